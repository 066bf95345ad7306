//! A state in one `SQLite` file.
//!
//! Each command is one transaction. Several processes may work on one file; a writer waits for another one.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use serde_json::Value;

use super::many::map_all;
use super::migrations::{self, FIRST, FORMAT, STEPS};
use super::owners::owner_uids;
use super::schema::{APPLICATION_ID, CREATE};
use super::{
    CLUSTER_ROLE_BINDINGS, Key, Place, ROLE_BINDINGS, Store, StoreError, StoredAuthority, StoredKey, binding_of,
    private, stamp,
};
use crate::rbac::binding_keys;

/// How long a process waits for another one's transaction.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a command is going to do with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only ask.
    Read,
    /// Perhaps change something: waits for other writers before it reads anything.
    Write,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Contents {
    /// Nothing yet.
    Nothing,
    /// A cluster, in the format of an earlier release.
    Earlier,
    /// A cluster, in the newest format.
    Newest,
}

/// A state file.
#[derive(Debug)]
pub struct FileStore {
    connection: Connection,
    path: PathBuf,
    revision: u64,
    stored_revision: u64,
}

impl FileStore {
    /// Opens the file and begins a transaction. A missing or empty file is made, readable by its owner alone, and
    /// filled by `birth` before anything else happens.
    ///
    /// # Errors
    /// [`StoreError`]: the file is something else, of another format, locked, damaged, or cannot be reached.
    pub fn open(
        path: &Path,
        access: Access,
        birth: impl Fn(&mut Self) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        if !path.exists() {
            private::create(path).map_err(|error| unreachable_file(path, &error))?;
        }
        let mut store = Self::connect(path)?;
        store.begin(access)?;
        // More than once only if another process empties the file in between.
        loop {
            match store.contents()? {
                Contents::Newest => break,
                Contents::Nothing => {
                    store.sql("ROLLBACK")?;
                    store.fill(&birth)?;
                }
                Contents::Earlier => {
                    store.sql("ROLLBACK")?;
                    store.begin(Access::Write)?;
                    migrations::take(&store.connection, STEPS).map_err(|error| store.fail(&error))?;
                    store.sql("COMMIT")?;
                }
            }
            store.begin(access)?;
        }
        let revision: i64 = store
            .connection
            .query_row("SELECT value FROM counters WHERE name = 'revision'", [], |row| row.get(0))
            .map_err(|error| store.fail(&error))?;
        store.stored_revision = u64::try_from(revision).unwrap_or_default();
        store.revision = store.stored_revision;
        Ok(store)
    }

    /// Empties the file, so that the next opening makes a fresh cluster in it. Only files of our own are touched: one
    /// of an older format too, and a damaged one is removed; a missing one stays missing.
    ///
    /// # Errors
    /// [`StoreError`]: the file is something else, in use, or cannot be written.
    pub fn discard(path: &Path) -> Result<(), StoreError> {
        if !path.exists() {
            return Ok(());
        }
        match Self::connect(path).and_then(|store| store.empty()) {
            Err(StoreError::Damaged { .. }) => {
                private::remove_with_journal(path).map_err(|error| unreachable_file(path, &error))
            }
            result => result,
        }
    }

