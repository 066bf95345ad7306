//! `--from`: a cluster made of manifests, for one command.
//!
//! Every object is read, defaulted and validated as the server would do it. Namespaces that are named but not declared
//! are assumed to exist; definitions of custom resources make their resources known, wherever they stand.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;
use serde_json::{Value, json};
use thiserror::Error;

use super::unserved::{Unserved, unserved};
use crate::apiserver::controllers::{aggregate_all, count_quotas, is_token};
use crate::apiserver::discovery::{ApiResource, Discovery, split_api_version};
use crate::apiserver::json::text;
use crate::apiserver::registry::{NAMESPACES, Refusal, SECRETS, admit_manifest, generate_name};
use crate::apiserver::{Ids, format_time};
use crate::manifest::{self, ExpandError, Loaded, LoadedObject, Location, Skipped};
use crate::store::{Key, MemoryStore, Place, Prepared, Store, StoreError};

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
    /// Keys that stand in one map again; of each map the last one counts.
    pub repeated_keys: Vec<manifest::Problem>,
    /// Secrets that the token controller of a real cluster would look after.
    pub token_secrets: Vec<Place>,
    /// Where each object of a manifest was written.
    pub places: HashMap<Place, Location>,
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
    /// The fields that are wrong, as messages name them: `rules[0].verbs`; empty for the object as a whole.
    pub fields: Vec<String>,
    /// What was probably meant, if that can be told.
    pub advice: Option<String>,
    /// What the server minds.
    pub fault: Fault,
}

/// What the server minds about an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It has no such kind.
    Kind,
    /// A field is unknown, of a wrong type or not valid.
    Content,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}: {}", self.file, self.message)?,
            None => write!(formatter, "{}: {}", self.file, self.message)?,
        }
        match self.refused.as_ref().and_then(|refused| refused.advice.as_ref()) {
            Some(advice) => write!(formatter, " ({advice})"),
            None => Ok(()),
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
    let built_in = Discovery::default();
    Ok(build(manifest::load(paths, directory, stdin, |object| digest(&built_in, object))?, ids, now)?)
}

/// The same of texts that were read already, each with what to call it.
///
/// # Errors
/// None: the store in memory does not fail.
pub fn load_texts(
    files: &[(Arc<str>, Vec<u8>)],
    ids: &mut dyn Ids,
    now: Timestamp,
) -> Result<LoadedCluster, StoreError> {
    let built_in = Discovery::default();
    build(manifest::load_texts(files, |object| digest(&built_in, object)), ids, now)
}

/// Makes a cluster of objects on top of a fresh one.
fn build(mut loaded: Loaded<Digested>, ids: &mut dyn Ids, now: Timestamp) -> Result<LoadedCluster, StoreError> {
    name_all(&mut loaded.objects);
    let unreadable = |problem: manifest::Problem| Problem {
        file: problem.path,
        line: problem.line,
        message: problem.message,
        refused: None,
    };
    let mut problems: Vec<Problem> = loaded.problems.into_iter().map(unreadable).collect();

    let mut cluster = Cluster {
        store: MemoryStore::default(),
        ids,
        now,
        created: format_time(now),
        places: HashMap::new(),
        repeated: Vec::new(),
        known_namespaces: HashSet::new(),
        token_secrets: Vec::new(),
    };
    super::populate(&mut cluster.store, cluster.ids, now)?;
    let discovery = definitions_of(&loaded.objects);
    let mut unknown_kinds = BTreeMap::new();
    let mut own = Vec::new();
    let admitted: Vec<_> = loaded.objects.into_par_iter().map(|object| object.outcome(&discovery)).collect();
    for outcome in admitted {
        match outcome {
            Outcome::Object(object) => cluster.add(*object)?,
            Outcome::Own(object) => own.push(object),
            Outcome::Unknown(kind, place) => drop(unknown_kinds.entry(kind).or_insert(place)),
            Outcome::NotHeld => {}
            Outcome::Refused(problem) => problems.push(problem),
        }
    }
    aggregate_all(&mut cluster.store)?;
    count_quotas(&mut cluster.store)?;
    let Cluster { store, repeated, token_secrets, places, .. } = cluster;
    let Loaded { skipped, repeated_keys, .. } = loaded;
    Ok(LoadedCluster { store, problems, skipped, unknown_kinds, own, repeated, repeated_keys, token_secrets, places })
}

