//! `api-resources`: which of the served resources are listed, in which order, and as what.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/apiresources/apiresources.go`. Pure: discovery is handed in.

use serde_json::{Map, Value, json};

use crate::apiserver::discovery::{ApiResource, Discovery};
use crate::print::columns::Columns;

/// Which resources to list.
#[derive(Clone, Debug, Default)]
pub struct ResourceFilter {
    /// Only this group; the empty group is the core one.
    pub group: Option<String>,
    /// Only resources with or without namespaces.
    pub namespaced: Option<bool>,
    /// Only resources that support all of these.
    pub verbs: Vec<String>,
    /// Only resources in all of these.
    pub categories: Vec<String>,
}

/// What comes first in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResourceOrder {
    /// The group, core first.
    Group,
    /// The name.
    Name,
    /// The kind.
    Kind,
}

/// The resources in their preferred versions, without subresources, filtered and sorted. Names break ties.
pub fn listed_resources(discovery: &Discovery, filter: &ResourceFilter, order: ResourceOrder) -> Vec<ApiResource> {
    let mut found: Vec<ApiResource> = Vec::new();
    for resource in discovery.iter().filter(|resource| !resource.is_subresource() && filter.accepts(resource)) {
        // Discovery names the preferred version first.
        if !found.iter().any(|other| other.group == resource.group && other.name == resource.name) {
            found.push(resource);
        }
    }
    found.sort_by(|left, right| {
        let first = match order {
            ResourceOrder::Group => left.group.cmp(&right.group),
            ResourceOrder::Name => std::cmp::Ordering::Equal,
            ResourceOrder::Kind => left.kind.cmp(&right.kind),
        };
        first.then_with(|| left.name.cmp(&right.name))
    });
    found
}

impl ResourceFilter {
    fn accepts(&self, resource: &ApiResource) -> bool {
        self.group.as_ref().is_none_or(|group| *group == resource.group)
            && self.namespaced.is_none_or(|namespaced| namespaced == resource.namespaced)
            && self.verbs.iter().all(|verb| resource.supports(verb))
            && self.categories.iter().all(|category| resource.categories.iter().any(|other| other == category))
    }
}

/// The resources as kubectl's table.
pub fn resource_table(resources: &[ApiResource], wide: bool, no_headers: bool) -> String {
    let mut table = Columns::new();
    let columns = if wide { 7 } else { 5 };
    if !no_headers {
        let headers = ["NAME", "SHORTNAMES", "APIVERSION", "NAMESPACED", "KIND", "VERBS", "CATEGORIES"];
        table.raw_row(headers.into_iter().take(columns));
    }
    for resource in resources {
        let cells = [
            resource.name.to_string(),
            resource.short_names.join(","),
            resource.api_version(),
            resource.namespaced.to_string(),
            resource.kind.to_string(),
            resource.verbs.join(","),
            resource.categories.join(","),
        ];
        table.raw_row(cells.into_iter().take(columns));
    }
    table.finish()
}

/// The resources as one `APIResourceList` over all groups.
pub fn resource_list(resources: &[ApiResource]) -> Value {
    let resources: Vec<Value> = resources.iter().map(resource_value).collect();
    json!({"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "", "resources": resources})
}

fn resource_value(resource: &ApiResource) -> Value {
    let mut value = Map::new();
    value.insert("name".into(), json!(resource.name));
    value.insert("singularName".into(), json!(resource.singular));
    value.insert("namespaced".into(), json!(resource.namespaced));
    value.insert("version".into(), json!(resource.version));
    value.insert("kind".into(), json!(resource.kind));
    value.insert("verbs".into(), json!(resource.verbs));
    if !resource.group.is_empty() {
        value.insert("group".into(), json!(resource.group));
    }
    for (field, names) in [("shortNames", &resource.short_names), ("categories", &resource.categories)] {
        if !names.is_empty() {
            value.insert(field.into(), json!(names));
        }
    }
    Value::Object(value)
}

/// Every group and version, as `api-versions` prints them.
pub fn group_versions(discovery: &Discovery) -> Vec<String> {
    let mut versions: Vec<String> = discovery.iter().map(|resource| resource.api_version()).collect();
    versions.sort_unstable();
    versions.dedup();
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(filter: &ResourceFilter, order: ResourceOrder) -> Vec<String> {
        listed_resources(&Discovery::default(), filter, order).iter().map(ApiResource::group_resource).collect()
    }

    #[test]
    fn filters_hold_together() {
        let core = ResourceFilter { group: Some(String::new()), namespaced: Some(false), ..ResourceFilter::default() };
        assert_eq!(
            names(&core, ResourceOrder::Name),
            ["componentstatuses", "namespaces", "nodes", "persistentvolumes"]
        );
        let scaled = ResourceFilter { group: Some("autoscaling".into()), ..ResourceFilter::default() };
        assert_eq!(names(&scaled, ResourceOrder::Group), ["horizontalpodautoscalers.autoscaling"]);
    }

    #[test]
    fn kinds_come_in_their_order() {
        let rbac = ResourceFilter { group: Some("rbac.authorization.k8s.io".into()), ..ResourceFilter::default() };
        let table = resource_table(&listed_resources(&Discovery::default(), &rbac, ResourceOrder::Kind), false, true);
        let kinds: Vec<&str> = table.lines().filter_map(|line| line.split_whitespace().last()).collect();
        assert_eq!(kinds, ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]);
    }
}
