//! As much of a shell as command lines in documentation and transcripts need: words, pipes, files, here-documents,
//! `NAME=value` in front, and `$(…)`. rbacsim runs in this process, everything else as a program of its own.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::harness::compare::Outcome;
use crate::harness::program::{execute, variables};

/// Names that rbacsim goes by.
const NAMES: [&str; 2] = ["rbacsim", "k"];

/// Where command lines are run.
#[derive(Clone, Copy, Debug)]
pub struct Shell<'s> {
    /// The user's home.
    pub home: &'s Path,
    /// The working directory.
    pub directory: &'s Path,
}

/// One command of a pipeline.
#[derive(Debug, Default)]
struct Stage {
    variables: Vec<(String, String)>,
    words: Vec<String>,
    input: Option<String>,
    output: Option<String>,
}

impl Shell<'_> {
    /// Runs a command line; `document` is its here-document. What all commands of a pipeline say on standard error comes
    /// together, and the last one gives the exit status.
    pub fn run(&self, line: &str, document: &str) -> Outcome {
        let line = self.substituted(line);
        let words = shlex::split(&line).unwrap_or_else(|| panic!("cannot be split into words: {line}"));
        let mut whole = Outcome { stdout: document.to_owned(), ..Outcome::default() };
        for stage in stages(words) {
            let input = match &stage.input {
                Some(file) => fs::read_to_string(self.directory.join(file)).unwrap(),
                None => std::mem::take(&mut whole.stdout),
            };
            let outcome = self.run_stage(&stage, &input);
            whole = Outcome { stderr: whole.stderr + &outcome.stderr, ..outcome };
            if let Some(file) = &stage.output {
                fs::write(self.directory.join(file), std::mem::take(&mut whole.stdout)).unwrap();
            }
        }
        whole
    }

    /// The line with the output of the commands in `$(…)` in their place, except between single quotes.
    fn substituted(&self, line: &str) -> String {
        let outside = |text: &str| {
            let mut done = String::new();
            let mut rest = text;
            while let Some((before, behind)) = rest.split_once("$(") {
                let (command, after) = behind.split_once(')').unwrap_or_else(|| panic!("no end of $( in {text}"));
                done += before;
                done += self.run(command, "").stdout.trim_end();
                rest = after;
            }
            done + rest
        };
        let parts = line.split('\'').enumerate();
        let parts = parts.map(|(index, part)| if index % 2 == 0 { outside(part) } else { part.to_owned() });
        parts.collect::<Vec<_>>().join("'")
    }

    fn run_stage(&self, stage: &Stage, input: &str) -> Outcome {
        let Some((program, arguments)) = stage.words.split_first() else { return Outcome::default() };
        let mut environment = variables(self.home);
        environment.extend(stage.variables.iter().cloned());
        if NAMES.contains(&program.as_str()) {
            return execute(arguments, environment, self.directory, input);
        }
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.directory);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{program}: {error}"));
        // A program that does not read everything is no failure.
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Outcome {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            exit: output.status.code().unwrap_or_default(),
        }
    }
}

fn stages(words: Vec<String>) -> Vec<Stage> {
    let mut stages = vec![Stage::default()];
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let stage = stages.last_mut().unwrap();
        match word.as_str() {
            "|" => stages.push(Stage::default()),
            "<" => stage.input = words.next(),
            ">" => stage.output = words.next(),
            assignment if stage.words.is_empty() && is_assignment(assignment) => {
                let (name, value) = assignment.split_once('=').unwrap();
                stage.variables.push((name.to_owned(), value.to_owned()));
            }
            _ => stage.words.push(word),
        }
    }
    stages
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
}
