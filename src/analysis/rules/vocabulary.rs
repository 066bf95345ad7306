//! Words in rules that mean nothing to the API: verbs, resources and API groups that there are not.
//!
//! The groups of Kubernetes are known whole. Other groups are known by the definitions that were read; one without a
//! definition may be defined elsewhere, unless the cluster is said to be complete.

use std::collections::{BTreeMap, BTreeSet};

use super::words::joined;
use crate::analysis::facts::{Facts, RoleKey, rule_path};
use crate::analysis::finding::{Finding, Rule, Severity};
use crate::analysis::special::{SPECIAL_RESOURCES, SPECIAL_VERBS, URL_VERBS};
use crate::analysis::spelling::closest;
use crate::rbac::PolicyRule;

static UNKNOWN_WORD: Rule = Rule {
    code: "N04",
    name: "unknown-word",
    severity: Severity::Warning,
    summary: "a rule names a verb, resource, API group or URL that does not exist",
    explanation: "Such a rule is accepted and allows nothing. Lists are lists: verbs: [\"get,list\"] names one verb that no request has. \
                  RBAC has no wildcard for the subresources of one resource either: pods/* matches nothing; in a URL * is a \
                  wildcard only at the end.",
    fix: "Correct the spelling; `rbacsim api-resources` lists what there is.",
    public_ids: &[],
};

static WRONG_GROUP: Rule = Rule {
    code: "N05",
    name: "wrong-api-group",
    severity: Severity::Warning,
    summary: "a rule names a resource under an API group that does not have it",
    explanation: "Rules match API groups exactly: deployments belong to apps, not to the core group \"\" or extensions.",
    fix: "Name the resource in a rule of its own group.",
    public_ids: &[],
};

static KIND_NOT_RESOURCE: Rule = Rule {
    code: "N06",
    name: "kind-for-resource",
    severity: Severity::Warning,
    summary: "a rule names a kind, a singular or a short name where a resource is meant",
    explanation: "Rules name resources in their plural, in lower case: pods, not Pod, pod or po.",
    fix: "Write the plural.",
    public_ids: &[],
};

pub(super) const RULES: &[&Rule] = &[&UNKNOWN_WORD, &WRONG_GROUP, &KIND_NOT_RESOURCE];

/// Resources that were served once; manifests keep them for old clusters.
const FORMER_RESOURCES: [(&str, &str); 1] = [("policy", "podsecuritypolicies")];

/// Groups of metrics that add-ons serve, with resources of their choice.
pub(super) const METRICS: [&str; 3] = ["metrics.k8s.io", "custom.metrics.k8s.io", "external.metrics.k8s.io"];

/// Groups whose resources were moved; nothing is served there any more.
pub(super) const FORMER_GROUPS: [&str; 1] = ["extensions"];

pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let served = Served::of(facts);
    let mut findings = Vec::new();
    for (key, role) in facts.own_roles() {
        for (position, rule) in role.rules.iter().enumerate() {
            Reader { facts, served: &served, key, rules: &role.rules, position, rule }.report(&mut findings);
        }
    }
    findings
}

/// What is served, by name.
struct Served {
    /// Resources and subresources of each group.
    resources: BTreeMap<String, BTreeSet<String>>,
    /// The groups of each resource.
    groups: BTreeMap<String, BTreeSet<String>>,
    /// The plural of kinds, singulars and short names, as they are written.
    plurals: BTreeMap<String, String>,
    verbs: BTreeSet<&'static str>,
}

impl Served {
    fn of(facts: &Facts<'_>) -> Self {
        let mut served = Self {
            resources: BTreeMap::new(),
            groups: BTreeMap::new(),
            plurals: BTreeMap::new(),
            verbs: SPECIAL_VERBS.into_iter().chain(["*"]).collect(),
        };
        for resource in facts.cluster.discovery.iter() {
            let (group, name) = (resource.group.to_string(), resource.name.to_string());
            served.verbs.extend(resource.verbs.iter().copied());
            served.resources.entry(group.clone()).or_default().insert(name.clone());
            if !resource.is_subresource() {
                let others = [resource.kind.to_string(), resource.kind.to_lowercase(), resource.singular.to_string()];
                for other in others.into_iter().chain(resource.short_names.iter().map(ToString::to_string)) {
                    if other != name {
                        served.plurals.entry(other).or_insert_with(|| name.clone());
                    }
                }
            }
            served.groups.entry(name).or_default().insert(group);
        }
        for (group, resources) in SPECIAL_RESOURCES {
            served
                .resources
                .entry(group.to_owned())
                .or_default()
                .extend(resources.iter().map(|name| (*name).to_owned()));
        }
        served
    }

    fn has(&self, group: &str, resource: &str) -> bool {
        let Some(resources) = self.resources.get(group) else { return false };
        let is_extra = || resource.strip_prefix("userextras/").is_some() && resources.contains("userextras");
        matches!(resource, "*" | "*/finalizers")
            || resources.contains(resource)
            || is_extra()
            || resource.strip_prefix("*/").is_some_and(|wanted| resources.iter().any(|name| name.ends_with(&format!("/{wanted}"))))
            // Controllers with the right to set finalizers are asked for a subresource that nobody serves.
            || resource.strip_suffix("/finalizers").is_some_and(|parent| resources.contains(parent))
    }
}

