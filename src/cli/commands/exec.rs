//! `exec`: a look inside a container.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/exec/exec.go`. What the command may be is up to [`container`].

use clap::Args;
use serde_json::Value;

use crate::apiserver::json::text;
use crate::apiserver::request::Query;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::container;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::pod_choice::{choose_container, choose_pod};

/// Look inside a container of a pod: its token, and what the API server answers to it
#[derive(Args, Debug)]
pub(super) struct Exec {
    /// Container to look into, instead of the first one
    #[arg(long, short = 'c', default_value = "", hide_default_value = true, value_name = "NAME")]
    container: String,
    /// Hand standard input to the command
    #[arg(long, short = 'i')]
    stdin: bool,
    /// Accepted for kubectl's sake: there is no terminal inside
    #[arg(long, short = 't')]
    tty: bool,
    /// Print nothing but what the command prints
    #[arg(long, short = 'q')]
    quiet: bool,
    /// How long to wait for a pod; accepted for kubectl's sake
    #[arg(long, hide = true, value_name = "DURATION", value_parser = parse_duration)]
    pod_running_timeout: Option<i64>,
    /// POD or TYPE/NAME; the command stands behind --
    #[arg(value_name = "POD")]
    arguments: Vec<String>,
}

impl Run for Exec {
    const USAGE: &'static str = "(POD | TYPE/NAME) [-c CONTAINER] -- COMMAND [ARGS...]";
    const EXAMPLES: &'static str = "
# The token that a pod's account got
rbacsim exec web -- cat /var/run/secrets/kubernetes.io/serviceaccount/token

# What the API server answers to it
rbacsim exec deployment/front -- sh -c 'curl -sk -H \"Authorization: Bearer $(cat /var/run/secrets/kubernetes.io/serviceaccount/token)\" https://kubernetes.default.svc/api/v1/namespaces/default/pods'";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        if self.arguments.len() > 1 {
            return Err(
                session.usage("exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead")
            );
        }
        let command = session.after_dashes.clone();
        let Some(argument) = self.arguments.first() else {
            return Err(Failure::plain("pod, type/name or --filename must be specified"));
        };
        if command.is_empty() {
            return Err(Failure::plain("you must specify at least one command for the container"));
        }
        let namespace = session.namespace()?.name;
        let console = session.console;
        let (pod, _) = choose_pod(session.client()?, console, &namespace, argument)?;
        let phase = text(&pod, "/status/phase");
        if matches!(phase, "Succeeded" | "Failed") {
            let why = format!("cannot exec into a container in a completed pod; current phase is {phase}");
            return Err(Failure::plain(why));
        }
        let chosen = choose_container(&pod, &self.container);
        if let Some(note) = chosen.as_ref().and_then(|chosen| chosen.note.as_ref()).filter(|_| !self.quiet) {
            console.err_line(note);
        }
        // A container that is not there is the server's to refuse.
        let name = chosen.as_ref().map_or(self.container.as_str(), |chosen| text(chosen.container, "/name"));
        self.connect(session, &pod, name, &command)?;
        let container = chosen.map_or(&Value::Null, |chosen| chosen.container);
        self.look(session, &pod, container, &command)
    }
}

impl Exec {
    /// Asks the server for a stream into the container.
    ///
    /// kubectl asks with GET for a web socket, and if that is refused with POST for SPDY. The server lets a web socket
    /// through only for those who may use POST, so that its answer to POST is always the last word.
    fn connect(&self, session: &mut Session<'_>, pod: &Value, name: &str, command: &[String]) -> Result<(), Failure> {
        let mut query = command.iter().fold(Query::default(), |query, word| query.with("command", word));
        query = query.with("container", name);
        for (flag, given) in [("stdin", self.stdin), ("stdout", true), ("stderr", !self.tty), ("tty", self.tty)] {
            if given {
                query = query.with(flag, "true");
            }
        }
        let (namespace, pod) = (text(pod, "/metadata/namespace"), text(pod, "/metadata/name"));
        session.client()?.connect(namespace, pod, "exec", query)
    }

    fn look(
        &self,
        session: &mut Session<'_>,
        pod: &Value,
        container: &Value,
        command: &[String],
    ) -> Result<u8, Failure> {
        let input = if self.stdin { session.console.read_input() } else { Ok(Vec::new()) };
        let input = input.map_err(|error| Failure::plain(error.to_string()))?;
        let input = String::from_utf8_lossy(&input).into_owned();
        let ended = container::run(session.client()?.server(), pod, container, command, &input)?;
        session.console.out(&ended.stdout);
        session.console.err(&ended.stderr);
        if ended.code != 0 {
            session.console.err_line(&format!("command terminated with exit code {}", ended.code));
        }
        Ok(ended.code)
    }
}
