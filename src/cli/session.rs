//! One command at work: its surroundings, and the client it asks through.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::environment::{Environment, RandomIds};
use super::flags::Globals;
use super::grammar::{ParsedCommand, help_of};
use super::lines::Lines;
use super::revision::Revision;
use crate::analysis::{Cluster, Places};
use crate::apiserver::request::{Credential, ImpersonationHeaders};
use crate::apiserver::{ApiServer, keys};
use crate::bootstrap::{self, LoadedCluster, Repeated};
use crate::kubectl::client_certificate;
use crate::kubectl::config::{Chosen, Overrides, Sources, bearer};
use crate::kubectl::duration::parse_duration;
use crate::kubectl::files::{self, Document, FileNames, Item, NamespaceRule, Validation};
use crate::kubectl::klog::Log;
use crate::kubectl::raw::wire_text_pretty;
use crate::kubectl::trace::Trace;
use crate::kubectl::{Client, Console, Failure};
use crate::manifest::{self, SkipReason, Skipped};
use crate::store::{Access, FileStore, MemoryStore, Place, Store};

/// What a command works with.
pub(super) struct Session<'s> {
    pub environment: &'s Environment,
    pub console: &'s Console<'s>,
    pub globals: Globals,
    /// The command's words: `create serviceaccount`.
    pub path: String,
    /// What stood behind `--`.
    pub after_dashes: Vec<String>,
    writes: bool,
    client: Option<Client<'s>>,
    chosen: Option<Chosen>,
    problems: Vec<String>,
    /// Secrets of manifests that the server has still to fill.
    unfilled: Vec<Place>,
    /// Where the objects of `--from` were written.
    places: Places,
    /// What stood on standard input, if manifests were read from there.
    pub input: Option<String>,
    /// What was read of commits, by what messages call it.
    texts: HashMap<Arc<str>, String>,
}

impl<'s> Session<'s> {
    pub fn new(environment: &'s Environment, console: &'s Console<'s>, parsed: &ParsedCommand) -> Self {
        Self {
            environment,
            console,
            globals: parsed.globals.clone(),
            path: parsed.path.clone(),
            after_dashes: parsed.after_dashes.clone(),
            writes: parsed.writes,
            client: None,
            chosen: None,
            problems: Vec::new(),
            unfilled: Vec::new(),
            places: Places::new(),
            input: None,
            texts: HashMap::new(),
        }
    }

    /// Arguments, with what stood behind `--`.
    pub fn all_arguments(&self, arguments: &[String]) -> Vec<String> {
        arguments.iter().chain(&self.after_dashes).cloned().collect()
    }

    /// A wrong command line of this command.
    pub fn usage(&self, text: impl Into<String>) -> Failure {
        Failure::usage(&self.path, text)
    }

    /// A wrong command line of this command, with its help on standard output.
    pub fn usage_with_help(&self, text: impl Into<String>) -> Failure {
        let failure = Box::new(Failure::plain(text));
        Failure::Printed { output: help_of(&self.path), failure }
    }

    /// The one NAME that generators take; what stands behind `--` does not count.
    ///
    /// # Errors
    /// kubectl's text for none or several.
    pub fn exactly_one_name(&self, arguments: &[String]) -> Result<String, Failure> {
        match arguments {
            [name] => Ok(name.clone()),
            other => Err(self.usage(format!("exactly one NAME is required, got {}", other.len()))),
        }
    }

    /// The text of a file, or of standard input for `-`.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read_text(&self, file: &str) -> Result<String, Failure> {
        let bytes =
            if file == "-" { self.console.read_input() } else { std::fs::read(self.environment.directory.join(file)) };
        let bytes = bytes.map_err(|error| Failure::plain(format!("cannot read {file}: {error}")))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Reads the documents of `-f`. The state they go to is opened before any of them is worked on, so that a failure to
    /// open it is told once.
    ///
    /// # Errors
    /// A file that does not exist, a wrong configuration, or a state that cannot be opened.
    pub fn read_files(&mut self, names: &FileNames, validation: Validation) -> Result<Vec<Document>, Failure> {
        let documents = files::read(names, validation, &self.environment.directory, self.console)?;
        if documents.iter().any(Result::is_ok) {
            self.client()?;
        }
        Ok(documents)
    }

    /// The objects that `-f` names and a selector leaves over, and what is wrong with the others.
    ///
    /// # Errors
    /// As [`Self::read_files`], or a wrong selector.
    pub fn read_items(
        &mut self,
        names: &FileNames,
        validation: Validation,
        selector: &str,
    ) -> Result<(Vec<Item>, Vec<Failure>), Failure> {
        let selector = files::parse_selector(selector)?;
        let rule = self.namespace()?;
        let (mut items, mut failures) = (Vec::new(), Vec::new());
        for document in self.read_files(names, validation)? {
            match document.and_then(|(object, source)| files::resolve(self.client()?, object, &source, &rule)) {
                Ok(item) if files::is_selected(&item.object, &selector) => items.push(item),
                Ok(_) => {}
                Err(failure) => failures.push(failure),
            }
        }
        Ok((items, failures))
    }