/// One rule of a role, read word by word.
struct Reader<'f> {
    facts: &'f Facts<'f>,
    served: &'f Served,
    key: &'f RoleKey,
    /// All rules of the role.
    rules: &'f [PolicyRule],
    position: usize,
    rule: &'f PolicyRule,
}

impl Reader<'_> {
    fn report(&self, findings: &mut Vec<Finding>) {
        let run_together: Vec<Finding> = self.run_together().collect();
        if !run_together.is_empty() {
            // What stands in them is no word at all.
            findings.extend(run_together);
            return;
        }
        self.urls(findings);
        self.verbs(findings);
        let (known, unknown): (Vec<&str>, Vec<&str>) = self
            .rule
            .api_groups
            .iter()
            .map(String::as_str)
            .filter(|group| *group != "*")
            .partition(|group| self.served.resources.contains_key(*group));
        let is_every_group = self.rule.api_groups.iter().any(|group| group == "*");
        for group in &unknown {
            findings.extend(self.group(group));
        }
        // A resource may belong to a group that nothing is known of.
        if is_every_group || known.is_empty() || unknown.iter().any(|group| !FORMER_GROUPS.contains(group)) {
            for resource in &self.rule.resources {
                findings.extend(self.malformed(resource));
            }
            return;
        }
        for resource in &self.rule.resources {
            if !known.iter().any(|group| self.served.has(group, resource)) {
                findings.push(self.resource(&known, resource));
            }
        }
    }

    /// Fields in which one text holds several words: `"get,list"`, `"get list"`, `" get"`.
    fn run_together(&self) -> impl Iterator<Item = Finding> {
        let rule = self.rule;
        let fields = [("verbs", &rule.verbs), ("apiGroups", &rule.api_groups), ("resources", &rule.resources)];
        fields.into_iter().filter_map(|(field, words)| {
            let is_odd = |word: &&String| word.contains(|c: char| c == ',' || c.is_whitespace());
            let odd = words.iter().find(is_odd)?;
            let parts = words.iter().flat_map(|word| word.split(|c: char| c == ',' || c.is_whitespace()));
            let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(|part| format!("{part:?}")).collect();
            let message = format!("{} has {odd:?} as one of its {field}, which matches nothing", self.role());
            let help = format!("write {field}: [{}]", parts.join(", "));
            Some(self.finding(&UNKNOWN_WORD, field, message).help(help))
        })
    }

    /// URLs that no request has.
    fn urls(&self, findings: &mut Vec<Finding>) {
        for url in &self.rule.non_resource_urls {
            let what = match url.strip_suffix('*').unwrap_or(url) {
                _ if url == "*" => continue,
                path if !path.starts_with('/') => ("does not begin with /", format!("did you mean /{url}?")),
                path if path.contains('*') => {
                    ("has * before its end, where it is no wildcard", "end the path with * instead".to_owned())
                }
                _ => continue,
            };
            let message = format!("{} names the URL {url:?}, which {}: it matches nothing", self.role(), what.0);
            findings.push(self.finding(&UNKNOWN_WORD, "nonResourceURLs", message).help(what.1));
        }
    }

    fn verbs(&self, findings: &mut Vec<Finding>) {
        let of_urls = !self.rule.non_resource_urls.is_empty();
        let of_kubernetes = of_urls
            || self.rule.api_groups.iter().any(|group| self.served.resources.contains_key(group) || group == "*");
        for verb in &self.rule.verbs {
            let is_known = self.served.verbs.contains(verb.as_str())
                || (of_urls && URL_VERBS.contains(&verb.as_str()))
                // Constrained verbs: impersonate:user-info, impersonate-on:user-info:get, associated-node:update.
                || verb.contains(':');
            if is_known {
                continue;
            }
            let of_urls = of_urls.then_some(URL_VERBS).into_iter().flatten();
            let similar = closest(verb, self.served.verbs.iter().copied().chain(of_urls));
            if !of_kubernetes && similar.is_none() {
                continue;
            }
            let finding = self.finding(
                &UNKNOWN_WORD,
                "verbs",
                format!("{} names the verb {}, which no request has", self.role(), quoted_if_empty(verb)),
            );
            findings.push(match similar {
                Some(similar) => finding.help(format!("did you mean {similar}?")),
                None => finding.severity(Severity::Note),
            });
        }
    }

    fn group(&self, group: &str) -> Option<Finding> {
        if FORMER_GROUPS.contains(&group) {
            // Charts keep the old group beside the new one for old clusters.
            let has_new = self.rule.resources.iter().all(|resource| self.is_in_newer_group(resource));
            let message = format!("{} names the API group {group}, which is not served any more", self.role());
            let finding = self.finding(&WRONG_GROUP, "apiGroups", message);
            return Some(if has_new { finding.severity(Severity::Note) } else { finding.help(self.right_groups()) });
        }
        if group.contains('/') {
            let bare = group.split('/').next().unwrap_or_default();
            let message = format!("{} names the API group {group}; a group has no version", self.role());
            return Some(self.finding(&UNKNOWN_WORD, "apiGroups", message).help(format!("did you mean {bare}?")));
        }
        let similar = match group {
            "core" | "v1" => Some("\"\""),
            _ => {
                let known = || self.served.resources.keys().map(String::as_str);
                let whole = known().find(|known| known.strip_prefix(group).is_some_and(|rest| rest.starts_with('.')));
                whole.or_else(|| closest(group, known()))
            }
        };
        if METRICS.contains(&group) || (similar.is_none() && !self.facts.is_complete) {
            return None;
        }
        let message = format!("{} names the API group {group}, which nothing defines", self.role());
        let finding = self.finding(&UNKNOWN_WORD, "apiGroups", message);
        Some(match similar {
            Some(similar) => finding.help(format!("did you mean {similar}?")),
            None => finding,
        })
    }

    /// Whether the role names a resource under the group that serves it now, or none does.
    fn is_in_newer_group(&self, resource: &String) -> bool {
        let Some(groups) = self.served.groups.get(resource) else { return true };
        let names = |rule: &PolicyRule| {
            rule.resources.contains(resource) && rule.api_groups.iter().any(|group| groups.contains(group))
        };
        self.rules.iter().any(names)
    }

    /// What is wrong with a resource whatever its group.
    fn malformed(&self, resource: &str) -> Option<Finding> {
        let parent = resource.strip_suffix("/*").filter(|parent| *parent != "*")?;
        let message = format!(
            "{} names {resource}, which matches nothing: there is no wildcard for the subresources of one resource",
            self.role()
        );
        let subresources =
            self.served.resources.values().flatten().filter(|name| name.starts_with(&format!("{parent}/")));
        let subresources: Vec<&String> = subresources.collect();
        let finding = self.finding(&UNKNOWN_WORD, "resources", message);
        Some(if subresources.is_empty() {
            finding
        } else {
            finding.help(format!("name those that are meant among {}", joined(&subresources)))
        })
    }

    fn resource(&self, groups: &[&str], resource: &str) -> Finding {
        if let Some(finding) = self.malformed(resource) {
            return finding;
        }
        let shown: Vec<String> = groups.iter().map(|group| group_name(group)).collect();
        let not_there = format!(
            "{} names {}, which {} not have",
            self.role(),
            quoted_if_empty(resource),
            if groups.len() == 1 { format!("{} does", joined(&shown)) } else { format!("{} do", joined(&shown)) }
        );
        if let Some(right) = self.served.groups.get(resource) {
            let right: Vec<String> = right.iter().map(|group| format!("{group:?}")).collect();
            return self
                .finding(&WRONG_GROUP, "resources", not_there)
                .help(format!("{resource} belong to apiGroups: [{}]", right.join(", ")));
        }
        if groups.iter().any(|group| FORMER_RESOURCES.contains(&(*group, resource))) {
            return self.finding(&UNKNOWN_WORD, "resources", format!("{not_there} any more")).severity(Severity::Note);
        }
        let (parent, subresource) = resource.split_once('/').unwrap_or((resource, ""));
        if let Some(plural) =
            self.served.plurals.get(parent).or_else(|| self.served.plurals.get(&parent.to_lowercase()))
        {
            let right = if subresource.is_empty() { plural.clone() } else { format!("{plural}/{subresource}") };
            return self.finding(&KIND_NOT_RESOURCE, "resources", not_there).help(format!("did you mean {right}?"));
        }
        let candidates =
            groups.iter().filter_map(|group| self.served.resources.get(*group)).flatten().map(String::as_str);
        let finding = self.finding(&UNKNOWN_WORD, "resources", not_there);
        match closest(resource, candidates) {
            Some(similar) => finding.help(format!("did you mean {similar}?")),
            None => finding,
        }
    }

    fn right_groups(&self) -> String {
        let right = self.rule.resources.iter().filter_map(|resource| {
            let groups: Vec<&String> = self.served.groups.get(resource)?.iter().collect();
            Some(format!("{resource} belong to {}", joined(&groups)))
        });
        let right: Vec<String> = right.collect();
        joined(&right)
    }

    fn role(&self) -> String {
        match &self.key.0 {
            Some(namespace) => format!("Role {namespace}/{}", self.key.1),
            None => format!("ClusterRole {}", self.key.1),
        }
    }

    fn finding(&self, rule: &'static Rule, field: &str, message: String) -> Finding {
        let origin = self.facts.cluster.origin_of_role(
            self.key.0.as_deref(),
            &self.key.1,
            rule_path(self.position, Some(field)),
        );
        Finding::new(rule, origin, message)
    }
}

fn group_name(group: &str) -> String {
    if group.is_empty() { "the core group \"\"".to_owned() } else { group.to_owned() }
}

/// A word as it is, or that there is none.
fn quoted_if_empty(word: &str) -> &str {
    if word.is_empty() { "\"\"" } else { word }
}
