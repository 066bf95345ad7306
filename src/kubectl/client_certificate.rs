//! Client certificates as configurations and flags name them: as files, or as data in base64.
//!
//! Mirrors `validateAuthInfo` in `k8s.io/client-go/tools/clientcmd/validation.go` and `tls.X509KeyPair`.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::failure::Failure;
use super::output::os_text;
use crate::apiserver::request::Credential;
use crate::apiserver::x509::ClientCertificate;

const CERTIFICATE: &str = "client-certificate";
const KEY: &str = "client-key";

/// The certificate of a user entry of a configuration, if it has one. Files are looked for in `directory`.
///
/// # Errors
/// A certificate without its key, a file that cannot be read, or a pair that does not belong together.
pub fn of_user(name: &str, user: &Map<String, Value>, directory: &Path) -> Result<Option<Credential>, Failure> {
    let Some(certificate) = part(name, user, CERTIFICATE, "client-cert", directory)? else { return Ok(None) };
    let Some(key) = part(name, user, KEY, "client-key", directory)? else {
        return Err(invalid(&format!(
            "client-key-data or client-key must be specified for {name} to use the clientCert authentication method."
        )));
    };
    let pair = ClientCertificate::from_pair(&certificate, &key).map_err(|error| Failure::plain(error.to_string()))?;
    Ok(Some(Credential::ClientCertificate(Box::new(pair))))
}

/// A user entry as the flags describe it; empty texts are left out.
pub fn user_entry(certificate: &str, key: &str) -> Map<String, Value> {
    let given = [(CERTIFICATE, certificate), (KEY, key)].into_iter().filter(|(_, path)| !path.is_empty());
    given.map(|(field, path)| (field.to_owned(), path.into())).collect()
}

/// What a field stands for: its data, or else the content of its file.
fn part(
    name: &str,
    user: &Map<String, Value>,
    field: &str,
    called: &str,
    directory: &Path,
) -> Result<Option<String>, Failure> {
    let text = |field: &str| user.get(field).and_then(Value::as_str).unwrap_or_default();
    let data = text(&format!("{field}-data"));
    if !data.is_empty() {
        let decoded = STANDARD.decode(data).map_err(|error| Failure::plain(error.to_string()))?;
        return Ok(Some(String::from_utf8_lossy(&decoded).into_owned()));
    }
    let path = text(field);
    if path.is_empty() {
        return Ok(None);
    }
    let read = std::fs::read(directory.join(path));
    let bytes = read.map_err(|error| {
        let why = format!("open {path}: {}", os_text(&error));
        invalid(&format!("unable to read {called} {path} for {name} due to {why}"))
    })?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

fn invalid(why: &str) -> Failure {
    Failure::plain(format!("invalid configuration: {why}"))
}
