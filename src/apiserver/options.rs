//! What an API server is told about service account tokens when it starts.
//!
//! Mirrors the flags of `pkg/kubeapiserver/options/authentication.go` (`Validate`) and of
//! `pkg/controlplane/apiserver/options/options.go`, under their own names.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::ApiServer;
use crate::store::StoreError;

const DEFAULT_ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

/// Where others find the public keys unless something else is said: at the server itself.
const OWN_JWKS_URI: &str = "https://127.0.0.1:6443/openid/v1/jwks";

const HOUR: i64 = 60 * 60;

/// The options of a server that have to do with tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenOptions {
    /// `--service-account-issuer`: the first signs, all are accepted. Never empty.
    pub issuers: Vec<String>,
    /// `--api-audiences`: whom tokens for the server itself are meant for; empty for the issuers.
    pub api_audiences: Vec<String>,
    /// `--service-account-jwks-uri`: where discovery says that the keys are; empty for the server's own address.
    pub jwks_uri: String,
    /// `--service-account-max-token-expiration` in seconds; 0 for no limit.
    pub longest_seconds: i64,
    /// `--service-account-extend-token-expiration`: whether tokens of kubelets' pods live for a year, and warn before.
    pub extend: bool,
}

impl Default for TokenOptions {
    fn default() -> Self {
        Self {
            issuers: vec![DEFAULT_ISSUER.to_owned()],
            api_audiences: Vec::new(),
            jwks_uri: String::new(),
            longest_seconds: 0,
            extend: true,
        }
    }
}

impl TokenOptions {
    /// Who signs.
    pub fn issuer(&self) -> &str {
        self.issuers.first().map_or(DEFAULT_ISSUER, String::as_str)
    }

    /// The audiences that the API server is.
    pub fn audiences(&self) -> &[String] {
        if self.api_audiences.is_empty() { &self.issuers } else { &self.api_audiences }
    }

    /// Where others find the public keys.
    pub fn jwks_uri(&self) -> &str {
        if self.jwks_uri.is_empty() { OWN_JWKS_URI } else { &self.jwks_uri }
    }

    /// Whether discovery is served: its specification wants an `https` URL without query and fragment.
    pub fn serves_discovery(&self) -> bool {
        let is_end = |part: Option<&str>| part.is_none_or(str::is_empty);
        let (url, fragment) = split(self.issuer(), '#');
        let (url, query) = split(url, '?');
        scheme(url) == Some("https") && is_end(query) && is_end(fragment)
    }

    /// What the server would refuse to start with.
    ///
    /// # Errors
    /// The first problem, in the server's words.
    pub fn validate(&self) -> Result<(), String> {
        for (index, issuer) in self.issuers.iter().enumerate() {
            let earlier = self.issuers.get(..index).unwrap_or_default();
            if issuer.contains(':') && scheme(issuer).is_none() {
                return Err(format!("service-account-issuer {issuer:?} contained a ':' but was not a valid URL"));
            }
            if issuer.is_empty() {
                return Err("service-account-issuer should not be an empty string".to_owned());
            }
            if earlier.contains(issuer) {
                return Err(format!("service-account-issuer {issuer:?} is already specified"));
            }
        }
        if !self.jwks_uri.is_empty() && scheme(&self.jwks_uri) != Some("https") {
            return Err(format!("service-account-jwks-uri requires https scheme, parsed as: {}", self.jwks_uri));
        }
        match self.longest_seconds {
            0 | HOUR..=0x1_0000_0000 => Ok(()),
            _ => Err("the service-account-max-token-expiration must be between 1 hour and 2^32 seconds".to_owned()),
        }
    }
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(before, behind)| (before, Some(behind)))
}

/// The scheme of a URL; empty for a relative one, `None` for what is no URL.
fn scheme(url: &str) -> Option<&str> {
    let (first, _) = split(url, '/');
    let (scheme, rest) = split(first, ':');
    if rest.is_none() {
        return Some("");
    }
    let is_scheme = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
        && !url.contains(|letter: char| letter.is_ascii_control());
    is_scheme.then_some(scheme)
}

impl ApiServer {
    /// What the server was told about tokens.
    ///
    /// # Errors
    /// [`StoreError`] if the state cannot be read.
    pub fn token_options(&mut self) -> Result<Arc<TokenOptions>, StoreError> {
        if let Some(known) = &self.token_options {
            return Ok(Arc::clone(known));
        }
        let stored = self.store.options()?.map(serde_json::from_value).transpose();
        let options: TokenOptions = stored.map_err(|error| StoreError::Options(error.to_string()))?.unwrap_or_default();
        let options = Arc::new(options);
        self.token_options = Some(Arc::clone(&options));
        Ok(options)
    }

    /// Starts the server with other options, which last with the state.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be stored.
    pub fn set_token_options(&mut self, options: &TokenOptions) -> Result<(), StoreError> {
        self.token_options = None;
        let stored = serde_json::to_value(options).map_err(|error| StoreError::Options(error.to_string()))?;
        self.store.set_options(&stored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_issuer(issuer: &str) -> TokenOptions {
        TokenOptions { issuers: vec![issuer.to_owned()], ..TokenOptions::default() }
    }

    #[test]
    fn discovery_needs_a_plain_https_url() {
        for (issuer, serves) in [
            ("https://a.example", true),
            ("https://a.example/path/", true),
            ("https://a.example?", true),
            ("https://a.example?b", false),
            ("https://a.example#b", false),
            ("http://a.example", false),
            ("a.example", false),
            ("kubernetes/serviceaccount", false),
        ] {
            assert_eq!(with_issuer(issuer).serves_discovery(), serves, "{issuer}");
        }
    }

    #[test]
    fn what_no_server_starts_with_is_refused() {
        for (issuer, good) in [("my-issuer", true), ("urn:x", true), ("a/b:c", true), (":x", false), ("1a:x", false)] {
            assert_eq!(with_issuer(issuer).validate().is_ok(), good, "{issuer}");
        }
        let twice = TokenOptions { issuers: vec!["a".into(), "a".into()], ..TokenOptions::default() };
        assert_eq!(twice.validate().unwrap_err(), r#"service-account-issuer "a" is already specified"#);
        for (seconds, good) in
            [(0, true), (3599, false), (3600, true), (1 << 32, true), ((1 << 32) + 1, false), (-1, false)]
        {
            let options = TokenOptions { longest_seconds: seconds, ..TokenOptions::default() };
            assert_eq!(options.validate().is_ok(), good, "{seconds}");
        }
    }
}
