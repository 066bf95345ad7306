//! Every pod runs as a service account of its namespace, and gets a token of it unless somebody says no.
//!
//! Mirrors `plugin/pkg/admission/serviceaccount/admission.go`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::mountable;
use crate::apiserver::Failure;
use crate::apiserver::pods::{self, MIRROR_ANNOTATION};
use crate::apiserver::registry::{Call, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::status::Status;
use crate::store::Key;

const MOUNT_PATH: &str = "/var/run/secrets/kubernetes.io/serviceaccount";
const VOLUME_PREFIX: &str = "kube-api-access-";
/// Seconds that a mounted token is asked for; the server takes exactly this number for a sign that it may live longer.
const TOKEN_SECONDS: i64 = 3607;

/// Gives a new pod its account, its token volume and its pull secrets.
pub(super) fn admit_create(call: &mut Call<'_>, pod: &mut Value) -> Result<(), Failure> {
    if !call.resource.group.is_empty() || call.resource.kind != "Pod" {
        return Ok(());
    }
    if pod.pointer("/metadata/annotations").is_some_and(|annotations| annotations.get(MIRROR_ANNOTATION).is_some()) {
        return admit_mirror(call, pod);
    }
    let name = match pod.pointer("/spec/serviceAccountName").and_then(Value::as_str).unwrap_or_default() {
        "" => "default".to_owned(),
        name => name.to_owned(),
    };
    if let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) {
        spec.insert("serviceAccountName".into(), name.clone().into());
        spec.insert("serviceAccount".into(), name.clone().into());
    }
    let account = account(call, pod, &name)?;
    let automount = |object: &Value, pointer: &str| object.pointer(pointer).and_then(Value::as_bool);
    let automount = automount(pod, "/spec/automountServiceAccountToken")
        .or_else(|| automount(&account, "/automountServiceAccountToken"))
        .unwrap_or(true);
    if automount {
        mount_token(call, pod);
    }
    let has_pull_secrets =
        pod.pointer("/spec/imagePullSecrets").and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if let (false, Some(secrets), Some(spec)) =
        (has_pull_secrets, account.get("imagePullSecrets"), pod.get_mut("spec").and_then(Value::as_object_mut))
    {
        spec.insert("imagePullSecrets".into(), secrets.clone());
    }
    match mountable::first_violation(pod, &account) {
        Some(why) => Err(refuse(call, pod, &why)),
        None => Ok(()),
    }
}

/// Containers that are added to a pod later may not refer to more secrets than the others.
pub(super) fn admit_update(call: &Call<'_>, subresource: &str, pod: &Value) -> Result<(), Failure> {
    if !call.resource.group.is_empty() || call.resource.kind != "Pod" || subresource != "ephemeralcontainers" {
        return Ok(());
    }
    let name = pod.pointer("/spec/serviceAccountName").and_then(Value::as_str).unwrap_or_default();
    if name.is_empty() {
        let why = format!("no service account specified for pod {}/{}", call.namespace, metadata_text(pod, "name"));
        return Err(refuse(call, pod, &why));
    }
    let account = account(call, pod, name)?;
    // The server's own error here is none of the API's, so that it does not say "forbidden".
    mountable::ephemeral_violation(pod, &account).map_or(Ok(()), |why| Err(Status::internal(why).into()))
}

fn account(call: &Call<'_>, pod: &Value, name: &str) -> Result<Arc<Value>, Failure> {
    let key = Key { resource: SERVICE_ACCOUNTS, namespace: call.namespace, name };
    call.server.store().get(key)?.ok_or_else(|| {
        let why =
            format!("error looking up service account {}/{name}: serviceaccount \"{name}\" not found", call.namespace);
        refuse(call, pod, &why)
    })
}

/// Pods that a kubelet runs by itself may not lean on anything of the API.
fn admit_mirror(call: &Call<'_>, pod: &Value) -> Result<(), Failure> {
    let text = |pointer: &str| pod.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let why = if !text("/spec/serviceAccountName").is_empty() || !text("/spec/serviceAccount").is_empty() {
        "a mirror pod may not reference service accounts"
    } else if pods::references(pod, "secret").next().is_some() {
        "a mirror pod may not reference secrets"
    } else if pods::projections(pod).any(|source| source.get("serviceAccountToken").is_some()) {
        "a mirror pod may not use ServiceAccountToken volume projections"
    } else {
        return Ok(());
    };
    Err(refuse(call, pod, why))
}

/// Mounts the token volume into every container that has nothing at its place.
fn mount_token(call: &mut Call<'_>, pod: &mut Value) {
    let volumes = pod.pointer("/spec/volumes").and_then(Value::as_array).into_iter().flatten();
    let mut names = volumes.filter_map(|volume| volume.get("name")).filter_map(Value::as_str);
    let present = names.find(|name| name.starts_with(VOLUME_PREFIX)).map(str::to_owned);
    let is_new = present.is_none();
    let name = present.unwrap_or_else(|| format!("{VOLUME_PREFIX}{}", call.server.ids.suffix()));

    let mut needed = false;
    for list in ["initContainers", "containers"] {
        let containers = pod.pointer_mut(&format!("/spec/{list}")).and_then(Value::as_array_mut).into_iter().flatten();
        for container in containers.filter_map(Value::as_object_mut) {
            let mounts = container.entry("volumeMounts").or_insert_with(|| json!([]));
            let Some(mounts) = mounts.as_array_mut() else { continue };
            let taken = mounts.iter().any(|mount| mount.get("mountPath").and_then(Value::as_str) == Some(MOUNT_PATH));
            if !taken {
                mounts.push(json!({"name": name, "readOnly": true, "mountPath": MOUNT_PATH}));
                needed = true;
            }
        }
    }
    if let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut).filter(|_| needed && is_new) {
        let volumes = spec.entry("volumes").or_insert_with(|| json!([]));
        if let Some(volumes) = volumes.as_array_mut() {
            volumes.push(token_volume(&name));
        }
    }
}

fn token_volume(name: &str) -> Value {
    json!({"name": name, "projected": {"defaultMode": 420, "sources": [
        {"serviceAccountToken": {"path": "token", "expirationSeconds": TOKEN_SECONDS}},
        {"configMap": {"name": "kube-root-ca.crt", "items": [{"key": "ca.crt", "path": "ca.crt"}]}},
        {"downwardAPI": {"items": [
            {"path": "namespace", "fieldRef": {"apiVersion": "v1", "fieldPath": "metadata.namespace"}},
        ]}},
    ]}})
}

fn refuse(call: &Call<'_>, pod: &Value, why: &str) -> Failure {
    let name = match metadata_text(pod, "name") {
        "" => metadata_text(pod, "generateName"),
        name => name,
    };
    Status::forbidden(call.subject(if name.is_empty() { "Unknown" } else { name }), why).into()
}
