//! Who asks: the user as authentication and impersonation left it.
//!
//! Nothing is added here: groups such as `system:authenticated` must already be in the list.

use std::collections::BTreeMap;

/// An authenticated user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInfo {
    /// Unique name; a service account is `system:serviceaccount:NAMESPACE:NAME`.
    pub name: String,
    /// Identity across renames; RBAC does not look at it.
    pub uid: String,
    /// Names of all groups the user belongs to.
    pub groups: Vec<String>,
    /// Further facts about the user; RBAC does not look at them.
    pub extra: BTreeMap<String, Vec<String>>,
}
