//! How much a pod matters, by the name of its class.
//!
//! Mirrors `plugin/pkg/admission/priority/admission.go`.

use serde_json::Value;

use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::registry::{Call, metadata_text};
use crate::apiserver::status::Status;
use crate::store::{Key, StoreError};

const CLASSES: &str = "priorityclasses.scheduling.k8s.io";
const PREEMPTS: &str = "PreemptLowerPriority";
/// Classes that every cluster has.
const SYSTEM_CLASSES: [(&str, i64); 2] =
    [("system-cluster-critical", 2_000_000_000), ("system-node-critical", 2_000_001_000)];

struct Class {
    name: String,
    value: i64,
    preemption: String,
}

/// Gives a new pod the priority of its class, or of the class for pods without one.
pub(super) fn admit_create(call: &Call<'_>, pod: &mut Value) -> Result<(), Failure> {
    if !call.resource.group.is_empty() || call.resource.kind != "Pod" {
        return Ok(());
    }
    let named = text(pod, "/spec/priorityClassName").to_owned();
    let class = if named.is_empty() { default_class(call)? } else { class(call, &named)? };
    let refuse = |why: String| Err(Status::forbidden(call.subject(metadata_text(pod, "name")), &why).into());
    let Some(class) = class else { return refuse(format!("no PriorityClass with name {named} was found")) };
    let given = pod.pointer("/spec/priority").and_then(Value::as_i64);
    if let Some(given) = given.filter(|given| *given != class.value) {
        return refuse(format!(
            "the integer value of priority ({given}) must not be provided in pod spec; priority admission controller computed {} from the given PriorityClass name",
            class.value
        ));
    }
    let given = text(pod, "/spec/preemptionPolicy");
    if !given.is_empty() && given != class.preemption {
        return refuse(format!(
            "the string value of PreemptionPolicy ({given}) must not be provided in pod spec; priority admission controller computed {} from the given PriorityClass name",
            class.preemption
        ));
    }
    if let Some(spec) = pod.get_mut("spec").and_then(Value::as_object_mut) {
        spec.insert("priority".into(), class.value.into());
        spec.insert("preemptionPolicy".into(), class.preemption.into());
        if !class.name.is_empty() {
            spec.insert("priorityClassName".into(), class.name.into());
        }
    }
    Ok(())
}

fn class(call: &Call<'_>, name: &str) -> Result<Option<Class>, StoreError> {
    let found = call.server.store().get(Key { resource: CLASSES, namespace: "", name })?;
    Ok(found.map(|class| Class::of(&class)).or_else(|| {
        let (name, value) = *SYSTEM_CLASSES.iter().find(|(known, _)| *known == name)?;
        Some(Class { name: name.to_owned(), value, preemption: PREEMPTS.to_owned() })
    }))
}

/// The class for pods without one: the least of those that say so, or none at all.
fn default_class(call: &Call<'_>) -> Result<Option<Class>, StoreError> {
    let classes = call.server.store().list(CLASSES, None)?;
    let is_default = |class: &&std::sync::Arc<Value>| class.get("globalDefault") == Some(&Value::Bool(true));
    let least = classes.iter().filter(is_default).map(|class| Class::of(class)).min_by_key(|class| class.value);
    Ok(Some(least.unwrap_or(Class { name: String::new(), value: 0, preemption: PREEMPTS.to_owned() })))
}

impl Class {
    fn of(class: &Value) -> Self {
        let preemption = text(class, "/preemptionPolicy");
        Self {
            name: metadata_text(class, "name").to_owned(),
            value: class.get("value").and_then(Value::as_i64).unwrap_or_default(),
            preemption: if preemption.is_empty() { PREEMPTS } else { preemption }.to_owned(),
        }
    }
}
