//! Who manages which fields of an object: `metadata.managedFields`, read and written.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/managedfields/internal/{managedfields,capmanagers}.go`.
//!
//! What is kept of them is short: an entry without `fieldsV1` stands for all fields that the other entries leave, and a bare
//! name for all fields since the creation. They are written out when somebody asks.

use serde_json::{Value, json};

use super::compare::Difference;
use super::set::FieldSet;
use super::{Kind, metadata_of};

/// How many managers that do not apply are kept apart.
const MOST_UPDATERS: usize = 10;
/// Whom the fields of older ones are given to.
const OLDER_UPDATERS: &str = "ancient-changes";

/// The fields of one manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Name of the manager.
    pub manager: String,
    /// Whether it applies its configuration, as opposed to writing objects.
    pub applied: bool,
    /// In which version the fields are named.
    pub api_version: String,
    /// The subresource that was written; empty for the object itself.
    pub subresource: String,
    /// When it changed something last; an applier that never did has no time.
    pub time: Option<String>,
    /// The fields.
    pub fields: FieldSet,
}

impl Entry {
    /// Whether it is the same manager, doing the same.
    pub fn is(&self, other: &Self) -> bool {
        self.manager == other.manager
            && self.applied == other.applied
            && self.subresource == other.subresource
            && (self.applied || self.api_version == other.api_version)
    }

    /// The manager as conflicts name it.
    pub fn describe(&self) -> String {
        let path = if self.subresource.is_empty() {
            String::new()
        } else {
            format!(" with subresource {:?}", self.subresource)
        };
        let version = if self.applied { String::new() } else { format!(" using {}", self.api_version) };
        format!("{:?}{path}{version}", self.manager)
    }

    fn read(value: &Value) -> Option<Self> {
        let text = |field: &str| value.get(field).and_then(Value::as_str);
        let applied = match text("operation")? {
            "Apply" => true,
            "Update" => false,
            _ => return None,
        };
        let api_version = text("apiVersion").filter(|version| !version.is_empty())?;
        if text("fieldsType") != Some("FieldsV1") {
            return None;
        }
        Some(Self {
            manager: text("manager").unwrap_or_default().to_owned(),
            applied,
            api_version: api_version.to_owned(),
            subresource: text("subresource").unwrap_or_default().to_owned(),
            time: text("time").map(str::to_owned),
            fields: FieldSet::from_value(value.get("fieldsV1").unwrap_or(&Value::Null)),
        })
    }

    fn write(&self) -> Value {
        let mut entry = json!({
            "manager": self.manager,
            "operation": if self.applied { "Apply" } else { "Update" },
            "apiVersion": self.api_version,
            "fieldsType": "FieldsV1",
            "fieldsV1": self.fields.to_value(),
        });
        if let Some(map) = entry.as_object_mut() {
            if let Some(time) = &self.time {
                map.insert("time".into(), time.as_str().into());
            }
            if !self.subresource.is_empty() {
                map.insert("subresource".into(), self.subresource.as_str().into());
            }
        }
        entry
    }
}

/// All managers of an object.
#[derive(Debug, Default)]
pub(super) struct Managers(pub Vec<Entry>);

impl Managers {
    /// The managers of a stored object.
    pub fn of(kind: Kind<'_>, object: &Value) -> Self {
        let single;
        let entries: &[Value] = match object.pointer("/metadata/managedFields") {
            Some(Value::Array(entries)) => entries,
            Some(Value::String(manager)) => {
                single = [json!({"manager": manager})];
                &single
            }
            _ => return Self::default(),
        };
        let (full, short): (Vec<&Value>, Vec<&Value>) =
            entries.iter().partition(|entry| entry.get("fieldsV1").is_some());
        let mut managers =
            full.into_iter().map(Entry::read).collect::<Option<Vec<Entry>>>().map(Self).unwrap_or_default();
        if let [short] = short.as_slice() {
            let text = |field: &str| short.get(field).and_then(Value::as_str);
            managers.replace(Entry {
                manager: text("manager").unwrap_or_default().to_owned(),
                applied: false,
                api_version: kind.api_version(),
                subresource: String::new(),
                time: text("time").or(created(object)).map(str::to_owned),
                fields: managers.rest(kind, object),
            });
        }
        managers
    }

