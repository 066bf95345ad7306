//! Paths outside the resource API: health, version, discovery.

use serde_json::{Value, json};

use super::{health, open_api};
use crate::apiserver::discovery::{ApiResource, Discovery, aggregated, join_group_version, split_api_version};
use crate::apiserver::negotiation::{Form, Offered, negotiate};
use crate::apiserver::request::{Method, Request, ResponseBody};
use crate::apiserver::status::Status;
use crate::apiserver::{ApiServer, Failure};
use crate::token;

const JWKS: &str = "/openid/v1/jwks";
const CONFIGURATION: &str = "/.well-known/openid-configuration";

/// Answers a request for a path.
pub(super) fn serve(server: &mut ApiServer, request: &Request, path: &str) -> Result<(u16, ResponseBody), Failure> {
    // These are asked for with any method, and by these very paths; everything else only answers GET.
    if let Some(text) = health::answer(path, &request.query) {
        return Ok((200, ResponseBody::Text(text)));
    }
    let discovery = server.discovery()?;
    match path {
        "/" | "/index.html" => return Ok((200, ResponseBody::Object(json!({"paths": known_paths(&discovery)})))),
        "/metrics" if request.method == Method::Delete => {
            return Ok((200, ResponseBody::Text("metrics reset\n".to_owned())));
        }
        "/metrics" => return Ok((200, ResponseBody::Text(metrics()))),
        _ => {}
    }
    if let Some(document) = open_api::document(server, path)? {
        return Ok((200, ResponseBody::Document("application/json", document.to_string())));
    }
    let path = path.strip_suffix('/').unwrap_or(path);
    if NOT_SERVED
        .iter()
        .any(|root| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    {
        return Err(Status::internal(format!("rbacsim serves nothing below {path}")).into());
    }
    if let Some((media_type, text)) = issuer_document(server, path)? {
        return if request.method == Method::Get {
            Ok((200, ResponseBody::Document(media_type, text)))
        } else {
            Err(Status::method_not_allowed().into())
        };
    }
    let at_once = matches!(path, "/api" | "/apis") && wants_all(request);
    let document = match path {
        "/version" => version(),
        "/api" | "/apis" if at_once => aggregated(&discovery, path == "/api"),
        "/api" => json!({
            "kind": "APIVersions",
            "versions": ["v1"],
            "serverAddressByClientCIDRs": [{"clientCIDR": "0.0.0.0/0", "serverAddress": "127.0.0.1:6443"}],
        }),
        "/apis" => group_list(&discovery),
        other => match discovery_document(&discovery, other) {
            Some(document) => document,
            // The part of the server that answers below these paths has words of its own.
            None if is_below_known(other) => return Err(Status::no_such_path().into()),
            None => return Err(Status::no_such_page().into()),
        },
    };
    if request.method != Method::Get {
        return Err(Status::method_not_allowed().into());
    }
    if path != "/version" && !at_once {
        negotiate(&request.accept, Offered::Nothing)?;
    }
    Ok((200, ResponseBody::Object(document)))
}

/// What verifiers of tokens ask for: the keys, and where they are. Both are missing where discovery is not served.
fn issuer_document(server: &mut ApiServer, path: &str) -> Result<Option<(&'static str, String)>, Failure> {
    if !matches!(path, JWKS | CONFIGURATION) {
        return Ok(None);
    }
    let (keys, options) = (server.keyring()?, server.token_options()?);
    if !options.serves_discovery() {
        return Ok(None);
    }
    Ok(Some(match path {
        JWKS => ("application/jwk-set+json", token::jwks(&keys)),
        _ => ("application/json", token::openid_configuration(&keys, options.issuer(), options.jwks_uri())),
    }))
}

/// What a real server has and this one has not. Who may not ask is told that first.
const NOT_SERVED: [&str; 6] = ["/openapi/v2", "/logs", "/debug", "/metrics/slis", "/statusz", "/flagz"];

/// Whether a client asks for all resources at once.
fn wants_all(request: &Request) -> bool {
    negotiate(&request.accept, Offered::Discovery).is_ok_and(|wanted| wanted.form == Form::Discovery)
}

/// Whether a path stands below `/version`, `/api`, or a group of Kubernetes' own.
fn is_below_known(path: &str) -> bool {
    let mut segments = path.split('/').skip(1);
    match (segments.next(), segments.next()) {
        (Some("version" | "api"), _) => true,
        (Some("apis"), Some(group)) => Discovery::is_built_in_group(group),
        _ => false,
    }
}

/// The one metric that means something here.
///
/// Mirrors `k8s.io/component-base/metrics/version.go`.
fn metrics() -> String {
    let version = version();
    let text = |field: &str| version.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let labels: Vec<String> =
        [("git_version", "gitVersion"), ("major", "major"), ("minor", "minor"), ("platform", "platform")]
            .iter()
            .map(|(label, field)| format!("{label}=\"{}\"", text(field)))
            .collect();
    format!(
        "# HELP kubernetes_build_info [ALPHA] A metric with a constant '1' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and platform on which it is running.\n\
         # TYPE kubernetes_build_info gauge\nkubernetes_build_info{{{}}} 1\n",
        labels.join(",")
    )
}

/// Paths that do not depend on what is served.
const FIXED_PATHS: &[&str] = &[
    "/.well-known/openid-configuration",
    "/api",
    "/api/v1",
    "/apis",
    "/apis/",
    "/metrics",
    "/openapi/v3",
    "/openapi/v3/",
    "/openid/v1/jwks",
    "/version",
];

/// Every path outside the resource API that is served, sorted.
fn known_paths(discovery: &Discovery) -> Vec<String> {
    let mut paths: Vec<String> = FIXED_PATHS.iter().map(ToString::to_string).collect();
    paths.extend(health::paths());
    for (group, versions) in discovery.groups().into_iter().filter(|(group, _)| !group.is_empty()) {
        paths.push(format!("/apis/{group}"));
        paths.extend(versions.iter().map(|version| format!("/apis/{group}/{version}")));
    }
    paths.sort_unstable();
    paths
}

/// What `/version` says of the simulated server.
pub fn version() -> Value {
    json!({"major": "1", "minor": "36", "gitVersion": "v1.36.2", "gitTreeState": "clean", "platform": "linux/amd64"})
}

fn group_list(discovery: &Discovery) -> Value {
    let groups = discovery.groups().into_iter().filter(|(group, _)| !group.is_empty());
    let groups: Vec<Value> = groups.map(|(group, versions)| group_value(&group, &versions)).collect();
    json!({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups})
}

fn group_value(group: &str, versions: &[String]) -> Value {
    let version = |version: &String| json!({"groupVersion": join_group_version(group, version), "version": version});
    let versions: Vec<Value> = versions.iter().map(version).collect();
    json!({"name": group, "preferredVersion": versions.first(), "versions": versions})
}

/// `/apis/GROUP`, `/apis/GROUP/VERSION` and `/api/v1`.
fn discovery_document(discovery: &Discovery, path: &str) -> Option<Value> {
    let place = path.strip_prefix("/apis/").or_else(|| path.strip_prefix("/api/"))?;
    if let Some((group, versions)) =
        discovery.groups().into_iter().find(|(group, _)| group == place && !group.is_empty())
    {
        let mut document = group_value(&group, &versions);
        document.as_object_mut()?.extend([("kind".into(), "APIGroup".into()), ("apiVersion".into(), "v1".into())]);
        return Some(document);
    }
    let (group, version) = split_api_version(place);
    // Only the core group stands below /api, and it stands nowhere else.
    if path.starts_with("/api/") != group.is_empty() {
        return None;
    }
    if !discovery.serves(group, version) {
        return None;
    }
    let resources: Vec<Value> = discovery
        .iter()
        .filter(|row| row.group == group && row.version == version)
        .map(|row| resource_value(&row))
        .collect();
    Some(json!({"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": place, "resources": resources}))
}

fn resource_value(row: &ApiResource) -> Value {
    let mut value = json!({
        "name": row.name, "singularName": row.singular, "namespaced": row.namespaced, "kind": row.kind, "verbs": row.verbs,
    });
    if let Some(map) = value.as_object_mut() {
        if let Some((group, version)) = row.foreign_group() {
            map.insert("group".into(), group.into());
            map.insert("version".into(), version.into());
        }
        for (field, list) in [("shortNames", &row.short_names), ("categories", &row.categories)] {
            if !list.is_empty() {
                map.insert(field.into(), json!(list));
            }
        }
    }
    value
}
