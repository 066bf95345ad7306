//! All resources of all groups in one document, as clients ask for them since Kubernetes 1.26.
//!
//! Mirrors `ConvertGroupVersionIntoToDiscovery` in `k8s.io/apiserver/pkg/endpoints/installer.go`.

use serde_json::{Map, Value, json};

use super::{ApiResource, Discovery};

/// The `APIGroupDiscoveryList` of the core group (`/api`), or of all others (`/apis`).
pub fn aggregated(discovery: &Discovery, core: bool) -> Value {
    let all: Vec<ApiResource> = discovery.iter().collect();
    let groups = discovery.groups().into_iter().filter(|(group, _)| group.is_empty() == core);
    let items = groups.map(|(group, versions)| {
        let versions = versions.iter().map(|version| {
            let rows = all.iter().filter(|row| row.group == group && row.version == *version);
            json!({"version": version, "resources": resources(rows), "freshness": "Current"})
        });
        let metadata = if core { json!({}) } else { json!({"name": group}) };
        json!({"metadata": metadata, "versions": versions.collect::<Vec<Value>>()})
    });
    json!({
        "kind": "APIGroupDiscoveryList",
        "apiVersion": "apidiscovery.k8s.io/v2",
        "metadata": {},
        "items": items.collect::<Vec<Value>>(),
    })
}

/// The resources of one version, each with its subresources.
fn resources<'r>(rows: impl Iterator<Item = &'r ApiResource>) -> Vec<Value> {
    let mut resources: Vec<Value> = Vec::new();
    for row in rows {
        let (group, version) = row.foreign_group().unwrap_or_default();
        let response_kind = json!({"group": group, "version": version, "kind": row.kind});
        let Some((parent, subresource)) = row.name.split_once('/') else {
            resources.push(resource(row, response_kind));
            continue;
        };
        let subresource = json!({"subresource": subresource, "responseKind": response_kind, "verbs": row.verbs});
        let parent = resources.iter_mut().find(|resource| resource.get("resource").is_some_and(|name| name == parent));
        if let Some(parent) = parent.and_then(Value::as_object_mut) {
            let list = parent.entry("subresources").or_insert_with(|| json!([]));
            list.as_array_mut().into_iter().for_each(|list| list.push(subresource.clone()));
        }
    }
    resources
}

fn resource(row: &ApiResource, response_kind: Value) -> Value {
    let mut resource = Map::new();
    resource.insert("resource".into(), json!(row.name));
    resource.insert("responseKind".into(), response_kind);
    resource.insert("scope".into(), json!(if row.namespaced { "Namespaced" } else { "Cluster" }));
    resource.insert("singularResource".into(), json!(row.singular));
    resource.insert("verbs".into(), json!(row.verbs));
    for (field, list) in [("shortNames", &row.short_names), ("categories", &row.categories)] {
        if !list.is_empty() {
            resource.insert(field.into(), json!(list));
        }
    }
    Value::Object(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subresources_stand_below_their_resources() {
        let discovery = Discovery::default();
        let document = aggregated(&discovery, true);
        let resources = document["items"][0]["versions"][0]["resources"].as_array().unwrap();
        let pods = resources.iter().find(|resource| resource["resource"] == "pods").unwrap();
        assert_eq!(pods["shortNames"], json!(["po"]));
        let eviction = pods["subresources"].as_array().unwrap().iter().find(|sub| sub["subresource"] == "eviction");
        let kind = json!({"group": "policy", "version": "v1", "kind": "Eviction"});
        assert_eq!(eviction.unwrap()["responseKind"], kind);
        let counted: usize = [true, false]
            .iter()
            .flat_map(|core| aggregated(&discovery, *core)["items"].as_array().cloned().unwrap())
            .flat_map(|group| group["versions"].as_array().cloned().unwrap())
            .flat_map(|version| version["resources"].as_array().cloned().unwrap())
            .map(|resource| 1 + resource["subresources"].as_array().map_or(0, Vec::len))
            .sum();
        assert_eq!(counted, discovery.iter().count());
    }
}
