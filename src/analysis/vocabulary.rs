//! The words that mean something in a cluster: its subjects, namespaces, verbs and resources.
//!
//! Known is what is served, what exists, and what a rule or binding names: whoever grants a custom resource whose definition is
//! elsewhere knows it. With `--assume-complete` an account must exist.

use std::collections::{BTreeMap, BTreeSet};

use super::cluster::Cluster;
use super::identity::Identity;
use super::scopes::Scopes;
use super::special::{SPECIAL_RESOURCES, SPECIAL_VERBS, URL_VERBS};
use super::spelling::closest;
use crate::rbac::Atom;

/// Groups that Kubernetes puts users in.
const GROUPS: [&str; 4] =
    ["system:authenticated", "system:unauthenticated", "system:serviceaccounts", "system:masters"];

/// A word that means nothing.
pub struct Unknown {
    /// What is wrong.
    pub message: String,
    /// What may have been meant.
    pub similar: Option<String>,
}

/// The words of a cluster.
pub struct Vocabulary<'c> {
    cluster: &'c Cluster,
    is_complete: bool,
    /// Whom bindings name.
    bound: BTreeSet<Identity>,
    verbs: BTreeSet<String>,
    /// Resources and subresources, with the groups that have them.
    resources: BTreeMap<String, BTreeSet<String>>,
    /// Resources that are served, with the groups that serve them. Roles know others, such as those of old groups.
    served: BTreeMap<String, BTreeSet<String>>,
    scopes: Scopes,
}

impl<'c> Vocabulary<'c> {
    /// The words of this cluster.
    pub fn of(cluster: &'c Cluster, is_complete: bool) -> Self {
        let bound = cluster.bindings.iter().flat_map(|binding| {
            binding.subjects.iter().filter_map(move |subject| Identity::of_subject(subject, binding))
        });
        let verbs = ["*"].iter().chain(&SPECIAL_VERBS).chain(&URL_VERBS);
        let mut verbs: BTreeSet<String> = verbs.map(|verb| (*verb).to_owned()).collect();
        let mut resources: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut know = |group: &str, name: &str| {
            resources.entry(name.to_owned()).or_default().insert(group.to_owned());
        };
        for (group, names) in SPECIAL_RESOURCES {
            for name in names {
                know(group, name);
            }
        }
        let mut served: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for resource in cluster.discovery.iter() {
            know(&resource.group, &resource.name);
            served.entry(resource.name.to_string()).or_default().insert(resource.group.to_string());
            verbs.extend(resource.verbs.iter().map(|verb| (*verb).to_owned()));
        }
        for rule in cluster.roles.values().flat_map(|role| &role.rules) {
            verbs.extend(rule.verbs.iter().cloned());
            let named = rule.resources.iter().filter(|name| !name.contains('*'));
            for name in named {
                rule.api_groups.iter().filter(|group| *group != "*").for_each(|group| know(group, name));
            }
        }
        let scopes = Scopes::of([&cluster.discovery]);
        Self { cluster, is_complete, bound: bound.collect(), verbs, resources, served, scopes }
    }

    /// Reads `User NAME`, `Group NAME` or `ServiceAccount NAMESPACE/NAME`. `exists` says that it is somebody although
    /// nothing here names it.
    pub fn identity(&self, text: &str, exists: bool) -> Result<Identity, Unknown> {
        let form = || Unknown {
            message: format!("{text:?} is no subject; expected User NAME, Group NAME or ServiceAccount NAMESPACE/NAME"),
            similar: None,
        };
        let (kind, name) = text.split_once(' ').ok_or_else(form)?;
        let identity = match kind {
            "User" => Identity::of_user(name),
            "Group" => Identity::Group(name.to_owned()),
            "ServiceAccount" => {
                let (namespace, name) = name.split_once('/').ok_or_else(form)?;
                Identity::ServiceAccount { namespace: namespace.to_owned(), name: name.to_owned() }
            }
            _ => {
                let similar = closest(kind, ["User", "Group", "ServiceAccount"]).map(|kind| format!("{kind} {name}"));
                return Err(Unknown { similar, ..form() });
            }
        };
        if exists || self.is_somebody(&identity) {
            return Ok(identity);
        }
        let mut similar: Vec<String> = self.bound.iter().map(ToString::to_string).collect();
        let accounts = self.cluster.accounts.iter();
        similar.extend(accounts.map(|(namespace, name)| format!("ServiceAccount {namespace}/{name}")));
        let why = match &identity {
            Identity::ServiceAccount { .. } if self.is_complete => "it does not exist",
            Identity::ServiceAccount { .. } => "it is not here, and no binding names it",
            Identity::Group(_) | Identity::User(_) => "no binding names it",
        };
        let text = identity.to_string();
        let similar = closest(&text, similar.iter().map(String::as_str)).map(str::to_owned);
        Err(Unknown { message: format!("{text} is not known: {why}"), similar })
    }

