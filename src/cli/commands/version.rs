//! `version`.
//!
//! The client that speaks is kubectl's release that rbacsim answers like; rbacsim's own version is `--version`.

use clap::Args;
use serde_json::{Value, json};

use crate::apiserver::registry::version;
use crate::apiserver::request::{Body, Method};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::raw::two_space_json;
use crate::print::yaml::to_yaml;

/// The kustomize that is built into this release of kubectl.
const KUSTOMIZE: &str = "v5.8.1";

/// Print versions of client and server
#[derive(Args, Debug)]
pub(super) struct Version {
    /// Only the client's version
    #[arg(long)]
    client: bool,
    /// json or yaml
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Version {
    const EXAMPLES: &'static str = "
# Versions of client and server
rbacsim version

# Only the client's
rbacsim version --client";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(Failure::plain(format!("extra arguments: [{}]", arguments.join(" "))));
        }
        if !matches!(self.output.as_str(), "" | "json" | "yaml") {
            return Err(Failure::plain("--output must be 'yaml' or 'json'"));
        }
        let (server, failure) = if self.client {
            (None, None)
        } else {
            match session.client()?.raw(Method::Get, "/version", Body::Empty) {
                Ok(server) => (Some(server), None),
                Err(failure) => (None, Some(failure)),
            }
        };
        session.console.out(&self.text(server));
        failure.map_or(Ok(0), Err)
    }
}

impl Version {
    fn text(&self, server: Option<Value>) -> String {
        let client = version();
        if self.output.is_empty() {
            let release = |version: &Value| version.get("gitVersion").and_then(Value::as_str).unwrap_or("").to_owned();
            let ours = format!("Client Version: {}\nKustomize Version: {KUSTOMIZE}\n", release(&client));
            return server.map_or(ours.clone(), |server| format!("{ours}Server Version: {}\n", release(&server)));
        }
        let mut versions = json!({"clientVersion": client, "kustomizeVersion": KUSTOMIZE});
        if let (Some(map), Some(server)) = (versions.as_object_mut(), server) {
            map.insert("serverVersion".into(), server);
        }
        if self.output == "yaml" {
            return to_yaml(&versions) + "\n";
        }
        two_space_json(&versions) + "\n"
    }
}
