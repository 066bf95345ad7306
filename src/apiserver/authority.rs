//! The certificate authority of the simulated cluster: made when something first needs it, kept in the state.
//!
//! One authority signs client certificates and stands in every `kube-root-ca.crt`, as kubeadm has it.

use jiff::Timestamp;

use crate::apiserver::x509::{Authority, AuthorityError, CERTIFICATE, encode};
use crate::store::{Store, StoreError, StoredAuthority};

/// The certificate of the cluster's authority, in PEM.
///
/// # Errors
/// [`StoreError`] if the state fails or no key can be made.
pub fn root_certificate(store: &mut dyn Store, now: Timestamp) -> Result<String, StoreError> {
    Ok(encode(CERTIFICATE, &stored(store, now)?.certificate))
}

/// The authority, able to issue.
///
/// # Errors
/// As [`root_certificate`].
pub(super) fn authority(store: &mut dyn Store, now: Timestamp) -> Result<Authority, StoreError> {
    let stored = stored(store, now)?;
    Authority::from_parts(stored.certificate, &stored.key).map_err(|error| unusable(&error))
}

/// What went wrong with the authority, as a failure of the state.
pub(super) fn unusable(error: &AuthorityError) -> StoreError {
    StoreError::Key(error.to_string())
}

fn stored(store: &mut dyn Store, now: Timestamp) -> Result<StoredAuthority, StoreError> {
    if let Some(known) = store.authority()? {
        return Ok(known);
    }
    let (certificate, key) = Authority::generate(now).map_err(|error| unusable(&error))?;
    let made = StoredAuthority { certificate, key };
    store.set_authority(made.clone())?;
    Ok(made)
}
