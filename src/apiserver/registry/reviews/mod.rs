//! Resources that store nothing: a question is posted and comes back with its answer.

mod access;
mod rules;
mod selectors;
mod self_subject;
mod token;
mod user;

use serde_json::Value;

use super::Call;
use crate::apiserver::{Failure, admission};

/// Answers a review, or says nothing if the object is none.
pub(super) fn answer(call: &mut Call<'_>, object: &mut Value) -> Result<Option<Value>, Failure> {
    // These groups hold nothing but reviews.
    if !matches!(call.resource.group.as_ref(), "authentication.k8s.io" | "authorization.k8s.io") {
        return Ok(None);
    }
    admission::admit_create(call, object)?;
    let answer = match (call.resource.group.as_ref(), call.resource.kind.as_ref()) {
        ("authorization.k8s.io", "SubjectAccessReview") => access::subject(call, object)?,
        ("authorization.k8s.io", "LocalSubjectAccessReview") => access::local_subject(call, object)?,
        ("authorization.k8s.io", "SelfSubjectAccessReview") => access::self_subject(call, object)?,
        ("authorization.k8s.io", "SelfSubjectRulesReview") => rules::answer(call, object)?,
        ("authentication.k8s.io", "TokenReview") => token::answer(call, object)?,
        ("authentication.k8s.io", "SelfSubjectReview") => self_subject::answer(call),
        _ => return Ok(None),
    };
    Ok(Some(answer))
}
