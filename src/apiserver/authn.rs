//! Who is asking. An [`Authenticated`] user comes from here and nowhere else.
//!
//! Mirrors `pkg/kubeapiserver/authenticator/config.go`.

use super::request::Credential;
use super::status::Status;
use crate::rbac::UserInfo;

/// The name of whoever proves nothing.
pub const ANONYMOUS: &str = "system:anonymous";
/// The group of whoever proves nothing.
pub const UNAUTHENTICATED: &str = "system:unauthenticated";
/// The group of everybody else.
pub const AUTHENTICATED: &str = "system:authenticated";
/// The group that may do everything.
pub const MASTERS: &str = "system:masters";

/// A user whose identity was proved.
#[derive(Clone, Debug)]
pub struct Authenticated(UserInfo);

impl Authenticated {
    /// Who it is.
    pub fn user(&self) -> &UserInfo {
        &self.0
    }

    /// The same proof for another identity; only impersonation may vouch for that.
    pub(super) fn acting_as(mut self, user: UserInfo) -> Self {
        self.0 = user;
        self
    }
}

/// Turns a credential into a user. No credential is the anonymous user; a wrong one is refused.
///
/// # Errors
/// 401 for a token that no authenticator knows.
pub(super) fn authenticate(credential: &Credential) -> Result<Authenticated, Status> {
    match credential {
        Credential::None => Ok(Authenticated(UserInfo {
            name: ANONYMOUS.into(),
            groups: vec![UNAUTHENTICATED.into()],
            ..UserInfo::default()
        })),
        Credential::ClusterAdmin => Ok(Authenticated(UserInfo {
            name: "kubernetes-admin".into(),
            groups: vec![MASTERS.into(), AUTHENTICATED.into()],
            ..UserInfo::default()
        })),
        Credential::BearerToken(_) => Err(Status::unauthorized()),
    }
}
