//! `drain`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/drain/drain.go` and `k8s.io/kubectl/pkg/drain/drain.go`, without waiting.

use clap::Args;
use serde_json::{Value, json};

use super::nodes::{NodeFlags, Nodes};
use crate::apiserver::json::{list, text};
use crate::apiserver::request::{Body, Method, percent_encode};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::Deletion;
use crate::kubectl::apply::DryRun;
use crate::kubectl::draining::{Leaving, Tolerance};
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::selection::find;

/// Close nodes and evict their pods
#[derive(Args, Debug)]
pub(super) struct Drain {
    #[command(flatten)]
    nodes: NodeFlags,
    /// Also evict pods that nothing would make again
    #[arg(long)]
    force: bool,
    /// Leave pods of daemon sets where they are
    #[arg(long)]
    ignore_daemonsets: bool,
    /// Also evict pods whose data in emptyDir volumes is lost
    #[arg(long)]
    delete_emptydir_data: bool,
    /// Delete pods instead of evicting them
    #[arg(long)]
    disable_eviction: bool,
    /// Only pods whose labels satisfy the selector
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    pod_selector: String,
    /// Seconds to give a pod to end
    #[arg(long, default_value_t = -1, hide_default_value = true, allow_hyphen_values = true, value_name = "SECONDS", value_parser = parse_int::<i64>)]
    grace_period: i64,
    #[command(flatten)]
    waiting: Waiting,
}

/// Flags about waiting: nothing runs here, so there is nothing to wait for.
#[derive(Args, Debug)]
struct Waiting {
    #[arg(long, hide = true, default_value = "0s", value_name = "DURATION", value_parser = parse_duration)]
    timeout: i64,
    #[arg(long, hide = true, default_value_t = 0, value_name = "SECONDS", value_parser = parse_int::<i64>)]
    skip_wait_for_delete_timeout: i64,
    #[arg(long, hide = true, default_value_t = 500, value_name = "COUNT", value_parser = parse_int::<i64>)]
    chunk_size: i64,
}

impl Run for Drain {
    const USAGE: &'static str = "NODE";
    const EXAMPLES: &'static str = "
# Close a node and evict its pods, but those of daemon sets
rbacsim drain worker --ignore-daemonsets

# Also pods that nothing would make again
rbacsim drain worker --ignore-daemonsets --force";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let nodes = self.nodes.nodes(session)?;
        nodes.set_unschedulable(session, true)?;
        let (mut failures, mut pending) = (Vec::new(), Vec::new());
        for target in &nodes.targets {
            match self.empty(session, &nodes, &target.name) {
                Ok(()) => nodes.say(session, &target.object, "drained"),
                Err(failure) => {
                    let why = failure.message();
                    session.console.err_line(&format!(
                        "error: unable to drain node {:?} due to error: {why}, continuing command...",
                        target.name
                    ));
                    pending.push(target.name.as_str());
                    failures.push(failure);
                }
            }
        }
        if !pending.is_empty() {
            session.console.err_line("There are pending nodes to be drained:");
            for name in pending {
                session.console.err_line(&format!(" {name}"));
            }
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

impl Drain {
    /// Gets the pods off a node.
    fn empty(&self, session: &mut Session<'_>, nodes: &Nodes, node: &str) -> Result<(), Failure> {
        let leaving = self.leaving(session, node)?;
        if let Some(warning) = leaving.warning() {
            session.console.err_line(&format!("Warning: {warning}"));
        }
        let verb = if self.disable_eviction { "deleting" } else { "evicting" };
        for pod in &leaving.pods {
            let (namespace, name) = (text(pod, "/metadata/namespace"), text(pod, "/metadata/name"));
            let suffix = nodes.dry_run.suffix();
            session.console.out_line(&format!("{verb} pod {namespace}/{name}{suffix}"));
            if nodes.dry_run == DryRun::Client {
                continue;
            }
            self.remove(session, nodes, namespace, name).map_err(|failure| {
                let why = failure.message();
                Failure::plain(format!("error when {verb} pods/{name:?} -n {namespace:?}: {why}"))
            })?;
            let happened = if self.disable_eviction { "deleted" } else { "evicted" };
            session.console.out_line(&format!("pod/{name} {happened}{suffix}"));
        }
        Ok(())
    }

    fn leaving(&self, session: &mut Session<'_>, node: &str) -> Result<Leaving, Failure> {
        let console = session.console;
        let client = session.client()?;
        let pods = find(client, console, "pods")?;
        let pods = client.list(&pods, "", &self.pod_selector, &format!("spec.nodeName={node}"), false)?;
        let daemon_sets = find(client, console, "daemonsets.apps")?;
        let tolerance = Tolerance {
            unmanaged: self.force,
            daemon_sets: self.ignore_daemonsets,
            local_storage: self.delete_emptydir_data,
        };
        Leaving::of(list(pods.get("items")), tolerance, |namespace, name| {
            client.get(&daemon_sets, namespace, name, false).map(drop)
        })
    }

    fn remove(&self, session: &mut Session<'_>, nodes: &Nodes, namespace: &str, name: &str) -> Result<(), Failure> {
        let console = session.console;
        let client = session.client()?;
        let grace = (self.grace_period >= 0).then_some(self.grace_period);
        if self.disable_eviction {
            let pods = find(client, console, "pods")?;
            let deletion = Deletion { propagation: "Background", grace_seconds: grace };
            return client.delete(&pods, namespace, name, deletion, nodes.options()).map(drop);
        }
        let mut options = json!({});
        if let (Some(map), Some(seconds)) = (options.as_object_mut(), grace) {
            map.insert("gracePeriodSeconds".into(), seconds.into());
        }
        if let Some(map) = options.as_object_mut().filter(|_| nodes.dry_run == DryRun::Server) {
            map.insert("dryRun".into(), json!(["All"]));
        }
        let eviction: Value = json!({
            "apiVersion": "policy/v1", "kind": "Eviction",
            "metadata": {"name": name, "namespace": namespace}, "deleteOptions": options,
        });
        let query = if nodes.dry_run == DryRun::Server { "?dryRun=All" } else { "" };
        let (space, pod) = (percent_encode(namespace), percent_encode(name));
        let path = format!("/api/v1/namespaces/{space}/pods/{pod}/eviction{query}");
        client.raw(Method::Post, &path, Body::Object(eviction)).map(drop)
    }
}
