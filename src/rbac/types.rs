//! What RBAC is made of: rules, subjects, role references and bindings, as plain data.
//!
//! The types carry exactly what evaluation looks at: API groups of subjects and role references, labels and other
//! metadata are left behind by whoever builds them. Nothing is validated here.

use std::fmt;

/// One rule of a Role or `ClusterRole`; a nil list of the API and an empty list are the same here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PolicyRule {
    /// Verbs granted; `*` stands for all.
    pub verbs: Vec<String>,
    /// API groups the resources belong to; `""` is the core group, `*` stands for all.
    pub api_groups: Vec<String>,
    /// Resources, `RESOURCE`, `RESOURCE/SUBRESOURCE`, `*/SUBRESOURCE` or `*`.
    pub resources: Vec<String>,
    /// Names the rule is limited to; an empty list means every name.
    pub resource_names: Vec<String>,
    /// URL paths granted; a trailing `*` makes a prefix of it.
    pub non_resource_urls: Vec<String>,
}

/// The kind of a binding's subject.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubjectKind {
    /// A user, by its exact name.
    User,
    /// A group, by its exact name.
    Group,
    /// A service account, by name and namespace.
    ServiceAccount,
    /// Any other text; such a subject applies to nobody.
    Other(String),
}

impl SubjectKind {
    /// The text of the `kind` field.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::ServiceAccount => "ServiceAccount",
            Self::Other(kind) => kind,
        }
    }
}

impl From<&str> for SubjectKind {
    fn from(kind: &str) -> Self {
        match kind {
            "User" => Self::User,
            "Group" => Self::Group,
            "ServiceAccount" => Self::ServiceAccount,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for SubjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whom a binding gives its role to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    /// What `name` names.
    pub kind: SubjectKind,
    /// Name of the user, group or service account.
    pub name: String,
    /// Namespace of a service account; empty means the namespace of the binding. Ignored for other kinds.
    pub namespace: String,
}

/// The kind of role a binding refers to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoleKind {
    /// A Role in the namespace of the binding.
    Role,
    /// A `ClusterRole`.
    ClusterRole,
    /// Any other text; such a reference never resolves.
    Other(String),
}

impl RoleKind {
    /// The text of the `kind` field.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Role => "Role",
            Self::ClusterRole => "ClusterRole",
            Self::Other(kind) => kind,
        }
    }
}

impl From<&str> for RoleKind {
    fn from(kind: &str) -> Self {
        match kind {
            "Role" => Self::Role,
            "ClusterRole" => Self::ClusterRole,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for RoleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The role a binding gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RoleRef {
    /// Which kind of role.
    pub kind: RoleKind,
    /// Its name; a Role is looked up in the namespace of the binding.
    pub name: String,
}

/// A `RoleBinding` or `ClusterRoleBinding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Binding {
    /// Name of the binding.
    pub name: String,
    /// Namespace of a `RoleBinding`; `None` makes it a `ClusterRoleBinding`.
    pub namespace: Option<String>,
    /// The role that is given.
    pub role_ref: RoleRef,
    /// Those who get it.
    pub subjects: Vec<Subject>,
}
