//! Which users are nodes.
//!
//! Mirrors `pkg/auth/nodeidentifier/default.go`. Must not decide what a node may do: that is the Node authorizer's and
//! `NodeRestriction`'s business.

use crate::rbac::UserInfo;

const NAME_PREFIX: &str = "system:node:";
const GROUP: &str = "system:nodes";

/// The name of the node that a user is; empty if the user is a node without a name, `None` for everybody else.
pub fn node_of(user: &UserInfo) -> Option<&str> {
    let node = user.name.strip_prefix(NAME_PREFIX)?;
    user.groups.iter().any(|group| group == GROUP).then_some(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_has_both_the_name_and_the_group() {
        for (name, groups, node) in [
            ("system:node:n1", &["a", "system:nodes"][..], Some("n1")),
            ("system:node:", &["system:nodes"], Some("")),
            ("system:node:n1", &["system:authenticated"], None),
            ("node:n1", &["system:nodes"], None),
        ] {
            let groups = groups.iter().map(ToString::to_string).collect();
            let user = UserInfo { name: name.into(), groups, ..UserInfo::default() };
            assert_eq!(node_of(&user), node, "{name}");
        }
    }
}
