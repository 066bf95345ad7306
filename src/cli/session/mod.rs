//! One command at work: its surroundings, and the client it asks through.

mod connection;
mod manifests;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::environment::Environment;
use super::flags::Globals;
use super::grammar::{ParsedCommand, help_of};
use super::record::CHANGE_CAUSE;
use crate::analysis::Places;
use crate::kubectl::config::{Chosen, KubeConfig};
use crate::kubectl::files::{self, Document, FileNames, Item, NamespaceRule, Validation};
use crate::kubectl::klog::Log;
use crate::kubectl::raw::wire_text_pretty;
use crate::kubectl::{Client, Console, Failure};
use crate::print::safe::safe;
use crate::store::Place;

/// What a command works with.
pub(super) struct Session<'s> {
    pub environment: &'s Environment,
    pub console: &'s Console<'s>,
    pub globals: Globals,
    /// The command's words: `create serviceaccount`.
    pub path: String,
    /// What stood behind `--`.
    pub after_dashes: Vec<String>,
    /// The command line, if what it changes is to keep it (`--record`).
    pub change_cause: Option<String>,
    writes: bool,
    client: Option<Client<'s>>,
    config: Option<KubeConfig>,
    chosen: Option<Chosen>,
    problems: Vec<String>,
    /// Secrets of manifests that the server has still to fill.
    unfilled: Vec<Place>,
    /// Where the objects of `--from` were written.
    places: Places,
    /// What stood on standard input, if manifests were read from there.
    pub input: Option<String>,
    /// What was read of commits, by what messages call it.
    texts: HashMap<Arc<str>, String>,
}

impl<'s> Session<'s> {
    pub fn new(environment: &'s Environment, console: &'s Console<'s>, parsed: &ParsedCommand) -> Self {
        Self {
            environment,
            console,
            globals: parsed.globals.clone(),
            path: parsed.path.clone(),
            after_dashes: parsed.after_dashes.clone(),
            change_cause: parsed.change_cause.clone(),
            writes: parsed.writes,
            client: None,
            config: None,
            chosen: None,
            problems: Vec::new(),
            unfilled: Vec::new(),
            places: Places::new(),
            input: None,
            texts: HashMap::new(),
        }
    }

    /// Arguments, with what stood behind `--`.
    pub fn all_arguments(&self, arguments: &[String]) -> Vec<String> {
        arguments.iter().chain(&self.after_dashes).cloned().collect()
    }

    /// A wrong command line of this command.
    pub fn usage(&self, text: impl Into<String>) -> Failure {
        Failure::usage(&self.path, text)
    }

    /// A wrong command line of this command, with its help on standard output.
    pub fn usage_with_help(&self, text: impl Into<String>) -> Failure {
        let failure = Box::new(Failure::plain(text));
        Failure::Printed { output: help_of(&self.path), failure }
    }

    /// The one NAME that generators take; what stands behind `--` does not count.
    ///
    /// # Errors
    /// kubectl's text for none or several.
    pub fn exactly_one_name(&self, arguments: &[String]) -> Result<String, Failure> {
        match arguments {
            [name] => Ok(name.clone()),
            other => Err(self.usage(format!("exactly one NAME is required, got {}", other.len()))),
        }
    }

    /// The text of a file, or of standard input for `-`.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read_text(&self, file: &str) -> Result<String, Failure> {
        let bytes =
            if file == "-" { self.console.read_input() } else { std::fs::read(self.environment.directory.join(file)) };
        let bytes = bytes.map_err(|error| Failure::plain(format!("cannot read {file}: {error}")))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Reads the documents of `-f`. The state they go to is opened before any of them is worked on, so that a failure to
    /// open it is told once.
    ///
    /// # Errors
    /// A file that does not exist, a wrong configuration, or a state that cannot be opened.
    pub fn read_files(&mut self, names: &FileNames, validation: Validation) -> Result<Vec<Document>, Failure> {
        let documents = files::read(names, validation, &self.environment.directory, self.console)?;
        if documents.iter().any(Result::is_ok) {
            self.client()?;
        }
        Ok(documents)
    }

