//! Who may do what, for programs; `docs/json.md` describes it.

use serde_json::{Value, json};

use super::bindings;
use crate::analysis::{Cell, Identity, Matrix, Row, What};
use crate::cli::commands::auth::report::{document, identity_value};
use crate::print::csv;

/// The rows for spreadsheets.
pub(super) fn sheet(rows: &Matrix<'_>) -> String {
    const SEPARATOR: &str = ";";
    let header = [
        "subjectKind",
        "subjectNamespace",
        "subjectName",
        "scope",
        "namespace",
        "apiGroup",
        "resource",
        "resourceNames",
        "nonResourceURL",
        "verbs",
        "bindings",
    ];
    let mut text = csv::row(header);
    for (row, cell) in rows {
        let (kind, space, name) = match row.subject.as_ref() {
            Identity::Group(name) => ("Group", "", name),
            Identity::User(name) => ("User", "", name),
            Identity::ServiceAccount { namespace, name } => ("ServiceAccount", namespace.as_str(), name),
        };
        let scope = if row.namespace.is_some() { "Namespace" } else { "Cluster" };
        let (group, resource, names, url) = match &row.what {
            What::Url(url) => ("", "", String::new(), *url),
            What::Resource { group, resource, names } => (*group, *resource, names.join(SEPARATOR), ""),
        };
        let verbs: Vec<&str> = cell.verbs.iter().copied().collect();
        text.push_str(&csv::row([
            kind,
            space,
            name,
            scope,
            row.namespace.unwrap_or_default(),
            group,
            resource,
            &names,
            url,
            &verbs.join(SEPARATOR),
            &bindings(cell).join(SEPARATOR),
        ]));
    }
    text
}

/// The rows for programs; `docs/json.md` describes them.
pub(super) fn value(rows: &Matrix<'_>) -> Value {
    let row = |(row, cell): (&Row<'_>, &Cell<'_>)| {
        let mut fields = match &row.what {
            What::Url(url) => json!({"nonResourceURL": url}),
            What::Resource { group, resource, names } => {
                json!({"apiGroup": group, "resource": resource, "resourceNames": names})
            }
        };
        if let Some(fields) = fields.as_object_mut() {
            fields.insert("subject".into(), identity_value(&row.subject));
            fields.insert("namespace".into(), row.namespace.into());
            fields.insert("verbs".into(), cell.verbs.iter().copied().collect());
            let binding = |binding: &&crate::rbac::Binding| {
                let kind = if binding.namespace.is_some() { "RoleBinding" } else { "ClusterRoleBinding" };
                json!({"kind": kind, "namespace": binding.namespace, "name": binding.name})
            };
            fields.insert("through".into(), cell.through.iter().map(binding).collect());
        }
        fields
    };
    document("AccessMatrix", json!({"rows": rows.iter().map(row).collect::<Vec<Value>>()}))
}
