//! What else of a cluster a description needs: asked for as the user, who may not be allowed to know.

use serde_json::Value;

use crate::apiserver::discovery::ApiResource;
use crate::kubectl::client::{ApiError, Client};
use crate::kubectl::failure::Failure;

/// A resource by its group and name, such as `("apps", "replicasets")`.
pub(super) type Resource = (&'static str, &'static str);

/// The cluster that a described object stands in.
pub trait Cluster {
    /// One object.
    ///
    /// # Errors
    /// The server's refusal.
    fn get(&mut self, resource: (&str, &str), namespace: &str, name: &str) -> Result<Value, Failure>;

    /// The objects that two selectors leave over. An empty namespace means all.
    ///
    /// # Errors
    /// The server's refusal.
    fn list(
        &mut self,
        resource: (&str, &str),
        namespace: &str,
        labels: &str,
        fields: &str,
    ) -> Result<Vec<Value>, Failure>;
}

impl Cluster for Client<'_> {
    fn get(&mut self, resource: (&str, &str), namespace: &str, name: &str) -> Result<Value, Failure> {
        let resource = served(self, resource)?;
        Client::get(self, &resource, namespace, name, false)
    }

    fn list(
        &mut self,
        resource: (&str, &str),
        namespace: &str,
        labels: &str,
        fields: &str,
    ) -> Result<Vec<Value>, Failure> {
        let resource = served(self, resource)?;
        let mut list = Client::list(self, &resource, namespace, labels, fields, false)?;
        Ok(list.get_mut("items").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default())
    }
}

/// The resource as the server serves it.
fn served(client: &mut Client<'_>, (group, name): (&str, &str)) -> Result<ApiResource, Failure> {
    let unknown = || ApiError {
        code: 404,
        reason: "NotFound".to_owned(),
        message: "the server could not find the requested resource".to_owned(),
        ..ApiError::default()
    };
    Ok(client.discovery()?.resource(group, "v1", name).ok_or_else(unknown)?)
}
