//! From the format of one release to that of the next.
//!
//! A state file lives longer than a version of rbacsim. Each step here changes the tables of one format into those of the
//! next; opening a file of an older format takes all steps it lacks in one transaction, so that it has one format or the
//! other and is never in between. A released step is never changed.

use rusqlite::Connection;

/// The format of the first release (`PRAGMA user_version`); 0 is an empty file. Formats before it are refused.
pub(super) const FIRST: i64 = 3;

/// The steps: the first one leads from [`FIRST`] to the format after it. Whoever changes `schema::CREATE` after a
/// release adds one here.
pub(super) const STEPS: &[&str] = &["CREATE TABLE options (body TEXT NOT NULL)"];

/// The newest format.
pub(super) const FORMAT: i64 = FIRST + STEPS.len().cast_signed() as i64;

/// Takes the steps that a file lacks; how many is read from the file. Must be called inside a transaction that writes.
///
/// # Errors
/// What `SQLite` says; the transaction is then to be rolled back.
pub(super) fn take(connection: &Connection, steps: &[&str]) -> rusqlite::Result<()> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (format, step) in (FIRST..).zip(steps).filter(|(format, _)| *format >= found) {
        connection.execute_batch(step)?;
        connection.execute_batch(&format!("PRAGMA user_version = {}", format + 1))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_STEPS: [&str; 2] = ["ALTER TABLE t ADD COLUMN b DEFAULT 'new'", "CREATE TABLE u (c)"];

    fn file(folder: &tempfile::TempDir) -> Connection {
        let connection = Connection::open(folder.path().join("state.db")).unwrap();
        let sql = format!("CREATE TABLE t (a); INSERT INTO t VALUES (1); PRAGMA user_version = {FIRST}");
        connection.execute_batch(&sql).unwrap();
        connection
    }

    fn version(connection: &Connection) -> i64 {
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn every_step_that_is_lacking_is_taken_once() {
        let folder = tempfile::tempdir().unwrap();
        let connection = file(&folder);
        take(&connection, &TWO_STEPS[..1]).unwrap();
        take(&connection, &TWO_STEPS).unwrap();
        take(&connection, &TWO_STEPS).unwrap();
        assert_eq!(version(&connection), FIRST + 2);
        let row: (i64, String) =
            connection.query_row("SELECT a, b FROM t", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(row, (1, "new".to_owned()));
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let connection = file(&folder);
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert!(take(&connection, &[TWO_STEPS[0], "CREATE TABLE t (a)"]).is_err());
        connection.execute_batch("ROLLBACK").unwrap();
        assert_eq!(version(&connection), FIRST);
        assert!(connection.prepare("SELECT b FROM t").is_err());
    }
}