    fn connect(path: &Path) -> Result<Self, StoreError> {
        let fail = |error: rusqlite::Error| StoreError::of(path, &error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(fail)?;
        connection.busy_timeout(PATIENCE).map_err(fail)?;
        Ok(Self { connection, path: path.to_owned(), revision: 0, stored_revision: 0 })
    }

    /// Makes the tables and what `birth` puts into them, unless another process was faster.
    fn fill(&mut self, birth: impl Fn(&mut Self) -> Result<(), StoreError>) -> Result<(), StoreError> {
        self.begin(Access::Write)?;
        if self.contents()? == Contents::Nothing {
            private::close_to_others(&self.path);
            self.sql(CREATE)?;
            self.sql(&format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT};"))?;
            birth(self)?;
        }
        self.commit()
    }

    /// Drops all tables in one transaction, so that commands beside this one find the old cluster or none.
    fn empty(&self) -> Result<(), StoreError> {
        // What is dropped held secrets.
        self.sql("PRAGMA secure_delete = ON")?;
        self.begin(Access::Write)?;
        match self.contents() {
            Ok(_) | Err(StoreError::Older { .. }) => {}
            Err(error) => return Err(error),
        }
        for table in self.texts("SELECT name FROM sqlite_schema WHERE type = 'table'", [])? {
            self.sql(&format!("DROP TABLE \"{table}\""))?;
        }
        self.sql("PRAGMA application_id = 0; PRAGMA user_version = 0; COMMIT;")?;
        // Only for the size of the file: no matter if others work on it already.
        let _ = self.sql("VACUUM");
        Ok(())
    }

    /// What there is in the file; refuses files that are not ours. Asked inside a transaction, because it reads more than
    /// one value.
    fn contents(&self) -> Result<Contents, StoreError> {
        let number = |pragma: &str| -> Result<i64, StoreError> {
            self.connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(|error| self.fail(&error))
        };
        let (path, known) = (self.path.clone(), FORMAT);
        match (number("application_id")?, number("user_version")?) {
            (APPLICATION_ID, FORMAT) => Ok(Contents::Newest),
            (APPLICATION_ID, found) if (FIRST..FORMAT).contains(&found) => Ok(Contents::Earlier),
            (APPLICATION_ID, found) if found < FIRST => Err(StoreError::Older { path, found }),
            (APPLICATION_ID, found) => Err(StoreError::Newer { path, found, known }),
            (0, 0) if self.texts("SELECT name FROM sqlite_schema LIMIT 1", [])?.is_empty() => Ok(Contents::Nothing),
            _ => Err(StoreError::Foreign { path, why: "it is another program's database".into() }),
        }
    }

    fn begin(&self, access: Access) -> Result<(), StoreError> {
        match (access, self.connection.is_readonly("main")) {
            (Access::Write, Ok(false)) => self.sql("BEGIN IMMEDIATE"),
            _ => self.sql("BEGIN"),
        }
    }

    /// Writing goes on after a commit; it lasts with the next one.
    fn require_transaction(&self) -> Result<(), StoreError> {
        if self.connection.is_autocommit() { self.begin(Access::Write) } else { Ok(()) }
    }

    fn sql(&self, statements: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(statements).map_err(|error| self.fail(&error))
    }

    fn run(&self, statement: &str, parameters: impl rusqlite::Params) -> Result<(), StoreError> {
        let mut prepared = self.connection.prepare_cached(statement).map_err(|error| self.fail(&error))?;
        prepared.execute(parameters).map_err(|error| self.fail(&error))?;
        Ok(())
    }

    fn texts(&self, statement: &str, parameters: impl rusqlite::Params) -> Result<Vec<String>, StoreError> {
        let collect = || -> rusqlite::Result<Vec<String>> {
            let mut prepared = self.connection.prepare_cached(statement)?;
            prepared.query_map(parameters, |row| row.get(0))?.collect()
        };
        collect().map_err(|error| self.fail(&error))
    }

    fn fail(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::of(&self.path, error)
    }

    fn index(&self, key: Key<'_>, object: &Value) -> Result<(), StoreError> {
        for uid in owner_uids(object) {
            let statement = "INSERT INTO owners VALUES (?1, ?2, ?3, ?4)";
            self.run(statement, params![key.resource, key.namespace, key.name, uid])?;
        }
        if is_binding(key) {
            for subject in binding_keys(&binding_of(object)).map(|key| key.to_string()) {
                let statement = "INSERT OR IGNORE INTO subjects VALUES (?1, ?2, ?3)";
                self.run(statement, params![key.namespace, subject, key.name])?;
            }
        }
        Ok(())
    }

    fn unindex(&self, key: Key<'_>) -> Result<(), StoreError> {
        let statement = "DELETE FROM owners WHERE resource = ?1 AND namespace = ?2 AND name = ?3";
        self.run(statement, params![key.resource, key.namespace, key.name])?;
        let Some(old) = is_binding(key).then(|| self.get(key)).transpose()?.flatten() else { return Ok(()) };
        for subject in binding_keys(&binding_of(&old)).map(|key| key.to_string()) {
            let statement = "DELETE FROM subjects WHERE scope = ?1 AND subject = ?2 AND binding = ?3";
            self.run(statement, params![key.namespace, subject, key.name])?;
        }
        Ok(())
    }
}

impl Store for FileStore {
    fn get(&self, key: Key<'_>) -> Result<Option<Arc<Value>>, StoreError> {
        let find = || -> rusqlite::Result<Option<String>> {
            let statement = "SELECT body FROM objects WHERE resource = ?1 AND namespace = ?2 AND name = ?3";
            let mut prepared = self.connection.prepare_cached(statement)?;
            prepared.query_row(params![key.resource, key.namespace, key.name], |row| row.get(0)).optional()
        };
        let body = find().map_err(|error| self.fail(&error))?;
        body.map(|body| decode(&self.path, &body)).transpose()
    }

    fn list(&self, resource: &str, namespace: Option<&str>) -> Result<Vec<Arc<Value>>, StoreError> {
        let bodies = match namespace {
            Some(namespace) => self.texts(
                "SELECT body FROM objects WHERE resource = ?1 AND namespace = ?2 ORDER BY name",
                params![resource, namespace],
            ),
            None => self.texts(
                "SELECT body FROM objects WHERE resource = ?1 ORDER BY namespace || '/' || name",
                params![resource],
            ),
        }?;
        let path = self.path.as_path();
        map_all(&bodies, |body| decode(path, body))
    }

