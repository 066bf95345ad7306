//! What `wait --for` waits for.
//!
//! Mirrors `conditionFuncFor` of `k8s.io/kubectl/pkg/cmd/wait/wait.go`.

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::json::{list, text};
use crate::print::jsonpath::{JsonPath, relaxed};

/// Something that may hold of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It exists: `create`.
    There,
    /// It does not exist: `delete`.
    Gone,
    /// Its status has a condition of this type with this status, both in lower case: `condition=NAME[=VALUE]`.
    Status(String, String),
    /// A JSON path finds this value, or any: `jsonpath={PATH}[=VALUE]`.
    Path(String, Option<String>),
}

impl Condition {
    /// Reads a condition as it was typed.
    ///
    /// # Errors
    /// kubectl's texts for anything else.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let lower = text.to_lowercase();
        if lower == "create" {
            return Ok(Self::There);
        }
        if lower == "delete" {
            return Ok(Self::Gone);
        }
        if let Some(condition) = lower.strip_prefix("condition=") {
            let (name, status) = condition.split_once('=').unwrap_or((condition, "true"));
            return Ok(Self::Status(name.to_owned(), status.to_owned()));
        }
        if lower.starts_with("jsonpath=")
            && let Some((_, path)) = text.split_once('=')
        {
            return Self::parse_path(path);
        }
        Err(Failure::plain(format!("unrecognized condition: {text:?}")))
    }

    fn parse_path(text: &str) -> Result<Self, Failure> {
        // A filter in the path may hold an equals sign too.
        let end = text.rfind('}').map_or(0, |end| end + 1);
        let (path, behind) = text.split_at_checked(end).unwrap_or((text, ""));
        let (path, value) = match (path, behind.strip_prefix('=')) {
            ("", _) => text.split_once('=').map_or((text, None), |(path, value)| (path, Some(value))),
            (path, value) => (path, value),
        };
        let value = value.map(|value| value.trim_matches(['\'', '"']).to_owned());
        if value.as_ref().is_some_and(String::is_empty) {
            let text =
                "jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3";
            return Err(Failure::plain(text));
        }
        let path = relaxed(path).map_err(|why| Failure::plain(why.to_string()))?;
        JsonPath::parse(&path).map_err(|why| Failure::plain(why.to_string()))?;
        Ok(Self::Path(path, value))
    }

    /// Whether it holds of an object that exists.
    ///
    /// # Errors
    /// A path that does not fit the object.
    pub fn holds(&self, object: &Value) -> Result<bool, Failure> {
        match self {
            Self::There => Ok(true),
            Self::Gone => Ok(false),
            Self::Status(name, wanted) => {
                let found = list(object.pointer("/status/conditions"))
                    .find(|condition| text(condition, "/type").to_lowercase() == *name);
                let number = |value: &Value, pointer: &str| value.pointer(pointer).and_then(Value::as_i64);
                let is_stale = |condition: &Value| {
                    number(condition, "/observedGeneration")
                        .zip(number(object, "/metadata/generation"))
                        .is_some_and(|(seen, present)| seen < present)
                };
                Ok(found.is_some_and(|found| !is_stale(found) && text(found, "/status").to_lowercase() == *wanted))
            }
            Self::Path(path, wanted) => {
                let wrong = |why: crate::print::jsonpath::JsonPathError| Failure::plain(why.to_string());
                let found = JsonPath::parse(path).map_err(wrong)?.render(object, true).map_err(wrong)?;
                Ok(wanted.as_ref().map_or(!found.is_empty(), |wanted| found == *wanted))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn conditions_are_read_and_judged() {
        let object = json!({
            "metadata": {"generation": 2},
            "status": {"phase": "Running", "conditions": [
                {"type": "Ready", "status": "True"}, {"type": "Old", "status": "True", "observedGeneration": 1},
            ]},
        });
        for (text, holds) in [
            ("create", true),
            ("Delete", false),
            ("condition=ready", true),
            ("condition=Ready=False", false),
            ("condition=Old", false),
            ("condition=Nosuch", false),
            ("jsonpath={.status.phase}", true),
            ("jsonpath={.status.phase}=Running", true),
            ("jsonpath=.status.phase='Running'", true),
            ("jsonpath={.status.phase}=Pending", false),
            ("jsonpath={.status.nosuch}", false),
            ("jsonpath={.status.conditions[?(@.type==\"Ready\")].status}=True", true),
        ] {
            assert_eq!(Condition::parse(text).unwrap().holds(&object).unwrap(), holds, "{text}");
        }
        assert_eq!(Condition::parse("ready").unwrap_err().message(), "unrecognized condition: \"ready\"");
        assert!(Condition::parse("jsonpath={.a}=").is_err());
    }
}
