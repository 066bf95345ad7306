//! Rules about reading manifests: what a strict API server would make of each file and object.
//!
//! What is wrong is found while a cluster is made of manifests; here it only gets its names.

pub use super::effect::URLS_IN_NAMESPACE;
use crate::analysis::finding::{Rule, Severity};

/// A file that is no YAML or JSON.
pub static UNREADABLE: Rule = Rule {
    code: "L01",
    name: "unreadable",
    severity: Severity::Error,
    summary: "a file cannot be read as YAML or JSON",
    explanation: "Nothing in it was checked.",
    fix: "Correct the syntax at the line that is named, or leave the file out of the check.",
    public_ids: &[],
};

/// An object that is not valid.
pub static REFUSED: Rule = Rule {
    code: "L02",
    name: "refused",
    severity: Severity::Error,
    summary: "the API server would refuse an object",
    explanation: "It has an unknown field, a value of a wrong type, or is not valid. It plays no part in the other checks.",
    fix: "Correct the field that is named.",
    public_ids: &[],
};

/// An object that several manifests hold.
pub static REPEATED: Rule = Rule {
    code: "L03",
    name: "repeated-object",
    severity: Severity::Warning,
    summary: "two manifests hold the same object",
    explanation: "The one applied last counts, in an order that may change. The other checks look at the later one.",
    fix: "Remove one of the two, or check the folders of different clusters one by one.",
    public_ids: &[],
};

/// An object of an unknown kind.
pub static UNKNOWN_KIND: Rule = Rule {
    code: "L04",
    name: "unknown-kind",
    severity: Severity::Error,
    summary: "no definition of an object's kind was found",
    explanation: "Kinds are those of Kubernetes 1.36 and of the CustomResourceDefinitions among the manifests. The object was not checked. \
                  A kind or version that an API group of Kubernetes does not have (any more) is refused, one of another group may \
                  be defined elsewhere.",
    fix: "Correct apiVersion or kind, or add the definition.",
    public_ids: &[],
};

/// A folder behind a link.
pub static NOT_FOLLOWED: Rule = Rule {
    code: "L07",
    name: "link-not-followed",
    severity: Severity::Note,
    summary: "a link to a folder elsewhere was passed over",
    explanation: "As with kubectl, links to folders inside of a folder are not followed; links to files are. A link into what is checked anyway \
                  is not reported.",
    fix: "Name the folder that it leads to beside the others.",
    public_ids: &[],
};

/// A key that stands twice.
pub static REPEATED_KEY: Rule = Rule {
    code: "L06",
    name: "repeated-key",
    severity: Severity::Warning,
    summary: "a key stands twice in one map",
    explanation: "kubectl takes the last one without a word, so that what stands above it is lost; kustomize and others refuse the file.",
    fix: "Remove one of the two, or join their values.",
    public_ids: &[],
};

/// Something that must be rendered first.
pub static NOT_RENDERED: Rule = Rule {
    code: "L05",
    name: "not-rendered",
    severity: Severity::Note,
    summary: "a Helm template or a kustomization was passed over",
    explanation: "It becomes manifests only when it is rendered; nothing in it was checked.",
    fix: "Render it, and check what comes of it: `helm template . | rbacsim check -`.",
    public_ids: &[],
};

/// A field with a newer name.
pub static OLD_FIELD: Rule = Rule {
    code: "F03",
    name: "deprecated-service-account-field",
    severity: Severity::Note,
    summary: "a pod names its service account in the deprecated field serviceAccount",
    explanation: "The field is called serviceAccountName since Kubernetes 1.1; beside it, the old one is ignored.",
    fix: "Write serviceAccountName.",
    public_ids: &["kubescape C-0294", "kube-linter deprecated-service-account-field", "kubeaudit asat"],
};

pub(super) const RULES: &[&Rule] =
    &[&UNREADABLE, &REFUSED, &REPEATED, &UNKNOWN_KIND, &NOT_RENDERED, &REPEATED_KEY, &NOT_FOLLOWED, &OLD_FIELD];
