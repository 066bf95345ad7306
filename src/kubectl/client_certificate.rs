//! Client certificates as configurations and flags name them: as files, or as data in base64.
//!
//! Mirrors `tls.X509KeyPair`.

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

/// The certificate of a user entry of a configuration, if it has one. Files are looked for in `directory`; that they can be
/// read was seen to before.
///
/// # Errors
/// A certificate without its key, a file that cannot be read, or a pair that does not belong together.
pub fn of_user(user: &Map<String, Value>, directory: &Path) -> Result<Option<Credential>, Failure> {
    let (Some(certificate), Some(key)) = (part(user, CERTIFICATE, directory)?, part(user, KEY, directory)?) else {
        return Ok(None);
    };
    let pair = ClientCertificate::from_pair(&certificate, &key).map_err(|error| Failure::plain(error.to_string()))?;
    Ok(Some(Credential::ClientCertificate(Box::new(pair))))
}

/// What a field stands for: its data, or else the content of its file.
fn part(user: &Map<String, Value>, field: &str, directory: &Path) -> Result<Option<String>, Failure> {
    let text = |field: &str| user.get(field).and_then(Value::as_str).unwrap_or_default();
    let bytes = match (text(&format!("{field}-data")), text(field)) {
        ("", "") => return Ok(None),
        ("", path) => std::fs::read(directory.join(path))
            .map_err(|error| Failure::plain(format!("open {path}: {}", os_text(&error))))?,
        (data, _) => STANDARD.decode(data).map_err(|error| Failure::plain(error.to_string()))?,
    };
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}
