//! `--from PATH…`: everything in folders, files or standard input, as the objects of a cluster.
//!
//! Unlike `-f` this is forgiving: a repository holds more than manifests, and one broken file must not hide the others.
//! Files are parsed on all cores; the result is in path order, then document order. Duplicates are kept.

use super::classify::{is_ignored_folder, skip_reason};
use super::documents::{Document, parse_all};
use super::error::SyntaxError;
use super::folder::{ExpandError, Input};
use super::list::flatten;
use super::location::Location;
use super::os_error;
use super::text::decode;
use super::walk;
use rayon::prelude::*;
use serde_json::Value;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use super::classify::SkipReason;

const BINARY: &str = "binary data, not YAML or JSON";
const WIDE: &str = "UTF-16 without a byte order mark, or binary data: save it as UTF-8";

/// What was found.
#[derive(Debug)]
pub struct Loaded<T> {
    /// What became of the objects, lists flattened.
    pub objects: Vec<T>,
    /// What could be read but is no object.
    pub skipped: Vec<Skipped>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Keys that stand in one map again; of each map the last one counts.
    pub repeated_keys: Vec<Problem>,
}

impl<T> Default for Loaded<T> {
    fn default() -> Self {
        Self { objects: Vec::new(), skipped: Vec::new(), problems: Vec::new(), repeated_keys: Vec::new() }
    }
}

impl<T> Loaded<T> {
    fn with(mut self, files: Vec<Self>) -> Self {
        for file in files {
            self.objects.extend(file.objects);
            self.skipped.extend(file.skipped);
            self.problems.extend(file.problems);
            self.repeated_keys.extend(file.repeated_keys);
        }
        self
    }
}

/// An object and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedObject {
    /// The object; `apiVersion` and `kind` are text.
    pub value: Value,
    /// Where it was written.
    pub location: Location,
}

/// Something left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The file or folder, named as the user would.
    pub path: Arc<str>,
    /// Why.
    pub reason: SkipReason,
}

/// Something that may have been meant as objects but could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder, named as the user would.
    pub path: Arc<str>,
    /// The line, counted from 1, if it can be told.
    pub line: Option<u32>,
    /// What is wrong.
    pub message: String,
}

/// Loads every object below `paths`. Relative paths start at `directory`; `-` is `stdin`. Every object is handed to `digest`
/// on the thread that read it, so that nobody has to hold all of them as trees.
///
/// Folders are searched with their sub-folders for `.yaml`, `.yml` and `.json`; a file named here is read whatever its
/// name. What goes wrong inside of what is named is in [`Loaded::problems`].
///
/// # Errors
/// A path that leads nowhere: whatever was meant by it would be missing from the cluster.
pub fn load<T: Send>(
    paths: &[String],
    directory: &Path,
    stdin: &mut dyn Read,
    digest: impl Fn(LoadedObject) -> T + Sync,
) -> Result<Loaded<T>, ExpandError> {
    let roots = paths.iter().filter_map(|path| directory.join(path).canonicalize().ok()).collect();
    let mut search = Search { roots, ..Search::default() };
    for path in paths {
        search.add(path, directory, stdin)?;
    }
    let files: Vec<Loaded<T>> = search.sources.par_iter().map(|source| source.load(&digest)).collect();
    Ok(Loaded { skipped: search.skipped, problems: search.problems, ..Loaded::default() }.with(files))
}

/// The same of files that were read already, each with what to call it.
pub fn load_texts<T: Send>(files: &[(Arc<str>, Vec<u8>)], digest: impl Fn(LoadedObject) -> T + Sync) -> Loaded<T> {
    let files: Vec<Loaded<T>> = files.par_iter().map(|(name, bytes)| load_text(name, bytes, &digest)).collect();
    Loaded::default().with(files)
}

/// Whether a file is one that [`load`] finds in a folder; `path` is the way to it from there, with slashes.
pub fn is_found_in_folders(path: &str) -> bool {
    let mut folders: Vec<&str> = path.split('/').collect();
    let file = folders.pop().unwrap_or_default();
    walk::is_manifest(file) && !folders.into_iter().any(is_ignored_folder)
}

/// A text to load: a file not read yet, or standard input.
enum Source {
    File(Input),
    Bytes(Vec<u8>),
}

#[derive(Default)]
struct Search {
    /// What was named, links followed.
    roots: Vec<PathBuf>,
    sources: Vec<Source>,
    skipped: Vec<Skipped>,
    problems: Vec<Problem>,
}

impl Search {
    fn add(&mut self, name: &str, directory: &Path, stdin: &mut dyn Read) -> Result<(), ExpandError> {
        if name == "-" {
            match Input::Stdin.read(stdin) {
                Ok(bytes) => self.sources.push(Source::Bytes(bytes)),
                Err(message) => self.problem("STDIN", message),
            }
            return Ok(());
        }
        if name.is_empty() {
            // Joined to the directory it would be the directory itself.
            return Err(ExpandError::Missing(String::new()));
        }
        let path = directory.join(name);
        match path.metadata() {
            Ok(metadata) if metadata.is_dir() => self.add_folder(name, &path),
            Ok(_) => self.sources.push(Source::File(Input::File { name: name.into(), path })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(ExpandError::Missing(name.to_owned()));
            }
            Err(error) => {
                return Err(ExpandError::Inaccessible(name.to_owned(), os_error::describe("stat", name, &error)));
            }
        }
        Ok(())
    }

