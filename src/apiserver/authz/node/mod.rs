//! The Node authorizer: what kubelets may do, without any role.
//!
//! Mirrors `plugin/pkg/auth/authorizer/node/node_authorizer.go`. Nothing is ever denied here: "no" only means that RBAC
//! is asked next. Must not be asked about users who are not nodes.

mod graph;
mod rules;

use super::Verdict;
use crate::apiserver::selector::FieldSelector;
use crate::apiserver::status::GoQuoted;
use crate::rbac::{Attributes, Target, UserInfo};
use crate::store::{Store, StoreError};
use rules::{Ruling, ruling};

/// Decides about a request of the user who is `node`, confined to what `fields` selects.
///
/// # Errors
/// [`StoreError`] if the objects around the node cannot be read.
pub(super) fn decide(
    store: &dyn Store,
    (user, node): (&UserInfo, &str),
    attributes: &Attributes<'_>,
    fields: &FieldSelector,
) -> Result<Verdict, StoreError> {
    let refused = |reason: String| Verdict { allowed: false, reason };
    if node.is_empty() {
        return Ok(refused(format!("unknown node for user {:?}", GoQuoted(&user.name))));
    }
    let Target::Resource(target) = attributes.target else { return Ok(refused(String::new())) };
    let related = match ruling(node, attributes.verb, &target, fields) {
        Ruling::Allow => true,
        Ruling::No(reason) => return Ok(refused(reason)),
        Ruling::IfRelated if target.name.is_empty() => return Ok(refused("No Object name found".into())),
        Ruling::IfRelated => graph::is_related(store, node, &target)?,
    };
    if related {
        return Ok(Verdict { allowed: true, reason: String::new() });
    }
    Ok(refused(format!("no relationship found between node '{node}' and this object")))
}
