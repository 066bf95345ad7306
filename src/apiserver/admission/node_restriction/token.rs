//! A kubelet and tokens: only for accounts of pods that run on it, and for audiences that those pods ask for.
//!
//! Mirrors `admitServiceAccount` and `validateNodeServiceAccountAudience` of
//! `plugin/pkg/admission/noderestriction/admission.go`.

use serde_json::Value;

use super::{Requester, text};
use crate::apiserver::registry::{Call, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::status::{GoQuoted, Status, Subject};
use crate::apiserver::{Failure, pods};
use crate::rbac::{Attributes, ResourceTarget, Target};
use crate::store::{Key, StoreError};

/// Admits a `TokenRequest` for the account that the call names.
pub(super) fn admit(requester: &Requester<'_>, request: &Value) -> Result<(), Failure> {
    let call = requester.call;
    let account = Subject { group: "", kind: SERVICE_ACCOUNTS, name: call.name };
    let refuse = |why: &str| -> Result<(), Failure> { Err(Status::forbidden(account, why).into()) };
    let bound = request.pointer("/spec/boundObjectRef").unwrap_or(&Value::Null);
    let (name, uid) = (text(bound, "/name"), text(bound, "/uid"));
    if text(bound, "/apiVersion") != "v1" || text(bound, "/kind") != "Pod" || name.is_empty() {
        return refuse("node requested token not bound to a pod");
    }
    if uid.is_empty() {
        return refuse("node requested token with a pod binding without a uid");
    }
    let Some(pod) = call.server.store().get(Key { resource: "pods", namespace: call.namespace, name })? else {
        // Found missing by the plug-in's own lister, which names the kind.
        return Err(Status::not_found(Subject { group: "", kind: "pod", name }).into());
    };
    if metadata_text(&pod, "uid") != uid {
        return refuse(&format!(
            "the UID in the bound object reference ({uid}) does not match the UID in record. The object might have been deleted and then recreated"
        ));
    }
    if text(&pod, "/spec/nodeName") != requester.node {
        return refuse("node requested token bound to a pod scheduled on a different node");
    }
    let audiences = request.pointer("/spec/audiences").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let audience = match audiences {
        [] => "",
        [audience] => audience.as_str().unwrap_or_default(),
        [..] => return refuse("node may only request 0 or 1 audiences"),
    };
    match wants_audience(call, &pod, audience)? {
        Ok(true) => Ok(()),
        Ok(false) if may_request(call, audience)? => Ok(()),
        Ok(false) => refuse(&format!(
            "audience {:?} not found in pod spec volume, {} is not authorized to request tokens for this audience",
            GoQuoted(audience),
            call.user.name
        )),
        Err(why) => refuse(&format!("error validating audience {:?}: {why}", GoQuoted(audience))),
    }
}

/// Whether a volume of a pod needs tokens for an audience, or why that cannot be told.
fn wants_audience(call: &Call<'_>, pod: &Value, audience: &str) -> Result<Result<bool, String>, StoreError> {
    let mut tokens = pods::projections(pod).filter_map(|source| source.get("serviceAccountToken"));
    if tokens.any(|token| text(token, "/audience") == audience) {
        return Ok(Ok(true));
    }
    let mut problems = Vec::new();
    for volume in pod.pointer("/spec/volumes").and_then(Value::as_array).into_iter().flatten() {
        match driver_of(call, pod, volume)? {
            Ok(driver) if driver.is_empty() => {}
            Ok(driver) => match driver_wants(call, &driver, audience)? {
                Ok(true) => return Ok(Ok(true)),
                Ok(false) => {}
                Err(problem) => problems.push(problem),
            },
            Err(problem) => problems.push(problem),
        }
    }
    Ok(if problems.is_empty() { Ok(false) } else { Err(crate::rbac::aggregate_text(problems)) })
}

/// The CSI driver behind a volume of a pod, directly or through a claim; empty if there is none.
fn driver_of(call: &Call<'_>, pod: &Value, volume: &Value) -> Result<Result<String, String>, StoreError> {
    let inline = text(volume, "/csi/driver");
    if !inline.is_empty() {
        return Ok(Ok(inline.to_owned()));
    }
    let claim_name = match volume.get("ephemeral") {
        Some(_) => format!("{}-{}", metadata_text(pod, "name"), text(volume, "/name")),
        None => text(volume, "/persistentVolumeClaim/claimName").to_owned(),
    };
    if claim_name.is_empty() {
        return Ok(Ok(String::new()));
    }
    let store = call.server.store();
    let claim_key = Key { resource: "persistentvolumeclaims", namespace: call.namespace, name: &claim_name };
    let Some(claim) = store.get(claim_key)? else {
        return Ok(Err(missing("persistentvolumeclaim", &claim_name)));
    };
    let volume_name = text(&claim, "/spec/volumeName");
    if volume_name.is_empty() {
        return Ok(Ok(String::new()));
    }
    let volume_key = Key { resource: "persistentvolumes", namespace: "", name: volume_name };
    Ok(match store.get(volume_key)? {
        Some(volume) => Ok(text(&volume, "/spec/csi/driver").to_owned()),
        None => Err(missing("persistentvolume", volume_name)),
    })
}

/// Whether a CSI driver asks for tokens for an audience.
fn driver_wants(call: &Call<'_>, name: &str, audience: &str) -> Result<Result<bool, String>, StoreError> {
    let key = Key { resource: "csidrivers.storage.k8s.io", namespace: "", name };
    let Some(driver) = call.server.store().get(key)? else {
        return Ok(Err(missing("csidriver.storage.k8s.io", name)));
    };
    let requests = driver.pointer("/spec/tokenRequests").and_then(Value::as_array).into_iter().flatten();
    Ok(Ok(requests.into_iter().any(|request| text(request, "/audience") == audience)))
}

fn missing(kind: &str, name: &str) -> String {
    format!("{kind} {:?} not found", GoQuoted(name))
}

/// Whether somebody granted the node tokens for an audience that no volume needs.
fn may_request(call: &Call<'_>, audience: &str) -> Result<bool, StoreError> {
    let target =
        ResourceTarget { namespace: call.namespace, resource: audience, name: call.name, ..ResourceTarget::default() };
    let attributes = Attributes { verb: "request-serviceaccounts-token-audience", target: Target::Resource(target) };
    Ok(call.server.authorizer.decide(call.server.store(), call.user, &attributes)?.allowed)
}
