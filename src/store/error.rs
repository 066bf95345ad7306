//! What can go wrong with a state.

use std::path::PathBuf;

/// A failure to read or write a state. Every text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is something else.
    #[error("{} is not an rbacsim state file ({why}); move it away, or name another file with --state", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        why: String,
    },
    /// The file was written by a later rbacsim.
    #[error("{} was written by a newer rbacsim (format {found}, this one knows up to {known}); update rbacsim, or name another file with --state", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format this program knows.
        known: i64,
    },
    /// The file was written by an earlier rbacsim whose format is not read any more.
    #[error("{} was written by an older rbacsim (format {found}); start afresh with `rbacsim cluster reset`, or name another file with --state", path.display())]
    Older {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
    },
    /// Another process kept the file locked for too long.
    #[error("another rbacsim is writing to {}; nothing was changed, try again", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The file may not be written.
    #[error("the state file {} is read-only; nothing was changed (make it and its folder writable, or name another file with --state)", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No space left.
    #[error("no space left to write the state file {}; nothing was changed", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error("the state file {} is damaged ({why}); keep a copy, then start afresh with `rbacsim cluster reset`, or name another file with --state", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        why: String,
    },
    /// The file or its folder cannot be made or opened.
    #[error("cannot open the state file {}: {why}; name another file with --state or RBACSIM_STATE", path.display())]
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
    /// What the server was started with cannot be read.
    #[error("the options of the simulated API server: {0}; start afresh with `rbacsim cluster reset`")]
    Options(String),
    /// An object in memory is no JSON, which nothing that is put there can be.
    #[error("the cluster in memory is damaged ({0}); this is a mistake of rbacsim's own")]
    Memory(String),
    /// A key of the state cannot be used.
    #[error("a key of the simulated cluster: {0}")]
    Key(String),
    /// Anything else `SQLite` reports.
    #[error("state file {}: {why}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        why: String,
    },
}

impl StoreError {
    /// Sorts an `SQLite` error about a file.
    pub(super) fn of(path: &std::path::Path, error: &rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        let path = path.to_owned();
        let why = error.to_string();
        match error {
            // A row that is not what was written.
            Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::QueryReturnedNoRows
            | Error::Utf8Error(..) => return Self::Damaged { path, why },
            _ => {}
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::NotADatabase) => Self::Foreign { path, why: "it is no SQLite database".into() },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, why },
            Some(ErrorCode::CannotOpen) => Self::Unreachable { path, why },
            _ => Self::Other { path, why },
        }
    }
}
