//! `create token`.

use clap::Args;
use serde_json::{Map, Value, json};

use crate::apiserver::request::{Body, Method, percent_encode};
use crate::cli::flags::PrintFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::duration::parse_duration;
use crate::kubectl::failure::Failure;
use crate::kubectl::output::{CHANGING, Keys, name_of};

/// In a second.
const NANOSECONDS: i64 = 1_000_000_000;
const BINDABLE: [&str; 3] = ["Node", "Pod", "Secret"];

/// Ask for a token of a service account
#[derive(Args, Debug)]
pub(super) struct Token {
    #[command(flatten)]
    print: PrintFlags,
    /// Whom the token is meant for, instead of the API server; may be repeated
    #[arg(long, value_name = "AUDIENCE")]
    audience: Vec<String>,
    /// How long the token is to be valid, at least 10m; 0 leaves it to the server
    #[arg(long, default_value = "0", hide_default_value = true, value_name = "DURATION", value_parser = parse_duration)]
    duration: i64,
    /// Kind of the object that the token is to end with: Pod, Secret or Node
    #[arg(long, default_value = "", hide_default_value = true, value_name = "KIND")]
    bound_object_kind: String,
    /// Name of that object
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    bound_object_name: String,
    /// UID of that object
    #[arg(long, default_value = "", hide_default_value = true, value_name = "UID")]
    bound_object_uid: String,
    /// Name of the account
    #[arg(value_name = "SERVICE_ACCOUNT_NAME")]
    arguments: Vec<String>,
}

impl Run for Token {
    const USAGE: &'static str = "SERVICE_ACCOUNT_NAME";
    const EXAMPLES: &'static str = "
# A token of a service account
rbacsim create token robot

# For ten minutes, and for vault only
rbacsim create token robot --duration=10m --audience=vault

# One that ends with a pod
rbacsim create token default --bound-object-kind=Pod --bound-object-name=web";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let namespace = session.namespace()?.name;
        let wanted = self.print.wanted();
        let format = wanted.format(CHANGING, &session.environment.directory)?;
        let spec = self.spec(&name)?;

        let request = json!({"kind": "TokenRequest", "apiVersion": "authentication.k8s.io/v1", "spec": spec});
        let path = format!(
            "/api/v1/namespaces/{}/serviceaccounts/{}/token",
            percent_encode(&namespace),
            percent_encode(&name)
        );
        let answer =
            session.client()?.raw(Method::Post, &path, Body::Object(request)).map_err(|failure| match failure {
                Failure::Api { .. } => Failure::plain(format!("failed to create token: {}", failure.message())),
                other => other,
            })?;
        let token = answer.pointer("/status/token").and_then(Value::as_str).unwrap_or_default();
        let text = match format {
            Some(format) => format.render(&answer, Keys::Typed, true, wanted.allow_missing)?,
            // An empty -o still asks for the object.
            None if wanted.format.is_some() => format!("{} created\n", name_of(&answer)),
            None if session.environment.prints_to_terminal => format!("{token}\n"),
            None => token.to_owned(),
        };
        session.console.out(&text);
        Ok(0)
    }
}

impl Token {
    /// Checks the flags in kubectl's order.
    fn spec(&self, account: &str) -> Result<Value, Failure> {
        let refuse = |condition: bool, text: &str| if condition { Err(Failure::plain(text)) } else { Ok(()) };
        let nanoseconds = self.duration;
        refuse(account.is_empty(), "service account name is required")?;
        refuse(nanoseconds < 0, "--duration must be greater than or equal to 0")?;
        refuse(nanoseconds % NANOSECONDS != 0, "--duration cannot be expressed in units less than seconds")?;
        refuse(self.audience.iter().any(String::is_empty), "--audience must not be an empty string")?;
        let (kind, name) = (self.bound_object_kind.as_str(), self.bound_object_name.as_str());
        if kind.is_empty() {
            let only = |flag: &str| format!("{flag} can only be set if --bound-object-kind is provided");
            refuse(!name.is_empty(), &only("--bound-object-name"))?;
            refuse(!self.bound_object_uid.is_empty(), &only("--bound-object-uid"))?;
        } else {
            let kinds = format!("supported --bound-object-kind values are {}", BINDABLE.join(", "));
            refuse(!BINDABLE.contains(&kind), &kinds)?;
            refuse(name.is_empty(), "--bound-object-name is required if --bound-object-kind is provided")?;
        }
        let mut spec = Map::new();
        spec.insert("audiences".into(), self.audience.clone().into());
        if nanoseconds > 0 {
            spec.insert("expirationSeconds".into(), (nanoseconds / NANOSECONDS).into());
        }
        if !kind.is_empty() {
            let mut bound = json!({"kind": kind, "apiVersion": "v1", "name": name});
            if let Some(map) = bound.as_object_mut().filter(|_| !self.bound_object_uid.is_empty()) {
                map.insert("uid".into(), self.bound_object_uid.clone().into());
            }
            spec.insert("boundObjectRef".into(), bound);
        }
        Ok(Value::Object(spec))
    }
}
