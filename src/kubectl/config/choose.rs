//! From a configuration to what one command needs of it: identity, namespace, state.
//!
//! Mirrors `tools/clientcmd/{client_config,validation}.go`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::document::{Entry, KubeConfig, List, text};
use crate::apiserver::request::{Credential, ImpersonationHeaders};
use crate::kubectl::client_certificate;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;

/// Name of the extension that names a cluster's state file.
pub const STATE_EXTENSION: &str = "rbacsim";
/// The token of a simulated cluster's administrator. It opens nothing but simulations, so it is no secret.
pub const ADMIN_TOKEN: &str = "rbacsim-kubernetes-admin";

/// Which parts of a configuration to use instead of what the current context says; empty: none.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--context`.
    pub context: String,
    /// `--cluster`.
    pub cluster: String,
    /// `--user`.
    pub user: String,
}

/// What a command gets from a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Name of the user, for messages.
    pub user: String,
    /// How that user proves who it is.
    pub credential: Credential,
    /// Whom the user acts as.
    pub impersonation: ImpersonationHeaders,
    /// Namespace of the context; empty if it has none.
    pub namespace: String,
    /// The cluster's state file; `None` is the default one.
    pub state: Option<PathBuf>,
    /// The cluster's URL; nothing is ever sent there.
    pub server: String,
}

/// The credential that a bearer token is.
pub fn bearer(token: &str) -> Credential {
    match token {
        ADMIN_TOKEN => Credential::ClusterAdmin,
        token => Credential::BearerToken(token.to_owned()),
    }
}

impl KubeConfig {
    /// The identity, namespace and state that a command uses.
    ///
    /// # Errors
    /// kubectl's texts for names that are not there and users with several proofs of identity.
    pub fn choose(&self, overrides: &Overrides) -> Result<Chosen, Failure> {
        let context_name = if overrides.context.is_empty() { &self.current_context } else { &overrides.context };
        let nothing = Entry::new();
        let context = match self.list(List::Contexts).get(context_name) {
            Some(context) => context,
            None if context_name.is_empty() => &nothing,
            None => {
                let why = format!("context was not found for specified context: {context_name}");
                return Err(Failure::Configuration(why));
            }
        };
        let pick = |given: &str, field: &str| {
            if given.is_empty() { text(context, field).to_owned() } else { given.to_owned() }
        };
        let (user, cluster) = (pick(&overrides.user, "user"), pick(&overrides.cluster, "cluster"));
        let user_entry = match self.list(List::Users).get(&user) {
            Some(entry) => entry,
            None if user.is_empty() => &nothing,
            None => return Err(Failure::plain(format!("auth info \"{user}\" does not exist"))),
        };
        let Some(cluster_entry) = self.list(List::Clusters).get(&cluster) else {
            return Err(Failure::plain(format!("no server found for cluster \"{cluster}\"")));
        };
        Ok(Chosen {
            credential: credential_of(&user, user_entry)?,
            impersonation: impersonation_of(user_entry),
            namespace: pick("", "namespace"),
            state: state_of(cluster_entry),
            server: text(cluster_entry, "server").to_owned(),
            user,
        })
    }
}

/// How a user proves who it is. The server looks at certificates before tokens.
fn credential_of(name: &str, user: &Entry) -> Result<Credential, Failure> {
    // Paths in files were made absolute when the files were read.
    if let Some(certificate) = client_certificate::of_user(name, user, Path::new(""))? {
        return Ok(certificate);
    }
    let has_password = !text(user, "username").is_empty() || !text(user, "password").is_empty();
    match (text(user, "token"), text(user, "tokenFile")) {
        ("", "") => Ok(Credential::None),
        ("", file) => {
            let read = std::fs::read_to_string(Path::new(file));
            let token = read.map_err(|error| Failure::plain(format!("open {file}: {}", os_text(&error))))?;
            Ok(bearer(token.trim()))
        }
        _ if has_password => Err(Failure::plain(format!(
            "more than one authentication method found for {name}; found [token basicAuth], only one is allowed"
        ))),
        (token, _) => Ok(bearer(token)),
    }
}

fn impersonation_of(user: &Entry) -> ImpersonationHeaders {
    let strings = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let extra = user.get("as-user-extra").and_then(Value::as_object).into_iter().flatten();
    ImpersonationHeaders {
        user: text(user, "as").to_owned(),
        uid: text(user, "as-uid").to_owned(),
        groups: user.get("as-groups").map(strings).unwrap_or_default(),
        extra: extra.flat_map(|(key, values)| strings(values).into_iter().map(|value| (key.clone(), value))).collect(),
    }
}

fn state_of(cluster: &Entry) -> Option<PathBuf> {
    let mut extensions = cluster.get("extensions")?.as_array()?.iter();
    let ours = extensions.find(|extension| extension.get("name").and_then(Value::as_str) == Some(STATE_EXTENSION))?;
    ours.pointer("/extension/state").and_then(Value::as_str).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_configuration_is_the_administrators() {
        let chosen = KubeConfig::fresh().choose(&Overrides::default()).unwrap();
        assert_eq!((chosen.user.as_str(), chosen.credential), ("kubernetes-admin", Credential::ClusterAdmin));
        let overrides = Overrides { user: "nobody".into(), ..Overrides::default() };
        assert!(KubeConfig::fresh().choose(&overrides).is_err());
    }
}
