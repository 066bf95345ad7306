//! Which pods of a node go when it is drained, and why some may not.
//!
//! Mirrors `k8s.io/kubectl/pkg/drain/filters.go`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::json::{controller, list, text};

const DAEMON_SET: (&str, &str) =
    ("DaemonSet-managed Pods (use --ignore-daemonsets to ignore)", "ignoring DaemonSet-managed Pods");
const LOCAL_STORAGE: (&str, &str) =
    ("Pods with local storage (use --delete-emptydir-data to override)", "deleting Pods with local storage");
/// kubectl says twice that it cannot delete these.
const UNMANAGED: (&str, &str) = (
    "cannot delete Pods that declare no controller (use --force to override)",
    "deleting Pods that declare no controller",
);

/// What may be lost.
#[derive(Clone, Copy, Debug)]
pub struct Tolerance {
    /// `--force`.
    pub unmanaged: bool,
    /// `--ignore-daemonsets`.
    pub daemon_sets: bool,
    /// `--delete-emptydir-data`.
    pub local_storage: bool,
}

/// The pods that leave a node.
#[derive(Debug, Default)]
pub struct Leaving {
    /// Those pods.
    pub pods: Vec<Value>,
    /// Pods by what is said about them.
    warnings: BTreeMap<String, Vec<String>>,
}

impl Leaving {
    /// Looks at the pods of a node. `daemon_set` asks for a daemon set by namespace and name.
    ///
    /// # Errors
    /// What stands against some of them, each reason once.
    pub fn of<'p>(
        pods: impl Iterator<Item = &'p Value>,
        tolerance: Tolerance,
        mut daemon_set: impl FnMut(&str, &str) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let mut leaving = Self::default();
        let mut refused: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pod in pods {
            let (namespace, name) = (text(pod, "/metadata/namespace"), text(pod, "/metadata/name"));
            let called = format!("{namespace}/{name}");
            let is_mirror = pod.pointer("/metadata/annotations/kubernetes.io~1config.mirror").is_some();
            if is_mirror {
                continue;
            }
            let is_over = matches!(text(pod, "/status/phase"), "Succeeded" | "Failed");
            let owner = controller(pod);
            if !is_over && let Some(set) = owner.filter(|owner| text(owner, "/kind") == "DaemonSet") {
                match daemon_set(namespace, text(set, "/name")) {
                    Ok(()) if tolerance.daemon_sets => {
                        leaving.warnings.entry(DAEMON_SET.1.to_owned()).or_default().push(called);
                    }
                    Ok(()) => refused.entry(DAEMON_SET.0.to_owned()).or_default().push(called),
                    Err(failure) if failure.is_not_found() && tolerance.unmanaged => {
                        leaving.warnings.entry(failure.message()).or_default().push(called);
                        leaving.pods.push(pod.clone());
                    }
                    Err(failure) => refused.entry(failure.message()).or_default().push(called),
                }
                continue;
            }
            let has_local_storage =
                list(pod.pointer("/spec/volumes")).any(|volume| volume.get("emptyDir").is_some()) && !is_over;
            let has_no_controller = owner.is_none() && !is_over;
            let concerns = [
                (has_local_storage, tolerance.local_storage, LOCAL_STORAGE),
                (has_no_controller, tolerance.unmanaged, UNMANAGED),
            ];
            let mut concerns = concerns.into_iter().filter(|(holds, ..)| *holds).peekable();
            if let Some((.., (why, _))) = concerns.clone().find(|(_, tolerated, _)| !tolerated) {
                refused.entry(why.to_owned()).or_default().push(called);
                continue;
            }
            // Of several warnings the last one stays.
            if concerns.peek().is_some()
                && let Some((.., (_, warning))) = concerns.last()
            {
                leaving.warnings.entry(warning.to_owned()).or_default().push(called);
            }
            leaving.pods.push(pod.clone());
        }
        let refused = refused.into_iter().map(|(why, pods)| format!("cannot delete {why}: {}", pods.join(", ")));
        Failure::collect(refused.map(Failure::Bare).collect())?;
        Ok(leaving)
    }

    /// What is said before the pods go.
    pub fn warning(&self) -> Option<String> {
        let texts: Vec<String> =
            self.warnings.iter().map(|(warning, pods)| format!("{warning}: {}", pods.join(", "))).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    }
}
