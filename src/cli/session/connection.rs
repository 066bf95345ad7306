//! From flags and configuration to a client: which cluster, as whom, with what proof, and which state stands behind it.

use std::path::PathBuf;

use super::Session;
use crate::apiserver::request::ImpersonationHeaders;
use crate::apiserver::{ApiServer, keys};
use crate::bootstrap;
use crate::cli::environment::RandomIds;
use crate::kubectl::config::{Chosen, KubeConfig, Sources, connect};
use crate::kubectl::duration::parse_duration;
use crate::kubectl::trace::Trace;
use crate::kubectl::{Client, Failure};
use crate::store::{Access, FileStore, Store};

/// Commands that meet a configuration without a connection when they look up the types in their arguments.
const FINDS_BY_ARGUMENTS: [&str; 9] =
    ["annotate", "delete", "describe", "edit", "get", "label", "patch", "rollout", "set"];

impl<'s> Session<'s> {
    /// The client, connected at the first call.
    ///
    /// # Errors
    /// A wrong configuration, or a state that cannot be opened.
    pub fn client(&mut self) -> Result<&mut Client<'s>, Failure> {
        if self.client.is_none() {
            let chosen = self.chosen()?.clone();
            let impersonation = self.impersonation(&chosen)?;
            if self.globals.from.is_empty() {
                connect(&chosen, self.console)?;
            }
            let store = self.open(&chosen)?;
            let mut server = ApiServer::new(store, Box::new(RandomIds::default()), self.environment.now);
            server.fill_later(std::mem::take(&mut self.unfilled));
            let mut client = Client::new(server, self.console, chosen.credential.clone(), impersonation);
            client.set_field_manager(&self.field_manager());
            client.show_managed_fields(self.globals.shows_managed_fields);
            if self.log().shows(6) {
                client = client.traced(Trace::new(self.log(), &chosen.server));
            }
            self.client = Some(client);
        }
        self.client.as_mut().ok_or(Failure::Silent)
    }

    /// The name under which this command's changes are tracked.
    fn field_manager(&self) -> String {
        let command = self.path.split(' ').next().unwrap_or_default();
        match (&self.globals.field_manager, command) {
            (Some(name), _) => name.clone(),
            (None, "apply") => "kubectl-client-side-apply".into(),
            (
                None,
                "annotate" | "create" | "edit" | "expose" | "label" | "patch" | "replace" | "run" | "set" | "taint",
            ) => {
                format!("kubectl-{command}")
            }
            (None, _) => String::new(),
        }
    }

    /// Checks whom a request would be sent as, and where to, without sending any.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn check_configuration(&mut self) -> Result<(), Failure> {
        let chosen = self.chosen()?.clone();
        self.impersonation(&chosen).map(drop)
    }

    /// The address of the server, as the configuration has it.
    ///
    /// # Errors
    /// A wrong configuration.
    pub fn server_address(&mut self) -> Result<String, Failure> {
        Ok(self.chosen()?.server.clone())
    }

    pub(super) fn chosen(&mut self) -> Result<&Chosen, Failure> {
        if self.chosen.is_none() {
            self.check_timeout()?;
            let overrides = self.globals.overrides(&self.environment.directory);
            self.chosen = Some(self.config()?.choose(&overrides)?);
        }
        self.chosen.as_ref().ok_or(Failure::Silent)
    }

    /// The configuration, read at the first call.
    pub(super) fn config(&mut self) -> Result<&KubeConfig, Failure> {
        if self.config.is_none() {
            let sources = self.config_sources()?;
            self.config = Some(sources.load_for_client()?);
            if self.log().shows(6) {
                for path in sources.present() {
                    let text = format!("Config loaded from file:  {path}");
                    self.console.err_line(&self.log().line('I', "loader.go:405", &text));
                }
            }
        }
        self.config.as_ref().ok_or(Failure::Silent)
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
            let command = self.path.split(' ').next().unwrap_or_default();
            // Otherwise the namespace is asked for first, which says it plainly.
            let is_met_among_arguments = !globals.namespace.is_empty() && FINDS_BY_ARGUMENTS.contains(&command);
            return Err(if is_met_among_arguments { Failure::Configuration(text) } else { Failure::plain(text) });
        }
        Ok(headers)
    }
}
