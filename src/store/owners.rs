//! Which owners an object names.

use std::collections::BTreeSet;

use serde_json::Value;

/// The UIDs in `metadata.ownerReferences`, each once.
pub(super) fn owner_uids(object: &Value) -> BTreeSet<&str> {
    let references = object.pointer("/metadata/ownerReferences").and_then(Value::as_array);
    references.into_iter().flatten().filter_map(|reference| reference.get("uid").and_then(Value::as_str)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Access, FileStore, Key, MemoryStore, Store};

    #[test]
    fn every_store_leads_from_owners_to_what_they_own() {
        let folder = tempfile::tempdir().unwrap();
        let file = FileStore::open(&folder.path().join("state.db"), Access::Write, |_| Ok(())).unwrap();
        let stores: [Box<dyn Store>; 2] = [Box::new(file), Box::new(MemoryStore::default())];
        for mut store in stores {
            let owned = json!({"metadata": {"ownerReferences": [{"uid": "1"}, {"uid": "2"}, {"uid": "1"}]}});
            let key = |namespace| Key { resource: "secrets", namespace, name: "s" };
            store.put(key("b"), owned.clone()).unwrap();
            store.put(key("a"), owned).unwrap();
            assert_eq!(store.owned_by("1").unwrap(), [key("a").into(), key("b").into()]);
            store.put(key("a"), json!({"metadata": {"ownerReferences": [{"uid": "2"}]}})).unwrap();
            store.remove(key("b")).unwrap();
            assert_eq!((store.owned_by("1").unwrap(), store.owned_by("2").unwrap()), (vec![], vec![key("a").into()]));
        }
    }
}
