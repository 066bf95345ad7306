//! Every failure the server answers with, and its text.
//!
//! Mirrors `k8s.io/apimachinery/pkg/api/errors/errors.go` and `pkg/util/validation/field/errors.go`.

use serde_json::{Map, Value, json};

use super::discovery::qualify;

/// A `Status` of failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// HTTP status code.
    pub code: u16,
    /// Machine-readable reason; empty where the server gives none.
    pub reason: &'static str,
    /// The text for people.
    pub message: String,
    /// What it is about.
    pub details: Option<Box<Details>>,
}

/// What a failure is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Object name.
    pub name: String,
    /// API group.
    pub group: String,
    /// Plural resource; for validation failures the kind.
    pub kind: String,
    /// The single problems of an invalid object.
    pub causes: Vec<Cause>,
    /// Seconds to wait before trying again; 0 is not printed.
    pub retry_after_seconds: u32,
}

/// One problem of an invalid object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// `FieldValueInvalid` and its kin.
    pub reason: &'static str,
    /// What is wrong, without the field.
    pub message: String,
    /// Path of the field.
    pub field: String,
}

const NO_SUCH_PAGE: &str = "404 page not found";

/// The resource (or kind) and group that a failure names.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// API group.
    pub group: &'a str,
    /// Plural resource or kind.
    pub kind: &'a str,
    /// Object name; may be empty.
    pub name: &'a str,
}

impl Subject<'_> {
    fn details(&self) -> Details {
        Details { name: self.name.into(), group: self.group.into(), kind: self.kind.into(), ..Details::default() }
    }

    fn qualified(&self) -> String {
        qualify(self.kind, self.group)
    }
}

impl Status {
    fn new(code: u16, reason: &'static str, message: impl Into<String>, details: Option<Details>) -> Self {
        Self { code, reason, message: message.into(), details: details.map(Box::new) }
    }

