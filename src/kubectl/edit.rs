//! `edit`: the text that is edited, and what an edited text asks for.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/util/editor/editoptions.go`. Neither starts editors nor sends requests.

use serde_json::{Value, json};

use super::failure::Failure;
use super::three_way::{Lists, three_way_patch};
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::registry::is_built_in;
use crate::apiserver::request::PatchType;
use crate::manifest;

const HEADER: &str = "# Please edit the object below. Lines beginning with a '#' will be ignored,\n\
    # and an empty file will abort the edit. If an error occurs while saving this file will be\n\
    # reopened with the relevant failures.\n\
    #\n";

/// Why a text has to be edited once more.
#[derive(Clone, Debug)]
pub struct Reason {
    /// What is wrong.
    pub head: String,
    /// The details.
    pub details: Vec<String>,
}

impl Reason {
    /// An object that the server found invalid.
    pub fn invalid(resource: &ApiResource, name: &str, causes: &[String]) -> Self {
        let head = format!("{} \"{name}\" was not valid", resource.group_resource());
        Self { head, details: causes.to_vec() }
    }

    /// A text that fails before it is known which objects are in it.
    pub fn unfit(resource: &ApiResource, name: &str, why: &str) -> Self {
        let cause = format!("<nil>: Invalid value: \"The edited file failed validation\": {why}");
        Self::invalid(resource, name, &[cause])
    }

    /// A text that no objects can be made of.
    pub fn syntax(why: &str) -> Self {
        Self { head: format!("The edited file had a syntax error: {why}"), details: Vec::new() }
    }
}

/// The comment above the text, with the reasons for a further round.
pub fn header(reasons: &[Reason]) -> String {
    let reasons = reasons.iter().flat_map(|reason| {
        let colon = if reason.details.is_empty() { "" } else { ":" };
        let head = format!("# {}{colon}\n", commented(&reason.head));
        let details = reason.details.iter().map(|detail| format!("# * {}\n", commented(detail)));
        [head].into_iter().chain(details).chain(["#\n".to_owned()])
    });
    [HEADER.to_owned()].into_iter().chain(reasons).collect()
}

fn commented(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\n'], "\n# ")
}

/// The text without the lines that begin with `#`.
pub fn without_comments(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with('#')).collect()
}

/// Whether two texts say the same, whatever their comments and layout.
pub fn say_the_same(one: &str, other: &str) -> bool {
    match (manifest::parse_document(one), manifest::parse_document(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => without_comments(one) == without_comments(other),
    }
}

/// The objects as they are edited: one as it is, several as a list.
pub fn subject_of(objects: &[Value]) -> Value {
    match objects {
        [one] => one.clone(),
        several => json!({"kind": "List", "apiVersion": "v1", "metadata": {}, "items": several}),
    }
}

/// The patch that makes the edited object of the original one.
///
/// # Errors
/// What identifies the object was changed.
pub fn patch_between(resource: &ApiResource, original: &Value, edited: &Value) -> Result<(PatchType, Value), Failure> {
    if ["/apiVersion", "/kind", "/metadata/name"].iter().any(|field| original.pointer(field) != edited.pointer(field)) {
        return Err(Failure::plain("At least one of apiVersion, kind and name was changed"));
    }
    let (of, lists) =
        if is_built_in(resource) { (PatchType::Strategic, Lists::Strategic) } else { (PatchType::Merge, Lists::Whole) };
    Ok((of, three_way_patch(original, edited, original, lists)))
}

/// How a refused change goes on.
#[derive(Debug)]
pub enum Refusal {
    /// The text is edited once more.
    Invalid(Reason),
    /// The object is gone.
    NotFound,
    /// The user may try again later.
    Retryable,
}

impl Refusal {
    /// What a failure of an object's patch means, and how it is told.
    pub fn of(failure: &Failure, resource: &ApiResource, name: &str) -> (Self, String) {
        let what = format!("{} \"{name}\"", resource.group_resource());
        match failure {
            Failure::Api { error, .. } if error.reason == "Invalid" => {
                (Self::Invalid(Reason::invalid(resource, name, &error.causes)), format!("error: {what} is invalid"))
            }
            failure if failure.is_not_found() => {
                (Self::NotFound, format!("error: {what} could not be found on the server"))
            }
            other => (Self::Retryable, format!("error: {what} could not be patched: {}", other.message())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_stand_in_the_header() {
        let reason = Reason { head: "a\nb".into(), details: vec!["c".into()] };
        let text = header(&[reason, Reason::syntax("x")]);
        assert!(text.ends_with("#\n# a\n# b:\n# * c\n#\n# The edited file had a syntax error: x\n#\n"), "{text}");
        assert_eq!(without_comments(&format!("{text}a: b\n  # c\n")), "a: b\n");
    }

    #[test]
    fn layout_is_no_change() {
        assert!(say_the_same("# x\na: {b: c}\n", "a:\n  b: c\n"));
        assert!(!say_the_same("a: b", "a: c"));
        assert!(say_the_same("a: [", "# x\na: ["));
    }
}
