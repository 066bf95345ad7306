//! `auth can-i`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/auth/cani.go`: arguments, then checks with their warnings, then one review.

use clap::Args;
use serde_json::{Value, json};

use super::named::{Named, ask_about};
use super::{explain, hint, list};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::WriteOptions;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::rbac::UserInfo;

const RESOURCE_VERBS: [&str; 15] = [
    "get",
    "list",
    "watch",
    "create",
    "update",
    "patch",
    "delete",
    "deletecollection",
    "use",
    "bind",
    "impersonate",
    "*",
    "approve",
    "sign",
    "escalate",
];
const URL_VERBS: [&str; 8] = ["get", "put", "post", "head", "options", "delete", "patch", "*"];

/// Ask whether something is allowed: exit code 0 for yes, 1 for no
#[derive(Args, Debug)]
pub(super) struct CanI {
    /// Ask about all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Only the exit code
    #[arg(long, short = 'q')]
    quiet: bool,
    /// Ask about a subresource, such as log or scale
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    /// List everything that is allowed in the namespace
    #[arg(long)]
    list: bool,
    /// With --list: no header line
    #[arg(long)]
    no_headers: bool,
    /// Say why: what allows it, or what came closest and what would allow it
    #[arg(long)]
    explain: bool,
    /// Format of an explanation: json or yaml
    #[arg(
        long,
        short = 'o',
        requires = "explain",
        default_value = "",
        hide_default_value = true,
        value_name = "FORMAT"
    )]
    output: String,
    /// With --from: what an explanation does not find in the manifests does not exist anywhere
    #[arg(long, requires = "explain")]
    assume_complete: bool,
    /// VERB, and TYPE, TYPE/NAME or a URL path
    #[arg(value_name = "QUESTION")]
    arguments: Vec<String>,
}

impl Run for CanI {
    const USAGE: &'static str = "VERB [TYPE | TYPE/NAME | NONRESOURCEURL]";
    const EXAMPLES: &'static str = "
# May I create pods in any namespace?
rbacsim auth can-i create pods --all-namespaces

# May a service account list pods in its namespace?
rbacsim auth can-i list pods --as=system:serviceaccount:default:robot

# May I read the logs of pods? (A subresource needs its flag: pods/log is a pod called log.)
rbacsim auth can-i get pods --subresource=log

# May jane read the metrics of the server?
rbacsim auth can-i get /metrics --as=jane --as-group=system:monitoring

# Everything that jane may do in the namespace default
rbacsim auth can-i --list --as=jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        let how = explain::How::of(&self.output, self.assume_complete)?;
        if self.list {
            if !arguments.is_empty() {
                return Err(Failure::plain("list option must be specified with no arguments"));
            }
            if self.quiet || self.all_namespaces || !self.subresource.is_empty() {
                let text = "list option can't be specified with neither quiet, all-namespaces nor subresource options";
                return Err(Failure::plain(text));
            }
            if self.explain {
                return Err(Failure::plain("--explain needs a question, and --list asks none"));
            }
            return list::run(session, self.no_headers);
        }
        let [verb, subject] = arguments.as_slice() else {
            return Err(Failure::plain(format!(
                "you must specify two arguments: verb resource or verb resource/resourceName.\nSee '{PROGRAM} {} -h' for help and examples.",
                session.path
            )));
        };
        let asked = ask_about(session, subject)?;
        if !asked.unknown.is_empty() {
            session.console.warn(&format!("{}\n", asked.unknown));
        }
        self.check(session, verb, &asked)?;
        self.review(session, how, verb, &asked)
    }
}

impl CanI {
    fn check(&self, session: &Session<'_>, verb: &str, asked: &Named) -> Result<(), Failure> {
        let unknown_verb = || session.console.warn(&format!("verb '{verb}' is not a known verb\n"));
        if !asked.url.is_empty() {
            if !self.subresource.is_empty() {
                return Err(Failure::plain("--subresource can not be used with NonResourceURL"));
            }
            if !URL_VERBS.contains(&verb) {
                unknown_verb();
            }
        } else if !self.all_namespaces && !asked.resource.is_empty() {
            if let Some(resource) = asked.served.as_ref().filter(|resource| !resource.namespaced) {
                let place =
                    if resource.group.is_empty() { String::new() } else { format!(" in group '{}'", resource.group) };
                session.console.warn(&format!("resource '{}' is not namespace scoped{place}\n", resource.name));
            }
            if !RESOURCE_VERBS.contains(&verb) && verb != "attest" {
                unknown_verb();
            }
        }
        if self.no_headers {
            return Err(Failure::plain("--no-headers cannot be set without --list specified"));
        }
        Ok(())
    }

    /// Posts the question and prints the answer.
    fn review(&self, session: &mut Session<'_>, how: explain::How, verb: &str, asked: &Named) -> Result<u8, Failure> {
        let namespace = if self.all_namespaces { String::new() } else { session.namespace()?.name };
        let spec = if asked.url.is_empty() {
            json!({"resourceAttributes": {
                "namespace": namespace,
                "verb": verb,
                "group": asked.group,
                "resource": asked.resource,
                "subresource": self.subresource,
                "name": asked.name,
            }})
        } else {
            json!({"nonResourceAttributes": {"verb": verb, "path": asked.url}})
        };
        let review = json!({"kind": "SelfSubjectAccessReview", "apiVersion": "authorization.k8s.io/v1", "spec": spec});
        let answer = post(session, "selfsubjectaccessreviews", review)?;
        let status = |field: &str| answer.pointer(&format!("/status/{field}")).cloned().unwrap_or_default();
        let allowed = status("allowed") == Value::Bool(true);
        let question = asked.question(verb, &namespace, &self.subresource);
        if self.explain && !self.quiet {
            let user = whoami(session)?;
            explain::print(session, how, &user, &question)?;
        } else if !self.quiet {
            let mut parts = vec![if allowed { "yes" } else { "no" }.to_owned()];
            let reasons =
                ["reason", "evaluationError"].map(|field| status(field).as_str().unwrap_or_default().to_owned());
            parts.extend(reasons.into_iter().filter(|why| !allowed && !why.is_empty()));
            session.console.out_line(&parts.join(" - "));
            if !allowed {
                hint::say(session, &question)?;
            }
        }
        Ok(u8::from(!allowed))
    }
}

/// Who the server takes the asker for.
pub(super) fn whoami(session: &mut Session<'_>) -> Result<UserInfo, Failure> {
    let review = json!({"kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1"});
    let answer = post(session, "selfsubjectreviews", review)?;
    let text =
        |field: &str| answer.pointer(&format!("/status/userInfo/{field}")).and_then(Value::as_str).map(str::to_owned);
    let groups = answer.pointer("/status/userInfo/groups").and_then(Value::as_array).into_iter().flatten();
    Ok(UserInfo {
        name: text("username").unwrap_or_default(),
        uid: text("uid").unwrap_or_default(),
        groups: groups.filter_map(Value::as_str).map(str::to_owned).collect(),
        ..UserInfo::default()
    })
}

/// Posts a review and gives back its answer.
pub(in crate::cli::commands) fn post(
    session: &mut Session<'_>,
    resource: &str,
    review: Value,
) -> Result<Value, Failure> {
    let client = session.client()?;
    let discovery = client.discovery()?;
    let group = review
        .get("apiVersion")
        .and_then(Value::as_str)
        .and_then(|version| version.split('/').next())
        .unwrap_or_default();
    let resource =
        discovery.resource(group, "v1", resource).ok_or_else(|| Failure::plain("the server has no such review"))?;
    client.create(&resource, "", review, WriteOptions::default())
}
