//! What `set image`, `set env` and `set resources` have in common: their flags, and the way from them to changed pods and
//! pod templates.
//!
//! Mirrors `CalculatePatches` of `k8s.io/kubectl/pkg/cmd/set/helper.go`: what stays as it is, is not sent and not told.

use clap::Args;
use serde_json::Value;

use super::{LOCAL_NEEDS_FILES, collect, unsuitable};
use crate::cli::commands::targets::{FromFiles, Target, Targets, refuse_local_on_server};
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags, RecordFlags};
use crate::cli::session::Session;
use crate::kubectl::apply::DryRun;
use crate::kubectl::edit::patch_between;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::Keys;
use crate::kubectl::selection::Filters;
use crate::kubectl::workload::pod_spec_path;

/// The flags of all three.
#[derive(Args, Debug)]
pub(super) struct PodFlags {
    #[command(flatten)]
    pub files: FileFlags,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    pub print: PrintFlags,
    #[command(flatten)]
    record: RecordFlags,
    /// All objects of the named types
    #[arg(long)]
    pub all: bool,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    pub selector: String,
    /// Change the files' objects and print them, without a request
    #[arg(long)]
    local: bool,
}

/// What a command does, in words.
pub(super) struct Words {
    /// What happened to a changed object: `image updated`.
    pub happened: &'static str,
    /// What could not be done: `failed to patch image update to pod template:`.
    pub failed: &'static str,
}

impl PodFlags {
    /// How changes are sent and told.
    ///
    /// # Errors
    /// kubectl's texts for wrong flags.
    pub fn writing(&self, session: &Session<'_>) -> Result<Writing, Failure> {
        let writing = Writing::unvalidated(session, self.dry_run.mode(session)?, &self.print)?;
        Ok(writing)
    }

    /// What all three refuse, in kubectl's order.
    ///
    /// # Errors
    /// kubectl's texts.
    pub fn check(&self, dry_run: DryRun) -> Result<(), Failure> {
        refuse_local_on_server(self.local, dry_run)?;
        if self.all && !self.selector.is_empty() {
            return Err(Failure::plain("cannot set --all and --selector at the same time"));
        }
        Ok(())
    }

    /// The objects that are meant.
    ///
    /// # Errors
    /// The first that cannot be had: then none is changed.
    pub fn targets(&self, session: &mut Session<'_>, objects: &[String]) -> Result<Vec<Target>, Failure> {
        if self.local && !objects.is_empty() {
            return Err(Failure::plain(LOCAL_NEEDS_FILES));
        }
        let how = if self.local { FromFiles::AsWritten } else { FromFiles::Latest };
        let filters = Filters { labels: self.selector.clone(), all: self.all, ..Filters::default() };
        let (targets, failures) = Targets::find(session, &self.files, how, objects, &filters)?.fetch_all(session);
        Failure::collect(failures)?;
        Ok(targets)
    }

    /// Lets `change` work on the pod specification of every object, and sends what came of it.
    ///
    /// # Errors
    /// All failures: those of `change`, of objects without pods, and of the server.
    pub fn change(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        targets: Vec<Target>,
        words: &Words,
        mut change: impl FnMut(&mut Session<'_>, &Target, &mut Value) -> Result<(), Failure>,
    ) -> Result<u8, Failure> {
        let mut failures = Vec::new();
        for target in targets {
            let Some(path) = pod_spec_path(&target.resource.group, &target.resource.kind) else {
                let (version, kind) = (&target.resource.version, &target.resource.kind);
                let why = format!("the object is not a pod or does not have a pod template: *{version}.{kind}");
                failures.push(unsuitable(&target, self.local, &why));
                continue;
            };
            let mut changed = session.recorded(target.object.clone());
            if let Some(spec) = changed.pointer_mut(&format!("/{}", path.join("/"))) {
                failures.extend(change(session, &target, spec).err());
            }
            if changed != target.object {
                failures.extend(self.send(session, writing, &target, changed, words).err());
            }
        }
        collect(failures)
    }

    fn send(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        target: &Target,
        changed: Value,
        words: &Words,
    ) -> Result<(), Failure> {
        let object = if self.local || writing.dry_run == DryRun::Client {
            changed
        } else {
            let patch = patch_between(&target.resource, &target.object, &changed)?;
            session
                .client()?
                .patch(&target.resource, &target.namespace, &target.name, patch, writing.options)
                .map_err(|failure| Failure::plain(format!("{} {}", words.failed, failure.message())))?
        };
        writing.print(session, &object, Keys::Typed, words.happened)
    }
}

/// All containers of a pod specification that a pattern names, init containers last. `*` stands for any text.
pub(super) fn containers_named<'s>(spec: &'s mut Value, pattern: &str) -> Vec<&'s mut Value> {
    let mut lists: Vec<(&String, &mut Value)> = spec.as_object_mut().into_iter().flatten().collect();
    // `containers` comes before `initContainers`.
    lists.retain(|(field, _)| matches!(field.as_str(), "containers" | "initContainers"));
    let containers = lists.into_iter().filter_map(|(_, list)| list.as_array_mut()).flatten();
    let is_named = |container: &&mut Value| {
        let name = container.get("name").and_then(Value::as_str).unwrap_or_default();
        is_like(name, pattern)
    };
    containers.filter(is_named).collect()
}

/// Whether a text is as a pattern says, in which `*` stands for any text.
fn is_like(text: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return text == pattern };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let end = pieces.pop().unwrap_or_default();
    for piece in pieces {
        let Some((_, behind)) = text.split_once(piece) else { return false };
        text = behind;
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_names() {
        for (text, pattern) in [("web", "*"), ("web", "web"), ("web", "w*"), ("web", "*b"), ("a-b-c", "a*b*c")] {
            assert!(is_like(text, pattern), "{pattern}");
        }
        for (text, pattern) in [("web", "we"), ("web", "b*"), ("ab", "a*b*b"), ("web", "*w")] {
            assert!(!is_like(text, pattern), "{pattern}");
        }
    }
}
