//! What runs in a cluster and as whom: workloads, service accounts, token Secrets.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::origin::{Origin, Places};
use crate::apiserver::json::text;
use crate::apiserver::registry::{SECRETS, SERVICE_ACCOUNTS};
use crate::manifest::PathSegment;
use crate::store::{Place, Store, StoreError};

/// Resources with pods or templates of pods, and the way to the pod's `spec`.
const TEMPLATES: [(&str, &[&str]); 8] = [
    ("pods", &["spec"]),
    ("replicationcontrollers", &["spec", "template", "spec"]),
    ("daemonsets.apps", &["spec", "template", "spec"]),
    ("deployments.apps", &["spec", "template", "spec"]),
    ("replicasets.apps", &["spec", "template", "spec"]),
    ("statefulsets.apps", &["spec", "template", "spec"]),
    ("jobs.batch", &["spec", "template", "spec"]),
    ("cronjobs.batch", &["spec", "jobTemplate", "spec", "template", "spec"]),
];

/// The type of Secrets that hold tokens of service accounts.
const TOKEN_TYPE: &str = "kubernetes.io/service-account-token";

/// Everything that runs as somebody.
#[derive(Debug, Default)]
pub struct Running {
    /// Pods and what makes pods; what is made by another object is left out.
    pub workloads: Vec<Workload>,
    /// Service accounts by namespace and name.
    pub accounts: BTreeMap<(String, String), Arc<Value>>,
    /// Secrets that hold tokens of service accounts.
    pub tokens: Vec<Arc<Value>>,
}

/// A pod, or an object that makes pods.
#[derive(Debug)]
pub struct Workload {
    /// Which object.
    pub place: Place,
    /// The object.
    pub object: Arc<Value>,
    /// The way to the `spec` of its pods.
    way: &'static [&'static str],
}

impl Running {
    /// Reads a state.
    ///
    /// # Errors
    /// [`StoreError`] if the state cannot be read.
    pub fn read(store: &dyn Store) -> Result<Self, StoreError> {
        let mut running = Self::default();
        for (resource, way) in TEMPLATES {
            let objects = store.list(resource, None)?;
            let own = objects.into_iter().filter(|object| object.pointer("/metadata/ownerReferences").is_none());
            running.workloads.extend(own.map(|object| Workload { place: place_of(resource, &object), object, way }));
        }
        for account in store.list(SERVICE_ACCOUNTS, None)? {
            let key = (text(&account, "/metadata/namespace").to_owned(), text(&account, "/metadata/name").to_owned());
            running.accounts.insert(key, account);
        }
        let secrets = store.list(SECRETS, None)?.into_iter();
        running.tokens = secrets.filter(|secret| text(secret, "/type") == TOKEN_TYPE).collect();
        Ok(running)
    }
}

impl Workload {
    /// The `spec` of its pods.
    pub fn pod(&self) -> &Value {
        self.way.iter().try_fold(&*self.object, |value, field| value.get(field)).unwrap_or(&Value::Null)
    }

    /// Namespace and name of the service account that its pods run as.
    pub fn account(&self) -> (String, String) {
        (self.place.namespace.clone(), self.account_name().to_owned())
    }

    /// The name of that service account.
    pub fn account_name(&self) -> &str {
        Some(text(self.pod(), "/serviceAccountName")).filter(|name| !name.is_empty()).unwrap_or("default")
    }

    /// A field of the pod's `spec`.
    pub fn origin(&self, places: &Places, path: Vec<PathSegment>) -> Origin {
        let way = self.way.iter().map(|field| PathSegment::Key((*field).to_owned()));
        origin_of(&self.place, places, way.chain(path).collect())
    }
}

/// Where an object lies.
pub fn place_of(resource: &str, object: &Value) -> Place {
    Place {
        resource: resource.to_owned(),
        namespace: text(object, "/metadata/namespace").to_owned(),
        name: text(object, "/metadata/name").to_owned(),
    }
}

/// A field of an object.
pub fn origin_of(place: &Place, places: &Places, path: Vec<PathSegment>) -> Origin {
    Origin { object: place.clone(), location: places.get(place).cloned(), path }
}
