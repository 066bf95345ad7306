//! A configuration in memory: clusters, users and contexts by name.
//!
//! Must not know files: that is `sources`.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::choose::ADMIN_TOKEN;

/// The certificate authority that configurations of simulated clusters name. It only tells them from those of real ones:
/// nobody has its key, and each cluster has an authority of its own.
pub(super) const SIMULATED_CA: &str = include_str!("simulated-ca.crt");

/// The fields of one cluster, user or context.
pub type Entry = Map<String, Value>;
/// Entries by name.
pub type Entries = BTreeMap<String, Entry>;

/// One of the three lists of a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Where to ask.
    Clusters,
    /// Who asks.
    Users,
    /// A cluster, a user and a namespace together.
    Contexts,
}

impl List {
    /// All lists.
    pub const ALL: [Self; 3] = [Self::Clusters, Self::Users, Self::Contexts];

    /// The field that holds the list.
    pub fn field(self) -> &'static str {
        match self {
            Self::Clusters => "clusters",
            Self::Users => "users",
            Self::Contexts => "contexts",
        }
    }

    /// What one entry is called.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Clusters => "cluster",
            Self::Users => "user",
            Self::Contexts => "context",
        }
    }
}

/// A configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KubeConfig {
    /// Name of the context in use; empty if none is.
    pub current_context: String,
    clusters: Entries,
    users: Entries,
    contexts: Entries,
    /// Everything else that stood there.
    others: Map<String, Value>,
}

impl KubeConfig {
    /// The configuration of a fresh cluster: one context, as kubeadm leaves it.
    pub fn fresh() -> Self {
        let (cluster, user, context) = ("kubernetes", "kubernetes-admin", "kubernetes-admin@kubernetes");
        Self::parse(&json!({
            "clusters": [{"name": cluster, "cluster": {
                "server": "https://127.0.0.1:6443", "certificate-authority-data": STANDARD.encode(SIMULATED_CA),
            }}],
            "users": [{"name": user, "user": {"token": ADMIN_TOKEN}}],
            "contexts": [{"name": context, "context": {"cluster": cluster, "user": user}}],
            "current-context": context,
        }))
    }

    /// Reads a configuration; of entries with the same name the first counts.
    pub fn parse(value: &Value) -> Self {
        let mut config = Self::default();
        for (field, part) in value.as_object().into_iter().flatten() {
            match (List::ALL.into_iter().find(|list| list.field() == field), field.as_str()) {
                (Some(list), _) => *config.list_mut(list) = entries(part, list),
                (None, "current-context") => part.as_str().unwrap_or_default().clone_into(&mut config.current_context),
                (None, "apiVersion" | "kind") => {}
                (None, _) if part.is_null() || *part == json!({}) || *part == json!([]) => {}
                (None, _) => {
                    config.others.insert(field.clone(), part.clone());
                }
            }
        }
        config
    }

    /// The configuration as it is printed and written: lists sorted by name, empty ones `null`.
    pub fn to_value(&self) -> Value {
        let mut value = self.others.clone();
        value.insert("apiVersion".into(), "v1".into());
        value.insert("kind".into(), "Config".into());
        value.insert("current-context".into(), self.current_context.clone().into());
        for list in List::ALL {
            let entries = self.list(list).iter().map(|(name, entry)| json!({"name": name, list.noun(): entry}));
            let entries: Vec<Value> = entries.collect();
            let entries = if entries.is_empty() { Value::Null } else { Value::Array(entries) };
            value.insert(list.field().into(), entries);
        }
        Value::Object(value)
    }

    /// The entries of a list.
    pub fn list(&self, list: List) -> &Entries {
        match list {
            List::Clusters => &self.clusters,
            List::Users => &self.users,
            List::Contexts => &self.contexts,
        }
    }

    /// The entries of a list, to change.
    pub fn list_mut(&mut self, list: List) -> &mut Entries {
        match list {
            List::Clusters => &mut self.clusters,
            List::Users => &mut self.users,
            List::Contexts => &mut self.contexts,
        }
    }

    /// An entry to change; made if it is not there.
    pub fn entry_mut(&mut self, list: List, name: &str) -> &mut Entry {
        self.list_mut(list).entry(name.to_owned()).or_insert_with(|| completed(Entry::new(), list))
    }

    /// Adds what another configuration has and this one has not.
    pub fn merge(&mut self, other: Self) {
        if self.current_context.is_empty() {
            self.current_context = other.current_context;
        }
        for (list, entries) in
            [(List::Clusters, other.clusters), (List::Users, other.users), (List::Contexts, other.contexts)]
        {
            for (name, entry) in entries {
                self.list_mut(list).entry(name).or_insert(entry);
            }
        }
        for (field, value) in other.others {
            self.others.entry(field).or_insert(value);
        }
    }
}

fn entries(part: &Value, list: List) -> Entries {
    let mut entries = Entries::new();
    for named in part.as_array().into_iter().flatten() {
        let name = named.get("name").and_then(Value::as_str).unwrap_or_default();
        let entry = named.get(list.noun()).and_then(Value::as_object).cloned().unwrap_or_default();
        entries.entry(name.to_owned()).or_insert(completed(entry, list));
    }
    entries
}

/// The entry with the fields that are printed even when empty.
fn completed(mut entry: Entry, list: List) -> Entry {
    let always: &[&str] = match list {
        List::Contexts => &["cluster", "user"],
        List::Clusters => &["server"],
        List::Users => &[],
    };
    for field in always {
        entry.entry(*field).or_insert_with(|| "".into());
    }
    entry
}

/// A text field of an entry; empty if absent.
pub(super) fn text<'e>(entry: &'e Entry, field: &str) -> &'e str {
    entry.get(field).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_two_wins() {
        let named = |context: &str, token: &str| {
            KubeConfig::parse(&json!({"current-context": context, "users": [{"name": "u", "user": {"token": token}}]}))
        };
        let mut config = named("", "a");
        config.merge(named("two", "b"));
        assert_eq!(config.current_context, "two");
        assert_eq!(config.list(List::Users).get("u").map(|user| text(user, "token")), Some("a"));
        assert_eq!(config.to_value().pointer("/clusters"), Some(&Value::Null));
    }
}
