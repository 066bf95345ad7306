//! `SelfSubjectReview`: who am I?
//!
//! Mirrors `pkg/registry/authentication/selfsubjectreview/rest.go`.

use serde_json::{Value, json};

use super::super::Call;
use super::user::user_info;
use crate::apiserver::format_time;

pub(super) fn answer(call: &Call<'_>) -> Value {
    json!({
        "kind": "SelfSubjectReview",
        "apiVersion": call.resource.api_version(),
        "metadata": {"creationTimestamp": format_time(call.server.now)},
        "status": {"userInfo": user_info(call.user)},
    })
}