    /// The client, connected at the first call.
    ///
    /// # Errors
    /// A wrong configuration, or a state that cannot be opened.
    pub fn client(&mut self) -> Result<&mut Client<'s>, Failure> {
        if self.client.is_none() {
            let chosen = self.chosen()?.clone();
            let impersonation = self.impersonation(&chosen)?;
            let store = self.open(&chosen)?;
            let mut server = ApiServer::new(store, Box::new(RandomIds::default()), self.environment.now);
            server.fill_later(std::mem::take(&mut self.unfilled));
            let credential = self.credential(&chosen)?;
            let mut client = Client::new(server, self.console, credential, impersonation);
            client.set_field_manager(&self.field_manager());
            client.show_managed_fields(self.globals.shows_managed_fields);
            if self.log().shows(6) {
                client = client.traced(Trace::new(self.log(), &chosen.server));
            }
            self.client = Some(client);
        }
        self.client.as_mut().ok_or(Failure::Silent)
    }

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

    /// Makes what was done so far and lets go of the state, so that others can work on it. Whatever comes next may
    /// change it again.
    ///
    /// # Errors
    /// The state could not be written.
    pub fn let_go(&mut self) -> Result<(), Failure> {
        if let Some(mut client) = self.client.take() {
            client.server().commit()?;
        }
        self.writes = true;
        Ok(())
    }

    /// The name under which this command's changes are tracked.
    fn field_manager(&self) -> String {
        let command = self.path.split(' ').next().unwrap_or_default();
        match (&self.globals.field_manager, command) {
            (Some(name), _) => name.clone(),
            (None, "apply") => "kubectl-client-side-apply".into(),
            (None, "annotate" | "create" | "edit" | "label" | "patch" | "replace" | "run" | "set") => {
                format!("kubectl-{command}")
            }
            (None, _) => String::new(),
        }
    }

    /// How the user proves who it is. The server looks at certificates before tokens.
    fn credential(&self, chosen: &Chosen) -> Result<Credential, Failure> {
        let Globals { client_certificate, client_key, token, .. } = &self.globals;
        let flags = client_certificate::user_entry(client_certificate, client_key);
        let given = client_certificate::of_user(&chosen.user, &flags, &self.environment.directory)?;
        Ok(match (given, &chosen.credential, token.as_str()) {
            (Some(certificate), ..) => certificate,
            (None, own @ Credential::ClientCertificate(_), _) | (None, own, "") => own.clone(),
            (None, _, token) => bearer(token),
        })
    }

    /// Checks whom a request would be sent as, and where to, without sending any.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn check_configuration(&mut self) -> Result<(), Failure> {
        let chosen = self.chosen()?.clone();
        self.impersonation(&chosen).map(drop)
    }

    /// Warns in the form of kubectl's log: `W0102 15:04:05.000000    1234 FILE:LINE] TEXT`.
    pub fn log_warning(&self, place: &str, text: &str) {
        self.console.err_line(&self.log().line('W', place, text));
    }

    /// What the server said when it refused, for those who want to know it all (`-v=4`).
    pub fn log_refusal(&self, failure: &Failure) {
        if let Failure::Api { error, .. } = failure
            && self.log().shows(4)
        {
            let text = format!("server response object: [{}]", wire_text_pretty(&error.status));
            self.console.err_line(&self.log().line('I', "helpers.go:246", &text));
        }
    }

    fn log(&self) -> Log {
        Log { now: self.environment.now, level: self.globals.verbosity }
    }

    /// What pflag says of `--record`, which does nothing here: the annotation it wrote is on its way out.
    pub fn deprecated_record(&self) {
        self.console.err_line("Flag --record has been deprecated, --record will be removed in the future");
    }

    fn chosen(&mut self) -> Result<&Chosen, Failure> {
        if self.chosen.is_none() {
            self.check_timeout()?;
            let overrides = Overrides {
                context: self.globals.context.clone(),
                cluster: self.globals.cluster.clone(),
                user: self.globals.user.clone(),
            };
            let sources = self.config_sources()?;
            let config = sources.load_for_client()?;
            if self.log().shows(6) {
                for path in sources.present() {
                    let text = format!("Config loaded from file:  {path}");
                    self.console.err_line(&self.log().line('I', "loader.go:405", &text));
                }
            }
            self.chosen = Some(config.choose(&overrides)?);
        }
        self.chosen.as_ref().ok_or(Failure::Silent)
    }

    /// Mirrors `ParseTimeout` of `k8s.io/client-go/tools/clientcmd/helpers.go`.
    fn check_timeout(&self) -> Result<(), Failure> {
        let text = self.globals.request_timeout.as_str();
        if text.is_empty() || text.parse::<i64>().is_ok() || parse_duration(text).is_ok() {
            return Ok(());
        }
        Err(Failure::plain(
            "Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a \
             corresponding time unit (e.g. 1s | 2m | 3h)",
        ))
    }

    /// The files of the configuration.
    ///
    /// # Errors
    /// A file in `KUBECONFIG` that cannot be read.
    pub fn config_sources(&self) -> Result<Sources, Failure> {
        let directory = &self.environment.directory;
        if !self.globals.kubeconfig.is_empty() {
            return Ok(Sources::explicit(&self.globals.kubeconfig, directory));
        }
        if let Some(list) = self.environment.variable("KUBECONFIG")
            && let Some(sources) = Sources::listed(list, directory)?
        {
            return Ok(sources);
        }
        let own = match self.environment.variable("RBACSIM_CONFIG") {
            Some(path) => directory.join(path),
            None => self.environment.default_config(),
        };
        Ok(Sources::own(own))
    }

    /// The state file that this command works on.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn state_path(&mut self) -> Result<PathBuf, Failure> {
        let chosen = self.chosen()?.clone();
        Ok(self.state_path_of(&chosen))
    }

    fn state_path_of(&self, chosen: &Chosen) -> PathBuf {
        let named = self.environment.variable("RBACSIM_STATE").map(PathBuf::from);
        let path = self.globals.state.clone().or(named).or_else(|| chosen.state.clone());
        path.map_or_else(|| self.environment.default_state(), |path| self.environment.directory.join(path))
    }

    fn open(&mut self, chosen: &Chosen) -> Result<Box<dyn Store>, Failure> {
        if !self.globals.from.is_empty() {
            let (store, places) = self.load_manifests(&self.globals.from.clone())?;
            self.places = places;
            return Ok(Box::new(store));
        }
        let access = if self.writes { Access::Write } else { Access::Read };
        let now = self.environment.now;
        let birth = |store: &mut FileStore| {
            bootstrap::populate(store, &mut RandomIds::default(), now)?;
            keys::give_key(store)
        };
        Ok(Box::new(FileStore::open(&self.state_path_of(chosen), access, birth)?))
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
    fn load_manifests(&mut self, paths: &[String]) -> Result<(MemoryStore, Places), Failure> {
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

    /// Whom to act as: what flags say goes before what the configuration says.
    fn impersonation(&self, chosen: &Chosen) -> Result<ImpersonationHeaders, Failure> {
        let (globals, mut headers) = (&self.globals, chosen.impersonation.clone());
        if !globals.impersonate.is_empty() {
            headers.user.clone_from(&globals.impersonate);
        }
        if !globals.impersonate_uid.is_empty() {
            headers.uid.clone_from(&globals.impersonate_uid);
        }
        if !globals.impersonate_groups.is_empty() {
            headers.groups.clone_from(&globals.impersonate_groups);
        }
        let extra = globals.impersonate_extra.iter().filter_map(|pair| pair.split_once('='));
        let extra: Vec<(String, String)> = extra.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        if !extra.is_empty() {
            headers.extra = extra;
        }
        if headers.user.is_empty() && !headers.is_empty() {
            let text = format!("requesting uid, groups or user-extra for {} without impersonating a user", chosen.user);
            return Err(Failure::plain(text));
        }
        Ok(headers)
    }

    /// The namespace to work in, and whether it was given on the command line.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn namespace(&mut self) -> Result<NamespaceRule, Failure> {
        if !self.globals.namespace.is_empty() {
            return Ok(NamespaceRule { name: self.globals.namespace.clone(), enforced: true });
        }
        let name = self.chosen()?.namespace.clone();
        Ok(NamespaceRule { name: if name.is_empty() { "default".into() } else { name }, enforced: false })
    }

    /// The namespace that generators write into objects before the server has seen them: only one given with `-n`.
    pub fn given_namespace(&self) -> String {
        self.globals.namespace.clone()
    }

    /// Makes what was done last.
    ///
    /// # Errors
    /// The state could not be written, or the server warned and `--warnings-as-errors` was given.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let Some(client) = &mut self.client else { return Ok(()) };
        client.server().commit()?;
        let warnings = client.warning_count();
        if self.globals.warnings_as_errors && warnings > 0 {
            let plural = if warnings == 1 { "" } else { "s" };
            let failure = Failure::plain(format!("{warnings} warning{plural} received"));
            failure.report(self.console);
            self.problems.push(String::new());
        }
        Ok(())
    }

    /// Reports what was wrong with the manifests that the command answered from; true if anything was.
    pub fn report_problems(&self) -> bool {
        for problem in self.problems.iter().filter(|problem| !problem.is_empty()) {
            self.console.err_line(&format!("error: {problem}"));
        }
        !self.problems.is_empty()
    }
}
