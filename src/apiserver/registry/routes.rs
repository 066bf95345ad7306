//! Which paths the resource API has, and which methods may be used on them.
//!
//! Mirrors `registerResourceHandlers` in `k8s.io/apiserver/pkg/endpoints/installer.go`: a path that no route has is 404, a method
//! that no route of a path has is 405.

use crate::apiserver::discovery::ApiResource;
use crate::apiserver::request::Method;
use crate::apiserver::status::Status;

/// Refuses a path or a method that there is no route for.
///
/// # Errors
/// 404 or 405.
pub(super) fn check(path: &str, method: Method, resource: &ApiResource) -> Result<(), Status> {
    let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let segments = segments.strip_suffix(&[""]).unwrap_or(&segments);
    let (["api", _, rest @ ..] | ["apis", _, _, rest @ ..]) = segments else { return Err(Status::no_such_path()) };
    let (watches, rest) = match rest {
        ["proxy", ..] => return Err(Status::no_such_path()),
        ["watch", rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let (in_namespace, parts) = match rest {
        ["namespaces", _, parts @ ..] if resource.name != "namespaces" => (true, parts),
        parts => (false, parts),
    };
    // Of all namespaces there are only lists.
    let across = resource.namespaced && !in_namespace;
    let is_route = match parts {
        _ if in_namespace && !resource.namespaced => false,
        _ if parts.iter().any(|part| part.is_empty()) => false,
        [_] if across || watches => resource.supports(if watches { "watch" } else { "list" }),
        [_] => true,
        [_, _] => !across && (!watches || resource.supports("watch")),
        [_, _, subresource, below @ ..] => !across && !watches && (below.is_empty() || *subresource == "proxy"),
        [] => false,
    };
    if !is_route {
        return Err(Status::no_such_path());
    }
    let is_allowed = match method {
        Method::Head | Method::Options => false,
        Method::Get => true,
        _ if across || watches => false,
        Method::Put | Method::Patch => parts.len() > 1,
        Method::Post => parts.len() != 2,
        Method::Delete => true,
    };
    if is_allowed { Ok(()) } else { Err(Status::method_not_allowed()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apiserver::discovery::Discovery;

    #[test]
    fn paths_and_methods_without_a_route_are_refused() {
        use Method::{Delete, Get, Head, Options, Patch, Post, Put};
        let discovery = Discovery::default();
        for (method, path, resource, want) in [
            (Get, "/api/v1/pods", "pods", 200),
            (Get, "/api/v1/pods/", "pods", 200),
            (Delete, "/api/v1/pods", "pods", 405),
            (Post, "/api/v1/pods", "pods", 405),
            (Get, "/api/v1/pods/p", "pods", 404),
            (Delete, "/api/v1/namespaces/n/pods", "pods", 200),
            (Put, "/api/v1/namespaces/n/pods", "pods", 405),
            (Patch, "/api/v1/namespaces/n/pods/p", "pods", 200),
            (Post, "/api/v1/namespaces/n/pods/p", "pods", 405),
            (Head, "/api/v1/namespaces/n/pods/p", "pods", 405),
            (Options, "/api/v1/namespaces/n/pods", "pods", 405),
            (Post, "/api/v1/namespaces/n/pods/p/eviction", "pods", 200),
            (Get, "/api/v1/namespaces/n/pods/p/log/x", "pods", 404),
            (Get, "/api/v1/namespaces/n/pods/p/proxy/a/b", "pods", 200),
            (Get, "/api/v1/namespaces/n/nodes", "nodes", 404),
            (Get, "/api/v1/namespaces/n/nodes/x", "nodes", 404),
            (Get, "/api/v1/bindings", "bindings", 404),
            (Post, "/api/v1/namespaces/n/bindings", "bindings", 200),
            (Get, "/api/v1/namespaces/n", "namespaces", 200),
            (Put, "/api/v1/namespaces/n/finalize", "namespaces", 200),
            (Get, "/api/v1/watch/namespaces/n/pods", "pods", 200),
            (Get, "/api/v1/watch/namespaces/n/pods/p", "pods", 200),
            (Post, "/api/v1/watch/pods", "pods", 405),
            (Get, "/api/v1/proxy/nodes/n", "nodes", 404),
            (Get, "/api/v1/namespaces/n/pods//log", "pods", 404),
        ] {
            let resource = discovery.resource("", "v1", resource).unwrap();
            let code = check(path, method, &resource).map_or_else(|status| status.code, |()| 200);
            assert_eq!(code, want, "{} {path}", method.as_str());
        }
    }
}
