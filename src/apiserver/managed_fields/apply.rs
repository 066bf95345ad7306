//! Server-side apply: what an applied configuration makes of an object, and whom it conflicts with.
//!
//! Mirrors `merge.Updater.Apply` of `sigs.k8s.io/structured-merge-diff` and, of
//! `k8s.io/apimachinery/pkg/util/managedfields/internal`, `conflict.go`, `lastappliedmanager.go`, `lastappliedupdater.go` and
//! `skipnonapplied.go`.

use serde_json::Value;

use super::check::check;
use super::compare::{Difference, fields_of};
use super::managers::{Entry, Managers};
use super::merge::{merge, with_named_fields, without};
use super::set::{FieldSet, Step, path_text};
use super::{Kind, Writer, difference, metadata_of, strip_system};

/// The manager under which kubectl applies, for whom what it applied on the client's side counts too.
const KUBECTL: &str = "kubectl";
/// Who manages the fields of an object on which nobody was noted, when it is first applied.
const BEFORE_FIRST_APPLY: &str = "before-first-apply";
/// Where client-side apply remembers what it applied.
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// What is applied.
#[derive(Clone, Copy, Debug)]
pub struct Configuration<'c> {
    /// The object as it is now; `None` creates it.
    pub live: Option<&'c Value>,
    /// The fields that the manager wants.
    pub wanted: &'c Value,
    /// Whether fields of other managers are taken over.
    pub force: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Applied {
    /// The object, without defaults for what is new.
    pub object: Value,
    /// Its `managedFields`.
    pub managed_fields: Option<Value>,
}

/// Why a configuration cannot be applied.
#[derive(Debug)]
pub enum ApplyError {
    /// The request makes no sense.
    BadRequest(String),
    /// It is no object of the kind.
    Unreadable(String),
    /// Other managers have fields that it would change.
    Conflicts {
        /// The whole text.
        message: String,
        /// For each field, who has it and its path.
        causes: Vec<(String, String)>,
    },
}

/// Applies a configuration.
///
/// # Errors
/// [`ApplyError`].
pub fn apply(kind: Kind<'_>, of: Configuration<'_>, writer: Writer<'_>) -> Result<Applied, ApplyError> {
    refuse_unreadable(kind, of.wanted)?;
    let blank = kind.blank();
    let live = of.live.unwrap_or(&blank);
    let mut managers = of.live.map(|live| known_managers(kind, live)).unwrap_or_default();
    let mut own = writer.entry(kind, true);
    let former = managers.find(&own).cloned();
    own.fields = fields_of(kind.top(), of.wanted);
    kind.strip_reset(&mut own.fields, writer.subresource);
    own.time = former.as_ref().and_then(|former| former.time.clone());
    managers.replace(own.clone());

    let merged = merge(kind.top(), live, of.wanted);
    let object = match &former {
        Some(former) => prune(kind, &merged, &managers, &former.fields),
        None => merged,
    };
    let difference = difference(kind, live, &object, writer.subresource);
    if !of.force {
        refuse_conflicts(kind, &managers, &difference, &own, live)?;
    }
    managers.lose(&difference, Some(&own));
    if !difference.is_empty() || of.live.is_none() {
        own.time = Some(writer.now.to_owned());
    }
    strip_system(&mut own.fields);
    managers.replace(own);
    let mut object = object;
    if writer.manager == KUBECTL {
        refresh_last_applied(&mut object, of.wanted);
    }
    Ok(Applied { object, managed_fields: managers.written() })
}

fn refuse_unreadable(kind: Kind<'_>, wanted: &Value) -> Result<(), ApplyError> {
    let text = |field: &str| wanted.get(field).and_then(Value::as_str).unwrap_or_default();
    if (text("apiVersion"), text("kind")) != (kind.api_version().as_str(), kind.kind) {
        let (group, version) = text("apiVersion").split_once('/').unwrap_or(("", text("apiVersion")));
        return Err(ApplyError::BadRequest(format!("invalid object type: {group}/{version}, Kind={}", text("kind"))));
    }
    let metadata = metadata_of(wanted);
    if metadata.and_then(|metadata| metadata.get("managedFields")).is_some_and(|fields| !fields.is_null()) {
        return Err(ApplyError::BadRequest("metadata.managedFields must be nil".into()));
    }
    let problems = check(kind.top(), wanted);
    let problems = match problems.as_slice() {
        [] => return Ok(()),
        [one] => one.clone(),
        many => format!("errors:\n  {}", many.join("\n  ")),
    };
    let name =
        |field: &str| metadata.and_then(|metadata| metadata.get(field)).and_then(Value::as_str).unwrap_or_default();
    Err(ApplyError::Unreadable(format!(
        "failed to create typed patch object ({}/{}; {}/{}, Kind={}): {problems}",
        name("namespace"),
        name("name"),
        kind.group,
        kind.version,
        kind.kind
    )))
}