    fn is_somebody(&self, identity: &Identity) -> bool {
        match identity {
            Identity::ServiceAccount { namespace, name } => {
                self.cluster.accounts.contains(&(namespace.clone(), name.clone()))
                    || (!self.is_complete && self.bound.contains(identity))
            }
            Identity::Group(name) => {
                let of_accounts = name.strip_prefix("system:serviceaccounts:");
                GROUPS.contains(&name.as_str())
                    || of_accounts.is_some_and(|namespace| self.cluster.namespaces.contains(namespace))
                    || self.bound.contains(identity)
            }
            Identity::User(name) => name == "system:anonymous" || self.bound.contains(identity),
        }
    }

    /// Whether there is such a namespace.
    pub fn namespace(&self, name: &str) -> Result<(), Unknown> {
        let known = &self.cluster.namespaces;
        word("namespace", name, known.contains(name), known.iter().map(String::as_str))
    }

    /// Whether there is such a verb.
    pub fn verb(&self, name: &str) -> Result<(), Unknown> {
        word("verb", name, self.verbs.contains(name), self.verbs.iter().map(String::as_str))
    }

    /// Reads `TYPE` or `TYPE.GROUP`, with `/SUBRESOURCE` behind it or `/*` for all subresources: group and resource of each
    /// that is meant. A bare `TYPE` is that of the core group, or else the only one of this name.
    pub fn resources(&self, text: &str) -> Result<Vec<(String, String)>, Unknown> {
        let (full, subresource) = text.split_once('/').map_or((text, None), |(full, sub)| (full, Some(sub)));
        let (name, group) = full.split_once('.').map_or((full, None), |(name, group)| (name, Some(group)));
        let resource = subresource.map_or_else(|| name.to_owned(), |subresource| format!("{name}/{subresource}"));
        if name == "*" {
            let group = group.unwrap_or("*");
            let groups: BTreeSet<&str> = self.resources.values().flatten().map(String::as_str).collect();
            word("API group", group, group == "*" || groups.contains(group), groups)?;
            return Ok(vec![(group.to_owned(), resource)]);
        }
        let parent = self.group_of(text, name, group)?;
        if subresource == Some("*") {
            let prefix = format!("{name}/");
            let of_parent =
                self.resources.iter().filter(|(name, groups)| name.starts_with(&prefix) && groups.contains(&parent));
            let all: Vec<_> = of_parent.map(|(name, _)| (parent.clone(), name.clone())).collect();
            let none = || Unknown { message: format!("{full} has no subresources that are known"), similar: None };
            return if all.is_empty() { Err(none()) } else { Ok(all) };
        }
        let is_known = self.resources.get(&resource).is_some_and(|groups| groups.contains(&parent));
        if is_known {
            return Ok(vec![(parent, resource)]);
        }
        let of_group = self.resources.iter().filter(|(_, groups)| groups.contains(&parent));
        word("resource", &resource, false, of_group.map(|(name, _)| name.as_str())).map(|()| Vec::new())
    }

    /// The group of a resource, subresources aside.
    fn group_of(&self, text: &str, name: &str, group: Option<&str>) -> Result<String, Unknown> {
        // Without a group, what is served is meant before what only roles know.
        let all = if group.is_none() { self.served.get(name) } else { None }.or_else(|| self.resources.get(name));
        let groups: Vec<&str> = all.into_iter().flatten().map(String::as_str).collect();
        match (group, groups.as_slice()) {
            (Some(group), groups) if groups.contains(&group) => Ok(group.to_owned()),
            (None, [only]) => Ok((*only).to_owned()),
            (None, groups) if groups.contains(&"") => Ok(String::new()),
            (None, several @ [_, _, ..]) => {
                let all: Vec<String> = several.iter().map(|group| format!("{name}.{group}")).collect();
                let message = format!("{text} can mean {}: say which", all.join(" or "));
                Err(Unknown { message, similar: None })
            }
            _ => {
                let qualified = |name: &String, group: &String| match group.as_str() {
                    "" => name.clone(),
                    group => format!("{name}.{group}"),
                };
                let all = self.resources.iter().filter(|(name, _)| !name.contains('/'));
                let mut all: BTreeSet<String> =
                    all.flat_map(|(name, groups)| groups.iter().map(|group| qualified(name, group))).collect();
                if group.is_none() {
                    all.extend(self.resources.keys().cloned());
                }
                let wanted = group.map_or_else(|| name.to_owned(), |group| format!("{name}.{group}"));
                word("resource", &wanted, false, all.iter().map(String::as_str)).map(|()| String::new())
            }
        }
    }

    /// Whether a grant inside of a namespace can reach the resource.
    pub fn lives_in_namespaces(&self, group: &str, resource: &str) -> bool {
        self.scopes.has_effect(&Atom::Resource { verb: "*", group, resource, name: None }, "any")
    }
}

fn word<'w>(what: &str, text: &str, is_known: bool, known: impl IntoIterator<Item = &'w str>) -> Result<(), Unknown> {
    if is_known {
        return Ok(());
    }
    let similar = closest(text, known).map(str::to_owned);
    Err(Unknown { message: format!("{what} {text} is not known"), similar })
}
