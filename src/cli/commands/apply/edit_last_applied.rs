//! `apply edit-last-applied`.
//!
//! Mirrors `ApplyEditMode` of `k8s.io/kubectl/pkg/cmd/util/editor/editoptions.go`: what was applied last is edited, and what
//! comes of it goes into the annotation. The object itself stays as it is.

use clap::Args;
use serde_json::Value;

use crate::apiserver::request::PatchType;
use crate::cli::commands::rounds::{Edited, Round, edit_in_rounds, read_edited};
use crate::cli::commands::targets::{FromFiles, Target, Targets};
use crate::cli::commands::writing::Writing;
use crate::cli::editor;
use crate::cli::flags::{FileFlags, PrintFlags, RecordFlags, ValidateFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::edit::subject_of;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::last_applied::{annotation_patch, applied_text, last_applied};
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;

/// Change in an editor what was applied last to objects
#[derive(Args, Debug)]
pub(super) struct EditLastApplied {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    validate: ValidateFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// Accepted for kubectl's sake
    #[arg(long, hide = true)]
    windows_line_endings: bool,
    /// Name to track changes under
    #[arg(long, hide = true, default_value = "", hide_default_value = true, value_name = "NAME")]
    field_manager: String,
    /// TYPE NAME or TYPE/NAME
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for EditLastApplied {
    const USAGE: &'static str = "(RESOURCE/NAME | -f FILENAME)";
    const EXAMPLES: &'static str = "
# Change what was applied last in the editor that KUBE_EDITOR or EDITOR names
rbacsim apply -f role.yaml
KUBE_EDITOR='sed -i s/get/watch/' rbacsim apply edit-last-applied -f role.yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let format = self.print.output.clone().unwrap_or_default();
        if !matches!(format.as_str(), "" | "yaml" | "json") {
            return Err(session.usage("The flag 'output' must be one of yaml|json"));
        }
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        writing.options.field_validation = Some(self.validate.field_validation()?);
        let validation = self.validate.validation()?;
        let arguments = session.all_arguments(&self.arguments);
        let filters = Filters { type_alone_is_all: true, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        let applied: Vec<(&Target, Value)> = targets
            .iter()
            .filter_map(|target| Some((target, serde_json::from_str(last_applied(&target.object)?).ok()?)))
            .collect();
        let Some((first, _)) = applied.first() else {
            return Err(Failure::plain(format!(
                "no last-applied-configuration annotation found on resources, to create the annotation, use command \
                 `{PROGRAM} apply set-last-applied --create-annotation`"
            )));
        };
        let subjects: Vec<Value> = applied.iter().map(|(_, object)| object.clone()).collect();
        edit_in_rounds(session, &subject_of(&subjects), format == "json", |session, original, saved| {
            let items = match read_edited(session, original, saved, (&first.resource, &first.name), validation)? {
                Edited::Items(items) => items,
                Edited::Nothing(round) => return Ok(round),
            };
            for item in items {
                let patch = (PatchType::Merge, annotation_patch(&applied_text(&item.object)));
                let (resource, namespace) = (&item.resource, &item.namespace);
                let changed = session.client()?.patch(resource, namespace, &item.name, patch, writing.options)?;
                writing.print(session, &changed, Keys::Sorted, "edited")?;
            }
            editor::remove(&saved.path);
            Ok(Round::Over(0))
        })
    }
}
