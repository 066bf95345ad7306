//! What controllers of a real cluster would do a moment later, done at once after a write.
//!
//! They work with the server's own power: nothing here is authorized or admitted again.

mod aggregation;
mod certificates;
mod definitions;
mod legacy_tokens;
mod namespaces;
mod owners;
mod quotas;
mod removal;
mod tokens;
mod workloads;

pub use aggregation::aggregate_all;
pub use legacy_tokens::{TRACKING, tracking_map};
pub use namespaces::{default_account, root_ca};
pub use quotas::count_all as count_quotas;
pub use tokens::is_token;

pub(super) use aggregation::{can_wait as aggregation_can_wait, settle as settle_aggregation};
pub(super) use legacy_tokens::{
    INVALID_SINCE, LAST_USED, clean as clean_tokens, clean_one as clean_token, day, label, mark,
};
pub(super) use owners::orphan;
pub(super) use quotas::{QUOTAS, settle as settle_quotas};
pub(super) use tokens::fill_waiting;

use serde_json::Value;

use super::registry::{DEFINITIONS, NAMESPACES, SECRETS, SERVICE_ACCOUNTS};
use super::signing_requests::SIGNING_REQUESTS;
use super::{ApiServer, Failure};
use crate::store::{CLUSTER_ROLES, Key};

/// Reacts to a change of the object under a key.
///
/// # Errors
/// Only when the state fails.
pub(super) fn after_write(
    server: &mut ApiServer,
    key: Key<'_>,
    old: Option<&Value>,
    new: Option<&Value>,
) -> Result<(), Failure> {
    react(server, key, old, new)?;
    quotas::note(server, key);
    match (old, new) {
        (Some(old), None) => owners::collect(server, key, old),
        _ => Ok(()),
    }
}

/// The same, except that what the object owned stays.
fn react(server: &mut ApiServer, key: Key<'_>, old: Option<&Value>, new: Option<&Value>) -> Result<(), Failure> {
    match (key.resource, new) {
        (CLUSTER_ROLES, _) => aggregation::note(server, old, new)?,
        (SIGNING_REQUESTS, Some(request)) => certificates::settle(server, key, request)?,
        (NAMESPACES, Some(namespace)) => namespaces::settle(server, key.name, namespace)?,
        _ => namespaces::restore(server, key)?,
    }
    legacy_tokens::restore(server, key)?;
    match (key.resource, old, new) {
        (SECRETS, _, Some(secret)) => tokens::settle_secret(server, key, secret)?,
        (SECRETS, Some(secret), None) => tokens::forget_secret(server, key, secret)?,
        (DEFINITIONS, Some(_), None) => definitions::forget(server, key.name)?,
        (SERVICE_ACCOUNTS, Some(account), None) => tokens::forget_account(server, key, account)?,
        _ => {}
    }
    workloads::settle(server, key, old, new)
}

#[cfg(test)]
mod tests;
