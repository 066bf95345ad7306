//! Clusters made of manifests: those of `--from`, and those that a command is given as arguments.

use super::Session;
use crate::analysis::{Cluster, Places};
use crate::bootstrap::{self, LoadedCluster, Repeated};
use crate::cli::environment::{Environment, RandomIds};
use crate::cli::lines::Lines;
use crate::cli::revision::Revision;
use crate::kubectl::Failure;
use crate::manifest::{self, SkipReason, Skipped};
use crate::store::MemoryStore;

impl<'s> Session<'s> {
    /// The whole cluster that the command works on, for questions about it: they are asked of the state, not of its API
    /// server, and so need nobody's permission.
    ///
    /// # Errors
    /// A wrong configuration, or a state that cannot be read.
    pub fn cluster(&mut self) -> Result<Cluster, Failure> {
        // Opened once, as standard input can be read once.
        self.client()?;
        let places = std::mem::take(&mut self.places);
        Ok(Cluster::read(self.client()?.server().store(), places)?)
    }

    /// The cluster that manifests make on top of a fresh one.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn cluster_of(&mut self, paths: &[String]) -> Result<Cluster, Failure> {
        let (store, places) = self.load_manifests(paths)?;
        Ok(Cluster::read(&store, places)?)
    }

    /// The cluster that one argument names: a file or folder, `-`, or `REV:PATH`, a file or folder in a commit of git.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn cluster_at(&mut self, argument: &str) -> Result<Cluster, Failure> {
        let is_there = argument == "-" || self.environment.directory.join(argument).exists();
        let revision = Revision::of(argument).filter(|_| !is_there);
        let Some(revision) = revision else { return self.cluster_of(&[argument.to_owned()]) };
        let files = revision.files(self.environment)?;
        let loaded = bootstrap::load_texts(&files, &mut RandomIds::default(), self.environment.now)?;
        let texts =
            files.into_iter().filter_map(|(name, bytes)| Some((name, manifest::decode(&bytes).ok()?.into_owned())));
        self.texts.extend(texts);
        let (store, places) = self.accept(loaded);
        Ok(Cluster::read(&store, places)?)
    }

    /// The lines of everything that was read for this command; the texts that only the session has go with them.
    pub fn lines(&mut self) -> Lines<'s> {
        let texts = std::mem::take(&mut self.texts);
        Lines::new(&self.environment.directory).with_input(self.input.take()).knowing(texts)
    }

    /// A cluster made of manifests, and all that was met on the way.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn load(&mut self, paths: &[String]) -> Result<LoadedCluster, Failure> {
        let stdin = if paths.iter().any(|path| path == "-") { self.console.read_input() } else { Ok(Vec::new()) };
        let stdin = stdin.map_err(|error| Failure::plain(error.to_string()))?;
        if !stdin.is_empty() {
            self.input = Some(String::from_utf8_lossy(&stdin).into_owned());
        }
        let Environment { directory, now, .. } = self.environment;
        bootstrap::load(paths, directory, &mut stdin.as_slice(), &mut RandomIds::default(), *now)
            .map_err(|error| Failure::plain(error.to_string()))
    }

    /// A cluster made of manifests, and where its objects were written. What is wrong with them is reported at the end.
    pub(super) fn load_manifests(&mut self, paths: &[String]) -> Result<(MemoryStore, Places), Failure> {
        let loaded = self.load(paths)?;
        Ok(self.accept(loaded))
    }

    /// Takes over a cluster made of manifests: says what was left out of it, and keeps what was wrong for the end.
    fn accept(&mut self, loaded: LoadedCluster) -> (MemoryStore, Places) {
        if let Some((first, others)) = loaded.repeated.split_first() {
            let Repeated { object, hidden, counts, .. } = first;
            let [hidden, counts] = [hidden, counts].map(|place| format!("{}:{}", place.source, place.line));
            let more = if others.is_empty() { String::new() } else { format!(" (and {} more such)", others.len()) };
            self.console.err_line(&format!("note: {object} in {hidden} gives way to the one in {counts}{more}"));
        }
        let is_folder =
            |skipped: &&Skipped| matches!(skipped.reason, SkipReason::IgnoredFolder | SkipReason::LinkToFolder);
        let folders = loaded.skipped.iter().filter(is_folder).count();
        let skipped: Vec<String> = [
            (loaded.skipped.len() - folders, "file", "without Kubernetes objects"),
            (folders, "folder", "hidden, of packages or linked"),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, what, why)| format!("{count} {what}{} {why}", if count == 1 { "" } else { "s" }))
        .collect();
        if !skipped.is_empty() {
            self.console.err_line(&format!("note: skipped {}", skipped.join(" and ")));
        }
        if !loaded.unknown_kinds.is_empty() {
            let kinds: Vec<String> = loaded.unknown_kinds.into_keys().collect();
            self.console.err_line(&format!("note: objects of unknown kinds skipped: {}", kinds.join(", ")));
        }
        self.unfilled = loaded.token_secrets;
        self.problems.extend(loaded.problems.iter().map(ToString::to_string));
        (loaded.store, loaded.places)
    }
}