    /// 400 with a free text.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, "BadRequest", message, None)
    }

    /// 413 (`NewRequestEntityTooLargeError`).
    pub fn too_large(limit: usize) -> Self {
        Self::new(413, "RequestEntityTooLarge", format!("Request entity too large: limit is {limit}"), None)
    }

    /// 401.
    pub fn unauthorized() -> Self {
        Self::new(401, "Unauthorized", "Unauthorized", None)
    }

    /// 403 about an object or a collection (empty name).
    pub fn forbidden(subject: Subject<'_>, why: &str) -> Self {
        let name = if subject.name.is_empty() { String::new() } else { format!(" {:?}", GoQuoted(subject.name)) };
        let message = format!("{}{name} is forbidden: {why}", subject.qualified());
        Self::new(403, "Forbidden", message, Some(subject.details()))
    }

    /// 403 about a path outside the resource API.
    pub fn forbidden_path(why: &str) -> Self {
        Self::new(403, "Forbidden", format!("forbidden: {why}"), Some(Details::default()))
    }

    /// 404 about an object.
    pub fn not_found(subject: Subject<'_>) -> Self {
        let message = format!("{} {:?} not found", subject.qualified(), GoQuoted(subject.name));
        Self::new(404, "NotFound", message, Some(subject.details()))
    }

    /// 404 about a resource or path that is not served.
    pub fn no_such_path() -> Self {
        Self::new(404, "NotFound", "the server could not find the requested resource", Some(Details::default()))
    }

    /// 404 about a path that no part of the server knows: plain text, before there is a `Status`.
    pub fn no_such_page() -> Self {
        Self::new(404, "", NO_SUCH_PAGE, None)
    }

    /// The text that goes over the wire where no `Status` does: 404 of no such page, 500 of a path that cannot be read.
    pub fn plain_text(&self) -> Option<&str> {
        let is_plain = self.reason.is_empty()
            && (self.message == NO_SUCH_PAGE || self.message.starts_with("Internal Server Error: "));
        is_plain.then_some(self.message.as_str())
    }

    /// 405.
    pub fn method_not_allowed() -> Self {
        let message = "the server does not allow this method on the requested resource";
        Self::new(405, "MethodNotAllowed", message, Some(Details::default()))
    }

    /// 409: the name is taken.
    pub fn already_exists(subject: Subject<'_>) -> Self {
        let message = format!("{} {:?} already exists", subject.qualified(), GoQuoted(subject.name));
        Self::new(409, "AlreadyExists", message, Some(subject.details()))
    }

    /// 409: every generated name was taken.
    pub fn no_unique_name(subject: Subject<'_>) -> Self {
        let taken = Self::already_exists(subject);
        let message = format!("{}, the server was not able to generate a unique name for the object", taken.message);
        let details = Details { retry_after_seconds: 1, ..subject.details() };
        Self::new(409, "AlreadyExists", message, Some(details))
    }

    /// 409: somebody else was faster, or a precondition does not hold.
    pub fn conflict(subject: Subject<'_>, why: &str) -> Self {
        let name = GoQuoted(subject.name);
        let message = format!("Operation cannot be fulfilled on {} {name:?}: {why}", subject.qualified());
        Self::new(409, "Conflict", message, Some(subject.details()))
    }

    /// 406 (`newNotAcceptableError` of `k8s.io/apiserver/pkg/endpoints/handlers/response.go`).
    pub fn not_acceptable(why: impl Into<String>) -> Self {
        Self::new(406, "NotAcceptable", why, None)
    }

    /// 409: other managers have fields that an applied configuration would change. `causes` are manager and path of each.
    pub fn apply_conflict(message: String, causes: Vec<(String, String)>) -> Self {
        let causes = causes.into_iter().map(|(manager, field)| Cause {
            reason: "FieldManagerConflict",
            message: format!("conflict with {manager}"),
            field,
        });
        Self::new(409, "Conflict", message, Some(Details { causes: causes.collect(), ..Details::default() }))
    }

    /// 415.
    pub fn unsupported_media_type(accepted: &str) -> Self {
        let message =
            format!("the body of the request was in an unknown format - accepted media types include: {accepted}");
        Self::new(415, "UnsupportedMediaType", message, Some(Details::default()))
    }

    /// 410: what was asked for is too old to be known any more (`NewResourceExpired`).
    pub fn expired(message: impl Into<String>) -> Self {
        Self::new(410, "Expired", message, None)
    }

    /// 504: a version of the state was asked for that has not come yet.
    ///
    /// Mirrors `NewTooLargeResourceVersionError` of `k8s.io/apiserver/pkg/storage/errors.go`.
    pub fn too_large_version(asked: u64, current: u64) -> Self {
        let cause = Cause {
            reason: "ResourceVersionTooLarge",
            message: "Too large resource version".to_owned(),
            field: String::new(),
        };
        let details = Details { causes: vec![cause], retry_after_seconds: 1, ..Details::default() };
        let message = format!("Timeout: Too large resource version: {asked}, current: {current}");
        Self::new(504, "Timeout", message, Some(details))
    }

    /// 422 about an object; `subject.kind` is the kind. The message drops repeated problems, the causes keep them.
    pub fn invalid(subject: Subject<'_>, problems: &[FieldError]) -> Self {
        let mut texts: Vec<String> = Vec::new();
        for problem in problems {
            let text = problem.to_string();
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        let list = match texts.as_slice() {
            [one] => one.clone(),
            many => format!("[{}]", many.join(", ")),
        };
        let message = format!("{} {:?} is invalid: {list}", subject.qualified(), GoQuoted(subject.name));
        let details = Details { causes: problems.iter().map(FieldError::cause).collect(), ..subject.details() };
        Self::new(422, "Invalid", message, Some(details))
    }

    /// 422 about a patch that cannot be applied.
    pub fn unprocessable() -> Self {
        let message = "the server rejected our request due to an error in our request";
        Self::new(422, "Invalid", message, Some(Details::default()))
    }

    /// 500 without a reason: an error that the API does not know.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(500, "", message, None)
    }

    /// 500 with a reason: the server says itself that something is wrong with it (`NewInternalError`).
    pub fn internal_error(why: &str) -> Self {
        Self::new(500, "InternalError", format!("Internal error occurred: {why}"), Some(Details::default()))
    }

    /// The object that goes over the wire.
    pub fn to_value(&self) -> Value {
        let mut status = Map::new();
        status.insert("kind".into(), json!("Status"));
        status.insert("apiVersion".into(), json!("v1"));
        status.insert("metadata".into(), json!({}));
        status.insert("status".into(), json!("Failure"));
        status.insert("message".into(), json!(self.message));
        if !self.reason.is_empty() {
            status.insert("reason".into(), json!(self.reason));
        }
        if let Some(details) = &self.details {
            status.insert("details".into(), details.to_value());
        }
        status.insert("code".into(), json!(self.code));
        Value::Object(status)
    }
}

