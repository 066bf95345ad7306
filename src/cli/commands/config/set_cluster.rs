//! `config set-cluster`.

use clap::Args;
use serde_json::json;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::config::{List, STATE_EXTENSION};
use crate::kubectl::failure::Failure;

/// Set fields of a cluster
#[derive(Args, Debug)]
pub(super) struct SetCluster {
    /// Address of the cluster; what answers is always the simulated one
    #[arg(long, value_name = "URL")]
    server: Option<String>,
    /// Name that the server's certificate has to have
    #[arg(long, value_name = "NAME")]
    tls_server_name: Option<String>,
    /// Whether the server's certificate is not checked
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    insecure_skip_tls_verify: Option<bool>,
    /// File with the certificates that are trusted
    #[arg(long, value_name = "FILE")]
    certificate_authority: Option<String>,
    /// Put the content of the file into the configuration
    #[arg(long)]
    embed_certs: bool,
    /// Proxy to go through
    #[arg(long, value_name = "URL")]
    proxy_url: Option<String>,
    /// Name of the cluster
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for SetCluster {
    const USAGE: &'static str = "NAME [--server=server]";
    const EXAMPLES: &'static str = "
# A second cluster, with a state of its own
rbacsim config set-cluster staging --server=https://127.0.0.1:7443 --state=staging.db";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let [name] = super::exactly(session, &self.arguments)?;
        let authority = self.certificate_authority.as_deref();
        if self.insecure_skip_tls_verify == Some(true) && authority.is_some_and(|file| !file.is_empty()) {
            let text = "you cannot specify a certificate authority and insecure mode at the same time";
            return Err(Failure::plain(text));
        }
        if self.embed_certs && authority.is_none_or(str::is_empty) {
            return Err(Failure::plain("you must specify a --certificate-authority to embed"));
        }
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let mut after = before.clone();
        let cluster = after.entry_mut(List::Clusters, &name);
        super::set_text(cluster, "server", self.server.as_deref());
        super::set_optional(cluster, "tls-server-name", self.tls_server_name.as_deref());
        super::set_optional(cluster, "proxy-url", self.proxy_url.as_deref());
        match self.insecure_skip_tls_verify {
            Some(true) => {
                cluster.insert("insecure-skip-tls-verify".into(), true.into());
                cluster.remove("certificate-authority");
                cluster.remove("certificate-authority-data");
            }
            Some(false) => {
                cluster.remove("insecure-skip-tls-verify");
            }
            None => {}
        }
        if let Some(file) = authority {
            cluster.remove("insecure-skip-tls-verify");
            super::set_file(session, cluster, "certificate-authority", file, self.embed_certs)?;
        }
        if let Some(state) = &session.globals.state {
            let file = session.environment.directory.join(state);
            let ours = json!({"name": STATE_EXTENSION, "extension": {"state": file.to_string_lossy()}});
            let extensions = cluster.entry("extensions").or_insert_with(|| json!([]));
            if let Some(extensions) = extensions.as_array_mut() {
                extensions.retain(|extension| extension.get("name") != ours.get("name"));
                extensions.push(ours);
            }
        }
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Cluster \"{name}\" set."));
        Ok(0)
    }
}
