//! `--from`: a cluster made of manifests, for one command.
//!
//! Every object is read, defaulted and validated as the server would do it. Namespaces that are named but not declared
//! are assumed to exist; definitions of custom resources make their resources known, wherever they stand.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;
use serde_json::{Value, json};
use thiserror::Error;

use crate::apiserver::controllers::aggregate_all;
use crate::apiserver::discovery::{Discovery, split_api_version};
use crate::apiserver::json::text;
use crate::apiserver::registry::{NAMESPACES, admit_manifest, generate_name};
use crate::apiserver::status::Status;
use crate::apiserver::{Ids, format_time};
use crate::manifest::{self, ExpandError, Loaded, LoadedObject, Location, Skipped};
use crate::store::{Key, MemoryStore, Place, Store, StoreError};

/// Where objects go that name no namespace.
const DEFAULT_NAMESPACE: &str = "default";

/// What the `apiVersion` of rbacsim's own documents begins with.
const OWN_GROUP: &str = "rbacsim/";

/// A cluster made of manifests.
pub struct LoadedCluster {
    /// What it holds.
    pub store: MemoryStore,
    /// What could not be read or would be refused, each with its place.
    pub problems: Vec<Problem>,
    /// Files that hold no Kubernetes objects.
    pub skipped: Vec<Skipped>,
    /// Kinds of objects that no definition was found for, and where the first of each stands; such objects are left out.
    pub unknown_kinds: BTreeMap<String, Location>,
    /// Documents of rbacsim's own, such as expectations: no part of the cluster.
    pub own: Vec<LoadedObject>,
    /// Objects that were there already when their manifest was read; the later one counts.
    pub repeated: Vec<Repeated>,
    /// Where each object of a manifest was written.
    pub places: BTreeMap<Place, Location>,
}

/// Something that could not be read, or would be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder, named as the user would.
    pub file: Arc<str>,
    /// The line, counted from 1, if it can be told.
    pub line: Option<u32>,
    /// What is wrong.
    pub message: String,
    /// What the server would refuse; `None` for what could not be read.
    pub refused: Option<Refused>,
}

/// An object that the server would refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Which object.
    pub object: Place,
    /// Where it was written.
    pub location: Location,
    /// The first field that is wrong, as messages name it: `rules[0].verbs`; empty for the object as a whole.
    pub field: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}: {}", self.file, self.message),
            None => write!(formatter, "{}: {}", self.file, self.message),
        }
    }
}

/// An object that several manifests hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated {
    /// What it is: `roles.rbac.authorization.k8s.io "reader" in namespace "shop"`.
    pub object: String,
    /// The manifest that does not count.
    pub hidden: Location,
    /// The one that does.
    pub counts: Location,
    /// The place of both.
    pub place: Place,
}

