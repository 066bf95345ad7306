//! `create role` and `create clusterrole`.
//!
//! Mirrors `create_role.go` and `create_clusterrole.go`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{distinct, named};
use crate::kubectl::console::Console;
use crate::kubectl::failure::Failure;
use crate::kubectl::mapper::Mapper;

const API_VERSION: &str = "rbac.authorization.k8s.io/v1";
const RESOURCE_VERBS: [&str; 13] = [
    "*",
    "get",
    "delete",
    "list",
    "create",
    "update",
    "patch",
    "watch",
    "proxy",
    "deletecollection",
    "use",
    "bind",
    "escalate",
];
const URL_VERBS: [&str; 8] = ["*", "get", "post", "put", "delete", "patch", "head", "options"];
/// Verbs that make sense on some resources only, as (resource, group).
const SPECIAL_VERBS: [(&str, &[(&str, &str)]); 4] = [
    ("use", &[("podsecuritypolicies", "policy"), ("podsecuritypolicies", "extensions")]),
    ("bind", &[("roles", "rbac.authorization.k8s.io"), ("clusterroles", "rbac.authorization.k8s.io")]),
    ("escalate", &[("roles", "rbac.authorization.k8s.io"), ("clusterroles", "rbac.authorization.k8s.io")]),
    ("impersonate", &[("users", ""), ("serviceaccounts", ""), ("groups", ""), ("userextras", "authentication.k8s.io")]),
];

/// The flags of `create role` and `create clusterrole`.
#[derive(Clone, Debug, Default)]
pub struct RoleRequest {
    /// Name of the role.
    pub name: String,
    /// Namespace to write into the object; empty for none.
    pub namespace: String,
    /// `--verb`.
    pub verbs: Vec<String>,
    /// `--resource`.
    pub resources: Vec<String>,
    /// `--resource-name`.
    pub resource_names: Vec<String>,
    /// `--non-resource-url`.
    pub urls: Vec<String>,
    /// `--aggregation-rule`.
    pub aggregation: BTreeMap<String, String>,
}

/// One `--resource`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Typed {
    resource: String,
    group: String,
    subresource: String,
}

/// `create role`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn role(request: &RoleRequest, mapper: &Mapper<'_>, console: &Console<'_>) -> Result<Value, Failure> {
    require_name(request)?;
    let verbs = verbs_of(request);
    if verbs.is_empty() {
        return Err(Failure::plain("at least one verb must be specified"));
    }
    warn_verbs(&verbs, console);
    let resources = typed_resources(&request.resources);
    if resources.is_empty() {
        return Err(Failure::plain("at least one resource must be specified"));
    }
    check_resources(&resources, &verbs, mapper, console)?;
    let mut object = named(API_VERSION, "Role", &request.name, &request.namespace);
    object.insert("rules".into(), resource_rules(request, &resources, &verbs, mapper, console).into());
    Ok(Value::Object(object))
}

/// `create clusterrole`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn cluster_role(request: &RoleRequest, mapper: &Mapper<'_>, console: &Console<'_>) -> Result<Value, Failure> {
    require_name(request)?;
    let mut object = named(API_VERSION, "ClusterRole", &request.name, "");
    if !request.aggregation.is_empty() {
        let lists = [&request.verbs, &request.resources, &request.resource_names, &request.urls];
        if lists.iter().any(|list| !list.is_empty()) {
            let text = "aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames";
            return Err(Failure::plain(text));
        }
        object
            .insert("aggregationRule".into(), json!({"clusterRoleSelectors": [{"matchLabels": request.aggregation}]}));
        object.insert("rules".into(), Value::Null);
        return Ok(Value::Object(object));
    }
    let verbs = verbs_of(request);
    let (resources, urls) = (typed_resources(&request.resources), distinct(&request.urls));
    if verbs.is_empty() {
        return Err(Failure::plain("at least one verb must be specified"));
    }
    if resources.is_empty() && urls.is_empty() {
        return Err(Failure::plain("one of resource or nonResourceURL must be specified"));
    }
    if !resources.is_empty() {
        warn_verbs(&verbs, console);
        check_resources(&resources, &verbs, mapper, console)?;
    }
    if !urls.is_empty() {
        check_urls(&urls, &verbs)?;
    }
    let mut rules = resource_rules(request, &resources, &verbs, mapper, console);
    if !urls.is_empty() {
        rules.push(json!({"verbs": verbs, "nonResourceURLs": urls}));
    }
    object.insert("rules".into(), rules.into());
    Ok(Value::Object(object))
}

fn require_name(request: &RoleRequest) -> Result<(), Failure> {
    if request.name.is_empty() { Err(Failure::plain("name must be specified")) } else { Ok(()) }
}

