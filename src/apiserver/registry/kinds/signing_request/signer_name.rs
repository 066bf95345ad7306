//! Names of signers: `example.com/signer-name`.
//!
//! Mirrors `ValidateSignerName` in `pkg/apis/core/validation/validation.go`.

use crate::apiserver::status::{FieldError, GoQuoted};
use crate::apiserver::validation::{dns_label, dns_subdomain};

const FIELD: &str = "spec.signerName";
const LEGACY: &str = "kubernetes.io/legacy-unknown";
const DOMAIN_LIMIT: usize = 253;

/// Everything that is wrong with the name of a signer.
pub(super) fn problems(name: &str) -> Vec<FieldError> {
    let invalid = |value: &str, detail: &str| FieldError::invalid_text(FIELD, value, detail);
    if name == LEGACY {
        return vec![invalid(name, "the legacy signerName is not allowed via this API version")];
    }
    if name.is_empty() {
        return vec![FieldError::required(FIELD, "")];
    }
    let Some((domain, path)) = name.split_once('/').filter(|(_, path)| !path.contains('/')) else {
        let form = "must be a fully qualified domain and path of the form 'example.com/signer-name'";
        return vec![invalid(name, form)];
    };
    let mut problems = Vec::new();
    if domain.len() > DOMAIN_LIMIT {
        problems.push(FieldError::too_long(FIELD, DOMAIN_LIMIT));
    }
    problems.extend(first_bad_label(domain, dns_label));
    if !domain.contains('.') {
        problems.push(invalid(domain, "should be a domain with at least two segments separated by dots"));
    }
    problems.extend(first_bad_label(path, dns_subdomain));
    problems
}

/// What is wrong with the first label that anything is wrong with.
fn first_bad_label(segment: &str, check: fn(&str) -> Vec<String>) -> Vec<FieldError> {
    let checked = segment.split('.').map(|label| (label, check(label)));
    let Some((label, problems)) = checked.into_iter().find(|(_, problems)| !problems.is_empty()) else {
        return Vec::new();
    };
    let text = |why: String| format!("validating label {:?}: {why}", GoQuoted(label));
    problems.into_iter().map(|why| FieldError::invalid_text(FIELD, segment, &text(why))).collect()
}
