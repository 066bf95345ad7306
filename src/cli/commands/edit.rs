//! `edit`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/util/editor/editoptions.go`: what was edited is sent as a patch.

use clap::Args;
use serde_json::Value;

use super::rounds::{Edited, Round, edit_in_rounds, read_edited};
use super::targets::{FromFiles, Target, Targets};
use super::writing::{Writing, strip_managed_fields};
use crate::cli::editor::{self, Saved};
use crate::cli::flags::{FileFlags, PrintFlags, RecordFlags, ValidateFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::{DryRun, with_last_applied};
use crate::kubectl::edit::{Reason, Refusal, patch_between, subject_of};
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::files::Item;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;
use crate::print::go_value::to_go_syntax;
use crate::print::json::to_json_compact;

/// Change objects in an editor
#[derive(Args, Debug)]
pub(super) struct Edit {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    validate: ValidateFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// Also print the patch that is sent
    #[arg(long)]
    output_patch: bool,
    /// Keep what was written in an annotation, for later apply
    #[arg(long)]
    save_config: bool,
    /// Subresource to edit, such as status
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
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

impl Run for Edit {
    const USAGE: &'static str = "(RESOURCE/NAME | -f FILENAME)";
    const EXAMPLES: &'static str = "
# Change a role in the editor that KUBE_EDITOR or EDITOR names
KUBE_EDITOR='sed -i s/list/watch/' rbacsim edit role reader";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let format = self.print.output.clone().unwrap_or_default();
        if !matches!(format.as_str(), "" | "yaml" | "json") {
            return Err(session.usage("The flag 'output' must be one of yaml|json"));
        }
        let mut writing = Writing::unvalidated(session, DryRun::None, &self.print)?;
        writing.options.field_validation = Some(self.validate.field_validation()?);
        let arguments = session.all_arguments(&self.arguments);
        let subresource = self.subresource.clone();
        let filters = Filters { type_alone_is_all: true, subresource, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::Latest, &arguments, &filters)?;
        let (mut targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        if targets.is_empty() {
            return Err(Failure::plain("edit cancelled, no objects found"));
        }
        for target in &mut targets {
            strip_managed_fields(&mut target.object);
        }
        self.edit(session, &mut writing, &targets, format == "json")
    }
}

impl Edit {
    fn edit(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        targets: &[Target],
        as_json: bool,
    ) -> Result<u8, Failure> {
        let objects: Vec<Value> = targets.iter().map(|target| target.object.clone()).collect();
        edit_in_rounds(session, &subject_of(&objects), as_json, |session, original, saved| {
            self.judge(session, writing, targets, original, saved)
        })
    }

    /// Looks at what was saved and sends what was changed.
    fn judge(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        targets: &[Target],
        original: &str,
        saved: &Saved,
    ) -> Result<Round, Failure> {
        let Some(first) = targets.first() else { return Ok(Round::Over(0)) };
        let items =
            match read_edited(session, original, saved, (&first.resource, &first.name), self.validate.validation()?)? {
                Edited::Items(items) => items,
                Edited::Nothing(round) => return Ok(round),
            };
        let mut refusals = Vec::new();
        for item in items {
            refusals.extend(self.send(session, writing, targets, item)?);
        }
        Ok(conclude(session, refusals, saved))
    }

    /// Sends what was changed in one object.
    fn send(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        targets: &[Target],
        item: Item,
    ) -> Result<Option<Refusal>, Failure> {
        let uid = |object: &Value| object.pointer("/metadata/uid").cloned();
        let Some(target) = targets.iter().find(|target| uid(&target.object) == uid(&item.object)) else {
            let object = to_go_syntax(&item.object);
            let text = format!("no original object found for &unstructured.Unstructured{{Object:{object}}}");
            return Err(Failure::plain(text));
        };
        if item.object == target.object {
            writing.print(session, &item.object, Keys::Sorted, "skipped")?;
            return Ok(None);
        }
        let edited = session.recorded(item.object);
        let edited = if self.save_config { with_last_applied(&edited) } else { edited };
        let patch = patch_between(&target.resource, &target.object, &edited)?;
        if self.output_patch {
            session.console.out_line(&format!("Patch: {}", to_json_compact(&patch.1)));
        }
        let Target { resource, namespace, name, .. } = target;
        let patch = (patch.0, Ok(patch.1));
        let place = (name.as_str(), self.subresource.as_str());
        match session.client()?.patch_unread(resource, namespace, place, patch, writing.options) {
            Ok(object) => {
                writing.print(session, &object, Keys::Sorted, "edited")?;
                Ok(None)
            }
            Err(failure) => {
                let (refusal, said) = Refusal::of(&failure, resource, name);
                session.console.err_line(&said);
                Ok(Some(refusal))
            }
        }
    }
}

/// What the refusals of one round come to.
fn conclude(session: &Session<'_>, refusals: Vec<Refusal>, saved: &Saved) -> Round {
    let path = saved.path.display();
    if refusals.iter().any(|refusal| matches!(refusal, Refusal::Retryable)) {
        session.console.err_line(&format!("You can run `{PROGRAM} replace -f {path}` to try this update again."));
        return Round::Over(1);
    }
    if refusals.iter().any(|refusal| matches!(refusal, Refusal::NotFound)) {
        let text = format!("The edits you made on deleted resources have been saved to \"{path}\"");
        session.console.err_line(&text);
        return Round::Over(1);
    }
    let reasons: Vec<Reason> = refusals
        .into_iter()
        .filter_map(|refusal| match refusal {
            Refusal::Invalid(reason) => Some(reason),
            Refusal::NotFound | Refusal::Retryable => None,
        })
        .collect();
    if reasons.is_empty() {
        editor::remove(&saved.path);
        return Round::Over(0);
    }
    Round::Again(reasons)
}
