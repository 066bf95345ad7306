//! All changes as one document, `AccessDiff`; its form stands in `docs/json.md`.

use serde_json::{Map, Value, json};

use crate::analysis::Origin;
use crate::analysis::diff::{Change, Direction};
use crate::analysis::excess::Through;
use crate::cli::commands::auth::report::{document, identity_value};
use crate::cli::lines::Lines;
use crate::store::rule_value;

/// The document.
pub(super) fn of(changes: &[Change], lines: &mut Lines<'_>) -> Value {
    let count = |direction| changes.iter().filter(|change| change.direction == direction).count();
    let fields = json!({
        "summary": {"widened": count(Direction::Widened), "narrowed": count(Direction::Narrowed)},
        "changes": changes.iter().map(|change| change_value(change, lines)).collect::<Vec<_>>(),
    });
    document("AccessDiff", fields)
}

fn change_value(change: &Change, lines: &mut Lines<'_>) -> Value {
    let through: Vec<Value> = change.through.iter().map(|way| way_value(way, lines)).collect();
    let mut value = Map::new();
    let direction = match change.direction {
        Direction::Widened => "widened",
        Direction::Narrowed => "narrowed",
    };
    value.insert("change".into(), direction.into());
    value.insert("subject".into(), identity_value(&change.identity));
    value.extend(change.namespace.iter().map(|namespace| ("namespace".to_owned(), namespace.as_str().into())));
    value.insert("rule".into(), rule_value(&change.rule));
    value.insert("through".into(), through.into());
    Value::Object(value)
}

fn way_value(way: &Through, lines: &mut Lines<'_>) -> Value {
    let kind = if way.binding.object.namespace.is_empty() { "ClusterRoleBinding" } else { "RoleBinding" };
    let mut value = Map::new();
    value.insert("binding".into(), object_value(kind, &way.binding, lines));
    value.insert("role".into(), object_value(way.role_ref.kind.as_str(), &way.role, lines));
    if let Some(source) = &way.gathered_from {
        value.insert("gatheredFrom".into(), object_value("ClusterRole", source, lines));
    }
    Value::Object(value)
}

fn object_value(kind: &str, origin: &Origin, lines: &mut Lines<'_>) -> Value {
    let mut value = Map::new();
    value.insert("kind".into(), kind.into());
    if !origin.object.namespace.is_empty() {
        value.insert("namespace".into(), origin.object.namespace.as_str().into());
    }
    value.insert("name".into(), origin.object.name.as_str().into());
    if let Some((file, line)) = lines.of(origin) {
        value.insert("file".into(), file.as_ref().into());
        value.insert("line".into(), line.into());
    }
    Value::Object(value)
}
