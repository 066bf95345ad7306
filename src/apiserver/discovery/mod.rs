//! The resources this server offers: a fixed table, and what `CustomResourceDefinition`s add to it.
//!
//! Must not know how a user writes a resource name: that is `kubectl::mapper`.

mod aggregated;
mod custom;
mod table;

pub use aggregated::aggregated;
pub use custom::schema_of;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// One row of the fixed table.
#[derive(Debug)]
struct BuiltIn {
    group: &'static str,
    version: &'static str,
    name: &'static str,
    singular: &'static str,
    kind: &'static str,
    namespaced: bool,
    verbs: &'static [&'static str],
    short_names: &'static [&'static str],
    categories: &'static [&'static str],
}

/// One resource or subresource in one version, as discovery describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiResource {
    /// API group; empty for the core group.
    pub group: Cow<'static, str>,
    /// Version within the group.
    pub version: Cow<'static, str>,
    /// Plural name; a subresource is `plural/subresource`.
    pub name: Cow<'static, str>,
    /// Singular name; empty for subresources.
    pub singular: Cow<'static, str>,
    /// Kind of the objects.
    pub kind: Cow<'static, str>,
    /// Whether objects live in namespaces.
    pub namespaced: bool,
    /// Verbs the resource supports.
    pub verbs: &'static [&'static str],
    /// Short names, as users type them.
    pub short_names: Vec<Cow<'static, str>>,
    /// Categories such as `all`.
    pub categories: Vec<Cow<'static, str>>,
}

impl From<&'static BuiltIn> for ApiResource {
    fn from(row: &'static BuiltIn) -> Self {
        Self {
            group: row.group.into(),
            version: row.version.into(),
            name: row.name.into(),
            singular: row.singular.into(),
            kind: row.kind.into(),
            namespaced: row.namespaced,
            verbs: row.verbs,
            short_names: row.short_names.iter().copied().map(Cow::from).collect(),
            categories: row.categories.iter().copied().map(Cow::from).collect(),
        }
    }
}

impl ApiResource {
    /// `group/version`, or the bare version in the core group: what manifests call `apiVersion`.
    pub fn api_version(&self) -> String {
        join_group_version(&self.group, &self.version)
    }

    /// `plural` or `plural.group`: how messages and the store name a resource.
    pub fn group_resource(&self) -> String {
        qualify(&self.name, &self.group)
    }

    /// `Kind` or `Kind.group`: how validation messages name a kind.
    pub fn group_kind(&self) -> String {
        qualify(&self.kind, &self.group)
    }

    /// `kind` or `kind.group` in lower case: how kubectl names an object it acted on.
    pub fn kind_label(&self) -> String {
        qualify(&self.kind.to_lowercase(), &self.group)
    }

    /// Whether the resource supports the verb.
    pub fn supports(&self, verb: &str) -> bool {
        self.verbs.contains(&verb)
    }

    /// Group and version of a subresource's kind where they are not those of the resource.
    pub fn foreign_group(&self) -> Option<(&'static str, &'static str)> {
        match self.kind.as_ref() {
            "Scale" => Some(("autoscaling", "v1")),
            "Eviction" => Some(("policy", "v1")),
            "TokenRequest" => Some(("authentication.k8s.io", "v1")),
            _ => None,
        }
    }

    /// Whether this is a subresource such as `pods/log`.
    pub fn is_subresource(&self) -> bool {
        self.name.contains('/')
    }
}

/// `name.group`, or the bare name in the core group.
pub fn qualify(name: &str, group: &str) -> String {
    if group.is_empty() { name.to_owned() } else { format!("{name}.{group}") }
}

/// `group/version`, or the bare version in the core group.
pub fn join_group_version(group: &str, version: &str) -> String {
    if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") }
}

/// `apiVersion` split into group and version.
pub fn split_api_version(api_version: &str) -> (&str, &str) {
    api_version.split_once('/').unwrap_or(("", api_version))
}

/// The rows of the fixed table by kind: a large cluster asks for the kind of each of its objects.
static BY_KIND: LazyLock<HashMap<&str, Vec<&'static BuiltIn>>> = LazyLock::new(|| {
    let mut rows: HashMap<&str, Vec<&BuiltIn>> = HashMap::new();
    for row in table::BUILT_IN {
        rows.entry(row.kind).or_default().push(row);
    }
    rows
});

