//! `describe`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/describe/describe.go`: objects are selected as `get` does it, then each is fetched
//! once more by the one who describes it.

use clap::Args;

use super::targets::{FromFiles, Target, Targets};
use crate::cli::flags::FileFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::describe::{Around, describe};
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::selection::Filters;

/// Show objects in words, with what belongs to them
#[derive(Args, Debug)]
pub(super) struct Describe {
    #[command(flatten)]
    files: FileFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// In all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Whether events are shown; unless said, only for a single object
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    show_events: Option<bool>,
    /// How many objects to ask for at once; accepted for kubectl's sake
    #[arg(long, hide = true, default_value_t = 500, value_parser = crate::cli::usage::parse_int::<i64>)]
    chunk_size: i64,
    /// TYPE, TYPE NAME…, TYPE PREFIX, TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

impl Run for Describe {
    const USAGE: &'static str = "(-f FILENAME | TYPE [NAME_PREFIX | -l label] | TYPE/NAME)";
    const EXAMPLES: &'static str = "
# The rules of a role
rbacsim describe role reader

# Who has it
rbacsim describe rolebinding jane-reads

# All cluster roles whose names start with system:controller:node
rbacsim describe clusterrole system:controller:node";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if arguments.is_empty() && self.files.names().is_empty() {
            return Err(Failure::plain(format!(
                "You must specify the type of resource to describe. Use \"{PROGRAM} api-resources\" for a complete list of supported resources."
            )));
        }
        let filters = Filters {
            labels: self.selector.clone(),
            all_namespaces: self.all_namespaces,
            type_alone_is_all: true,
            ..Filters::default()
        };
        let targets = Targets::find(session, &self.files, FromFiles::AsWritten, &arguments, &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        if let ([failure], [of, prefix]) = (failures.as_slice(), arguments.as_slice())
            && failure.is_not_found()
        {
            let described = self.describe_matching(session, of, prefix)?;
            return if described { Ok(0) } else { Failure::collect(failures).map(|()| 0) };
        }
        if targets.is_empty() && failures.is_empty() {
            let namespace = session.namespace()?.name;
            session.console.err_line(&if self.all_namespaces {
                "No resources found".to_owned()
            } else {
                format!("No resources found in {namespace} namespace.")
            });
        }
        let mut failures: Vec<Failure> = Failure::collect(failures).err().into_iter().collect();
        let events = self.show_events.unwrap_or(targets.len() == 1 && failures.is_empty());
        let mut separator = "";
        for target in &targets {
            match describe_one(session, target, events) {
                Ok(text) => {
                    session.console.out(&format!("{separator}{text}"));
                    separator = "\n\n";
                }
                Err(failure) => add_once(&mut failures, failure),
            }
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

impl Describe {
    /// Describes every object whose name begins so. Gives whether there was any.
    fn describe_matching(&self, session: &mut Session<'_>, of: &str, prefix: &str) -> Result<bool, Failure> {
        if of.contains('/') {
            return Ok(false);
        }
        let filters = Filters { type_alone_is_all: true, ..Filters::default() };
        let targets = Targets::find(session, &self.files, FromFiles::AsWritten, &[of.to_owned()], &filters)?;
        let (targets, failures) = targets.fetch_all(session);
        Failure::collect(failures)?;
        let mut any = false;
        for target in targets.iter().filter(|target| target.name.starts_with(prefix)) {
            any = true;
            let text = describe_one(session, target, self.show_events.unwrap_or(false))?;
            session.console.out_line(&text);
        }
        Ok(any)
    }
}

fn describe_one(session: &mut Session<'_>, target: &Target, show_events: bool) -> Result<String, Failure> {
    let Target { resource, namespace, name, .. } = target;
    let now = session.environment.now;
    let client = session.client()?;
    let object = client.get(resource, namespace, name, false)?;
    describe(&object, &mut Around { cluster: client, show_events, now })
}

/// Failures of the same words are told once.
fn add_once(failures: &mut Vec<Failure>, failure: Failure) {
    if failures.iter().all(|known| known.message() != failure.message()) {
        failures.push(failure);
    }
}