/// An object that was read.
enum Digested {
    /// One of Kubernetes' own that says all that must be known of it: dealt with where it was read, as most are, so that
    /// nobody has to hold a whole cluster as trees.
    Done(Outcome),
    /// One that still needs a name, a definition, or is a definition.
    Waiting(LoadedObject),
}

impl Digested {
    fn outcome(self, discovery: &Discovery) -> Outcome {
        match self {
            Self::Done(outcome) => outcome,
            Self::Waiting(object) => admit(discovery, object),
        }
    }

    fn waiting(&self) -> Option<&LoadedObject> {
        match self {
            Self::Done(_) => None,
            Self::Waiting(object) => Some(object),
        }
    }

    fn waiting_mut(&mut self) -> Option<&mut LoadedObject> {
        match self {
            Self::Done(_) => None,
            Self::Waiting(object) => Some(object),
        }
    }
}

fn is_own(object: &Value) -> bool {
    text(object, "/apiVersion").starts_with(OWN_GROUP)
}

fn digest(built_in: &Discovery, object: LoadedObject) -> Digested {
    if is_own(&object.value) {
        return Digested::Done(Outcome::Own(object));
    }
    let has_name = !text(&object.value, "/metadata/name").is_empty();
    if !has_name || is_definition(&object.value) {
        return Digested::Waiting(object);
    }
    let (group, version) = split_api_version(text(&object.value, "/apiVersion"));
    match built_in.kind(group, version, text(&object.value, "/kind")) {
        Some(resource) => Digested::Done(admit_as(&resource, object)),
        None => Digested::Waiting(object),
    }
}

/// What becomes of one object of a manifest.
enum Outcome {
    /// It is stored.
    Object(Box<Admitted>),
    /// It is a document of rbacsim's own.
    Own(LoadedObject),
    /// No definition of its kind was found.
    Unknown(String, Location),
    /// A question such as a review: no part of a cluster.
    NotHeld,
    /// The server would not have it.
    Refused(Problem),
}

/// An object that a server would have.
struct Admitted {
    resource: String,
    namespace: String,
    name: String,
    object: Prepared,
    /// Whether it is a Secret that wants to be filled with a token.
    is_token: bool,
    /// Where it was written.
    place: Location,
}

/// Reads one object as the server would.
fn admit(discovery: &Discovery, object: LoadedObject) -> Outcome {
    let (api_version, kind) = (text(&object.value, "/apiVersion"), text(&object.value, "/kind"));
    let (group, version) = split_api_version(api_version);
    match discovery.kind(group, version, kind) {
        Some(resource) => admit_as(&resource, object),
        None => match unserved(api_version, kind) {
            Some(Unserved { message, advice, field }) => {
                let refusal = Refusal { message, fields: vec![field.to_owned()], advice: Some(advice) };
                // Nothing is called by a resource that does not exist.
                let written = written_at(kind.to_owned(), &object.value);
                Outcome::Refused(refused(written, object.location, refusal, Fault::Kind))
            }
            None => Outcome::Unknown(format!("{kind} ({api_version})"), object.location),
        },
    }
}

fn admit_as(resource: &ApiResource, object: LoadedObject) -> Outcome {
    if !resource.supports("get") {
        return Outcome::NotHeld;
    }
    let stored_as = resource.group_resource();
    let written = written_at(stored_as.clone(), &object.value);
    match admit_manifest(resource, object.value, DEFAULT_NAMESPACE) {
        Ok(admitted) => Outcome::Object(Box::new(Admitted {
            namespace: text(&admitted, "/metadata/namespace").to_owned(),
            name: text(&admitted, "/metadata/name").to_owned(),
            is_token: stored_as == SECRETS && is_token(&admitted),
            object: Prepared::new(&stored_as, admitted),
            place: object.location,
            resource: stored_as,
        })),
        Err(refusal) => Outcome::Refused(refused(written, object.location, refusal, Fault::Content)),
    }
}

