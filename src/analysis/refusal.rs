//! The API server's refusals, read back: who was refused what.
//!
//! Takes apart what `ForbiddenStatusError` of `k8s.io/apiserver/pkg/endpoints/handlers/responsewriters/errors.go` words, as
//! people paste it: with what kubectl puts before it, as the JSON of a `Status`, cut off at the end, or in the form of old
//! servers that quoted no resources.

use super::question::{Asked, AskedResource, Question};

/// Who was refused what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The name of the user.
    pub user: String,
    /// What was asked for.
    pub question: Question,
    /// Whether the text says in which namespace, or that it was at the cluster scope; else it was cut off before.
    pub has_scope: bool,
}

/// Why a text says nothing about permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotARefusal {
    /// The server refused to let somebody grant what they do not hold.
    #[error(
        "this refusal is that of the escalation check: the role grants more than its writer holds. Ask about the verb \
         escalate on roles or clusterroles, or bind on the role"
    )]
    Escalation,
    /// The server refused for another reason than permissions.
    #[error(
        "the text names no user who cannot do something, so no permission was missing: such a refusal comes from \
         admission (quotas, policies, the state of a namespace)"
    )]
    Admission,
    /// The text is no refusal at all.
    #[error(
        "this is no refusal by an API server: expected a text such as 'pods is forbidden: User \"jane\" cannot list \
         resource \"pods\" in API group \"\" in the namespace \"default\"'"
    )]
    Nothing,
}

/// Reads a refusal.
///
/// # Errors
/// [`NotARefusal`] for any other text.
pub fn read(text: &str) -> Result<Refusal, NotARefusal> {
    // From a Status as JSON or a log line: its quotes are escaped once more.
    let unescaped = if text.contains("User \\\"") { text.replace("\\\"", "\"") } else { text.to_owned() };
    let Some((before, sentence)) = unescaped.split_once("User \"") else { return Err(other_than_refusal(text)) };
    let sentence = sentence.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    parse(before, &sentence).ok_or(NotARefusal::Nothing)
}

fn other_than_refusal(text: &str) -> NotARefusal {
    if text.contains("is attempting to grant RBAC permissions not currently held") {
        NotARefusal::Escalation
    } else if text.contains("forbidden: ") {
        NotARefusal::Admission
    } else {
        NotARefusal::Nothing
    }
}

/// `before` ends with `RESOURCE[.GROUP] ["NAME"] is forbidden: `; the sentence goes on behind `User "`.
fn parse(before: &str, sentence: &str) -> Option<Refusal> {
    let (user, rest) = quoted_rest(sentence)?;
    let (verb, rest) = rest.trim_start().strip_prefix("cannot ")?.split_once(' ')?;
    let refusal = |target, has_scope| Refusal { user, question: Question { verb: verb.to_owned(), target }, has_scope };
    if let Some(path) = rest.strip_prefix("path ") {
        return Some(refusal(Asked::Path(quoted(path)?.0), true));
    }
    let (resource, rest) = match rest.strip_prefix("resource ") {
        Some(rest) => quoted(rest)?,
        None => rest.split_once(' ').map(|(word, rest)| (word.to_owned(), rest)).unwrap_or((rest.to_owned(), "")),
    };
    let subject = subject_of(before);
    let (group, rest) = match rest.trim_start().strip_prefix("in API group ").and_then(quoted) {
        Some(found) => found,
        None => (subject.group, rest),
    };
    let rest = rest.trim_start();
    let namespace = rest.strip_prefix("in the namespace ").and_then(quoted).map(|(namespace, _)| namespace);
    let has_scope = namespace.is_some() || rest.starts_with("at the cluster scope");
    // Old servers put the group behind the resource.
    let (resource, subresource) = resource.split_once('/').unwrap_or((&resource, ""));
    let (resource, group) = match resource.split_once('.') {
        Some((resource, own)) if group.is_empty() || group == own => (resource, own.to_owned()),
        _ => (resource, group),
    };
    let asked = AskedResource {
        namespace: namespace.unwrap_or_default(),
        group,
        resource: resource.to_owned(),
        subresource: subresource.to_owned(),
        name: subject.name,
    };
    (!asked.resource.is_empty()).then(|| refusal(Asked::Resource(asked), has_scope))
}

/// What stands before `is forbidden`.
#[derive(Debug, Default)]
struct Subject {
    group: String,
    name: String,
}

fn subject_of(before: &str) -> Subject {
    let Some((head, _)) = before.rsplit_once(" is forbidden") else { return Subject::default() };
    let (head, name) = match head.strip_suffix('"').and_then(|head| head.rsplit_once(" \"")) {
        Some((head, name)) => (head, name.to_owned()),
        None => (head, String::new()),
    };
    let resource = head.rsplit([' ', '"']).next().unwrap_or_default();
    let group = resource.split_once('.').map_or("", |(_, group)| group);
    Subject { group: group.to_owned(), name }
}

