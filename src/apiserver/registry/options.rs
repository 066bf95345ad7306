//! What a write is asked to heed besides its object: in whose name, whether for real, how strictly.
//!
//! Mirrors `ValidateCreateOptions` and its like in `k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go`.

use serde_json::json;

use super::Call;
use crate::apiserver::Failure;
use crate::apiserver::request::{Body, PatchType};
use crate::apiserver::status::{FieldError, Status, Subject};

/// How long the name of a manager may be.
const LONGEST_MANAGER: usize = 128;

impl Call<'_> {
    /// Refuses options that are not known.
    ///
    /// # Errors
    /// 422
    pub(super) fn check_options(&self, verb: &str, body: &Body) -> Result<(), Failure> {
        let kind = match verb {
            "create" => "CreateOptions",
            "update" => "UpdateOptions",
            "patch" => "PatchOptions",
            _ => return Ok(()),
        };
        let manager = self.query.first("fieldManager").unwrap_or_default();
        let mut problems = Vec::new();
        if matches!(body, Body::Patch(PatchType::Apply, _)) {
            if manager.is_empty() {
                problems.push(FieldError::required("fieldManager", "is required for apply patch"));
            }
        } else if verb == "patch" && self.query.first("force").is_some() {
            problems.push(FieldError::forbidden("force", "may not be specified for non-apply patch"));
        }
        problems.extend(manager_problems(manager));
        problems.extend(dry_run_problem(self.query.all("dryRun")));
        let known = ["", "Ignore", "Strict", "Warn"];
        if let Some(given) = self.query.first("fieldValidation").filter(|given| !known.contains(given)) {
            problems.push(FieldError::unsupported("fieldValidation", given, &known));
        }
        if problems.is_empty() {
            return Ok(());
        }
        Err(Status::invalid(Subject { group: "meta.k8s.io", kind, name: "" }, &problems).into())
    }
}

/// What keeps a text from being the name of a manager.
fn manager_problems(manager: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    if manager.len() > LONGEST_MANAGER {
        problems.push(FieldError::too_long("fieldManager", LONGEST_MANAGER));
    }
    for (position, character) in manager.char_indices().filter(|(_, character)| character.is_control()) {
        let code = u32::from(character);
        let why = format!("invalid character U+{code:04X} (at position {position})");
        problems.push(FieldError::invalid_text("fieldManager", manager, &why));
    }
    problems
}

/// What is wrong with `dryRun`: it can only be `All`.
pub(super) fn dry_run_problem<'d>(given: impl Iterator<Item = &'d str>) -> Option<FieldError> {
    let given: Vec<&str> = given.collect();
    let is_known = given.iter().all(|word| *word == "All");
    (!is_known).then(|| FieldError::unsupported_value("dryRun", &json!(given), &["All"]))
}