/// Where an object would lie, as it was written.
fn written_at(resource: String, object: &Value) -> Place {
    let metadata = |field: &str| text(object, &format!("/metadata/{field}")).to_owned();
    Place { resource, namespace: metadata("namespace"), name: metadata("name") }
}

fn refused(object: Place, location: Location, refusal: Refusal, fault: Fault) -> Problem {
    let Refusal { message, fields, advice } = refusal;
    Problem {
        file: Arc::clone(&location.source),
        line: Some(location.line),
        message,
        refused: Some(Refused { object, location, fields, advice, fault }),
    }
}

/// Gives a name to every object that asks for one with `generateName`: a counted one, so that the same manifests give the
/// same names each time.
fn name_all(objects: &mut [Digested]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let waiting = objects.iter_mut().filter_map(Digested::waiting_mut);
    for metadata in waiting.filter_map(|object| object.value.get_mut("metadata")?.as_object_mut()) {
        let text = |field: &str| metadata.get(field).and_then(Value::as_str).unwrap_or_default();
        let prefix = text("generateName").to_owned();
        if text("name").is_empty() && !prefix.is_empty() {
            let count = counts.entry(prefix.clone()).or_default();
            metadata.insert("name".into(), generate_name(&prefix, &format!("{count:05}")).into());
            *count += 1;
        }
    }
}

/// What the definitions among the objects make known.
fn definitions_of(objects: &[Digested]) -> Discovery {
    let waiting = objects.iter().filter_map(Digested::waiting).map(|object| &object.value);
    Discovery::with_definitions(waiting.filter(|object| is_definition(object)))
}

fn is_definition(object: &Value) -> bool {
    object.get("kind").and_then(Value::as_str) == Some("CustomResourceDefinition")
}

struct Cluster<'i> {
    store: MemoryStore,
    ids: &'i mut dyn Ids,
    now: Timestamp,
    /// The same as objects carry it.
    created: String,
    /// Where each object of a manifest was written.
    places: HashMap<Place, Location>,
    repeated: Vec<Repeated>,
    token_secrets: Vec<Place>,
    /// Namespaces that are there.
    known_namespaces: HashSet<String>,
}

impl Cluster<'_> {
    fn add(&mut self, admitted: Admitted) -> Result<(), StoreError> {
        let Admitted { resource, namespace, name, object, is_token, place } = admitted;
        let uid = self.ids.uid();
        if resource == NAMESPACES {
            self.furnish(&name)?;
        } else if !namespace.is_empty() {
            self.assume_namespace(&namespace)?;
        }
        let key = Key { resource: &resource, namespace: &namespace, name: &name };
        if is_token {
            self.token_secrets.push(key.into());
        }
        self.store.put_prepared(key, &object, &uid, &self.created)?;
        self.remember(resource, namespace, name, place);
        Ok(())
    }

    /// Notes where an object was written, and whether another manifest held it before.
    fn remember(&mut self, resource: String, namespace: String, name: String, place: Location) {
        match self.places.entry(Place { resource, namespace, name }) {
            Entry::Vacant(free) => {
                free.insert(place);
            }
            Entry::Occupied(mut taken) => {
                let counts = place.clone();
                let hidden = taken.insert(place);
                let place = taken.key().clone();
                let Place { resource, namespace, name } = &place;
                let within = if namespace.is_empty() { String::new() } else { format!(" in namespace {namespace:?}") };
                let object = format!("{resource} {name:?}{within}");
                self.repeated.push(Repeated { object, hidden, counts, place });
            }
        }
    }

    fn assume_namespace(&mut self, name: &str) -> Result<(), StoreError> {
        let key = Key { resource: NAMESPACES, namespace: "", name };
        if self.known_namespaces.contains(name) || self.store.get(key)?.is_some() {
            return Ok(());
        }
        self.known_namespaces.insert(name.to_owned());
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
