//! `describe`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/describe/describe.go`: objects are selected as `get` does it, then each is fetched
//! once more by the one who describes it.

use clap::Args;
use serde_json::Value;

use super::targets::{FromFiles, Target, Targets};
use crate::apiserver::json::text;
use crate::cli::flags::FileFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_bool;
use crate::kubectl::describe::{LIMIT_RANGES, RESOURCE_QUOTAS, Surroundings, describe};
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
        let (targets, mut failures) = targets.fetch_all(session);
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

fn describe_one(session: &mut Session<'_>, target: &Target, events: bool) -> Result<String, Failure> {
    let Target { resource, namespace, name, .. } = target;
    let object = session.client()?.get(resource, namespace, name, false)?;
    let now = session.environment.now;
    let events = if events { Some(events_of(session, &object)?) } else { None };
    let mut surroundings = Surroundings { events, now, ..Surroundings::default() };
    if resource.group_resource() == "namespaces" {
        surroundings.resource_quotas = names_in(session, RESOURCE_QUOTAS, name)?;
        surroundings.limit_ranges = names_in(session, LIMIT_RANGES, name)?;
    }
    Ok(describe(&object, &surroundings))
}

/// What happened to an object, as far as the user may know.
///
/// Mirrors `searchEvents` of `k8s.io/kubectl/pkg/describe/describe.go`.
fn events_of(session: &mut Session<'_>, object: &Value) -> Result<Vec<Value>, Failure> {
    let client = session.client()?;
    let Some(resource) = client.discovery()?.resource("", "v1", "events") else { return Ok(Vec::new()) };
    let namespace = text(object, "/metadata/namespace");
    let selector = format!(
        "involvedObject.name={},involvedObject.namespace={namespace},involvedObject.kind={},involvedObject.uid={}",
        text(object, "/metadata/name"),
        text(object, "/kind"),
        text(object, "/metadata/uid"),
    );
    match client.list(&resource, namespace, "", &selector, false) {
        Ok(mut list) => Ok(list.get_mut("items").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default()),
        Err(Failure::State(error)) => Err(error.into()),
        Err(_) => Ok(Vec::new()),
    }
}

/// The names of a resource's objects in a namespace; `None` if the server has no such resource.
fn names_in(session: &mut Session<'_>, resource: &str, namespace: &str) -> Result<Option<Vec<String>>, Failure> {
    let client = session.client()?;
    let Some(resource) = client.discovery()?.resource("", "v1", resource) else { return Ok(None) };
    let list = client.list(&resource, namespace, "", "", false)?;
    let items = list.get("items").and_then(Value::as_array).into_iter().flatten();
    let names = items.filter_map(|item| item.pointer("/metadata/name")?.as_str().map(str::to_owned));
    Ok(Some(names.collect()))
}

/// Failures of the same words are told once.
fn add_once(failures: &mut Vec<Failure>, failure: Failure) {
    if failures.iter().all(|known| known.message() != failure.message()) {
        failures.push(failure);
    }
}
