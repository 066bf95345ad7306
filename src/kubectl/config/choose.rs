//! From a configuration to what one command needs of it: identity, namespace, state.
//!
//! Mirrors `tools/clientcmd/{client_config,validation}.go`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::document::{Entry, KubeConfig, List, text};
use super::usable::{check_trust, problems_of_cluster, problems_of_user, refuse};
use crate::apiserver::request::{Credential, ImpersonationHeaders};
use crate::kubectl::client_certificate;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::os_text;

/// Name of the extension that names a cluster's state file.
pub const STATE_EXTENSION: &str = "rbacsim";
/// The token of a simulated cluster's administrator. It opens nothing but simulations, so it is no secret.
pub const ADMIN_TOKEN: &str = "rbacsim-kubernetes-admin";

/// Where kubectl looks for a server that no configuration names.
const DEFAULT_SERVER: &str = "http://localhost:8080";
/// Fields of a user that say who it is, to a server or to nobody.
const IDENTITIES: [&str; 2] = ["username", "password"];
/// Fields of a cluster that say whom to trust.
const TRUST: [&str; 3] = ["certificate-authority", "certificate-authority-data", "insecure-skip-tls-verify"];

/// Which parts of a configuration to use instead of what the current context says; empty: none.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--context`.
    pub context: String,
    /// `--cluster`.
    pub cluster: String,
    /// `--user`.
    pub user: String,
    /// Fields that flags give the user, whichever it is.
    pub user_fields: Entry,
    /// Fields that flags give the cluster.
    pub cluster_fields: Entry,
    /// Where the files lie that flags name. Paths in configurations are made absolute as they are read.
    pub directory: PathBuf,
}

/// What a command gets from a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Name of the user, for messages.
    pub user: String,
    /// How that user proves who it is.
    pub credential: Credential,
    /// Whether the user says who it is with a name and a password, which no server knows any more.
    pub identifies_itself: bool,
    /// Whom the user acts as.
    pub impersonation: ImpersonationHeaders,
    /// Namespace of the context; empty if it has none.
    pub namespace: String,
    /// The cluster's state file; `None` is the default one.
    pub state: Option<PathBuf>,
    /// The cluster's URL; nothing is ever sent there.
    pub server: String,
}

impl Chosen {
    /// Whether nothing says who asks.
    pub fn is_nobody(&self) -> bool {
        self.credential == Credential::None && !self.identifies_itself
    }
}

/// The credential that a bearer token is.
pub fn bearer(token: &str) -> Credential {
    match token {
        ADMIN_TOKEN => Credential::ClusterAdmin,
        token => Credential::BearerToken(token.to_owned()),
    }
}

impl KubeConfig {
    /// The namespace of the context; empty if it has none.
    ///
    /// # Errors
    /// kubectl's texts for a context that is not there, and for what is wrong with its user and cluster.
    pub fn namespace(&self, overrides: &Overrides) -> Result<String, Failure> {
        let parts = self.parts(overrides);
        self.confirm_usable(overrides, &parts)?;
        Ok(text(&parts.context, "namespace").to_owned())
    }

    /// The identity, namespace and state that a command uses.
    ///
    /// # Errors
    /// kubectl's texts for names that are not there and users with several proofs of identity.
    pub fn choose(&self, overrides: &Overrides) -> Result<Chosen, Failure> {
        // What is asked for by name has to be there; what the context names may be missing.
        for (list, given, what) in [
            (List::Users, &overrides.user, "auth info"),
            (List::Contexts, &overrides.context, "context"),
            (List::Clusters, &overrides.cluster, "cluster"),
        ] {
            if !given.is_empty() && !self.list(list).contains_key(given) {
                return Err(Failure::plain(format!("{what} \"{given}\" does not exist")));
            }
        }
        let parts = self.parts(overrides);
        self.confirm_usable(overrides, &parts)?;
        check_trust(&parts.cluster_entry, &overrides.directory)?;
        let Parts { user, user_entry, context, cluster_entry, .. } = parts;
        let server = text(&cluster_entry, "server").to_owned();
        Ok(Chosen {
            credential: credential_of(&user, &user_entry, &overrides.directory)?,
            impersonation: impersonation_of(&user_entry),
            identifies_itself: IDENTITIES.iter().any(|field| !text(&user_entry, field).is_empty()),
            namespace: text(&context, "namespace").to_owned(),
            state: state_of(&cluster_entry),
            server,
            user,
        })
    }

