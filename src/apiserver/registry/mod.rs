//! From an authorized request to objects and back: one file per verb, one per kind, one per review.
//!
//! Asks for an [`Authorized`] request and lets nothing into the state that was not [`Admitted`](super::admission::Admitted).

mod apply;
mod body;
mod call;
mod connect;
mod create;
mod delete;
mod delete_options;
mod duplicates;
mod eviction;
mod forms;
mod health;
mod kinds;
mod list_options;
mod open_api;
mod options;
mod owner_list;
mod pages;
mod patch;
mod paths;
mod read;
mod reviews;
mod routes;
mod scale;
mod strategic;
mod strategy;
mod structural;
mod subresource;
mod token_request;
mod tracking;
mod unreadable;
mod update;
mod watch;

pub use create::generate_name;
pub use kinds::{Refusal, admit_manifest, strategy_for};
pub use patch::{is_built_in, json_patch, merge_patch};
pub use strategic::{ListMerge, list_merge};
pub use strategy::Strategy;
pub use tracking::{API_SERVER, CONTROLLERS};

use delete_options::DeleteOptions;

pub(super) use call::{Call, metadata_text};
pub use paths::version;

use std::sync::Arc;

use serde_json::Value;

use super::authz::Authorized;
use super::discovery::Discovery;
use super::negotiation::{Form, Offered, negotiate};
use super::request::{Body, Query, Request, ResponseBody, Scope};
use super::status::Status;
use super::{ApiServer, Failure};
use crate::rbac::UserInfo;

/// Store name of namespaces.
pub const NAMESPACES: &str = "namespaces";
/// Store name of service accounts.
pub const SERVICE_ACCOUNTS: &str = "serviceaccounts";
/// Store name of `ConfigMaps`.
pub const CONFIG_MAPS: &str = "configmaps";
/// Store name of Secrets.
pub const SECRETS: &str = "secrets";
/// Store name of custom resource definitions.
pub const DEFINITIONS: &str = "customresourcedefinitions.apiextensions.k8s.io";

/// Creates an object of a `v1` resource, given by its store name, for a controller: admitted and validated like anybody's.
///
/// # Errors
/// The refusal.
pub(super) fn create_for_controller(
    server: &mut ApiServer,
    account: &str,
    stored_as: &str,
    namespace: &str,
    mut object: Value,
) -> Result<Arc<Value>, Failure> {
    let (name, group) = stored_as.split_once('.').unwrap_or((stored_as, ""));
    let resource = server.discovery()?.resource(group, "v1", name).ok_or_else(Status::no_such_path)?;
    let groups = ["system:serviceaccounts", "system:serviceaccounts:kube-system", "system:authenticated"];
    let user = UserInfo { name: account.to_owned(), groups: groups.map(str::to_owned).to_vec(), ..UserInfo::default() };
    let query = Query::default().with("fieldManager", CONTROLLERS);
    let mut warnings = Vec::new();
    let mut call =
        Call { server, user: &user, resource: &resource, namespace, name: "", query: &query, warnings: &mut warnings };
    call.strategy().default(&mut object);
    call.create(object)
}

/// Carries an authorized request out: routing, then the verb.
pub(super) fn serve(
    server: &mut ApiServer,
    authorized: &Authorized,
    request: &Request,
    warnings: &mut Vec<String>,
) -> Result<(u16, ResponseBody), Failure> {
    let info = authorized.info();
    let (group, version, namespace, resource, name, subresource) = match &info.scope {
        Scope::Path(path) => return paths::serve(server, request, path),
        Scope::Resource { group, version, namespace, resource, name, subresource } => {
            (group, version, namespace, resource, name, subresource)
        }
    };
    let discovery = server.discovery()?;
    let asked = if subresource.is_empty() { resource.clone() } else { format!("{resource}/{subresource}") };
    let is_own = group.is_empty() || Discovery::is_built_in_group(group);
    // Below groups that are none of its own the server knows only what is defined.
    let missing = || if is_own { Status::no_such_path() } else { Status::no_such_page() };
    let asked = discovery.resource(group, version, &asked).ok_or_else(missing)?;
    let resource = discovery.resource(group, version, resource).ok_or_else(missing)?;
    routes::check(&request.path, request.method, &resource)
        .map_err(|status| if is_own || status.code != 404 { status } else { missing() })?;
    let is_token = asked.name == "serviceaccounts/token";
    let mut call = Call {
        user: authorized.user(),
        namespace: if resource.namespaced { namespace } else { "" },
        // A token request is an object of a kind of its own.
        resource: if is_token { &asked } else { &resource },
        name,
        query: &request.query,
        server,
        warnings,
    };
    if asked.is_subresource() {
        if !asked.supports(&info.verb) {
            return Err(Status::method_not_allowed().into());
        }
        if !matches!(subresource.as_str(), "exec" | "attach" | "portforward" | "proxy") {
            call.check_options(&info.verb, &request.body)?;
        }
        if is_token {
            return Ok((201, ResponseBody::Object(call.request_token(request.body.clone())?)));
        }
        let (code, body) = call.subresource(subresource, &info.verb, request)?;
        let ResponseBody::Object(object) = body else { return Ok((code, body)) };
        let wanted = negotiate(&request.accept, Offered::FormsOfObjects)?;
        return Ok((code, ResponseBody::Object(call.presented(object, wanted, request.managed_fields)?)));
    }
    // A name is asked of resources that have none: the path does not exist.
    if !resource.supports("get") && !name.is_empty() {
        return Err(Status::no_such_path().into());
    }
    if !resource.supports(&info.verb) || (info.verb == "create" && !name.is_empty()) {
        return Err(Status::method_not_allowed().into());
    }
    let (wanted, tracked) = (negotiate(&request.accept, Offered::FormsOfObjects)?, request.managed_fields);
    call.check_options(&info.verb, &request.body)?;
    let (code, object) = match (info.verb.as_str(), request.body.clone()) {
        ("create", body) => (201, call.post(body)?),
        ("get", _) => (200, call.get()?),
        ("watch", _) => return Ok((200, ResponseBody::Events(call.watch(wanted, tracked)?))),
        ("list", _) if wanted.form == Form::Table => {
            return Ok((200, ResponseBody::Object(call.list_as_table(wanted, tracked)?)));
        }
        ("list", _) => (200, call.list()?),
        ("update", body) => call.put(body)?,
        ("patch", Body::Patch(of, patch)) => call.patch(of, patch)?,
        ("patch", _) => return Err(call.unknown_patch().into()),
        ("delete", body) => call.delete(&DeleteOptions::read(&body, &request.query)?)?,
        ("deletecollection", body) => (200, call.delete_collection(&body)?),
        _ => return Err(Status::method_not_allowed().into()),
    };
    Ok((code, ResponseBody::Object(call.presented(object, wanted, tracked)?)))
}