    /// The objects that `-f` names and a selector leaves over, and what is wrong with the others.
    ///
    /// # Errors
    /// As [`Self::read_files`], or a wrong selector.
    pub fn read_items(
        &mut self,
        names: &FileNames,
        validation: Validation,
        selector: &str,
    ) -> Result<(Vec<Item>, Vec<Failure>), Failure> {
        let selector = files::parse_selector(selector)?;
        let rule = self.namespace()?;
        let (mut items, mut failures) = (Vec::new(), Vec::new());
        for document in self.read_files(names, validation)? {
            match document.and_then(|(object, source)| files::resolve(self.client()?, object, &source, &rule)) {
                Ok(item) if files::is_selected(&item.object, &selector) => items.push(item),
                Ok(_) => {}
                Err(failure) => failures.push(failure),
            }
        }
        Ok((items, failures))
    }

    /// Makes what was done so far and lets go of the state, so that others can work on it. Whatever comes next may
    /// change it again.
    ///
    /// # Errors
    /// The state could not be written.
    pub fn let_go(&mut self) -> Result<(), Failure> {
        if let Some(mut client) = self.client.take() {
            client.server().commit()?;
        }
        self.writes = true;
        Ok(())
    }

    /// Warns in the form of kubectl's log: `W0102 15:04:05.000000    1234 FILE:LINE] TEXT`.
    pub fn log_warning(&self, place: &str, text: &str) {
        self.console.err_line(&self.log().line('W', place, text));
    }

    /// What the server said when it refused, for those who want to know it all (`-v=4`).
    pub fn log_refusal(&self, failure: &Failure) {
        if let Failure::Api { error, .. } = failure
            && self.log().shows(4)
        {
            let text = format!("server response object: [{}]", wire_text_pretty(&error.status));
            self.console.err_line(&self.log().line('I', "helpers.go:246", &text));
        }
    }

    fn log(&self) -> Log {
        Log { now: self.environment.now, level: self.globals.verbosity }
    }

    /// An object, or a patch of one, with the command line in an annotation if `--record` asks for that.
    pub fn recorded(&self, mut object: Value) -> Value {
        if let Some(cause) = &self.change_cause {
            json_patch::merge(&mut object, &json!({"metadata": {"annotations": {CHANGE_CAUSE: cause}}}));
        }
        object
    }

    /// What pflag says of `--record`.
    pub fn deprecated_record(&self) {
        self.console.err_line("Flag --record has been deprecated, --record will be removed in the future");
    }

    /// The namespace to work in, and whether it was given on the command line.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn namespace(&mut self) -> Result<NamespaceRule, Failure> {
        if !self.globals.namespace.is_empty() {
            return Ok(NamespaceRule { name: self.globals.namespace.clone(), enforced: true });
        }
        let overrides = self.globals.overrides(&self.environment.directory);
        let name = self.config()?.namespace(&overrides)?;
        Ok(NamespaceRule { name: if name.is_empty() { "default".into() } else { name }, enforced: false })
    }

    /// The namespace that generators write into objects before the server has seen them: only one given with `-n`.
    pub fn given_namespace(&self) -> String {
        self.globals.namespace.clone()
    }

    /// Makes what was done last.
    ///
    /// # Errors
    /// The state could not be written, or the server warned and `--warnings-as-errors` was given.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let Some(client) = &mut self.client else { return Ok(()) };
        client.server().commit()?;
        let warnings = client.warning_count();
        if self.globals.warnings_as_errors && warnings > 0 {
            let plural = if warnings == 1 { "" } else { "s" };
            let failure = Failure::plain(format!("{warnings} warning{plural} received"));
            failure.report(self.console);
            self.problems.push(String::new());
        }
        Ok(())
    }

    /// Reports what was wrong with the manifests that the command answered from; true if anything was.
    pub fn report_problems(&self) -> bool {
        for problem in self.problems.iter().filter(|problem| !problem.is_empty()) {
            self.console.err_line(&format!("error: {}", safe(problem)));
        }
        !self.problems.is_empty()
    }
}
