//! `logs`: whether somebody may read them. No container ever wrote any.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/logs/logs.go` and `k8s.io/kubectl/pkg/polymorphichelpers/logsforobject.go`.

use clap::Args;
use serde_json::Value;

use crate::apiserver::json::{list, text};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::go_time::check_time;
use crate::kubectl::pod_choice::{choose_container, choose_pod};
use crate::kubectl::selection::find;

const EXPECTED: &str = "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command";

/// Ask for the logs of a container: they are empty, and the refusals real
#[derive(Args, Debug)]
pub(super) struct Logs {
    /// Container whose logs are read, instead of the first one
    #[arg(long, short = 'c', default_value = "", hide_default_value = true, value_name = "NAME")]
    container: String,
    /// Those of all pods whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    #[command(flatten)]
    lines: Lines,
    #[command(flatten)]
    ignored: Ignored,
    /// POD or TYPE/NAME, and the container
    #[arg(value_name = "POD")]
    arguments: Vec<String>,
}

/// Flags that choose among lines, of which there are none.
#[derive(Args, Debug)]
struct Lines {
    #[arg(long, hide = true, allow_hyphen_values = true, value_name = "LINES", value_parser = parse_int::<i64>)]
    tail: Option<i64>,
    #[arg(long, hide = true, default_value_t = 0, value_name = "BYTES", value_parser = parse_int::<i64>)]
    limit_bytes: i64,
    #[arg(long, hide = true, default_value = "0s", value_name = "DURATION", value_parser = parse_duration)]
    since: i64,
    #[arg(long, hide = true, default_value = "", value_name = "TIME")]
    since_time: String,
}

/// Flags about how lines are shown and waited for.
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
    all_pods: bool,
    #[arg(long, hide = true)]
    prefix: bool,
    #[arg(long, hide = true)]
    ignore_errors: bool,
    #[arg(long, hide = true)]
    insecure_skip_tls_verify_backend: bool,
    #[arg(long, hide = true, default_value_t = 5, value_name = "COUNT", value_parser = parse_int::<i64>)]
    max_log_requests: i64,
    #[arg(long, hide = true, default_value = "20s", value_name = "DURATION", value_parser = parse_duration)]
    pod_running_timeout: i64,
}

impl Run for Logs {
    const USAGE: &'static str = "(POD | TYPE/NAME) [-c CONTAINER]";
    const EXAMPLES: &'static str = "
# The logs of a pod
rbacsim logs web

# Those of a deployment's pod
rbacsim logs deployment/front

# Those of all pods with a label
rbacsim logs -l app=front";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let (argument, container) = match (arguments.as_slice(), self.selector.as_str()) {
            ([], "") => return Err(session.usage(EXPECTED)),
            ([], _) => (None, self.container.as_str()),
            ([pod], "") => (Some(pod), self.container.as_str()),
            ([_], _) => return Err(session.usage("only a selector (-l) or a POD name is allowed")),
            ([pod, container], "") if self.container.is_empty() => (Some(pod), container.as_str()),
            ([_, _], _) => return Err(session.usage("only one of -c or an inline [CONTAINER] arg is allowed")),
            _ => return Err(session.usage(EXPECTED)),
        };
        self.lines.check()?;
        let namespace = session.namespace()?.name;
        let console = session.console;
        let client = session.client()?;
        let pods: Vec<Value> = if let Some(argument) = argument {
            let (pod, count) = choose_pod(client, console, &namespace, argument)?;
            if count > 1 {
                console.err_line(&format!("Found {count} pods, using pod/{}", text(&pod, "/metadata/name")));
            }
            vec![pod]
        } else {
            let pods = find(client, console, "pods")?;
            let found = client.list(&pods, &namespace, &self.selector, "", false)?;
            list(found.get("items")).cloned().collect()
        };
        if pods.is_empty() {
            console.err_line(&format!("No resources found in {namespace} namespace."));
            return Ok(0);
        }
        let mut is_empty = true;
        for pod in &pods {
            let name = text(pod, "/metadata/name");
            let Some(chosen) = choose_container(pod, container) else {
                return Err(Failure::plain(format!("container {container} is not valid for pod {name}")));
            };
            if let Some(note) = &chosen.note {
                console.err_line(note);
            }
            let answer = client.logs(&namespace, name, text(chosen.container, "/name"))?;
            console.out(&answer);
            is_empty &= answer.is_empty();
        }
        // A script gets what a real server sends, which is nothing; a person is told why.
        if is_empty && session.environment.prints_to_terminal {
            console.err_line("note: rbacsim runs no containers, so that there are no logs");
        }
        Ok(0)
    }
}

impl Lines {
    /// What kubectl refuses itself, in its order.
    fn check(&self) -> Result<(), Failure> {
        let refuse = |condition: bool, text: &str| if condition { Err(Failure::plain(text)) } else { Ok(()) };
        if !self.since_time.is_empty() {
            check_time(&self.since_time).map_err(Failure::Plain)?;
        }
        refuse(
            !self.since_time.is_empty() && self.since != 0,
            "at most one of `sinceTime` or `sinceSeconds` may be specified",
        )?;
        refuse(self.since < 0, "--since must be greater than 0")?;
        refuse(self.limit_bytes < 0, "--limit-bytes must be greater than 0")?;
        refuse(self.tail.is_some_and(|tail| tail < -1), "--tail must be greater than or equal to -1")
    }
}
