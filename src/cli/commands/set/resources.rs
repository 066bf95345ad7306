//! `set resources`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_resources.go`.

use clap::Args;
use serde_json::{Map, Value, json};

use super::pods::{PodFlags, Words, containers_named};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::resource_list;

const WORDS: Words =
    Words { happened: "resource requirements updated", failed: "failed to patch resources update to pod template" };

/// Set what containers ask for and may take
#[derive(Args, Debug)]
pub(super) struct Resources {
    #[command(flatten)]
    pods: PodFlags,
    /// Names of the containers; * stands for any text
    #[arg(long, short = 'c', default_value = "*", value_name = "NAME")]
    containers: String,
    /// What they may take, as RESOURCE=AMOUNT with commas between
    #[arg(long, default_value = "", hide_default_value = true, value_name = "LIMITS")]
    limits: String,
    /// What they ask for, as RESOURCE=AMOUNT with commas between
    #[arg(long, default_value = "", hide_default_value = true, value_name = "REQUESTS")]
    requests: String,
    /// TYPE NAME… or TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Resources {
    const USAGE: &'static str = "(-f FILENAME | TYPE NAME)  ([--limits=LIMITS & --requests=REQUESTS]";
    const EXAMPLES: &'static str = "
# Limits for all containers of a deployment
rbacsim set resources deployment front --limits=cpu=200m,memory=512Mi

# Requests for one of them
rbacsim set resources deployment front -c=nginx --requests=cpu=100m";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = self.pods.writing(session)?;
        self.pods.check(writing.dry_run)?;
        if self.limits.is_empty() && self.requests.is_empty() {
            let text = "you must specify an update to requests or limits (in the form of --requests/--limits)";
            return Err(Failure::plain(text));
        }
        let amounts = |text: &str| if text.is_empty() { Ok(Map::new()) } else { resource_list(text) };
        let wanted = [("limits", amounts(&self.limits)?), ("requests", amounts(&self.requests)?)];
        let objects = session.all_arguments(&self.arguments);
        let targets = self.pods.targets(session, &objects)?;
        self.pods.change(session, &mut writing, targets, &WORDS, |_, _, spec| {
            let containers = containers_named(spec, &self.containers);
            if containers.is_empty() {
                let text = format!("error: unable to find container named {}", self.containers);
                return Err(Failure::plain(text));
            }
            for container in containers {
                for (field, amounts) in wanted.iter().filter(|(_, amounts)| !amounts.is_empty()) {
                    json_patch::merge(container, &json!({"resources": {*field: Value::Object(amounts.clone())}}));
                }
            }
            Ok(())
        })
    }
}
