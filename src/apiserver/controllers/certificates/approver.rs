//! Approves kubelets' requests for client certificates, if whoever asks may have that.
//!
//! Mirrors `pkg/controller/certificates/approver/sarapprove.go`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::rules;
use crate::apiserver::signing_requests::{
    KUBELET_CLIENT_SIGNER, add_condition, has_condition, request_of, signer_of, usages_of,
};
use crate::apiserver::{ApiServer, Failure};
use crate::rbac::{Attributes, ResourceTarget, Target, UserInfo};

/// Adds the approval to a request that deserves it.
pub(super) fn approve(server: &ApiServer, object: &mut Value) -> Result<(), Failure> {
    let decided = ["Approved", "Denied"].iter().any(|of| has_condition(object, of));
    if decided || signer_of(object) != KUBELET_CLIENT_SIGNER {
        return Ok(());
    }
    let Ok(request) = request_of(object) else { return Ok(()) };
    if rules::check(KUBELET_CLIENT_SIGNER, &request, &usages_of(object)).is_err() {
        return Ok(());
    }
    let user = requester(object);
    let own = user.name == request.subject().common_name;
    let ways = [("selfnodeclient", "self kubelet", own), ("nodeclient", "kubelet", true)];
    for (subresource, whose, _) in ways.into_iter().filter(|(.., fits)| *fits) {
        let target = ResourceTarget {
            group: "certificates.k8s.io",
            resource: "certificatesigningrequests",
            subresource,
            ..ResourceTarget::default()
        };
        let attributes = Attributes { verb: "create", target: Target::Resource(target) };
        if server.authorizer.decide(server.store.as_ref(), &user, &attributes)?.allowed {
            let message = format!("Auto approving {whose} client certificate after SubjectAccessReview.");
            add_condition(object, "Approved", "AutoApproved", &message);
            return Ok(());
        }
    }
    Ok(())
}

/// Who asked, as the object remembers.
fn requester(object: &Value) -> UserInfo {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let extra = object.pointer("/spec/extra").and_then(Value::as_object).into_iter().flatten();
    let extra: BTreeMap<String, Vec<String>> = extra.map(|(key, values)| (key.clone(), list(values))).collect();
    let groups = object.pointer("/spec/groups").map(list).unwrap_or_default();
    UserInfo { name: text("/spec/username"), uid: text("/spec/uid"), groups, extra }
}
