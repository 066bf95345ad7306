//! `create job`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{job, job_from};

/// Create a job, from an image or from a cron job
#[derive(Args, Debug)]
pub(super) struct Job {
    /// Image to run
    #[arg(long, default_value = "", hide_default_value = true, value_name = "IMAGE")]
    image: String,
    /// Cron job to run once, as cronjob/NAME
    #[arg(long, default_value = "", hide_default_value = true, value_name = "CRONJOB")]
    from: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the job; behind --, what it runs
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for Job {
    const USAGE: &'static str = "NAME --image=image [--from=cronjob/name] -- [COMMAND] [args...]";
    const EXAMPLES: &'static str = "
# A job
rbacsim create job once --image=busybox -- echo done

# A cron job's job, now
rbacsim create job now --from=cronjob/nightly";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        if self.image.is_empty() == self.from.is_empty() {
            return Err(Failure::plain("either --image or --from must be specified"));
        }
        let (namespace, command) = (session.given_namespace(), session.after_dashes.clone());
        if !self.from.is_empty() && !command.is_empty() {
            return Err(Failure::plain("cannot specify --from and command"));
        }
        let object = if self.from.is_empty() {
            job(&name, &namespace, &self.image, &command)
        } else {
            job_from(&name, &namespace, &self.cron_job(session)?)
        };
        writing.create(session, object, self.making.save_config, "failed to create job:")
    }
}

impl Job {
    /// The cron job that `--from` names.
    fn cron_job(&self, session: &mut Session<'_>) -> Result<serde_json::Value, Failure> {
        let (of, name) = self.from.split_once('/').unwrap_or(("", &self.from));
        if !matches!(of, "cronjob" | "cronjobs" | "cj" | "cronjob.batch" | "cronjobs.batch") {
            return Err(Failure::plain(format!("from must be an existing cronjob: {}", self.from)));
        }
        let namespace = session.namespace()?.name;
        let client = session.client()?;
        let discovery = client.discovery()?;
        let resource = discovery.resource("batch", "v1", "cronjobs").ok_or(Failure::Silent)?;
        client.get(&resource, &namespace, name, false)
    }
}
