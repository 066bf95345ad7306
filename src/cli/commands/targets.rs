//! The objects that a command works on, named by arguments or by files, and the way through them.
//!
//! Mirrors `Builder.Do` and the visitors of `k8s.io/cli-runtime/pkg/resource` with `ContinueOnError`: an object that
//! cannot be had does not keep the others from their turn. What is done with an object is the command's business.

use serde_json::Value;

use crate::apiserver::discovery::ApiResource;
use crate::cli::flags::FileFlags;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{self, NamespaceRule};
use crate::kubectl::retrieve::get_named;
use crate::kubectl::selection::{Filters, Selection, select};

/// Whether objects that files name are fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FromFiles {
    /// They are taken as they are written.
    AsWritten,
    /// The same, and no server is asked for anything, not even whether they live in namespaces: they get none.
    Local,
    /// They are fetched.
    Latest,
}

/// What is only changed here cannot be tried on the server.
///
/// # Errors
/// kubectl's text if both are asked for.
pub(super) fn refuse_local_on_server(local: bool, dry_run: DryRun) -> Result<(), Failure> {
    if local && dry_run == DryRun::Server {
        let text = "cannot specify --local and --dry-run=server - did you mean --dry-run=client?";
        return Err(Failure::plain(text));
    }
    Ok(())
}

/// An object at its turn.
pub(super) struct Target {
    pub resource: ApiResource,
    /// Empty for cluster-scoped objects.
    pub namespace: String,
    pub name: String,
    pub object: Value,
}

/// An object before its turn, when it may still have to be fetched.
struct Named {
    resource: ApiResource,
    namespace: String,
    name: String,
    object: Option<Value>,
}

/// All objects that were named, and what could not be made sense of.
pub(super) struct Targets {
    named: Vec<Result<Named, Failure>>,
    /// Whether exactly one object was asked for by name or file.
    pub single: bool,
    /// The subresource that is fetched; empty for the objects themselves.
    subresource: String,
}

impl Targets {
    /// Finds the objects of a command line.
    ///
    /// # Errors
    /// Arguments that do not go together or name an unknown type, and files that are not there.
    pub fn find(
        session: &mut Session<'_>,
        files: &FileFlags,
        how: FromFiles,
        arguments: &[String],
        filters: &Filters,
    ) -> Result<Self, Failure> {
        if files.names().is_empty() {
            return Self::from_arguments(session, arguments, filters);
        }
        if !arguments.is_empty() {
            let text =
                "when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well";
            return Err(Failure::plain(text));
        }
        Self::from_files(session, files, how, filters)
    }

    /// Finds the objects that arguments name.
    ///
    /// # Errors
    /// Arguments that do not go together or name an unknown type.
    pub fn from_arguments(session: &mut Session<'_>, arguments: &[String], filters: &Filters) -> Result<Self, Failure> {
        let namespace = session.namespace()?.name;
        let console = session.console;
        let client = session.client()?;
        let resources = match select(client, console, arguments, filters)? {
            Selection::Names(pairs) => {
                let single = pairs.len() == 1;
                let named = pairs.into_iter().map(|(resource, name)| {
                    let namespace = if resource.namespaced { namespace.clone() } else { String::new() };
                    Ok(Named { resource, namespace, name, object: None })
                });
                return Ok(Self { named: named.collect(), single, subresource: filters.subresource.clone() });
            }
            Selection::Lists(resources) => resources,
        };
        let namespace = if filters.all_namespaces { "" } else { &namespace };
        let mut named = Vec::new();
        for resource in resources {
            match client.list(&resource, namespace, &filters.labels, &filters.fields, false) {
                Ok(list) => named.extend(listed(&resource, list).map(Ok)),
                Err(failure) => named.push(Err(failure)),
            }
        }
        Ok(Self { named, single: false, subresource: filters.subresource.clone() })
    }

    fn from_files(
        session: &mut Session<'_>,
        files: &FileFlags,
        how: FromFiles,
        filters: &Filters,
    ) -> Result<Self, Failure> {
        let rule = match how {
            FromFiles::Local => NamespaceRule { name: String::new(), enforced: false },
            _ => session.namespace()?,
        };
        let selector = files::parse_selector(&filters.labels)?;
        let documents = session.read_files(&files.names(), files::Validation::Off)?;
        let single = documents.len() == 1;
        let mut named = Vec::new();
        for document in documents {
            match document.and_then(|(object, source)| files::resolve(session.client()?, object, &source, &rule)) {
                Ok(item) if files::is_selected(&item.object, &selector) => named.push(Ok(Named {
                    resource: item.resource,
                    namespace: item.namespace,
                    name: item.name,
                    object: (how != FromFiles::Latest).then_some(item.object),
                })),
                Ok(_) => {}
                Err(failure) => named.push(Err(failure)),
            }
        }
        Ok(Self { named, single, subresource: filters.subresource.clone() })
    }

    /// Fetches all objects at once. Gives what was found, and what was not.
    pub fn fetch_all(self, session: &mut Session<'_>) -> (Vec<Target>, Vec<Failure>) {
        let (mut targets, mut failures) = (Vec::new(), Vec::new());
        for named in self.named {
            match named.and_then(|named| fetched(session, named, &self.subresource)) {
                Ok(target) => targets.push(target),
                Err(failure) => failures.push(failure),
            }
        }
        (targets, failures)
    }

    /// Gives every object its turn, in order, and goes on after failures. Gives the number of turns.
    ///
    /// # Errors
    /// All failures, of finding, fetching and acting.
    pub fn each(
        self,
        session: &mut Session<'_>,
        mut act: impl FnMut(&mut Session<'_>, Target) -> Result<(), Failure>,
    ) -> Result<usize, Failure> {
        let (mut turns, mut failures, mut unreadable) = (0, Vec::new(), Vec::new());
        for named in self.named {
            match named.and_then(|named| fetched(session, named, &self.subresource)) {
                Ok(target) => {
                    turns += 1;
                    failures.extend(act(session, target).err());
                }
                Err(failure) => unreadable.push(failure),
            }
        }
        Failure::collect_with_reading(failures, unreadable)?;
        Ok(turns)
    }
}

fn fetched(session: &mut Session<'_>, named: Named, subresource: &str) -> Result<Target, Failure> {
    let Named { resource, namespace, name, object } = named;
    let object = match object {
        Some(object) => object,
        None => get_named(session.client()?, &resource, &namespace, (&name, subresource), false)?,
    };
    Ok(Target { resource, namespace, name, object })
}

fn listed(resource: &ApiResource, mut list: Value) -> impl Iterator<Item = Named> {
    let items = match list.get_mut("items").map(Value::take) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    };
    let text =
        |item: &Value, pointer: &str| item.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    items.into_iter().map(move |item| Named {
        resource: resource.clone(),
        namespace: text(&item, "/metadata/namespace"),
        name: text(&item, "/metadata/name"),
        object: Some(item),
    })
}
