//! What the volumes of a pod put into a container: tokens, keys of `ConfigMaps` and `Secrets`, facts about the pod.
//!
//! Mirrors `pkg/volume/{projected,secret,configmap,downwardapi}`. Other volumes are there and empty.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::environment::fact;
use super::kubelet;
use crate::apiserver::ApiServer;
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;

/// Seconds that a projected token is asked for unless its volume says otherwise.
const TOKEN_SECONDS: i64 = 3600;

/// A volume at its place in a container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mount {
    /// Where.
    pub path: String,
    pub read_only: bool,
    /// The folder that a kubelet filled, which `..data` links to; `None` for volumes that no kubelet fills.
    pub snapshot: Option<String>,
    /// Names, which may hold slashes, and what is in the files.
    pub files: Vec<(String, Content)>,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text(String),
    /// A token of the pod, asked for when it is read.
    Token {
        audience: String,
        seconds: i64,
    },
}

/// The mounts of a container.
///
/// # Errors
/// kubectl's text for a container that cannot have started, since something that a volume needs is not there.
pub(super) fn mounts(server: &mut ApiServer, pod: &Value, container: &Value) -> Result<Vec<Mount>, Failure> {
    let mut mounts = Vec::new();
    for mount in list(container.get("volumeMounts")) {
        let volume = list(pod.pointer("/spec/volumes")).find(|volume| volume.get("name") == mount.get("name"));
        let files = volume.map(|volume| published(server, pod, volume)).transpose()?.flatten();
        let files = files.map(|files| match files {
            Files::There(files) => Ok(files),
            Files::Missing => Err(not_started(container)),
        });
        let files = files.transpose()?;
        mounts.push(Mount {
            path: text(mount, "/mountPath").to_owned(),
            read_only: mount.get("readOnly").and_then(Value::as_bool).unwrap_or_default(),
            snapshot: files.is_some().then(|| snapshot(pod)),
            files: files.unwrap_or_default(),
        });
    }
    Ok(mounts)
}

/// How a kubelet names the folder of what it wrote when the pod began.
fn snapshot(pod: &Value) -> String {
    let moment = text(pod, "/metadata/creationTimestamp").trim_end_matches('Z').replace(['-', 'T', ':'], "_");
    format!("..{moment}.000000000")
}

/// What kubectl says of a container that waits for something it needs.
pub(super) fn not_started(container: &Value) -> Failure {
    Failure::plain(format!("unable to upgrade connection: container not found ({:?})", text(container, "/name")))
}

/// The files of a volume, or of one of its sources.
enum Files {
    There(Vec<(String, Content)>),
    /// They come from an object that is not there, and must be.
    Missing,
}

/// The files of a volume; `None` for one that a kubelet does not fill.
fn published(server: &mut ApiServer, pod: &Value, volume: &Value) -> Result<Option<Files>, Failure> {
    if let Some(projected) = volume.get("projected") {
        let mut all = Vec::new();
        for source in list(projected.get("sources")) {
            match of_source(server, pod, source)? {
                Some(Files::There(files)) => all.extend(files),
                Some(Files::Missing) => return Ok(Some(Files::Missing)),
                None => {}
            }
        }
        return Ok(Some(Files::There(all)));
    }
    of_source(server, pod, volume)
}

/// The files of a source of a projected volume, or of a volume of the same kind.
fn of_source(server: &mut ApiServer, pod: &Value, source: &Value) -> Result<Option<Files>, Failure> {
    if let Some(token) = source.get("serviceAccountToken") {
        let content = Content::Token {
            audience: text(token, "/audience").to_owned(),
            seconds: token.get("expirationSeconds").and_then(Value::as_i64).unwrap_or(TOKEN_SECONDS),
        };
        return Ok(Some(Files::There(vec![(text(token, "/path").to_owned(), content)])));
    }
    if let Some(downward) = source.get("downwardAPI") {
        let file = |item: &Value| {
            let fact = fact(pod, text(item, "/fieldRef/fieldPath"));
            (text(item, "/path").to_owned(), Content::Text(fact))
        };
        return Ok(Some(Files::There(list(downward.get("items")).map(file).collect())));
    }
    for (field, resource) in [("configMap", "configmaps"), ("secret", "secrets")] {
        if let Some(reference) = source.get(field) {
            return of_object(server, pod, reference, resource).map(Some);
        }
    }
    Ok(None)
}

/// The keys of a `ConfigMap` or `Secret` as files: all, or those that are listed.
fn of_object(server: &mut ApiServer, pod: &Value, reference: &Value, resource: &str) -> Result<Files, Failure> {
    let is_optional = reference.get("optional").and_then(Value::as_bool).unwrap_or_default();
    let name = [text(reference, "/name"), text(reference, "/secretName")].concat();
    let Some(object) = kubelet::object(server, pod, resource, &name)? else {
        return Ok(if is_optional { Files::There(Vec::new()) } else { Files::Missing });
    };
    let data = keys(&object);
    let Some(items) = reference.get("items") else {
        let files = data.into_iter().map(|(key, value)| (key, Content::Text(value)));
        return Ok(Files::There(files.collect()));
    };
    let mut files = Vec::new();
    for item in list(Some(items)) {
        match data.iter().find(|(key, _)| key == text(item, "/key")) {
            Some((_, value)) => files.push((text(item, "/path").to_owned(), Content::Text(value.clone()))),
            None if is_optional => {}
            None => return Ok(Files::Missing),
        }
    }
    Ok(Files::There(files))
}

/// The keys of a `ConfigMap` or `Secret` and what they hold, decoded.
pub(super) fn keys(object: &Value) -> Vec<(String, String)> {
    let is_secret = text(object, "/kind") == "Secret";
    let read = |text: &str, is_encoded: bool| match STANDARD.decode(text) {
        Ok(bytes) if is_encoded => String::from_utf8_lossy(&bytes).into_owned(),
        _ => text.to_owned(),
    };
    let fields = [("data", is_secret), ("binaryData", true)].into_iter();
    let entries = fields.flat_map(|(field, is_encoded)| {
        let map = object.get(field).and_then(Value::as_object).into_iter().flatten();
        map.map(move |(key, value)| (key.clone(), read(value.as_str().unwrap_or_default(), is_encoded)))
    });
    entries.collect()
}
