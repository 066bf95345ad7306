//! The flags of `config set-credentials` about programs and providers that fetch credentials. They are only written down:
//! a user who needs one is refused when asked for.

use clap::Args;
use serde_json::{Value, json};

use super::ConfigEntry;
use crate::cli::flags::split_slice;
use crate::cli::usage::parse_bool;
use crate::kubectl::failure::Failure;

const MODES: [&str; 3] = ["IfAvailable", "Never", "Always"];

/// Flags about plug-ins.
#[derive(Args, Debug)]
pub(super) struct PluginFlags {
    /// Program that prints credentials
    #[arg(long, value_name = "PROGRAM")]
    exec_command: Option<String>,
    /// API version that the program speaks
    #[arg(long, value_name = "VERSION")]
    exec_api_version: Option<String>,
    /// Arguments of the program; a comma-separated list, may be repeated
    #[arg(long, value_name = "ARGUMENTS", value_parser = crate::cli::csv::check)]
    exec_arg: Vec<String>,
    /// Environment of the program, as NAME=value, or NAME- to leave it out again; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = crate::cli::csv::check)]
    exec_env: Vec<String>,
    /// Whether the program may ask the user: `IfAvailable`, Never or Always
    #[arg(long, value_name = "MODE")]
    exec_interactive_mode: Option<String>,
    /// Tell the program about the cluster
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    exec_provide_cluster_info: Option<bool>,
    /// Name of a provider of credentials
    #[arg(long, value_name = "NAME")]
    auth_provider: Option<String>,
    /// What the provider is told, as key=value, or key- to leave it out again; may be repeated
    #[arg(long, value_name = "KEY=VALUE", value_parser = crate::cli::csv::check)]
    auth_provider_arg: Vec<String>,
}

/// What pairs say: names and their values, none for those that are to go.
type Changes = Vec<(String, Option<String>)>;

impl PluginFlags {
    /// Writes down what was given.
    ///
    /// Mirrors `modifyAuthInfo` of `k8s.io/kubectl/pkg/cmd/config/set_credentials.go`.
    ///
    /// # Errors
    /// kubectl's texts for pairs that are none, and for modes that there are not.
    pub fn write(&self, user: &mut ConfigEntry) -> Result<(), Failure> {
        let environment = changes(&split_slice(&self.exec_env), "exec-env")?;
        let told = changes(&split_slice(&self.auth_provider_arg), "auth-provider-arg")?;
        let mode = self.exec_interactive_mode.as_deref().filter(|mode| !mode.is_empty());
        if mode.is_some_and(|mode| !MODES.contains(&mode)) {
            let why = format!("invalid interactive mode type, can be only {}", MODES.join(", "));
            return Err(Failure::Plain(why));
        }
        self.write_provider(user, told);
        self.write_program(user, environment);
        Ok(())
    }

    fn write_provider(&self, user: &mut ConfigEntry, told: Changes) {
        let nothing = json!({"config": {}, "name": ""});
        choose(user, "auth-provider", "name", self.auth_provider.as_deref(), nothing);
        let Some(provider) = user.get_mut("auth-provider").and_then(Value::as_object_mut) else { return };
        let config = provider.entry("config").or_insert_with(|| json!({}));
        let Some(config) = config.as_object_mut() else { return };
        for (key, value) in told {
            match value {
                Some(value) => drop(config.insert(key, value.into())),
                None => drop(config.remove(&key)),
            }
        }
    }

    fn write_program(&self, user: &mut ConfigEntry, environment: Changes) {
        let nothing = json!({"args": null, "command": "", "env": null, "provideClusterInfo": false});
        choose(user, "exec", "command", self.exec_command.as_deref(), nothing);
        let Some(program) = user.get_mut("exec").and_then(Value::as_object_mut) else { return };
        super::set_optional(program, "apiVersion", self.exec_api_version.as_deref());
        super::set_optional(program, "interactiveMode", self.exec_interactive_mode.as_deref());
        let arguments = split_slice(&self.exec_arg);
        if !arguments.is_empty() {
            program.insert("args".into(), json!(arguments));
        }
        if let Some(is_told) = self.exec_provide_cluster_info {
            program.insert("provideClusterInfo".into(), is_told.into());
        }
        if environment.is_empty() {
            return;
        }
        let mut variables = program.get("env").and_then(Value::as_array).cloned().unwrap_or_default();
        for (name, value) in environment {
            let position = variables.iter().position(|known| known.get("name") == Some(&json!(name)));
            match (position, value) {
                (None, Some(value)) => variables.push(json!({"name": name, "value": value})),
                (Some(position), Some(value)) => {
                    if let Some(known) = variables.get_mut(position) {
                        *known = json!({"name": name, "value": value});
                    }
                }
                (Some(position), None) => drop(variables.remove(position)),
                (None, None) => {}
            }
        }
        program.insert("env".into(), variables.into());
    }
}

/// Names a plug-in, which begins as `nothing`; an empty name takes it away.
fn choose(user: &mut ConfigEntry, plugin: &str, field: &str, name: Option<&str>, nothing: Value) {
    match name {
        None => {}
        Some("") => drop(user.remove(plugin)),
        Some(name) => {
            let entry = user.entry(plugin).or_insert(nothing);
            if let Some(entry) = entry.as_object_mut() {
                entry.insert(field.to_owned(), name.into());
            }
        }
    }
}

fn changes(pairs: &[String], flag: &str) -> Result<Changes, Failure> {
    let change = |pair: &String| match (pair.split_once('='), pair.strip_suffix('-')) {
        (Some((name, value)), _) => Ok((name.to_owned(), Some(value.to_owned()))),
        (None, Some(name)) => Ok((name.to_owned(), None)),
        (None, None) => Err(Failure::Plain(format!("invalid {flag} format: {pair}"))),
    };
    pairs.iter().map(change).collect()
}
