//! `TokenReview`: whose token is this?
//!
//! Mirrors `pkg/registry/authentication/tokenreview/storage.go`.

use serde_json::{Value, json};

use super::super::Call;
use super::user::user_info;
use crate::apiserver::Failure;
use crate::apiserver::authn::{TokenAnswer, authenticate_token};
use crate::apiserver::status::Status;

pub(super) fn answer(call: &mut Call<'_>, review: &Value) -> Result<Value, Failure> {
    let token = review.pointer("/spec/token").and_then(Value::as_str).unwrap_or_default();
    if token.is_empty() {
        return Err(Status::bad_request("token is required for TokenReview in authentication").into());
    }
    let wanted = review.pointer("/spec/audiences").and_then(Value::as_array).into_iter().flatten();
    let mut audiences: Vec<String> = wanted.filter_map(Value::as_str).map(str::to_owned).collect();
    if audiences.is_empty() {
        audiences = call.server.token_options()?.audiences().to_vec();
    }
    // Whoever asks about a token is not warned as whoever uses it.
    let status = match authenticate_token(call.server, token, &audiences, &mut Vec::new())? {
        TokenAnswer::Known { user, audiences } => {
            json!({"authenticated": true, "user": user_info(&user), "audiences": audiences})
        }
        TokenAnswer::Unknown(error) => json!({"user": {}, "error": error}),
    };
    let mut answer = review.clone();
    if let Some(map) = answer.as_object_mut() {
        map.insert("status".into(), status);
    }
    Ok(answer)
}
