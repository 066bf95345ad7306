//! Fields that a structural schema does not know, and those that it has defaults for.
//!
//! Mirrors `pruning/algorithm.go` and `defaulting/algorithm.go` below `k8s.io/apiextensions-apiserver/pkg/apiserver/schema`.

use serde_json::Value;

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// One that has a kind and metadata of its own.
    Root,
    Inner,
}

/// Drops unknown fields and gathers their paths.
pub(super) fn prune(schema: &Value, value: &mut Value, place: Place, path: &str, unknown: &mut Vec<String>) {
    let says = |field: &str| schema.get(field).and_then(Value::as_bool).unwrap_or_default();
    match value {
        Value::Object(map) => {
            let is_whole = place == Place::Root || says("x-kubernetes-embedded-resource");
            let keeps_all = says("x-kubernetes-preserve-unknown-fields");
            let additional = schema.get("additionalProperties");
            map.retain(|key, member| {
                if is_whole && ["apiVersion", "kind", "metadata"].contains(&key.as_str()) {
                    return true;
                }
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let known = schema.get("properties").and_then(|properties| properties.get(key));
                match known.or_else(|| additional.filter(|schema| schema.is_object())) {
                    Some(schema) => prune(schema, member, Place::Inner, &path, unknown),
                    None if keeps_all || additional == Some(&Value::Bool(true)) => {}
                    None => {
                        unknown.push(path);
                        return false;
                    }
                }
                true
            });
        }
        Value::Array(items) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in items.iter_mut().enumerate() {
                prune(schema, item, Place::Inner, &format!("{path}[{index}]"), unknown);
            }
        }
        _ => {}
    }
}

/// Fills in defaults, from the top down, where there is an object to hold them.
pub(super) fn fill(schema: &Value, value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                // A null stands for nothing where it may not stand for itself.
                let may_be_null = schema.get("nullable") == Some(&Value::Bool(true));
                let is_open = map.get(key).is_none_or(|value| value.is_null() && !may_be_null);
                if let (true, Some(default)) = (is_open, schema.get("default")) {
                    map.insert(key.clone(), default.clone());
                }
                if let Some(member) = map.get_mut(key) {
                    fill(schema, member);
                }
            }
            if let Some(schema) = schema.get("additionalProperties").filter(|schema| schema.is_object()) {
                let known = |key: &String| schema.get("properties").and_then(|all| all.get(key)).is_some();
                map.iter_mut().filter(|(key, _)| !known(key)).for_each(|(_, member)| fill(schema, member));
            }
        }
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                for item in items {
                    fill(schema, item);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_the_schema_knows_is_kept() {
        let schema = json!({"type": "object", "properties": {
            "spec": {"type": "object", "properties": {
                "a": {"type": "string", "default": "x"},
                "list": {"type": "array", "items": {"type": "object", "properties": {"b": {"type": "integer", "default": 1}}}},
                "map": {"type": "object", "additionalProperties": {"type": "object", "properties": {"c": {"type": "string"}}}},
                "free": {"type": "object", "x-kubernetes-preserve-unknown-fields": true},
            }},
        }});
        let mut value = json!({"kind": "K", "metadata": {"name": "n"}, "status": {}, "spec": {
            "list": [{"x": 1}, {"b": 2}], "map": {"k": {"c": "", "d": 1}}, "free": {"any": {"thing": 1}}, "metadata": {},
        }});
        let mut unknown = Vec::new();
        prune(&schema, &mut value, Place::Root, "", &mut unknown);
        fill(&schema, &mut value);
        unknown.sort();
        assert_eq!(unknown, ["spec.list[0].x", "spec.map.k.d", "spec.metadata", "status"]);
        assert_eq!(
            value["spec"],
            json!({"a": "x", "list": [{"b": 1}, {"b": 2}], "map": {"k": {"c": ""}}, "free": {"any": {"thing": 1}}})
        );
    }
}
