//! `pods/eviction`: a deletion that could be refused for the sake of the others.
//!
//! Mirrors `pkg/registry/core/pod/storage/eviction.go`. Pods that were never started may always go, so that disruption
//! budgets are not looked at.

use serde_json::{Value, json};

use super::{Call, DeleteOptions, metadata_text};
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::request::Body;
use crate::apiserver::status::Status;
use crate::apiserver::{Failure, admission};

impl Call<'_> {
    /// Evicts the pod that the call names.
    pub(super) fn evict(&mut self, body: Body) -> Result<Value, Failure> {
        let resource = ApiResource {
            group: "policy".into(),
            version: "v1".into(),
            kind: "Eviction".into(),
            ..self.resource.clone()
        };
        let mut call = Call {
            server: self.server,
            user: self.user,
            resource: &resource,
            namespace: self.namespace,
            name: self.name,
            query: self.query,
            warnings: self.warnings,
        };
        let mut eviction = call.decode(body)?;
        call.place(&mut eviction)?;
        admission::admit_create(&mut call, &mut eviction)?;
        let given = metadata_text(&eviction, "name");
        if !given.is_empty() && given != self.name {
            return Err(Status::bad_request("name in URL does not match name in Eviction object").into());
        }
        let given = eviction.get_mut("deleteOptions").map(Value::take).filter(|options| !options.is_null());
        let mut options = DeleteOptions::read(&given.map_or(Body::Empty, Body::Object), self.query)?;
        options.dry_run |= self.is_dry_run();
        self.delete(&options)?;
        Ok(json!({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "code": 201}))
    }
}
