//! `expose`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/expose/expose.go`.

use clap::Args;

use super::targets::{FromFiles, Targets};
use super::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::with_last_applied;
use crate::kubectl::expose::{ExposeRequest, expose};
use crate::kubectl::failure::Failure;
use crate::kubectl::selection::Filters;

/// Create a service for pods, deployments and services
#[derive(Args, Debug)]
pub(super) struct Expose {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Keep what was made in an annotation, for later apply
    #[arg(long)]
    save_config: bool,
    /// Ports of the service, with commas between; those of the object unless given
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PORT")]
    port: String,
    /// Type of the service, such as `NodePort`
    #[arg(long = "type", default_value = "", hide_default_value = true, value_name = "TYPE")]
    of: String,
    /// Labels of the service; those of the object unless given
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "LABELS")]
    labels: String,
    /// Protocol of the ports; that of the object's unless given
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PROTOCOL")]
    protocol: String,
    /// Number or name of the pods' port; the port itself unless given
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PORT")]
    target_port: String,
    /// Name of the service; that of the object unless given
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    name: String,
    /// Labels of the pods; those of the object unless given
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Further address of the service
    #[arg(long, default_value = "", hide_default_value = true, value_name = "ADDRESS")]
    external_ip: String,
    /// Address of the load balancer
    #[arg(long, default_value = "", hide_default_value = true, value_name = "ADDRESS")]
    load_balancer_ip: String,
    /// Address of its own, or None for a service without one
    #[arg(long, default_value = "", hide_default_value = true, value_name = "ADDRESS")]
    cluster_ip: String,
    /// None, or `ClientIP`: a client always gets to the same pod
    #[arg(long, default_value = "", hide_default_value = true, value_name = "WAY")]
    session_affinity: String,
    /// TYPE NAME or TYPE/NAME
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Expose {
    const USAGE: &'static str = "(-f FILENAME | TYPE NAME) [--port=port] [--protocol=TCP|UDP|SCTP] [--target-port=number-or-name] [--name=name] [--external-ip=external-ip-of-service] [--type=type]";
    const EXAMPLES: &'static str = "
# A service for a deployment
rbacsim expose deployment front --port=80 --target-port=8080

# A port on all nodes for a pod, as it would be written
rbacsim expose pod web --port=80 --type=NodePort --name=web-nodes --dry-run=client -o yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let dry_run = self.dry_run.mode(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let arguments = session.all_arguments(&self.arguments);
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &Filters::default())?;
        let request = self.request(session);
        targets.each(session, |session, target| {
            let service = expose(&target.resource, &target.object, &request)?;
            let service = if self.save_config { with_last_applied(&service) } else { service };
            writing.make(session, service, "exposed")
        })?;
        Ok(0)
    }
}

impl Expose {
    fn request(&self, session: &Session<'_>) -> ExposeRequest {
        ExposeRequest {
            namespace: session.given_namespace(),
            port: self.port.clone(),
            of: self.of.clone(),
            labels: self.labels.clone(),
            protocol: self.protocol.clone(),
            target_port: self.target_port.clone(),
            name: self.name.clone(),
            selector: self.selector.clone(),
            external_ip: self.external_ip.clone(),
            load_balancer_ip: self.load_balancer_ip.clone(),
            cluster_ip: self.cluster_ip.clone(),
            session_affinity: self.session_affinity.clone(),
        }
    }
}
