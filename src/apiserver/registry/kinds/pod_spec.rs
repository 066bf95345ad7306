//! The specification that pods and templates of pods share: its defaults, and what of its validation has to do with
//! identities, names and mounts.
//!
//! Mirrors `pkg/apis/core/v1/defaults.go` (`SetDefaults_PodSpec` and its kin) and `pkg/apis/core/validation/validation.go`
//! (`ValidatePodSpec`).

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::apiserver::json::list;
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::{dns_label, dns_subdomain};

const CONTAINER_LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];
/// Fewest seconds that a projected token may be asked for.
const SHORTEST_TOKEN: i64 = 600;
const LONGEST_TOKEN: i64 = 1 << 32;

/// Fills in what the API documents as defaults.
pub(super) fn default(spec: &mut Map<String, Value>) {
    // `serviceAccount` is the old name of `serviceAccountName`, which wins.
    if let Some(name) = spec.get("serviceAccountName").or_else(|| spec.get("serviceAccount")).cloned() {
        spec.insert("serviceAccountName".into(), name.clone());
        spec.insert("serviceAccount".into(), name);
    }
    let defaults = json!({
        "restartPolicy": "Always",
        "dnsPolicy": "ClusterFirst",
        "terminationGracePeriodSeconds": 30,
        "securityContext": {},
        "schedulerName": "default-scheduler",
    });
    fill(spec, &defaults);
    for list in CONTAINER_LISTS {
        items(spec.get_mut(list)).for_each(default_container);
    }
    items(spec.get_mut("volumes")).for_each(default_volume);
}

/// Sets the fields that are not there.
pub(super) fn fill(map: &mut Map<String, Value>, defaults: &Value) {
    for (field, value) in defaults.as_object().into_iter().flatten() {
        map.entry(field.clone()).or_insert_with(|| value.clone());
    }
}

fn default_container(container: &mut Map<String, Value>) {
    let image = container.get("image").and_then(Value::as_str).unwrap_or_default();
    let tag = image.rsplit('/').next().unwrap_or_default().split_once(':').map(|(_, tag)| tag);
    let latest = !image.contains('@') && tag.is_none_or(|tag| tag == "latest");
    let defaults = json!({
        "imagePullPolicy": if latest { "Always" } else { "IfNotPresent" },
        "resources": {},
        "terminationMessagePath": "/dev/termination-log",
        "terminationMessagePolicy": "File",
    });
    fill(container, &defaults);
    super::container::default(container);
    items(container.get_mut("ports")).for_each(|port| fill(port, &json!({"protocol": "TCP"})));
    let variables = items(container.get_mut("env"));
    variables.filter_map(|variable| variable.get_mut("valueFrom")).for_each(default_field_reference);
}

fn default_volume(volume: &mut Map<String, Value>) {
    if volume.keys().all(|field| field == "name") {
        volume.insert("emptyDir".into(), json!({}));
    }
    if let Some(path) = volume.get_mut("hostPath").and_then(Value::as_object_mut) {
        fill(path, &json!({"type": ""}));
    }
    for source in ["secret", "configMap", "downwardAPI", "projected"] {
        if let Some(source) = volume.get_mut(source).and_then(Value::as_object_mut) {
            fill(source, &json!({"defaultMode": 420}));
        }
    }
    items(volume.get_mut("downwardAPI").and_then(|source| source.get_mut("items"))).for_each(default_file);
    for source in items(volume.get_mut("projected").and_then(|source| source.get_mut("sources"))) {
        if let Some(token) = source.get_mut("serviceAccountToken").and_then(Value::as_object_mut) {
            fill(token, &json!({"expirationSeconds": 3600}));
        }
        items(source.get_mut("downwardAPI").and_then(|source| source.get_mut("items"))).for_each(default_file);
    }
}

fn default_file(file: &mut Map<String, Value>) {
    if let Some(reference) = file.get_mut("fieldRef").and_then(Value::as_object_mut) {
        fill(reference, &json!({"apiVersion": "v1"}));
    }
}

fn default_field_reference(source: &mut Value) {
    if let Some(source) = source.as_object_mut() {
        default_file(source);
    }
}

