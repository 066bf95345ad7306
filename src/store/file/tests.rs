//! State files: what lasts, who may read it, what is refused, and commands at the same time.

use serde_json::json;

use super::*;

const ROLE_KEY: Key<'static> = Key { resource: super::super::ROLES, namespace: "a", name: "r" };

fn open(path: &Path) -> Result<FileStore, StoreError> {
    FileStore::open(path, Access::Write, |_| Ok(()))
}

#[test]
fn what_was_committed_is_there_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/state.db");
    let mut store = open(&path).unwrap();
    let put = store.put(ROLE_KEY, json!({"metadata": {"name": "r"}})).unwrap();
    assert_eq!(put.pointer("/metadata/resourceVersion"), Some(&json!("1")));
    store.commit().unwrap();
    store.remove(ROLE_KEY).unwrap();
    drop(store);
    let store = open(&path).unwrap();
    assert!(store.get(ROLE_KEY).unwrap().is_some());
    assert_eq!(store.revision(), 1);
    assert_eq!(store.resources_in("a").unwrap(), [ROLE_KEY.resource]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/state.db");
    drop(open(&path).unwrap());
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[cfg(unix)]
#[test]
fn an_empty_file_is_closed_to_others_when_it_is_filled() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    std::fs::write(&path, "").unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).unwrap();
    drop(open(&path).unwrap());
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn many_may_open_a_new_file_at_once() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.db");
        let birth = |store: &mut FileStore| store.put(ROLE_KEY, json!({"metadata": {}})).map(drop);
        let attempt = || FileStore::open(&path, Access::Read, birth).map(|store| store.revision());
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..16).map(|_| scope.spawn(attempt)).collect();
            for thread in threads {
                assert_eq!(thread.join().unwrap().unwrap(), 1);
            }
        });
    }
}

#[test]
fn a_file_can_be_emptied_beside_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let mut store = open(&path).unwrap();
    store.put(ROLE_KEY, json!({"metadata": {"name": "r"}})).unwrap();
    store.commit().unwrap();
    FileStore::discard(&path).unwrap();
    assert!(open(&path).unwrap().get(ROLE_KEY).unwrap().is_none());

    let older = Connection::open(&path).unwrap();
    older.execute_batch("PRAGMA user_version = 1").unwrap();
    assert!(matches!(open(&path), Err(StoreError::Older { found: 1, .. })));
    FileStore::discard(&path).unwrap();
    open(&path).unwrap();

    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..10).for_each(|_| drop(open(&path).unwrap())));
            scope.spawn(|| (0..10).for_each(|_| FileStore::discard(&path).unwrap()));
        }
    });
}

#[test]
fn other_files_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    std::fs::write(&path, "not a database, but long enough to look like one to SQLite".repeat(30)).unwrap();
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(open(&path), Err(StoreError::Foreign { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);

    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(matches!(open(&other), Err(StoreError::Foreign { .. })));

    let newer = folder.path().join("newer.db");
    let made = Connection::open(&newer).unwrap();
    made.execute_batch(&format!("PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version=99;")).unwrap();
    assert!(matches!(open(&newer), Err(StoreError::Newer { found: 99, .. })));
}
