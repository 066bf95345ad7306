//! The volumes of a pod, and the source of a persistent volume.

use serde_json::Value;

use super::head::shorten;
use super::reading::{flag, number, pairs, shown_or, texts};
use super::volume_sources::{COMMON, OF_PERSISTENT_VOLUMES, OF_PODS, Source, find};
use super::{claim, head};
use crate::apiserver::json::{list, text};
use crate::apiserver::quantity::Quantity;
use crate::print::describe::Description;

/// The volumes of a pod or, with an indent, of a template (`describeVolumes`).
pub(super) fn describe(lines: &mut Description, indent: &str, spec: &Value) {
    let mut volumes = list(spec.get("volumes")).peekable();
    if volumes.peek().is_none() {
        lines.field(0, &format!("{indent}Volumes"), "<none>");
        return;
    }
    lines.line(0, &format!("{indent}Volumes:"));
    let name_indent = if indent.is_empty() { "" } else { " " };
    for volume in volumes {
        lines.line(1, &format!("{name_indent}{}:", text(volume, "/name")));
        source(lines, volume, OF_PODS);
    }
}

/// The source of a persistent volume.
pub(super) fn describe_persistent(lines: &mut Description, spec: &Value) {
    source(lines, spec, OF_PERSISTENT_VOLUMES);
}

fn source(lines: &mut Description, volume: &Value, special: &'static [Source]) {
    if let Some((source, value)) = find(volume, special).or_else(|| find(volume, COMMON)) {
        source.describe(lines, value);
        if source.field == "csi" {
            attributes(lines, value);
        }
    } else if let Some(directory) = volume.get("emptyDir") {
        let limit = directory.get("sizeLimit").and_then(Quantity::of).filter(|limit| limit.units() > 0);
        lines.field(2, "Type", "EmptyDir (a temporary directory that shares a pod's lifetime)");
        lines.field(2, "Medium", text(directory, "/medium"));
        lines.field(2, "SizeLimit", limit.map_or_else(|| "<unset>".to_owned(), |limit| limit.to_string()));
    } else if let Some(projected) = volume.get("projected") {
        lines.field(2, "Type", "Projected (a volume that contains injected data from multiple sources)");
        list(projected.get("sources")).for_each(|source| projection(lines, source));
    } else if let Some(files) = volume.get("downwardAPI") {
        lines.field(2, "Type", "DownwardAPI (a volume populated by information about the pod)");
        lines.line(2, "Items:");
        list(files.get("items")).for_each(|file| downward_file(lines, file));
    } else if let Some(ephemeral) = volume.get("ephemeral") {
        let kind = "EphemeralVolume (an inline specification for a volume that gets created and deleted with the pod)";
        lines.field(2, "Type", kind);
        if let Some(template) = ephemeral.get("volumeClaimTemplate") {
            claim::describe_template(lines, 2, template);
        }
    } else if let Some(channel) = volume.get("fc") {
        lines.field(2, "Type", "FC (a Fibre Channel disk)");
        lines.field(2, "TargetWWNs", texts(channel, "/targetWWNs").join(", "));
        lines.field(2, "LUN", shown_or(channel, "/lun", "<none>"));
        lines.field(2, "FSType", text(channel, "/fsType"));
        lines.field(2, "ReadOnly", flag(channel, "/readOnly"));
    } else {
        lines.line(1, "<unknown>");
    }
}

/// One source of a projected volume; those that kubectl does not know are not told.
fn projection(lines: &mut Description, source: &Value) {
    let named = |lines: &mut Description, label: &str, source: &Value| {
        lines.field(2, label, text(source, "/name"));
        lines.field(2, "Optional", flag(source, "/optional"));
    };
    if let Some(secret) = source.get("secret") {
        named(lines, "SecretName", secret);
    } else if source.get("downwardAPI").is_some() {
        lines.field(2, "DownwardAPI", true);
    } else if let Some(map) = source.get("configMap") {
        named(lines, "ConfigMapName", map);
    } else if let Some(token) = source.get("serviceAccountToken") {
        lines.field(2, "TokenExpirationSeconds", number(token, "/expirationSeconds"));
    }
}

fn downward_file(lines: &mut Description, file: &Value) {
    let path = text(file, "/path");
    for pointer in ["/fieldRef/fieldPath", "/resourceFieldRef/resource"] {
        if let Some(from) = file.pointer(pointer).and_then(Value::as_str) {
            lines.line(3, &format!("{from} -> {path}"));
        }
    }
}

/// What a storage driver is told about a volume. The title is indented, and so is every value, as kubectl writes them.
fn attributes(lines: &mut Description, source: &Value) {
    let attributes = pairs(source.get("volumeAttributes"));
    if attributes.is_empty() {
        lines.field(2, "VolumeAttributes", "<none>");
    }
    for (index, attribute) in attributes.iter().enumerate() {
        let attribute = shorten(attribute, head::ANNOTATION_WIDTH);
        let before = if index == 0 { "VolumeAttributes:\t" } else { "    \t" };
        // After the first one the indent is written twice before the tab.
        lines.line(2, &format!("{before}    {attribute}"));
    }
}
