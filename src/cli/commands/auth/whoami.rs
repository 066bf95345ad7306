//! `auth whoami`.

use clap::Args;
use serde_json::{Value, json};

use super::can_i::post;
use crate::cli::flags::PrintFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{CHANGING, Keys, name_of};
use crate::kubectl::rules::go_list;
use crate::print::columns::Columns;

/// Show who the server takes you for
#[derive(Args, Debug)]
pub(super) struct WhoAmI {
    #[command(flatten)]
    print: PrintFlags,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for WhoAmI {
    const EXAMPLES: &'static str = "
# Who am I?
rbacsim auth whoami

# Who is a service account to the server?
rbacsim auth whoami --as=system:serviceaccount:default:robot

# The same as an object
rbacsim auth whoami -o json";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let wanted = self.print.wanted();
        let format = wanted.format(CHANGING, &session.environment.directory)?;
        let review = json!({"kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1"});
        let answer = post(session, "selfsubjectreviews", review).map_err(|failure| match &failure {
            Failure::Api { error, .. } if error.reason == "Forbidden" => Failure::plain(
                "the selfsubjectreviews API is not enabled in the cluster or you do not have permission to call it",
            ),
            _ => failure,
        })?;
        let text = match format {
            Some(format) => format.render(&answer, Keys::Typed, true, wanted.allow_missing)?,
            // An empty -o still asks for the object.
            None if wanted.format.is_some() => format!("{}\n", name_of(&answer)),
            None => table(answer.pointer("/status/userInfo").unwrap_or(&Value::Null)),
        };
        session.console.out(&text);
        Ok(0)
    }
}

fn table(user: &Value) -> String {
    let text = |field: &str| user.get(field).and_then(Value::as_str).unwrap_or_default();
    let list = |values: &Value| -> String {
        let values = values.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        go_list(&values.collect::<Vec<String>>())
    };
    let mut rows = Columns::new();
    rows.raw_row(["ATTRIBUTE", "VALUE"]);
    for (label, field) in [("Username", "username"), ("UID", "uid")] {
        if !text(field).is_empty() {
            rows.raw_row([label, text(field)]);
        }
    }
    if let Some(groups) = user.get("groups") {
        rows.raw_row(["Groups".to_owned(), list(groups)]);
    }
    for (key, values) in user.get("extra").and_then(Value::as_object).into_iter().flatten() {
        rows.raw_row([format!("Extra: {key}"), list(values)]);
    }
    rows.finish()
}