/// A `*` swallows all other verbs.
fn verbs_of(request: &RoleRequest) -> Vec<String> {
    if request.verbs.iter().any(|verb| verb == "*") { vec!["*".into()] } else { distinct(&request.verbs) }
}

fn warn_verbs(verbs: &[String], console: &Console<'_>) {
    for verb in verbs.iter().filter(|verb| !RESOURCE_VERBS.contains(&verb.as_str()) && *verb != "impersonate") {
        console.warn(&format!("'{verb}' is not a standard resource verb"));
    }
}

/// `resource[.group][/subresource]`; a bare `*` is the whole list.
fn typed_resources(resources: &[String]) -> Vec<Typed> {
    let mut typed = Vec::new();
    for text in resources {
        let (name, subresource) = text.split_once('/').unwrap_or((text, ""));
        let (resource, group) = name.split_once('.').unwrap_or((name, ""));
        let one = Typed { resource: resource.into(), group: group.into(), subresource: subresource.into() };
        if one.resource == "*" && one.group.is_empty() && one.subresource.is_empty() {
            return vec![one];
        }
        typed.push(one);
    }
    typed
}

fn check_resources(
    resources: &[Typed],
    verbs: &[String],
    mapper: &Mapper<'_>,
    console: &Console<'_>,
) -> Result<(), Failure> {
    for typed in resources {
        if typed.resource.is_empty() {
            return Err(Failure::plain("resource must be specified if apiGroup/subresource specified"));
        }
        if typed.resource == "*" {
            return Ok(());
        }
        let found = look_up(typed, mapper, console);
        let (resource, group) = found.clone().unwrap_or_else(|| (typed.resource.clone(), typed.group.clone()));
        let mut forgiven = false;
        for verb in verbs {
            let Some((_, allowed)) = SPECIAL_VERBS.iter().find(|(special, _)| special == verb) else { continue };
            if !allowed.contains(&(resource.as_str(), group.as_str())) {
                return Err(Failure::plain(format!("can not perform '{verb}' on '{resource}' in group '{group}'")));
            }
            forgiven = true;
        }
        if found.is_none() && !forgiven {
            let place = if typed.group.is_empty() { String::new() } else { format!(" in group \"{}\"", typed.group) };
            return Err(Failure::Bare(format!(
                "the server doesn't have a resource type \"{}\"{place}",
                typed.resource
            )));
        }
    }
    Ok(())
}

/// The real resource and group behind what was typed.
fn look_up(typed: &Typed, mapper: &Mapper<'_>, console: &Console<'_>) -> Option<(String, String)> {
    let found = mapper.in_group(&typed.resource, Some(&typed.group))?;
    if let Some(ambiguity) = &found.ambiguity {
        console.warn(ambiguity);
    }
    Some((found.resource.name.into_owned(), found.resource.group.into_owned()))
}

/// One rule per API group, groups in byte order, resources in the order typed.
fn resource_rules(
    request: &RoleRequest,
    resources: &[Typed],
    verbs: &[String],
    mapper: &Mapper<'_>,
    console: &Console<'_>,
) -> Vec<Value> {
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for typed in resources {
        let (resource, group) =
            look_up(typed, mapper, console).unwrap_or_else(|| (typed.resource.clone(), typed.group.clone()));
        let full = if typed.subresource.is_empty() { resource } else { format!("{resource}/{}", typed.subresource) };
        let list = groups.entry(group).or_default();
        if !list.contains(&full) {
            list.push(full);
        }
    }
    let names = distinct(&request.resource_names);
    let rule = |(group, resources): (String, Vec<String>)| {
        let mut rule = Map::new();
        rule.insert("verbs".into(), verbs.into());
        rule.insert("apiGroups".into(), json!([group]));
        rule.insert("resources".into(), resources.into());
        if !names.is_empty() {
            rule.insert("resourceNames".into(), names.clone().into());
        }
        Value::Object(rule)
    };
    groups.into_iter().map(rule).collect()
}

fn check_urls(urls: &[String], verbs: &[String]) -> Result<(), Failure> {
    if let Some(verb) = verbs.iter().find(|verb| !URL_VERBS.contains(&verb.as_str())) {
        return Err(Failure::plain(format!("invalid verb: '{verb}' for nonResourceURL")));
    }
    for url in urls.iter().filter(|url| *url != "*") {
        if !url.starts_with('/') {
            return Err(Failure::plain("nonResourceURL should start with /"));
        }
        if url.strip_suffix('*').unwrap_or(url).contains('*') {
            return Err(Failure::plain("nonResourceURL only supports wildcard matches when '*' is at the end"));
        }
    }
    Ok(())
}
