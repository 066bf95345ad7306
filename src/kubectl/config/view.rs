//! `config view`: less of a configuration, without its secrets, or with all it needs inside.
//!
//! Mirrors `tools/clientcmd/api/helpers.go` (`MinifyConfig`, `RedactSecrets`, `ShortenConfig`, `FlattenConfig`).

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::document::{KubeConfig, List, text};
use super::property::fields_of;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;

/// Leaves only the current context and what it names.
///
/// # Errors
/// kubectl's texts for names that are not there.
pub fn minify(config: &mut KubeConfig) -> Result<(), Failure> {
    let name = config.current_context.clone();
    if name.is_empty() {
        return Err(Failure::plain("current-context must exist in order to minify"));
    }
    let missing = |what: &str, name: &str| Failure::plain(format!("cannot locate {what} {name}"));
    let context = config.list(List::Contexts).get(&name).cloned().ok_or_else(|| missing("context", &name))?;
    for (list, kept) in [
        (List::Contexts, name.as_str()),
        (List::Clusters, text(&context, "cluster")),
        (List::Users, text(&context, "user")),
    ] {
        if !kept.is_empty() && !config.list(list).contains_key(kept) {
            return Err(missing(list.noun(), kept));
        }
        config.list_mut(list).retain(|name, _| name == kept);
    }
    Ok(())
}

/// Replaces secrets and long data by words that say so.
pub fn redact(config: &mut KubeConfig) {
    for (list, field, word) in [
        (List::Clusters, "certificate-authority-data", "DATA+OMITTED"),
        (List::Users, "client-certificate-data", "DATA+OMITTED"),
        (List::Users, "client-key-data", "DATA+OMITTED"),
        (List::Users, "token", "REDACTED"),
        (List::Users, "password", "REDACTED"),
    ] {
        for entry in config.list_mut(list).values_mut().filter(|entry| entry.contains_key(field)) {
            entry.insert(field.to_owned(), word.into());
        }
    }
}

/// Puts the certificates and keys that are named by path into the configuration itself.
///
/// # Errors
/// A file that cannot be read.
pub fn flatten(config: &mut KubeConfig) -> Result<(), Failure> {
    for (list, field) in
        [(List::Clusters, "certificate-authority"), (List::Users, "client-certificate"), (List::Users, "client-key")]
    {
        for entry in config.list_mut(list).values_mut() {
            let file = text(entry, field).to_owned();
            if file.is_empty() {
                continue;
            }
            let unreadable = |error: std::io::Error| Failure::plain(format!("open {file}: {}", os_text(&error)));
            let data = std::fs::read(Path::new(&file)).map_err(unreadable)?;
            entry.remove(field);
            entry.insert(format!("{field}-data"), STANDARD.encode(data).into());
        }
    }
    Ok(())
}

/// The field order of the configuration's Go types.
pub fn key_order(path: &[&str]) -> Option<Vec<&'static str>> {
    let list = |field: &str| List::ALL.into_iter().find(|list| list.field() == field);
    match path {
        [] => Some(vec![
            "kind",
            "apiVersion",
            "preferences",
            "clusters",
            "users",
            "contexts",
            "current-context",
            "extensions",
        ]),
        [field] => list(field).map(|list| vec!["name", list.noun()]),
        [field, _] => list(field).map(|list| fields_of(list).to_vec()),
        _ => None,
    }
}
