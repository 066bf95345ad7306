//! From stored RBAC objects to the evaluator's own types, and back for rules.
//!
//! Only what is well formed is read: the API server let nothing else in.

use serde_json::{Map, Value};

use crate::rbac::{Binding, PolicyRule, RoleRef, Subject};

/// Store name of Roles.
pub const ROLES: &str = "roles.rbac.authorization.k8s.io";
/// Store name of `ClusterRoles`.
pub const CLUSTER_ROLES: &str = "clusterroles.rbac.authorization.k8s.io";
/// Store name of `RoleBindings`.
pub const ROLE_BINDINGS: &str = "rolebindings.rbac.authorization.k8s.io";
/// Store name of `ClusterRoleBindings`.
pub const CLUSTER_ROLE_BINDINGS: &str = "clusterrolebindings.rbac.authorization.k8s.io";

/// The binding that an object describes; an object with a namespace is a `RoleBinding`.
pub fn binding_of(object: &Value) -> Binding {
    let namespace = text(object, &["metadata", "namespace"]);
    let subjects = object.get("subjects").and_then(Value::as_array).into_iter().flatten().map(subject_of);
    Binding {
        name: text(object, &["metadata", "name"]),
        namespace: (!namespace.is_empty()).then_some(namespace),
        role_ref: RoleRef {
            kind: text(object, &["roleRef", "kind"]).as_str().into(),
            name: text(object, &["roleRef", "name"]),
        },
        subjects: subjects.collect(),
    }
}

/// The rules of a Role or `ClusterRole` object.
pub fn rules_of(object: &Value) -> Vec<PolicyRule> {
    rules_in(object.get("rules"))
}

/// The rules in a list of JSON rules; none if it is no list.
pub fn rules_in(rules: Option<&Value>) -> Vec<PolicyRule> {
    rules.and_then(Value::as_array).into_iter().flatten().map(rule_of).collect()
}

/// A rule as an object holds it: empty lists are left out, except that of verbs.
pub fn rule_value(rule: &PolicyRule) -> Value {
    let mut map = Map::new();
    map.insert("verbs".into(), rule.verbs.clone().into());
    for (field, list) in [
        ("apiGroups", &rule.api_groups),
        ("resources", &rule.resources),
        ("resourceNames", &rule.resource_names),
        ("nonResourceURLs", &rule.non_resource_urls),
    ] {
        if !list.is_empty() {
            map.insert(field.into(), list.clone().into());
        }
    }
    Value::Object(map)
}

fn rule_of(rule: &Value) -> PolicyRule {
    let strings = |field: &str| -> Vec<String> {
        let list = rule.get(field).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    PolicyRule {
        verbs: strings("verbs"),
        api_groups: strings("apiGroups"),
        resources: strings("resources"),
        resource_names: strings("resourceNames"),
        non_resource_urls: strings("nonResourceURLs"),
    }
}

fn subject_of(subject: &Value) -> Subject {
    let kind = text(subject, &["kind"]).as_str().into();
    Subject { kind, name: text(subject, &["name"]), namespace: text(subject, &["namespace"]) }
}

fn text(object: &Value, fields: &[&str]) -> String {
    let found = fields.iter().try_fold(object, |object, field| object.get(field));
    found.and_then(Value::as_str).unwrap_or_default().to_owned()
}
