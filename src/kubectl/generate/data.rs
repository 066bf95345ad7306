//! `create configmap`, and data from literals, files and environment files for secrets too.
//!
//! Mirrors `create_configmap.go` and `k8s.io/kubectl/pkg/util`.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::named;
use crate::apiserver::validation::config_map_key;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;
use crate::print::go_quote::go_quote;

/// The flags that say where data comes from.
#[derive(Clone, Debug, Default)]
pub struct DataSources {
    /// `--from-literal`.
    pub literals: Vec<String>,
    /// `--from-file`.
    pub files: Vec<String>,
    /// `--from-env-file`.
    pub env_files: Vec<String>,
    /// `--append-hash`.
    pub append_hash: bool,
}

/// `create configmap`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn config_map(
    name: &str,
    namespace: &str,
    sources: &DataSources,
    directory: &Path,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Value, Failure> {
    require_name(name)?;
    let (mut data, mut binary) = (Map::new(), Map::new());
    for (key, bytes) in gather(sources, ("ConfigMap", name), directory, variable)? {
        match String::from_utf8(bytes) {
            Ok(text) => data.insert(key, text.into()),
            Err(error) => binary.insert(key, STANDARD.encode(error.as_bytes()).into()),
        };
    }
    let mut name = name.to_owned();
    if sources.append_hash {
        let mut hashed = json!({"data": data, "kind": "ConfigMap", "name": name});
        if let Some(map) = hashed.as_object_mut().filter(|_| !binary.is_empty()) {
            map.insert("binaryData".into(), Value::Object(binary.clone()));
        }
        name = format!("{name}-{}", short_hash(&hashed));
    }
    let mut object = named("v1", "ConfigMap", &name, namespace);
    for (field, map) in [("data", data), ("binaryData", binary)] {
        if !map.is_empty() {
            object.insert(field.into(), Value::Object(map));
        }
    }
    Ok(Value::Object(object))
}

pub(super) fn require_name(name: &str) -> Result<(), Failure> {
    if name.is_empty() { Err(Failure::plain("name must be specified")) } else { Ok(()) }
}

/// Ten characters of a SHA-256, in which digits and vowels that could form words are replaced (`util/hash`).
pub(super) fn short_hash(value: &Value) -> String {
    let digest = Sha256::digest(value.to_string());
    // The first five bytes make ten digits.
    let number = digest.iter().take(5).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let hex = format!("{number:010x}");
    let plain = |character| match character {
        '0' => 'g',
        '1' => 'h',
        '3' => 'k',
        'a' => 'm',
        'e' => 't',
        other => other,
    };
    hex.chars().map(plain).collect()
}

/// Everything the flags name, by key.
pub(super) fn gather(
    sources: &DataSources,
    (kind, name): (&str, &str),
    directory: &Path,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    if !sources.env_files.is_empty() && (!sources.files.is_empty() || !sources.literals.is_empty()) {
        return Err(Failure::plain("from-env-file cannot be combined with from-file or from-literal"));
    }
    let mut data = Data { entries: BTreeMap::new(), kind, name };
    for literal in &sources.literals {
        let (key, value) = literal
            .split_once('=')
            .filter(|(key, _)| !key.is_empty())
            .ok_or_else(|| Failure::plain(format!("invalid literal source {literal}, expected key=value")))?;
        data.add(key, value.as_bytes().to_vec())?;
    }
    for file in &sources.files {
        data.add_file(file, directory)?;
    }
    for file in &sources.env_files {
        data.add_env_file(file, directory, variable)?;
    }
    Ok(data.entries)
}

struct Data<'k> {
    entries: BTreeMap<String, Vec<u8>>,
    kind: &'k str,
    name: &'k str,
}

