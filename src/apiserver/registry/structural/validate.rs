//! Values that a schema forbids.
//!
//! Mirrors `k8s.io/kube-openapi/pkg/validation/validate`, and what `k8s.io/apiextensions-apiserver/pkg/apiserver/validation` makes
//! of its findings (`kubeOpenAPIResultToFieldErrors`).

use serde_json::Value;

use super::formats;
use super::logic;
use super::scalars;
use crate::apiserver::json::{list, text};
use crate::apiserver::status::FieldError;

/// What a look at a value came to.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub problems: Vec<FieldError>,
    /// How much was looked at: of alternatives that all fail, the one that went furthest is told.
    pub weight: usize,
}

impl Findings {
    pub fn add(&mut self, other: Self) {
        self.problems.extend(other.problems);
        self.weight += other.weight;
    }

    /// Takes over what one of the parts of a check found.
    fn part(&mut self, problems: Vec<FieldError>) {
        self.problems.extend(problems);
        self.weight += 1;
    }
}

/// What is wrong with a value at a path, which is empty for a whole object.
pub(super) fn validate(schema: &Value, value: &Value, path: &str) -> Findings {
    let mut found = Findings::default();
    let problem = problem_of_type(schema, value, path);
    if problem.is_none() {
        found.weight += 1;
    }
    found.part(problem.into_iter().collect());
    if value.is_null() {
        return found;
    }
    found.add(logic::validate(schema, value, path));
    match value {
        Value::String(given) => {
            found.part(scalars::of_text(schema, given, path));
            found.part(formats::problem(schema, given, path).into_iter().collect());
        }
        Value::Number(number) => found.part(scalars::of_number(schema, number, path)),
        Value::Array(items) => found.add(of_items(schema, items, path)),
        _ => {}
    }
    found.part(problem_of_choice(schema, value, path).into_iter().collect());
    if value.is_object() {
        found.add(of_object(schema, value, path));
    }
    found.weight += 1;
    found
}

/// Whether a part of a schema says yes to something.
fn says(schema: &Value, field: &str) -> bool {
    schema.get(field) == Some(&Value::Bool(true))
}

fn problem_of_type(schema: &Value, value: &Value, path: &str) -> Option<FieldError> {
    let wanted = if says(schema, "x-kubernetes-int-or-string") { "integer,string" } else { text(schema, "/type") };
    if wanted.is_empty() || (value.is_null() && says(schema, "nullable")) {
        return None;
    }
    let found = type_of(value);
    let fits = match value {
        Value::Number(number) => wanted == "number" || (wanted.contains("integer") && is_whole(number)),
        _ => wanted.split(',').any(|wanted| wanted == found),
    };
    if fits {
        return None;
    }
    let format = text(schema, "/format");
    let (wanted, found) = match value {
        // What has a format is named by it.
        Value::Number(number) if !format.is_empty() => (format, if number.is_f64() { "float64" } else { "int64" }),
        Value::Bool(_) | Value::Object(_) if !format.is_empty() => (format, ""),
        _ => (wanted, found),
    };
    let detail = format!("{path} in body must be of type {wanted}: {found:?}");
    Some(FieldError::wrong_type(path, found, &detail))
}

fn problem_of_choice(schema: &Value, value: &Value, path: &str) -> Option<FieldError> {
    schema.get("enum")?;
    if list(schema.get("enum")).any(|allowed| allowed == value) {
        return None;
    }
    let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let allowed: Vec<String> = list(schema.get("enum")).map(shown).collect();
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    Some(match value {
        Value::String(given) => FieldError::unsupported(path, given, &allowed),
        _ => FieldError::unsupported_value(path, value, &allowed),
    })
}

fn of_items(schema: &Value, items: &[Value], path: &str) -> Findings {
    let mut found = Findings::default();
    if let Some(schema) = schema.get("items") {
        for (index, item) in items.iter().enumerate() {
            found.add(validate(schema, item, &format!("{path}[{index}]")));
        }
    }
    let mut problems = Vec::new();
    if let Some(least) = size(schema, "minItems").filter(|least| items.len() < *least) {
        problems.push(too_few(path, items.len(), least, "items"));
    }
    if let Some(most) = size(schema, "maxItems").filter(|most| items.len() > *most) {
        problems.push(FieldError::too_many(path, items.len(), most));
    }
    found.part(problems);
    found
}

fn of_object(schema: &Value, value: &Value, path: &str) -> Findings {
    let mut found = Findings::default();
    let Some(map) = value.as_object() else { return found };
    if let Some(least) = size(schema, "minProperties").filter(|least| map.len() < *least) {
        found.part(vec![too_few(path, map.len(), least, "properties")]);
        return found;
    }
    if let Some(most) = size(schema, "maxProperties").filter(|most| map.len() > *most) {
        found.part(vec![FieldError::too_many(path, map.len(), most)]);
        return found;
    }
    let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    let properties = schema.get("properties");
    let additional = schema.get("additionalProperties");
    let mut problems = Vec::new();
    for (key, member) in map {
        let is_meta = path.is_empty() && ["apiVersion", "kind", "metadata"].contains(&key.as_str());
        let known = properties.and_then(|properties| properties.get(key));
        match known.or_else(|| additional.filter(|schema| schema.is_object())) {
            Some(schema) if !is_meta => found.add(validate(schema, member, &join(key))),
            None if !is_meta && additional == Some(&Value::Bool(false)) => {
                let detail = format!("{path}.{key} in body is a forbidden property");
                problems.push(FieldError::invalid_text(path, key, &detail));
            }
            _ => {}
        }
    }
    for required in list(schema.get("required")).filter_map(Value::as_str) {
        if !map.contains_key(required) {
            problems.push(FieldError::required(join(required), ""));
        }
    }
    found.part(problems);
    found
}

fn too_few(path: &str, count: usize, least: usize, what: &str) -> FieldError {
    FieldError::invalid(path, &count.into(), &format!("{path} in body should have at least {least} {what}"))
}

/// A size that a schema names.
pub(super) fn size(schema: &Value, field: &str) -> Option<usize> {
    schema.get(field)?.as_u64().and_then(|size| usize::try_from(size).ok())
}

/// How messages call the type of a value.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_whole(number: &serde_json::Number) -> bool {
    number.as_f64().is_some_and(|number| number.fract() == 0.0)
}
