//! One configuration file: reading it, writing it for its owner alone, and the paths inside it.

use std::path::{Path, PathBuf};

use base64::engine::general_purpose::STANDARD;
use base64::{DecodeError, Engine};
use serde_json::Value;

use super::document::{Entries, Entry, KubeConfig, List};
use crate::apiserver::schema::type_name;
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

/// Reads a file, its paths made absolute; `None` if there is none. Messages call it `shown`.
///
/// # Errors
/// A file that cannot be read or is no configuration.
pub(super) fn read(path: &Path, shown: &str) -> Result<Option<KubeConfig>, Failure> {
    let fail = |why: String| Failure::plain(format!("error loading config file \"{shown}\": {why}"));
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) if path.is_dir() => return Err(fail(format!("read {shown}: {}", os_text(&error)))),
        Err(error) => return Err(fail(format!("open {shown}: {}", os_text(&error)))),
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Some(KubeConfig::default()));
    }
    let text = manifest::decode(&bytes).map_err(|error| fail(error.to_string()))?;
    let value = manifest::parse_document(&text).map_err(|error| fail(error.to_string()))?;
    check_form(&value).map_err(fail)?;
    let mut config = KubeConfig::parse(&value);
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    change_paths(&mut config, |inside| folder.join(inside));
    Ok(Some(config))
}

/// Refuses what is no configuration, in the words of client-go's decoder (`tools/clientcmd/api/latest`).
fn check_form(value: &Value) -> Result<(), String> {
    let Value::Object(fields) = value else {
        return Err(format!(
            "couldn't get version/kind; json parse error: json: cannot unmarshal {} into Go value of type struct {{ APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" }}",
            type_name(value)
        ));
    };
    let given = |field: &str, default: &'static str| match fields.get(field).and_then(Value::as_str) {
        None | Some("") => default.to_owned(),
        Some(given) => given.to_owned(),
    };
    let (kind, version) = (given("kind", "Config"), given("apiVersion", "v1"));
    if (kind.as_str(), version.as_str()) != ("Config", "v1") {
        return Err(format!(
            "no kind \"{kind}\" is registered for version \"{version}\" in scheme \"k8s.io/client-go/tools/clientcmd/api/latest/latest.go:50\""
        ));
    }
    for (list, entry) in
        [(List::Clusters, "NamedCluster"), (List::Users, "NamedAuthInfo"), (List::Contexts, "NamedContext")]
    {
        let field = list.field();
        let Some(part) = fields.get(field) else { continue };
        if !part.is_array() && !part.is_null() {
            let found = type_name(part);
            return Err(format!(
                "json: cannot unmarshal {found} into Go struct field Config.{field} of type []v1.{entry}"
            ));
        }
        let entries = part.as_array().into_iter().flatten().filter_map(|named| named.get(list.noun())?.as_object());
        for (_, data) in entries.flatten().filter(|(field, _)| field.ends_with("-data")) {
            if let Err(error) = STANDARD.decode(data.as_str().unwrap_or_default()) {
                return Err(format!("illegal base64 data at input byte {}", corrupt_byte(&error)));
            }
        }
    }
    Ok(())
}

/// Where base64 stops making sense.
pub(super) fn corrupt_byte(error: &DecodeError) -> usize {
    match error {
        DecodeError::InvalidByte(place, _) | DecodeError::InvalidLastSymbol(place, _) => *place,
        DecodeError::InvalidLength(length) => *length,
        DecodeError::InvalidPadding => 0,
    }
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
