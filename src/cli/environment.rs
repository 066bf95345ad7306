//! What a command learns of the world around it, handed in so that nothing else has to look.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use ring::rand::{SecureRandom as _, SystemRandom};
use uuid::Uuid;

use crate::apiserver::Ids;
use crate::kubectl::Failure;
use crate::kubectl::duration::parse_duration;

/// Characters of generated names: no vowels, nothing that looks like something else.
const SUFFIX_CHARACTERS: &[u8] = b"bcdfghjklmnpqrstvwxz2456789";

/// Variables, folder and time of one command.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Environment variables.
    pub variables: BTreeMap<String, String>,
    /// The folder that relative paths start at.
    pub directory: PathBuf,
    /// The time.
    pub now: Timestamp,
    /// Whether a person reads standard output.
    pub prints_to_terminal: bool,
    /// Whether a person reads standard error.
    pub warns_on_terminal: bool,
}

impl Environment {
    /// An environment at the present time.
    pub fn new(variables: BTreeMap<String, String>, directory: PathBuf) -> Self {
        Self { variables, directory, now: Timestamp::now(), prints_to_terminal: false, warns_on_terminal: false }
    }

    /// The environment of this process.
    pub fn of_process() -> Self {
        let text = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
        let variables = std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect();
        let environment = Self::new(variables, std::env::current_dir().unwrap_or_default());
        Self {
            prints_to_terminal: std::io::stdout().is_terminal(),
            warns_on_terminal: std::io::stderr().is_terminal(),
            ..environment
        }
    }

    /// The same at the time that `--now`, or else `RBACSIM_NOW`, names: a time, or a shift such as `+2h`.
    ///
    /// # Errors
    /// A text that is neither.
    pub fn at(&self, now: &str) -> Result<Self, Failure> {
        let named = if now.is_empty() { self.variable("RBACSIM_NOW") } else { Some(now) };
        let Some(text) = named else { return Ok(self.clone()) };
        let moved = if text.starts_with(['+', '-']) {
            let shift = parse_duration(text).ok().map(SignedDuration::from_nanos);
            shift.and_then(|shift| self.now.checked_add(shift).ok())
        } else {
            text.parse().ok()
        };
        let now = moved.ok_or_else(|| {
            let wanted = "a time such as 2026-01-31T12:00:00Z, or a shift such as +2h";
            Failure::plain(format!("invalid argument {text:?} for \"--now\" flag: expected {wanted}"))
        })?;
        Ok(Self { now, ..self.clone() })
    }

    /// A variable that is set and not empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The state file that is used unless another one is named.
    pub fn default_state(&self) -> PathBuf {
        self.folder("XDG_DATA_HOME", |folders| folders.data_dir().to_owned()).join("state.db")
    }

    /// The configuration file that is used unless another one is named.
    pub fn default_config(&self) -> PathBuf {
        self.folder("XDG_CONFIG_HOME", |folders| folders.config_dir().to_owned()).join("config")
    }

    fn folder(&self, variable: &str, of_platform: fn(&directories::ProjectDirs) -> PathBuf) -> PathBuf {
        // The XDG specification says to ignore relative paths.
        match self.variable(variable).map(PathBuf::from).filter(|base| base.is_absolute()) {
            Some(base) => base.join("rbacsim"),
            None => directories::ProjectDirs::from("", "", "rbacsim")
                .map_or_else(|| self.directory.join(".rbacsim"), |folders| of_platform(&folders)),
        }
    }
}

/// Identifiers that nobody can guess.
#[derive(Debug, Default)]
pub struct RandomIds {
    /// Random bytes not used yet: asking the system for each UID takes longer than making it.
    bytes: Vec<u8>,
}

/// How many UIDs are made of what the system is asked for at once.
const UIDS_AT_ONCE: usize = 64;

impl RandomIds {
    fn uuid(&mut self) -> Uuid {
        if self.bytes.is_empty() {
            self.bytes.resize(UIDS_AT_ONCE * 16, 0);
            if SystemRandom::new().fill(&mut self.bytes).is_err() {
                self.bytes.clear();
            }
        }
        match self.bytes.split_last_chunk::<16>() {
            Some((rest, random)) => {
                let uuid = uuid::Builder::from_random_bytes(*random).into_uuid();
                let left = rest.len();
                self.bytes.truncate(left);
                uuid
            }
            None => Uuid::new_v4(),
        }
    }
}

impl Ids for RandomIds {
    fn uid(&mut self) -> String {
        self.uuid().to_string()
    }

    fn suffix(&mut self) -> String {
        let random = self.uuid();
        let pick = |byte: &u8| {
            let index = usize::from(*byte) % SUFFIX_CHARACTERS.len();
            SUFFIX_CHARACTERS.get(index).copied().map_or('x', char::from)
        };
        random.as_bytes().iter().take(5).map(pick).collect()
    }
}