impl Data<'_> {
    fn add(&mut self, key: &str, value: Vec<u8>) -> Result<(), Failure> {
        let problems = config_map_key(key);
        if !problems.is_empty() {
            let quoted = go_quote(key);
            return Err(Failure::plain(if self.kind == "Secret" {
                format!("{quoted} is not valid key name for a Secret {}", problems.join(";"))
            } else {
                format!("{quoted} is not a valid key name for a ConfigMap: {}", problems.join(","))
            }));
        }
        if self.entries.insert(key.to_owned(), value).is_some() {
            let exists = "another key by that name already exists";
            return Err(Failure::plain(if self.kind == "Secret" {
                format!("cannot add key {key}, {exists}")
            } else {
                format!("cannot add key {}, {exists} in Data for ConfigMap {}", go_quote(key), go_quote(self.name))
            }));
        }
        Ok(())
    }

    fn add_file(&mut self, source: &str, directory: &Path) -> Result<(), Failure> {
        let (key, name) = match source.split('=').collect::<Vec<_>>().as_slice() {
            [path] => (None, (*path).to_owned()),
            ["", path] => return Err(Failure::plain(format!("key name for file path {path} missing"))),
            [key, ""] => return Err(Failure::plain(format!("file path for key name {key} missing"))),
            [key, path] => (Some((*key).to_owned()), (*path).to_owned()),
            _ => return Err(Failure::plain("key names or file paths cannot contain '='")),
        };
        let path = directory.join(&name);
        let unreadable = |error: std::io::Error| Failure::plain(format!("error reading {name}: {}", os_text(&error)));
        if !path.metadata().map_err(unreadable)?.is_dir() {
            let base = path.file_name().map(|base| base.to_string_lossy().into_owned()).unwrap_or_default();
            return self.add(&key.unwrap_or(base), std::fs::read(&path).map_err(unreadable)?);
        }
        if key.is_some() {
            return Err(Failure::plain("cannot give a key name for a directory path"));
        }
        let mut files: Vec<_> = std::fs::read_dir(&path).map_err(unreadable)?.filter_map(Result::ok).collect();
        files.sort_by_key(std::fs::DirEntry::file_name);
        for file in files.iter().filter(|file| file.file_type().is_ok_and(|of| of.is_file())) {
            self.add(&file.file_name().to_string_lossy(), std::fs::read(file.path()).map_err(unreadable)?)?;
        }
        Ok(())
    }

    fn add_env_file(
        &mut self,
        name: &str,
        directory: &Path,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<(), Failure> {
        let path = directory.join(name);
        let unreadable = |error: std::io::Error| Failure::plain(format!("error reading {name}: {}", os_text(&error)));
        if path.metadata().map_err(unreadable)?.is_dir() {
            let kind = if self.kind == "Secret" { "secret" } else { "config map" };
            return Err(Failure::plain(format!("env {kind} file cannot be a directory")));
        }
        let text = String::from_utf8_lossy(&std::fs::read(&path).map_err(unreadable)?).into_owned();
        let text = text.trim_start_matches('\u{feff}');
        for line in text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let key = line.split_once('=').map_or(line, |(key, _)| key);
            check_variable_name(key)?;
            // A name alone stands for the variable of this name, an empty one if there is none.
            let value = line.split_once('=').map(|(_, value)| value.to_owned()).or_else(|| variable(key));
            self.add(key, value.unwrap_or_default().into_bytes())?;
        }
        Ok(())
    }
}

const VARIABLE_NAME: &str = "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')";

/// Refuses what cannot be the name of an environment variable.
///
/// # Errors
/// kubectl's text.
pub fn check_variable_name(name: &str) -> Result<(), Failure> {
    if is_variable_name(name) {
        return Ok(());
    }
    Err(Failure::plain(format!("{} is not a valid key name: {VARIABLE_NAME}", go_quote(name))))
}

/// Mirrors `IsEnvVarName` of `k8s.io/apimachinery/pkg/util/validation/validation.go`.
fn is_variable_name(name: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_');
    name.starts_with(|first: char| is_part(first) && !first.is_ascii_digit()) && name.chars().all(is_part)
}
