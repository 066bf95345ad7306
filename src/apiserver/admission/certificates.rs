//! Who may ask for which certificate, approve it and sign it.
//!
//! Mirrors `plugin/pkg/admission/certificates/{approval,signing,subjectrestriction}`, `pkg/certauthorization`, the part of
//! `plugin/pkg/admission/noderestriction` about certificates, and the part of the strategy that writes down who asks.

use serde_json::{Value, json};

use crate::apiserver::Failure;
use crate::apiserver::authn::MASTERS;
use crate::apiserver::registry::{Call, metadata_text};
use crate::apiserver::signing_requests::{
    CLIENT_SIGNER, KUBELET_CLIENT_SIGNER, KUBELET_SERVING_SIGNER, NODE_PREFIX, NODES, conditions_of, request_of,
    signer_of,
};
use crate::apiserver::status::Status;
use crate::rbac::{Attributes, ResourceTarget, Target};

/// Writes down who asks. A node may only ask for a certificate of its own.
pub(super) fn admit_create(call: &Call<'_>, object: &mut Value) -> Result<(), Failure> {
    if !concerns(call) {
        return Ok(());
    }
    let user = call.user;
    let is_node = user.name.starts_with(NODE_PREFIX) && user.groups.iter().any(|group| group == NODES);
    if is_node && [KUBELET_CLIENT_SIGNER, KUBELET_SERVING_SIGNER].contains(&signer_of(object)) {
        let request =
            request_of(object).map_err(|error| forbidden(call, object, &format!("unable to parse csr: {error}")))?;
        if request.subject().common_name != user.name {
            let why = format!("can only create a node CSR with CN={}", user.name);
            return Err(forbidden(call, object, &why).into());
        }
    }
    let Some(spec) = object.get_mut("spec").and_then(Value::as_object_mut) else { return Ok(()) };
    let facts = [
        ("username", Some(json!(user.name))),
        ("uid", (!user.uid.is_empty()).then(|| json!(user.uid))),
        ("groups", (!user.groups.is_empty()).then(|| json!(user.groups))),
        ("extra", (!user.extra.is_empty()).then(|| json!(user.extra))),
    ];
    for (field, value) in facts {
        match value {
            Some(value) => spec.insert(field.to_owned(), value),
            None => spec.remove(field),
        };
    }
    Ok(())
}

/// Nobody becomes a cluster administrator by certificate.
pub(super) fn validate_create(call: &Call<'_>, object: &Value) -> Result<(), Failure> {
    if !concerns(call) || signer_of(object) != CLIENT_SIGNER {
        return Ok(());
    }
    let request =
        request_of(object).map_err(|error| forbidden(call, object, &format!("failed to parse CSR: {error}")))?;
    if request.subject().organizations.iter().any(|group| group == MASTERS) {
        let why = format!("use of {CLIENT_SIGNER} signer with {MASTERS} group is not allowed");
        return Err(forbidden(call, object, &why).into());
    }
    Ok(())
}

/// Approving and signing needs a permission for the signer besides that for the object.
pub(super) fn validate_part(call: &Call<'_>, subresource: &str, new: &Value, old: &Value) -> Result<(), Failure> {
    if !concerns(call) {
        return Ok(());
    }
    let certificate = |object: &Value| object.pointer("/status/certificate").cloned();
    let verb = match subresource {
        "approval" => "approve",
        "status" if certificate(new) != certificate(old) || conditions_of(new) != conditions_of(old) => "sign",
        _ => return Ok(()),
    };
    let signer = signer_of(old);
    let domain = signer.split_once('/').map_or(signer, |(domain, _)| domain);
    for name in [signer, &format!("{domain}/*")] {
        let target = ResourceTarget {
            group: "certificates.k8s.io",
            version: "*",
            resource: "signers",
            name,
            ..ResourceTarget::default()
        };
        let attributes = Attributes { verb, target: Target::Resource(target) };
        if call.server.authorizer.decide(call.server.store.as_ref(), call.user, &attributes)?.allowed {
            return Ok(());
        }
    }
    let why = format!("user not permitted to {verb} requests with signerName {signer:?}");
    Err(forbidden(call, old, &why).into())
}

fn concerns(call: &Call<'_>) -> bool {
    call.resource.group == "certificates.k8s.io" && call.resource.kind == "CertificateSigningRequest"
}

fn forbidden(call: &Call<'_>, object: &Value, why: &str) -> Status {
    Status::forbidden(call.subject(metadata_text(object, "name")), why)
}
