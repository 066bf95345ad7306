//! The flags of kube-apiserver that a simulated cluster can be started with, under their own names.

use clap::Args;

use crate::apiserver::options::TokenOptions;
use crate::cli::flags::split_slice;
use crate::cli::usage::parse_bool;
use crate::kubectl::Failure;
use crate::kubectl::duration::parse_duration;

/// In a second.
const NANOSECONDS: i64 = 1_000_000_000;

/// What the API server of a cluster is told about service account tokens.
#[derive(Args, Debug)]
pub(super) struct ApiServerFlags {
    /// Issuer of tokens; may be repeated: the first signs, all are accepted
    #[arg(long, value_name = "URL")]
    service_account_issuer: Vec<String>,
    /// Whom tokens for the API server are meant for, instead of its issuers; may be repeated
    #[arg(long, value_name = "AUDIENCE,…", value_parser = crate::cli::csv::check)]
    api_audiences: Vec<String>,
    /// Where discovery says that the public keys are
    #[arg(long, value_name = "URL")]
    service_account_jwks_uri: Option<String>,
    /// The longest that a token may be valid, at least 1h; 0 for no limit
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    service_account_max_token_expiration: Option<i64>,
    /// Whether tokens that kubelets ask for on behalf of pods are good for a year
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", hide_possible_values = true, value_parser = parse_bool)]
    service_account_extend_token_expiration: Option<bool>,
}

impl ApiServerFlags {
    /// The options with what the flags say; what they do not say stays.
    ///
    /// # Errors
    /// What kube-apiserver would refuse to start with, in its words.
    pub fn over(&self, options: &TokenOptions) -> Result<TokenOptions, Failure> {
        let mut options = options.clone();
        if !self.service_account_issuer.is_empty() {
            options.issuers.clone_from(&self.service_account_issuer);
        }
        if !self.api_audiences.is_empty() {
            options.api_audiences = split_slice(&self.api_audiences);
        }
        if let Some(uri) = &self.service_account_jwks_uri {
            options.jwks_uri.clone_from(uri);
        }
        if let Some(nanoseconds) = self.service_account_max_token_expiration {
            // Rounded away from 0, which would be no limit.
            options.longest_seconds = nanoseconds / NANOSECONDS + (nanoseconds % NANOSECONDS).signum();
        }
        options.extend = self.service_account_extend_token_expiration.unwrap_or(options.extend);
        options.validate().map_err(Failure::plain)?;
        Ok(options)
    }
}

/// The options as kube-apiserver would be given them.
pub(super) fn as_flags(options: &TokenOptions) -> Vec<String> {
    let issuers = options.issuers.iter().map(|issuer| format!("--service-account-issuer={issuer}"));
    issuers
        .chain([
            format!("--api-audiences={}", options.audiences().join(",")),
            format!("--service-account-jwks-uri={}", options.jwks_uri()),
            format!("--service-account-max-token-expiration={}s", options.longest_seconds),
            format!("--service-account-extend-token-expiration={}", options.extend),
        ])
        .collect()
}
