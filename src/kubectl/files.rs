//! `-f`: manifests to objects that a request can be made of.
//!
//! Mirrors `k8s.io/cli-runtime/pkg/resource` (`Builder`, `StreamVisitor`, `mapper.infoForData`): a syntax or validation
//! error gives up the rest of its file, an unknown kind only itself.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use serde_json::Value;

use super::client::Client;
use super::console::Console;
use super::failure::Failure;
use super::mapper::Mapper;
use super::output::os_text;
use super::validate::schema_problems;
use crate::apiserver::discovery::{ApiResource, split_api_version};
use crate::apiserver::schema::decode_metadata;
use crate::apiserver::selector::LabelSelector;
use crate::manifest::{self, Input, SyntaxError};
use crate::print::json::to_json_compact;

/// What was asked for with `-f`, `-k`, `-R` and `-l`.
#[derive(Clone, Debug, Default)]
pub struct FileNames {
    /// `-f`.
    pub files: Vec<String>,
    /// `-k`.
    pub kustomize: String,
    /// `-R`.
    pub recursive: bool,
}

impl FileNames {
    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.kustomize.is_empty()
    }

    /// Whether all that was asked for is one file: what is in it may be several objects.
    pub fn lead_to_one_file(&self, directory: &Path) -> bool {
        manifest::expand(&self.files, self.recursive, directory)
            .is_ok_and(|inputs| matches!(inputs.as_slice(), [Input::File { .. }]))
    }

    /// Refuses nothing at all, and what does not go together.
    ///
    /// # Errors
    /// kubectl's texts.
    pub fn require(&self) -> Result<(), Failure> {
        if self.is_empty() {
            return Err(Failure::plain("must specify one of -f and -k"));
        }
        self.check()
    }

    /// Refuses what does not go together.
    ///
    /// # Errors
    /// kubectl's texts.
    pub fn check(&self) -> Result<(), Failure> {
        if self.kustomize.is_empty() {
            return Ok(());
        }
        if !self.files.is_empty() {
            return Err(Failure::plain("only one of -f or -k can be specified"));
        }
        if self.recursive {
            return Err(Failure::plain("the -k flag can't be used with -f or -R"));
        }
        Ok(())
    }
}

/// The namespace that objects without one get, and whether others are refused.
#[derive(Clone, Debug)]
pub struct NamespaceRule {
    /// The namespace; empty to give them none.
    pub name: String,
    /// Whether it was given with `-n`.
    pub enforced: bool,
}

/// Whether documents must say what they are before they are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validation {
    /// They must.
    On,
    /// They need not.
    Off,
}

/// An object of a manifest, with the resource it belongs to.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where its like are kept.
    pub resource: ApiResource,
    /// Its namespace; empty for cluster-scoped objects.
    pub namespace: String,
    /// Its name; may be empty.
    pub name: String,
    /// The object as written, with its namespace filled in.
    pub object: Value,
    /// The file it came from, as messages name it.
    pub source: String,
}

/// A document that was read, or why it could not be. Which resource it belongs to is looked up when its turn comes.
pub type Document = Result<(Value, String), Failure>;

/// Reads all documents of the named files, lists taken apart.
///
/// # Errors
/// A file that does not exist, before anything is read.
pub fn read(
    names: &FileNames,
    validation: Validation,
    directory: &Path,
    console: &Console<'_>,
) -> Result<Vec<Document>, Failure> {
    names.check()?;
    if !names.kustomize.is_empty() {
        return Err(no_kustomization(&names.kustomize, directory));
    }
    let inputs = manifest::expand(&names.files, names.recursive, directory).map_err(|errors| {
        Failure::collect(errors.iter().map(|error| Failure::plain(error.to_string())).collect())
            .err()
            .unwrap_or(Failure::Silent)
    })?;
    let mut documents = Vec::new();
    for input in inputs {
        if let Err(why) = read_input(&input, validation, console, &mut documents) {
            documents.push(Err(Failure::Plain(why)));
        }
    }
    Ok(documents)
}