/// Why there is no cluster to answer from.
#[derive(Debug, Error)]
pub enum LoadError {
    /// A path leads nowhere.
    #[error(transparent)]
    Path(#[from] ExpandError),
    /// The store in memory failed, which it does not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Loads manifests on top of a fresh cluster. Relative paths start at `directory`; `-` is `stdin`.
///
/// # Errors
/// [`LoadError`]: a path leads nowhere.
pub fn load(
    paths: &[String],
    directory: &Path,
    stdin: &mut dyn Read,
    ids: &mut dyn Ids,
    now: Timestamp,
) -> Result<LoadedCluster, LoadError> {
    Ok(build(manifest::load(paths, directory, stdin)?, ids, now)?)
}

/// Makes a cluster of objects that were read already, on top of a fresh one.
///
/// # Errors
/// None: the store in memory does not fail.
pub fn build(mut loaded: Loaded, ids: &mut dyn Ids, now: Timestamp) -> Result<LoadedCluster, StoreError> {
    let (own, objects): (Vec<_>, Vec<_>) = loaded.objects.into_iter().partition(is_own);
    loaded.objects = objects;
    name_all(&mut loaded.objects, ids);
    let unreadable = |problem: manifest::Problem| Problem {
        file: problem.path,
        line: problem.line,
        message: problem.message,
        refused: None,
    };
    let mut problems: Vec<Problem> = loaded.problems.into_iter().map(unreadable).collect();

    let mut cluster =
        Cluster { store: MemoryStore::default(), ids, now, places: BTreeMap::new(), repeated: Vec::new() };
    super::populate(&mut cluster.store, cluster.ids, now)?;
    let discovery = definitions_of(&loaded.objects);
    let mut unknown_kinds = BTreeMap::new();
    let admitted: Vec<_> = loaded.objects.into_par_iter().map(|object| admit(&discovery, object)).collect();
    for outcome in admitted {
        match outcome {
            Outcome::Object(resource, object, place) => cluster.add(&resource, object, place)?,
            Outcome::Unknown(kind, place) => drop(unknown_kinds.entry(kind).or_insert(place)),
            Outcome::NotHeld => {}
            Outcome::Refused(problem) => problems.push(problem),
        }
    }
    aggregate_all(&mut cluster.store)?;
    let Cluster { store, repeated, places, .. } = cluster;
    Ok(LoadedCluster { store, problems, skipped: loaded.skipped, own, unknown_kinds, repeated, places })
}

fn is_own(object: &LoadedObject) -> bool {
    text(&object.value, "/apiVersion").starts_with(OWN_GROUP)
}

/// What becomes of one object of a manifest.
enum Outcome {
    /// It is stored under this resource, and was written here.
    Object(String, Value, Location),
    /// No definition of its kind was found.
    Unknown(String, Location),
    /// A question such as a review: no part of a cluster.
    NotHeld,
    /// The server would not have it.
    Refused(Problem),
}

/// Reads one object as the server would.
fn admit(discovery: &Discovery, object: LoadedObject) -> Outcome {
    let (api_version, kind) = (text(&object.value, "/apiVersion"), text(&object.value, "/kind"));
    let (group, version) = split_api_version(api_version);
    let Some(resource) = discovery.kind(group, version, kind) else {
        return Outcome::Unknown(format!("{kind} ({api_version})"), object.location);
    };
    if !resource.supports("get") {
        return Outcome::NotHeld;
    }
    let stored_as = resource.group_resource();
    let metadata = |field: &str| text(&object.value, &format!("/metadata/{field}")).to_owned();
    let place = Place { resource: stored_as.clone(), namespace: metadata("namespace"), name: metadata("name") };
    match admit_manifest(&resource, object.value, DEFAULT_NAMESPACE) {
        Ok(admitted) => Outcome::Object(stored_as, admitted, object.location),
        Err(status) => Outcome::Refused(refused(place, object.location, status)),
    }
}

fn refused(object: Place, location: Location, status: Status) -> Problem {
    let field = status.details.and_then(|details| details.causes.into_iter().next()).map(|cause| cause.field);
    Problem {
        file: Arc::clone(&location.source),
        line: Some(location.line),
        message: status.message,
        refused: Some(Refused { object, location, field: field.unwrap_or_default() }),
    }
}

/// Gives a name to every object that asks for one with `generateName`.
fn name_all(objects: &mut [LoadedObject], ids: &mut dyn Ids) {
    for metadata in objects.iter_mut().filter_map(|object| object.value.get_mut("metadata")?.as_object_mut()) {
        let text = |field: &str| metadata.get(field).and_then(Value::as_str).unwrap_or_default();
        if text("name").is_empty() && !text("generateName").is_empty() {
            let name = generate_name(text("generateName"), ids);
            metadata.insert("name".into(), name.into());
        }
    }
}

/// What the definitions among the objects make known.
fn definitions_of(objects: &[LoadedObject]) -> Discovery {
    let is_definition =
        |object: &&Value| object.get("kind").and_then(Value::as_str) == Some("CustomResourceDefinition");
    Discovery::with_definitions(objects.iter().map(|object| &object.value).filter(is_definition))
}

struct Cluster<'i> {
    store: MemoryStore,
    ids: &'i mut dyn Ids,
    now: Timestamp,
    /// Where each object of a manifest was written.
    places: BTreeMap<Place, Location>,
    repeated: Vec<Repeated>,
}

impl Cluster<'_> {
    fn add(&mut self, resource: &str, mut object: Value, place: Location) -> Result<(), StoreError> {
        let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (namespace, name) = (text("/metadata/namespace"), text("/metadata/name"));
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("uid".into(), self.ids.uid().into());
            metadata.insert("creationTimestamp".into(), format_time(self.now).into());
        }
        if resource == NAMESPACES {
            self.furnish(&name)?;
        } else if !namespace.is_empty() {
            self.assume_namespace(&namespace)?;
        }
        self.store.put(Key { resource, namespace: &namespace, name: &name }, object)?;
        self.remember(resource, namespace, name, place);
        Ok(())
    }

    /// Notes where an object was written, and whether another manifest held it before.
    fn remember(&mut self, resource: &str, namespace: String, name: String, place: Location) {
        let counts = place.clone();
        let within = if namespace.is_empty() { String::new() } else { format!(" in namespace {namespace:?}") };
        let object = format!("{resource} {name:?}{within}");
        let key = Place { resource: resource.to_owned(), namespace, name };
        if let Some(hidden) = self.places.insert(key.clone(), place) {
            self.repeated.push(Repeated { object, hidden, counts, place: key });
        }
    }

    fn assume_namespace(&mut self, name: &str) -> Result<(), StoreError> {
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
                "uid": self.ids.uid(),
                "creationTimestamp": format_time(self.now),
            },
            "spec": {"finalizers": ["kubernetes"]},
            "status": {"phase": "Active"},
        });
        self.store.put(key, object)?;
        self.furnish(name)
    }

    fn furnish(&mut self, namespace: &str) -> Result<(), StoreError> {
        let account = Key { resource: "serviceaccounts", namespace, name: "default" };
        if self.store.get(account)?.is_none() {
            super::furnish(&mut self.store, namespace, self.ids, self.now)?;
        }
        Ok(())
    }
}
