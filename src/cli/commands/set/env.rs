//! `set env`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_env.go`.

use clap::{ArgAction, Args};
use serde_json::Value;

use super::pods::{PodFlags, Words, containers_named};
use super::split_arguments;
use crate::cli::commands::targets::Target;
use crate::cli::flags::split_slice;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::failure::Failure;
use crate::kubectl::retrieve::get_named;
use crate::kubectl::selection::{Filters, Selection, select};
use crate::kubectl::variables::{VariableChanges, shown};

const WORDS: Words = Words { happened: "env updated", failed: "failed to patch env update to pod template:" };

/// Set, remove and list environment variables of containers
#[derive(Args, Debug)]
pub(super) struct Env {
    #[command(flatten)]
    pods: PodFlags,
    /// Names of the containers; * stands for any text
    #[arg(long, short = 'c', default_value = "*", value_name = "NAME")]
    containers: String,
    /// Secret or config map whose keys become variables, as TYPE/NAME
    #[arg(long, default_value = "", hide_default_value = true, value_name = "OBJECT")]
    from: String,
    /// With --from: what the names of the variables begin with
    #[arg(long, default_value = "", hide_default_value = true, value_name = "TEXT")]
    prefix: String,
    /// With --from: only these keys
    #[arg(long, value_name = "KEY", value_parser = crate::cli::csv::check)]
    keys: Vec<String>,
    /// Variable to set, as NAME=VALUE; may be repeated
    #[arg(long = "env", short = 'e', value_name = "NAME=VALUE")]
    variables: Vec<String>,
    /// Show the variables
    #[arg(long)]
    list: bool,
    /// Change variables that have a value already
    #[arg(long, action = ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    overwrite: bool,
    /// TYPE NAME… or TYPE/NAME…, then NAME=VALUE… and NAME-…
    #[arg(value_name = "OBJECT|CHANGE")]
    arguments: Vec<String>,
}

impl Run for Env {
    const USAGE: &'static str = "RESOURCE/NAME KEY_1=VAL_1 ... KEY_N=VAL_N";
    const EXAMPLES: &'static str = "
# A variable for all containers of a deployment
rbacsim set env deployment/front LOG_LEVEL=debug

# Variables of all keys of a secret
rbacsim create secret generic login --from-literal=user=jane
rbacsim set env deployment/front --from=secret/login --prefix=DB_

# What is set
rbacsim set env deployment/front --list

# Not any more
rbacsim set env deployment/front LOG_LEVEL-";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = self.pods.writing(session)?;
        let arguments = session.all_arguments(&self.arguments);
        let is_change = |argument: &str| argument.contains('=') || argument.ends_with('-');
        let (objects, mut words) = split_arguments(&arguments, "environment", is_change)?;
        self.pods.check(writing.dry_run)?;
        if objects.is_empty() && self.pods.files.names().is_empty() {
            let text = "one or more resources must be specified as <resource> <name> or <resource>/<name>";
            return Err(Failure::plain(text));
        }
        if self.list && self.pods.print.output.as_ref().is_some_and(|format| !format.is_empty()) {
            return Err(Failure::plain("--list and --output may not be specified together"));
        }
        let keys = split_slice(&self.keys);
        if !keys.is_empty() && self.from.is_empty() {
            let text = "when specifying --keys, a configmap or secret must be provided with --from";
            return Err(Failure::plain(text));
        }
        words.splice(0..0, self.variables.iter().cloned());
        let mut changes = VariableChanges::parse(&words, session.console)?;
        if !self.from.is_empty() {
            changes.take_from(&self.source(session)?, &keys, &self.prefix)?;
        }
        let targets = self.pods.targets(session, &objects)?;
        self.pods.change(session, &mut writing, targets, &WORDS, |session, target, spec| {
            let containers = containers_named(spec, &self.containers);
            if containers.is_empty() {
                let what = format!("{}/{}", target.resource.name, target.name);
                let text = format!("warning: {what} does not have any containers matching {:?}", self.containers);
                session.console.err_line(&text);
            }
            for container in containers {
                if self.list {
                    let mut shown = container.clone();
                    changes.make(&mut shown, self.overwrite)?;
                    list(session, target, &shown);
                } else {
                    changes.make(container, self.overwrite)?;
                }
            }
            Ok(())
        })
    }
}

impl Env {
    /// The object that `--from` names.
    fn source(&self, session: &mut Session<'_>) -> Result<Value, Failure> {
        let namespace = session.namespace()?.name;
        let console = session.console;
        let client = session.client()?;
        match select(client, console, std::slice::from_ref(&self.from), &Filters::default())? {
            Selection::Names(names) => {
                let (resource, name) = names.into_iter().next().ok_or(Failure::Silent)?;
                get_named(client, &resource, &namespace, (&name, ""), false)
            }
            Selection::Lists(_) => Err(Failure::Silent),
        }
    }
}

fn list(session: &Session<'_>, target: &Target, container: &Value) {
    let name = container.get("name").and_then(Value::as_str).unwrap_or_default();
    session.console.out_line(&format!("# {} {}, container {name}", target.resource.name, target.name));
    for variable in container.get("env").and_then(Value::as_array).into_iter().flatten() {
        session.console.out_line(&shown(variable));
    }
}
