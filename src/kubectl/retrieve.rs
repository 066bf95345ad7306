//! Fetching one named object, as every command that names objects does.
//!
//! Mirrors `Info.Get` of `k8s.io/cli-runtime/pkg/resource/visitor.go`.

use serde_json::Value;

use super::client::Client;
use super::failure::Failure;
use crate::apiserver::discovery::ApiResource;

/// One named object, or one of its subresources, or the server's table of it.
///
/// # Errors
/// The server's refusal; where the object's namespace is missing too, that is what is reported.
pub fn get_named(
    client: &mut Client<'_>,
    resource: &ApiResource,
    namespace: &str,
    (name, subresource): (&str, &str),
    as_table: bool,
) -> Result<Value, Failure> {
    match client.get_subresource(resource, namespace, name, subresource, as_table) {
        Err(failure) if failure.is_not_found() && resource.namespaced && namespace != "default" => {
            let discovery = client.discovery()?;
            let namespaces = discovery.resource("", "v1", "namespaces");
            let missing = namespaces.and_then(|namespaces| client.get(&namespaces, "", namespace, false).err());
            Err(missing.filter(Failure::is_not_found).unwrap_or(failure))
        }
        other => other,
    }
}
