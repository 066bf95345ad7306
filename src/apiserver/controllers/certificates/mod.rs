//! What becomes of a request for a certificate: kubelets' requests approve themselves, approved ones are signed.
//!
//! Mirrors `pkg/controller/certificates`. Requests are kept for ever: nothing happens here while nobody looks.

mod approver;
mod rules;
mod signer;

use serde_json::Value;

use crate::apiserver::registry::CONTROLLERS;
use crate::apiserver::signing_requests::stamp_conditions;
use crate::apiserver::{ApiServer, Failure, format_time};
use crate::store::Key;

/// Approves and signs a request that was written, as far as it may be.
pub(super) fn settle(server: &mut ApiServer, key: Key<'_>, request: &Value) -> Result<(), Failure> {
    let mut settled = request.clone();
    approver::approve(server, &mut settled)?;
    signer::sign(server, &mut settled)?;
    if settled != *request {
        stamp_conditions(&mut settled, request, &format_time(server.now));
        server.put_changed(CONTROLLERS, "status", key, (request, settled))?;
    }
    Ok(())
}
