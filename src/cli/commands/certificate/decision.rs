//! What approving and denying have in common: everything but the words.

use clap::Args;
use serde_json::Value;

use crate::apiserver::request::{Body, Method};
use crate::apiserver::signing_requests::{add_condition, has_condition};
use crate::cli::commands::targets::{FromFiles, Target, Targets};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{FileFlags, PrintFlags};
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::client::path;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// A decision about a request, and its words.
#[derive(Debug)]
pub(super) struct Decision {
    condition: &'static str,
    opposite: &'static str,
    reason: &'static str,
    command: &'static str,
    happened: &'static str,
}

impl Decision {
    pub const APPROVAL: Self = Self {
        condition: "Approved",
        opposite: "Denied",
        reason: "KubectlApprove",
        command: "approve",
        happened: "approved",
    };
    pub const DENIAL: Self =
        Self { condition: "Denied", opposite: "Approved", reason: "KubectlDeny", command: "deny", happened: "denied" };

    /// Writes the decision into a request; false if it stands there already.
    fn make(&self, name: &str, request: &mut Value) -> Result<bool, Failure> {
        if has_condition(request, self.opposite) {
            let text = format!("certificate signing request \"{name}\" is already {}", self.opposite);
            return Err(Failure::plain(text));
        }
        if has_condition(request, self.condition) {
            return Ok(false);
        }
        let Self { happened, command, .. } = self;
        let message = format!("This CSR was {happened} by {PROGRAM} certificate {command}.");
        add_condition(request, self.condition, self.reason, &message);
        Ok(true)
    }
}

/// The flags of both commands.
#[derive(Args, Debug)]
pub(super) struct DecisionFlags {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Send the decision even if it was made before
    #[arg(long)]
    force: bool,
    /// Names of requests
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl DecisionFlags {
    pub fn run(self, session: &mut Session<'_>, decision: &Decision) -> Result<u8, Failure> {
        let names = session.all_arguments(&self.arguments);
        if names.is_empty() && self.files.names().is_empty() {
            return Err(Failure::plain("one or more CSRs must be specified as <name> or -f <filename>"));
        }
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        let arguments: Vec<String> = match names.as_slice() {
            [] => Vec::new(),
            names => ["certificatesigningrequests".to_owned()].iter().chain(names).cloned().collect(),
        };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &Filters::default())?;
        let count = targets.each(session, |session, target| {
            let Target { resource, name, mut object, .. } = target;
            if decision.make(&name, &mut object)? || self.force {
                let place = path(&resource, "", &name, "approval")?;
                object = session.client()?.raw(Method::Put, &place, Body::Object(object))?;
            }
            writing.print(session, &object, Keys::Sorted, decision.happened)
        })?;
        if count == 0 {
            session.console.err_line("No resources found");
        }
        Ok(0)
    }
}
