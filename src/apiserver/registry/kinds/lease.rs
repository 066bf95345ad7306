//! Leases: how a node says that it is alive.
//!
//! Mirrors `pkg/registry/coordination/lease/strategy.go` and `ValidateLeaseSpec` of
//! `pkg/apis/coordination/validation/validation.go`.

use serde_json::Value;

use super::super::Strategy;
use crate::apiserver::status::FieldError;

pub(super) struct Lease;

impl Strategy for Lease {
    fn create_on_update(&self) -> bool {
        true
    }

    fn validate(&self, lease: &Value) -> Vec<FieldError> {
        [
            ("leaseDurationSeconds", 1, "must be greater than 0"),
            ("leaseTransitions", 0, "must be greater than or equal to 0"),
        ]
        .into_iter()
        .filter_map(|(field, least, why)| {
            let value = lease.pointer(&format!("/spec/{field}"))?;
            (value.as_i64()? < least).then(|| FieldError::invalid(format!("spec.{field}"), value, why))
        })
        .collect()
    }
}
