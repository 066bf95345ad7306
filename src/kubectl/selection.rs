//! Objects named by arguments: `TYPE`, `TYPE NAME…`, `T1,T2 …`, `TYPE/NAME …`.
//!
//! Mirrors `k8s.io/cli-runtime/pkg/resource/builder.go` (`Builder.Do` and the visitors behind it).

use super::client::Client;
use super::console::Console;
use super::failure::{Failure, PROGRAM};
use super::mapper::Mapper;
use crate::apiserver::discovery::ApiResource;

/// What the arguments of a command name.
#[derive(Clone, Debug)]
pub enum Selection {
    /// Single objects, in the order of the arguments.
    Names(Vec<(ApiResource, String)>),
    /// All objects of these resources that the selectors leave over.
    Lists(Vec<ApiResource>),
}

/// How arguments may be combined with selectors.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// `-l`.
    pub labels: String,
    /// `--field-selector`.
    pub fields: String,
    /// `--all`.
    pub all: bool,
    /// `-A`.
    pub all_namespaces: bool,
    /// Whether a type alone means all of its objects, as for `get`.
    pub type_alone_is_all: bool,
    /// `--subresource`, which only single objects have.
    pub subresource: String,
}

/// The text for a command that names nothing.
pub const NOTHING_NAMED: &str = "You must provide one or more resources by argument or filename.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'\n   '<resource> <name>'\n   '<resource>'";

/// Reads the arguments.
///
/// # Errors
/// kubectl's texts for arguments that do not go together, and for unknown types.
pub fn select(
    client: &mut Client<'_>,
    console: &Console<'_>,
    arguments: &[String],
    filters: &Filters,
) -> Result<Selection, Failure> {
    let has_selector = !filters.labels.is_empty() || !filters.fields.is_empty();
    if filters.all && !filters.labels.is_empty() {
        return Err(Failure::plain("setting 'all' parameter but found a non empty selector. "));
    }
    let tuples = arguments.iter().filter(|argument| argument.contains('/')).count();
    let Some((types, names)) = arguments.split_first() else {
        let text = if has_selector || filters.all {
            "at least one resource must be specified to use a selector"
        } else {
            NOTHING_NAMED
        };
        return Err(Failure::plain(text));
    };
    if tuples > 0 {
        if tuples < arguments.len() {
            return Err(Failure::plain(format!(
                "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. '{PROGRAM} get resource/<resource_name>' instead of '{PROGRAM} get resource resource/<resource_name>'"
            )));
        }
        return by_tuple(client, console, arguments, filters, has_selector);
    }
    let resources = resources_of(client, console, types)?;
    if !names.is_empty() {
        if !types.contains(',') && resources.len() > 1 {
            return Err(Failure::plain("you must specify only one resource"));
        }
        if has_selector || filters.all {
            return Err(Failure::plain("name cannot be provided when a selector is specified"));
        }
        if filters.all_namespaces {
            return Err(Failure::plain("a resource cannot be retrieved by name across all namespaces"));
        }
        let pairs = resources.iter().flat_map(|resource| names.iter().map(|name| (resource.clone(), name.clone())));
        return Ok(Selection::Names(pairs.collect()));
    }
    if has_selector || filters.all || filters.type_alone_is_all {
        if !filters.subresource.is_empty() {
            return Err(Failure::plain("subresource cannot be used when bulk resources are specified"));
        }
        return Ok(Selection::Lists(resources));
    }
    Err(Failure::plain("resource(s) were provided, but no name was specified"))
}

fn by_tuple(
    client: &mut Client<'_>,
    console: &Console<'_>,
    arguments: &[String],
    filters: &Filters,
    has_selector: bool,
) -> Result<Selection, Failure> {
    let mut pairs = Vec::new();
    for argument in arguments {
        let (kind, name) = argument.split_once('/').unwrap_or((argument, ""));
        if name.contains('/') {
            return Err(Failure::plain("arguments in resource/name form may not have more than one slash"));
        }
        if kind.is_empty() || name.is_empty() {
            return Err(Failure::plain("arguments in resource/name form must have a single resource and name"));
        }
        if has_selector || filters.all {
            return Err(Failure::plain(
                "selectors and the all flag cannot be used when passing resource/name arguments",
            ));
        }
        if filters.all_namespaces {
            return Err(Failure::plain("a resource cannot be retrieved by name across all namespaces"));
        }
        pairs.push((find(client, console, kind)?, name.to_owned()));
    }
    Ok(Selection::Names(pairs))
}

/// The resources of `T1,T2`, categories taken apart, each once.
///
/// # Errors
/// kubectl's text for an unknown type.
pub fn resources_of(client: &mut Client<'_>, console: &Console<'_>, types: &str) -> Result<Vec<ApiResource>, Failure> {
    let discovery = client.discovery()?;
    let mut resources: Vec<ApiResource> = Vec::new();
    for word in types.split(',') {
        let category = Mapper::new(&discovery).category(word);
        let found = if category.is_empty() { vec![find(client, console, word)?] } else { category };
        for resource in found {
            if !resources.contains(&resource) {
                resources.push(resource);
            }
        }
    }
    Ok(resources)
}

/// The resource of one type.
///
/// # Errors
/// kubectl's text for an unknown type.
pub fn find(client: &mut Client<'_>, console: &Console<'_>, word: &str) -> Result<ApiResource, Failure> {
    let discovery = client.discovery()?;
    let Some(found) = Mapper::new(&discovery).find_or_kind(word) else {
        let first = word.split('.').next().unwrap_or(word);
        return Err(Failure::plain(format!("the server doesn't have a resource type \"{first}\"")));
    };
    if let Some(ambiguity) = found.ambiguity {
        console.warn(&ambiguity);
    }
    Ok(found.resource)
}
