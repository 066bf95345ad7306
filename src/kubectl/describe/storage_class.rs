//! Classes of storage and of attributes of volumes.

use serde_json::Value;

use super::head::titled;
use super::persistent_volume::with_values;
use super::reading::{flag, pairs_on_a_line, present, texts, true_false};
use super::{Around, events};
use crate::apiserver::json::{list, text};
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::Mark;
use crate::print::describe::Description;

/// Either of these marks the class that claims get without asking.
const DEFAULT_MARKS: [&str; 2] =
    ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"];

pub(super) fn describe(lines: &mut Description, class: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    let marks = Mark::Annotation.of(class);
    let is_default = DEFAULT_MARKS.iter().any(|mark| marks.get(*mark).is_some_and(|value| value == "true"));
    lines.field(0, "Name", text(class, "/metadata/name"));
    lines.field(0, "IsDefaultClass", if is_default { "Yes" } else { "No" });
    lines.field(0, "Annotations", pairs_on_a_line(class.pointer("/metadata/annotations")));
    lines.field(0, "Provisioner", text(class, "/provisioner"));
    lines.field(0, "Parameters", pairs_on_a_line(class.get("parameters")));
    let expands = present(class, "/allowVolumeExpansion").map(|_| true_false(flag(class, "/allowVolumeExpansion")));
    lines.field(0, "AllowVolumeExpansion", expands.unwrap_or("<unset>"));
    let options = texts(class, "/mountOptions");
    if options.is_empty() {
        lines.field(0, "MountOptions", "<none>");
    } else {
        lines.line(0, "MountOptions:");
    }
    for option in options {
        lines.line(1, option);
    }
    for (title, pointer) in [("ReclaimPolicy", "/reclaimPolicy"), ("VolumeBindingMode", "/volumeBindingMode")] {
        if present(class, pointer).is_some() {
            lines.field(0, title, text(class, pointer));
        }
    }
    if present(class, "/allowedTopologies").is_some() {
        let mut terms = list(class.get("allowedTopologies")).enumerate().peekable();
        lines.field(0, "AllowedTopologies", if terms.peek().is_none() { "<none>" } else { "" });
        for (index, term) in terms {
            let wishes = list(term.get("matchLabelExpressions"));
            let wishes = wishes.map(|wish| with_values(format!("{} in", text(wish, "/key")), &texts(wish, "/values")));
            titled(lines, &format!("  Term {index}"), wishes.collect());
        }
    }
    events::of(lines, class, around)
}

pub(super) fn describe_attributes(
    lines: &mut Description,
    class: &Value,
    around: &mut Around<'_>,
) -> Result<(), Failure> {
    lines.field(0, "Name", text(class, "/metadata/name"));
    lines.field(0, "Annotations", pairs_on_a_line(class.pointer("/metadata/annotations")));
    lines.field(0, "DriverName", text(class, "/driverName"));
    lines.field(0, "Parameters", pairs_on_a_line(class.get("parameters")));
    events::of(lines, class, around)
}
