//! The columns of storage, and of what bounds and scales workloads.
//!
//! Mirrors the functions of the same kinds in `pkg/printers/internalversion/printers.go`.

use jiff::Timestamp;
use serde_json::Value;

use super::age::age_of;
use super::columns::{Columns, name, text};
use crate::apiserver::json::list;

/// Columns of a kind of these groups; `None` for any other kind.
pub(super) fn of(group: &str, kind: &str) -> Option<Columns> {
    Some(match (group, kind) {
        ("", "PersistentVolume") => Columns {
            names: &[
                ("Name", 0),
                ("Capacity", 0),
                ("Access Modes", 0),
                ("Reclaim Policy", 0),
                ("Status", 0),
                ("Claim", 0),
                ("StorageClass", 0),
                ("VolumeAttributesClass", 0),
                ("Reason", 0),
                ("Age", 0),
                ("VolumeMode", 1),
            ],
            cells: volume,
        },
        ("storage.k8s.io", "StorageClass") => Columns {
            names: &[
                ("Name", 0),
                ("Provisioner", 0),
                ("ReclaimPolicy", 0),
                ("VolumeBindingMode", 0),
                ("AllowVolumeExpansion", 0),
                ("Age", 0),
            ],
            cells: storage_class,
        },
        ("", "ResourceQuota") => {
            Columns { names: &[("Name", 0), ("Request", 0), ("Limit", 0), ("Age", 0)], cells: quota }
        }
        ("policy", "PodDisruptionBudget") => Columns {
            names: &[("Name", 0), ("Min Available", 0), ("Max Unavailable", 0), ("Allowed Disruptions", 0), ("Age", 0)],
            cells: |object, now| {
                let bound = |pointer| plain(object, pointer).unwrap_or_else(|| "N/A".into());
                let allowed = plain(object, "/status/disruptionsAllowed").unwrap_or_else(|| "0".into());
                let (least, most) = (bound("/spec/minAvailable"), bound("/spec/maxUnavailable"));
                vec![name(object), least, most, allowed, age_of(object, now)]
            },
        },
        ("scheduling.k8s.io", "PriorityClass") => Columns {
            names: &[("Name", 0), ("Value", 0), ("Global-Default", 0), ("Age", 0), ("PreemptionPolicy", 0)],
            cells: |object, now| {
                let value = plain(object, "/value").unwrap_or_else(|| "0".into());
                let is_default = plain(object, "/globalDefault").unwrap_or_else(|| "false".into());
                vec![name(object), value, is_default, age_of(object, now), text(object, "/preemptionPolicy")]
            },
        },
        ("autoscaling", "HorizontalPodAutoscaler") => Columns {
            names: &[
                ("Name", 0),
                ("Reference", 0),
                ("Targets", 0),
                ("MinPods", 0),
                ("MaxPods", 0),
                ("Replicas", 0),
                ("Age", 0),
            ],
            cells: autoscaler,
        },
        _ => return None,
    })
}

