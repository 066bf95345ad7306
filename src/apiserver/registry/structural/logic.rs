//! Schemas that are made of others: all of them, any, exactly one, or not.
//!
//! Mirrors `schemaPropsValidator` in `k8s.io/kube-openapi/pkg/validation/validate/schema_props.go`. What these find has no field of
//! its own, which shows as `<nil>`.

use serde_json::Value;

use super::validate::{Findings, validate as validate_one};
use crate::apiserver::json::list;
use crate::apiserver::status::FieldError;

/// What is wrong with a value by the logical forms of a schema.
pub(super) fn validate(schema: &Value, value: &Value, path: &str) -> Findings {
    let mut found = Findings { weight: 2, ..Findings::default() };
    let tried = |form: &str| -> Vec<Findings> {
        list(schema.get(form)).map(|schema| validate_one(schema, value, path)).collect()
    };
    let refuse = |found: &mut Findings, what: &str| {
        found.problems.push(FieldError::invalid_text("<nil>", "", &format!("\"{path}\" must {what}")));
    };

    let any = tried("anyOf");
    if !any.is_empty() {
        match any.iter().position(|found| found.problems.is_empty()) {
            Some(_) => {}
            None => refuse(&mut found, "validate at least one schema (anyOf)"),
        }
        found.add(best(any));
    }

    let one = tried("oneOf");
    if !one.is_empty() {
        match one.iter().filter(|found| found.problems.is_empty()).count() {
            0 => {
                refuse(&mut found, "validate one and only one schema (oneOf). Found none valid");
                found.add(best(one));
            }
            1 => found.add(best(one)),
            many => {
                refuse(
                    &mut found,
                    &format!("validate one and only one schema (oneOf). Found {many} valid alternatives"),
                );
            }
        }
    }

    let all = tried("allOf");
    if !all.is_empty() {
        let valid = all.iter().filter(|found| found.problems.is_empty()).count();
        let is_valid = valid == all.len();
        for one in all {
            found.add(one);
        }
        if !is_valid {
            let none = if valid == 0 { ". None validated" } else { "" };
            refuse(&mut found, &format!("validate all the schemas (allOf){none}"));
        }
    }

    if schema.get("not").is_some_and(|not| validate_one(not, value, path).problems.is_empty()) {
        refuse(&mut found, "not validate the schema (not)");
    }
    found
}

/// Of several alternatives the first that is valid, or else the one that went furthest.
fn best(alternatives: Vec<Findings>) -> Findings {
    let mut best: Option<Findings> = None;
    for found in alternatives {
        let is_better = match &best {
            None => true,
            Some(best) if best.problems.is_empty() => false,
            Some(best) => found.problems.is_empty() || found.weight > best.weight,
        };
        if is_better {
            best = Some(found);
        }
    }
    best.unwrap_or_default()
}
