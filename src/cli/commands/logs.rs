//! `logs`: whether somebody may read them. No container ever wrote any.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/logs/logs.go` and `k8s.io/kubectl/pkg/polymorphichelpers/logsforobject.go`.

use clap::Args;

use crate::apiserver::json::text;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::pod_choice::{choose_container, choose_pod};

/// Ask for the logs of a container: they are empty, and the refusals real
#[derive(Args, Debug)]
pub(super) struct Logs {
    /// Container whose logs are read, instead of the first one
    #[arg(long, short = 'c', default_value = "", hide_default_value = true, value_name = "NAME")]
    container: String,
    #[command(flatten)]
    ignored: Ignored,
    /// POD or TYPE/NAME, and the container
    #[arg(value_name = "POD")]
    arguments: Vec<String>,
}

/// Flags that choose among lines, of which there are none.
#[derive(Args, Debug)]
struct Ignored {
    #[arg(long, short = 'f', hide = true)]
    follow: bool,
    #[arg(long, short = 'p', hide = true)]
    previous: bool,
    #[arg(long, hide = true)]
    timestamps: bool,
    #[arg(long, hide = true)]
    all_containers: bool,
    #[arg(long, hide = true)]
    prefix: bool,
    #[arg(long, hide = true)]
    ignore_errors: bool,
    #[arg(long, hide = true)]
    insecure_skip_tls_verify_backend: bool,
    #[arg(long, hide = true, value_name = "LINES", value_parser = parse_int::<i64>)]
    tail: Option<i64>,
    #[arg(long, hide = true, value_name = "BYTES", value_parser = parse_int::<i64>)]
    limit_bytes: Option<i64>,
    #[arg(long, hide = true, value_name = "DURATION", value_parser = parse_duration)]
    since: Option<i64>,
    #[arg(long, hide = true, value_name = "TIME")]
    since_time: Option<String>,
    #[arg(long, hide = true, value_name = "DURATION", value_parser = parse_duration)]
    pod_running_timeout: Option<i64>,
}

impl Run for Logs {
    const USAGE: &'static str = "(POD | TYPE/NAME) [-c CONTAINER]";
    const EXAMPLES: &'static str = "
# The logs of a pod
rbacsim logs web

# Those of a deployment's pod
rbacsim logs deployment/front";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let (argument, container) = match arguments.as_slice() {
            [pod] => (pod, self.container.as_str()),
            [pod, container] if self.container.is_empty() => (pod, container.as_str()),
            [_, _] => return Err(session.usage("only one of -c or an inline [CONTAINER] arg is allowed")),
            _ => {
                return Err(session.usage(
                    "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command",
                ));
            }
        };
        let namespace = session.namespace()?.name;
        let console = session.console;
        let client = session.client()?;
        let (pod, count) = choose_pod(client, console, &namespace, argument)?;
        let name = text(&pod, "/metadata/name");
        if count > 1 {
            console.err_line(&format!("Found {count} pods, using pod/{name}"));
        }
        let Some(chosen) = choose_container(&pod, container) else {
            return Err(Failure::plain(format!("container {container} is not valid for pod {name}")));
        };
        if let Some(note) = &chosen.note {
            console.err_line(note);
        }
        let answer = client.logs(&namespace, name, text(chosen.container, "/name"))?;
        console.out(&answer);
        // A script gets what a real server sends, which is nothing; a person is told why.
        if answer.is_empty() && session.environment.prints_to_terminal {
            console.err_line("note: rbacsim runs no containers, so that there are no logs");
        }
        Ok(0)
    }
}