/// Everything served, in discovery order: the fixed table, then custom resources by name.
#[derive(Clone, Debug, Default)]
pub struct Discovery {
    custom: Vec<ApiResource>,
}

impl Discovery {
    /// The fixed table and the resources that these `CustomResourceDefinition` objects make known.
    pub fn with_definitions<'a>(definitions: impl IntoIterator<Item = &'a serde_json::Value>) -> Self {
        Self { custom: definitions.into_iter().flat_map(custom::resources_of).collect() }
    }

    /// All resources and subresources in all versions, in discovery order.
    pub fn iter(&self) -> impl Iterator<Item = ApiResource> + '_ {
        table::BUILT_IN.iter().map(ApiResource::from).chain(self.custom.iter().cloned())
    }

    /// The resource served under this group, version and plural name (`pods/log` for a subresource).
    pub fn resource(&self, group: &str, version: &str, name: &str) -> Option<ApiResource> {
        self.find(|row| row.0 == group && row.1 == version && row.2 == name)
    }

    /// The resource that keeps objects of this kind.
    pub fn kind(&self, group: &str, version: &str, kind: &str) -> Option<ApiResource> {
        let is_meant = |row: (&str, &str, &str)| row.0 == group && row.1 == version && !row.2.contains('/');
        let rows = BY_KIND.get(kind).into_iter().flatten();
        let built_in = rows.copied().find(|row| is_meant((row.group, row.version, row.name))).map(ApiResource::from);
        built_in.or_else(|| {
            let mut custom = self.custom.iter();
            custom.find(|row| row.kind == kind && is_meant((&row.group, &row.version, &row.name))).cloned()
        })
    }

    /// Whether anything is served under this group and version.
    pub fn serves(&self, group: &str, version: &str) -> bool {
        self.find(|row| row.0 == group && row.1 == version).is_some()
    }

    /// Whether this is one of Kubernetes' own groups, other than the core group.
    pub fn is_built_in_group(group: &str) -> bool {
        !group.is_empty() && table::BUILT_IN.iter().any(|row| row.group == group)
    }

    /// The groups in discovery order, each with its versions, the preferred one first.
    pub fn groups(&self) -> Vec<(String, Vec<String>)> {
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for resource in self.iter() {
            let position = groups.iter().position(|(group, _)| *group == resource.group);
            match position.and_then(|index| groups.get_mut(index)) {
                Some((_, versions)) if versions.iter().any(|version| *version == resource.version) => {}
                Some((_, versions)) => versions.push(resource.version.into_owned()),
                None => groups.push((resource.group.into_owned(), vec![resource.version.into_owned()])),
            }
        }
        groups
    }

    /// Finds by (group, version, name, kind) without building rows that do not match.
    fn find(&self, matches: impl Fn((&str, &str, &str, &str)) -> bool) -> Option<ApiResource> {
        table::BUILT_IN
            .iter()
            .find(|row| matches((row.group, row.version, row.name, row.kind)))
            .map(ApiResource::from)
            .or_else(|| {
                let custom = self.custom.iter();
                custom.clone().find(|row| matches((&row.group, &row.version, &row.name, &row.kind))).cloned()
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discovery_table_matches_the_recorded_one() {
        let recorded = include_str!("../../../fixtures/bootstrap/api-resources.jsonl");
        let recorded: Vec<serde_json::Value> =
            recorded.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let served: Vec<ApiResource> = Discovery::default().iter().collect();
        assert_eq!(recorded.len(), served.len());
        for (mut want, got) in recorded.into_iter().zip(&served) {
            // What a subresource answers with is not part of the table.
            want.as_object_mut().unwrap().remove("responseKind");
            let got = serde_json::json!({
                "group": got.group, "version": got.version, "name": got.name, "singular": got.singular, "kind": got.kind,
                "namespaced": got.namespaced, "verbs": got.verbs, "shortNames": got.short_names,
                "categories": got.categories, "preferred": want["preferred"],
            });
            assert_eq!(want, got);
        }
    }
}
