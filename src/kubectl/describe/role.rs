//! Roles and cluster roles: what they allow. Where an aggregated role gets it from is not told.

use serde_json::Value;

use super::head;
use crate::apiserver::rules_in;
use crate::kubectl::rules::{go_list, resource_cell};
use crate::print::describe::Description;
use crate::rbac::tabulate;

pub(super) fn describe(lines: &mut Description, role: &Value) {
    head::describe(lines, role);
    lines.line(0, "PolicyRule:");
    lines.line(1, "Resources\tNon-Resource URLs\tResource Names\tVerbs");
    lines.line(1, "---------\t-----------------\t--------------\t-----");
    for rule in tabulate(&rules_in(role.get("rules"))) {
        let [urls, names, verbs] =
            [&rule.non_resource_urls, &rule.resource_names, &rule.verbs].map(|list| go_list(list));
        lines.line(1, &format!("{}\t{urls}\t{names}\t{verbs}", resource_cell(&rule)));
    }
}