pub(super) fn items(list: Option<&mut Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    list.and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Problems of a specification that stands at `field`.
pub(super) fn validate(spec: &Value, field: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let volumes = validate_volumes(spec.get("volumes"), &format!("{field}.volumes"), &mut problems);
    if list(spec.get("containers")).next().is_none() {
        problems.push(FieldError::required(format!("{field}.containers"), ""));
    }
    let mut names = BTreeSet::new();
    for kind in CONTAINER_LISTS {
        for (index, container) in list(spec.get(kind)).enumerate() {
            let field = format!("{field}.{kind}[{index}]");
            validate_name(container, &field, &mut names, &mut problems);
            if text(container, "image").is_empty() {
                problems.push(FieldError::required(format!("{field}.image"), ""));
            }
            validate_mounts(container, &field, &volumes, &mut problems);
        }
    }
    let account = text(spec, "serviceAccountName");
    if !account.is_empty() {
        let field = format!("{field}.serviceAccountName");
        problems.extend(dns_subdomain(account).iter().map(|why| FieldError::invalid_text(&field, account, why)));
    }
    problems
}

/// The names of all volumes.
fn validate_volumes<'v>(volumes: Option<&'v Value>, field: &str, problems: &mut Vec<FieldError>) -> BTreeSet<&'v str> {
    let mut names = BTreeSet::new();
    for (index, volume) in list(volumes).enumerate() {
        let field = format!("{field}[{index}]");
        for (place, source) in list(volume.pointer("/projected/sources")).enumerate() {
            validate_token(source, &format!("{field}.projected"), place, problems);
        }
        validate_name(volume, &field, &mut names, problems);
    }
    names
}

fn validate_token(source: &Value, field: &str, place: usize, problems: &mut Vec<FieldError>) {
    let Some(token) = source.get("serviceAccountToken") else { return };
    let seconds = token.get("expirationSeconds").and_then(Value::as_i64).unwrap_or_default();
    let why = match seconds {
        ..SHORTEST_TOKEN => Some("may not specify a duration less than 10 minutes"),
        SHORTEST_TOKEN..=LONGEST_TOKEN => None,
        _ => Some("may not specify a duration larger than 2^32 seconds"),
    };
    problems.extend(why.map(|why| {
        let field = format!("{field}.sources[{place}].serviceAccountToken.expirationSeconds");
        FieldError::invalid(field, &seconds.into(), why)
    }));
    if text(token, "path").is_empty() {
        // The server names the projection, not its source.
        problems.push(FieldError::required(format!("{field}.path"), ""));
    }
}

fn validate_name<'v>(named: &'v Value, field: &str, taken: &mut BTreeSet<&'v str>, problems: &mut Vec<FieldError>) {
    let (name, field) = (text(named, "name"), format!("{field}.name"));
    if name.is_empty() {
        problems.push(FieldError::required(field, ""));
        return;
    }
    let wrong = dns_label(name);
    if wrong.is_empty() && !taken.insert(name) {
        problems.push(FieldError::duplicate(field, name));
    } else {
        problems.extend(wrong.iter().map(|why| FieldError::invalid_text(&field, name, why)));
    }
}

fn validate_mounts(container: &Value, field: &str, volumes: &BTreeSet<&str>, problems: &mut Vec<FieldError>) {
    let mut paths = BTreeSet::new();
    for (index, mount) in list(container.get("volumeMounts")).enumerate() {
        let field = format!("{field}.volumeMounts[{index}]");
        let (name, path) = (text(mount, "name"), text(mount, "mountPath"));
        if name.is_empty() {
            problems.push(FieldError::required(format!("{field}.name"), ""));
        }
        if !volumes.contains(name) {
            problems.push(FieldError::not_found(format!("{field}.name"), name));
        }
        if path.is_empty() {
            problems.push(FieldError::required(format!("{field}.mountPath"), ""));
        }
        if !paths.insert(path) {
            problems.push(FieldError::invalid_text(format!("{field}.mountPath"), path, "must be unique"));
        }
    }
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_worded_as_the_server_words_them() {
        let nginx = json!([{"name": "c", "image": "nginx"}]);
        let cases = [
            (json!({}), "spec.containers: Required value"),
            (json!({"containers": [{"name": "c"}]}), "spec.containers[0].image: Required value"),
            (
                json!({"containers": [{"name": "c", "image": "i", "volumeMounts": [{"name": "v", "mountPath": "/v"}]}]}),
                r#"spec.containers[0].volumeMounts[0].name: Not found: "v""#,
            ),
            (json!({"containers": nginx, "initContainers": nginx}), r#"spec.containers[0].name: Duplicate value: "c""#),
            (
                json!({"containers": nginx, "volumes": [{"name": "v", "projected": {"sources": [{"serviceAccountToken": {"path": "t", "expirationSeconds": 599}}]}}]}),
                "spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes",
            ),
        ];
        for (spec, want) in cases {
            let problems: Vec<String> = validate(&spec, "spec").iter().map(ToString::to_string).collect();
            assert_eq!(problems, [want]);
        }
    }
}
