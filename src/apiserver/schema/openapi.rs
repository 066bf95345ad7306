//! The shapes as `OpenAPI` schemas, as far as `kubectl explain` needs them: types, what they are for, what is required.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::types::{Shape, Type};

/// `Type.field[!]: words`, a line each.
const DESCRIPTIONS: &str = include_str!("descriptions.txt");

/// The schema of a type. Types stand where they are used, their names as `title`; Kubernetes has references instead.
pub fn openapi(shape: &'static Shape) -> Value {
    Words::parse().schema(shape)
}

/// What is said about types and fields.
struct Words {
    texts: HashMap<&'static str, &'static str>,
}

impl Words {
    fn parse() -> Self {
        let lines = DESCRIPTIONS.lines().filter(|line| !line.starts_with('#'));
        Self { texts: lines.filter_map(|line| line.split_once(": ")).collect() }
    }

    /// What a field is for, and whether it is required.
    fn field(&self, of: &str, name: &str) -> (&'static str, bool) {
        let find = |key: &str| self.texts.get(key).copied();
        [of, "*"]
            .iter()
            .find_map(|of| {
                let plain = find(&format!("{of}.{name}")).map(|text| (text, false));
                plain.or_else(|| find(&format!("{of}.{name}!")).map(|text| (text, true)))
            })
            .unwrap_or_default()
    }

    fn schema(&self, shape: &'static Shape) -> Value {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for field in shape.fields {
            let (words, is_required) = self.field(shape.name, field.name);
            let mut schema = self.of(&field.of);
            if matches!(field.of, Type::Object(_)) {
                schema = json!({"allOf": [schema]});
            }
            json_patch::merge(&mut schema, &json!({"description": words}));
            properties.insert(field.name.to_owned(), schema);
            if is_required {
                required.push(field.name);
            }
        }
        json!({
            "type": "object",
            "title": shape.name,
            "description": self.texts.get(shape.name).copied().unwrap_or_default(),
            "properties": properties,
            "required": required,
            // What is there but not listed here.
            "x-kubernetes-preserve-unknown-fields": shape.open,
        })
    }

    fn of(&self, of: &'static Type) -> Value {
        match of {
            Type::Text | Type::Time | Type::Bytes => json!({"type": "string"}),
            Type::Bool => json!({"type": "boolean"}),
            Type::Int32 | Type::Int64 => json!({"type": "integer"}),
            Type::Quantity => json!({"type": "string", "title": "Quantity"}),
            Type::Any => json!({"type": "object"}),
            Type::List(item) => json!({"type": "array", "items": self.of(item)}),
            Type::Map(item) => json!({"type": "object", "additionalProperties": self.of(item)}),
            Type::Object(shape) => self.schema(shape),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::shape_of;
    use super::*;

    /// The names of all fields that a schema has, as the words call them.
    fn names(schema: &Value, into: &mut HashSet<String>) {
        let title = schema["title"].as_str().unwrap_or_default();
        into.insert(title.to_owned());
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            into.insert(format!("{title}.{name}"));
            into.insert(format!("*.{name}"));
            names(field, into);
        }
        for inner in ["/items", "/additionalProperties", "/allOf/0"] {
            schema.pointer(inner).into_iter().for_each(|inner| names(inner, into));
        }
    }

    #[test]
    fn words_are_about_types_and_fields_that_exist() {
        let discovery = crate::apiserver::discovery::Discovery::with_definitions([]);
        let mut known = HashSet::new();
        discovery.iter().for_each(|resource| names(&openapi(shape_of(&resource.group, &resource.kind)), &mut known));
        let words = Words::parse();
        let lost: Vec<_> = words.texts.keys().filter(|key| !known.contains(key.trim_end_matches('!'))).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn a_field_says_what_it_and_its_type_are_for() {
        let schema = openapi(shape_of("rbac.authorization.k8s.io", "RoleBinding"));
        let role = &schema["properties"]["roleRef"];
        assert!(role["description"].as_str().is_some_and(|words| words.starts_with("The Role or ClusterRole")));
        assert_eq!(role["allOf"][0]["title"], "RoleRef");
        assert_eq!(role["allOf"][0]["description"], "Points to a role.");
        assert_eq!(schema["required"], json!(["roleRef"]));
    }
}
