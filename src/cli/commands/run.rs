//! `run`: the manifest of one pod. Nothing ever runs here, so there is nothing to attach to.

use clap::Args;
use serde_json::Value;

use super::writing::{Writing, configured};
use crate::apiserver::registry::{json_patch, merge_patch};
use crate::apiserver::request::PatchType;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::expose::service_of_pod;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{PodRequest, pod};
use crate::kubectl::output::Keys;
use crate::manifest::parse_json;

/// Create a pod that runs an image
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "every switch is a flag of its own")]
pub(super) struct RunPod {
    /// Image to run
    #[arg(long, value_name = "IMAGE")]
    image: Option<String>,
    /// JSON to lay over the pod before it is created
    #[arg(long, default_value = "", hide_default_value = true, value_name = "JSON")]
    overrides: String,
    /// How it is laid over: merge, strategic or json
    #[arg(long, default_value = "merge", value_name = "WAY")]
    override_type: String,
    /// Labels of the pod, as key=value; a comma-separated list, may be repeated
    #[arg(long, short = 'l', value_name = "LABELS", value_parser = crate::cli::csv::check)]
    labels: Vec<String>,
    /// Annotation of the pod, as key=value; may be repeated
    #[arg(long, value_name = "KEY=VALUE")]
    annotations: Vec<String>,
    /// Environment variable, as NAME=value; may be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    env: Vec<String>,
    /// Port of the container
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PORT")]
    port: String,
    /// Create a service for the port too
    #[arg(long)]
    expose: bool,
    /// When the image is pulled: always, if not present, or never, written as Kubernetes does
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POLICY")]
    image_pull_policy: String,
    /// Run the container as a privileged one
    #[arg(long)]
    privileged: bool,
    /// Restart policy: always (the default), on failure, or never, written as Kubernetes does
    #[arg(long, default_value = "Always", value_name = "POLICY")]
    restart: String,
    /// Take what follows the name as what the container runs, not as arguments for it
    #[arg(long)]
    command: bool,
    /// Not simulated: containers do not run
    #[arg(long, short = 'i')]
    stdin: bool,
    /// Not simulated: containers do not run
    #[arg(long, short = 't')]
    tty: bool,
    /// Not simulated: containers do not run
    #[arg(long)]
    attach: bool,
    /// Not simulated: containers do not end
    #[arg(long)]
    rm: bool,
    #[command(flatten)]
    attached: AttachedFlags,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the pod, and words for its container
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

/// Flags about a container that kubectl is attached to, of which there is none here.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "every switch is a flag of its own")]
struct AttachedFlags {
    #[arg(long, short = 'q', hide = true)]
    quiet: bool,
    #[arg(long, hide = true)]
    leave_stdin_open: bool,
    #[arg(long, hide = true, default_value = "1m0s", hide_default_value = true, value_parser = parse_duration)]
    pod_running_timeout: i64,
    #[arg(long, hide = true, default_value = "background", hide_default_value = true, num_args = 0..=1, require_equals = true, default_missing_value = "background")]
    cascade: String,
    #[arg(long, hide = true)]
    force: bool,
    #[arg(long, hide = true, default_value_t = -1, hide_default_value = true, allow_negative_numbers = true, value_parser = parse_int::<i64>)]
    grace_period: i64,
    #[arg(long, hide = true, default_value = "0s", hide_default_value = true, value_parser = parse_duration)]
    timeout: i64,
    #[arg(long, hide = true)]
    wait: bool,
}

impl Run for RunPod {
    const USAGE: &'static str = r#"NAME --image=image [--env="key=value"] [--port=port] [--dry-run=server|client] [--overrides=inline-json] [--command] -- [COMMAND] [args...]"#;
    const EXAMPLES: &'static str = r#"
# A pod
rbacsim run cache --image=redis

# A pod with a service account
rbacsim run worker --image=busybox --overrides='{"spec":{"serviceAccountName":"robot"}}'

# A pod and a service for its port
rbacsim run front --image=nginx --port=80 --expose

# Only print it
rbacsim run cache --image=redis --dry-run=client -o yaml"#;

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let Some(image) = self.image.clone() else {
            return Err(Failure::plain("required flag(s) \"image\" not set"));
        };
        let Some((name, words)) = self.arguments.split_first() else {
            return Err(session.usage("NAME is required for run"));
        };
        if self.stdin || self.tty || self.attach || self.rm {
            return Err(Failure::plain("rbacsim runs no containers: -i, -t, --attach and --rm are not simulated"));
        }
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        if !is_image(&image) {
            return Err(Failure::plain(format!("Invalid image name {image:?}: invalid reference format")));
        }
        if self.expose && self.port.is_empty() {
            return Err(session.usage("--port must be set when exposing a service"));
        }
        if !["Always", "Never", "OnFailure"].contains(&self.restart.as_str()) {
            return Err(session.usage(format!("invalid restart policy: {}", self.restart)));
        }
        if !matches!(self.image_pull_policy.as_str(), "" | "Always" | "IfNotPresent" | "Never") {
            return Err(session.usage(format!("invalid image pull policy: {}", self.image_pull_policy)));
        }
        let port = self.port()?;
        let made = pod(PodRequest {
            name: name.clone(),
            namespace: session.given_namespace(),
            image,
            labels: pairs(&split_slice(&self.labels), "labels")?,
            annotations: pairs(&self.annotations, "annotations")?,
            env: pairs(&self.env, "env")?,
            port,
            restart: self.restart.clone(),
            pull_policy: self.image_pull_policy.clone(),
            privileged: self.privileged,
            words: session.all_arguments(words),
            is_command: self.command,
        });
        let service = port.filter(|_| self.expose).map(|port| service_of_pod(&made, port, !self.labels.is_empty()));
        let pod = configured(self.overridden(made)?, self.making.save_config);
        let pod = writing.made(session, pod)?;
        let exposed = service.map_or(Ok(()), |service| {
            let service = writing.made(session, configured(service, self.making.save_config))?;
            writing.print(session, &service, Keys::Typed, "created")?;
            if writing.prints_yaml() {
                session.console.out_line("---");
            }
            Ok(())
        });
        writing.print(session, &pod, Keys::Typed, "created")?;
        exposed.map(|()| 0)
    }
}

