//! `create cronjob`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::MakingFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::cron_job;

/// Create a cron job
#[derive(Args, Debug)]
pub(super) struct CronJob {
    /// Image to run
    #[arg(long, value_name = "IMAGE")]
    image: Option<String>,
    /// When to run it, in cron's format
    #[arg(long, value_name = "SCHEDULE")]
    schedule: Option<String>,
    /// Restart policy: on failure (the default) or never, written as Kubernetes does
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POLICY")]
    restart: String,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the cron job; behind --, what it runs
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for CronJob {
    const USAGE: &'static str = "NAME --image=image --schedule='0/5 * * * ?' -- [COMMAND] [args...] [flags]";
    const EXAMPLES: &'static str = "
# A job every night
rbacsim create cronjob backup --image=busybox --schedule='0 3 * * *' -- echo done";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let flags = [("image", &self.image), ("schedule", &self.schedule)];
        let missing: Vec<String> =
            flags.iter().filter(|(_, value)| value.is_none()).map(|(flag, _)| format!("{flag:?}")).collect();
        let ([], Some(image), Some(schedule)) = (missing.as_slice(), &self.image, &self.schedule) else {
            return Err(Failure::plain(format!("required flag(s) {} not set", missing.join(", "))));
        };
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let restart = if self.restart.is_empty() { "OnFailure" } else { &self.restart };
        let (namespace, command) = (session.given_namespace(), session.after_dashes.clone());
        let object = cron_job(&name, &namespace, image, schedule, restart, &command);
        writing.create(session, object, self.making.save_config, "failed to create cronjob:")
    }
}