    /// What the context and the flags come to.
    fn parts(&self, overrides: &Overrides) -> Parts {
        let entry = |list: List, name: &str| self.list(list).get(name).cloned();
        let context_name = if overrides.context.is_empty() { &self.current_context } else { &overrides.context };
        let context = entry(List::Contexts, context_name).unwrap_or_default();
        let pick = |given: &str, field: &str| {
            if given.is_empty() { text(&context, field).to_owned() } else { given.to_owned() }
        };
        let (user, cluster) = (pick(&overrides.user, "user"), pick(&overrides.cluster, "cluster"));
        let mut user_entry = entry(List::Users, &user).unwrap_or_default();
        for (field, value) in &overrides.user_fields {
            user_entry.remove(&format!("{field}-data"));
            user_entry.insert(field.clone(), value.clone());
        }
        // A cluster that nobody asked for by name has a server even if it is not there.
        let default = || Entry::from_iter([("server".to_owned(), DEFAULT_SERVER.into())]);
        let missing = || if overrides.cluster.is_empty() { default() } else { Entry::new() };
        let mut cluster_entry = entry(List::Clusters, &cluster).unwrap_or_else(missing);
        if text(&cluster_entry, "server").is_empty() && self.list(List::Clusters).contains_key(&cluster) {
            cluster_entry.extend(default());
        }
        if ["certificate-authority", "insecure-skip-tls-verify"]
            .iter()
            .any(|field| overrides.cluster_fields.contains_key(*field))
        {
            cluster_entry.retain(|field, _| !TRUST.contains(&field.as_str()));
        }
        if overrides.cluster_fields.contains_key("server") {
            cluster_entry.remove("extensions");
        }
        cluster_entry.extend(overrides.cluster_fields.clone());
        Parts { context_name: context_name.clone(), context, user, user_entry, cluster, cluster_entry }
    }

    fn confirm_usable(&self, overrides: &Overrides, parts: &Parts) -> Result<(), Failure> {
        let Parts { context_name, .. } = parts;
        if !context_name.is_empty() && !self.list(List::Contexts).contains_key(context_name) {
            let why = format!("context was not found for specified context: {context_name}");
            return Err(Failure::Configuration(why));
        }
        let directory = &overrides.directory;
        let mut problems = problems_of_user(&parts.user, &parts.user_entry, directory);
        let cluster_is_there = overrides.cluster.is_empty() || self.list(List::Clusters).contains_key(&parts.cluster);
        let nothing = Entry::new();
        let cluster = if cluster_is_there { &parts.cluster_entry } else { &nothing };
        problems.extend(problems_of_cluster(&parts.cluster, cluster, directory));
        refuse(problems)
    }
}

/// The entries that count, with what flags say laid over them.
struct Parts {
    context_name: String,
    context: Entry,
    user: String,
    user_entry: Entry,
    cluster: String,
    cluster_entry: Entry,
}

/// How a user proves who it is. The server looks at certificates before tokens.
fn credential_of(name: &str, user: &Entry, directory: &Path) -> Result<Credential, Failure> {
    if let Some(certificate) = client_certificate::of_user(user, directory)? {
        return Ok(certificate);
    }
    match (text(user, "token"), text(user, "tokenFile")) {
        ("", "") => match ["exec", "auth-provider"].iter().find(|plug_in| user.contains_key(**plug_in)) {
            Some(plug_in) => Err(Failure::plain(format!(
                "user \"{name}\" has its credentials from a plug-in ({plug_in}), and rbacsim runs none: give it a token or a client certificate"
            ))),
            None => Ok(Credential::None),
        },
        ("", file) => {
            let read = std::fs::read_to_string(directory.join(file));
            let token = read.map_err(|error| Failure::plain(format!("open {file}: {}", os_text(&error))))?;
            Ok(bearer(token.trim()))
        }
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
