//! Who manages which fields: what ordinary writes leave behind, and server-side apply.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/managedfields` over `sigs.k8s.io/structured-merge-diff`. Must not know requests,
//! users or the store: it looks at objects, before and after.

mod apply;
mod check;
mod compare;
mod managers;
mod merge;
mod set;
mod topology;

pub use apply::{Applied, ApplyError, Configuration, apply};

use serde_json::{Map, Value};

use self::compare::Difference;
use self::managers::{Entry, Managers, short_form};
use self::set::FieldSet;
use self::topology::Place;
use super::schema::{Shape, blank};

/// What belongs to the server, and to no manager.
const SYSTEM_FIELDS: [&[&str]; 14] = [
    &["apiVersion"],
    &["kind"],
    &["metadata"],
    &["metadata", "name"],
    &["metadata", "namespace"],
    &["metadata", "creationTimestamp"],
    &["metadata", "selfLink"],
    &["metadata", "uid"],
    &["metadata", "generation"],
    &["metadata", "managedFields"],
    &["metadata", "resourceVersion"],
    // A deletion goes past the tracking of fields, so these are nobody's either.
    &["metadata", "deletionTimestamp"],
    &["metadata", "deletionGracePeriodSeconds"],
    &["metadata", "clusterName"],
];

/// The kind of an object, as far as its fields matter.
#[derive(Clone, Copy, Debug)]
pub struct Kind<'k> {
    /// API group.
    pub group: &'k str,
    /// API version.
    pub version: &'k str,
    /// Kind.
    pub kind: &'k str,
    /// Its fields.
    pub shape: &'static Shape,
    /// Fields that a write of the object does not change, such as a status that has a path of its own.
    pub reset: &'static [&'static str],
    /// Whether it is Kubernetes' own, as opposed to a custom resource.
    pub built_in: bool,
}

impl Kind<'_> {
    fn api_version(&self) -> String {
        if self.group.is_empty() { self.version.to_owned() } else { format!("{}/{}", self.group, self.version) }
    }

    fn top(&self) -> Place {
        Place::Struct(self.shape)
    }

    /// The object before anything was said of it.
    fn blank(&self) -> Value {
        let mut blank = blank(self.shape);
        // Of kinds without a table only this much is known: most have both parts.
        if let Some(map) = blank.as_object_mut().filter(|_| self.built_in && self.shape.open) {
            map.insert("spec".into(), Value::Object(Map::new()));
            map.insert("status".into(), Value::Object(Map::new()));
        }
        blank
    }

    /// Leaves out what a write through this path cannot change, and what belongs to the server.
    fn strip(&self, fields: &mut FieldSet, subresource: &str) {
        self.strip_reset(fields, subresource);
        strip_system(fields);
    }

    /// Leaves out what a write through this path cannot change.
    fn strip_reset(&self, fields: &mut FieldSet, subresource: &str) {
        let reset: &[&str] = match subresource {
            "" => self.reset,
            "status" | "approval" => &["spec"],
            _ => &[],
        };
        for field in reset {
            fields.remove(&set::Step::Field((*field).into()));
        }
    }

    /// The fields that whoever created the object manages.
    fn created_fields(&self, object: &Value) -> FieldSet {
        let mut changed = Difference::between(self.top(), &self.blank(), object).changed;
        self.strip(&mut changed, "");
        changed
    }
}

/// Leaves out what belongs to the server.
fn strip_system(fields: &mut FieldSet) {
    for path in SYSTEM_FIELDS {
        fields.remove_member(path);
    }
}

/// Who writes, and through which path.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'w> {
    /// Name of the manager.
    pub manager: &'w str,
    /// The subresource; empty for the object itself.
    pub subresource: &'w str,
    /// The time, as objects carry it.
    pub now: &'w str,
}

impl Writer<'_> {
    fn entry(&self, kind: Kind<'_>, applied: bool) -> Entry {
        let manager = if self.manager.is_empty() { "unknown" } else { self.manager };
        Entry {
            manager: manager.to_owned(),
            applied,
            api_version: kind.api_version(),
            subresource: self.subresource.to_owned(),
            time: None,
            fields: FieldSet::default(),
        }
    }
}

