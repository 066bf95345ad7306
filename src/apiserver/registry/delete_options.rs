//! What a deletion is asked to heed: in its body, or else in the query.
//!
//! Mirrors `DeleteResource` in `k8s.io/apiserver/pkg/endpoints/handlers/delete.go` and `ValidateDeleteOptions` in
//! `k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go`.

use serde_json::Value;

use super::list_options::number;
use super::options::dry_run_problem;
use super::unreadable::go_error;
use crate::apiserver::Failure;
use crate::apiserver::json::text;
use crate::apiserver::negotiation::MEDIA_TYPES;
use crate::apiserver::request::{Body, Query};
use crate::apiserver::schema::{decode, delete_options};
use crate::apiserver::status::{FieldError, Status, Subject};

/// The options of one deletion.
#[derive(Clone, Debug, Default)]
pub(super) struct DeleteOptions {
    /// Seconds that the object is given to end.
    pub grace_seconds: Option<i64>,
    /// The UID that the object must have.
    pub uid: Option<String>,
    /// The version that the object must have.
    pub version: Option<String>,
    /// Whether everything is to be done except deleting.
    pub dry_run: bool,
    propagation: Option<String>,
    orphan_dependents: Option<bool>,
}

impl DeleteOptions {
    /// Reads the options. A query counts only if there is no body.
    ///
    /// # Errors
    /// 400 and 415 for a body that cannot be read, 422 for what is not known.
    pub fn read(body: &Body, query: &Query) -> Result<Self, Failure> {
        let (options, dry_run) = match body_of(body)? {
            Some(value) => Self::of_body(&value),
            None => Self::of_query(query)?,
        };
        let mut problems = Vec::new();
        if let (Some(_), Some(policy)) = (options.orphan_dependents, &options.propagation) {
            let why = "orphanDependents and deletionPropagation cannot be both set";
            problems.push(FieldError::invalid_text("propagationPolicy", policy, why));
        }
        let is_known = |policy: &str| matches!(policy, "Foreground" | "Background" | "Orphan");
        if let Some(policy) = options.propagation.as_deref().filter(|policy| !is_known(policy)) {
            let known = ["Foreground", "Background", "Orphan", "nil"];
            problems.push(FieldError::unsupported("propagationPolicy", policy, &known));
        }
        problems.extend(dry_run_problem(dry_run.iter().map(String::as_str)));
        if problems.is_empty() {
            return Ok(options);
        }
        Err(Status::invalid(Subject { group: "meta.k8s.io", kind: "DeleteOptions", name: "" }, &problems).into())
    }

    fn of_body(value: &Value) -> (Self, Vec<String>) {
        let given = |pointer: &str| value.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        let dry_run = value.get("dryRun").and_then(Value::as_array).into_iter().flatten();
        let dry_run: Vec<String> = dry_run.filter_map(Value::as_str).map(str::to_owned).collect();
        let options = Self {
            grace_seconds: value.get("gracePeriodSeconds").and_then(Value::as_i64),
            uid: given("/preconditions/uid"),
            version: given("/preconditions/resourceVersion"),
            dry_run: !dry_run.is_empty(),
            propagation: given("/propagationPolicy"),
            orphan_dependents: value.get("orphanDependents").and_then(Value::as_bool),
        };
        (options, dry_run)
    }

    fn of_query(query: &Query) -> Result<(Self, Vec<String>), Failure> {
        let dry_run: Vec<String> = query.all("dryRun").map(str::to_owned).collect();
        let options = Self {
            grace_seconds: number(query, "gracePeriodSeconds")?,
            dry_run: !dry_run.is_empty(),
            propagation: query.first("propagationPolicy").map(str::to_owned),
            orphan_dependents: query.flag("orphanDependents"),
            ..Self::default()
        };
        Ok((options, dry_run))
    }

    /// Whether dependents are to stay.
    pub fn orphans(&self) -> bool {
        self.orphan_dependents == Some(true) || self.propagation.as_deref() == Some("Orphan")
    }

    /// The code of the answer. One that waits is told apart only to those who ask in the oldest way.
    pub fn code(&self, is_gone: bool) -> u16 {
        if !is_gone && self.orphan_dependents == Some(false) { 202 } else { 200 }
    }
}

/// The body, if there is one.
fn body_of(body: &Body) -> Result<Option<Value>, Failure> {
    let value = match body {
        Body::Object(options) => options.clone(),
        Body::Text(text) if !text.trim().is_empty() => serde_json::from_str(text).map_err(|error| {
            let why = go_error(&error, text);
            Status::bad_request(format!("couldn't get version/kind; json parse error: {why}"))
        })?,
        Body::Foreign => return Err(Status::unsupported_media_type(MEDIA_TYPES).into()),
        _ => return Ok(None),
    };
    if !matches!(text(&value, "/kind"), "" | "DeleteOptions") {
        return Err(Status::bad_request("decoded object cannot be converted to DeleteOptions").into());
    }
    Ok(Some(decode(delete_options(), value).map_err(|why| Status::bad_request(why.message))?.value))
}