impl RunPod {
    fn port(&self) -> Result<Option<i32>, Failure> {
        let read = || parse_int(&self.port).map_err(|why| Failure::plain(why.replace("ParseInt", "Atoi")));
        if self.port.is_empty() { Ok(None) } else { read().map(Some) }
    }

    fn overridden(&self, pod: Value) -> Result<Value, Failure> {
        if self.overrides.is_empty() {
            return Ok(pod);
        }
        let overrides = parse_json(&self.overrides);
        // Each way has a library of its own, with words of its own for a text that is no JSON.
        let (of, unreadable) = match self.override_type.as_str() {
            "json" => {
                let overrides = overrides.map_err(Failure::Plain)?;
                let patch: json_patch::Patch = serde_json::from_value(overrides)
                    .map_err(|error| Failure::plain(format!("invalid JSON patch in --overrides: {error}")))?;
                return json_patch(&pod, &patch).map_err(Failure::plain);
            }
            "" | "merge" => (PatchType::Merge, "Invalid JSON Patch"),
            "strategic" => (PatchType::Strategic, "invalid JSON document"),
            other => return Err(Failure::plain(format!("invalid override type: {other}"))),
        };
        let overrides = overrides.map_err(|_| Failure::plain(unreadable))?;
        merge_patch(of, &pod, &overrides).map_err(Failure::Plain)
    }
}

fn pairs(values: &[String], what: &str) -> Result<Vec<(String, String)>, Failure> {
    let pair = |value: &String| {
        let pair = value.split_once('=').filter(|(key, _)| !key.is_empty());
        let pair = pair.map(|(key, value)| (key.to_owned(), value.to_owned()));
        pair.ok_or_else(|| Failure::plain(format!("invalid {what}: {value}")))
    };
    values.iter().map(pair).collect()
}

/// Whether a text can name an image at all.
fn is_image(image: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/:@".contains(&byte);
    image.starts_with(|first: char| first.is_ascii_alphanumeric())
        && image.bytes().all(plain)
        && !image.ends_with(['/', ':', '@'])
}
