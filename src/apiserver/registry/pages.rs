//! Lists in pieces: `limit`, and the token that leads on to the next piece.
//!
//! Mirrors `k8s.io/apiserver/pkg/storage/continue.go` and `GetList` in `pkg/storage/etcd3/store.go`. What a real server keeps of the
//! time of the first piece is not kept here: every piece is of now.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::Call;
use super::call::metadata_text;
use super::list_options::ListOptions;
use super::unreadable::go_error;
use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::status::Status;

const TOKEN_VERSION: &str = "meta.k8s.io/v1";

/// A piece of a list, and what is said of the rest.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub objects: Vec<Arc<Value>>,
    /// The token for the next piece; empty for the last one.
    pub next: String,
    pub remaining: usize,
}

impl Call<'_> {
    /// The piece of a list that the request asks for.
    pub(super) fn page(&self, objects: Vec<Arc<Value>>, options: &ListOptions<'_>) -> Result<Page, Failure> {
        let limit = usize::try_from(options.limit).unwrap_or_default();
        let objects = if options.token.is_empty() { objects } else { after(objects, options.token)? };
        options.check_version(self.server.store.revision())?;
        let rest = objects.len().saturating_sub(limit);
        if limit == 0 || rest == 0 {
            return Ok(Page { objects, ..Page::default() });
        }
        let objects: Vec<Arc<Value>> = objects.into_iter().take(limit).collect();
        let start = objects.last().map(|last| place_of(last)).unwrap_or_default();
        let revision = self.server.store.revision();
        let next = json!({"v": TOKEN_VERSION, "rv": revision, "start": format!("{start}\u{0}")}).to_string();
        Ok(Page { objects, next: URL_SAFE_NO_PAD.encode(next), remaining: rest })
    }
}

/// What comes behind the place that a token names.
fn after(objects: Vec<Arc<Value>>, token: &str) -> Result<Vec<Arc<Value>>, Failure> {
    let wrong = |why: &str| Status::bad_request(format!("invalid continue token: continue key is not valid: {why}"));
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|error| match error {
        base64::DecodeError::InvalidByte(at, _) => wrong(&format!("illegal base64 data at input byte {at}")),
        _ => wrong("illegal base64 data"),
    })?;
    let read: Value =
        serde_json::from_slice(&bytes).map_err(|error| wrong(&go_error(&error, &String::from_utf8_lossy(&bytes))))?;
    if text(&read, "/v") != TOKEN_VERSION {
        return Err(wrong(&format!("server does not recognize this encoded version {}", text(&read, "/v"))).into());
    }
    if read.get("rv").and_then(Value::as_i64).unwrap_or_default() == 0 {
        return Err(wrong("incorrect encoded start resourceVersion (version meta.k8s.io/v1)").into());
    }
    let start = text(&read, "/start");
    if start.is_empty() {
        return Err(wrong("encoded start key empty (version meta.k8s.io/v1)").into());
    }
    // A key must lead nowhere else than into the list.
    if start.strip_prefix('/').unwrap_or(start).split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(wrong(start).into());
    }
    Ok(objects.into_iter().skip_while(|object| place_of(object).as_str() < start).collect())
}

/// Where an object stands among those of its resource: its key in etcd, which lists are in the order of.
fn place_of(object: &Value) -> String {
    place(object).map(char::from).collect()
}

/// The same, byte by byte.
fn place(object: &Value) -> impl Iterator<Item = u8> {
    let namespace = metadata_text(object, "namespace");
    let slash = (!namespace.is_empty()).then_some(b'/');
    namespace.bytes().chain(slash).chain(metadata_text(object, "name").bytes())
}

/// Puts the objects of several namespaces in order: those of `a-b` come before those of `a`, as `-` comes before `/`.
pub(super) fn sort(objects: &mut [Arc<Value>]) {
    objects.sort_by(|one, other| place(one).cmp(place(other)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_the_order_of_keys() {
        let object = |namespace: &str| Arc::new(json!({"metadata": {"namespace": namespace, "name": "x"}}));
        let mut objects = ["a", "a-b", "b"].map(object);
        sort(&mut objects);
        assert_eq!(objects.each_ref().map(|object| place_of(object)), ["a-b/x", "a/x", "b/x"]);
        let token = URL_SAFE_NO_PAD.encode(json!({"v": TOKEN_VERSION, "rv": 1, "start": "a-b/x\u{0}"}).to_string());
        assert_eq!(after(objects.to_vec(), &token).unwrap().len(), 2);
        for wrong in ["*", "e30", "YQ"] {
            assert!(after(Vec::new(), wrong).is_err(), "{wrong}");
        }
    }
}