/// Why there is nothing to build in a folder.
fn no_kustomization(name: &str, directory: &Path) -> Failure {
    let folder = directory.join(name);
    let unusable = |why: &str| Failure::plain(format!("must build at directory: {why}"));
    match folder.canonicalize() {
        Err(error) => {
            let path = folder.display();
            unusable(&format!(
                "not a valid directory: evalsymlink failure on '{name}' : lstat {path}: {}",
                os_text(&error)
            ))
        }
        Ok(file) if !file.is_dir() => unusable(&format!("'{name}': file is not directory")),
        Ok(folder) => Failure::plain(format!(
            "unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '{}'",
            folder.display()
        )),
    }
}

/// Reads one input up to its first syntax or validation error, which is the error.
fn read_input(
    input: &Input,
    validation: Validation,
    console: &Console<'_>,
    documents: &mut Vec<Document>,
) -> Result<(), String> {
    let source = input.name().to_string();
    let bytes = match input {
        Input::Stdin => console.read_input().map_err(|error| error.to_string())?,
        file @ Input::File { .. } => file.read(&mut std::io::empty() as &mut dyn Read)?,
    };
    let text = manifest::decode(&bytes).map_err(|why| format!("error parsing {source}: {why}"))?;
    for object in objects_in(&text) {
        let object = object.map_err(|why| format!("error parsing {source}: {why}"))?;
        check_document(&object, validation, &source)?;
        documents.push(Ok((object, source.clone())));
    }
    Ok(())
}

/// The objects in a text, lists taken apart, and the syntax error behind the last of them.
pub fn objects_in(text: &str) -> impl Iterator<Item = Result<Value, SyntaxError>> {
    let documents = manifest::parse_all(text, |document| document.value).into_iter();
    documents.filter(|document| !matches!(document, Ok(Value::Null))).flat_map(|document| match document {
        Ok(value) => flatten(value).into_iter().map(Ok).collect(),
        Err(why) => vec![Err(why)],
    })
}

/// The items of a list, of lists in a list, or the object itself.
fn flatten(object: Value) -> Vec<Value> {
    let is_list = object.get("kind").and_then(Value::as_str).is_some_and(|kind| kind.ends_with("List"));
    let (kind, api_version) = (object.get("kind").cloned(), object.get("apiVersion").cloned());
    let mut object = object;
    match object.get_mut("items").map(Value::take) {
        Some(Value::Array(items)) if is_list => items
            .into_iter()
            .map(|mut item| {
                // Items of a typed list may leave out what the list's kind says already.
                let item_kind = kind
                    .as_ref()
                    .and_then(Value::as_str)
                    .and_then(|kind| kind.strip_suffix("List"))
                    .filter(|kind| !kind.is_empty());
                if let (Some(map), Some(item_kind)) = (item.as_object_mut(), item_kind) {
                    map.entry("kind").or_insert_with(|| item_kind.into());
                    map.entry("apiVersion").or_insert_with(|| api_version.clone().unwrap_or_default());
                }
                item
            })
            .flat_map(flatten)
            .collect(),
        Some(other) => {
            if let Some(map) = object.as_object_mut() {
                map.insert("items".into(), other);
            }
            vec![object]
        }
        None => vec![object],
    }
}

/// What kubectl checks before it sends a document.
fn check_document(object: &Value, validation: Validation, source: &str) -> Result<(), String> {
    match document_problem(object).filter(|_| validation == Validation::On) {
        None => Ok(()),
        Some(problem) => Err(format!(
            "error validating \"{source}\": error validating data: {problem}; if you choose to ignore these errors, turn validation off with --validate=false"
        )),
    }
}

