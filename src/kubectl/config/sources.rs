//! Which files make up the configuration, and which of them a change goes to.
//!
//! Mirrors `tools/clientcmd/{loader,config}.go` (`ClientConfigLoadingRules.Load`, `ModifyConfig`).

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::document::{KubeConfig, List, SIMULATED_CA, text};
use super::file;
use crate::kubectl::failure::Failure;

/// A configuration file.
#[derive(Clone, Debug)]
struct Named {
    /// As messages name it.
    shown: String,
    path: PathBuf,
}

/// The files of a configuration, the first one taking precedence.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<Named>,
    origin: Origin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// `--kubeconfig`.
    Flag,
    /// `KUBECONFIG`.
    Variable,
    /// rbacsim's own file.
    Own,
}

impl Sources {
    /// The file that was named with `--kubeconfig`.
    pub fn explicit(shown: &str, directory: &Path) -> Self {
        Self { files: vec![named(shown, directory)], origin: Origin::Flag }
    }

    /// rbacsim's own file.
    pub fn own(path: PathBuf) -> Self {
        Self { files: vec![Named { shown: path.display().to_string(), path }], origin: Origin::Own }
    }

    /// The files that `KUBECONFIG` lists, unless one of them may belong to a real cluster (see the room's description).
    ///
    /// # Errors
    /// A file that cannot be read or is no configuration.
    pub fn listed(variable: &str, directory: &Path) -> Result<Option<Self>, Failure> {
        let names = std::env::split_paths(variable).filter(|path| !path.as_os_str().is_empty());
        let files: Vec<Named> = names.map(|path| named(&path.to_string_lossy(), directory)).collect();
        let lies_here = |file: &Named| {
            let up = file.path.components().any(|part| part == std::path::Component::ParentDir);
            !up && file.path.starts_with(directory)
        };
        if files.is_empty() || !files.iter().all(lies_here) {
            return Ok(None);
        }
        for file in &files {
            if file::read(&file.path, &file.shown)?.is_some_and(|config| is_of_real_cluster(&config)) {
                return Ok(None);
            }
        }
        Ok(Some(Self { files, origin: Origin::Variable }))
    }

    /// The whole configuration; missing files are empty.
    ///
    /// # Errors
    /// A file that cannot be read or is no configuration.
    pub fn load(&self) -> Result<KubeConfig, Failure> {
        let mut whole = KubeConfig::default();
        for (_, config) in self.read_all()? {
            whole.merge(config);
        }
        Ok(whole)
    }

    /// The whole configuration for a command that asks a server.
    ///
    /// # Errors
    /// As [`Self::load`], and a file that was named on the command line but is not there.
    pub fn load_for_client(&self) -> Result<KubeConfig, Failure> {
        if let (Origin::Flag, [file]) = (self.origin, self.files.as_slice())
            && !file.path.exists()
        {
            return Err(Failure::plain(format!("stat {}: no such file or directory", file.shown)));
        }
        self.load()
    }

    /// The files that are there.
    pub fn present(&self) -> impl Iterator<Item = String> {
        self.files.iter().filter(|file| file.path.exists()).map(|file| file.path.display().to_string())
    }

    /// The file that new entries go to, as messages name it.
    pub fn shown(&self) -> &str {
        self.files.get(self.target()).map_or("", |file| &file.shown)
    }

    /// Writes what changed between two configurations: each entry to the first file that has it, new ones to the first
    /// file that is there.
    ///
    /// # Errors
    /// Files that cannot be read or written.
    pub fn save(&self, before: &KubeConfig, after: &KubeConfig) -> Result<(), Failure> {
        let mut files = self.read_all()?;
        let mut changed = vec![false; files.len()];
        for list in List::ALL {
            let (old, new) = (before.list(list), after.list(list));
            let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for name in names.into_iter().filter(|name| old.get(*name) != new.get(*name)) {
                let home = files.iter().position(|(_, config)| config.list(list).contains_key(name));
                let home = home.unwrap_or_else(|| self.target());
                let Some((_, config)) = files.get_mut(home) else { continue };
                match new.get(name) {
                    Some(entry) => config.list_mut(list).insert(name.clone(), entry.clone()),
                    None => config.list_mut(list).remove(name),
                };
                changed.iter_mut().skip(home).take(1).for_each(|flag| *flag = true);
            }
        }
        if before.current_context != after.current_context {
            // Cleared where it is set, set where new entries go.
            let setter = files.iter().position(|(_, config)| !config.current_context.is_empty());
            let home = if after.current_context.is_empty() { setter } else { Some(self.target()) };
            if let Some((_, config)) = home.and_then(|home| files.get_mut(home)) {
                config.current_context.clone_from(&after.current_context);
                changed.iter_mut().skip(home.unwrap_or_default()).take(1).for_each(|flag| *flag = true);
            }
        }
        for ((path, config), _) in files.iter().zip(changed).filter(|(_, changed)| *changed) {
            file::write(path, config)?;
        }
        Ok(())
    }

    fn read_all(&self) -> Result<Vec<(&Path, KubeConfig)>, Failure> {
        let missing = || if self.origin == Origin::Own { KubeConfig::fresh() } else { KubeConfig::default() };
        self.files
            .iter()
            .map(|file| Ok((file.path.as_path(), file::read(&file.path, &file.shown)?.unwrap_or_else(missing))))
            .collect()
    }

    /// Index of the file that new entries go to: the first that is there, or else the last.
    fn target(&self) -> usize {
        let there = self.files.iter().position(|file| file.path.exists());
        there.unwrap_or(self.files.len().saturating_sub(1))
    }
}

fn named(shown: &str, directory: &Path) -> Named {
    Named { shown: shown.to_owned(), path: directory.join(shown) }
}

/// Whether a file holds what only a real cluster's configuration has.
fn is_of_real_cluster(config: &KubeConfig) -> bool {
    let ours = STANDARD.encode(SIMULATED_CA);
    let trusts_another = config.list(List::Clusters).values().any(|cluster| {
        let data = text(cluster, "certificate-authority-data");
        (!data.is_empty() && data != ours)
            || !text(cluster, "certificate-authority").is_empty()
            || cluster.get("insecure-skip-tls-verify") == Some(&Value::Bool(true))
            || has_host_name(text(cluster, "server"))
    });
    let runs_plug_in =
        config.list(List::Users).values().any(|user| user.contains_key("exec") || user.contains_key("auth-provider"));
    trusts_another || runs_plug_in
}

/// Whether an address names a host instead of giving its IP address: only then can a public certificate do without a
/// certificate authority in the configuration.
fn has_host_name(server: &str) -> bool {
    let host = server.split_once("://").map_or(server, |(_, rest)| rest).split([':', '/']).next().unwrap_or_default();
    !host.is_empty() && host.parse::<std::net::Ipv4Addr>().is_err()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_real_cluster_is_left_alone() {
        assert!(!is_of_real_cluster(&KubeConfig::fresh()));
        let real = json!({"clusters": [{"name": "c", "cluster": {"certificate-authority-data": "eA=="}}]});
        assert!(is_of_real_cluster(&KubeConfig::parse(&real)));
        assert!(has_host_name("https://api.example.com:6443"));
        assert!(!has_host_name("https://10.0.0.1:6443"));
        let here = Path::new("/work/project");
        assert!(Sources::listed("/home/me/.kube/config", here).unwrap().is_none());
        assert!(Sources::listed("/work/project/../other", here).unwrap().is_none());
    }
}
