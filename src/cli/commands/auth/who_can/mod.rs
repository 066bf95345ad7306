//! `auth who-can`: everybody who may do something, and through what.

mod text;
mod value;
mod words;

use std::collections::BTreeMap;

use clap::Args;
use serde_json::Value;

use super::format::Format;
use super::named::ask_about;
use super::report::Parts;
use crate::analysis::{BuiltIn, Cluster, Escalation, Holders, Identity, Question, Reach, Through, escalation, who_can};
use crate::cli::grammar::Run;
use crate::cli::lines::Lines;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

const FORMATS: [Format; 4] = [Format::Json, Format::Name, Format::Wide, Format::Yaml];

/// Show everybody who may do something: exit code 0 if there is anybody besides those of every cluster, 1 if not
#[derive(Args, Debug)]
pub(super) struct WhoCan {
    /// Everybody who may do it in any namespace
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Ask about a subresource, such as log or scale
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    /// Show too who could come to be allowed it: by binding, impersonation, tokens, pods, certificates
    #[arg(long)]
    including_escalation: bool,
    /// Format of the answer: json, name, wide (with everybody, and with the rules) or yaml
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// With --from: what is not in the manifests does not exist anywhere
    #[arg(long)]
    assume_complete: bool,
    /// VERB, and TYPE, TYPE/NAME or a URL path
    #[arg(value_name = "QUESTION")]
    arguments: Vec<String>,
}

impl Run for WhoCan {
    const USAGE: &'static str = "VERB (TYPE | TYPE/NAME | URL)";
    const EXAMPLES: &'static str = "
# Everybody who may list the pods of a namespace
rbacsim auth who-can list pods -n default

# And who could come to
rbacsim auth who-can list pods --including-escalation";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let format = Format::of(&self.output, &FORMATS)?;
        let arguments = session.all_arguments(&self.arguments);
        let [verb, subject] = arguments.as_slice() else {
            return Err(session.usage("expected VERB and TYPE, TYPE/NAME or a URL path"));
        };
        let mut named = ask_about(session, subject)?;
        if !named.url.is_empty() && !self.subresource.is_empty() {
            return Err(Failure::plain("--subresource can not be used with NonResourceURL"));
        }
        let namespace = if self.all_namespaces { String::new() } else { session.namespace()?.name };
        let is_open = !session.globals.from.is_empty() && !self.assume_complete;
        let cluster = session.cluster()?;
        words::check(session, &cluster, is_open, (verb, &namespace), &mut named);
        let question = named.question_of_request(verb, &namespace, &self.subresource);
        let is_namespaced = named.served.as_ref().is_none_or(|resource| resource.namespaced);
        let reach = if self.all_namespaces && is_namespaced { Reach::EveryNamespace } else { Reach::Question };

        let fresh = session.cluster_of(&[])?;
        let holders = who_can(&cluster, &question, reach);
        let escalation = self.including_escalation.then(|| escalation(&cluster, &question, reach, &holders));
        let mut answer = Answer {
            parts: Parts { cluster: &cluster, lines: Lines::new(&session.environment.directory) },
            built_in: BuiltIn::of(&fresh),
            question: &question,
            reach,
            holders: &holders,
            escalation,
            is_open,
        };
        let text = match format {
            Format::Json | Format::Yaml => format.document(&answer.value()).unwrap_or_default(),
            Format::Name => answer.names(),
            Format::Wide => answer.tables(true),
            Format::Text | Format::Csv => answer.tables(false),
        };
        session.console.out(&text);
        if format.document(&Value::Null).is_none() {
            answer
                .notes(format == Format::Text)
                .iter()
                .for_each(|note| session.console.err_line(&format!("note: {note}")));
        }
        Ok(u8::from(!answer.has_others()))
    }
}

/// All that is to be said.
struct Answer<'a, 'd> {
    parts: Parts<'a, 'd>,
    built_in: BuiltIn<'a>,
    question: &'a Question,
    reach: Reach,
    holders: &'a Holders<'a>,
    /// Who could come to be allowed it, if that is asked.
    escalation: Option<BTreeMap<Identity, Escalation<'a>>>,
    /// Whether what is not here may exist elsewhere.
    is_open: bool,
}

impl<'a> Answer<'a, '_> {
    fn cluster(&self) -> &'a Cluster {
        self.parts.cluster
    }

    /// Whether somebody holds it like this in every cluster.
    fn is_built_in(&self, way: &Through<'_>) -> bool {
        self.built_in.gives(self.cluster(), way.binding, way.subject)
    }

    /// Whether there is anybody besides those of every cluster.
    fn has_others(&self) -> bool {
        self.holders.values().flatten().any(|way| !self.is_built_in(way))
    }

    /// Whether a service account is here; `None` for those whom a cluster does not keep.
    fn is_known(&self, identity: &Identity) -> Option<bool> {
        match identity {
            Identity::ServiceAccount { namespace, name } => {
                Some(self.cluster().accounts.contains(&(namespace.clone(), name.clone())))
            }
            _ => None,
        }
    }
}
