//! Contexts: which cluster, which user, which namespace.
//!
//! The file has kubeconfig's format but is rbacsim's own: the real `KUBECONFIG` and `~/.kube/config` are never touched.
//! Which state file stands behind a cluster is kept in the cluster's `extensions`.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::failure::Failure;
use crate::apiserver::request::Credential;
use crate::manifest;
use crate::print::yaml::to_yaml;

/// Name of the extension that names a cluster's state file.
pub const STATE_EXTENSION: &str = "rbacsim";
/// The context that is there from the start.
pub const FIRST_CONTEXT: &str = "kubernetes-admin@kubernetes";

/// A configuration, and where it is kept.
#[derive(Clone, Debug)]
pub struct Config {
    value: Value,
    path: PathBuf,
}

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
    /// Namespace of the context; empty if it has none.
    pub namespace: String,
    /// The cluster's state file; `None` is the default one.
    pub state: Option<PathBuf>,
}

impl Config {
    /// Reads the configuration at a path; a missing file is the configuration of a fresh cluster.
    ///
    /// # Errors
    /// A file that cannot be read or is no configuration.
    pub fn load(path: &Path) -> Result<Self, Failure> {
        let fail = |why: String| Failure::plain(format!("error loading config file \"{}\": {why}", path.display()));
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self { value: fresh(), path: path.to_owned() });
            }
            Err(error) => return Err(fail(error.to_string())),
        };
        let text = manifest::decode(&bytes).map_err(|error| fail(error.to_string()))?;
        let value = manifest::parse_document(&text).map_err(|error| fail(error.to_string()))?;
        if !value.is_object() {
            return Err(fail("it is no kubeconfig".into()));
        }
        Ok(Self { value, path: path.to_owned() })
    }

    /// Writes the configuration, readable by its owner alone.
    ///
    /// # Errors
    /// A folder or file that cannot be written.
    pub fn save(&self) -> Result<(), Failure> {
        write_private(&self.path, &to_yaml(&self.value))
            .map_err(|error| Failure::plain(format!("cannot write {}: {error}", self.path.display())))
    }

    /// The cluster, user and namespace that a command uses.
    ///
    /// # Errors
    /// kubectl's texts for names that are not there.
    pub fn choose(&self, overrides: &Overrides) -> Result<Chosen, Failure> {
        let context_name =
            if overrides.context.is_empty() { self.current_context() } else { overrides.context.clone() };
        let context = match self.entry("contexts", &context_name) {
            Some(entry) => entry.get("context").cloned().unwrap_or_default(),
            None if context_name.is_empty() => Value::Null,
            None => {
                let why = format!("context was not found for specified context: {context_name}");
                return Err(Failure::Configuration(why));
            }
        };
        let pick = |given: &str, field: &str| match given {
            "" => context.get(field).and_then(Value::as_str).unwrap_or_default().to_owned(),
            given => given.to_owned(),
        };
        let (user, cluster) = (pick(&overrides.user, "user"), pick(&overrides.cluster, "cluster"));
        let user_entry = match self.entry("users", &user) {
            Some(entry) => entry.get("user").cloned().unwrap_or_default(),
            None if user.is_empty() => Value::Null,
            None => return Err(Failure::plain(format!("auth info \"{user}\" does not exist"))),
        };
        let cluster_entry = match self.entry("clusters", &cluster) {
            Some(entry) => entry.get("cluster").cloned().unwrap_or_default(),
            None => return Err(Failure::plain(format!("no server found for cluster \"{cluster}\""))),
        };
        Ok(Chosen {
            credential: credential_of(&user_entry),
            namespace: pick("", "namespace"),
            state: state_of(&cluster_entry),
            user,
        })
    }

    /// The name of the current context; empty if there is none.
    pub fn current_context(&self) -> String {
        self.value.get("current-context").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Sets fields of a context, which is made if it is not there. True if it was there.
    pub fn set_context(&mut self, name: &str, fields: &[(&str, &str)]) -> bool {
        let existed = self.entry("contexts", name).is_some();
        if !existed && let Some(map) = self.value.as_object_mut() {
            let list = map.entry("contexts").or_insert_with(|| json!([]));
            if let Some(list) = list.as_array_mut() {
                list.push(json!({"name": name, "context": {"cluster": "", "user": ""}}));
            }
        }
        let entries = self.value.get_mut("contexts").and_then(Value::as_array_mut).into_iter().flatten();
        for entry in entries.filter(|entry| entry.get("name").and_then(Value::as_str) == Some(name)) {
            if let Some(context) = entry.get_mut("context").and_then(Value::as_object_mut) {
                context.extend(fields.iter().map(|(field, value)| ((*field).to_owned(), Value::from(*value))));
            }
        }
        existed
    }

    /// Makes a context the current one; false if there is none of that name.
    pub fn use_context(&mut self, name: &str) -> bool {
        let exists = self.entry("contexts", name).is_some();
        if let Some(map) = self.value.as_object_mut().filter(|_| exists) {
            map.insert("current-context".into(), name.into());
        }
        exists
    }

    /// The names of a list (`contexts`, `clusters`, `users`), in order.
    pub fn names(&self, list: &str) -> Vec<String> {
        let entries = self.value.get(list).and_then(Value::as_array).into_iter().flatten();
        entries.filter_map(|entry| entry.get("name").and_then(Value::as_str)).map(str::to_owned).collect()
    }

    /// A field of a context; empty if absent.
    pub fn context_field(&self, context: &str, field: &str) -> String {
        let entry = self.entry("contexts", context);
        let value = entry.and_then(|entry| entry.pointer(&format!("/context/{field}")));
        value.and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn entry(&self, list: &str, name: &str) -> Option<&Value> {
        let mut entries = self.value.get(list)?.as_array()?.iter();
        entries.find(|entry| entry.get("name").and_then(Value::as_str) == Some(name))
    }
}

/// The configuration of a fresh cluster: one context, as kubeadm leaves it.
fn fresh() -> Value {
    json!({
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "kubernetes", "cluster": {"server": "https://127.0.0.1:6443"}}],
        "contexts": [{"name": FIRST_CONTEXT, "context": {"cluster": "kubernetes", "user": "kubernetes-admin"}}],
        "current-context": FIRST_CONTEXT,
        "users": [{"name": "kubernetes-admin", "user": {"extensions": [{"name": STATE_EXTENSION, "extension": {"admin": true}}]}}],
    })
}

fn credential_of(user: &Value) -> Credential {
    if let Some(token) = user.get("token").and_then(Value::as_str).filter(|token| !token.is_empty()) {
        return Credential::BearerToken(token.to_owned());
    }
    match extension(user).and_then(|extension| extension.get("admin")) {
        Some(Value::Bool(true)) => Credential::ClusterAdmin,
        _ => Credential::None,
    }
}

fn state_of(cluster: &Value) -> Option<PathBuf> {
    extension(cluster)?.get("state").and_then(Value::as_str).map(PathBuf::from)
}

fn extension(entry: &Value) -> Option<&Map<String, Value>> {
    let mut extensions = entry.get("extensions")?.as_array()?.iter();
    let ours = extensions.find(|extension| extension.get("name").and_then(Value::as_str) == Some(STATE_EXTENSION))?;
    ours.get("extension")?.as_object()
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
