//! `auth explain`, and `auth can-i --explain`: why somebody may do something or not.
//!
//! The answer is that of the server's authorizer, as `can-i` gets it; what is added here is where it comes from.

mod commands;
mod text;
mod value;

use clap::Args;

use super::format::Format;
use super::report::Parts;
use crate::analysis::why::{Explanation, explain};
use crate::analysis::{Asked, Cluster, Identity, Question, refusal};
use crate::apiserver::authn::MASTERS;
use crate::apiserver::authz::Authorizer;
use crate::apiserver::nodes::node_of;
use crate::cli::grammar::Run;
use crate::cli::lines::Lines;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::rbac::UserInfo;

/// Explain a refusal: paste the text of a 403, or pipe it to -: exit code 0 if it would be allowed, 1 if not
#[derive(Args, Debug)]
pub(super) struct Explain {
    /// Format of the explanation: json or yaml
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// With --from: what is not in the manifests does not exist anywhere
    #[arg(long)]
    assume_complete: bool,
    /// What the server said, or - for standard input
    #[arg(value_name = "TEXT")]
    arguments: Vec<String>,
}

/// How an explanation is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct How {
    format: Format,
    /// What is not in the manifests does not exist anywhere.
    assume_complete: bool,
}

impl How {
    /// As flags say.
    ///
    /// # Errors
    /// An unknown format.
    pub fn of(output: &str, assume_complete: bool) -> Result<Self, Failure> {
        Ok(Self { format: Format::of(output, &[Format::Json, Format::Yaml])?, assume_complete })
    }
}

impl Run for Explain {
    const USAGE: &'static str = "'FORBIDDEN MESSAGE'";
    const EXAMPLES: &'static str = "
# Why does a server say this, and what would help?
rbacsim auth explain 'pods is forbidden: User \"jane\" cannot list resource \"pods\" in API group \"\" in the namespace \"default\"'";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let how = How::of(&self.output, self.assume_complete)?;
        let text = match session.all_arguments(&self.arguments).as_slice() {
            [] => return Err(session.usage("expected the text of a refusal, or - for standard input")),
            [only] if only == "-" => session.read_text("-")?,
            words => words.join(" "),
        };
        let refusal = refusal::read(&text).map_err(|error| Failure::plain(error.to_string()))?;
        let mut question = refusal.question;
        if !refusal.has_scope {
            question = question.in_namespace(&session.namespace()?.name);
        }
        let user = named_user(&refusal.user, &session.globals.impersonate_groups);
        print(session, how, &user, &question)
    }
}

/// The user of a refusal, with the groups that Kubernetes itself gives; others are not in the text.
fn named_user(name: &str, groups: &[String]) -> UserInfo {
    let mut user = Identity::of_user(name).user();
    if name.starts_with("system:node:") {
        user.groups.push("system:nodes".into());
    }
    user.groups.extend(groups.iter().cloned());
    user
}

/// What let a user do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AllowedBy {
    Superuser,
    Node,
    Rbac,
}

/// Prints whether a user may do something, and why; gives the exit code.
///
/// # Errors
/// A state that cannot be read.
pub(super) fn print(session: &mut Session<'_>, how: How, user: &UserInfo, question: &Question) -> Result<u8, Failure> {
    let environment = session.environment;
    let is_open = !session.globals.from.is_empty() && !how.assume_complete;
    let store = session.client()?.server();
    let verdict = Authorizer::default().decide(store.store(), user, &question.attributes())?;
    let by = match () {
        () if !verdict.allowed => None,
        () if user.groups.iter().any(|group| group == MASTERS) => Some(AllowedBy::Superuser),
        // Only this authorizer allows without a word.
        () if verdict.reason.is_empty() && node_of(user).is_some() => Some(AllowedBy::Node),
        () => Some(AllowedBy::Rbac),
    };
    let cluster = session.cluster()?;
    let explanation = explain(&cluster, user, question);
    let parts = Parts { cluster: &cluster, lines: Lines::new(&environment.directory) };
    let mut answer = Answer { parts, user, question, by, reason: verdict.reason, explanation: &explanation, is_open };
    let document = how.format.document(&answer.value());
    let text = document.unwrap_or_else(|| answer.text());
    session.console.out(&text);
    Ok(u8::from(!verdict.allowed))
}

/// All that is to be said.
struct Answer<'a, 'd> {
    parts: Parts<'a, 'd>,
    user: &'a UserInfo,
    question: &'a Question,
    /// What allowed it; `None` for a no.
    by: Option<AllowedBy>,
    /// The server's own words.
    reason: String,
    explanation: &'a Explanation<'a>,
    /// Whether what is not here may exist elsewhere.
    is_open: bool,
}

impl<'a> Answer<'a, '_> {
    fn cluster(&self) -> &'a Cluster {
        self.parts.cluster
    }

    /// Words for something that was looked for in vain.
    fn absent(&self) -> &'static str {
        if self.is_open { "is not in these manifests" } else { "does not exist" }
    }

    /// Whether the question is one about a URL.
    fn is_path(&self) -> bool {
        matches!(self.question.target, Asked::Path(_))
    }
}
