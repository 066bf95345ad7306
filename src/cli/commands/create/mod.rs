//! `create -f`, and the generators below it.

mod clusterrole;
mod clusterrolebinding;
mod configmap;
mod cronjob;
mod deployment;
mod ingress;
mod job;
mod namespace;
mod poddisruptionbudget;
mod priorityclass;
mod quota;
mod role;
mod rolebinding;
mod secret;
mod service;
mod serviceaccount;
mod token;

use clap::Args;
use serde_json::Value;

use super::raw;
use super::rounds::{Edited, Round, edit_in_rounds, read_edited};
use super::writing::Writing;
use crate::apiserver::request::Method;
use crate::cli::editor;
use crate::cli::flags::{FileFlags, PrintFlags, RecordFlags, WriteFlags};
use crate::cli::grammar::{Entry, Run};
use crate::cli::session::Session;
use crate::kubectl::apply::{DryRun, in_context, is_annotated, with_last_applied};
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{self, Item};
use crate::kubectl::output::Keys;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<namespace::Namespace>("namespace").or(&["ns"]).writing(),
    Entry::command::<serviceaccount::ServiceAccount>("serviceaccount").or(&["sa"]).writing(),
    Entry::command::<token::Token>("token"),
    Entry::command::<role::Role>("role").writing(),
    Entry::command::<clusterrole::ClusterRole>("clusterrole").writing(),
    Entry::command::<rolebinding::RoleBinding>("rolebinding").writing(),
    Entry::command::<clusterrolebinding::ClusterRoleBinding>("clusterrolebinding").writing(),
    Entry::group("secret", "Create a secret of one of the common types", secret::COMMANDS),
    Entry::command::<configmap::ConfigMap>("configmap").or(&["cm"]).writing(),
    Entry::command::<deployment::Deployment>("deployment").or(&["deploy"]).writing(),
    Entry::command::<job::Job>("job").writing(),
    Entry::command::<cronjob::CronJob>("cronjob").or(&["cj"]).writing(),
    Entry::group("service", "Create a service of one of the types", service::COMMANDS).or(&["svc"]),
    Entry::command::<ingress::Ingress>("ingress").or(&["ing"]).writing(),
    Entry::command::<quota::Quota>("quota").or(&["resourcequota"]).writing(),
    Entry::command::<poddisruptionbudget::PodDisruptionBudget>("poddisruptionbudget").or(&["pdb"]).writing(),
    Entry::command::<priorityclass::PriorityClass>("priorityclass").or(&["pc"]).writing(),
];

/// Create objects from files or standard input
#[derive(Args, Debug)]
pub(super) struct Create {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    write: WriteFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Only objects whose written labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Keep what was written in an annotation, for later apply
    #[arg(long)]
    save_config: bool,
    /// Edit each object before it is created
    #[arg(long)]
    edit: bool,
    /// Send the file as it is to a path of the API and print what comes
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PATH")]
    raw: String,
    #[command(flatten)]
    record: RecordFlags,
    /// Accepted for kubectl's sake
    #[arg(long, hide = true)]
    windows_line_endings: bool,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Create {
    const USAGE: &'static str = "-f FILENAME";
    const EXAMPLES: &'static str = "
# All objects of a file
rbacsim create -f pod.yaml

# What another command prints
rbacsim create sa builder --dry-run=client -o yaml | rbacsim create -f -";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !arguments.is_empty() {
            return Err(session.usage(format!("Unexpected args: [{}]", arguments.join(" "))));
        }
        let names = self.files.names();
        names.require()?;
        if !self.raw.is_empty() {
            raw::refuse_flag(self.edit, "--edit")?;
            raw::refuse_flag(self.files.recursive, "--recursive")?;
            raw::refuse_flag(!self.selector.is_empty(), "--selector (-l)")?;
            return raw::send(session, Method::Post, &self.raw, &names.files, self.print.output.as_deref());
        }
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        session.check_configuration()?;
        if self.edit {
            return self.create_edited(session, &mut writing);
        }
        let selector = files::parse_selector(&self.selector)?;
        let rule = session.namespace()?;
        let documents = session.read_files(&names, self.write.validation()?)?;

        let (mut failures, mut unreadable, mut seen) = (Vec::new(), Vec::new(), 0);
        for document in documents {
            let resolved =
                document.and_then(|(object, source)| files::resolve(session.client()?, object, &source, &rule));
            let item = match resolved {
                Ok(item) if files::is_selected(&item.object, &selector) => item,
                Ok(_) => continue,
                Err(failure) => {
                    unreadable.push(failure);
                    continue;
                }
            };
            seen += 1;
            if let Err(failure) = self.create(session, &mut writing, item) {
                failures.push(failure);
            }
        }
        Failure::collect_with_reading(failures, unreadable)?;
        if seen == 0 {
            return Err(Failure::plain("no objects passed to create"));
        }
        Ok(0)
    }
}

impl Create {
    /// Lets the user edit one object after the other and creates what came of it.
    fn create_edited(&self, session: &mut Session<'_>, writing: &mut Writing) -> Result<u8, Failure> {
        let (items, mut failures) = session.read_items(&self.files.names(), self.write.validation()?, "")?;
        let as_json = self.print.output.as_deref() == Some("json");
        for Item { resource, name, object, .. } in items {
            let edited = edit_in_rounds(session, &object, as_json, |session, original, saved| {
                let items = match read_edited(session, original, saved, (&resource, &name), self.write.validation()?)? {
                    Edited::Items(items) => items,
                    Edited::Nothing(round) => return Ok(round),
                };
                for Item { resource, namespace, object, .. } in items {
                    let object = if self.save_config { with_last_applied(&object) } else { object };
                    let made = session.client()?.create(&resource, &namespace, object, writing.options)?;
                    writing.print(session, &made, Keys::Sorted, "created")?;
                }
                editor::remove(&saved.path);
                Ok(Round::Over(0))
            });
            failures.extend(edited.err());
        }
        Failure::collect(failures)?;
        Ok(0)
    }

    fn create(&self, session: &mut Session<'_>, writing: &mut Writing, item: Item) -> Result<(), Failure> {
        let mut object = session.recorded(item.object);
        if self.save_config || is_annotated(&object) {
            object = with_last_applied(&object);
        }
        if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.remove("resourceVersion");
        }
        let made = match writing.dry_run {
            DryRun::Client => object,
            _ => session
                .client()?
                .create(&item.resource, &item.namespace, object, writing.options)
                .map_err(|failure| in_context(failure, &format!("error when creating \"{}\"", item.source)))?,
        };
        writing.print(session, &made, Keys::Sorted, "created")
    }
}
