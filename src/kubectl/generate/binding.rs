//! `create rolebinding` and `create clusterrolebinding`.
//!
//! Mirrors `create_rolebinding.go` and `create_clusterrolebinding.go`.

use serde_json::{Value, json};

use super::named;
use crate::kubectl::failure::Failure;

const GROUP: &str = "rbac.authorization.k8s.io";
const API_VERSION: &str = "rbac.authorization.k8s.io/v1";

/// The flags that name a role and those who get it.
#[derive(Clone, Debug, Default)]
pub struct RoleReference {
    /// `--clusterrole`.
    pub cluster_role: String,
    /// `--role`.
    pub role: String,
    /// `--user`.
    pub users: Vec<String>,
    /// `--group`.
    pub groups: Vec<String>,
    /// `--serviceaccount`, each `namespace:name`.
    pub accounts: Vec<String>,
}

/// `create rolebinding`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn role_binding(name: &str, namespace: &str, reference: &RoleReference) -> Result<Value, Failure> {
    if name.is_empty() {
        return Err(Failure::plain("name must be specified"));
    }
    let (kind, role) = match (reference.cluster_role.as_str(), reference.role.as_str()) {
        ("", "") => return Err(exactly_one()),
        (cluster_role, "") => ("ClusterRole", cluster_role),
        ("", role) => ("Role", role),
        _ => return Err(exactly_one()),
    };
    binding("RoleBinding", name, namespace, kind, role, reference)
}

/// `create clusterrolebinding`.
///
/// # Errors
/// kubectl's texts.
pub fn cluster_role_binding(name: &str, reference: &RoleReference) -> Result<Value, Failure> {
    binding("ClusterRoleBinding", name, "", "ClusterRole", &reference.cluster_role, reference)
}

fn exactly_one() -> Failure {
    Failure::plain("exactly one of clusterrole or role must be specified")
}

fn binding(
    kind: &str,
    name: &str,
    namespace: &str,
    role_kind: &str,
    role: &str,
    reference: &RoleReference,
) -> Result<Value, Failure> {
    let mut subjects = Vec::new();
    subjects.extend(reference.users.iter().map(|user| json!({"kind": "User", "apiGroup": GROUP, "name": user})));
    subjects.extend(reference.groups.iter().map(|group| json!({"kind": "Group", "apiGroup": GROUP, "name": group})));
    for account in &reference.accounts {
        let parts: Vec<&str> = account.split(':').collect();
        match parts.as_slice() {
            [namespace, name] if !namespace.is_empty() && !name.is_empty() => {
                subjects.push(json!({"kind": "ServiceAccount", "namespace": namespace, "name": name}));
            }
            _ => return Err(Failure::plain("serviceaccount must be <namespace>:<name>")),
        }
    }
    let mut object = named(API_VERSION, kind, name, namespace);
    if !subjects.is_empty() {
        object.insert("subjects".into(), subjects.into());
    }
    object.insert("roleRef".into(), json!({"apiGroup": GROUP, "kind": role_kind, "name": role}));
    Ok(Value::Object(object))
}
