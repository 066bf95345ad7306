//! The arguments of `-f`: files, folders, patterns and standard input become a row of inputs, and inputs become bytes.
//!
//! Mirrors `Builder.FilenameParam` in `k8s.io/cli-runtime/pkg/resource` `builder.go` and `ExpandPathsToFileVisitors` in
//! `visitor.go`. Relative paths start at a directory the caller names, never at the process's own. Nothing is parsed.

use super::glob;
use super::os_error;
use super::walk::{self, EXTENSIONS};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

/// Inputs larger than this are refused.
const MAX_BYTES: u64 = 256 << 20;

/// Something to read manifests from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Standard input, `-`.
    Stdin,
    /// A file.
    File {
        /// What messages call it: as the user typed it, or the folder as typed and the way from there.
        name: Arc<str>,
        /// Where it is.
        path: PathBuf,
    },
}

/// Why the arguments of `-f` name no inputs; worded as kubectl words it, without `error: `.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExpandError {
    /// `-` was given more than once.
    #[error("standard input cannot be used for multiple arguments")]
    StdinTwice,
    /// Neither a path nor a pattern that matches anything.
    #[error("the path {0:?} does not exist")]
    Missing(String),
    /// A path whose existence cannot even be told.
    #[error("the path {0:?} cannot be accessed: {1}")]
    Inaccessible(String, String),
    /// A pattern that says nothing.
    #[error("pattern {0:?} is not valid: syntax error in pattern")]
    BadPattern(String),
    /// Folders without manifests.
    #[error("error reading [{}]: recognized file extensions are [{}]", .0.join(" "), EXTENSIONS.join(" "))]
    NoManifests(Vec<String>),
    /// A folder that cannot be listed.
    #[error("error reading {0:?}: {1}")]
    Unreadable(String, String),
    /// A URL: rbacsim never uses the network.
    #[error("the URL {0:?} cannot be read: rbacsim does not use the network; save it to a file and name that")]
    Url(String),
}

/// Expands the arguments of `-f`, in order.
///
/// # Errors
/// All that is wrong with them; kubectl then processes nothing at all.
pub fn expand(arguments: &[String], recursive: bool, directory: &Path) -> Result<Vec<Input>, Vec<ExpandError>> {
    let mut expansion = Expansion { recursive, directory, inputs: Vec::new(), errors: Vec::new() };
    for argument in arguments {
        if let Err(error) = expansion.add(argument) {
            expansion.errors.push(error);
        }
    }
    if expansion.errors.is_empty() { Ok(expansion.inputs) } else { Err(expansion.errors) }
}

struct Expansion<'a> {
    recursive: bool,
    directory: &'a Path,
    inputs: Vec<Input>,
    errors: Vec<ExpandError>,
}

impl Expansion<'_> {
    fn add(&mut self, argument: &str) -> Result<(), ExpandError> {
        if argument == "-" {
            if self.inputs.contains(&Input::Stdin) {
                return Err(ExpandError::StdinTwice);
            }
            self.inputs.push(Input::Stdin);
            return Ok(());
        }
        if argument.starts_with("http://") || argument.starts_with("https://") {
            return Err(ExpandError::Url(argument.to_owned()));
        }
        let names = self.names(argument)?;
        for name in &names {
            self.add_path(name)?;
        }
        // kubectl only minds if there is nothing from earlier arguments either.
        if self.inputs.is_empty() && self.errors.is_empty() {
            return Err(ExpandError::NoManifests(names));
        }
        Ok(())
    }

    /// The argument itself if there is such a path, else what it matches as a pattern.
    fn names(&self, argument: &str) -> Result<Vec<String>, ExpandError> {
        if !self.directory.join(argument).metadata().is_err_and(|error| is_missing(&error)) {
            return Ok(vec![argument.to_owned()]);
        }
        match glob::find(argument, self.directory) {
            Err(glob::BadPattern) => Err(ExpandError::BadPattern(argument.to_owned())),
            Ok(names) if names.is_empty() => Err(ExpandError::Missing(argument.to_owned())),
            Ok(names) => Ok(names),
        }
    }

    fn add_path(&mut self, name: &str) -> Result<(), ExpandError> {
        let path = self.directory.join(name);
        path.metadata().map_err(|error| {
            if is_missing(&error) {
                ExpandError::Missing(name.to_owned())
            } else {
                ExpandError::Inaccessible(name.to_owned(), os_error::describe("stat", name, &error))
            }
        })?;
        // A link to a folder counts as a file, which then cannot be read: so it is in kubectl.
        if path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) {
            return self.add_folder(name, &path).map_err(|why| ExpandError::Unreadable(name.to_owned(), why));
        }
        self.inputs.push(Input::File { name: name.into(), path });
        Ok(())
    }

    fn add_folder(&mut self, name: &str, path: &Path) -> Result<(), String> {
        let entries = walk::entries(name, path).map_err(|error| os_error::describe("open", name, &error))?;
        for entry in entries {
            if entry.file_type.is_dir() {
                if self.recursive {
                    self.add_folder(&entry.name, &entry.path)?;
                }
            } else if entry.is_manifest() {
                self.inputs.push(Input::File { name: entry.name.into(), path: entry.path });
            }
        }
        Ok(())
    }
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

impl Input {
    /// What messages call this input.
    pub fn name(&self) -> Arc<str> {
        match self {
            Input::Stdin => "STDIN".into(),
            Input::File { name, .. } => Arc::clone(name),
        }
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// In kubectl's words, such as `open a.yaml: permission denied`; inputs of absurd size are refused.
    pub fn read(&self, stdin: &mut dyn Read) -> Result<Vec<u8>, String> {
        let name = self.name();
        match self {
            Input::Stdin => read_limited(stdin, &name),
            Input::File { path, .. } => {
                let mut file = File::open(path).map_err(|error| os_error::describe("open", &name, &error))?;
                read_limited(&mut file, &name)
            }
        }
    }
}

fn read_limited(source: &mut dyn Read, name: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let length = source.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    let length = length.map_err(|error| os_error::describe("read", name, &error))?;
    if length as u64 > MAX_BYTES {
        return Err(format!("read {name}: larger than {} MiB", MAX_BYTES >> 20));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