impl Cause {
    fn to_value(&self) -> Value {
        let parts = [("reason", self.reason), ("message", &self.message), ("field", &self.field)];
        let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
        parts.map(|(name, text)| (name.to_owned(), json!(text))).collect::<Map<String, Value>>().into()
    }
}

impl Details {
    fn to_value(&self) -> Value {
        let mut details = Map::new();
        for (key, value) in [("name", &self.name), ("group", &self.group), ("kind", &self.kind)] {
            if !value.is_empty() {
                details.insert(key.into(), json!(value));
            }
        }
        if !self.causes.is_empty() {
            details.insert("causes".into(), self.causes.iter().map(Cause::to_value).collect());
        }
        if self.retry_after_seconds > 0 {
            details.insert("retryAfterSeconds".into(), json!(self.retry_after_seconds));
        }
        Value::Object(details)
    }
}

/// One problem with one field of an object. Displays as `FIELD: KIND: detail`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {message}")]
pub struct FieldError {
    field: String,
    reason: &'static str,
    message: String,
}

impl FieldError {
    fn new(field: impl Into<String>, reason: &'static str, head: String, detail: &str) -> Self {
        let message = if detail.is_empty() { head } else { format!("{head}: {detail}") };
        Self { field: field.into(), reason, message }
    }

    /// The field must be given.
    pub fn required(field: impl Into<String>, detail: &str) -> Self {
        Self::new(field, "FieldValueRequired", "Required value".into(), detail)
    }

    /// The value is wrong; it is printed as JSON.
    pub fn invalid(field: impl Into<String>, value: &Value, detail: &str) -> Self {
        Self::new(field, "FieldValueInvalid", format!("Invalid value: {value}"), detail)
    }

    /// The value is wrong; it is given as it is to be printed.
    pub fn invalid_shown(field: impl Into<String>, shown: &str, detail: &str) -> Self {
        Self::new(field, "FieldValueInvalid", format!("Invalid value: {shown}"), detail)
    }

    /// The value is of a wrong type or form; it, or its type, is printed Go-quoted.
    pub fn wrong_type(field: impl Into<String>, value: &str, detail: &str) -> Self {
        Self::new(field, "FieldValueTypeInvalid", format!("Invalid value: {:?}", GoQuoted(value)), detail)
    }

    /// The text is wrong; it is printed Go-quoted.
    pub fn invalid_text(field: impl Into<String>, value: &str, detail: &str) -> Self {
        Self::new(field, "FieldValueInvalid", format!("Invalid value: {:?}", GoQuoted(value)), detail)
    }

    /// The value may be there only once.
    pub fn duplicate(field: impl Into<String>, value: &str) -> Self {
        Self::new(field, "FieldValueDuplicate", format!("Duplicate value: {:?}", GoQuoted(value)), "")
    }

    /// The same of a value that need not be a text; it is printed as JSON.
    pub fn duplicate_value(field: impl Into<String>, value: &Value) -> Self {
        Self::new(field, "FieldValueDuplicate", format!("Duplicate value: {value}"), "")
    }

    /// The value refers to something that is not there.
    pub fn not_found(field: impl Into<String>, value: &str) -> Self {
        Self::new(field, "FieldValueNotFound", format!("Not found: {:?}", GoQuoted(value)), "")
    }

    /// The value is none of those supported.
    pub fn unsupported(field: impl Into<String>, value: &str, supported: &[&str]) -> Self {
        Self::not_supported(field, &format!("{:?}", GoQuoted(value)), supported)
    }

