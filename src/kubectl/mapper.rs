//! From what a user calls a resource to the resource.
//!
//! Mirrors `k8s.io/cli-runtime` and `k8s.io/client-go/restmapper` (shortcut expansion, then plural and singular names).

use crate::apiserver::discovery::{ApiResource, Discovery};

/// Finds resources by name.
pub struct Mapper<'d> {
    /// Resources in discovery order, the core group first, preferred versions first; no subresources.
    rows: Vec<ApiResource>,
    discovery: &'d Discovery,
}

/// What was found, and the warning that goes with it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The resource.
    pub resource: ApiResource,
    /// Said when the name was short for more than one resource.
    pub ambiguity: Option<String>,
}

impl<'d> Mapper<'d> {
    /// A mapper over what a server offers.
    pub fn new(discovery: &'d Discovery) -> Self {
        Self { rows: discovery.iter().filter(|row| !row.is_subresource()).collect(), discovery }
    }

    /// The resource that keeps objects of a kind. A kind all in lower case is found too, so that it is the server who
    /// refuses it (`NewDiscoveryRESTMapper` adds it that way).
    pub fn kind(&self, group: &str, version: &str, kind: &str) -> Option<ApiResource> {
        let lowered =
            |row: &&ApiResource| row.group == group && row.version == version && row.kind.to_lowercase() == kind;
        self.discovery.kind(group, version, kind).or_else(|| self.rows.iter().find(lowered).cloned())
    }

    /// `TYPE`, `TYPE.VERSION.GROUP` or `TYPE.GROUP`, as `get`, `delete` and `can-i` read it.
    pub fn find(&self, text: &str) -> Option<Found> {
        if let [name, version, group] = text.splitn(3, '.').collect::<Vec<_>>().as_slice() {
            let versioned = self.in_version(name, version, group);
            if versioned.is_some() {
                return versioned;
            }
        }
        let (name, group) = text.split_once('.').map_or((text, None), |(name, group)| (name, Some(group)));
        self.in_group(name, group)
    }

    /// The same, and at last as the name of a kind.
    pub fn find_or_kind(&self, text: &str) -> Option<Found> {
        self.find(text).or_else(|| {
            let (kind, group) = text.split_once('.').map_or((text, None), |(kind, group)| (kind, Some(group)));
            let row = self.rows.iter().find(|row| row.kind == kind && group.is_none_or(|group| row.group == group))?;
            Some(Found { resource: row.clone(), ambiguity: None })
        })
    }

    /// A resource by name and group; without a group the first that has the name.
    pub fn in_group(&self, name: &str, group: Option<&str>) -> Option<Found> {
        let group = group.filter(|group| !group.is_empty());
        let (name, ambiguity) = self.expand(name, group);
        let named =
            |row: &&ApiResource| row.name.eq_ignore_ascii_case(&name) || row.singular.eq_ignore_ascii_case(&name);
        let resource = match group {
            None => self.rows.iter().find(named),
            Some(group) => {
                let exact = self.rows.iter().filter(|row| row.group == group).find(named);
                // `roles.rbac` will do where no group is called `rbac`.
                exact.or_else(|| self.rows.iter().filter(|row| row.group.starts_with(group)).find(named))
            }
        };
        resource.map(|resource| Found { resource: resource.clone(), ambiguity })
    }

    fn in_version(&self, name: &str, version: &str, group: &str) -> Option<Found> {
        let (name, ambiguity) = self.expand(name, Some(group));
        let rows = self.rows.iter().filter(|row| row.group == group && row.version == version);
        let mut named =
            rows.filter(|row| row.name.eq_ignore_ascii_case(&name) || row.singular.eq_ignore_ascii_case(&name));
        named.next().map(|resource| Found { resource: resource.clone(), ambiguity })
    }

    /// The plural name that a short name stands for; anything else stays as it is.
    fn expand(&self, name: &str, group: Option<&str>) -> (String, Option<String>) {
        let in_group = |row: &&ApiResource| group.is_none_or(|group| row.group.starts_with(group));
        if self.rows.iter().any(|row| row.name == name || row.singular == name) {
            return (name.to_owned(), None);
        }
        let mut short =
            self.rows.iter().filter(in_group).filter(|row| row.short_names.iter().any(|short| short == name));
        let Some(first) = short.next() else { return (name.to_owned(), None) };
        let other = short.find(|row| row.group != first.group || row.name != first.name);
        let ambiguity = other.map(|row| {
            format!("short name \"{name}\" could also match lower priority resource {}", row.group_resource())
        });
        (first.name.to_string(), ambiguity)
    }

    /// The resources of a category such as `all`.
    pub fn category(&self, name: &str) -> Vec<ApiResource> {
        let mut seen: Vec<String> = Vec::new();
        let rows = self.rows.iter().filter(|row| row.categories.iter().any(|category| category == name));
        let preferred = rows.filter(|row| {
            let resource = row.group_resource();
            let is_new = !seen.contains(&resource);
            seen.push(resource);
            is_new
        });
        preferred.cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_kubectl_finds_them() {
        let discovery = Discovery::default();
        let mapper = Mapper::new(&discovery);
        for (typed, want) in [
            ("po", Some("pods")),
            ("Pods", Some("pods")),
            ("Secret", Some("secrets")),
            ("SA", None),
            ("deploy", Some("deployments.apps")),
            ("deploy.apps", Some("deployments.apps")),
            ("deployments.app", Some("deployments.apps")),
            ("deployments.v1.apps", Some("deployments.apps")),
            ("deployments.extensions", None),
            ("roles.rbac", Some("roles.rbac.authorization.k8s.io")),
            ("events.events.k8s.io", Some("events.events.k8s.io")),
            ("events", Some("events")),
            ("nope", None),
        ] {
            assert_eq!(mapper.find(typed).map(|found| found.resource.group_resource()).as_deref(), want, "{typed}");
        }
        let warning = mapper.find("ev").and_then(|found| found.ambiguity);
        assert_eq!(
            warning.as_deref(),
            Some("short name \"ev\" could also match lower priority resource events.events.k8s.io")
        );
        assert!(mapper.find_or_kind("ServiceAccount").is_some());
        for (kind, is_found) in [("ConfigMap", true), ("configmap", true), ("Configmap", false), ("nope", false)] {
            assert_eq!(mapper.kind("", "v1", kind).is_some(), is_found, "{kind}");
        }
    }
}
