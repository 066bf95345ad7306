//! A state that lives as long as one command: what `--from` answers from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::Value;

use super::many::map_all;
use super::owners::owner_uids;
use super::{
    CLUSTER_ROLE_BINDINGS, Key, Place, Prepared, ROLE_BINDINGS, Store, StoreError, StoredAuthority, StoredKey,
    binding_of, stamp,
};
use crate::rbac::binding_keys;

/// Objects of one resource, by namespace and name.
type Objects = BTreeMap<String, BTreeMap<String, Stored>>;

/// An object that was put as a tree, or as text.
#[derive(Clone, Debug)]
enum Stored {
    Tree(Arc<Value>),
    Text(Box<str>),
}

impl Stored {
    fn read(&self) -> Result<Arc<Value>, StoreError> {
        match self {
            Self::Tree(object) => Ok(Arc::clone(object)),
            Self::Text(text) => {
                serde_json::from_str(text).map(Arc::new).map_err(|error| StoreError::Memory(error.to_string()))
            }
        }
    }
}

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
    /// Puts an object under the key that another thread prepared, replacing what was there.
    ///
    /// # Errors
    /// [`StoreError`]: what was there cannot be read.
    pub fn put_prepared(
        &mut self,
        key: Key<'_>,
        object: &Prepared,
        uid: &str,
        created: &str,
    ) -> Result<(), StoreError> {
        self.remove(key)?;
        self.revision += 1;
        let text = object.finish(uid, created, self.revision);
        self.index(key, object.owners.iter(), object.subjects.iter(), true);
        self.insert(key, Stored::Text(text));
        Ok(())
    }

    fn insert(&mut self, key: Key<'_>, object: Stored) {
        let objects = entry(&mut self.objects, key.resource);
        let Some(objects) = objects.get_mut(key.namespace) else {
            objects.insert(key.namespace.to_owned(), BTreeMap::from([(key.name.to_owned(), object)]));
            return;
        };
        objects.insert(key.name.to_owned(), object);
    }

    fn index_tree(&mut self, key: Key<'_>, object: &Value, present: bool) {
        let is_binding = key.resource == ROLE_BINDINGS || key.resource == CLUSTER_ROLE_BINDINGS;
        let binding = is_binding.then(|| binding_of(object));
        let subjects: Vec<String> = binding.iter().flat_map(binding_keys).map(|key| key.to_string()).collect();
        self.index(key, owner_uids(object).into_iter(), subjects.iter(), present);
    }

    fn index(
        &mut self,
        key: Key<'_>,
        owners: impl Iterator<Item: AsRef<str>>,
        subjects: impl Iterator<Item: AsRef<str>>,
        present: bool,
    ) {
        for uid in owners {
            let owned = entry(&mut self.owned, uid.as_ref());
            if present {
                owned.insert(key.into());
            } else {
                owned.remove(&key.into());
            }
        }
        for subject in subjects {
            let names = entry(entry(&mut self.bindings, key.namespace), subject.as_ref());
            if present {
                names.insert(key.name.to_owned());
            } else {
                names.remove(key.name);
            }
        }
    }
}

/// The value under a key, made if it is not there.
fn entry<'m, V: Default>(map: &'m mut HashMap<String, V>, key: &str) -> &'m mut V {
    map.entry(key.to_owned()).or_default()
}

impl Store for MemoryStore {
    fn get(&self, key: Key<'_>) -> Result<Option<Arc<Value>>, StoreError> {
        let stored = self.objects.get(key.resource).and_then(|objects| objects.get(key.namespace)?.get(key.name));
        stored.map(Stored::read).transpose()
    }

    fn list(&self, resource: &str, namespace: Option<&str>) -> Result<Vec<Arc<Value>>, StoreError> {
        let Some(objects) = self.objects.get(resource) else { return Ok(Vec::new()) };
        if let Some(namespace) = namespace {
            return objects.get(namespace).into_iter().flatten().map(|(_, stored)| stored.read()).collect();
        }
        let mut namespaces: Vec<_> = objects.iter().collect();
        namespaces.sort_by(|(left, _), (right, _)| storage_key(left).cmp(storage_key(right)));
        let all: Vec<&Stored> = namespaces.into_iter().flat_map(|(_, objects)| objects.values()).collect();
        map_all(&all, |stored| stored.read())
    }

    fn resources_in(&self, namespace: &str) -> Result<Vec<String>, StoreError> {
        let holds_some = |objects: &Objects| objects.get(namespace).is_some_and(|objects| !objects.is_empty());
        let resources = self.objects.iter().filter(|(_, objects)| holds_some(objects));
        let mut resources: Vec<String> = resources.map(|(resource, _)| resource.clone()).collect();
        resources.sort();
        Ok(resources)
    }

    fn put(&mut self, key: Key<'_>, mut object: Value) -> Result<Arc<Value>, StoreError> {
        self.remove(key)?;
        self.revision += 1;
        stamp(&mut object, self.revision);
        self.index_tree(key, &object, true);
        let object = Arc::new(object);
        self.insert(key, Stored::Tree(Arc::clone(&object)));
        Ok(object)
    }

    fn remove(&mut self, key: Key<'_>) -> Result<(), StoreError> {
        let objects = self.objects.get_mut(key.resource).and_then(|objects| objects.get_mut(key.namespace));
        if let Some(stored) = objects.and_then(|objects| objects.remove(key.name)) {
            self.revision += 1;
            self.index_tree(key, stored.read()?.as_ref(), false);
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

/// The bytes by which a real server orders namespaces: those in front of the name in `namespace/name`.
fn storage_key(namespace: &str) -> impl Iterator<Item = u8> {
    namespace.bytes().chain([b'/'])
}
