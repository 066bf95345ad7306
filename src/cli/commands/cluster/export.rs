//! `cluster export`.

use clap::Args;
use serde_json::{Map, Value};

use crate::apiserver::controllers::is_token;
use crate::apiserver::json::controller;
use crate::bootstrap;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::LAST_APPLIED;
use crate::kubectl::failure::Failure;
use crate::print::yaml::to_yaml;

/// Print every object that a fresh cluster does not hold, as one manifest that kubectl apply -f - accepts
#[derive(Args, Debug)]
pub(super) struct Export {}

/// Fields that a server sets.
const SERVER_FIELDS: [&str; 7] =
    ["uid", "resourceVersion", "creationTimestamp", "generation", "managedFields", "selfLink", "ownerReferences"];

impl Run for Export {
    const EXAMPLES: &'static str = "
# Keep what was made, to apply it to a real cluster
rbacsim cluster export > cluster.yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let console = session.console;
        let server = session.client()?.server();
        let discovery = server.discovery()?;
        let mut objects: Vec<(u8, Value)> = Vec::new();
        let mut seen = Vec::new();
        for resource in discovery.iter().filter(|resource| resource.supports("create") && !resource.is_subresource()) {
            let stored_as = resource.group_resource();
            if seen.contains(&stored_as) {
                continue;
            }
            for object in server.store().list(&stored_as, None)? {
                objects.extend(portable(&object).map(|object| (rank(&resource.kind), object)));
            }
            seen.push(stored_as);
        }
        // What others need goes first.
        objects.sort_by_key(|(rank, _)| *rank);
        for (index, (_, object)) in objects.iter().enumerate() {
            console.out(if index == 0 { "" } else { "---\n" });
            console.out(&to_yaml(object));
        }
        Ok(0)
    }
}

fn rank(kind: &str) -> u8 {
    match kind {
        "Namespace" => 0,
        "CustomResourceDefinition" => 1,
        "ServiceAccount" => 2,
        "ClusterRole" | "Role" => 3,
        "ClusterRoleBinding" | "RoleBinding" => 5,
        _ => 4,
    }
}

/// An object as a manifest; `None` for one that every cluster or a controller makes by itself, or that is going.
fn portable(object: &Value) -> Option<Value> {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let furniture =
        bootstrap::is_part_of_fresh_cluster(text("/kind"), text("/metadata/namespace"), text("/metadata/name"));
    let made = controller(object).is_some() || text("/kind") == "Event";
    if furniture || made || object.pointer("/metadata/deletionTimestamp").is_some() {
        return None;
    }
    let is_token = text("/kind") == "Secret" && is_token(object);
    let mut object = object.clone();
    let map = object.as_object_mut()?;
    map.remove("status");
    if map.get("kind").and_then(Value::as_str) == Some("Namespace") {
        map.remove("spec");
    }
    if map.contains_key("aggregationRule") {
        map.insert("rules".into(), Value::Array(Vec::new()));
    }
    let metadata = map.get_mut("metadata")?.as_object_mut()?;
    for field in SERVER_FIELDS {
        metadata.remove(field);
    }
    for (field, own) in [("labels", "kubernetes.io/metadata.name"), ("annotations", LAST_APPLIED)] {
        if let Some(entries) = metadata.get_mut(field).and_then(Value::as_object_mut) {
            entries.remove(own);
            if entries.is_empty() {
                metadata.remove(field);
            }
        }
    }
    if is_token {
        without_token(map);
    }
    if map.get("rules") == Some(&Value::Null) {
        map.insert("rules".into(), Value::Array(Vec::new()));
    }
    Some(object)
}

/// Leaves of a token Secret what asks for one: another cluster would delete a Secret for an account with a UID that it does
/// not know, and keep a token that it did not sign.
fn without_token(secret: &mut Map<String, Value>) {
    if let Some(data) = secret.get_mut("data").and_then(Value::as_object_mut) {
        data.retain(|key, _| !matches!(key.as_str(), "token" | "ca.crt" | "namespace"));
        if data.is_empty() {
            secret.remove("data");
        }
    }
    let annotations = secret.get_mut("metadata").and_then(|metadata| metadata.get_mut("annotations"));
    if let Some(annotations) = annotations.and_then(Value::as_object_mut) {
        annotations.remove("kubernetes.io/service-account.uid");
    }
}
