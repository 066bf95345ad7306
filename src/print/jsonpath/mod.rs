//! kubectl's `JSONPath` dialect: text with expressions in braces, as in `{range .items[*]}{.metadata.name}{"\n"}{end}`.
//!
//! `parser` turns text into nodes (`node`), `eval` walks a value with them, `filter` compares inside `[?(…)]`. Mirrors
//! client-go's util/jsonpath, error texts included; which object is searched and how an error is introduced to the
//! user is the caller's business. Where Go visits a map in random order, this visits it in key order; the
//! bytes of a string are not matched by `.*`.

mod eval;
mod filter;
mod node;
mod parser;
mod slice;

use serde_json::Value;

use super::go_value::to_go_text;
use super::json::{to_json_compact, to_json_pretty};
use node::Node;

/// Why an expression could not be parsed or evaluated, in kubectl's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonPathError {
    /// The template is malformed.
    #[error("{0}")]
    Syntax(String),
    /// No value has this field, and missing keys are not allowed.
    #[error("{0} is not found")]
    NotFound(String),
    /// A list is shorter than the index asks for.
    #[error("array index out of bounds: index {index}, length {length}")]
    OutOfBounds {
        /// The index that was asked for.
        index: i64,
        /// The length of the list.
        length: i64,
    },
    /// The expression does not fit the value.
    #[error("{0}")]
    Evaluation(String),
}

/// One list of matches per text or `{…}` that was visited.
pub type Matches<'v> = Vec<Vec<&'v Value>>;

/// A parsed template.
#[derive(Debug, Clone)]
pub struct JsonPath {
    nodes: Vec<Node>,
}

impl JsonPath {
    /// Parses a template; malformed ones are a [`JsonPathError::Syntax`].
    pub fn parse(template: &str) -> Result<Self, JsonPathError> {
        parser::parse(template).map(|nodes| Self { nodes })
    }

    /// The matches in `value`, a missing field counting as no match if `allow_missing`, otherwise as
    /// [`JsonPathError::NotFound`].
    pub fn find<'v>(&'v self, value: &'v Value, allow_missing: bool) -> Result<Matches<'v>, JsonPathError> {
        eval::find(&self.nodes, value, allow_missing)
    }

    /// The text of `-o jsonpath`: matches of one expression separated by spaces, lists and maps as compact JSON.
    ///
    /// Integers print in full and floats as Go prints them. kubectl passes typed objects (such as the result of
    /// `create token`) through `float64` first; hand them through [`super::go_value::through_float`].
    pub fn render(&self, value: &Value, allow_missing: bool) -> Result<String, JsonPathError> {
        let matches = self.find(value, allow_missing)?;
        Ok(matches.iter().map(|group| group.iter().map(|value| text(value)).collect::<Vec<_>>().join(" ")).collect())
    }

    /// The text of `-o jsonpath-as-json`: for each expression a JSON array of its matches and a newline.
    pub fn render_as_json(&self, value: &Value, allow_missing: bool) -> Result<String, JsonPathError> {
        let matches = self.find(value, allow_missing)?;
        let arrays = matches.into_iter().map(|group| Value::Array(group.into_iter().cloned().collect()));
        Ok(arrays.map(|array| to_json_pretty(&array) + "\n").collect())
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) | Value::Null => to_json_compact(value),
        _ => to_go_text(value),
    }
}

/// Completes the path of `--sort-by` and custom columns: `a.b`, `.a.b`, `{a.b}` and `{.a.b}` all become `{.a.b}`.
///
/// Mirrors `RelaxedJSONPathExpression` in kubectl's customcolumn.go; an empty path stays empty, stray braces are an error.
pub fn relaxed(path: &str) -> Result<String, JsonPathError> {
    if path.is_empty() {
        return Ok(String::new());
    }
    let inner = path.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(path);
    let field = inner.strip_prefix('.').filter(|rest| !rest.is_empty()).unwrap_or(inner);
    if field.is_empty() || field.contains(['{', '}']) {
        return Err(JsonPathError::Syntax(
            "unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'"
                .to_owned(),
        ));
    }
    Ok(format!("{{.{field}}}"))
}

#[cfg(test)]
mod tests {
    use super::{JsonPath, relaxed};
    use serde_json::{Value, json};

    fn binding() -> Value {
        json!({
            "kind": "RoleBinding", "n": 5, "f": 1.5, "none": null,
            "metadata": {"name": "rb", "labels": {"a.b/c": "d", "team": "red"}},
            "rules": [{"verbs": ["get", "list", "watch"], "resources": ["pods", "services"]}, {"verbs": ["update"], "resources": ["deployments"]}],
            "subjects": [{"kind": "User", "name": "u1", "uid": 1}, {"kind": "User", "name": "u2"}, {"kind": "Group", "name": "g", "uid": 3}]
        })
    }