/// The managers of an object; if nobody was noted on it, one stands for whoever wrote it.
fn known_managers(kind: Kind<'_>, live: &Value) -> Managers {
    let mut managers = Managers::of(kind, live);
    if managers.0.is_empty() {
        let before = Writer { manager: BEFORE_FIRST_APPLY, subresource: "", now: "" };
        let time = metadata_of(live).and_then(|metadata| metadata.get("creationTimestamp")).and_then(Value::as_str);
        let entry = before.entry(kind, false);
        managers.replace(Entry { fields: kind.created_fields(live), time: time.map(str::to_owned), ..entry });
    }
    managers
}

/// Takes out what the manager applied the last time but not now, unless somebody else has it too.
fn prune(kind: Kind<'_>, merged: &Value, managers: &Managers, former: &FieldSet) -> Value {
    let top = kind.top();
    let filled = |set: &FieldSet| with_named_fields(top, set);
    let fields = |object: &Value| filled(&fields_of(top, object));
    let (all, former) = (fields(merged), filled(former));
    let owned = managers.0.iter().fold(FieldSet::default(), |owned, entry| owned.union(&entry.fields));
    let left = without(top, merged, &former);
    let kept = fields(&left).union(&filled(&owned));
    let without_unowned = without(top, merged, &all.difference(&kept));
    without(top, merged, &all.difference(&fields(&without_unowned)).intersection(&former))
}

fn refuse_conflicts(
    kind: Kind<'_>,
    managers: &Managers,
    difference: &Difference,
    own: &Entry,
    live: &Value,
) -> Result<(), ApplyError> {
    let mut conflicts: Vec<(&Entry, Vec<Step>)> = Vec::new();
    for entry in managers.0.iter().filter(|entry| !entry.is(own)) {
        let contested = entry.fields.intersection(&difference.changed);
        conflicts.extend(contested.paths().into_iter().map(|path| (entry, path)));
    }
    if own.manager == KUBECTL && !conflicts.is_empty() {
        let allowed = applied_on_the_client(kind, live);
        conflicts.retain(|(_, path)| !allowed.has(path));
    }
    if conflicts.is_empty() {
        return Ok(());
    }
    conflicts.sort_by(|(one, _), (other, _)| {
        let identity = |entry: &Entry| (entry.manager.clone(), !entry.applied, entry.api_version.clone());
        identity(one).cmp(&identity(other))
    });
    let causes: Vec<(String, String)> =
        conflicts.iter().map(|(entry, path)| (entry.describe(), path_text(path))).collect();
    Err(ApplyError::Conflicts { message: conflict_text(&causes), causes })
}

fn conflict_text(causes: &[(String, String)]) -> String {
    if let [(manager, path)] = causes {
        return format!("Apply failed with 1 conflict: conflict with {manager}: {path}");
    }
    let mut lines: Vec<String> = Vec::new();
    let mut last = "";
    for (manager, path) in causes {
        if manager != last {
            lines.push(format!("conflicts with {manager}:"));
        }
        lines.push(format!("- {path}"));
        last = manager;
    }
    format!("Apply failed with {} conflicts: {}", causes.len(), lines.join("\n"))
}

/// The fields that client-side apply set and nobody changed since: kubectl may take them over from itself.
fn applied_on_the_client(kind: Kind<'_>, live: &Value) -> FieldSet {
    let Some(applied) = last_applied(live).and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return FieldSet::default();
    };
    if applied.get("apiVersion").and_then(Value::as_str) != Some(kind.api_version().as_str()) {
        return FieldSet::default();
    }
    let difference = Difference::between(kind.top(), &applied, live);
    fields_of(kind.top(), &applied).difference(&difference.changed).difference(&difference.removed)
}

fn last_applied(object: &Value) -> Option<&str> {
    let annotations = metadata_of(object)?.get("annotations")?;
    annotations.get(LAST_APPLIED).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Keeps the annotation of client-side apply true, so that going back to it loses nothing.
fn refresh_last_applied(object: &mut Value, wanted: &Value) {
    if last_applied(object).is_none() {
        return;
    }
    let mut bare = wanted.clone();
    if let Some(annotations) = bare.pointer_mut("/metadata/annotations").and_then(Value::as_object_mut) {
        annotations.remove(LAST_APPLIED);
    }
    if let Some(annotations) = object.pointer_mut("/metadata/annotations").and_then(Value::as_object_mut) {
        annotations.insert(LAST_APPLIED.into(), format!("{bare}\n").into());
    }
}