    fn resources_in(&self, namespace: &str) -> Result<Vec<String>, StoreError> {
        self.texts("SELECT DISTINCT resource FROM objects WHERE namespace = ?1 ORDER BY resource", params![namespace])
    }

    fn put(&mut self, key: Key<'_>, mut object: Value) -> Result<Arc<Value>, StoreError> {
        self.require_transaction()?;
        self.unindex(key)?;
        self.revision += 1;
        stamp(&mut object, self.revision);
        self.run(
            "INSERT OR REPLACE INTO objects (resource, namespace, name, body) VALUES (?1, ?2, ?3, ?4)",
            params![key.resource, key.namespace, key.name, object.to_string()],
        )?;
        self.index(key, &object)?;
        Ok(Arc::new(object))
    }

    fn remove(&mut self, key: Key<'_>) -> Result<(), StoreError> {
        self.require_transaction()?;
        self.unindex(key)?;
        self.revision += 1;
        let statement = "DELETE FROM objects WHERE resource = ?1 AND namespace = ?2 AND name = ?3";
        self.run(statement, params![key.resource, key.namespace, key.name])
    }

    fn authority(&self) -> Result<Option<StoredAuthority>, StoreError> {
        let find = || {
            let mut prepared = self.connection.prepare_cached("SELECT certificate, key FROM authority")?;
            prepared.query_row([], |row| Ok(StoredAuthority { certificate: row.get(0)?, key: row.get(1)? })).optional()
        };
        find().map_err(|error| self.fail(&error))
    }

    fn set_authority(&mut self, authority: StoredAuthority) -> Result<(), StoreError> {
        self.require_transaction()?;
        self.run("INSERT INTO authority VALUES (?1, ?2)", params![authority.certificate, authority.key])
    }

    fn bindings_naming(&self, scope: &str, subject_key: &str) -> Result<Vec<String>, StoreError> {
        let statement = "SELECT binding FROM subjects WHERE scope = ?1 AND subject = ?2 ORDER BY binding";
        self.texts(statement, params![scope, subject_key])
    }

    fn owned_by(&self, uid: &str) -> Result<Vec<Place>, StoreError> {
        let collect = || -> rusqlite::Result<Vec<Place>> {
            let statement = "SELECT resource, namespace, name FROM owners WHERE uid = ?1 ORDER BY 1, 2, 3";
            let mut prepared = self.connection.prepare_cached(statement)?;
            let place = |row: &rusqlite::Row<'_>| {
                Ok(Place { resource: row.get(0)?, namespace: row.get(1)?, name: row.get(2)? })
            };
            prepared.query_map(params![uid], place)?.collect()
        };
        collect().map_err(|error| self.fail(&error))
    }

    fn keys(&self) -> Result<Vec<StoredKey>, StoreError> {
        let collect = || -> rusqlite::Result<Vec<StoredKey>> {
            let mut prepared = self.connection.prepare_cached("SELECT signs, der FROM keys ORDER BY position")?;
            prepared.query_map([], |row| Ok(StoredKey { signs: row.get(0)?, der: row.get(1)? }))?.collect()
        };
        collect().map_err(|error| self.fail(&error))
    }

    fn add_key(&mut self, key: StoredKey) -> Result<(), StoreError> {
        self.run("INSERT INTO keys (signs, der) VALUES (?1, ?2)", params![key.signs, key.der])
    }

    fn options(&self) -> Result<Option<Value>, StoreError> {
        let stored = self.texts("SELECT body FROM options", [])?.pop();
        stored.map(|body| decode(&self.path, &body).map(Arc::unwrap_or_clone)).transpose()
    }

    fn set_options(&mut self, options: &Value) -> Result<(), StoreError> {
        self.require_transaction()?;
        self.sql("DELETE FROM options")?;
        self.run("INSERT INTO options VALUES (?1)", params![options.to_string()])
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        if self.revision != self.stored_revision {
            let revision = i64::try_from(self.revision).unwrap_or(i64::MAX);
            self.run("UPDATE counters SET value = ?1 WHERE name = 'revision'", params![revision])?;
            self.stored_revision = self.revision;
        }
        if self.connection.is_autocommit() { Ok(()) } else { self.sql("COMMIT") }
    }
}

fn decode(path: &Path, body: &str) -> Result<Arc<Value>, StoreError> {
    let damaged = |error: serde_json::Error| StoreError::Damaged { path: path.to_owned(), why: error.to_string() };
    serde_json::from_str(body).map(Arc::new).map_err(damaged)
}

fn is_binding(key: Key<'_>) -> bool {
    key.resource == ROLE_BINDINGS || key.resource == CLUSTER_ROLE_BINDINGS
}

fn unreachable_file(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unreachable { path: path.to_owned(), why: error.to_string() }
}

#[cfg(test)]
mod tests;
