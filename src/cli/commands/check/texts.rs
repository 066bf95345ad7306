//! What is looked for in texts: suppressions in comments of the manifests and in the settings `.rbacsim.yaml`, and what
//! objects do not show any more.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use serde_json::Value;

use crate::analysis::Places;
use crate::analysis::finding::{Finding, Spot};
use crate::analysis::suppression::{Scope, Suppression, check, comments_of, malformed, parse_date};
use crate::bootstrap::LoadedCluster;
use crate::cli::lines::{Lines, STDIN};
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::manifest::{LoadedObject, PathSegment, decode, line_of, parse_document};

/// What the settings are called.
const SETTINGS: &str = ".rbacsim.yaml";

/// What an entry of `ignore` can say.
const FIELDS: [&str; 4] = ["code", "object", "reason", "expires"];

/// How an entry is written.
const FORM: &str = "Write - {code: A01, object: ClusterRoleBinding NAME, reason: why, expires: 2027-01-31}";

/// What was looked for in the texts of all manifests.
#[derive(Default)]
pub(super) struct Texts {
    /// The suppressions in comments.
    pub suppressions: Vec<Suppression>,
    /// What is wrong with others.
    pub problems: Vec<Finding>,
    /// The files in which the field `serviceAccount` may stand: the server makes the same object of its newer name.
    pub with_old_field: BTreeSet<Arc<str>>,
}

/// Reads the manifests as texts.
pub(super) fn read(
    session: &Session<'_>,
    lines: &Lines<'_>,
    places: &Places,
    loaded: Option<&LoadedCluster>,
    expectations: &[LoadedObject],
) -> Texts {
    let of_problems = loaded.into_iter().flat_map(|loaded| loaded.problems.iter().map(|problem| &problem.file));
    let locations = places.values().chain(expectations.iter().map(|document| &document.location));
    let files: BTreeSet<&Arc<str>> = locations.map(|location| &location.source).chain(of_problems).collect();
    let files: Vec<&Arc<str>> = files.into_iter().collect();
    let directory = &session.environment.directory;
    let read_one = |file: &&Arc<str>| -> Option<Texts> {
        let bytes = std::fs::read(directory.join(&***file)).ok()?;
        Some(Texts::of(file, &decode(&bytes).ok()?))
    };
    let mut all: Vec<Texts> = files.par_iter().filter_map(read_one).collect();
    all.extend(lines.whole(STDIN).map(|text| Texts::of(&STDIN.into(), text)));
    all.into_iter().fold(Texts::default(), Texts::and)
}

impl Texts {
    fn of(file: &Arc<str>, text: &str) -> Self {
        let (suppressions, problems) = comments_of(file, text);
        let is_old = text.contains("serviceAccount:") || text.contains("serviceAccount\"");
        Self { suppressions, problems, with_old_field: is_old.then(|| Arc::clone(file)).into_iter().collect() }
    }

    fn and(mut self, other: Self) -> Self {
        self.suppressions.extend(other.suppressions);
        self.problems.extend(other.problems);
        self.with_old_field.extend(other.with_old_field);
        self
    }
}

/// The suppressions in the settings, and what is wrong with others: those of a file that is named, or of the nearest one
/// above the current folder.
///
/// # Errors
/// Settings that cannot be read, or are no list of suppressions.
pub(super) fn configured(session: &Session<'_>, named: &str) -> Result<(Vec<Suppression>, Vec<Finding>), Failure> {
    let directory = &session.environment.directory;
    let file: PathBuf = if named.is_empty() {
        match directory.ancestors().map(|folder| folder.join(SETTINGS)).find(|file| file.is_file()) {
            Some(file) => file,
            None => return Ok((Vec::new(), Vec::new())),
        }
    } else {
        directory.join(named)
    };
    let shown = file.strip_prefix(directory).unwrap_or(&file).display().to_string();
    let text = std::fs::read(&file).map_err(|error| Failure::plain(format!("cannot read {shown}: {error}")))?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let settings = Settings { file: shown.as_str().into(), text: &text };
    let value = parse_document(&text).map_err(|error| {
        let line = error.line().map_or_else(String::new, |line| format!(":{line}"));
        Failure::plain(format!("{shown}{line}: {}", error.problem()))
    })?;
    settings.suppressions(&value)
}

/// Settings being read.
struct Settings<'t> {
    file: Arc<str>,
    text: &'t str,
}

impl Settings<'_> {
    fn suppressions(&self, value: &Value) -> Result<(Vec<Suppression>, Vec<Finding>), Failure> {
        let entries = match value {
            Value::Null => &Value::Null,
            Value::Object(map) => {
                if let Some(unknown) = map.keys().find(|key| *key != "ignore") {
                    return Err(self.wrong(
                        &[PathSegment::Key(unknown.clone())],
                        &format!("unknown setting {unknown:?}; there is ignore"),
                    ));
                }
                map.get("ignore").unwrap_or(&Value::Null)
            }
            _ => return Err(self.wrong(&[], "settings are a map with the key ignore")),
        };
        let (mut suppressions, mut problems) = (Vec::new(), Vec::new());
        let entries = match entries {
            Value::Null => return Ok((suppressions, problems)),
            Value::Array(entries) => entries,
            _ => return Err(self.wrong(&[PathSegment::Key("ignore".into())], "ignore is a list")),
        };
        for (index, entry) in entries.iter().enumerate() {
            let path = [PathSegment::Key("ignore".into()), PathSegment::Index(index)];
            let spot = Spot::Line { file: Arc::clone(&self.file), line: self.line(&path) };
            match entry_of(entry) {
                Ok((code, object, until)) => {
                    suppressions.push(Suppression { codes: vec![code], scope: Scope::Object(object), until, spot });
                }
                Err(problem) => problems.push(malformed(spot, &problem).help(FORM)),
            }
        }
        Ok((suppressions, problems))
    }

    fn line(&self, path: &[PathSegment]) -> u32 {
        line_of(self.text, path).unwrap_or(1)
    }

    fn wrong(&self, path: &[PathSegment], problem: &str) -> Failure {
        Failure::plain(format!("{}:{}: {problem}", self.file, self.line(path)))
    }
}

/// Code, object and last day of an entry of `ignore`.
///
/// # Errors
/// What is wrong with it, to follow `this suppression`.
fn entry_of(entry: &Value) -> Result<(String, String, Option<Date>), String> {
    let entry = entry.as_object().ok_or("is no map")?;
    if let Some(unknown) = entry.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        return Err(format!("has the unknown field {unknown:?}; there are {}", FIELDS.join(", ")));
    }
    let text = |field: &str| match entry.get(field) {
        None | Some(Value::Null) => Ok(""),
        Some(value) => value.as_str().map(str::trim).ok_or_else(|| format!("has {field} {value}, which is no text")),
    };
    let (code, object, expires) = (text("code")?.to_owned(), text("object")?.to_owned(), text("expires")?);
    let codes = if code.is_empty() { Vec::new() } else { vec![code.clone()] };
    check(&codes, !text("reason")?.is_empty())?;
    if object.is_empty() {
        return Err("has no object, such as ClusterRoleBinding NAME or Role NAMESPACE/NAME".to_owned());
    }
    let until = if expires.is_empty() { None } else { Some(parse_date(expires)?) };
    Ok((code, object, until))
}
