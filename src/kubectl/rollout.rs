//! Rollouts: how far one is, which revisions a deployment had, and the way back to one of them.
//!
//! Mirrors `k8s.io/kubectl/pkg/polymorphichelpers/{rollout_status,history,rollback}.go`.

use serde_json::{Map, Value, json};

use super::client::Client;
use super::console::Console;
use super::describe::pod_template;
use super::failure::{Failure, PROGRAM};
use super::pod_choice::selector_of;
use super::selection::find;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::json::{list, text};
use crate::apiserver::request::PatchType;

const REVISION: &str = "/metadata/annotations/deployment.kubernetes.io~1revision";
const CHANGE_CAUSE: &str = "/metadata/annotations/kubernetes.io~1change-cause";
const HASH: &str = "pod-template-hash";

/// Annotations that belong to one object, and go neither from a deployment to its sets nor back.
const NOT_SHARED: [&str; 6] = [
    "kubectl.kubernetes.io/last-applied-configuration",
    "deployment.kubernetes.io/revision",
    "deployment.kubernetes.io/revision-history",
    "deployment.kubernetes.io/desired-replicas",
    "deployment.kubernetes.io/max-replicas",
    "deprecated.deployment.rollback.to",
];

/// How far a rollout is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolloutStatus {
    /// One line about it.
    pub text: String,
    /// Whether there is nothing left to wait for.
    pub is_done: bool,
}

/// How far the rollout of an object is; `revision` is the one it should be, 0 for any.
///
/// # Errors
/// kubectl's texts for objects that are not rolled out, and for another revision.
pub fn status(resource: &ApiResource, object: &Value, revision: i64) -> Result<RolloutStatus, Failure> {
    let number = |pointer: &str| object.pointer(pointer).and_then(Value::as_i64).unwrap_or_default();
    let name = text(object, "/metadata/name");
    let waiting = |text: String| Ok(RolloutStatus { text, is_done: false });
    let done = |text: String| Ok(RolloutStatus { text, is_done: true });
    let is_observed = number("/metadata/generation") <= number("/status/observedGeneration");
    let rolls = || match text(object, "/spec/updateStrategy/type") {
        "RollingUpdate" => Ok(()),
        _ => Err(Failure::plain("rollout status is only available for RollingUpdate strategy type")),
    };
    match (&*resource.group, &*resource.kind) {
        ("apps", "Deployment") => {
            let running = revision_of(object);
            if revision > 0 && revision != running {
                let text = format!("desired revision ({revision}) is different from the running revision ({running})");
                return Err(Failure::plain(text));
            }
            if !is_observed {
                return waiting("Waiting for deployment spec update to be observed...".into());
            }
            let [desired, all, updated, available] =
                ["/spec/replicas", "/status/replicas", "/status/updatedReplicas", "/status/availableReplicas"]
                    .map(number);
            let start = format!("Waiting for deployment {name:?} rollout to finish:");
            if updated < desired {
                return waiting(format!("{start} {updated} out of {desired} new replicas have been updated..."));
            }
            if all > updated {
                return waiting(format!("{start} {} old replicas are pending termination...", all - updated));
            }
            if available < updated {
                return waiting(format!("{start} {available} of {updated} updated replicas are available..."));
            }
            done(format!("deployment {name:?} successfully rolled out"))
        }
        ("apps", "DaemonSet") => {
            rolls()?;
            if !is_observed {
                return waiting("Waiting for daemon set spec update to be observed...".into());
            }
            let [desired, updated, available] =
                ["/status/desiredNumberScheduled", "/status/updatedNumberScheduled", "/status/numberAvailable"]
                    .map(number);
            let start = format!("Waiting for daemon set {name:?} rollout to finish:");
            if updated < desired {
                return waiting(format!("{start} {updated} out of {desired} new pods have been updated..."));
            }
            if available < desired {
                return waiting(format!("{start} {available} of {desired} updated pods are available..."));
            }
            done(format!("daemon set {name:?} successfully rolled out"))
        }
        ("apps", "StatefulSet") => {
            rolls()?;
            if !is_observed || number("/status/observedGeneration") == 0 {
                return waiting("Waiting for statefulset spec update to be observed...".into());
            }
            let [desired, ready, current] =
                ["/spec/replicas", "/status/readyReplicas", "/status/currentReplicas"].map(number);
            if ready < desired {
                return waiting(format!("Waiting for {} pods to be ready...", desired - ready));
            }
            let revision = text(object, "/status/currentRevision");
            done(format!("statefulset rolling update complete {current} pods at revision {revision}..."))
        }
        _ => Err(unsupported(resource, "status viewer")),
    }
}

fn unsupported(resource: &ApiResource, what: &str) -> Failure {
    Failure::plain(format!("no {what} has been implemented for {}", resource.kind_label()))
}

fn revision_of(object: &Value) -> i64 {
    text(object, REVISION).parse().unwrap_or_default()
}

/// One revision of a workload.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Its number; the highest is the present one.
    pub number: i64,
    /// What keeps it: a replica set, or a `ControllerRevision`.
    keeper: Value,
    /// The pods it makes.
    pub template: Value,
}

/// The revisions that a workload has had, oldest first.
#[derive(Clone, Debug)]
pub struct Revisions {
    of_deployment: bool,
    name: String,
    all: Vec<Revision>,
}

