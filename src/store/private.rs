//! Files that only their owner may read: a state holds keys and tokens.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Makes an empty file that only its owner may read, and the folder for it; a file that is there stays as it is.
///
/// # Errors
/// What the system says.
pub(super) fn create(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Takes the right to read a file from everybody but its owner, where the file system knows of owners.
pub(super) fn close_to_others(path: &Path) {
    #[cfg(unix)]
    {
        let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        // Best effort: a file system without permissions refuses, and could not keep the file private in any way.
        let _ = std::fs::set_permissions(path, permissions);
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Removes a file of `SQLite` together with the journal that belongs to it, which would spoil a new file of that name.
///
/// # Errors
/// What the system says.
pub(super) fn remove_with_journal(path: &Path) -> io::Result<()> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    match std::fs::remove_file(PathBuf::from(journal)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::fs::remove_file(path)
}
