//! Where a command's words go: collected in order, and written once what they say is true for good.

use std::cell::{Cell, RefCell};
use std::io::{Read, Write};

use crate::manifest::ExpandError;

/// One of the two output streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stream {
    Out,
    Err,
}

/// Standard input, output and error of one command.
pub struct Console<'a> {
    input: RefCell<&'a mut dyn Read>,
    input_used: Cell<bool>,
    held: RefCell<Vec<(Stream, String)>>,
    sinks: RefCell<(&'a mut dyn Write, &'a mut dyn Write)>,
}

impl<'a> Console<'a> {
    /// A console over three streams.
    pub fn new(input: &'a mut dyn Read, out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self {
            input: RefCell::new(input),
            input_used: Cell::new(false),
            held: RefCell::default(),
            sinks: RefCell::new((out, err)),
        }
    }

    /// Says something on standard output, as it is.
    pub fn out(&self, text: &str) {
        self.say(Stream::Out, text);
    }

    /// Says a line on standard output.
    pub fn out_line(&self, text: &str) {
        self.say(Stream::Out, text);
        self.say(Stream::Out, "\n");
    }

    /// Says something on standard error, as it is.
    pub fn err(&self, text: &str) {
        if !text.is_empty() {
            self.say(Stream::Err, text);
        }
    }

    /// Says a line on standard error.
    pub fn err_line(&self, text: &str) {
        self.say(Stream::Err, text);
        self.say(Stream::Err, "\n");
    }

    /// Writes on standard error at once, for what is true only while a command runs. What goes wrong with it does not matter.
    pub fn show(&self, text: &str) {
        let sink = &mut *self.sinks.borrow_mut().1;
        let _ = sink.write_all(text.as_bytes()).and_then(|()| sink.flush());
    }

    /// Warns on standard error.
    pub fn warn(&self, text: &str) {
        self.err_line(&format!("Warning: {text}"));
    }

    fn say(&self, stream: Stream, text: &str) {
        let mut held = self.held.borrow_mut();
        match held.last_mut() {
            Some((last, said)) if *last == stream => said.push_str(text),
            _ => held.push((stream, text.to_owned())),
        }
    }

    /// Reads all of standard input, for the one argument that may name it.
    ///
    /// # Errors
    /// Another argument named it too, or whatever the stream reports.
    pub fn read_input(&self) -> std::io::Result<Vec<u8>> {
        if self.input_used.replace(true) {
            return Err(std::io::Error::other(ExpandError::StdinTwice));
        }
        self.read_answer()
    }

    /// Reads what is left on standard input: the answer to a question.
    ///
    /// # Errors
    /// Whatever the stream reports.
    pub fn read_answer(&self) -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.input.borrow_mut().read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes what was said so far. A reader that has gone away is no failure.
    ///
    /// # Errors
    /// Whatever the streams report, except a broken pipe.
    pub fn flush(&self) -> std::io::Result<()> {
        let mut sinks = self.sinks.borrow_mut();
        for (stream, text) in self.held.take() {
            let sink: &mut dyn Write = match stream {
                Stream::Out => sinks.0,
                Stream::Err => sinks.1,
            };
            match sink.write_all(text.as_bytes()).and_then(|()| sink.flush()) {
                Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
                other => other?,
            }
        }
        Ok(())
    }

    /// Forgets what was said on standard output since the last flush: it did not come true.
    pub fn retract(&self) {
        self.held.borrow_mut().retain(|(stream, _)| *stream == Stream::Err);
    }
}
