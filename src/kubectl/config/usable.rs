//! What is wrong with a user or a cluster of a configuration, before anything is sent.
//!
//! Mirrors `validateAuthInfo` and `validateClusterInfo` of `k8s.io/client-go/tools/clientcmd/validation.go`.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::document::{Entry, text};
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;

/// A failure of everything that is wrong; one thing alone stands by itself.
///
/// # Errors
/// What is wrong, if anything is.
pub(super) fn refuse(mut problems: Vec<String>) -> Result<(), Failure> {
    match problems.len() {
        0 => Ok(()),
        1 => problems.pop().map_or(Ok(()), |problem| Err(Failure::Plain(problem))),
        _ => Err(Failure::Configuration(
            problems.iter().fold(String::new(), |text, problem| format!("{text}\n* {problem}")),
        )),
    }
}

/// What is wrong with a user.
pub(super) fn problems_of_user(name: &str, user: &Entry, directory: &Path) -> Vec<String> {
    let has = |field: &str| !text(user, field).is_empty();
    let mut problems = Vec::new();
    if has("client-certificate") || has("client-certificate-data") {
        if has("client-certificate") && has("client-certificate-data") {
            problems.push(format!(
                "client-cert-data and client-cert are both specified for {name}. client-cert-data will override."
            ));
        }
        if has("client-key") && has("client-key-data") {
            problems.push(format!(
                "client-key-data and client-key are both specified for {name}; client-key-data will override"
            ));
        }
        if !has("client-key") && !has("client-key-data") {
            problems.push(format!(
                "client-key-data or client-key must be specified for {name} to use the clientCert authentication method."
            ));
        }
        problems.extend(unreadable("client-cert", text(user, "client-certificate"), name, directory));
        problems.extend(unreadable("client-key", text(user, "client-key"), name, directory));
    }
    if has("token") && (has("username") || has("password")) {
        problems.push(format!(
            "more than one authentication method found for {name}; found [token basicAuth], only one is allowed"
        ));
    }
    problems
}

/// What is wrong with a cluster.
pub(super) fn problems_of_cluster(name: &str, cluster: &Entry, directory: &Path) -> Vec<String> {
    let authority = text(cluster, "certificate-authority");
    let mut problems = Vec::new();
    if text(cluster, "server").is_empty() {
        problems.push(format!("no server found for cluster \"{name}\""));
    }
    if !authority.is_empty() && !text(cluster, "certificate-authority-data").is_empty() {
        problems.push(format!(
            "certificate-authority-data and certificate-authority are both specified for {name}. certificate-authority-data will override."
        ));
    }
    problems.extend(unreadable("certificate-authority", authority, name, directory));
    problems
}

/// Refuses an authority that is none, and one that is not to be looked at.
///
/// Mirrors `TLSConfigFor` and `rootCertPool` of `k8s.io/client-go/transport/transport.go`. Which authority it is does not
/// matter: nothing is sent anywhere.
///
/// # Errors
/// client-go's texts.
pub(super) fn check_trust(cluster: &Entry, directory: &Path) -> Result<(), Failure> {
    let (data, file) = (text(cluster, "certificate-authority-data"), text(cluster, "certificate-authority"));
    if data.is_empty() && file.is_empty() {
        return Ok(());
    }
    if cluster.get("insecure-skip-tls-verify") == Some(&Value::Bool(true)) {
        return Err(Failure::plain("specifying a root certificates file with the insecure flag is not allowed"));
    }
    let bytes = match data {
        "" => std::fs::read(directory.join(file)).unwrap_or_default(),
        data => STANDARD.decode(data).unwrap_or_default(),
    };
    if String::from_utf8_lossy(&bytes).contains("-----BEGIN ") {
        return Ok(());
    }
    Err(Failure::plain("unable to load root certificates: unable to parse bytes as PEM block"))
}

/// Why a file that an entry names cannot be opened, if it names one.
fn unreadable(what: &str, path: &str, name: &str, directory: &Path) -> Option<String> {
    let error = std::fs::File::open(directory.join(path)).err().filter(|_| !path.is_empty())?;
    Some(format!("unable to read {what} {path} for {name} due to open {path}: {}", os_text(&error)))
}