    #[test]
    fn renders_matches() {
        for (template, expected) in [
            ("plain text", "plain text"),
            ("{.rules[0].verbs}", r#"["get","list","watch"]"#),
            ("{.rules[*].verbs[0]}", "get update"),
            ("{.rules[-1].resources}", r#"["deployments"]"#),
            ("{.rules[0].verbs[0:2]}", "get list"),
            ("{.rules[0].verbs[-1:]}", "watch"),
            ("{.rules[0].verbs[::2]}", "get watch"),
            ("{.rules[0].verbs[0,2]}", "get watch"),
            ("{.rules[]['verbs'][1]}", "list"),
            ("{.metadata['name','labels']}", r#"rb {"a.b/c":"d","team":"red"}"#),
            (r"{.metadata.labels.a\.b/c} {.metadata.labels.team}", "d red"),
            (r"{.metadata.labels['a\.b/c']}", "d"),
            ("{..resources}", r#"["pods","services"] ["deployments"]"#),
            ("{.metadata.labels.*}", "d red"),
            (r#"{.kind}{"\t"}{.metadata.name}{'\n'}"#, "RoleBinding\trb\n"),
            (
                r#"{range .rules[*]}{.verbs[0]}:{range .resources[*]}{@},{end}{"\n"}{end}x"#,
                "get:pods,services,\nupdate:deployments,\nx",
            ),
            ("{range .nothing[*]}{.a}{range .b}{.c}{end}{end}x", "x"),
            (r#"{.subjects[?(@.kind=="User")].name}"#, "u1 u2"),
            (r#"{.subjects[?(@.name!="u1")].name}"#, "u2 g"),
            ("{.subjects[?(@.uid)].name}", "u1 g"),
            ("{.subjects[?(@.uid>1)].name}", "g"),
            ("{.subjects[?(@.uid<=1)].name}", "u1"),
            (r#"{.subjects[?(@.name=="a)b")].name}"#, ""),
            ("{.n} {.f} {.none} {.nothing}", "5 1.5 null "),
            ("{$.n}{true}{7}{1.5}", "5true71.5"),
        ] {
            let rendered = JsonPath::parse(template).unwrap().render(&binding(), true);
            assert_eq!(rendered.as_deref(), Ok(expected), "{template}");
        }
    }

    #[test]
    fn malformed_templates_are_refused() {
        for (template, expected) in [
            ("{.subjects", "unclosed action"),
            ("{.a[", "unterminated array"),
            (r#"{.subjects[*]["kind","name"]}"#, r#"invalid array index "kind""#),
            ("{.a[-]}", "array index - is not a number"),
            ("{.a[?(@.b}", "unterminated filter"),
            ("{.a[?(@.b)x}", "unclosed array expect ]"),
            ("{\"a}", "unterminated quoted string"),
            (r#"{"\q"}"#, r#"unquote string "\q" error invalid syntax"#),
            ("{!}", "unrecognized character in action: U+0021 '!'"),
            ("{....a}", "invalid multiple recursive descent"),
            ("{.a[?(@.b=~\"x\")]}", "unrecognized character in action: U+007E '~'"),
            ("{1.2.3}", "cannot parse number 1.2.3"),
        ] {
            assert_eq!(JsonPath::parse(template).unwrap_err().to_string(), expected, "{template}");
        }
    }

    #[test]
    fn misfits_are_reported() {
        for (template, expected) in [
            ("{.subjects[9]}", "array index out of bounds: index 9, length 3"),
            ("{.subjects[0:9]}", "array index out of bounds: index 8, length 3"),
            ("{.subjects[2:1]}", "starting index 2 is greater than ending index 1"),
            ("{.subjects[::0]}", "step must be > 0"),
            ("{.kind[0]}", "string is not array or slice"),
            ("{.metadata[0]}", "map[string]interface {} is not array or slice"),
            ("{.kind[?(@.a)]}", "RoleBinding is not array or slice and cannot be filtered"),
            ("{.subjects[?(@.name==1)]}", "incompatible types for comparison"),
            ("{.subjects[?(@.name=1)]}", "unrecognized filter operator ="),
            ("{end}", "not in range, nothing to end"),
            ("{foo}", "unrecognized identifier foo"),
        ] {
            let error = JsonPath::parse(template).and_then(|path| path.render(&binding(), true)).unwrap_err();
            assert_eq!(error.to_string(), expected, "{template}");
        }
        let missing = JsonPath::parse("{.x}").unwrap().render(&binding(), false).unwrap_err();
        assert_eq!(missing.to_string(), "x is not found");
    }

    #[test]
    fn matches_as_json() {
        let path = JsonPath::parse("{.subjects[*].name}").unwrap();
        assert_eq!(path.render_as_json(&binding(), true).unwrap(), "[\n    \"u1\",\n    \"u2\",\n    \"g\"\n]\n");
    }

    #[test]
    fn explosive_expressions_are_stopped() {
        assert!(JsonPath::parse(&"{range .x}".repeat(100_000)).unwrap().render(&binding(), true).is_err());
        let mut value = json!([1, 2, 3]);
        for _ in 0..50 {
            value = json!([value, 1]);
        }
        assert!(JsonPath::parse(&format!("{{{}}}", "...*".repeat(30))).unwrap().render(&value, true).is_err());
    }

    #[test]
    fn relaxed_paths() {
        for path in ["a.b", ".a.b", "{a.b}", "{.a.b}"] {
            assert_eq!(relaxed(path).unwrap(), "{.a.b}");
        }
        assert_eq!(relaxed("").unwrap(), "");
        assert!(relaxed("{a").is_err() && relaxed("{}").is_err());
    }
}
