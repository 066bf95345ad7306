//! Clusters made of manifests: those of `--from`, and those that a command is given as arguments.

use std::sync::Arc;

use super::Session;
use crate::analysis::{Cluster, Places};
use crate::bootstrap::{self, LoadedCluster, Repeated};
use crate::cli::environment::{Environment, RandomIds};
use crate::cli::lines::Lines;
use crate::cli::refused::located;
use crate::cli::revision::Revision;
use crate::kubectl::Failure;
use crate::manifest::{self, SkipReason, Skipped};
use crate::print::safe::safe;
use crate::store::MemoryStore;

/// The objects of a cluster, and where they were written.
pub(in crate::cli) type Objects = (MemoryStore, Places);

/// Manifests that are still to be loaded.
enum Named {
    /// Files and folders, and what stood on standard input if that is among them.
    Paths { paths: Vec<String>, stdin: Vec<u8> },
    /// The files of a commit.
    Texts(Vec<(Arc<str>, Vec<u8>)>),
}

impl Named {
    fn load(&self, environment: &Environment) -> Result<LoadedCluster, Failure> {
        let Environment { directory, now, .. } = environment;
        let ids = &mut RandomIds::default();
        match self {
            Self::Texts(files) => Ok(bootstrap::load_texts(files, ids, *now)?),
            Self::Paths { paths, stdin } => bootstrap::load(paths, directory, &mut stdin.as_slice(), ids, *now)
                .map_err(|error| Failure::plain(error.to_string())),
        }
    }
}

/// Loads two clusters at a time: half of the work can be shared by threads only if another one does the same.
fn load_both(one: &Named, other: &Named, environment: &Environment) -> Result<(LoadedCluster, LoadedCluster), Failure> {
    let (one, other) = rayon::join(|| one.load(environment), || other.load(environment));
    Ok((one?, other?))
}

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
        let loaded = self.named(argument)?.load(self.environment)?;
        let (store, places) = self.accept(loaded);
        Ok(Cluster::read(&store, places)?)
    }

    /// The same of two arguments, side by side.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn clusters_at(&mut self, one: &str, other: &str) -> Result<(Cluster, Cluster), Failure> {
        let (one, other) = (self.named(one)?, self.named(other)?);
        let (one, other) = load_both(&one, &other, self.environment)?;
        let (one, other) = (self.accept(one), self.accept(other));
        let (one, other) = rayon::join(|| Cluster::read(&one.0, one.1), || Cluster::read(&other.0, other.1));
        Ok((one?, other?))
    }

    /// What paths make, with all that was met on the way, and the cluster that another argument names: side by side.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn load_beside(&mut self, paths: &[String], other: &str) -> Result<(LoadedCluster, Objects), Failure> {
        let (paths, other) = (self.paths(paths)?, self.named(other)?);
        let (loaded, other) = load_both(&paths, &other, self.environment)?;
        Ok((loaded, self.accept(other)))
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
        self.paths(paths)?.load(self.environment)
    }

    /// What an argument names.
    fn named(&mut self, argument: &str) -> Result<Named, Failure> {
        let is_there = argument == "-" || self.environment.directory.join(argument).exists();
        let revision = Revision::of(argument).filter(|_| !is_there);
        let Some(revision) = revision else { return self.paths(&[argument.to_owned()]) };
        let files = revision.files(self.environment)?;
        let text =
            |(name, bytes): &(Arc<str>, Vec<u8>)| Some((Arc::clone(name), manifest::decode(bytes).ok()?.into_owned()));
        self.texts.extend(files.iter().filter_map(text));
        Ok(Named::Texts(files))
    }

    /// What paths name.
    fn paths(&mut self, paths: &[String]) -> Result<Named, Failure> {
        let stdin = if paths.iter().any(|path| path == "-") { self.console.read_input() } else { Ok(Vec::new()) };
        let stdin = stdin.map_err(|error| Failure::plain(error.to_string()))?;
        if !stdin.is_empty() {
            let text = manifest::decode(&stdin).unwrap_or_else(|_| String::from_utf8_lossy(&stdin));
            self.input = Some(text.into_owned());
        }
        Ok(Named::Paths { paths: paths.to_vec(), stdin })
    }

    /// A cluster made of manifests, and where its objects were written. What is wrong with them is reported at the end.
    pub(super) fn load_manifests(&mut self, paths: &[String]) -> Result<Objects, Failure> {
        let loaded = self.load(paths)?;
        Ok(self.accept(loaded))
    }

    /// Takes over a cluster made of manifests: says what was left out of it, and keeps what was wrong for the end.
    fn accept(&mut self, loaded: LoadedCluster) -> Objects {
        if let Some((first, others)) = loaded.repeated.split_first() {
            let Repeated { object, hidden, counts, .. } = first;
            let [hidden, counts] = [hidden, counts].map(|place| format!("{}:{}", place.source, place.line));
            let more = if others.is_empty() { String::new() } else { format!(" (and {} more such)", others.len()) };
            let note = format!("note: {object} in {hidden} gives way to the one in {counts}{more}");
            self.console.err_line(&safe(&note));
        }
        let is_folder = |skipped: &&Skipped| {
            let reason = skipped.reason;
            matches!(reason, SkipReason::IgnoredFolder | SkipReason::LinkToFolder | SkipReason::LinkElsewhere)
        };
        let folders = loaded.skipped.iter().filter(is_folder).count();
        let mut templates = loaded.skipped.iter().filter(|skipped| skipped.reason.must_be_rendered()).peekable();
        let example = templates.peek().map(|skipped| format!("to be rendered first, such as {}", skipped.path));
        let unrendered = templates.count();
        let skipped: Vec<String> = [
            (loaded.skipped.len() - folders - unrendered, "file", "without Kubernetes objects"),
            (unrendered, "file", example.as_deref().unwrap_or_default()),
            (folders, "folder", "hidden, of packages or linked"),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, what, why)| format!("{count} {what}{} {why}", if count == 1 { "" } else { "s" }))
        .collect();
        if !skipped.is_empty() {
            self.console.err_line(&safe(&format!("note: skipped {}", skipped.join(" and "))));
        }
        if !loaded.unknown_kinds.is_empty() {
            let kinds: Vec<String> = loaded.unknown_kinds.into_keys().collect();
            self.console.err_line(&safe(&format!("note: objects of unknown kinds skipped: {}", kinds.join(", "))));
        }
        self.unfilled = loaded.token_secrets;
        let mut lines = Lines::new(&self.environment.directory);
        let problems = loaded.problems.into_iter().map(|problem| located(problem, &mut lines).to_string());
        self.problems.extend(problems);
        (loaded.store, loaded.places)
    }
}
