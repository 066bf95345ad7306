//! `create secret`: its three forms.
//!
//! Mirrors `create_secret.go`, `create_secret_docker.go` and `create_secret_tls.go`.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::data::{DataSources, gather, require_name, short_hash};
use super::named;
use crate::apiserver::x509::certificate_of_pair;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;
use crate::print::json::to_json_compact_with;

/// Key under which a secret keeps what a container runtime needs to log in.
const DOCKER_KEY: &str = ".dockerconfigjson";

/// Login to a registry, as `create secret docker-registry` takes it.
#[derive(Clone, Debug, Default)]
pub struct RegistryLogin {
    /// `--docker-server`.
    pub server: String,
    /// `--docker-username`.
    pub username: String,
    /// `--docker-password`.
    pub password: String,
    /// `--docker-email`.
    pub email: String,
}

/// The name, namespace and naming of a new secret.
#[derive(Clone, Copy, Debug)]
pub struct SecretName<'a> {
    /// Its name, without a hash.
    pub name: &'a str,
    /// Its namespace; empty if not given.
    pub namespace: &'a str,
    /// `--append-hash`.
    pub append_hash: bool,
}

/// `create secret generic`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn generic_secret(
    name: &str,
    namespace: &str,
    of: &str,
    sources: &DataSources,
    directory: &Path,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Value, Failure> {
    require_name(name)?;
    let data = gather(sources, ("Secret", name), directory, variable)?;
    Ok(secret(SecretName { name, namespace, append_hash: sources.append_hash }, of, data))
}

/// `create secret tls`.
///
/// # Errors
/// kubectl's texts for missing and unreadable files, Go's for files that hold no certificate and
/// its key.
pub fn tls_secret(name: SecretName<'_>, cert: &str, key: &str, directory: &Path) -> Result<Value, Failure> {
    if cert.is_empty() || key.is_empty() {
        return Err(Failure::plain("key and cert must be specified"));
    }
    let read = |file: &str| {
        let unreadable = |error: std::io::Error| {
            Failure::plain(format!("Cannot read file {file}, open {file}: {}", os_text(&error)))
        };
        std::fs::read(directory.join(file)).map_err(unreadable)
    };
    let (cert, key) = (read(cert)?, read(key)?);
    certificate_of_pair(&String::from_utf8_lossy(&cert), &String::from_utf8_lossy(&key))
        .map_err(|error| Failure::plain(error.to_string()))?;
    Ok(secret(name, "kubernetes.io/tls", [("tls.crt".to_owned(), cert), ("tls.key".to_owned(), key)]))
}

/// `create secret docker-registry`, from a login or from files.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn docker_secret(
    name: SecretName<'_>,
    login: &RegistryLogin,
    files: &[String],
    directory: &Path,
) -> Result<Value, Failure> {
    require_name(name.name)?;
    let of = "kubernetes.io/dockerconfigjson";
    if !files.is_empty() {
        let keyed = |file: &String| if file.contains('=') { file.clone() } else { format!("{DOCKER_KEY}={file}") };
        let sources = DataSources { files: files.iter().map(keyed).collect(), ..DataSources::default() };
        return Ok(secret(name, of, gather(&sources, ("Secret", name.name), directory, &|_| None)?));
    }
    if login.username.is_empty() || login.password.is_empty() || login.server.is_empty() {
        return Err(Failure::plain(
            "either --from-file or the combination of --docker-username, --docker-password and --docker-server is required",
        ));
    }
    Ok(secret(name, of, [(DOCKER_KEY.to_owned(), login.to_config().into_bytes())]))
}

impl RegistryLogin {
    /// The login as `~/.docker/config.json` has it, in the field order of Go's types.
    fn to_config(&self) -> String {
        let auth = STANDARD.encode(format!("{}:{}", self.username, self.password));
        let mut entry = json!({"username": self.username, "password": self.password, "auth": auth});
        if let Some(map) = entry.as_object_mut().filter(|_| !self.email.is_empty()) {
            map.insert("email".into(), json!(self.email));
        }
        let config = json!({"auths": {self.server.clone(): entry}});
        let order = |path: &[&str]| (path.len() == 2).then(|| vec!["username", "password", "email", "auth"]);
        to_json_compact_with(&config, &order)
    }
}

fn secret(name: SecretName<'_>, of: &str, data: impl IntoIterator<Item = (String, Vec<u8>)>) -> Value {
    let data: Map<String, Value> = data.into_iter().map(|(key, bytes)| (key, STANDARD.encode(bytes).into())).collect();
    let mut full_name = name.name.to_owned();
    if name.append_hash {
        let hash = short_hash(&json!({"data": data, "kind": "Secret", "name": full_name, "type": of}));
        full_name = format!("{full_name}-{hash}");
    }
    let mut object = named("v1", "Secret", &full_name, name.namespace);
    if !data.is_empty() {
        object.insert("data".into(), Value::Object(data));
    }
    if !of.is_empty() {
        object.insert("type".into(), of.into());
    }
    Value::Object(object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_written_as_docker_reads_it() {
        let login =
            RegistryLogin { server: "r.io".into(), username: "u".into(), password: "p".into(), email: String::new() };
        assert_eq!(login.to_config(), r#"{"auths":{"r.io":{"username":"u","password":"p","auth":"dTpw"}}}"#);
    }
}
