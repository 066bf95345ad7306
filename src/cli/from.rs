//! `--from`: a cluster made of manifests, for one command.
//!
//! Every object is read, defaulted and validated as the server would do it. Namespaces that are named but not declared
//! are assumed to exist; definitions of custom resources make their resources known, wherever they stand.

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::environment::{Environment, RandomIds};
use crate::apiserver::controllers::aggregate_all;
use crate::apiserver::discovery::{Discovery, split_api_version};
use crate::apiserver::registry::{NAMESPACES, admit_manifest};
use crate::apiserver::{Ids, format_time};
use crate::bootstrap;
use crate::kubectl::{Console, Failure};
use crate::manifest::{self, LoadedObject};
use crate::store::{Key, MemoryStore, Store};

/// Where objects go that name no namespace.
const DEFAULT_NAMESPACE: &str = "default";

/// A cluster made of manifests.
pub(super) struct LoadedCluster {
    /// What it holds.
    pub store: MemoryStore,
    /// What could not be read, each with its place.
    pub problems: Vec<String>,
}

/// Loads manifests on top of a fresh cluster. Files that hold no Kubernetes objects are counted on standard error.
///
/// # Errors
/// A path that cannot be read at all.
pub(super) fn load(
    paths: &[String],
    environment: &Environment,
    console: &Console<'_>,
) -> Result<LoadedCluster, Failure> {
    let stdin = if paths.iter().any(|path| path == "-") { console.read_input() } else { Ok(Vec::new()) };
    let stdin = stdin.map_err(|error| Failure::plain(error.to_string()))?;
    let loaded = manifest::load(paths, &environment.directory, &mut stdin.as_slice());
    let mut problems: Vec<String> = loaded
        .problems
        .iter()
        .map(|problem| match problem.line {
            Some(line) => format!("{}:{line}: {}", problem.path, problem.message),
            None => format!("{}: {}", problem.path, problem.message),
        })
        .collect();

    let mut cluster = Cluster { store: MemoryStore::default(), environment };
    bootstrap::populate(&mut cluster.store, &mut RandomIds, environment.now)?;
    let discovery = definitions_of(&loaded.objects);
    let mut unknown = BTreeSet::new();
    let admitted: Vec<_> = loaded.objects.into_par_iter().map(|object| admit(&discovery, object)).collect();
    for outcome in admitted {
        match outcome {
            Outcome::Object(resource, object) => cluster.add(&resource, object)?,
            Outcome::Unknown(kind) => drop(unknown.insert(kind)),
            Outcome::NotHeld => {}
            Outcome::Refused(problem) => problems.push(problem),
        }
    }
    aggregate_all(&mut cluster.store)?;
    report_skipped(&loaded.skipped, &unknown, console);
    Ok(LoadedCluster { store: cluster.store, problems })
}

/// What becomes of one object of a manifest.
enum Outcome {
    /// It is stored under this resource.
    Object(String, Value),
    /// No definition of its kind was found.
    Unknown(String),
    /// A question such as a review: no part of a cluster.
    NotHeld,
    /// The server would not have it.
    Refused(String),
}

/// Reads one object as the server would.
fn admit(discovery: &Discovery, object: LoadedObject) -> Outcome {
    let text = |field: &str| object.value.get(field).and_then(Value::as_str).unwrap_or_default();
    let (api_version, kind) = (text("apiVersion"), text("kind"));
    let (group, version) = split_api_version(api_version);
    let Some(resource) = discovery.kind(group, version, kind) else {
        return Outcome::Unknown(format!("{kind} ({api_version})"));
    };
    if !resource.supports("get") {
        return Outcome::NotHeld;
    }
    match admit_manifest(&resource, object.value, DEFAULT_NAMESPACE) {
        Ok(admitted) => Outcome::Object(resource.group_resource(), admitted),
        Err(status) => {
            let place = &object.location;
            Outcome::Refused(format!("{}:{}: {}", place.source, place.line, status.message))
        }
    }
}

/// What the definitions among the objects make known.
fn definitions_of(objects: &[LoadedObject]) -> Discovery {
    let is_definition =
        |object: &&Value| object.get("kind").and_then(Value::as_str) == Some("CustomResourceDefinition");
    Discovery::with_definitions(objects.iter().map(|object| &object.value).filter(is_definition))
}

struct Cluster<'e> {
    store: MemoryStore,
    environment: &'e Environment,
}

impl Cluster<'_> {
    fn add(&mut self, resource: &str, mut object: Value) -> Result<(), Failure> {
        let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (namespace, name) = (text("/metadata/namespace"), text("/metadata/name"));
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("uid".into(), RandomIds.uid().into());
            metadata.insert("creationTimestamp".into(), format_time(self.environment.now).into());
        }
        if resource == NAMESPACES {
            self.furnish(&name)?;
        } else if !namespace.is_empty() {
            self.assume_namespace(&namespace)?;
        }
        self.store.put(Key { resource, namespace: &namespace, name: &name }, object)?;
        Ok(())
    }

    fn assume_namespace(&mut self, name: &str) -> Result<(), Failure> {
        let key = Key { resource: NAMESPACES, namespace: "", name };
        if self.store.get(key)?.is_some() {
            return Ok(());
        }
        let object = json!({
            "kind": "Namespace",
            "apiVersion": "v1",
            "metadata": {
                "name": name,
                "labels": {"kubernetes.io/metadata.name": name},
                "uid": RandomIds.uid(),
                "creationTimestamp": format_time(self.environment.now),
            },
            "spec": {"finalizers": ["kubernetes"]},
            "status": {"phase": "Active"},
        });
        self.store.put(key, object)?;
        self.furnish(name)
    }

    fn furnish(&mut self, namespace: &str) -> Result<(), Failure> {
        let account = Key { resource: "serviceaccounts", namespace, name: "default" };
        if self.store.get(account)?.is_none() {
            bootstrap::furnish(&mut self.store, namespace, &mut RandomIds, self.environment.now)?;
        }
        Ok(())
    }
}

fn report_skipped(skipped: &[manifest::Skipped], unknown: &BTreeSet<String>, console: &Console<'_>) {
    if !skipped.is_empty() {
        let plural = if skipped.len() == 1 { "" } else { "s" };
        console.err_line(&format!("note: {} file{plural} skipped: no Kubernetes objects", skipped.len()));
    }
    if !unknown.is_empty() {
        let kinds: Vec<&str> = unknown.iter().map(String::as_str).collect();
        console.err_line(&format!("note: objects of unknown kinds skipped: {}", kinds.join(", ")));
    }
}
