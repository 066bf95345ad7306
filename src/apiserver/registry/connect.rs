//! `pods/exec`, `attach` and `portforward`: whether a connection to a container is made, not what goes over it.
//!
//! Mirrors `pkg/registry/core/pod/rest/{subresources,authorize}.go` and `streamLocation` in `pkg/registry/core/pod/strategy.go`.
//! Here every pod runs, wherever it was or was not scheduled to, for a client that asks for a stream.

use serde_json::Value;

use super::Call;
use crate::apiserver::Failure;
use crate::apiserver::json::{list, text};
use crate::apiserver::request::{Body, ResponseBody};
use crate::apiserver::status::Status;
use crate::rbac::{Attributes, ResourceTarget, Target};

/// The connection is a stream from now on.
const SWITCHING_PROTOCOLS: u16 = 101;

impl Call<'_> {
    /// Opens a stream into the pod that the call names.
    pub(super) fn connect(
        &mut self,
        subresource: &str,
        verb: &str,
        body: &Body,
    ) -> Result<(u16, ResponseBody), Failure> {
        if verb == "get" {
            self.check_create(subresource)?;
        }
        let pod = self.stored(self.name)?.ok_or_else(|| Status::not_found(self.subject(self.name)))?;
        if subresource != "portforward" {
            check_container(&pod, self.query.first("container").unwrap_or_default())?;
        }
        if matches!(body, Body::Stream) {
            return Ok((SWITCHING_PROTOCOLS, ResponseBody::Text(String::new())));
        }
        let why = match text(&pod, "/spec/nodeName") {
            "" => format!("pod {} does not have a host assigned", self.name),
            _ => "Upgrade request required".to_owned(),
        };
        Err(Status::bad_request(why).into())
    }

    /// Web sockets begin with GET, which must not be a way around `create`.
    fn check_create(&self, subresource: &str) -> Result<(), Failure> {
        let target = ResourceTarget {
            namespace: self.namespace,
            group: "",
            version: &self.resource.version,
            resource: &self.resource.name,
            subresource,
            name: self.name,
        };
        let attributes = Attributes { verb: "create", target: Target::Resource(target) };
        let verdict = self.server.authorizer.decide(self.server.store(), self.user, &attributes)?;
        if verdict.allowed { Ok(()) } else { Err(Status::forbidden(self.subject(self.name), &verdict.reason).into()) }
    }
}

/// Whether a pod has the container that is asked for, or only one if none is.
pub(super) fn check_container(pod: &Value, asked: &str) -> Result<(), Failure> {
    let names = |field: &str| -> Vec<&str> {
        list(pod.pointer("/spec").and_then(|spec| spec.get(field))).map(|container| text(container, "/name")).collect()
    };
    let (regular, initial) = (names("containers"), names("initContainers"));
    let name = text(pod, "/metadata/name");
    let why = if asked.is_empty() {
        if regular.len() < 2 {
            return Ok(());
        }
        let also = match initial.join(" ") {
            none if none.is_empty() => none,
            initial => format!(" or one of the init containers: [{initial}]"),
        };
        format!("a container name must be specified for pod {name}, choose one of: [{}]{also}", regular.join(" "))
    } else {
        let ephemeral = names("ephemeralContainers");
        if [regular, initial, ephemeral].iter().any(|names| names.contains(&asked)) {
            return Ok(());
        }
        format!("container {asked} is not valid for pod {name}")
    };
    Err(Status::bad_request(why).into())
}
