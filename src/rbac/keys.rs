//! The keys an index from subjects to bindings is built on, so that every index follows one rule.
//!
//! The law: if a binding applies to a user, the binding's keys and the user's keys have one in common. The reverse need
//! not hold; the evaluator checks the subjects of whatever an index finds.

use std::borrow::Cow;
use std::fmt;

use super::subjects::{SERVICE_ACCOUNT_PREFIX, service_account_namespace};
use super::types::{Binding, SubjectKind};
use super::user::UserInfo;

/// One key: a user name or a group name. Its text form is `u:NAME` or `g:NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubjectKey<'a> {
    /// A user, service accounts included, by user name.
    User(Cow<'a, str>),
    /// A group.
    Group(Cow<'a, str>),
}

impl SubjectKey<'_> {
    /// The same key, borrowing nothing.
    pub fn into_owned(self) -> SubjectKey<'static> {
        match self {
            Self::User(name) => SubjectKey::User(Cow::Owned(name.into_owned())),
            Self::Group(name) => SubjectKey::Group(Cow::Owned(name.into_owned())),
        }
    }
}

impl fmt::Display for SubjectKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(name) => write!(f, "u:{name}"),
            Self::Group(name) => write!(f, "g:{name}"),
        }
    }
}

/// The keys under which the bindings that apply to the user are found: its name and each of its groups.
pub fn subject_keys(user: &UserInfo) -> impl Iterator<Item = SubjectKey<'_>> {
    let groups = user.groups.iter().map(|group| SubjectKey::Group(Cow::Borrowed(group)));
    std::iter::once(SubjectKey::User(Cow::Borrowed(&user.name))).chain(groups)
}

/// The keys the binding is filed under, one per subject that can apply to somebody; a key may repeat.
pub fn binding_keys(binding: &Binding) -> impl Iterator<Item = SubjectKey<'_>> {
    binding.subjects.iter().filter_map(|subject| match subject.kind {
        SubjectKind::User => Some(SubjectKey::User(Cow::Borrowed(&subject.name))),
        SubjectKind::Group => Some(SubjectKey::Group(Cow::Borrowed(&subject.name))),
        SubjectKind::ServiceAccount => match service_account_namespace(subject, binding) {
            "" => None,
            namespace => {
                let user_name = format!("{SERVICE_ACCOUNT_PREFIX}{namespace}:{}", subject.name);
                Some(SubjectKey::User(Cow::Owned(user_name)))
            }
        },
        SubjectKind::Other(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::types::{RoleKind, RoleRef, Subject};
    use super::*;

    #[test]
    fn subjects_become_keys() {
        let subject = |kind: &str, name: &str, namespace: &str| Subject {
            kind: kind.into(),
            name: name.into(),
            namespace: namespace.into(),
        };
        let mut binding = Binding {
            name: "b".into(),
            namespace: Some("here".into()),
            role_ref: RoleRef { kind: RoleKind::Role, name: "r".into() },
            subjects: vec![
                subject("User", "jane", "ignored"),
                subject("Group", "team", ""),
                subject("ServiceAccount", "a", ""),
                subject("ServiceAccount", "b", "there"),
                subject("Robot", "c", ""),
            ],
        };
        let keys = |binding: &Binding| binding_keys(binding).map(|key| key.to_string()).collect::<Vec<_>>();
        let expected = ["u:jane", "g:team", "u:system:serviceaccount:here:a", "u:system:serviceaccount:there:b"];
        assert_eq!(keys(&binding), expected);
        binding.namespace = None;
        assert_eq!(keys(&binding), ["u:jane", "g:team", "u:system:serviceaccount:there:b"]);
    }

    #[test]
    fn users_are_sought_by_name_and_groups() {
        let user = UserInfo { name: "jane".into(), groups: vec!["g1".into(), "g2".into()], ..UserInfo::default() };
        let keys: Vec<_> = subject_keys(&user).map(|key| key.to_string()).collect();
        assert_eq!(keys, ["u:jane", "g:g1", "g:g2"]);
    }
}
