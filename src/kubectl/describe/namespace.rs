//! Namespaces, and which limits hold in them.

use serde_json::Value;

use super::cluster::Resource;
use super::{Around, conditions, head, limit_range, resource_quota};
use crate::apiserver::json::text;
use crate::kubectl::failure::Failure;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, namespace: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let name = text(namespace, "/metadata/name");
    let quotas = served(around, ("", "resourcequotas"), name)?;
    let ranges = served(around, ("", "limitranges"), name)?;
    head::describe(lines, namespace);
    lines.field(0, "Status", text(namespace, "/status/phase"));
    conditions::with_transitions(lines, namespace);
    if let Some(quotas) = quotas {
        lines.line(0, "");
        resource_quota::describe_all(lines, quotas);
    }
    if let Some(ranges) = ranges {
        lines.line(0, "");
        limit_range::describe_all(lines, &ranges);
    }
    Ok(())
}

/// The objects of a resource; `None` if the server has no such thing.
fn served(around: &mut Around<'_>, resource: Resource, namespace: &str) -> Result<Option<Vec<Value>>, Failure> {
    match around.cluster.list(resource, namespace, "", "") {
        Ok(objects) => Ok(Some(objects)),
        Err(refusal) if refusal.is_not_found() => Ok(None),
        Err(failure) => Err(failure),
    }
}
