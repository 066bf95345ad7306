//! One change as one line, which says everything and can be searched for.

use crate::analysis::diff::{Change, Direction};
use crate::analysis::excess::Through;
use crate::analysis::wording::{granted, place};
use crate::cli::lines::Lines;
use crate::print::safe::safe;
use crate::rbac::RoleKind;

/// `+ ServiceAccount ci/deployer may now create pods/exec in prod, through …`.
pub(super) fn of(change: &Change, lines: &mut Lines<'_>) -> String {
    let (sign, may, through) = match change.direction {
        Direction::Widened => ('+', "may now", "through"),
        Direction::Narrowed => ('-', "may no longer", "formerly through"),
    };
    let Change { identity, namespace, rule, .. } = change;
    let place = place(namespace.as_deref().unwrap_or_default());
    let ways: Vec<String> = change.through.iter().map(|way| way_text(way, lines)).collect();
    let granted = granted(rule);
    safe(&format!("{sign} {identity} {may} {granted} {place}, {through} {}", ways.join(" and ")))
}

/// `RoleBinding prod/deployer → ClusterRole edit (rb.yaml:12)`.
fn way_text(way: &Through, lines: &mut Lines<'_>) -> String {
    let Through { binding, role_ref, role, gathered_from } = way;
    let within = match role_ref.kind {
        RoleKind::Role => format!("{}/", role.object.namespace),
        _ => String::new(),
    };
    let source = gathered_from.as_ref().map_or_else(String::new, |source| format!(" gathered from {}", source.shown()));
    let origins = [Some(binding), Some(role), gathered_from.as_ref()];
    let places: Vec<String> = origins.into_iter().flatten().filter_map(|origin| lines.shown(origin)).collect();
    let places = if places.is_empty() { String::new() } else { format!(" ({})", places.join(", ")) };
    format!("{} → {} {within}{}{source}{places}", binding.shown(), role_ref.kind, role_ref.name)
}
