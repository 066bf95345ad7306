//! What commands that change objects have in common: sending, and saying what happened.

use serde_json::Value;

use crate::apiserver::discovery::ApiResource;
use crate::cli::flags::{PrintFlags, WriteFlags};
use crate::cli::session::Session;
use crate::kubectl::WriteOptions;
use crate::kubectl::apply::{DryRun, annotate};
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{CHANGING, Format, Keys, kind_label, name_of, typed_json};

/// The flags of a changing command, read and checked.
pub(super) struct Writing {
    pub dry_run: DryRun,
    pub options: WriteOptions,
    format: Option<Format>,
    allow_missing: bool,
    printed: usize,
}

impl Writing {
    /// Checks the flags in kubectl's order.
    pub fn new(session: &Session<'_>, write: &WriteFlags, print: &PrintFlags) -> Result<Self, Failure> {
        let mut writing = Self::unvalidated(session, write.dry_run(session)?, print)?;
        writing.options.field_validation = Some(write.field_validation()?);
        Ok(writing)
    }

    /// The same for commands without `--validate`.
    pub fn unvalidated(session: &Session<'_>, dry_run: DryRun, print: &PrintFlags) -> Result<Self, Failure> {
        let wanted = print.wanted();
        let format = wanted.format(CHANGING, &session.environment.directory)?;
        let options = WriteOptions { dry_run: dry_run == DryRun::Server, ..WriteOptions::default() };
        Ok(Self { dry_run, options, format, allow_missing: wanted.allow_missing, printed: 0 })
    }

    /// Prints an object as `-o` says, or what happened to it, and whether it was a dry run.
    pub fn print(&mut self, session: &Session<'_>, object: &Value, keys: Keys, happened: &str) -> Result<(), Failure> {
        let happened = format!("{happened}{}", self.dry_run.suffix());
        self.print_bare(session, object, keys, &happened)
    }

    /// The same without a word about a dry run.
    pub fn print_bare(
        &mut self,
        session: &Session<'_>,
        object: &Value,
        keys: Keys,
        happened: &str,
    ) -> Result<(), Failure> {
        match &self.format {
            None => session.console.out_line(&format!("{} {happened}", name_of(object))),
            Some(format) => {
                let mut object = object.clone();
                if !session.globals.shows_managed_fields {
                    strip_managed_fields(&mut object);
                }
                session.console.out(&format.render(&object, keys, self.printed == 0, self.allow_missing)?);
            }
        }
        self.printed += 1;
        Ok(())
    }

    /// Whether objects are printed instead of what happened to them.
    pub fn prints_objects(&self) -> bool {
        self.format.as_ref().is_some_and(|format| !matches!(format, Format::Name))
    }

    /// Whether objects are printed as YAML.
    pub fn prints_yaml(&self) -> bool {
        matches!(self.format, Some(Format::Yaml))
    }

    /// Creates what a generator made, unless this is a client dry run, and prints it.
    pub fn create(
        &mut self,
        session: &mut Session<'_>,
        object: Value,
        save_config: bool,
        context: &str,
    ) -> Result<u8, Failure> {
        self.make(session, configured(object, save_config), "created").map_err(|failure| wrapped(failure, context))?;
        Ok(0)
    }

    /// Creates an object, unless this is a client dry run, and prints it, or what happened to it.
    pub fn make(&mut self, session: &mut Session<'_>, object: Value, happened: &str) -> Result<(), Failure> {
        let made = self.made(session, object)?;
        self.print(session, &made, Keys::Typed, happened)
    }

    /// Creates an object, unless this is a client dry run.
    pub fn made(&self, session: &mut Session<'_>, object: Value) -> Result<Value, Failure> {
        if self.dry_run == DryRun::Client {
            session.check_configuration()?;
            return Ok(object);
        }
        self.send(session, object)
    }

    fn send(&self, session: &mut Session<'_>, object: Value) -> Result<Value, Failure> {
        let resource = resource_of(session, &object)?;
        let namespace = if resource.namespaced { session.namespace()?.name } else { String::new() };
        session.client()?.create(&resource, &namespace, object, self.options)
    }
}

/// An object as a generator sends it. It holds a Go struct, and remembers it as one.
pub(super) fn configured(object: Value, save_config: bool) -> Value {
    if save_config { annotate(&object, &format!("{}\n", typed_json(&object))) } else { object }
}

/// The resource that keeps an object a generator made.
fn resource_of(session: &mut Session<'_>, object: &Value) -> Result<ApiResource, Failure> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let (group, version) = crate::apiserver::discovery::split_api_version(text("apiVersion"));
    let discovery = session.client()?.discovery()?;
    discovery
        .kind(group, version, text("kind"))
        .ok_or_else(|| Failure::plain(format!("no resource for {}", kind_label(object))))
}

/// Some generators bury the server's refusal in a sentence of their own.
fn wrapped(failure: Failure, context: &str) -> Failure {
    match failure {
        Failure::Api { .. } if !context.is_empty() => Failure::Plain(format!("{context} {}", failure.message())),
        other => other,
    }
}

/// Drops who manages what, which only a manifest can have brought here: the server was not asked for it.
pub(super) fn strip_managed_fields(object: &mut Value) {
    if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.remove("managedFields");
    }
}