    /// The same of a value that is no text; it is printed as JSON.
    pub fn unsupported_value(field: impl Into<String>, value: &Value, supported: &[&str]) -> Self {
        Self::not_supported(field, &value.to_string(), supported)
    }

    fn not_supported(field: impl Into<String>, shown: &str, supported: &[&str]) -> Self {
        let supported: Vec<String> = supported.iter().map(|value| format!("{:?}", GoQuoted(value))).collect();
        let head = format!("Unsupported value: {shown}: supported values: {}", supported.join(", "));
        Self::new(field, "FieldValueNotSupported", head, "")
    }

    /// Whether an object with this problem is not looked at by rules any more.
    pub fn blocks_rules(&self) -> bool {
        let blocking = ["FieldValueRequired", "FieldValueTooLong", "FieldValueTooMany", "FieldValueTypeInvalid"];
        blocking.contains(&self.reason)
    }

    /// There are more items than there may be.
    pub fn too_many(field: impl Into<String>, count: usize, limit: usize) -> Self {
        let plural = if limit == 1 { "" } else { "s" };
        let detail = format!("must have at most {limit} item{plural}");
        Self::new(field, "FieldValueTooMany", format!("Too many: {count}"), &detail)
    }

    /// The field may not be given (here).
    pub fn forbidden(field: impl Into<String>, detail: &str) -> Self {
        Self::new(field, "FieldValueForbidden", "Forbidden".into(), detail)
    }

    /// The value is longer than allowed.
    pub fn too_long(field: impl Into<String>, limit: usize) -> Self {
        let head = format!("Too long: may not be more than {limit} bytes");
        Self::new(field, "FieldValueTooLong", head, "")
    }

    fn cause(&self) -> Cause {
        Cause { reason: self.reason, message: self.message.clone(), field: self.field.clone() }
    }
}

/// Text that prints in `{:?}` as Go's `%q` prints it.
pub struct GoQuoted<'a>(pub &'a str);

impl std::fmt::Debug for GoQuoted<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        use std::fmt::Write;
        formatter.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' => formatter.write_str("\\\"")?,
                '\\' => formatter.write_str("\\\\")?,
                '\u{7}' => formatter.write_str("\\a")?,
                '\u{8}' => formatter.write_str("\\b")?,
                '\u{c}' => formatter.write_str("\\f")?,
                '\n' => formatter.write_str("\\n")?,
                '\r' => formatter.write_str("\\r")?,
                '\t' => formatter.write_str("\\t")?,
                '\u{b}' => formatter.write_str("\\v")?,
                control if control.is_control() && u32::from(control) < 0x80 => {
                    write!(formatter, "\\x{:02x}", u32::from(control))?;
                }
                control if control.is_control() => write!(formatter, "\\u{:04x}", u32::from(control))?,
                plain => formatter.write_char(plain)?,
            }
        }
        formatter.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_the_servers() {
        let role = Subject { group: "rbac.authorization.k8s.io", kind: "roles", name: "r" };
        assert_eq!(Status::not_found(role).message, r#"roles.rbac.authorization.k8s.io "r" not found"#);
        let pods = Subject { group: "", kind: "pods", name: "" };
        assert_eq!(Status::forbidden(pods, "no").message, "pods is forbidden: no");
        let sa = Subject { group: "", kind: "ServiceAccount", name: "S" };
        let problem = FieldError::required("metadata.name", "");
        let twice = Status::invalid(sa, &[problem.clone(), problem]);
        assert_eq!(twice.message, r#"ServiceAccount "S" is invalid: metadata.name: Required value"#);
        assert_eq!(twice.details.map(|details| details.causes.len()), Some(2));
    }

    #[test]
    fn go_quoting() {
        for (text, want) in [("a\"b", r#""a\"b""#), ("tab\t", r#""tab\t""#), ("\u{1}", r#""\x01""#), ("ü", "\"ü\"")] {
            assert_eq!(format!("{:?}", GoQuoted(text)), want);
        }
    }
}
