//! What a kubelet asks the API server for the sake of a pod: its token, and the objects that its volumes and variables name.
//!
//! Asks as the administrator: a pod may stand on no node here, and no kubelet is related to such a pod.

use serde_json::{Value, json};

use crate::apiserver::ApiServer;
use crate::apiserver::json::text;
use crate::apiserver::request::{
    Body, Credential, ImpersonationHeaders, Method, Query, Request, ResponseBody, percent_encode,
};
use crate::kubectl::failure::Failure;

/// A `ConfigMap` or `Secret` of the pod's namespace; `None` if there is no such object.
///
/// # Errors
/// [`Failure::State`].
pub(super) fn object(
    server: &mut ApiServer,
    pod: &Value,
    resource: &str,
    name: &str,
) -> Result<Option<Value>, Failure> {
    let path = format!("{}/{resource}/{}", namespace_path(pod), percent_encode(name));
    send(server, Method::Get, path, Body::Empty)
}

/// A token for the pod's account that ends with the pod; `None` if the account is gone.
///
/// # Errors
/// [`Failure::State`].
pub(super) fn token(
    server: &mut ApiServer,
    pod: &Value,
    audience: &str,
    seconds: i64,
) -> Result<Option<String>, Failure> {
    let account = text(pod, "/spec/serviceAccountName");
    let audiences: Vec<&str> = if audience.is_empty() { Vec::new() } else { vec![audience] };
    let request = json!({
        "kind": "TokenRequest",
        "apiVersion": "authentication.k8s.io/v1",
        "spec": {
            "audiences": audiences,
            "expirationSeconds": seconds,
            "boundObjectRef": {
                "kind": "Pod", "apiVersion": "v1",
                "name": text(pod, "/metadata/name"), "uid": text(pod, "/metadata/uid"),
            },
        },
    });
    let path = format!("{}/serviceaccounts/{}/token", namespace_path(pod), percent_encode(account));
    let answer = send(server, Method::Post, path, Body::Object(request))?;
    Ok(answer.map(|answer| text(&answer, "/status/token").to_owned()))
}

/// Removes a pod whose containers have stopped.
///
/// # Errors
/// [`Failure::State`].
pub(super) fn finish(server: &mut ApiServer, pod: &Value) -> Result<(), Failure> {
    let path = format!("{}/pods/{}", namespace_path(pod), percent_encode(text(pod, "/metadata/name")));
    let options = json!({"gracePeriodSeconds": 0, "preconditions": {"uid": text(pod, "/metadata/uid")}});
    send(server, Method::Delete, path, Body::Object(options)).map(drop)
}

fn namespace_path(pod: &Value) -> String {
    format!("/api/v1/namespaces/{}", percent_encode(text(pod, "/metadata/namespace")))
}

/// The object that an answer carries, unless it is a refusal.
fn send(server: &mut ApiServer, method: Method, path: String, body: Body) -> Result<Option<Value>, Failure> {
    let response = server.handle(&Request {
        method,
        path,
        query: Query::default(),
        credential: Credential::ClusterAdmin,
        impersonation: ImpersonationHeaders::default(),
        accept: "".into(),
        managed_fields: false,
        body,
    })?;
    Ok(match response.body {
        ResponseBody::Object(object) if response.code < 400 => Some(object),
        _ => None,
    })
}
