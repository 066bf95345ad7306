//! From method, path and query to what the authorizers are asked.
//!
//! Mirrors `k8s.io/apiserver/pkg/endpoints/request/requestinfo.go` (`RequestInfoFactory.NewRequestInfo`).

use super::{Method, Query, percent_decode};
use crate::apiserver::selector::FieldSelector;
use crate::rbac::{Attributes, ResourceTarget, Target};

/// What a request is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInfo {
    /// API verb (`get`, `list`, …) or the lower-cased method of a path outside the API.
    pub verb: String,
    /// What the verb is applied to.
    pub scope: Scope,
    /// What a list, a watch or the deletion of a collection is confined to; empty if it cannot be read.
    pub fields: FieldSelector,
}

impl RequestInfo {
    /// The namespace of the target if it is this resource of the core group; empty for all namespaces.
    pub fn namespace_of(&self, wanted: &str) -> Option<&str> {
        match &self.scope {
            Scope::Resource { group, resource, namespace, .. } if group.is_empty() && resource == wanted => {
                Some(namespace)
            }
            _ => None,
        }
    }
}

/// The target of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A path outside the resource API, such as `/healthz` or `/apis`.
    Path(String),
    /// A resource, with empty strings for what is absent.
    Resource {
        /// API group.
        group: String,
        /// Version of the group.
        version: String,
        /// Namespace; also set for a namespace itself.
        namespace: String,
        /// Plural resource name.
        resource: String,
        /// Object name.
        name: String,
        /// Subresource.
        subresource: String,
    },
}

impl RequestInfo {
    /// Reads method, path and query.
    ///
    /// # Errors
    /// The text of the server's error for a path such as `/api/v1/watch`, which names a verb and nothing else.
    pub fn parse(method: Method, path: &str, query: &Query) -> Result<Self, String> {
        let segments: Vec<String> = path.trim_matches('/').split('/').map(percent_decode).collect();
        let outside = || Self {
            verb: method.as_str().to_lowercase(),
            scope: Scope::Path(path.to_owned()),
            fields: FieldSelector::default(),
        };

        let (group, version, rest) = match segments.as_slice() {
            [prefix, version, rest @ ..] if prefix == "api" && !rest.is_empty() => (String::new(), version, rest),
            [prefix, group, version, rest @ ..] if prefix == "apis" && !rest.is_empty() => {
                (group.clone(), version, rest)
            }
            _ => return Ok(outside()),
        };
        let (special_verb, rest) = match rest {
            [verb, rest @ ..] if verb == "watch" || verb == "proxy" => {
                if rest.is_empty() {
                    return Err(format!("unable to determine kind and namespace from url, {path}"));
                }
                (Some(verb.as_str()), rest)
            }
            rest => (None, rest),
        };
        let (namespace, parts) = match rest {
            [word, namespace, after, ..] if word == "namespaces" && after != "status" && after != "finalize" => {
                (namespace.clone(), rest.get(2..).unwrap_or_default())
            }
            [word, namespace, ..] if word == "namespaces" => (namespace.clone(), rest),
            rest => (String::new(), rest),
        };
        let part = |index: usize| parts.get(index).cloned().unwrap_or_default();
        let mut name = part(1);
        let mut fields = FieldSelector::default();
        let subresource = if special_verb == Some("proxy") { String::new() } else { part(2) };
        let verb = if let Some(verb) = special_verb {
            verb.to_owned()
        } else {
            let verb = verb_of(method, query, name.is_empty());
            if matches!(verb, "list" | "watch" | "deletecollection") {
                fields =
                    query.first("fieldSelector").and_then(|text| FieldSelector::parse(text).ok()).unwrap_or_default();
            }
            if matches!(verb, "list" | "watch")
                && let Some(required) = fields.required("metadata.name").filter(|name| is_path_segment(name))
            {
                required.clone_into(&mut name);
            }
            verb.to_owned()
        };
        let scope =
            Scope::Resource { group, version: version.clone(), namespace, resource: part(0), name, subresource };
        Ok(Self { verb, scope, fields })
    }

    /// The question for the authorizers.
    pub fn attributes(&self) -> Attributes<'_> {
        let target = match &self.scope {
            Scope::Path(path) => Target::Path(path),
            Scope::Resource { group, version, namespace, resource, name, subresource } => {
                Target::Resource(ResourceTarget { namespace, group, version, resource, subresource, name })
            }
        };
        Attributes { verb: &self.verb, target }
    }
}

/// The verb of a request, by its method and whether it names an object.
fn verb_of(method: Method, query: &Query, is_collection: bool) -> &'static str {
    match method {
        Method::Post => "create",
        Method::Put => "update",
        Method::Patch => "patch",
        Method::Delete if is_collection => "deletecollection",
        Method::Delete => "delete",
        Method::Options => "",
        Method::Get | Method::Head if !is_collection => "get",
        Method::Get | Method::Head => {
            let watch = query.flag("watch") == Some(true);
            if watch { "watch" } else { "list" }
        }
    }
}

fn is_path_segment(name: &str) -> bool {
    name != "." && name != ".." && !name.contains(['/', '%'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `verb namespace resource/subresource name`, or `verb path` outside the API.
    fn read(method: Method, url: &str) -> String {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let info = RequestInfo::parse(method, path, &Query::parse(query)).unwrap();
        match info.scope {
            Scope::Path(path) => format!("{} {path}", info.verb),
            Scope::Resource { namespace, resource, name, subresource, .. } => {
                format!("{} {namespace} {resource}/{subresource} {name}", info.verb)
            }
        }
    }

    #[test]
    fn paths_are_read_as_the_server_reads_them() {
        use Method::{Delete, Get, Patch, Post, Put};
        let cases = [
            (Get, "/api/v1/namespaces", "list  namespaces/ "),
            (Get, "/api/v1/namespaces/other", "get other namespaces/ other"),
            (Put, "/api/v1/namespaces/other/finalize", "update other namespaces/finalize other"),
            (Get, "/api/v1/namespaces/other/pods/foo/proxy/subpath", "get other pods/proxy foo"),
            (Get, "/api/v1/watch/namespaces/other/pods", "watch other pods/ "),
            (Get, "/api/v1/proxy/namespaces/other/pods/foo/x", "proxy other pods/ foo"),
            (Delete, "/api/v1/namespaces", "deletecollection  namespaces/ "),
            (Get, "/apis/g/v/r?fieldSelector=metadata.name=name1", "list  r/ name1"),
            (Get, "/apis/g/v/r?fieldSelector=metadata.name!=name1", "list  r/ "),
            (Get, "/apis/g/v/r?watch=1", "watch  r/ "),
            (Get, "/apis/g/v/r?watch=False", "list  r/ "),
            (Post, "/api/v1/namespaces/ns/serviceaccounts/sa/token", "create ns serviceaccounts/token sa"),
            (Post, "/api/v1/namespaces/ns/pods", "create ns pods/ "),
            (Patch, "/api/v1/namespaces/ns/pods/a%2Fb", "patch ns pods/ a/b"),
            (Get, "/apis/batch/v1/", "get /apis/batch/v1/"),
            (Get, "/api/v1", "get /api/v1"),
            (Get, "/apis/version/resource", "get /apis/version/resource"),
            (Post, "/healthz", "post /healthz"),
        ];
        for (method, url, want) in cases {
            assert_eq!(read(method, url), want, "{url}");
        }
        assert!(RequestInfo::parse(Get, "/api/v1/watch", &Query::default()).is_err());
    }
}
