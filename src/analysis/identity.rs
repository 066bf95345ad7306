//! Somebody whom bindings can name: a user, a group or a service account.

use std::fmt;

use crate::rbac::{Binding, SERVICE_ACCOUNT_PREFIX, Subject, SubjectKind, UserInfo, service_account_namespace};

/// The group of all service accounts.
const ACCOUNTS: &str = "system:serviceaccounts";
/// What the names of the groups of the accounts of one namespace begin with.
const ACCOUNTS_OF: &str = "system:serviceaccounts:";
const MASTERS: &str = "system:masters";
const ANONYMOUS: &str = "system:anonymous";
const AUTHENTICATED: &str = "system:authenticated";
const UNAUTHENTICATED: &str = "system:unauthenticated";

/// Whom bindings give their roles to, however the subject is spelled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identity {
    /// A group, and with it whoever belongs to it.
    Group(String),
    /// A service account.
    ServiceAccount {
        /// Its namespace.
        namespace: String,
        /// Its name.
        name: String,
    },
    /// A user that is no service account.
    User(String),
}

impl Identity {
    /// The user of this name, who may be a service account.
    pub fn of_user(name: &str) -> Self {
        match name.strip_prefix(SERVICE_ACCOUNT_PREFIX).and_then(|rest| rest.split_once(':')) {
            Some((namespace, name)) if !namespace.is_empty() && !name.is_empty() && !name.contains(':') => {
                Self::ServiceAccount { namespace: namespace.to_owned(), name: name.to_owned() }
            }
            _ => Self::User(name.to_owned()),
        }
    }

    /// Whom a subject of a binding names; nobody if its kind is unknown, or a service account has no namespace.
    pub fn of_subject(subject: &Subject, binding: &Binding) -> Option<Self> {
        match subject.kind {
            SubjectKind::User => Some(Self::of_user(&subject.name)),
            SubjectKind::Group => Some(Self::Group(subject.name.clone())),
            SubjectKind::ServiceAccount => {
                let namespace = service_account_namespace(subject, binding).to_owned();
                (!namespace.is_empty()).then(|| Self::ServiceAccount { namespace, name: subject.name.clone() })
            }
            SubjectKind::Other(_) => None,
        }
    }

    /// As whom the identity asks, with the groups that Kubernetes gives. A group asks as a member without a name.
    pub fn user(&self) -> UserInfo {
        let (name, groups) = match self {
            Self::Group(group) if group == UNAUTHENTICATED => (ANONYMOUS.to_owned(), vec![group.clone()]),
            Self::Group(group) if group == AUTHENTICATED => (String::new(), vec![group.clone()]),
            Self::Group(group) if group.starts_with(ACCOUNTS_OF) => {
                (String::new(), vec![ACCOUNTS.to_owned(), group.clone(), AUTHENTICATED.to_owned()])
            }
            Self::Group(group) => (String::new(), vec![group.clone(), AUTHENTICATED.to_owned()]),
            Self::User(name) if name == ANONYMOUS => (name.clone(), vec![UNAUTHENTICATED.to_owned()]),
            Self::User(name) => (name.clone(), vec![AUTHENTICATED.to_owned()]),
            Self::ServiceAccount { namespace, name } => {
                let groups = vec![ACCOUNTS.to_owned(), format!("{ACCOUNTS_OF}{namespace}"), AUTHENTICATED.to_owned()];
                (format!("{SERVICE_ACCOUNT_PREFIX}{namespace}:{name}"), groups)
            }
        };
        UserInfo { name, groups, ..UserInfo::default() }
    }
}

impl Identity {
    /// Everybody whose grants reach the identity: itself, and the groups that Kubernetes puts it in.
    pub fn sources(&self) -> Vec<Self> {
        let UserInfo { name, groups, .. } = self.user();
        let user = (!name.is_empty()).then(|| Self::of_user(&name));
        user.into_iter().chain(groups.into_iter().map(Self::Group)).collect()
    }

    /// Whether the API server lets it do everything, whatever RBAC says: a member of `system:masters`.
    pub fn is_almighty(&self) -> bool {
        matches!(self, Self::Group(name) if name == MASTERS)
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(name) => write!(formatter, "Group {name}"),
            Self::ServiceAccount { namespace, name } => write!(formatter, "ServiceAccount {namespace}/{name}"),
            Self::User(name) => write!(formatter, "User {name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_spelled_as_a_service_account_is_one() {
        for (name, expected) in [
            ("jane", "User jane"),
            ("system:serviceaccount:ci:deployer", "ServiceAccount ci/deployer"),
            ("system:serviceaccount:ci", "User system:serviceaccount:ci"),
            ("system:serviceaccount:ci:a:b", "User system:serviceaccount:ci:a:b"),
            ("system:serviceaccount::x", "User system:serviceaccount::x"),
        ] {
            let identity = Identity::of_user(name);
            assert_eq!(identity.to_string(), expected);
            assert_eq!(identity.user().name, name);
        }
    }

    #[test]
    fn groups_are_those_that_kubernetes_gives() {
        let groups = |identity: Identity| identity.user().groups.join(" ");
        assert_eq!(groups(Identity::of_user("jane")), "system:authenticated");
        assert_eq!(groups(Identity::of_user("system:anonymous")), "system:unauthenticated");
        assert_eq!(groups(Identity::Group("devs".into())), "devs system:authenticated");
        assert_eq!(
            groups(Identity::Group("system:serviceaccounts:ci".into())),
            "system:serviceaccounts system:serviceaccounts:ci system:authenticated"
        );
        assert_eq!(groups(Identity::Group("system:unauthenticated".into())), "system:unauthenticated");
        assert_eq!(
            groups(Identity::of_user("system:serviceaccount:ci:x")),
            "system:serviceaccounts system:serviceaccounts:ci system:authenticated"
        );
    }
}
