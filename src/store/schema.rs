//! The tables of a state file.

/// Marks an `SQLite` file as ours (`PRAGMA application_id`): "rbac" in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x7262_6163;

/// Makes the tables of the newest format in an empty file. A change after the first release needs a step in
/// `migrations`, which makes the same of the tables before it.
///
/// `subjects` leads from a subject key to the bindings that name it, so that a question reads only what it needs.
/// `owners` leads from the UID of an owner to the objects that name it, so that a deletion does the same.
pub(super) const CREATE: &str = "
    CREATE TABLE objects (
        resource TEXT NOT NULL, namespace TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (resource, namespace, name)
    ) WITHOUT ROWID;
    CREATE TABLE authority (certificate BLOB NOT NULL, key BLOB NOT NULL);
    CREATE TABLE subjects (
        scope TEXT NOT NULL, subject TEXT NOT NULL, binding TEXT NOT NULL,
        PRIMARY KEY (scope, subject, binding)
    ) WITHOUT ROWID;
    CREATE TABLE owners (
        resource TEXT NOT NULL, namespace TEXT NOT NULL, name TEXT NOT NULL, uid TEXT NOT NULL,
        PRIMARY KEY (resource, namespace, name, uid)
    ) WITHOUT ROWID;
    CREATE INDEX owned ON owners (uid);
    CREATE TABLE keys (position INTEGER PRIMARY KEY, signs INTEGER NOT NULL, der BLOB NOT NULL);
    CREATE TABLE options (body TEXT NOT NULL);
    CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO counters VALUES ('revision', 0);
";
