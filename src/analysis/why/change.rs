//! What would allow something: objects to create and patches to make.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::analysis::cluster::Cluster;
use crate::analysis::identity::Identity;
use crate::analysis::question::{Asked, Question};
use crate::rbac::{Binding, PolicyRule, RoleKind, RoleRef, UserInfo};
use crate::store::{CLUSTER_ROLE_BINDINGS, Place, ROLE_BINDINGS, rule_value};

const GROUP: &str = "rbac.authorization.k8s.io";
const API_VERSION: &str = "rbac.authorization.k8s.io/v1";

/// One step of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Create this object.
    Create(Value),
    /// Change this object by these operations of a JSON patch (RFC 6902).
    Patch(Place, Vec<Value>),
}

/// A role of its own that allows the question and nothing else, given to the user alone.
pub(super) fn exactly(cluster: &Cluster, user: &UserInfo, question: &Question) -> Vec<Step> {
    let namespace = namespace_of_grant(cluster, question);
    let name = free_name(cluster, namespace.as_deref(), &speaking_name(user, question));
    let role = role(namespace.as_deref(), &name, &question.as_rule());
    let kind = if namespace.is_some() { RoleKind::Role } else { RoleKind::ClusterRole };
    let binding = binding(namespace.as_deref(), &name, &RoleRef { kind, name: name.clone() }, user);
    vec![Step::Create(role), Step::Create(binding)]
}

/// A role that exists, given to the user where the question is asked.
pub(super) fn give(cluster: &Cluster, user: &UserInfo, question: &Question, role: &RoleRef, like: &str) -> Vec<Step> {
    let namespace = namespace_of_grant(cluster, question);
    if namespace.is_none() && role.kind != RoleKind::ClusterRole {
        return exactly(cluster, user, question);
    }
    let name = free_binding_name(cluster, namespace.as_deref(), like);
    vec![Step::Create(binding(namespace.as_deref(), &name, role, user))]
}

/// The role that a binding refers to in vain, allowing the question and nothing else.
pub(super) fn missing_role(cluster: &Cluster, user: &UserInfo, question: &Question, binding: &Binding) -> Vec<Step> {
    let namespace = match (&binding.role_ref.kind, binding.namespace.as_deref()) {
        (RoleKind::ClusterRole, _) => None,
        (RoleKind::Role, Some(namespace)) => Some(namespace),
        _ => return exactly(cluster, user, question),
    };
    vec![Step::Create(role(namespace, &binding.role_ref.name, &question.as_rule()))]
}

/// The user as one more subject of a binding.
pub(super) fn add_subject(binding: &Binding, user: &UserInfo) -> Vec<Step> {
    let resource = if binding.namespace.is_some() { ROLE_BINDINGS } else { CLUSTER_ROLE_BINDINGS };
    let object = Place {
        resource: resource.to_owned(),
        namespace: binding.namespace.clone().unwrap_or_default(),
        name: binding.name.clone(),
    };
    vec![Step::Patch(object, vec![json!({"op": "add", "path": "/subjects/-", "value": subject(user)})])]
}

/// Where a grant must be made: the namespace asked about, unless the resource has none.
fn namespace_of_grant(cluster: &Cluster, question: &Question) -> Option<String> {
    let namespace = question.namespace();
    (!namespace.is_empty() && !super::is_misplaced(cluster, question)).then(|| namespace.to_owned())
}

fn role(namespace: Option<&str>, name: &str, rule: &PolicyRule) -> Value {
    let kind = if namespace.is_some() { "Role" } else { "ClusterRole" };
    json!({"apiVersion": API_VERSION, "kind": kind, "metadata": metadata(namespace, name), "rules": [rule_value(rule)]})
}

fn binding(namespace: Option<&str>, name: &str, role: &RoleRef, user: &UserInfo) -> Value {
    json!({
        "apiVersion": API_VERSION,
        "kind": if namespace.is_some() { "RoleBinding" } else { "ClusterRoleBinding" },
        "metadata": metadata(namespace, name),
        "roleRef": {"apiGroup": GROUP, "kind": role.kind.as_str(), "name": role.name},
        "subjects": [subject(user)],
    })
}

fn metadata(namespace: Option<&str>, name: &str) -> Value {
    match namespace {
        Some(namespace) => json!({"name": name, "namespace": namespace}),
        None => json!({"name": name}),
    }
}

fn subject(user: &UserInfo) -> Value {
    match Identity::of_user(&user.name) {
        Identity::ServiceAccount { namespace, name } => {
            json!({"kind": "ServiceAccount", "namespace": namespace, "name": name})
        }
        _ => json!({"apiGroup": GROUP, "kind": "User", "name": user.name}),
    }
}

/// A name for a binding of a role: `jane-reader`.
pub(super) fn name_of_binding(user: &UserInfo, question: &Question, role: &str) -> String {
    speaking(&[&short_name(user, question), role])
}

/// A name for what allows a question: `jane-list-pods`.
fn speaking_name(user: &UserInfo, question: &Question) -> String {
    let what = match &question.target {
        Asked::Path(path) => path.clone(),
        Asked::Resource(asked) => asked.element(),
    };
    speaking(&[&short_name(user, question), &question.verb, &what])
}

fn short_name(user: &UserInfo, question: &Question) -> String {
    match Identity::of_user(&user.name) {
        Identity::ServiceAccount { namespace, name } if namespace == question.namespace() => name,
        Identity::ServiceAccount { namespace, name } => format!("{namespace}-{name}"),
        _ => user.name.clone(),
    }
}

/// Words as a name.
fn speaking(words: &[&str]) -> String {
    let words = words.join("-");
    let parts = words.split(|character: char| !character.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let name = parts.collect::<Vec<_>>().join("-").to_lowercase();
    if name.is_empty() { "access".to_owned() } else { name }
}

/// A name that no binding has there.
fn free_binding_name(cluster: &Cluster, namespace: Option<&str>, wanted: &str) -> String {
    let bindings = cluster.bindings.iter().filter(|binding| binding.namespace.as_deref() == namespace);
    let taken: BTreeSet<&str> = bindings.map(|binding| binding.name.as_str()).collect();
    numbered(wanted).find(|name| !taken.contains(name.as_str())).unwrap_or_default()
}

/// A name that neither a role nor a binding has there.
fn free_name(cluster: &Cluster, namespace: Option<&str>, wanted: &str) -> String {
    let is_free = |name: &String| {
        !cluster.roles.contains_key(&(namespace.map(str::to_owned), name.clone()))
            && free_binding_name(cluster, namespace, name) == *name
    };
    numbered(wanted).find(is_free).unwrap_or_default()
}

/// A name, and more like it.
fn numbered(name: &str) -> impl Iterator<Item = String> {
    std::iter::once(name.to_owned()).chain((2..).map(move |number: u32| format!("{name}-{number}")))
}
