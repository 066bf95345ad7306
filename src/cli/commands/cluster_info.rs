//! `cluster-info`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/clusterinfo/clusterinfo.go`, without colours.

use clap::Args;

use crate::apiserver::json::{list, text};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::selection::find;

/// Show where the control plane is
#[derive(Args, Debug)]
pub(super) struct ClusterInfo {
    /// `dump` is not simulated
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for ClusterInfo {
    const EXAMPLES: &'static str = "
# Where the control plane is
rbacsim cluster-info";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if let Some(word) = self.arguments.first() {
            return Err(match word.as_str() {
                "dump" => Failure::plain("cluster-info dump is not simulated: see `cluster export`"),
                _ => session.usage(format!("unknown command {word:?}")),
            });
        }
        let server = session.server_address()?;
        let console = session.console;
        let client = session.client()?;
        let services = find(client, console, "services")?;
        let found = client.list(&services, "kube-system", "kubernetes.io/cluster-service=true", "", false)?;
        console.out_line(&format!("Kubernetes control plane is running at {server}"));
        for service in list(found.get("items")) {
            let name = text(service, "/metadata/name");
            let shown = match text(service, "/metadata/labels/kubernetes.io~1name") {
                "" => name,
                shown => shown,
            };
            let port = text(service, "/spec/ports/0/name");
            let port = if port.is_empty() { String::new() } else { format!(":{port}") };
            let path = format!("/api/v1/namespaces/kube-system/services/{name}{port}/proxy");
            console.out_line(&format!("{shown} is running at {server}{path}"));
        }
        console
            .out_line(&format!("\nTo further debug and diagnose cluster problems, use '{PROGRAM} cluster-info dump'."));
        Ok(0)
    }
}
