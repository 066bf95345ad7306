//! `auth can-i --list`.

use serde_json::{Value, json};

use super::can_i::post;
use crate::apiserver::rules_in;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::rules::{go_list, resource_cell};
use crate::print::columns::Columns;
use crate::rbac::tabulate;

/// Asks for all rules of a namespace and prints them, cut and sorted as kubectl does.
pub(super) fn run(session: &mut Session<'_>, no_headers: bool) -> Result<u8, Failure> {
    let namespace = session.namespace()?.name;
    let review = json!({
        "kind": "SelfSubjectRulesReview",
        "apiVersion": "authorization.k8s.io/v1",
        "spec": {"namespace": namespace},
    });
    let answer = post(session, "selfsubjectrulesreviews", review)?;
    let status = answer.get("status").unwrap_or(&Value::Null);
    if status.get("incomplete") == Some(&Value::Bool(true)) {
        let why = status.get("evaluationError").and_then(Value::as_str).unwrap_or_default();
        session.console.warn(&format!("the list may be incomplete: {why}"));
    }
    let mut rules = rules_in(status.get("resourceRules"));
    rules.extend(rules_in(status.get("nonResourceRules")));
    let mut table = Columns::new();
    if !no_headers {
        table.raw_row(["Resources", "Non-Resource URLs", "Resource Names", "Verbs"]);
    }
    for row in tabulate(&rules) {
        let cells =
            [resource_cell(&row), go_list(&row.non_resource_urls), go_list(&row.resource_names), go_list(&row.verbs)];
        table.raw_row(cells);
    }
    session.console.out(&table.finish());
    Ok(0)
}
