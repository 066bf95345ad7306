//! `patch`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/patch/patch.go`.

use clap::Args;
use serde_json::{Value, json};

use super::targets::{FromFiles, Target, Targets, refuse_local_on_server};
use super::writing::Writing;
use crate::apiserver::request::PatchType;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags, RecordFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{Keys, os_text};
use crate::kubectl::patch::{parse_patch, patch_locally, patch_type, refused};
use crate::kubectl::selection::Filters;

/// Change parts of objects
#[derive(Args, Debug)]
pub(super) struct PatchCommand {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// The patch, as JSON or YAML
    #[arg(long, short = 'p', default_value = "", hide_default_value = true, value_name = "PATCH")]
    patch: String,
    /// File with the patch
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    patch_file: String,
    /// How the patch is to be read: strategic, merge or json
    #[arg(long = "type", default_value = "strategic", value_name = "TYPE")]
    patch_type: String,
    /// Change the files' objects and print them, without a request
    #[arg(long)]
    local: bool,
    /// Subresource to change, such as status
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    /// TYPE NAME or TYPE/NAME
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for PatchCommand {
    const USAGE: &'static str = "(-f FILENAME | TYPE NAME) [-p PATCH|--patch-file FILE]";
    const EXAMPLES: &'static str = r#"
# Turn off the automatic mounting of a service account's token
rbacsim patch serviceaccount robot -p '{"automountServiceAccountToken":false}'

# Add a verb to the first rule of a role
rbacsim patch role reader --type=json -p '[{"op":"add","path":"/rules/0/verbs/-","value":"watch"}]'

# Replace the rules of a role
rbacsim patch role reader --type=merge -p '{"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get"]}]}'"#;

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let dry_run = self.dry_run.mode(session)?;
        let of = self.check(dry_run, &arguments)?;
        let patch = self.read(session)?;
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;

        let filters = Filters { subresource: self.subresource.clone(), ..Filters::default() };
        let how = if self.local { FromFiles::Local } else { FromFiles::AsWritten };
        let targets = Targets::find(session, &self.files, how, &arguments, &filters)?;
        let here = self.local || dry_run == DryRun::Client;
        let count = targets.each(session, |session, target| {
            let Target { resource, namespace, name, object } = target;
            let patched = if here {
                patch_locally(of, &resource, &object, &patch)?
            } else {
                session
                    .client()?
                    .patch_unread(
                        &resource,
                        &namespace,
                        (&name, &self.subresource),
                        (of, patch.clone()),
                        writing.options,
                    )
                    .map_err(|failure| refused(failure, of, &resource))?
            };
            if session.change_cause.is_some() && !here {
                let record = (PatchType::Merge, session.recorded(json!({})));
                session.client()?.patch(&resource, &namespace, &name, record, writing.options)?;
            }
            let happened = if patched == object { "patched (no change)" } else { "patched" };
            writing.print_bare(session, &patched, Keys::Sorted, happened)
        })?;
        if count == 0 {
            return Err(Failure::plain("no objects passed to patch"));
        }
        Ok(0)
    }
}

impl PatchCommand {
    fn check(&self, dry_run: DryRun, arguments: &[String]) -> Result<PatchType, Failure> {
        let refuse = |text: &str| Err(Failure::plain(text));
        match (self.patch.is_empty(), self.patch_file.is_empty()) {
            (false, false) => return refuse("cannot specify --patch and --patch-file together"),
            (true, true) => return refuse("must specify --patch or --patch-file containing the contents of the patch"),
            _ => {}
        }
        if self.local && !arguments.is_empty() {
            return refuse("cannot specify --local and server resources");
        }
        refuse_local_on_server(self.local, dry_run)?;
        patch_type(&self.patch_type)
    }

    /// The patch, or what is wrong with its JSON.
    fn read(&self, session: &Session<'_>) -> Result<Result<Value, String>, Failure> {
        if self.patch_file.is_empty() {
            return parse_patch(&self.patch);
        }
        let file = &self.patch_file;
        let text = std::fs::read_to_string(session.environment.directory.join(file))
            .map_err(|error| Failure::plain(format!("unable to read patch file: open {file}: {}", os_text(&error))))?;
        parse_patch(&text)
    }
}
