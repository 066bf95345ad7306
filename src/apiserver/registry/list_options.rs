//! What a list or a watch is asked for besides selectors: of which version of the state, how much, how it begins.
//!
//! Mirrors `k8s.io/apimachinery/pkg/apis/meta/internalversion/{defaults,validation}` and `ValidateListOptions` in
//! `k8s.io/apiserver/pkg/storage/errors.go`. Of the past nothing is kept: only the state of now can be listed.

use super::Call;
use crate::apiserver::Failure;
use crate::apiserver::request::Query;
use crate::apiserver::status::{FieldError, GoQuoted, Status, Subject};

const MATCH: &str = "resourceVersionMatch";

/// The options of one list or watch.
#[derive(Clone, Copy, Debug)]
pub(super) struct ListOptions<'q> {
    /// `resourceVersion` as given.
    pub version: &'q str,
    /// `resourceVersionMatch` as given.
    matching: &'q str,
    /// How many objects at most; 0 or less for all.
    pub limit: i64,
    /// Where to go on (`continue`); empty for the beginning.
    pub token: &'q str,
    /// Whether a watch begins with what is there.
    pub initial: Option<bool>,
    /// Whether a watch tells when that is over.
    pub bookmarks: bool,
}

impl<'a> Call<'a> {
    /// Reads the options of the request.
    ///
    /// # Errors
    /// 400 for what cannot be read, 422 for what contradicts itself.
    pub(super) fn list_options(&self, watch: bool) -> Result<ListOptions<'a>, Failure> {
        let query: &'a Query = self.query;
        let text = |name: &str| query.first(name).unwrap_or_default();
        number(query, "timeoutSeconds")?;
        let mut options = ListOptions {
            version: text("resourceVersion"),
            matching: text(MATCH),
            limit: number(query, "limit")?.unwrap_or_default(),
            token: text("continue"),
            initial: query.flag("sendInitialEvents"),
            bookmarks: query.flag("allowWatchBookmarks").unwrap_or_default(),
        };
        if watch && options.initial.is_none() && options.matching.is_empty() && matches!(options.version, "" | "0") {
            (options.initial, options.matching) = (Some(true), "NotOlderThan");
        }
        let problems = if watch { options.problems_of_watch() } else { options.problems_of_list() };
        if problems.is_empty() {
            return Ok(options);
        }
        let subject = Subject { group: "meta.k8s.io", kind: "ListOptions", name: "" };
        Err(Status::invalid(subject, &problems).into())
    }
}

impl ListOptions<'_> {
    fn problems_of_list(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let mut forbid = |why: &str| problems.push(FieldError::forbidden(MATCH, why));
        if !self.matching.is_empty() {
            if self.version.is_empty() {
                forbid("resourceVersionMatch is forbidden unless resourceVersion is provided");
            }
            if !self.token.is_empty() {
                forbid("resourceVersionMatch is forbidden when continue is provided");
            }
            if !matches!(self.matching, "Exact" | "NotOlderThan") {
                problems.push(FieldError::unsupported(MATCH, self.matching, &["Exact", "NotOlderThan", ""]));
            } else if self.matching == "Exact" && self.version == "0" {
                forbid("resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\"");
            }
        }
        if self.initial.is_some() {
            problems.push(FieldError::forbidden("sendInitialEvents", "sendInitialEvents is forbidden for list"));
        }
        problems
    }

    fn problems_of_watch(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let forbidden = |why: &str| FieldError::forbidden(MATCH, why);
        if self.initial.is_some() && self.matching != "NotOlderThan" {
            problems.push(forbidden("sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"));
        }
        if !self.matching.is_empty() {
            if self.initial.is_none() {
                let why = "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided";
                problems.push(forbidden(why));
            }
            if self.matching != "NotOlderThan" {
                problems.push(FieldError::unsupported(MATCH, self.matching, &["NotOlderThan"]));
            }
            if !self.token.is_empty() {
                problems.push(forbidden("resourceVersionMatch is forbidden when continue is provided"));
            }
        }
        problems
    }

    /// Refuses a version of the state that cannot be listed.
    ///
    /// # Errors
    /// 400 for one that is none, 504 for one that has not come yet, 410 for one of the past.
    pub(super) fn check_version(&self, current: u64) -> Result<(), Failure> {
        if !self.token.is_empty() {
            if !matches!(self.version, "" | "0") {
                let why = "specifying resource version is not allowed when using continue";
                return Err(Status::bad_request(why).into());
            }
            return Ok(());
        }
        let asked = read_version(self.version)
            .map_err(|problem| Status::bad_request(format!("invalid resource version: {problem}")))?;
        if asked > current {
            return Err(Status::too_large_version(asked, current).into());
        }
        let is_exact = self.matching == "Exact" || (self.matching.is_empty() && self.limit > 0 && asked > 0);
        if is_exact && asked < current {
            return Err(Status::expired("The resourceVersion for the provided list is too old.").into());
        }
        Ok(())
    }
}

/// Refuses to get an object of a version that is none or has not come yet.
///
/// # Errors
/// 500, as a real server has it, or 504.
pub(super) fn check_get(query: &Query, current: u64) -> Result<(), Failure> {
    let asked = read_version(query.first("resourceVersion").unwrap_or_default())
        .map_err(|problem| Status::internal(problem.to_string()))?;
    if asked > current { Err(Status::too_large_version(asked, current).into()) } else { Ok(()) }
}

/// A version of the state; 0 for any.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read_version(text: &str) -> Result<u64, FieldError> {
    if text.is_empty() {
        return Ok(0);
    }
    let wrong = |error: std::num::ParseIntError| {
        let why = number_problem("strconv.ParseUint", text, &error);
        FieldError::invalid_text("resourceVersion", text, &why)
    };
    // Rust would take a sign.
    text.strip_prefix('+').map_or(text, |_| "+").parse().map_err(wrong)
}

/// A whole number among the parameters.
///
/// # Errors
/// 400 for what is none.
pub(super) fn number(query: &Query, name: &str) -> Result<Option<i64>, Failure> {
    let Some(text) = query.first(name).filter(|text| !text.is_empty()) else { return Ok(None) };
    let wrong = |error| Status::bad_request(number_problem("strconv.ParseInt", text, &error));
    Ok(Some(text.parse().map_err(wrong)?))
}

/// Go's words for a text that is no number, or none that fits.
fn number_problem(function: &str, text: &str, error: &std::num::ParseIntError) -> String {
    use std::num::IntErrorKind::{NegOverflow, PosOverflow};
    let why = if matches!(error.kind(), PosOverflow | NegOverflow) { "value out of range" } else { "invalid syntax" };
    format!("{function}: parsing {:?}: {why}", GoQuoted(text))
}