impl Revisions {
    /// Asks for them. `what` is what kubectl calls the part of it that would be needed for other kinds.
    ///
    /// # Errors
    /// The server's refusal, and another kind.
    pub fn of(
        client: &mut Client<'_>,
        console: &Console<'_>,
        (resource, object): (&ApiResource, &Value),
        what: &str,
    ) -> Result<Self, Failure> {
        let of_deployment = &*resource.kind == "Deployment";
        let is_known =
            &*resource.group == "apps" && matches!(&*resource.kind, "Deployment" | "DaemonSet" | "StatefulSet");
        if !is_known {
            return Err(unsupported(resource, what));
        }
        let (name, uid) = (text(object, "/metadata/name").to_owned(), text(object, "/metadata/uid"));
        let keepers =
            find(client, console, if of_deployment { "replicasets.apps" } else { "controllerrevisions.apps" })?;
        let selector = selector_of(object).unwrap_or_default();
        let found = client.list(&keepers, text(object, "/metadata/namespace"), &selector, "", false);
        let found = found.map_err(|failure| {
            let why = failure.message();
            Failure::plain(format!("failed to retrieve replica sets from deployment {name}: {why}"))
        })?;
        let is_own =
            |set: &&Value| list(set.pointer("/metadata/ownerReferences")).any(|owner| text(owner, "/uid") == uid);
        let mut all: Vec<Revision> = list(found.get("items")).filter(is_own).map(Revision::kept_by).collect();
        all.sort_by_key(|revision| revision.number);
        Ok(Self { of_deployment, name, all })
    }

    /// The revision to go back to; 0 means the one before the present one.
    ///
    /// # Errors
    /// kubectl's texts if there is none.
    pub fn to_go_back_to(&self, number: i64) -> Result<&Revision, Failure> {
        if number != 0 {
            let found = self.all.iter().find(|revision| number > 0 && revision.number == number);
            return found
                .ok_or_else(|| Failure::plain(format!("unable to find specified revision {number} in history")));
        }
        self.all.iter().rev().nth(1).ok_or_else(|| {
            Failure::plain(if self.of_deployment {
                format!("no rollout history found for deployment {:?}", self.name)
            } else {
                "no last revision to roll back to".to_owned()
            })
        })
    }

    /// Why a workload does not go back to a revision, if there is a reason that is no failure. `asked` is the number
    /// that was asked for.
    ///
    /// # Errors
    /// A deployment that is paused.
    pub fn why_not(&self, object: &Value, revision: &Revision, asked: i64) -> Result<Option<String>, Failure> {
        if object.pointer("/spec/paused") == Some(&Value::Bool(true)) {
            return Err(Failure::plain(format!(
                "you cannot rollback a paused deployment; resume it first with '{PROGRAM} rollout resume' and try again"
            )));
        }
        let is_present = object.pointer("/spec/template") == Some(&revision.template);
        Ok(is_present.then(|| format!("skipped rollback (current template already matches revision {asked})")))
    }

    /// The patch that makes a workload what it was.
    pub fn way_back(&self, object: &Value, revision: &Revision) -> (PatchType, Value) {
        if !self.of_deployment {
            return (PatchType::Strategic, revision.keeper.get("data").cloned().unwrap_or_default());
        }
        let annotations = |of: &Value, kept: fn(&str) -> bool| -> Map<String, Value> {
            let all = of.pointer("/metadata/annotations").and_then(Value::as_object).cloned().unwrap_or_default();
            all.into_iter().filter(|(key, _)| kept(key)).collect()
        };
        let mut restored = annotations(object, |key| NOT_SHARED.contains(&key));
        restored.extend(annotations(&revision.keeper, |key| !NOT_SHARED.contains(&key)));
        let patch = json!([
            {"op": "replace", "path": "/spec/template", "value": revision.template},
            {"op": "replace", "path": "/metadata/annotations", "value": restored},
        ]);
        (PatchType::Json, patch)
    }

    /// The table of all revisions, or the template of one.
    ///
    /// # Errors
    /// A revision that there is not.
    pub fn history(&self, number: i64) -> Result<String, Failure> {
        if number > 0 {
            let found = self.all.iter().find(|revision| revision.number == number);
            return found.map(Revision::template_text).ok_or_else(|| {
                Failure::plain(if self.of_deployment {
                    "unable to find the specified revision".to_owned()
                } else {
                    format!("unable to find specified revision {number} in history")
                })
            });
        }
        if self.all.is_empty() {
            return Ok("No rollout history found.".into());
        }
        let row = |revision: &Revision| {
            let cause = Some(text(&revision.keeper, CHANGE_CAUSE)).filter(|cause| !cause.is_empty());
            format!("{:<10}{}\n", revision.number, cause.unwrap_or("<none>"))
        };
        Ok(format!("REVISION  CHANGE-CAUSE\n{}", self.all.iter().map(row).collect::<String>()))
    }
}

impl Revision {
    fn kept_by(keeper: &Value) -> Self {
        let kept = |pointer: &str| keeper.pointer(pointer).cloned();
        let number = keeper.get("revision").and_then(Value::as_i64).unwrap_or_else(|| revision_of(keeper));
        let mut template = kept("/spec/template").or_else(|| kept("/data/spec/template")).unwrap_or_default();
        if let Some(labels) = template.pointer_mut("/metadata/labels").and_then(Value::as_object_mut) {
            labels.remove(HASH);
        }
        if let Some(template) = template.as_object_mut() {
            template.remove("$patch");
        }
        Self { number, keeper: keeper.clone(), template }
    }

    /// Its template in words.
    pub fn template_text(&self) -> String {
        let template = self.keeper.pointer("/spec/template").unwrap_or(&self.template);
        pod_template(Some(template))
    }
}
