//! Flags of an API server whose static pod is among the manifests.

use serde_json::Value;

use crate::analysis::facts::Facts;
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::running::Workload;
use crate::apiserver::json::text;
use crate::manifest::PathSegment;

static FLAGS: Rule = Rule {
    code: "G01",
    name: "api-server-flags",
    severity: Severity::Error,
    summary: "an API server is started with flags that open it",
    explanation: "Without RBAC and Node in --authorization-mode, with AlwaysAllow, with anonymous requests, with static tokens, without \
                  looking up service accounts or without the admission plug-ins ServiceAccount and NodeRestriction, what roles say does not hold.",
    fix: "Change the flag in the static pod's manifest.",
    public_ids: &[
        "trivy KCV-0001",
        "trivy KCV-0002",
        "trivy KCV-0007",
        "trivy KCV-0008",
        "trivy KCV-0009",
        "trivy KCV-0014",
        "trivy KCV-0016",
        "trivy KCV-0024",
        "trivy KCV-0025",
        "kubescape C-0114",
        "kubescape C-0118",
        "kubescape C-0119",
        "kubescape C-0120",
        "kubescape C-0125",
        "kubescape C-0135",
        "kubescape C-0136",
    ],
};

pub(super) const RULES: &[&Rule] = &[&FLAGS];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    facts.cluster.running.workloads.iter().flat_map(|workload| of_workload(facts, workload)).collect()
}

fn of_workload(facts: &Facts<'_>, workload: &Workload) -> Vec<Finding> {
    let containers = workload.pod().get("containers").and_then(Value::as_array);
    let mut findings = Vec::new();
    for (position, container) in containers.into_iter().flatten().enumerate() {
        let words = Words::of(container);
        if !words.0.iter().any(|(_, _, word)| word == "kube-apiserver" || word.ends_with("/kube-apiserver")) {
            continue;
        }
        for (field, index, severity, message) in problems(&words) {
            let mut path = vec![
                PathSegment::Key("containers".into()),
                PathSegment::Index(position),
                PathSegment::Key(field.into()),
            ];
            path.extend(index.map(PathSegment::Index));
            let message = format!(
                "{} {}: {message}",
                workload.place.resource.trim_end_matches('s'),
                text(&workload.object, "/metadata/name")
            );
            findings
                .push(Finding::new(&FLAGS, workload.origin(&facts.cluster.places, path), message).severity(severity));
        }
    }
    findings
}

/// The words of a container's command line, with where they stand.
struct Words(Vec<(&'static str, usize, String)>);

impl Words {
    fn of(container: &Value) -> Self {
        let of_field = |field: &'static str| {
            let words = container.get(field).and_then(Value::as_array).into_iter().flatten().enumerate();
            words.filter_map(move |(index, word)| Some((field, index, word.as_str()?.to_owned())))
        };
        Self(of_field("command").chain(of_field("args")).collect())
    }

    /// The last value of a flag, and where it stands: that one counts.
    fn flag(&self, name: &str) -> Option<(&'static str, usize, &str)> {
        let value = |word: &'_ str| -> Option<usize> {
            let rest = word.strip_prefix("--")?.strip_prefix(name)?;
            (rest.is_empty() || rest.starts_with('=')).then_some(word.len() - rest.len())
        };
        self.0.iter().rev().find_map(|(field, index, word)| {
            let end = value(word)?;
            Some((*field, *index, word.get(end..).unwrap_or_default().trim_start_matches('=')))
        })
    }
}

type Problem = (&'static str, Option<usize>, Severity, String);

fn problems(words: &Words) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    let mut add = |at: Option<(&'static str, usize, &str)>, severity, message: String| {
        let (field, index) = at.map_or(("command", None), |(field, index, _)| (field, Some(index)));
        problems.push((field, index, severity, message));
    };
    let configured = words.flag("authorization-config").is_some();
    let modes = words.flag("authorization-mode");
    let has = |list: Option<(&'static str, usize, &str)>, item: &str| {
        list.is_some_and(|(_, _, value)| value.split(',').any(|other| other == item))
    };
    if has(modes, "AlwaysAllow") || (modes.is_none() && !configured) {
        add(
            modes,
            Severity::Error,
            "without --authorization-mode, or with AlwaysAllow, everybody may do everything".to_owned(),
        );
    } else if !configured {
        if !has(modes, "RBAC") {
            add(modes, Severity::Error, "--authorization-mode lacks RBAC: roles and bindings mean nothing".to_owned());
        }
        if !has(modes, "Node") {
            add(
                modes,
                Severity::Warning,
                "--authorization-mode lacks Node: nodes need rights over the objects of other nodes".to_owned(),
            );
        }
    }
    let anonymous = words.flag("anonymous-auth");
    if anonymous.is_some_and(|(_, _, value)| value.is_empty() || value == "true") {
        add(
            anonymous,
            Severity::Warning,
            "--anonymous-auth=true lets requests without credentials in, as system:anonymous".to_owned(),
        );
    }
    for (name, why) in [
        ("token-auth-file", "static tokens never expire and are changed only by a restart"),
        ("basic-auth-file", "static passwords never expire and are changed only by a restart"),
    ] {
        let flag = words.flag(name);
        if flag.is_some() {
            add(flag, Severity::Error, format!("--{name}: {why}"));
        }
    }
    let lookup = words.flag("service-account-lookup");
    if lookup.is_some_and(|(_, _, value)| value == "false") {
        add(
            lookup,
            Severity::Error,
            "--service-account-lookup=false accepts tokens whose service account was deleted".to_owned(),
        );
    }
    let extend = words.flag("service-account-extend-token-expiration");
    if extend.is_none_or(|(_, _, value)| value != "false") {
        add(
            extend,
            Severity::Note,
            "--service-account-extend-token-expiration is not false: tokens of pods are good for a year".to_owned(),
        );
    }
    let plugins = words.flag("enable-admission-plugins");
    if has(plugins, "AlwaysAdmit") {
        add(plugins, Severity::Error, "--enable-admission-plugins has AlwaysAdmit, which admits everything".to_owned());
    }
    if !has(plugins, "NodeRestriction") {
        add(
            plugins,
            Severity::Warning,
            "--enable-admission-plugins lacks NodeRestriction: a node can change other nodes".to_owned(),
        );
    }
    let disabled = words.flag("disable-admission-plugins");
    for plugin in ["ServiceAccount", "NamespaceLifecycle"] {
        if has(disabled, plugin) {
            add(disabled, Severity::Error, format!("--disable-admission-plugins has {plugin}"));
        }
    }
    problems
}
