//! Walks folders: in lexical order, links to files read, links to folders not followed, as Go's `filepath.Walk`.
//!
//! Names are built from what the user typed, paths from the directory the caller stands in. Nothing is opened.

use std::fs::FileType;
use std::io;
use std::path::{Path, PathBuf};

/// The extensions that count inside folders.
pub(super) const EXTENSIONS: [&str; 3] = [".json", ".yaml", ".yml"];

/// An entry of a folder.
pub(super) struct Entry {
    /// What to call it: the folder's name as the user typed it, and the entry's.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// The entry's own name.
    pub(super) file_name: String,
    /// The type of the entry itself; links are not followed.
    pub(super) file_type: FileType,
}

impl Entry {
    /// Whether the extension is one of [`EXTENSIONS`].
    pub(super) fn is_manifest(&self) -> bool {
        is_manifest(&self.file_name)
    }
}

/// Whether the extension of a file is one of [`EXTENSIONS`].
pub(super) fn is_manifest(file_name: &str) -> bool {
    EXTENSIONS.iter().any(|extension| file_name.ends_with(extension))
}

/// The entries of the folder the user calls `name`, in lexical order.
pub(super) fn entries(name: &str, path: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for entry in path.read_dir()? {
        let entry = entry?;
        let file_name = entry.file_name().to_string_lossy().into_owned();
        entries.push(Entry {
            name: join(name, &file_name),
            path: entry.path(),
            file_name,
            file_type: entry.file_type()?,
        });
    }
    entries.sort_by(|one, other| one.file_name.cmp(&other.file_name));
    Ok(entries)
}

/// The names in a folder, in lexical order.
pub(super) fn sorted_names(path: &Path) -> io::Result<Vec<String>> {
    Ok(entries("", path)?.into_iter().map(|entry| entry.file_name).collect())
}

/// Go's `filepath.Join`: the joined name without `.`, `..` and doubled slashes where they can be resolved.
fn join(folder: &str, name: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let absolute = folder.starts_with('/');
    for part in folder.split('/').chain([name]) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if absolute => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if absolute { format!("/{joined}") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn names_are_joined_as_go_joins_them() {
        let table = [
            (".", "a.yaml", "a.yaml"),
            ("", "a.yaml", "a.yaml"),
            ("dir", "a", "dir/a"),
            ("dir/", "a", "dir/a"),
            ("./dir//x", "a", "dir/x/a"),
            ("..", "a", "../a"),
            ("../..", "a", "../../a"),
            ("a/../..", "b", "../b"),
            ("/", "a", "/a"),
            ("/../x", "a", "/x/a"),
        ];
        for (folder, name, expected) in table {
            assert_eq!(join(folder, name), expected, "{folder} + {name}");
        }
    }
}
