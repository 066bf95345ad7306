//! The line below a plain «no» on a terminal that tells of a near question whose answer is yes.
//!
//! Never said to programs, whose transcripts stay those of kubectl. Only what a hint needs is read, so that a question costs
//! little in a large cluster too.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use super::can_i::whoami;
use super::report::one_line;
use crate::analysis::why::accounts_meant;
use crate::analysis::{Asked, Question};
use crate::apiserver::authz::Authorizer;
use crate::apiserver::json::text;
use crate::apiserver::registry::{NAMESPACES, SERVICE_ACCOUNTS};
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::rbac::UserInfo;
use crate::store::{Store, StoreError};

const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

/// Says it, if a person reads both streams and there is such a question.
///
/// # Errors
/// A state that cannot be read.
pub(super) fn say(session: &mut Session<'_>, question: &Question) -> Result<(), Failure> {
    let environment = session.environment;
    if !environment.prints_to_terminal || !environment.warns_on_terminal {
        return Ok(());
    }
    let user = whoami(session)?;
    let server = session.client()?.server();
    let discovery = server.discovery()?;
    let has_namespaces = match &question.target {
        Asked::Path(_) => false,
        Asked::Resource(asked) => {
            let mut rows = discovery.iter();
            rows.find(|row| row.group == asked.group && row.name == asked.resource).is_none_or(|row| row.namespaced)
        }
    };
    let namespace = if has_namespaces { other_namespace(server.store(), &user, question)? } else { None };
    let hint = match namespace {
        Some(namespace) => Some(format!("yes in namespace {namespace}: add -n {namespace}")),
        None => other_account(server.store(), &user, question)?,
    };
    if let Some(hint) = hint.map(one_line) {
        let is_plain = environment.variable("NO_COLOR").is_some();
        session.console.err_line(&if is_plain { hint } else { format!("{DIM}{hint}{PLAIN}") });
    }
    Ok(())
}

/// The first namespace in which the answer is yes.
fn other_namespace(store: &dyn Store, user: &UserInfo, question: &Question) -> Result<Option<String>, StoreError> {
    let authorizer = Authorizer::default();
    for object in store.list(NAMESPACES, None)? {
        let name = text(&object, "/metadata/name");
        if authorizer.decide(store, user, &question.in_namespace(name).attributes())?.allowed {
            return Ok(Some(name.to_owned()));
        }
    }
    Ok(None)
}

/// An account that was probably meant, for which the answer is yes.
fn other_account(store: &dyn Store, user: &UserInfo, question: &Question) -> Result<Option<String>, StoreError> {
    let objects = store.list(SERVICE_ACCOUNTS, None)?;
    let name = |object: &Arc<Value>| {
        (text(object, "/metadata/namespace").to_owned(), text(object, "/metadata/name").to_owned())
    };
    let accounts: BTreeSet<(String, String)> = objects.iter().map(name).collect();
    let authorizer = Authorizer::default();
    for account in accounts_meant(&accounts, &user.name) {
        let meant = account.user();
        if authorizer.decide(store, &meant, &question.attributes())?.allowed {
            return Ok(Some(format!("yes for {account}: use --as {}", meant.name)));
        }
    }
    Ok(None)
}