/// A text, number or boolean as a cell shows it; `None` for what is not there.
fn plain(object: &Value, pointer: &str) -> Option<String> {
    match object.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Ways in which a volume may be mounted, in short and in a fixed order (`GetAccessModesAsString`).
pub fn access_modes(modes: Option<&Value>) -> String {
    let given: Vec<&str> = list(modes).filter_map(Value::as_str).collect();
    let known =
        [("ReadWriteOnce", "RWO"), ("ReadOnlyMany", "ROX"), ("ReadWriteMany", "RWX"), ("ReadWriteOncePod", "RWOP")];
    let short = known.into_iter().filter(|(mode, _)| given.contains(mode)).map(|(_, short)| short);
    short.collect::<Vec<&str>>().join(",")
}

fn volume(object: &Value, now: Timestamp) -> Vec<String> {
    let unset = |pointer: &str| plain(object, pointer).unwrap_or_else(|| "<unset>".into());
    let claim = match object.pointer("/spec/claimRef") {
        Some(claim) => format!("{}/{}", text(claim, "/namespace"), text(claim, "/name")),
        None => String::new(),
    };
    let deleted = object.pointer("/metadata/deletionTimestamp").is_some();
    vec![
        name(object),
        text(object, "/spec/capacity/storage"),
        access_modes(object.pointer("/spec/accessModes")),
        text(object, "/spec/persistentVolumeReclaimPolicy"),
        if deleted { "Terminating".into() } else { text(object, "/status/phase") },
        claim,
        text(object, "/spec/storageClassName"),
        unset("/spec/volumeAttributesClassName"),
        text(object, "/status/reason"),
        age_of(object, now),
        unset("/spec/volumeMode"),
    ]
}

fn storage_class(object: &Value, now: Timestamp) -> Vec<String> {
    let is_default = text(object, "/metadata/annotations/storageclass.kubernetes.io~1is-default-class") == "true";
    let name = name(object);
    vec![
        if is_default { format!("{name} (default)") } else { name },
        text(object, "/provisioner"),
        text(object, "/reclaimPolicy"),
        text(object, "/volumeBindingMode"),
        plain(object, "/allowVolumeExpansion").unwrap_or_else(|| "false".into()),
        age_of(object, now),
    ]
}

/// What is used of what there is, limits apart from the rest.
fn quota(object: &Value, now: Timestamp) -> Vec<String> {
    let hard = object.pointer("/status/hard").and_then(Value::as_object);
    let (mut requests, mut limits) = (Vec::new(), Vec::new());
    for (resource, hard) in hard.into_iter().flatten() {
        let used = object.pointer("/status/used").and_then(|used| used.get(resource)).and_then(Value::as_str);
        let amount = format!("{resource}: {}/{}", used.unwrap_or("0"), hard.as_str().unwrap_or_default());
        if resource.starts_with("limits.") { limits.push(amount) } else { requests.push(amount) }
    }
    requests.sort();
    limits.sort();
    vec![name(object), requests.join(", "), limits.join(", "), age_of(object, now)]
}

/// An autoscaler that nobody runs: it knows what it wants, and nothing of what there is.
fn autoscaler(object: &Value, now: Timestamp) -> Vec<String> {
    let metrics = object.pointer("/spec/metrics").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let shown: Vec<String> = metrics.iter().take(2).map(metric).collect();
    let targets = match metrics.len() {
        0 => "<none>".into(),
        count if count > 2 => format!("{} + {} more...", shown.join(", "), count - 2),
        _ => shown.join(", "),
    };
    vec![
        name(object),
        format!("{}/{}", text(object, "/spec/scaleTargetRef/kind"), text(object, "/spec/scaleTargetRef/name")),
        targets,
        plain(object, "/spec/minReplicas").unwrap_or_else(|| "<unset>".into()),
        plain(object, "/spec/maxReplicas").unwrap_or_else(|| "0".into()),
        plain(object, "/status/currentReplicas").unwrap_or_else(|| "0".into()),
        age_of(object, now),
    ]
}

/// Mirrors `formatHPAMetrics`.
fn metric(metric: &Value) -> String {
    let (field, of) = match text(metric, "/type").as_str() {
        "Resource" => ("resource", format!("{}: ", text(metric, "/resource/name"))),
        "ContainerResource" => ("containerResource", format!("{}: ", text(metric, "/containerResource/name"))),
        "Pods" => ("pods", String::new()),
        "Object" => ("object", String::new()),
        "External" => ("external", String::new()),
        _ => return "<unknown type>".into(),
    };
    let target = |what: &str| plain(metric, &format!("/{field}/target/{what}"));
    let average = if matches!(field, "object" | "external") { " (avg)" } else { "" };
    match (target("averageValue"), target("value"), target("averageUtilization")) {
        (Some(value), ..) => format!("{of}<unknown>/{value}{average}"),
        (None, Some(value), _) => format!("{of}<unknown>/{value}"),
        (None, None, Some(percent)) => format!("{of}<unknown>/{percent}%"),
        (None, None, None) => format!("{of}<unknown>/<auto>"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cells(group: &str, kind: &str, object: &Value) -> Vec<String> {
        (of(group, kind).unwrap().cells)(object, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn quotas_tell_limits_apart() {
        let status = json!({"hard": {"pods": "5", "limits.cpu": "2", "cpu": "1"}, "used": {"pods": "1"}});
        let row = cells("", "ResourceQuota", &json!({"metadata": {"name": "q"}, "status": status}));
        assert_eq!(row[..3], ["q", "cpu: 0/1, pods: 1/5", "limits.cpu: 0/2"]);
    }

    #[test]
    fn autoscalers_show_two_metrics() {
        let resource =
            |name: &str, target: Value| json!({"type": "Resource", "resource": {"name": name, "target": target}});
        let metrics = json!([
            resource("cpu", json!({"averageUtilization": 50})),
            resource("memory", json!({"averageValue": "1Gi"})),
            {"type": "Pods"},
        ]);
        let spec = json!({"scaleTargetRef": {"kind": "Deployment", "name": "d"}, "maxReplicas": 3, "metrics": metrics});
        let row = cells("autoscaling", "HorizontalPodAutoscaler", &json!({"spec": spec}));
        let targets = "cpu: <unknown>/50%, memory: <unknown>/1Gi + 1 more...";
        assert_eq!(row[1..6], ["Deployment/d", targets, "<unset>", "3", "0"]);
    }

    #[test]
    fn volumes_and_their_classes() {
        let spec = json!({"capacity": {"storage": "1Gi"}, "accessModes": ["ReadWriteOnce", "ReadOnlyMany"],
            "claimRef": {"namespace": "n", "name": "c"}});
        let row = cells("", "PersistentVolume", &json!({"spec": spec, "status": {"phase": "Bound"}}));
        assert_eq!(row[1..9], ["1Gi", "RWO,ROX", "", "Bound", "n/c", "", "<unset>", ""]);
        let annotations = json!({"storageclass.kubernetes.io/is-default-class": "true"});
        let class = json!({"metadata": {"name": "s", "annotations": annotations}, "provisioner": "p"});
        assert_eq!(cells("storage.k8s.io", "StorageClass", &class)[..2], ["s (default)", "p"]);
    }
}
