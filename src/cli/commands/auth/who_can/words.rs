//! Words of the question that mean nothing: nobody may do what nobody knows, and a slip should not look like that.

use crate::analysis::Cluster;
use crate::analysis::vocabulary::Vocabulary;
use crate::cli::commands::auth::named::Named;
use crate::cli::session::Session;

/// Warns of an unknown verb, namespace and resource, and says what was probably meant. A resource that only rules name is
/// looked up there.
pub(super) fn check(
    session: &Session<'_>,
    cluster: &Cluster,
    is_open: bool,
    (verb, namespace): (&str, &str),
    named: &mut Named,
) {
    let vocabulary = Vocabulary::of(cluster, !is_open);
    let warn = |what: &str, similar: Option<String>| {
        let similar = similar.map(|similar| format!(": did you mean {similar}?")).unwrap_or_default();
        session.console.warn(&format!("{what}{similar}\n"));
    };
    if let Err(unknown) = vocabulary.verb(verb) {
        warn(&format!("verb '{verb}' is not a known verb"), unknown.similar);
    }
    if named.served.is_none() && named.url.is_empty() && named.resource != "*" {
        match vocabulary.resources(&named.resource) {
            Ok(found) => {
                if let [(group, resource)] = found.as_slice() {
                    (named.group, named.resource) = (group.clone(), resource.clone());
                }
            }
            Err(unknown) => {
                warn(&named.unknown, unknown.similar);
                if let Some((resource, group)) = named.resource.clone().split_once('.') {
                    (named.resource, named.group) = (resource.to_owned(), group.to_owned());
                }
            }
        }
    }
    let is_asked = named.url.is_empty() && named.served.as_ref().is_none_or(|resource| resource.namespaced);
    if is_asked
        && !namespace.is_empty()
        && let Err(unknown) = vocabulary.namespace(namespace)
    {
        let is_missing = if is_open { "is not in these manifests" } else { "does not exist" };
        warn(&format!("namespace '{namespace}' {is_missing}"), unknown.similar);
    }
}
