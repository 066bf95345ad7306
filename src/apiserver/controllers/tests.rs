//! What goes with its owner or its definition, and when aggregated roles are computed.

use serde_json::json;

use super::*;
use crate::apiserver::Ids;
use crate::store::MemoryStore;

const CONFIG_MAP: &str = "configmaps";

#[derive(Debug)]
struct NoIds;

impl Ids for NoIds {
    fn uid(&mut self) -> String {
        String::new()
    }

    fn suffix(&mut self) -> String {
        String::new()
    }
}

pub(super) fn server() -> ApiServer {
    ApiServer::new(Box::new(MemoryStore::default()), Box::new(NoIds), jiff::Timestamp::UNIX_EPOCH)
}

pub(super) fn key<'k>(resource: &'k str, namespace: &'k str, name: &'k str) -> Key<'k> {
    Key { resource, namespace, name }
}

pub(super) fn create(server: &mut ApiServer, key: Key<'_>, object: Value) {
    let stored = server.put(key, object).unwrap();
    after_write(server, key, None, Some(&stored)).unwrap();
}

pub(super) fn delete(server: &mut ApiServer, key: Key<'_>) {
    let old = server.store.get(key).unwrap().unwrap();
    server.remove(key).unwrap();
    after_write(server, key, Some(&old), None).unwrap();
}

/// An object that has the UIDs of its owners.
fn owned(name: &str, namespace: &str, owners: &[&str]) -> Value {
    let owners: Vec<Value> = owners.iter().map(|uid| json!({"uid": uid})).collect();
    json!({"metadata": {"name": name, "namespace": namespace, "uid": name, "ownerReferences": owners}})
}

#[test]
fn dependents_go_with_their_last_owner() {
    let mut server = server();
    create(&mut server, key("nodes", "", "owner"), owned("owner", "", &[]));
    for (name, namespace, owners) in
        [("child", "a", &["owner"][..]), ("grandchild", "a", &["child"]), ("shared", "b", &["owner", "other"])]
    {
        create(&mut server, key(CONFIG_MAP, namespace, name), owned(name, namespace, owners));
    }
    delete(&mut server, key("nodes", "", "owner"));
    let left = server.store.list(CONFIG_MAP, None).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].pointer("/metadata/ownerReferences"), Some(&json!([{"uid": "other"}])));
}

#[test]
fn a_long_chain_of_owners_is_no_trouble() {
    let mut server = server();
    let name = |number: u32| format!("c{number}");
    for number in 0..20_000 {
        let object = owned(&name(number + 1), "a", &[&name(number)]);
        server.put(key(CONFIG_MAP, "a", &name(number + 1)), object).unwrap();
    }
    delete(&mut server, key(CONFIG_MAP, "a", "c1"));
    assert!(server.store.list(CONFIG_MAP, None).unwrap().is_empty());
}

#[test]
fn custom_resources_go_with_their_definition() {
    let mut server = server();
    for (definition, left) in [("foos.example.com", 0), ("deployments.apps", 1)] {
        create(&mut server, key(DEFINITIONS, "", definition), owned(definition, "", &[]));
        server.put(key(definition, "a", "one"), owned("one", "a", &[])).unwrap();
        delete(&mut server, key(DEFINITIONS, "", definition));
        assert_eq!(server.store.list(definition, None).unwrap().len(), left, "{definition}");
    }
}

#[test]
fn aggregated_roles_are_computed_when_needed() {
    let mut server = server();
    let rules = json!([{"verbs": ["get"], "apiGroups": [""], "resources": ["pods"]}]);
    let selector = json!({"matchLabels": {"aggregate": "yes"}});
    let (gathering, source) = (key(CLUSTER_ROLES, "", "gathering"), key(CLUSTER_ROLES, "", "source"));
    let object = json!({"metadata": {"name": "gathering"}, "aggregationRule": {"clusterRoleSelectors": [selector]}});
    create(&mut server, gathering, object);
    let object = json!({"metadata": {"name": "source", "labels": {"aggregate": "yes"}}, "rules": rules});
    create(&mut server, source, object);
    assert_eq!(server.store.get(gathering).unwrap().unwrap().get("rules"), None);
    server.commit().unwrap();
    assert_eq!(server.store.get(gathering).unwrap().unwrap().get("rules"), Some(&rules));
}
