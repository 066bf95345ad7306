//! Expectations: what subjects can do, cannot do and can only do, held against a cluster.
//!
//! They are written in YAML: `decode` reads them strictly, the cluster's vocabulary makes sure that every word in them means something
//! in this cluster, and `hold` compares. A word that means nothing is a finding and never a pass. `docs/expectations.md`
//! is for those who write them.

mod decode;
mod hold;

use super::cluster::Cluster;
use super::finding::{Finding, Rule, Severity};
use super::identity::Identity;
use super::origin::Origin;
use super::spelling::closest;
use super::vocabulary::Vocabulary;
use crate::manifest::{LoadedObject, PathSegment};
use crate::rbac::PolicyRule;
use crate::store::Place;

/// The `apiVersion` of the documents.
const API_VERSION: &str = "rbacsim/v1";
/// Their `kind`.
const KIND: &str = "Expectations";

static UNREADABLE: Rule = Rule {
    code: "X01",
    name: "expectation-unclear",
    severity: Severity::Error,
    summary: "an expectation names something that is not known, or is not well formed",
    explanation: "A misspelt subject, resource, verb or namespace would make an expectation hold for the wrong reason: nobody \
                  may do what nobody knows.",
    fix: "Correct the spelling. If a subject has no binding on purpose, say subjectsExist: true.",
    public_ids: &[],
};

static NOT_ALLOWED: Rule = Rule {
    code: "X02",
    name: "expected-access-missing",
    severity: Severity::Error,
    summary: "somebody cannot do what an expectation says it can",
    explanation: "No binding that reaches the subject gives this.",
    fix: "Give it, or change the expectation.",
    public_ids: &[],
};

static FORBIDDEN: Rule = Rule {
    code: "X03",
    name: "forbidden-access",
    severity: Severity::Error,
    summary: "somebody can do, at least in part, what an expectation says it cannot",
    explanation: "A binding that reaches the subject gives it, by itself or with more.",
    fix: "Narrow the role or the binding that is named, or change the expectation.",
    public_ids: &[],
};

static TOO_MUCH: Rule = Rule {
    code: "X04",
    name: "excess-access",
    severity: Severity::Error,
    summary: "somebody can do more than an expectation says it can only do",
    explanation: "What a fresh cluster gives to everybody is not counted.",
    fix: "Narrow the role or the binding that is named, or add to the expectation.",
    public_ids: &[],
};

static UNDECIDED: Rule = Rule {
    code: "X05",
    name: "expectation-undecided",
    severity: Severity::Error,
    summary: "whether an expectation holds depends on a role that is not in these manifests",
    explanation: "A binding gives the subject a role that is not here. It may be in the cluster already, with any rules.",
    fix: "Add the manifest of the role; or say --assume-complete if it does not exist anywhere.",
    public_ids: &[],
};

/// Every rule about expectations.
pub const RULES: &[&Rule] = &[&UNREADABLE, &NOT_ALLOWED, &FORBIDDEN, &TOO_MUCH, &UNDECIDED];

/// Whether a document is meant to hold expectations, though its kind may be misspelt.
pub fn is_meant(document: &LoadedObject) -> bool {
    let kind = document.value.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default();
    kind == KIND || closest(kind, [KIND]).is_some()
}

/// Holds documents against a cluster; what does not hold or cannot be told is found. `fresh` is a cluster that nobody has
/// changed yet. With `is_complete`, what is not in the cluster does not exist; without, it may be elsewhere.
pub fn check(documents: &[LoadedObject], cluster: &Cluster, fresh: &Cluster, is_complete: bool) -> Vec<Finding> {
    let vocabulary = Vocabulary::of(cluster, is_complete);
    let holder = hold::Holder::of(cluster, fresh, is_complete);
    let mut findings = Vec::new();
    for document in documents {
        for expectation in decode::decode(document, &vocabulary, &mut findings) {
            holder.check(&expectation, &mut findings);
        }
    }
    findings
}

/// What one subject is expected to be able to do or not.
#[derive(Clone, Debug)]
struct Expectation {
    identity: Identity,
    /// Where it holds; `None` for everywhere.
    namespaces: Option<Vec<String>>,
    mode: Mode,
    clauses: Vec<Clause>,
    /// Where the list of clauses stands.
    origin: Origin,
}

/// How what is held compares to the clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// All of them is held.
    Can,
    /// Nothing of them is held.
    Cannot,
    /// Nothing else is held.
    CanOnly,
}

/// One entry of a list of permissions.
#[derive(Clone, Debug)]
struct Clause {
    /// What it speaks of, with resources in their groups: rules of one group each, or of URLs.
    rules: Vec<PolicyRule>,
    /// Why, in the words of whoever wrote it; may be empty.
    because: String,
    origin: Origin,
}

/// A field of a document.
fn origin(document: &LoadedObject, path: Vec<PathSegment>) -> Origin {
    let name = document.value.pointer("/metadata/name").and_then(serde_json::Value::as_str).unwrap_or_default();
    let object = Place { resource: "expectations".to_owned(), namespace: String::new(), name: name.to_owned() };
    Origin { object, location: Some(document.location.clone()), path }
}
