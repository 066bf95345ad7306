//! Users by client certificate.
//!
//! Mirrors `k8s.io/apiserver/pkg/authentication/request/x509/x509.go` (`CommonNameUserConversion`).

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::AUTHENTICATED;
use crate::apiserver::Failure;
use crate::apiserver::status::Status;
use crate::apiserver::x509::ClientCertificate;
use crate::rbac::UserInfo;
use crate::store::Store;

const CREDENTIAL_ID: &str = "authentication.kubernetes.io/credential-id";

/// The user that a certificate names; `None` if it names nobody.
///
/// # Errors
/// 401 for a certificate of another authority, outside its time, for another use, or with more than one UID.
pub(super) fn authenticate(
    store: &dyn Store,
    now: Timestamp,
    certificate: &ClientCertificate,
) -> Result<Option<UserInfo>, Failure> {
    let authority = store.authority()?.ok_or_else(Status::unauthorized)?;
    let subject = certificate.verify(&authority.certificate, now).map_err(|_| Status::unauthorized())?;
    if subject.common_name.is_empty() {
        return Ok(None);
    }
    let uid = match subject.uids.as_slice() {
        [] => String::new(),
        [uid] if !uid.is_empty() => uid.clone(),
        _ => return Err(Status::unauthorized().into()),
    };
    let hash = Sha256::digest(certificate.der());
    let mut groups = subject.organizations;
    groups.push(AUTHENTICATED.into());
    let extra = [(CREDENTIAL_ID.to_owned(), vec![format!("X509SHA256={hash:x}")])].into();
    Ok(Some(UserInfo { name: subject.common_name, uid, groups, extra }))
}
