//! What single kinds look like. `tests/NAME.yaml` holds an object and what else stands in its cluster, `tests/NAME.txt` how
//! it is told. The texts follow kubectl's describers; none is recorded.

use serde_json::Value;

use super::{Around, Cluster, describe};
use crate::apiserver::json::text;
use crate::kubectl::client::ApiError;
use crate::kubectl::failure::Failure;
use crate::kubectl::files::objects_in;

/// All objects there are, whatever selectors say.
struct Few(Vec<Value>);

impl Few {
    fn of<'f>(&'f self, resource: &'f str) -> impl Iterator<Item = &'f Value> {
        self.0.iter().filter(move |object| format!("{}s", text(object, "/kind").to_lowercase()) == resource)
    }
}

impl Cluster for Few {
    fn get(&mut self, resource: (&str, &str), _: &str, name: &str) -> Result<Value, Failure> {
        let found = self.of(resource.1).find(|object| text(object, "/metadata/name") == name).cloned();
        let message = format!("{} \"{name}\" not found", resource.1);
        let missing = ApiError { code: 404, reason: "NotFound".into(), message, ..ApiError::default() };
        Ok(found.ok_or(missing)?)
    }

    fn list(&mut self, resource: (&str, &str), _: &str, _: &str, _: &str) -> Result<Vec<Value>, Failure> {
        Ok(self.of(resource.1).cloned().collect())
    }
}

/// The first object of a manifest, described among the others.
fn told(manifest: &str) -> String {
    let objects: Vec<Value> = objects_in(manifest).map(Result::unwrap).collect();
    let object = objects.first().unwrap().clone();
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    describe(&object, &mut Around { cluster: &mut Few(objects), show_events: true, now }).unwrap()
}

macro_rules! kinds {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                let manifest = include_str!(concat!("tests/", stringify!($name), ".yaml"));
                let want = include_str!(concat!("tests/", stringify!($name), ".txt"));
                let told = told(manifest);
                assert_eq!(told, want, "\n{told}");
            }
        )+
    };
}

kinds! {
    bare_ingress cron_job csi_node custom_resource daemon_set deployment empty_network_policy endpoint_slice endpoints
    horizontal_pod_autoscaler ingress ingress_class ip_address job limit_range namespace network_policy node
    persistent_volume persistent_volume_claim plain_service pod pod_disruption_budget priority_class replica_set
    replication_controller resource_quota running_pod secret service service_account service_cidr stateful_set
    storage_class volume_attributes_class volumes
}