/// What keeps a document from saying what it is; `None` if nothing does.
pub fn document_problem(object: &Value) -> Option<String> {
    if !object.is_object() {
        return Some("invalid object to validate".to_owned());
    }
    let problem = |field: &&str| match object.get(field) {
        None | Some(Value::Null) => Some(format!("{field} not set")),
        Some(Value::String(text)) if text.is_empty() => Some(format!("{field} not set")),
        Some(Value::String(_)) => None,
        Some(_) => Some(format!("{field} isn't string type")),
    };
    let mut problems: Vec<String> = ["apiVersion", "kind"].iter().filter_map(problem).collect();
    let api_version = object.get("apiVersion").and_then(Value::as_str).unwrap_or_default();
    if problems.is_empty() && api_version.matches('/').count() > 1 {
        return Some(format!("unexpected GroupVersion string: {api_version}"));
    }
    problems.extend(schema_problems(object));
    match problems.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        many => Some(format!("[{}]", many.join(", "))),
    }
}

/// Finds where an object of a manifest belongs and gives it a namespace.
///
/// # Errors
/// An unknown kind, metadata of wrong types, or a namespace other than the enforced one.
pub fn resolve(client: &mut Client<'_>, object: Value, source: &str, rule: &NamespaceRule) -> Result<Item, Failure> {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let undecodable = |why: &str| Failure::plain(format!("unable to decode \"{source}\": {why}"));
    let (kind, api_version) = (text("/kind"), text("/apiVersion"));
    if kind.is_empty() {
        return Err(undecodable(&format!("Object 'Kind' is missing in '{}'", to_json_compact(&object))));
    }
    decode_metadata(&object).map_err(|why| undecodable(&why.message))?;
    let (group, version) = split_api_version(&api_version);
    let discovery = client.discovery()?;
    let Some(resource) = Mapper::new(&discovery).kind(group, version, &kind) else {
        return Err(Failure::plain(format!(
            "resource mapping not found for name: \"{}\" namespace: \"{}\" from \"{source}\": no matches for kind \"{kind}\" in version \"{api_version}\"\nensure CRDs are installed first",
            text("/metadata/name"),
            text("/metadata/namespace"),
        )));
    };
    let (given, name) = (text("/metadata/namespace"), text("/metadata/name"));
    let mut object = object;
    let metadata = object
        .as_object_mut()
        .map(|map| map.entry("metadata").or_insert_with(|| Value::Object(serde_json::Map::new())));
    let metadata = metadata.and_then(Value::as_object_mut);
    if !resource.namespaced {
        if let Some(metadata) = metadata {
            metadata.remove("namespace");
        }
        return Ok(Item { resource, namespace: String::new(), name, object, source: source.to_owned() });
    }
    if rule.enforced && !given.is_empty() && given != rule.name {
        return Err(other_namespace(&given, &rule.name));
    }
    let namespace = if given.is_empty() { rule.name.clone() } else { given };
    if let Some(metadata) = metadata.filter(|_| !namespace.is_empty()) {
        metadata.insert("namespace".into(), namespace.clone().into());
    }
    Ok(Item { resource, namespace, name, object, source: source.to_owned() })
}

/// The refusal of an object of another namespace than the one given with `-n`.
pub fn other_namespace(given: &str, wanted: &str) -> Failure {
    Failure::plain(format!(
        "the namespace from the provided object \"{given}\" does not match the namespace \"{wanted}\". You must pass '--namespace={given}' to perform this operation."
    ))
}

/// Whether the labels written in a manifest satisfy a selector.
pub fn is_selected(object: &Value, selector: &LabelSelector) -> bool {
    let labels = object.pointer("/metadata/labels").and_then(Value::as_object).into_iter().flatten();
    let labels: BTreeMap<&str, &str> =
        labels.map(|(key, value)| (key.as_str(), value.as_str().unwrap_or_default())).collect();
    selector.matches(&labels)
}

/// A selector that goes with `-f`, which kubectl reads itself.
///
/// # Errors
/// kubectl's text for a malformed one.
pub fn parse_selector(text: &str) -> Result<LabelSelector, Failure> {
    LabelSelector::parse(text)
        .map_err(|why| Failure::plain(format!("the provided selector \"{text}\" is not valid: {why}")))
}
