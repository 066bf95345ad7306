//! What a kubelet may write: its own node, its own pods and what belongs to them.
//!
//! Mirrors `plugin/pkg/admission/noderestriction/admission.go`. Must not look at requests of users who are not nodes, and
//! must not repeat what the Node authorizer decides: that one knows names, this one knows contents.

mod labels;
mod node;
mod pod;
mod token;

use serde_json::Value;

use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::nodes::node_of;
use crate::apiserver::registry::{Call, metadata_text};
use crate::apiserver::status::{GoQuoted, Status};

const LEASE_NAMESPACE: &str = "kube-node-lease";

/// Admits a new object, a review, or what is posted to a subresource.
pub(super) fn admit_create(call: &Call<'_>, object: &Value) -> Result<(), Failure> {
    let Some(requester) = Requester::of(call, object)? else { return Ok(()) };
    match (call.resource.group.as_ref(), call.resource.kind.as_ref()) {
        ("", "Pod") => pod::admit_create(&requester, object),
        ("policy", "Eviction") => pod::admit_eviction(&requester),
        ("", "Node") => node::admit_create(&requester, object),
        ("", "PersistentVolumeClaim") => Err(requester.refuse("may only update PVC status")),
        ("", "TokenRequest") => token::admit(&requester, object),
        _ => admit_own(&requester, Some(object), "create"),
    }
}

/// Admits a changed object, or a changed part of one.
pub(super) fn admit_update(call: &Call<'_>, subresource: &str, new: &Value, old: &Value) -> Result<(), Failure> {
    let Some(requester) = Requester::of(call, new)? else { return Ok(()) };
    match (call.resource.group.as_ref(), call.resource.kind.as_ref(), subresource) {
        ("", "Pod", "") => pod::admit_update(&requester),
        ("", "Pod", "status") => pod::admit_status(&requester, new, old),
        ("", "Pod", other) => {
            let other = GoQuoted(other);
            Err(requester
                .refuse(&format!("unexpected pod subresource {other:?}, only 'status' and 'eviction' are allowed")))
        }
        ("", "Node", _) => node::admit_update(&requester, new, old),
        ("", "PersistentVolumeClaim", "status") => admit_claim_status(&requester, new, old),
        ("", "PersistentVolumeClaim", _) => Err(requester.refuse("may only update PVC status")),
        _ => admit_own(&requester, None, "update"),
    }
}

/// Admits a deletion.
pub(super) fn admit_delete(call: &Call<'_>) -> Result<(), Failure> {
    let Some(requester) = Requester::of(call, &Value::Null)? else { return Ok(()) };
    match (call.resource.group.as_ref(), call.resource.kind.as_ref()) {
        ("", "Pod") => pod::admit_delete(&requester),
        ("", "Node") => node::admit_name(&requester),
        ("", "PersistentVolumeClaim") => Err(requester.refuse("may only update PVC status")),
        _ => admit_own(&requester, call.stored(call.name)?.as_deref(), "delete"),
    }
}

/// Admits what carries the name of its node: leases, CSI nodes, and resource slices by their contents.
fn admit_own(requester: &Requester<'_>, object: Option<&Value>, verb: &str) -> Result<(), Failure> {
    let resource = requester.call.resource;
    let of_node = requester.name == requester.node;
    match (resource.group.as_ref(), resource.kind.as_ref()) {
        ("coordination.k8s.io", "Lease") if requester.call.namespace != LEASE_NAMESPACE => {
            Err(requester.refuse("can only access leases in the \"kube-node-lease\" system namespace"))
        }
        ("coordination.k8s.io", "Lease") if !of_node => {
            Err(requester.refuse("can only access node lease with the same name as the requesting node"))
        }
        ("storage.k8s.io", "CSINode") if !of_node => {
            Err(requester.refuse("can only access CSINode with the same name as the requesting node"))
        }
        ("resource.k8s.io", "ResourceSlice")
            if object.is_some_and(|slice| text(slice, "/spec/nodeName") != requester.node) =>
        {
            let why = format!("can only {verb} ResourceSlice with the same NodeName as the requesting node");
            Err(requester.refuse(&why))
        }
        _ => Ok(()),
    }
}

/// Of a claim's status, a kubelet reports only how resizing went.
fn admit_claim_status(requester: &Requester<'_>, new: &Value, old: &Value) -> Result<(), Failure> {
    let rest = |claim: &Value| {
        let mut claim = claim.clone();
        if let Some(status) = claim.get_mut("status").and_then(Value::as_object_mut) {
            for field in ["capacity", "conditions", "allocatedResourceStatuses", "allocatedResources"] {
                status.remove(field);
            }
        }
        if let Some(metadata) = claim.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.remove("resourceVersion");
            metadata.remove("managedFields");
        }
        claim
    };
    if rest(new) == rest(old) {
        return Ok(());
    }
    let why = format!(
        "node {:?} is not allowed to update fields other than status.quantity and status.conditions",
        GoQuoted(requester.node)
    );
    Err(requester.refuse(&why))
}

/// The node that asks, and for what.
struct Requester<'a> {
    call: &'a Call<'a>,
    node: &'a str,
    /// The name that is asked for, or that a new object has.
    name: &'a str,
    /// The name in refusals.
    shown: &'a str,
}

impl<'a> Requester<'a> {
    /// `None` for users who are not nodes.
    ///
    /// # Errors
    /// 403 if the user is a node without a name.
    fn of(call: &'a Call<'a>, object: &'a Value) -> Result<Option<Self>, Failure> {
        let Some(node) = node_of(call.user) else { return Ok(None) };
        let name = if call.name.is_empty() { metadata_text(object, "name") } else { call.name };
        let candidates = [name, metadata_text(object, "generateName")];
        let shown = candidates.into_iter().find(|candidate| !candidate.is_empty()).unwrap_or("Unknown");
        let requester = Self { call, node, name, shown };
        if node.is_empty() {
            let why = format!("could not determine node from user {:?}", GoQuoted(&call.user.name));
            return Err(requester.refuse(&why));
        }
        Ok(Some(requester))
    }

    fn refuse(&self, why: &str) -> Failure {
        Status::forbidden(self.call.subject(self.shown), why).into()
    }
}
