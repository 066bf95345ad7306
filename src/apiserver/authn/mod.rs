//! Who is asking. An [`Authenticated`] user comes from here and nowhere else.
//!
//! Mirrors `pkg/kubeapiserver/authenticator/config.go`.

mod client_certificate;
mod legacy;
mod service_account;

use super::request::Credential;
use super::status::Status;
use super::{ApiServer, Failure};
use crate::rbac::{UserInfo, aggregate_text};
use crate::token::Rejection;

/// The name of whoever proves nothing.
pub const ANONYMOUS: &str = "system:anonymous";
/// The group of whoever proves nothing.
pub const UNAUTHENTICATED: &str = "system:unauthenticated";
/// The group of everybody else.
pub const AUTHENTICATED: &str = "system:authenticated";
/// The group that may do everything.
pub const MASTERS: &str = "system:masters";

const EXTRA_SPACE: &str =
    "the provided Authorization header contains extra space before the bearer token, and is ignored";

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
/// 401 for a token or certificate that is not accepted.
pub(super) fn authenticate(
    server: &mut ApiServer,
    credential: &Credential,
    warnings: &mut Vec<String>,
) -> Result<Authenticated, Failure> {
    let user = match credential {
        Credential::None => anonymous(),
        Credential::ClusterAdmin => UserInfo {
            name: "kubernetes-admin".into(),
            groups: vec![MASTERS.into(), AUTHENTICATED.into()],
            ..UserInfo::default()
        },
        Credential::BearerToken(token) => {
            let options = server.token_options()?;
            match authenticate_token(server, token, options.audiences(), warnings)? {
                TokenAnswer::Known { user, .. } => user,
                TokenAnswer::Unknown(_) => return Err(Status::unauthorized().into()),
            }
        }
        Credential::ClientCertificate(certificate) => {
            let user = client_certificate::authenticate(server.store.as_ref(), server.now, certificate)?;
            user.unwrap_or_else(anonymous)
        }
    };
    Ok(Authenticated(user))
}

/// What all authenticators together say of a bearer token.
#[derive(Debug)]
pub(super) enum TokenAnswer {
    /// One knows it.
    Known {
        /// Whose it is.
        user: UserInfo,
        /// Those of the wanted audiences that it is meant for.
        audiences: Vec<String>,
    },
    /// None does: what they said together.
    Unknown(String),
}

/// Asks every authenticator about what follows `Authorization: Bearer`.
///
/// # Errors
/// Only when the state fails.
pub(super) fn authenticate_token(
    server: &mut ApiServer,
    header: &str,
    audiences: &[String],
    warnings: &mut Vec<String>,
) -> Result<TokenAnswer, Failure> {
    // Only the first word counts, and no word at all is no credential.
    let Some(token) = header.trim_end().split(' ').next().filter(|word| !word.is_empty()) else {
        if !header.trim().is_empty() {
            warnings.push(EXTRA_SPACE.to_owned());
        }
        return Ok(TokenAnswer::Known { user: anonymous(), audiences: audiences.to_vec() });
    };
    // The server's own credential for itself is asked about first, and never fits.
    let mut problems = vec!["invalid bearer token".to_owned()];
    match service_account::authenticate(server, token, audiences, warnings)? {
        Ok((mut user, audiences)) => {
            user.groups.push(AUTHENTICATED.into());
            return Ok(TokenAnswer::Known { user, audiences });
        }
        Err(Rejection::Foreign) => {}
        Err(Rejection::Invalid(why)) => problems.push(why),
    }
    Ok(TokenAnswer::Unknown(aggregate_text(problems)))
}

fn anonymous() -> UserInfo {
    UserInfo { name: ANONYMOUS.into(), groups: vec![UNAUTHENTICATED.into()], ..UserInfo::default() }
}
