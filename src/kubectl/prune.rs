//! `apply --prune`: what was applied once, is selected, and stood in none of the files, is deleted.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/apply/prune.go` and `pkg/util/prune/prune.go`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::apply::{DryRun, is_annotated};
use super::client::{Client, Deletion, WriteOptions};
use super::failure::Failure;
use crate::apiserver::discovery::ApiResource;

/// The kinds that are looked through if none are named: nothing about accounts and permissions is among them.
const DEFAULT_KINDS: [(&str, &str, &str); 16] = [
    ("", "v1", "ConfigMap"),
    ("", "v1", "Endpoints"),
    ("", "v1", "PersistentVolumeClaim"),
    ("", "v1", "Pod"),
    ("", "v1", "ReplicationController"),
    ("", "v1", "Secret"),
    ("", "v1", "Service"),
    ("batch", "v1", "Job"),
    ("batch", "v1", "CronJob"),
    ("networking.k8s.io", "v1", "Ingress"),
    ("apps", "v1", "DaemonSet"),
    ("apps", "v1", "Deployment"),
    ("apps", "v1", "ReplicaSet"),
    ("apps", "v1", "StatefulSet"),
    ("", "v1", "Namespace"),
    ("", "v1", "PersistentVolume"),
];

/// What kubectl logs when the default kinds are used.
pub const DEPRECATED_DEFAULT: &str = "Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.";

/// The resources that `--prune-allowlist` names, or the default ones.
///
/// # Errors
/// kubectl's text for an entry of another form than group/version/kind, or an unknown kind.
pub fn resources_to_prune(client: &mut Client<'_>, allowed: &[String]) -> Result<Vec<ApiResource>, Failure> {
    let discovery = client.discovery()?;
    if allowed.is_empty() {
        let known = DEFAULT_KINDS.iter().filter_map(|(group, version, kind)| discovery.kind(group, version, kind));
        return Ok(known.collect());
    }
    let entry = |text: &String| {
        let [group, version, kind] = text.split('/').collect::<Vec<&str>>()[..] else {
            let why = format!("invalid GroupVersionKind format: {text}, please follow <group/version/kind>");
            return Err(Failure::plain(why));
        };
        let group = if group == "core" { "" } else { group };
        discovery.kind(group, version, kind).ok_or_else(|| {
            let api_version = if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") };
            Failure::plain(format!("no matches for kind \"{kind}\" in version \"{api_version}\""))
        })
    };
    allowed.iter().map(entry).collect()
}

/// What was applied: everything else that was applied once may go.
#[derive(Debug, Default)]
pub struct Visited {
    /// UIDs of objects.
    pub uids: BTreeSet<String>,
    /// Namespaces they are in.
    pub namespaces: BTreeSet<String>,
}

/// Which objects go, and how.
#[derive(Clone, Copy, Debug)]
pub struct Pruning<'p> {
    /// The kinds to look through.
    pub resources: &'p [ApiResource],
    /// The labels they must have; empty for all.
    pub selector: &'p str,
    /// How they are deleted.
    pub deletion: Deletion<'p>,
    /// Whether they are.
    pub dry_run: DryRun,
}

impl Pruning<'_> {
    /// Deletes what goes, and adds each such object to `pruned`.
    ///
    /// # Errors
    /// The first refusal ends it.
    pub fn run(&self, client: &mut Client<'_>, visited: &Visited, pruned: &mut Vec<Value>) -> Result<(), Failure> {
        let (namespaced, others): (Vec<&ApiResource>, Vec<&ApiResource>) =
            self.resources.iter().partition(|resource| resource.namespaced);
        for namespace in &visited.namespaces {
            for resource in &namespaced {
                self.prune(client, visited, (resource, namespace), pruned)
                    .map_err(|failure| within("namespaced", resource, failure))?;
            }
        }
        for resource in others {
            self.prune(client, visited, (resource, ""), pruned)
                .map_err(|failure| within("nonNamespaced", resource, failure))?;
        }
        Ok(())
    }

    fn prune(
        &self,
        client: &mut Client<'_>,
        visited: &Visited,
        (resource, namespace): (&ApiResource, &str),
        pruned: &mut Vec<Value>,
    ) -> Result<(), Failure> {
        let list = client.list(resource, namespace, self.selector, "", false)?;
        for object in list.get("items").and_then(Value::as_array).into_iter().flatten() {
            let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            if !is_annotated(object) || visited.uids.contains(text("/metadata/uid")) {
                continue;
            }
            if self.dry_run != DryRun::Client {
                let options = WriteOptions { dry_run: self.dry_run == DryRun::Server, ..WriteOptions::default() };
                client.delete(resource, namespace, text("/metadata/name"), self.deletion, options)?;
            }
            pruned.push(object.clone());
        }
        Ok(())
    }
}

fn within(scope: &str, resource: &ApiResource, failure: Failure) -> Failure {
    match failure {
        Failure::State(error) => Failure::State(error),
        failure => Failure::Plain(format!(
            "error pruning {scope} object {}/{}, Kind={}: {}",
            resource.group,
            resource.version,
            resource.kind,
            failure.message()
        )),
    }
}
