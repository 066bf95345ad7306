//! `apply --server-side`: the server merges, and fields that client-side apply managed are handed over to it.
//!
//! Mirrors the server-side half of `k8s.io/kubectl/pkg/cmd/apply/apply.go` and `k8s.io/client-go/util/csaupgrade`.

use serde_json::{Map, Value, json};

use super::apply::{LAST_APPLIED, refuse_generated_name, warn_if_deleting};
use super::client::{Client, WriteOptions};
use super::console::Console;
use super::failure::{Failure, PROGRAM};
use super::files::Item;
use crate::apiserver::managed_fields::union;
use crate::apiserver::request::PatchType;

/// The manager of server-side apply unless another one is named. For it alone kubectl looks after what client-side apply
/// left behind.
pub const MANAGER: &str = "kubectl";
/// Who is given the annotation of client-side apply, so that nobody takes it away.
const ANNOTATION_MANAGER: &str = "kubectl-last-applied";

/// How objects are applied by the server.
#[derive(Clone, Copy, Debug)]
pub struct ServerSide<'s> {
    /// Who applies.
    pub manager: &'s str,
    /// Whether fields of other managers are taken over.
    pub force_conflicts: bool,
    /// The subresource to apply; empty for the object.
    pub subresource: &'s str,
    /// Dry run and validation.
    pub options: WriteOptions,
}

impl ServerSide<'_> {
    /// Applies one object and gives back what it is now.
    ///
    /// # Errors
    /// The server's refusal; a conflict comes with what can be done about it.
    pub fn apply(&self, client: &mut Client<'_>, console: &Console<'_>, item: &Item) -> Result<Value, Failure> {
        refuse_generated_name(item)?;
        let mut object = self.send(client, item, item.object.clone()).map_err(with_advice)?;
        warn_if_deleting(console, &object);
        match self.hand_over(client, item, &object) {
            Ok(Some(handed_over)) => object = handed_over,
            Ok(None) => {}
            Err(failure) => console.warn(&format!(
                "server-side apply migration of managed fields failed. This is non-fatal and will be retried next time you apply. Error: {}",
                failure.message()
            )),
        }
        Ok(object)
    }

    fn send(&self, client: &mut Client<'_>, item: &Item, configuration: Value) -> Result<Value, Failure> {
        let place = (item.name.as_str(), self.subresource);
        let options = WriteOptions { force: self.force_conflicts, ..self.options };
        client.patch_unread(&item.resource, &item.namespace, place, (PatchType::Apply, Ok(configuration)), options)
    }

    /// Gives what client-side apply manages to server-side apply; the object, if there was anything to give.
    fn hand_over(&self, client: &mut Client<'_>, item: &Item, object: &Value) -> Result<Option<Value>, Failure> {
        let mut object = object.clone();
        if self.manager == MANAGER
            && let Some(annotated) = self.keep_annotation(client, item, &object)?
        {
            object = annotated;
        }
        let Some(entries) = upgraded(&object, self.manager) else { return Ok(None) };
        let version = object.pointer("/metadata/resourceVersion").cloned().unwrap_or_default();
        let patch = json!([
            {"op": "replace", "path": "/metadata/managedFields", "value": entries},
            {"op": "replace", "path": "/metadata/resourceVersion", "value": version},
        ]);
        client.patch(&item.resource, &item.namespace, &item.name, (PatchType::Json, patch), self.options)?;
        // Once more: what is not in the configuration any more can go now.
        self.send(client, item, item.object.clone()).map(Some)
    }

    /// Lets a manager of its own apply the annotation, unless somebody does already.
    fn keep_annotation(&self, client: &mut Client<'_>, item: &Item, object: &Value) -> Result<Option<Value>, Failure> {
        let annotation = object.pointer("/metadata/annotations").and_then(|all| all.get(LAST_APPLIED));
        let Some(annotation) = annotation.filter(|_| !owners(object, "Apply").any(|_| true)) else { return Ok(None) };
        let mut metadata = json!({"name": item.name, "annotations": {LAST_APPLIED: annotation}});
        if let Some(map) = metadata.as_object_mut().filter(|_| item.resource.namespaced) {
            map.insert("namespace".into(), item.namespace.as_str().into());
        }
        let bare = json!({
            "apiVersion": item.resource.api_version(), "kind": item.resource.kind, "metadata": metadata,
        });
        let own = client.set_field_manager(ANNOTATION_MANAGER);
        let kept = client.patch(&item.resource, &item.namespace, &item.name, (PatchType::Apply, bare), self.options);
        client.set_field_manager(&own);
        kept.map(Some)
    }
}