    fn add_folder(&mut self, name: &str, path: &Path) {
        let entries = match walk::entries(name, path) {
            Ok(entries) => entries,
            Err(error) => return self.problem(name, os_error::describe("open", name, &error)),
        };
        for entry in entries {
            if entry.file_type.is_dir() {
                if is_ignored_folder(&entry.file_name) {
                    self.skip(&entry.name, SkipReason::IgnoredFolder);
                } else {
                    self.add_folder(&entry.name, &entry.path);
                }
                continue;
            }
            match entry.path.metadata() {
                Ok(metadata) if metadata.is_dir() => {
                    let is_searched = is_ignored_folder(&entry.file_name) || self.searches(&entry.path);
                    let reason = if is_searched { SkipReason::LinkToFolder } else { SkipReason::LinkElsewhere };
                    self.skip(&entry.name, reason);
                }
                // Pipes and devices would block.
                Ok(metadata) if !metadata.is_file() => {}
                _ if !entry.is_manifest() => {}
                Ok(_) => self.sources.push(Source::File(Input::File { name: entry.name.into(), path: entry.path })),
                Err(error) => self.problem(&entry.name, os_error::describe("open", &entry.name, &error)),
            }
        }
    }

    /// Whether a folder lies in what was named.
    fn searches(&self, folder: &Path) -> bool {
        folder.canonicalize().is_ok_and(|folder| self.roots.iter().any(|root| folder.starts_with(root)))
    }

    fn skip(&mut self, path: &str, reason: SkipReason) {
        self.skipped.push(Skipped { path: path.into(), reason });
    }

    fn problem(&mut self, path: &str, message: String) {
        self.problems.push(Problem { path: path.into(), line: None, message });
    }
}

impl Source {
    fn load<T: Send>(&self, digest: &(impl Fn(LoadedObject) -> T + Sync)) -> Loaded<T> {
        let (name, bytes) = match self {
            Source::Bytes(bytes) => return load_text(&Input::Stdin.name(), bytes, digest),
            Source::File(input) => (input.name(), input.read(&mut io::empty())),
        };
        match bytes {
            Ok(bytes) => load_text(&name, &bytes, digest),
            Err(message) => Loaded { problems: vec![Problem { path: name, line: None, message }], ..Loaded::default() },
        }
    }
}

fn load_text<T: Send>(name: &Arc<str>, bytes: &[u8], digest: &(impl Fn(LoadedObject) -> T + Sync)) -> Loaded<T> {
    let mut loaded = Loaded::default();
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(error) => {
            let message = if bytes.contains(&0) { BINARY.to_owned() } else { not_text(&error) };
            loaded.problems.push(Problem { path: Arc::clone(name), line: error.line(), message });
            return loaded;
        }
    };
    let sort = |document: Document| -> Vec<Sorted<T>> { sorted(document, name, digest) };
    for document in parse_all(&text, sort) {
        match document {
            Ok(sorted) => {
                for object in sorted {
                    match object {
                        Sorted::Object(object) => loaded.objects.push(object),
                        Sorted::Skipped(SkipReason::HelmTemplate) => return template(name),
                        Sorted::Skipped(reason) => loaded.skipped.push(Skipped { path: Arc::clone(name), reason }),
                        Sorted::Repeated(repeated) => loaded.repeated_keys.push(repeated),
                    }
                }
            }
            Err(_) if text.contains("{{") => return template(name),
            Err(error) => {
                let message = explain(&error, &text);
                loaded.problems.push(Problem { path: Arc::clone(name), line: error.line(), message });
            }
        }
    }
    loaded
}

/// A file that must be rendered: what it seems to hold is not what comes of it.
fn template<T>(name: &Arc<str>) -> Loaded<T> {
    let skipped = Skipped { path: Arc::clone(name), reason: SkipReason::HelmTemplate };
    Loaded { skipped: vec![skipped], ..Loaded::default() }
}

/// What a document holds.
enum Sorted<T> {
    Object(T),
    Skipped(SkipReason),
    Repeated(Problem),
}

fn sorted<T>(document: Document, name: &Arc<str>, digest: &impl Fn(LoadedObject) -> T) -> Vec<Sorted<T>> {
    if document.value.is_null() {
        return Vec::new();
    }
    let location = Location::new(Arc::clone(name), document.line, document.index);
    let objects = flatten(document.value, location).into_iter().map(|(value, location)| match skip_reason(&value) {
        None => Sorted::Object(digest(LoadedObject { value, location })),
        Some(reason) => Sorted::Skipped(reason),
    });
    let repeated = document.repeated.into_iter().map(|(key, line)| {
        let message = format!("the key {key:?} stands in one map again: only the last one counts");
        Sorted::Repeated(Problem { path: Arc::clone(name), line: Some(line), message })
    });
    let mut sorted: Vec<Sorted<T>> = objects.collect();
    if sorted.iter().any(|sorted| matches!(sorted, Sorted::Object(_))) {
        sorted.extend(repeated);
    }
    sorted
}

fn not_text(error: &SyntaxError) -> String {
    format!("not UTF-8 text: {}", error.problem())
}

/// The problem in words that do not need YAML's grammar to be understood, where there are such.
fn explain(error: &SyntaxError, text: &str) -> String {
    let problem = error.problem();
    let line = error.line().and_then(|line| text.lines().nth(line as usize - 1)).unwrap_or_default();
    if problem.starts_with("control characters") && text.contains('\0') {
        let is_wide = matches!(text.as_bytes(), [first, second, ..] if (*first == 0) != (*second == 0));
        if is_wide { WIDE.to_owned() } else { BINARY.to_owned() }
    } else if line.trim_start_matches(' ').starts_with('\t') {
        format!("{problem} (YAML does not allow tabs for indentation)")
    } else {
        problem.to_owned()
    }
}

#[cfg(test)]
mod tests;
