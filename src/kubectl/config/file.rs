//! One configuration file: reading it, writing it for its owner alone, and the paths inside it.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::document::{Entries, Entry, KubeConfig, List};
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;
use crate::manifest;
use crate::print::yaml::to_yaml;

/// Fields that hold paths, which a file means relative to its own folder.
const PATH_FIELDS: [(List, &str); 4] = [
    (List::Clusters, "certificate-authority"),
    (List::Users, "client-certificate"),
    (List::Users, "client-key"),
    (List::Users, "tokenFile"),
];

/// Reads a file, its paths made absolute; `None` if there is none.
///
/// # Errors
/// A file that cannot be read or is no configuration.
pub(super) fn read(path: &Path) -> Result<Option<KubeConfig>, Failure> {
    let fail = |why: String| Failure::plain(format!("error loading config file \"{}\": {why}", path.display()));
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fail(os_text(&error))),
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Some(KubeConfig::default()));
    }
    let text = manifest::decode(&bytes).map_err(|error| fail(error.to_string()))?;
    let value = manifest::parse_document(&text).map_err(|error| fail(error.to_string()))?;
    if !value.is_object() {
        return Err(fail("it is no kubeconfig".into()));
    }
    let mut config = KubeConfig::parse(&value);
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    change_paths(&mut config, |inside| folder.join(inside));
    Ok(Some(config))
}

/// Writes a file, readable by its owner alone; paths below its folder are written relative to it.
///
/// # Errors
/// A folder or file that cannot be written.
pub(super) fn write(path: &Path, config: &KubeConfig) -> Result<(), Failure> {
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    let mut config = config.clone();
    change_paths(&mut config, |inside| inside.strip_prefix(&folder).map_or(inside.clone(), Path::to_owned));
    write_private(path, &to_yaml(&config.to_value()))
        .map_err(|error| Failure::plain(format!("cannot write {}: {}", path.display(), os_text(&error))))
}

fn change_paths(config: &mut KubeConfig, change: impl Fn(PathBuf) -> PathBuf) {
    for (list, field) in PATH_FIELDS {
        let entries: &mut Entries = config.list_mut(list);
        for value in entries.values_mut().filter_map(|entry: &mut Entry| entry.get_mut(field)) {
            if let Some(path) = value.as_str().filter(|path| !path.is_empty()) {
                *value = Value::from(change(PathBuf::from(path)).to_string_lossy().into_owned());
            }
        }
    }
}

/// Writes a file through a neighbour, so that it is never half there.
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    let mut neighbour = path.as_os_str().to_owned();
    neighbour.push(format!(".{}.new", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&neighbour)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&neighbour, path)
}