/// A Go-quoted text at the start, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    quoted_rest(text.strip_prefix('"')?)
}

/// The same behind the opening quote.
fn quoted_rest(text: &str) -> Option<(String, &str)> {
    let mut escaped = false;
    let end = text.find(|character: char| {
        let ends = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        ends
    })?;
    let (inner, rest) = (text.get(..end)?, text.get(end + 1..)?);
    // Go's escapes are those of JSON but for rare control characters, which stay as they are written.
    let plain = serde_json::from_str(&format!("\"{inner}\"")).unwrap_or_else(|_| inner.to_owned());
    Some((plain, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        match read(text) {
            Ok(refusal) => format!("{} cannot {}", refusal.user, refusal.question),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn every_form_is_read() {
        for (text, want) in [
            (
                r#"Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:a:b" cannot list resource "pods" in API group "" in the namespace "default""#,
                "system:serviceaccount:a:b cannot list pods in namespace default",
            ),
            (
                r#"roles.rbac.authorization.k8s.io "x" is forbidden: User "bob" cannot get resource "roles" in API group "rbac.authorization.k8s.io" in the namespace "ns": RBAC: clusterrole.rbac.authorization.k8s.io "gone" not found"#,
                r#"bob cannot get roles.rbac.authorization.k8s.io "x" in namespace ns"#,
            ),
            (
                r#"pods "web" is forbidden: User "bob" cannot create resource "pods/exec" in API group "" in the namespace "ns""#,
                r#"bob cannot create pods/exec "web" in namespace ns"#,
            ),
            (
                r#"Error from server (Forbidden): error when creating "f.yaml": nodes is forbidden: User "bob" cannot create resource "nodes" in API group "" at the cluster scope"#,
                "bob cannot create nodes at the cluster scope",
            ),
            (r#"forbidden: User "x" cannot get path "/metrics""#, "x cannot get /metrics"),
            (
                r#"{"message": "pods is forbidden: User \"jane\" cannot list resource \"pods\" in API group \"\" in the namespace \"a\""}"#,
                "jane cannot list pods in namespace a",
            ),
            (
                r#"pods is forbidden: User "a\\b\"c&lt;d&gt;&amp;" cannot list resource "pods" in API group "" in the namespace "n""#,
                r#"a\b"c<d>& cannot list pods in namespace n"#,
            ),
            (
                r#"pods is forbidden: User "jane" cannot list pods in the namespace "default": No policy matched."#,
                "jane cannot list pods in namespace default",
            ),
            (
                r#"deployments.apps is forbidden: User "jane" cannot list deployments.apps at the cluster scope"#,
                "jane cannot list deployments.apps at the cluster scope",
            ),
            (
                r#"deployments.apps is forbidden: User "jane" cannot list resource "deployments" …"#,
                "jane cannot list deployments.apps at the cluster scope",
            ),
            (
                r#"users "bob" is forbidden: User "alice" cannot impersonate resource "users" in API group "" at the cluster scope"#,
                r#"alice cannot impersonate users "bob" at the cluster scope"#,
            ),
            (
                r#"pods is forbidden: User "alice" cannot impersonate-on:user-info:list resource "pods" in API group "" in the namespace "ns""#,
                "alice cannot impersonate-on:user-info:list pods in namespace ns",
            ),
        ] {
            assert_eq!(told(text), want, "{text}");
        }
    }

    #[test]
    fn a_text_that_was_cut_off_says_so() {
        let scope = |text: &str| read(text).unwrap().has_scope;
        assert!(!scope(r#"pods is forbidden: User "a" cannot list resource "pods""#));
        assert!(scope(
            r#"pods is forbidden: User "a" cannot list resource "pods" in API group "" at the cluster scope"#
        ));
    }

    #[test]
    fn other_texts_are_told_apart() {
        for (text, want) in [
            ("", "Nothing"),
            ("pods \"x\" not found", "Nothing"),
            ("User \"x", "Nothing"),
            ("User \"x\" cannot", "Nothing"),
            ("User \"x\" cannot get path /x", "Nothing"),
            ("pods \"x\" is forbidden: exceeded quota: q", "Admission"),
            (
                "roles.rbac.authorization.k8s.io \"x\" is forbidden: user \"u\" (groups=[]) is attempting to grant RBAC permissions not currently held:\n{}",
                "Escalation",
            ),
        ] {
            assert_eq!(told(text), want, "{text}");
        }
    }
}