/// The `managedFields` of a new object in their short form: everything is its creator's.
pub fn stamp(manager: &str) -> Value {
    short_form(manager, None, &[])
}

/// The `managedFields` of a new object, written out: for kinds to which the server adds fields that are nobody's.
pub fn of_new(kind: Kind<'_>, object: &Value, writer: Writer<'_>) -> Option<Value> {
    let fields = kind.created_fields(object);
    let entry = Entry { time: Some(writer.now.to_owned()), fields, ..writer.entry(kind, false) };
    let mut managers = Managers::default();
    managers.replace(entry);
    managers.written()
}

/// The `managedFields` of an object that was changed: what the writer changed is its own now.
///
/// Mirrors `managedFieldsUpdater.Update` and `decodeLiveOrNew`: entries in the new object count if they are well-formed, an
/// empty list starts afresh, and an object that nobody was noted on stays so.
pub fn after_update(kind: Kind<'_>, old: &Value, new: &Value, writer: Writer<'_>) -> Option<Value> {
    let difference = difference(kind, old, new, writer.subresource);
    let stored = || old.pointer("/metadata/managedFields").cloned();
    let given =
        new.pointer("/metadata/managedFields").and_then(Value::as_array).filter(|_| writer.subresource.is_empty());
    if let (None, Some(Value::String(creator))) = (given, old.pointer("/metadata/managedFields")) {
        return Some(after_first_update(kind, creator, difference.changed, writer));
    }
    let mut managers = match given.map(Vec::as_slice) {
        None if difference.is_empty() => return stored(),
        Some([]) => return None,
        Some([Value::Object(entry)]) if entry.is_empty() => return None,
        Some(entries) => match Managers::read(entries) {
            Some(managers) => managers,
            None if difference.is_empty() => return stored(),
            None => Managers::of(kind, old),
        },
        None => Managers::of(kind, old),
    };
    if managers.0.is_empty() {
        return None;
    }
    let mut entry = writer.entry(kind, false);
    if let Some(former) = managers.find(&entry) {
        entry = former.clone();
    }
    managers.lose(&difference, None);
    if !difference.changed.is_empty() {
        let kept = entry.fields.difference(&difference.removed);
        let fields = kept.union(&difference.changed);
        managers.replace(Entry { fields, time: Some(writer.now.to_owned()), ..entry });
        managers.cap();
    }
    managers.kept(kind, new)
}

/// The same for an object whose creator manages everything: what is left to it needs no writing.
fn after_first_update(kind: Kind<'_>, creator: &str, changed: FieldSet, writer: Writer<'_>) -> Value {
    let entry = writer.entry(kind, false);
    if changed.is_empty() {
        return stamp(creator);
    }
    if entry.manager == creator && entry.subresource.is_empty() {
        return short_form(creator, Some(writer.now), &[]);
    }
    short_form(creator, None, &[Entry { fields: changed, time: Some(writer.now.to_owned()), ..entry }])
}

/// The `managedFields` as clients see them.
pub fn written_out(kind: Kind<'_>, object: &Value) -> Option<Value> {
    Managers::of(kind, object).written()
}

/// The fields that are in either of two `fieldsV1`.
pub fn union(one: &Value, other: &Value) -> Value {
    FieldSet::from_value(one).union(&FieldSet::from_value(other)).to_value()
}

/// What differs between two objects, as far as somebody can manage it.
fn difference(kind: Kind<'_>, old: &Value, new: &Value, subresource: &str) -> Difference {
    let mut difference = Difference::between(kind.top(), old, new);
    kind.strip(&mut difference.changed, subresource);
    kind.strip(&mut difference.removed, subresource);
    difference
}

fn metadata_of(object: &Value) -> Option<&Map<String, Value>> {
    object.get("metadata").and_then(Value::as_object)
}
