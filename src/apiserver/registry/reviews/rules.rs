//! `SelfSubjectRulesReview`: what may I do in a namespace?
//!
//! Mirrors `pkg/registry/authorization/selfsubjectrulesreview/rest.go`.

use serde_json::{Map, Value, json};

use super::super::Call;
use crate::apiserver::Failure;
use crate::apiserver::nodes::node_of;
use crate::apiserver::status::Status;
use crate::rbac::{PolicyRule, aggregate_text};

pub(super) fn answer(call: &Call<'_>, review: &Value) -> Result<Value, Failure> {
    let namespace = review.pointer("/spec/namespace").and_then(Value::as_str).unwrap_or_default();
    if namespace.is_empty() {
        return Err(Status::bad_request("no namespace on request").into());
    }
    let (rules, errors) = call.server.authorizer.rules_for(call.server.store.as_ref(), call.user, namespace)?;
    let mut texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
    // What further rules a node has, the Node authorizer keeps to itself.
    let incomplete = node_of(call.user).is_some();
    if incomplete {
        texts.insert(0, "node authorizer does not support user rule resolution".into());
    }
    let mut status = Map::new();
    status.insert(
        "resourceRules".into(),
        rules.iter().filter(|rule| !rule.resources.is_empty()).map(resource_rule).collect(),
    );
    status.insert(
        "nonResourceRules".into(),
        rules.iter().filter(|rule| !rule.non_resource_urls.is_empty()).map(url_rule).collect(),
    );
    status.insert("incomplete".into(), incomplete.into());
    let error = aggregate_text(texts);
    if !error.is_empty() {
        status.insert("evaluationError".into(), error.into());
    }
    Ok(json!({
        "kind": "SelfSubjectRulesReview",
        "apiVersion": call.resource.api_version(),
        "metadata": {},
        "spec": {},
        "status": status,
    }))
}

fn resource_rule(rule: &PolicyRule) -> Value {
    let mut map = Map::new();
    map.insert("verbs".into(), rule.verbs.clone().into());
    for (field, list) in
        [("apiGroups", &rule.api_groups), ("resources", &rule.resources), ("resourceNames", &rule.resource_names)]
    {
        if !list.is_empty() {
            map.insert(field.into(), list.clone().into());
        }
    }
    Value::Object(map)
}

fn url_rule(rule: &PolicyRule) -> Value {
    json!({"verbs": rule.verbs, "nonResourceURLs": rule.non_resource_urls})
}
