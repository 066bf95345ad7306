//! Nobody grants what they do not hold: the check of every written role and binding.
//!
//! Mirrors `pkg/registry/rbac/*/policybased/storage.go`, `pkg/registry/rbac/escalation_check.go` and
//! `pkg/registry/rbac/validation/rule.go` (`ConfirmNoEscalation`). Runs after admission and before validation, so what
//! it sees may still be invalid. Must not change anything.

use serde_json::Value;

use super::Failure;
use super::authn::MASTERS;
use super::registry::{Call, metadata_text};
use super::status::{GoQuoted, Status};
use crate::rbac::{Attributes, PolicyRule, ResourceTarget, Target, aggregate_text, missing_permissions, uncovered};
use crate::store::{CLUSTER_ROLES, Key, ROLES, StoreError, rules_of};

const GROUP: &str = "rbac.authorization.k8s.io";

/// Refuses a role or binding that would give somebody more than the writer holds. `old` is `None` on creation. Other
/// kinds, and writers who may do everything, pass.
///
/// # Errors
/// 403 with the list of missing permissions; 404 for a binding to a role that does not exist.
pub(super) fn check(call: &Call<'_>, new: &Value, old: Option<&Value>) -> Result<(), Failure> {
    if call.resource.group != GROUP || call.user.groups.iter().any(|group| group == MASTERS) {
        return Ok(());
    }
    if old.is_some_and(|old| is_same_but_for_collection(new, old)) {
        return Ok(());
    }
    match call.resource.kind.as_ref() {
        "Role" | "ClusterRole" => check_role(call, new, old),
        "RoleBinding" | "ClusterRoleBinding" => check_binding(call, new),
        _ => Ok(()),
    }
}

fn check_role(call: &Call<'_>, new: &Value, old: Option<&Value>) -> Result<(), Failure> {
    if is_allowed(call, "escalate", &call.resource.group, &call.resource.name, call.name)? {
        return Ok(());
    }
    confirm(call, new, &rules_of(new))?;
    let aggregates = |role: &Value| {
        let selectors = role.pointer("/aggregationRule/clusterRoleSelectors").and_then(Value::as_array);
        selectors.is_some_and(|selectors| !selectors.is_empty())
    };
    // An aggregated role can come to hold anything.
    if aggregates(new) || old.is_some_and(aggregates) {
        let (missing, _) = missing(call, &everything())?;
        if !missing.is_empty() {
            let why = "must have cluster-admin privileges to use the aggregationRule";
            return Err(Status::forbidden(call.subject(metadata_text(new, "name")), why).into());
        }
    }
    Ok(())
}

fn check_binding(call: &Call<'_>, binding: &Value) -> Result<(), Failure> {
    let text = |field: &str| binding.pointer(&format!("/roleRef/{field}")).and_then(Value::as_str).unwrap_or_default();
    let (kind, name) = (text("kind"), text("name"));
    let (resource, key) = match kind {
        "ClusterRole" => ("clusterroles", Key { resource: CLUSTER_ROLES, namespace: "", name }),
        "Role" => ("roles", Key { resource: ROLES, namespace: call.namespace, name }),
        _ => {
            return Err(Status::internal(format!("unsupported role reference kind: {:?}", GoQuoted(kind))).into());
        }
    };
    if is_allowed(call, "bind", text("apiGroup"), resource, name)? {
        return Ok(());
    }
    // The refusal names the resource of the request, not that of the role.
    let role = call.server.store().get(key)?.ok_or_else(|| Status::not_found(call.subject(name)))?;
    confirm(call, binding, &rules_of(&role))
}

fn is_allowed(call: &Call<'_>, verb: &str, group: &str, resource: &str, name: &str) -> Result<bool, StoreError> {
    let target = ResourceTarget { namespace: call.namespace, group, version: "*", resource, subresource: "", name };
    let attributes = Attributes { verb, target: Target::Resource(target) };
    Ok(call.server.authorizer.decide(call.server.store(), call.user, &attributes)?.allowed)
}

/// Refuses to write `object` if the user lacks any of the rules that it grants.
fn confirm(call: &Call<'_>, object: &Value, wanted: &[PolicyRule]) -> Result<(), Failure> {
    let (missing, errors) = missing(call, wanted)?;
    if missing.is_empty() {
        return Ok(());
    }
    let groups: Vec<String> = call.user.groups.iter().map(|group| format!("{:?}", GoQuoted(group))).collect();
    let errors = if errors.is_empty() { errors } else { format!("; resolution errors: [{errors}]") };
    let why = format!(
        "user {:?} (groups=[{}]) is attempting to grant RBAC permissions not currently held:\n{}{errors}",
        GoQuoted(&call.user.name),
        groups.join(" "),
        missing_permissions(&missing)
    );
    Err(Status::forbidden(call.subject(metadata_text(object, "name")), &why).into())
}

/// What of the wanted rules the user does not hold through bindings, and which bindings could not be followed.
fn missing(call: &Call<'_>, wanted: &[PolicyRule]) -> Result<(Vec<PolicyRule>, String), StoreError> {
    let (held, errors) = call.server.authorizer.rules_for(call.server.store(), call.user, call.namespace)?;
    let errors = aggregate_text(errors.iter().map(|error| error.text_in_request(&call.resource.name)));
    Ok((uncovered(&held, wanted), errors))
}

fn everything() -> [PolicyRule; 2] {
    let all = || vec!["*".to_owned()];
    [
        PolicyRule { verbs: all(), api_groups: all(), resources: all(), ..PolicyRule::default() },
        PolicyRule { verbs: all(), non_resource_urls: all(), ..PolicyRule::default() },
    ]
}

/// Whether a change concerns only what garbage collection needs (`IsOnlyMutatingGCFields`).
fn is_same_but_for_collection(new: &Value, old: &Value) -> bool {
    let rest = |object: &Value| {
        let mut object = object.clone();
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            for field in ["ownerReferences", "finalizers", "selfLink", "managedFields"] {
                metadata.remove(field);
            }
        }
        object
    };
    rest(new) == rest(old)
}