/// The entries of `managedFields` that hold the annotation, of one operation.
fn owners<'o>(object: &'o Value, operation: &'static str) -> impl Iterator<Item = &'o Map<String, Value>> {
    let entries = object.pointer("/metadata/managedFields").and_then(Value::as_array).into_iter().flatten();
    let path = format!("/fieldsV1/f:metadata/f:annotations/f:{}", LAST_APPLIED.replace('/', "~1"));
    entries
        .filter(move |entry| entry.get("operation").and_then(Value::as_str) == Some(operation))
        .filter(move |entry| entry.pointer(&path).is_some())
        .filter_map(Value::as_object)
}

/// `managedFields` with the fields of client-side apply given to `manager`; `None` if there is nothing to give.
fn upgraded(object: &Value, manager: &str) -> Option<Vec<Value>> {
    let text = |entry: &Value, field: &str| entry.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let names: Vec<String> = owners(object, "Update")
        .filter_map(|entry| entry.get("manager").and_then(Value::as_str).map(str::to_owned))
        .collect();
    let is_old = |entry: &Value| {
        names.contains(&text(entry, "manager"))
            && text(entry, "operation") == "Update"
            && text(entry, "subresource").is_empty()
    };
    let mut entries = object.pointer("/metadata/managedFields")?.as_array()?.clone();
    let is_new = |entry: &Value| {
        text(entry, "manager") == manager
            && text(entry, "operation") == "Apply"
            && text(entry, "subresource").is_empty()
    };
    let first_old = entries.iter().position(is_old)?;
    let target = entries.iter().position(is_new).unwrap_or(first_old);
    let old = entries.iter().find(|entry| is_old(entry)).and_then(|entry| entry.get("fieldsV1")).cloned();
    let entry = entries.get_mut(target)?.as_object_mut()?;
    entry.insert("manager".into(), manager.into());
    entry.insert("operation".into(), "Apply".into());
    let fields = union(entry.get("fieldsV1").unwrap_or(&Value::Null), &old.unwrap_or_default());
    entry.insert("fieldsV1".into(), fields);
    entries.retain(|entry| !is_old(entry));
    Some(entries)
}

/// A conflict, and the ways out of it.
fn with_advice(failure: Failure) -> Failure {
    match failure {
        Failure::Api { error, .. } if error.reason == "Conflict" => Failure::Plain(format!(
            "{}
Please review the fields above--they currently have other managers. Here
are the ways you can resolve this warning:
* If you intend to manage all of these fields, please re-run the apply
  command with the `--force-conflicts` flag.
* If you do not intend to manage all of the fields, please edit your
  manifest to remove references to the fields that should keep their
  current managers.
* You may co-own fields by updating your manifest to match the existing
  value; in this case, you'll become the manager if the other manager(s)
  stop managing the field (remove it from their configuration).
See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts",
            error.message
        )),
        Failure::Api { error, .. } if error.code == 415 => Failure::Plain(format!(
            "Server-side apply not available on the server: (hint: use {PROGRAM} apply) {}",
            error.message
        )),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_client_side_apply_are_handed_over() {
        let annotation = json!({"f:metadata": {"f:annotations": {format!("f:{LAST_APPLIED}"): {}}}});
        let entry = |manager: &str, operation: &str, fields: Value| json!({"manager": manager, "operation": operation, "apiVersion": "v1", "fieldsType": "FieldsV1", "fieldsV1": fields});
        let object = json!({"metadata": {"managedFields": [
            entry("kubectl", "Apply", json!({"f:data": {"f:a": {}}})),
            entry("kubectl-client-side-apply", "Update", annotation.clone()),
            entry("kubectl-label", "Update", json!({"f:metadata": {"f:labels": {"f:x": {}}}})),
        ]}});
        let upgraded = upgraded(&object, "kubectl").unwrap();
        assert_eq!(upgraded.len(), 2);
        let fields = upgraded.first().and_then(|entry| entry.get("fieldsV1"));
        let mut want = annotation;
        want["f:data"] = json!({"f:a": {}});
        assert_eq!(fields, Some(&want));
        assert!(super::upgraded(&json!({"metadata": {"managedFields": []}}), "kubectl").is_none());
    }
}
