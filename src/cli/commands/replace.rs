//! `replace`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/replace/replace.go`.

use clap::Args;
use serde_json::Value;

use super::cascade::propagation;
use super::raw;
use super::writing::Writing;
use crate::apiserver::request::Method;
use crate::cli::flags::{FileFlags, PrintFlags, RecordFlags, WriteFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::apply::{DryRun, in_context, is_annotated, with_last_applied};
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::files::Item;
use crate::kubectl::output::{Keys, name_of};
use crate::kubectl::{Deletion, WriteOptions};

/// Put objects in the place of those with the same names
#[derive(Args, Debug)]
pub(super) struct Replace {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    write: WriteFlags,
    #[command(flatten)]
    print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// Delete the old objects and create the new ones
    #[arg(long)]
    force: bool,
    /// With --force: seconds to give an object to end
    #[arg(long, default_value_t = -1, hide_default_value = true, value_name = "SECONDS", value_parser = crate::cli::usage::parse_int::<i64>)]
    grace_period: i64,
    /// With --force: accepted for kubectl's sake
    #[arg(long, hide = true, default_value = "0s", value_name = "DURATION", value_parser = parse_duration)]
    timeout: i64,
    /// Accepted for kubectl's sake: deletions are always waited for
    #[arg(long, hide = true)]
    wait: bool,
    /// With --force: what happens to dependents: background, foreground or orphan
    #[arg(long, value_name = "WAY", num_args = 0..=1, require_equals = true, default_value = "background", default_missing_value = "background")]
    cascade: String,
    /// Send the file to a path of the API and print what comes
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PATH")]
    raw: String,
    /// Keep what was written in an annotation, for later apply
    #[arg(long)]
    save_config: bool,
    /// Subresource to replace, such as status
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    /// Not looked at, as in kubectl
    #[arg(hide = true)]
    _arguments: Vec<String>,
}

impl Run for Replace {
    const USAGE: &'static str = "-f FILENAME";
    const EXAMPLES: &'static str = "
# Replace a role with what a file says
rbacsim replace -f role.yaml

# Delete an object and create it again
rbacsim replace --force -f pod.yaml

# Change one word of an object
rbacsim get role reader -o yaml | sed 's/- list/- watch/' | rbacsim replace -f -";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = Writing::new(session, &self.write, &self.print)?;
        session.check_configuration()?;
        let names = self.files.names();
        names.require()?;
        self.check(writing.dry_run)?;
        if !self.raw.is_empty() {
            raw::refuse_flag(self.files.recursive, "--recursive")?;
            return raw::send(session, Method::Put, &self.raw, &names.files, self.print.output.as_deref());
        }
        let (items, unreadable) = self.items(session)?;
        if self.force {
            return self.replace_by_force(session, &mut writing, items, unreadable);
        }
        let mut failures = Vec::new();
        for item in items {
            let context = format!("error when replacing \"{}\"", item.source);
            let replaced = self.replace(session, &writing, item).map_err(|failure| in_context(failure, &context));
            match replaced {
                Ok(object) => writing.print(session, &object, Keys::Sorted, "replaced")?,
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect_with_reading(failures, unreadable)?;
        Ok(0)
    }
}

impl Replace {
    fn check(&self, dry_run: DryRun) -> Result<(), Failure> {
        let refuse = |text: &str| Err(Failure::plain(text));
        if self.force && dry_run != DryRun::None {
            return refuse("--dry-run can not be used when --force is set");
        }
        if self.grace_period >= 0 && !self.force {
            return refuse("--grace-period must have --force specified");
        }
        if self.timeout != 0 && !self.force {
            return refuse("--timeout must have --force specified");
        }
        Ok(())
    }

    fn items(&self, session: &mut Session<'_>) -> Result<(Vec<Item>, Vec<Failure>), Failure> {
        session.read_items(&self.files.names(), self.write.validation()?, "")
    }

    fn written(&self, object: Value) -> Value {
        if self.save_config || is_annotated(&object) { with_last_applied(&object) } else { object }
    }

    fn replace(&self, session: &mut Session<'_>, writing: &Writing, item: Item) -> Result<Value, Failure> {
        let mut object = self.written(session.recorded(item.object));
        if writing.dry_run == DryRun::Client {
            return Ok(object);
        }
        let client = session.client()?;
        let version = "/metadata/resourceVersion";
        if object.pointer(version).and_then(Value::as_str).unwrap_or_default().is_empty() {
            // What is there is replaced whatever its version; where nothing can be got, the server decides.
            let present =
                client.get_subresource(&item.resource, &item.namespace, &item.name, &self.subresource, false).ok();
            let present = present.as_ref().and_then(|present| present.pointer(version)).cloned();
            let metadata = object.get_mut("metadata").and_then(Value::as_object_mut);
            if let (Some(present), Some(metadata)) = (present, metadata) {
                metadata.insert("resourceVersion".into(), present);
            }
        }
        let place = (item.name.as_str(), self.subresource.as_str());
        client.replace(&item.resource, &item.namespace, place, object, writing.options)
    }

    /// Deletes all old objects, then creates all new ones.
    fn replace_by_force(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        items: Vec<Item>,
        unreadable: Vec<Failure>,
    ) -> Result<u8, Failure> {
        let failures = items.iter().filter_map(|item| self.delete(session, item).err()).collect();
        Failure::collect_with_reading(failures, unreadable)?;
        let mut failures = Vec::new();
        let nothing = items.is_empty();
        for item in items {
            let mut object = self.written(session.recorded(item.object));
            if let Some(metadata) = object.get_mut("metadata").and_then(Value::as_object_mut) {
                metadata.remove("resourceVersion");
            }
            match session.client()?.create(&item.resource, &item.namespace, object, writing.options) {
                Ok(object) => writing.print(session, &object, Keys::Sorted, "replaced")?,
                Err(failure) => failures.push(failure),
            }
        }
        Failure::collect(failures)?;
        if nothing {
            return Err(Failure::plain("no objects passed to replace"));
        }
        Ok(0)
    }

    /// Deletes the old object; none there is fine.
    fn delete(&self, session: &mut Session<'_>, item: &Item) -> Result<(), Failure> {
        let propagation = propagation(session, &self.cascade)?;
        let Item { resource, namespace, name, .. } = item;
        // Nothing may be lost without a second to save it.
        let grace_seconds = (self.grace_period >= 0).then(|| self.grace_period.max(1));
        let deletion = Deletion { propagation, grace_seconds };
        match session.client()?.delete(resource, namespace, name, deletion, WriteOptions::default()) {
            Err(failure) if failure.is_not_found() => return Ok(()),
            Err(failure) => return Err(in_context(failure, &format!("error when deleting \"{}\"", item.source))),
            Ok(_) => {}
        }
        let label = resource.kind_label();
        let text = if self.print.output.as_deref() == Some("name") {
            name_of(&item.object)
        } else if resource.namespaced {
            format!("{label} \"{name}\" deleted from {namespace} namespace")
        } else {
            format!("{label} \"{name}\" deleted")
        };
        session.console.out_line(&text);
        Ok(())
    }
}
