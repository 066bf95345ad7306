//! `events`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/events`, without watching.

use clap::Args;
use serde_json::Value;

use crate::apiserver::json::text;
use crate::apiserver::tables::human_duration;
use crate::cli::flags::{PrintFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::cli::usage::parse_int;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{CHANGING, Keys};
use crate::kubectl::selection::find;
use crate::print::columns::Columns;

/// List events, the latest last
#[derive(Args, Debug)]
pub(super) struct Events {
    #[command(flatten)]
    print: PrintFlags,
    /// In all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Only events about this object, as TYPE/NAME
    #[arg(long = "for", default_value = "", hide_default_value = true, value_name = "OBJECT")]
    about: String,
    /// Only events of these types: Normal, Warning
    #[arg(long, value_name = "TYPE", value_parser = crate::cli::csv::check)]
    types: Vec<String>,
    /// No header line
    #[arg(long)]
    no_headers: bool,
    /// Nothing happens while one watches
    #[arg(long, short = 'w', hide = true)]
    watch: bool,
    #[arg(long, hide = true, default_value_t = 500, value_name = "COUNT", value_parser = parse_int::<i64>)]
    chunk_size: i64,
}

impl Run for Events {
    const USAGE: &'static str = "[(-o|--output=)json|yaml|...] [--for TYPE/NAME] [--watch] [--types=Normal,Warning]";
    const EXAMPLES: &'static str = "
# What happened in a namespace
rbacsim events

# What went wrong with a deployment
rbacsim events --for=deployment/front --types=Warning";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let wanted = self.print.wanted();
        let types = split_slice(&self.types);
        if types.iter().any(|of| !["normal", "warning"].contains(&of.to_lowercase().as_str())) {
            return Err(Failure::plain("valid --types are Normal or Warning"));
        }
        let fields = self.fields(session)?;
        let namespace = if self.all_namespaces { String::new() } else { session.namespace()?.name };
        let console = session.console;
        let client = session.client()?;
        let events = find(client, console, "events")?;
        let mut found = client.list(&events, &namespace, "", &fields, false)?;
        let mut shown: Vec<Value> = match found.get_mut("items").map(Value::take) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        shown.retain(|event| types.is_empty() || types.iter().any(|of| of.eq_ignore_ascii_case(text(event, "/type"))));
        shown.sort_by_key(|event| last_seen(event).to_owned());
        if shown.is_empty() {
            let place = if self.all_namespaces { String::new() } else { format!(" in {namespace} namespace") };
            console.err_line(&format!("No events found{place}."));
            return Ok(0);
        }
        if let Some(format) = wanted.format(CHANGING, &session.environment.directory)? {
            if let Some(list) = found.as_object_mut() {
                list.insert("items".into(), shown.into());
            }
            console.out(&format.render(&found, Keys::Sorted, true, wanted.allow_missing)?);
            return Ok(0);
        }
        self.table(session, &shown);
        Ok(0)
    }
}

impl Events {
    /// The field selector for the object that `--for` names.
    fn fields(&self, session: &mut Session<'_>) -> Result<String, Failure> {
        if self.about.is_empty() {
            return Ok(String::new());
        }
        let Some((of, name)) = self.about.split_once('/') else {
            return Err(Failure::plain("--for must be in resource/name form"));
        };
        let console = session.console;
        let resource = find(session.client()?, console, of)?;
        Ok(format!("involvedObject.kind={},involvedObject.name={name}", resource.kind))
    }

    fn table(&self, session: &Session<'_>, events: &[Value]) {
        let mut table = Columns::new();
        let namespace = |text: &str| self.all_namespaces.then(|| text.to_owned()).into_iter();
        if !self.no_headers {
            let titles = ["LAST SEEN", "TYPE", "REASON", "OBJECT", "MESSAGE"].map(str::to_owned);
            table.row(namespace("NAMESPACE").chain(titles));
        }
        for event in events {
            let about = format!("{}/{}", text(event, "/involvedObject/kind"), text(event, "/involvedObject/name"));
            let cells = [
                interval(session, event),
                text(event, "/type").to_owned(),
                text(event, "/reason").to_owned(),
                about,
                text(event, "/message").trim().to_owned(),
            ];
            table.row(namespace(text(event, "/metadata/namespace")).chain(cells));
        }
        session.console.out(&table.finish());
    }
}

/// When an event was seen last, as text that sorts.
fn last_seen(event: &Value) -> &str {
    let times = ["/series/lastObservedTime", "/lastTimestamp", "/eventTime", "/firstTimestamp"];
    times.into_iter().map(|pointer| text(event, pointer)).find(|time| !time.is_empty()).unwrap_or_default()
}

/// How long ago an event was seen, and how often before.
fn interval(session: &Session<'_>, event: &Value) -> String {
    let ago = |time: &str| match time.parse::<jiff::Timestamp>() {
        Ok(time) => human_duration(session.environment.now.duration_since(time)),
        Err(_) => "<unknown>".to_owned(),
    };
    let first = [text(event, "/firstTimestamp"), text(event, "/eventTime")];
    let first = ago(first.into_iter().find(|time| !time.is_empty()).unwrap_or_default());
    let count = |pointer: &str| event.pointer(pointer).and_then(Value::as_i64).unwrap_or_default();
    match (count("/series/count"), count("/count")) {
        (0, count @ 2..) => format!("{} (x{count} over {first})", ago(text(event, "/lastTimestamp"))),
        (0, _) => first,
        (count, _) => format!("{} (x{count} over {first})", ago(text(event, "/series/lastObservedTime"))),
    }
}
