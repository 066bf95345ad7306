//! A state that lives as long as one command: what `--from` answers from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::Value;

use super::owners::owner_uids;
use super::{
    CLUSTER_ROLE_BINDINGS, Key, Place, ROLE_BINDINGS, Store, StoreError, StoredAuthority, StoredKey, binding_of, stamp,
};
use crate::rbac::binding_keys;

/// Objects of one resource, by the server's storage key: namespace and name.
type Objects = BTreeMap<(String, String), Arc<Value>>;

/// A state in memory.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    objects: HashMap<String, Objects>,
    /// Scope and subject key to names of bindings.
    bindings: HashMap<String, HashMap<String, BTreeSet<String>>>,
    /// UID of an owner to what it owns.
    owned: HashMap<String, BTreeSet<Place>>,
    keys: Vec<StoredKey>,
    authority: Option<StoredAuthority>,
    options: Option<Value>,
    revision: u64,
}

impl MemoryStore {
    fn index(&mut self, key: Key<'_>, object: &Value, present: bool) {
        for uid in owner_uids(object) {
            let owned = self.owned.entry(uid.to_owned()).or_default();
            if present {
                owned.insert(key.into());
            } else {
                owned.remove(&key.into());
            }
        }
        if key.resource != ROLE_BINDINGS && key.resource != CLUSTER_ROLE_BINDINGS {
            return;
        }
        let scope = self.bindings.entry(key.namespace.to_owned()).or_default();
        for subject_key in binding_keys(&binding_of(object)).map(|key| key.to_string()) {
            let names = scope.entry(subject_key).or_default();
            if present {
                names.insert(key.name.to_owned());
            } else {
                names.remove(key.name);
            }
        }
    }
}

impl Store for MemoryStore {
    fn get(&self, key: Key<'_>) -> Result<Option<Arc<Value>>, StoreError> {
        let place = (key.namespace.to_owned(), key.name.to_owned());
        Ok(self.objects.get(key.resource).and_then(|objects| objects.get(&place)).cloned())
    }

    fn list(&self, resource: &str, namespace: Option<&str>) -> Result<Vec<Arc<Value>>, StoreError> {
        let Some(objects) = self.objects.get(resource) else { return Ok(Vec::new()) };
        let Some(namespace) = namespace else {
            let mut all: Vec<_> = objects.iter().collect();
            all.sort_by(|(left, _), (right, _)| storage_key(left).cmp(storage_key(right)));
            return Ok(all.into_iter().map(|(_, object)| Arc::clone(object)).collect());
        };
        let from = (namespace.to_owned(), String::new());
        let inside = objects.range(from..).take_while(|((place, _), _)| place == namespace);
        Ok(inside.map(|(_, object)| Arc::clone(object)).collect())
    }

    fn resources_in(&self, namespace: &str) -> Result<Vec<String>, StoreError> {
        let from = (namespace.to_owned(), String::new());
        let holds_some =
            |objects: &Objects| objects.range(from.clone()..).next().is_some_and(|((place, _), _)| place == namespace);
        let mut resources: Vec<String> = self
            .objects
            .iter()
            .filter(|(_, objects)| holds_some(objects))
            .map(|(resource, _)| resource.clone())
            .collect();
        resources.sort();
        Ok(resources)
    }

    fn put(&mut self, key: Key<'_>, mut object: Value) -> Result<Arc<Value>, StoreError> {
        self.remove(key)?;
        self.revision += 1;
        stamp(&mut object, self.revision);
        self.index(key, &object, true);
        let object = Arc::new(object);
        let place = (key.namespace.to_owned(), key.name.to_owned());
        self.objects.entry(key.resource.to_owned()).or_default().insert(place, Arc::clone(&object));
        Ok(object)
    }

    fn remove(&mut self, key: Key<'_>) -> Result<(), StoreError> {
        let place = (key.namespace.to_owned(), key.name.to_owned());
        if let Some(object) = self.objects.get_mut(key.resource).and_then(|objects| objects.remove(&place)) {
            self.revision += 1;
            self.index(key, &object, false);
        }
        Ok(())
    }

    fn authority(&self) -> Result<Option<StoredAuthority>, StoreError> {
        Ok(self.authority.clone())
    }

    fn set_authority(&mut self, authority: StoredAuthority) -> Result<(), StoreError> {
        self.authority = Some(authority);
        Ok(())
    }

    fn bindings_naming(&self, scope: &str, subject_key: &str) -> Result<Vec<String>, StoreError> {
        let names = self.bindings.get(scope).and_then(|keys| keys.get(subject_key));
        Ok(names.into_iter().flatten().cloned().collect())
    }

    fn owned_by(&self, uid: &str) -> Result<Vec<Place>, StoreError> {
        Ok(self.owned.get(uid).into_iter().flatten().cloned().collect())
    }

    fn keys(&self) -> Result<Vec<StoredKey>, StoreError> {
        Ok(self.keys.clone())
    }

    fn add_key(&mut self, key: StoredKey) -> Result<(), StoreError> {
        self.keys.push(key);
        Ok(())
    }

    fn options(&self) -> Result<Option<Value>, StoreError> {
        Ok(self.options.clone())
    }

    fn set_options(&mut self, options: &Value) -> Result<(), StoreError> {
        self.options = Some(options.clone());
        Ok(())
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// The bytes by which a real server orders: `namespace/name`.
fn storage_key(place: &(String, String)) -> impl Iterator<Item = u8> + '_ {
    place.0.bytes().chain([b'/']).chain(place.1.bytes())
}