    /// Written entries; `None` if one of them is none.
    pub fn read(entries: &[Value]) -> Option<Self> {
        entries.iter().map(Entry::read).collect::<Option<Vec<Entry>>>().map(Self)
    }

    /// The fields of an object that none of these manages.
    fn rest(&self, kind: Kind<'_>, object: &Value) -> FieldSet {
        self.0.iter().fold(kind.created_fields(object), |rest, entry| rest.difference(&entry.fields))
    }

    /// The managers as an object carries them, in the server's order; `None` if there are none.
    pub fn written(&self) -> Option<Value> {
        let mut entries: Vec<&Entry> = self.0.iter().collect();
        entries.sort_by(|one, other| order(one).cmp(&order(other)));
        (!entries.is_empty()).then(|| entries.into_iter().map(Entry::write).collect())
    }

    /// The managers as they are kept of an object: whoever manages what the others leave, as its creator mostly does, in
    /// the short form.
    pub fn kept(mut self, kind: Kind<'_>, object: &Value) -> Option<Value> {
        let plain =
            |entry: &Entry| !entry.applied && entry.subresource.is_empty() && entry.api_version == kind.api_version();
        self.0.sort_by(|one, other| order(one).cmp(&order(other)));
        let Some(position) = self.0.iter().position(plain) else { return self.written() };
        let oldest = self.0.remove(position);
        if oldest.fields != self.rest(kind, object) {
            self.0.push(oldest);
            return self.written();
        }
        let time = oldest.time.filter(|time| Some(time.as_str()) != created(object));
        Some(short_form(&oldest.manager, time.as_deref(), &self.0))
    }

    /// The entry of this manager.
    pub fn find(&self, like: &Entry) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.is(like))
    }

    /// Puts an entry in the place of the manager's former one.
    pub fn replace(&mut self, entry: Entry) {
        self.0.retain(|other| !other.is(&entry));
        if !entry.fields.is_empty() {
            self.0.push(entry);
        }
    }

    /// Takes from everybody except `spared` what was changed by somebody else, and what is gone.
    pub fn lose(&mut self, difference: &Difference, spared: Option<&Entry>) {
        for entry in self.0.iter_mut().filter(|entry| spared.is_none_or(|spared| !entry.is(spared))) {
            entry.fields = entry.fields.difference(&difference.changed).difference(&difference.removed);
        }
        self.0.retain(|entry| !entry.fields.is_empty());
    }

    /// Gives the fields of the oldest writers to one, when there are too many of them.
    pub fn cap(&mut self) {
        loop {
            let mut updaters: Vec<&Entry> = self.0.iter().filter(|entry| !entry.applied).collect();
            if updaters.len() <= MOST_UPDATERS {
                return;
            }
            updaters.sort_by(|one, other| order(one).cmp(&order(other)));
            let [oldest, next, ..] = updaters.as_slice() else { return };
            let merged = Entry {
                manager: OLDER_UPDATERS.into(),
                subresource: String::new(),
                fields: oldest.fields.union(&next.fields),
                ..(*next).clone()
            };
            let (oldest, next) = ((*oldest).clone(), (*next).clone());
            self.0.retain(|entry| *entry != oldest && *entry != next);
            self.replace(merged);
        }
    }
}

/// One manager in the short form, with others written out. Without a time of its own it wrote at the creation.
pub(super) fn short_form(manager: &str, time: Option<&str>, others: &[Entry]) -> Value {
    if time.is_none() && others.is_empty() {
        return Value::String(manager.to_owned());
    }
    let mut short = json!({"manager": manager});
    if let (Some(time), Some(map)) = (time, short.as_object_mut()) {
        map.insert("time".into(), time.into());
    }
    std::iter::once(short).chain(others.iter().map(Entry::write)).collect()
}

/// When an object was created.
fn created(object: &Value) -> Option<&str> {
    metadata_of(object)?.get("creationTimestamp").and_then(Value::as_str)
}

/// Appliers first, then by time, manager, version and subresource.
fn order(entry: &Entry) -> (bool, Option<&str>, &str, &str, &str) {
    (!entry.applied, entry.time.as_deref(), &entry.manager, &entry.api_version, &entry.subresource)
}
