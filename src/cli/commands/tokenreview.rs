//! `tokenreview`: whose token is this, and is it good? rbacsim's own way to ask for a `TokenReview`.

use clap::Args;
use serde_json::{Map, Value, json};

use super::auth::post;
use super::token::{readable, token_of};
use crate::apiserver::registry::SECRETS;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::print::columns::Columns;
use crate::print::json::to_json_pretty;
use crate::print::yaml::to_yaml;
use crate::store::Key;
use crate::token::{Expectations, LEGACY_ISSUER, Rejection, decode, keyring_of_jwks, verify};

/// Ask whose a token is and whether it is good: exit code 0 if it is, 1 if not
#[derive(Args, Debug)]
pub(super) struct TokenReview {
    /// Audience that the token must be meant for, instead of the API server; may be repeated
    #[arg(long, value_name = "AUDIENCE")]
    audience: Vec<String>,
    /// File with the token
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    file: String,
    /// Check a token of a real cluster against its published keys, without looking anything up
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    jwks: String,
    /// With --jwks: the issuer that the token must have
    #[arg(long, default_value = "", hide_default_value = true, value_name = "URL")]
    issuer: String,
    /// yaml or json: the `TokenReview` itself
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    /// The token, or - for standard input
    #[arg(value_name = "TOKEN")]
    arguments: Vec<String>,
}

impl Run for TokenReview {
    const USAGE: &'static str = "(TOKEN | - | --file=FILE)";
    const EXAMPLES: &'static str = "
# Whose token is this, and is it good?
rbacsim create token robot | rbacsim tokenreview -

# Is it good for vault?
rbacsim create token robot --audience=vault > vault.token
rbacsim tokenreview --file=vault.token --audience=vault

# Is it still good in half an hour?
rbacsim create token robot > robot.token
rbacsim tokenreview --file=robot.token --now=+30m";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let print: fn(&Value) -> String = match self.output.as_str() {
            "" => |_| String::new(),
            "yaml" => to_yaml,
            "json" => |review| to_json_pretty(review) + "\n",
            other => return Err(Failure::plain(format!("output format {other:?} is neither yaml nor json"))),
        };
        if self.jwks.is_empty() && !self.issuer.is_empty() {
            return Err(session.usage("--issuer needs --jwks"));
        }
        let token = token_of(session, &self.arguments, &self.file)?;
        let mut spec = json!({"token": token});
        if let Some(map) = spec.as_object_mut().filter(|_| !self.audience.is_empty()) {
            map.insert("audiences".into(), self.audience.clone().into());
        }
        let review = json!({"kind": "TokenReview", "apiVersion": "authentication.k8s.io/v1", "spec": spec});
        let review = if self.jwks.is_empty() {
            post(session, "tokenreviews", review)?
        } else {
            self.offline(session, &token, review)?
        };
        let is_good = review.pointer("/status/authenticated").and_then(Value::as_bool).unwrap_or_default();
        if self.output.is_empty() {
            let text = self.answer(session, &token, review.get("status").unwrap_or(&Value::Null))?;
            session.console.out(&text);
        } else {
            session.console.out(&print(&review));
        }
        Ok(u8::from(!is_good))
    }
}

impl TokenReview {
    /// What can be said with nothing but the published keys of a cluster.
    fn offline(&self, session: &Session<'_>, token: &str, mut review: Value) -> Result<Value, Failure> {
        let keys = keyring_of_jwks(&session.read_text(&self.jwks)?)
            .map_err(|error| Failure::plain(format!("{}: {error}", self.jwks)))?;
        let claims = decode(token).map(|decoded| decoded.claims).unwrap_or_default();
        // Whatever is not asked for is taken from the token itself.
        let own_issuer = claims.get("iss").and_then(Value::as_str).unwrap_or_default().to_owned();
        let issuers = [if self.issuer.is_empty() { own_issuer } else { self.issuer.clone() }];
        let own_audiences = match claims.get("aud") {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            Some(Value::String(one)) => vec![one.clone()],
            _ => issuers.to_vec(),
        };
        let audiences = if self.audience.is_empty() { own_audiences } else { self.audience.clone() };
        let expected = Expectations { issuers: &issuers, api_audiences: &audiences, audiences: &audiences };
        let status = match verify(token, &keys, expected, session.environment.now.as_second()) {
            Ok(verified) => json!({
                "authenticated": true,
                "user": {"username": claims.get("sub"), "uid": uid_of(&claims)},
                "audiences": verified.audiences,
            }),
            Err(Rejection::Invalid(why)) => json!({"user": {}, "error": why}),
            Err(Rejection::Foreign) => json!({"user": {}, "error": "not a token of that issuer"}),
        };
        if let Some(map) = review.as_object_mut() {
            map.insert("status".into(), status);
        }
        Ok(review)
    }

    fn answer(&self, session: &mut Session<'_>, token: &str, status: &Value) -> Result<String, Failure> {
        let text = |pointer: &str| status.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let list = |pointer: &str| -> String {
            let items = status.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
            items.filter_map(Value::as_str).collect::<Vec<&str>>().join(", ")
        };
        let is_good = status.get("authenticated").and_then(Value::as_bool).unwrap_or_default();
        let claims = decode(token).map(|decoded| decoded.claims).unwrap_or_default();
        let now = session.environment.now;
        let time = |name: &str| claims.get(name).and_then(Value::as_i64).map(|time| readable::moment(time, now));
        let mut rows = vec![
            ("Authenticated:", if is_good { "yes".to_owned() } else { "no".to_owned() }),
            ("Why not:", for_people(&text("/error"))),
            ("User:", text("/user/username")),
            ("UID:", text("/user/uid")),
            ("Groups:", list("/user/groups")),
            ("Issuer:", claims.get("iss").and_then(Value::as_str).unwrap_or_default().to_owned()),
            ("Audiences:", list("/audiences")),
        ];
        for (kind, name, uid) in bound_objects(&claims) {
            let still = if self.jwks.is_empty() { still_there(session, &claims, kind, &name, &uid)? } else { "" };
            rows.push(("Bound to:", format!("{kind} {name}{still}")));
        }
        rows.push(("Issued:", time("iat").unwrap_or_default()));
        let mut expires = time("exp").unwrap_or_else(|| if is_good { "never".into() } else { String::new() });
        if is_good && claims.get("exp").and_then(Value::as_i64).is_some_and(|time| time < now.as_second()) {
            expires.push_str(", accepted for a minute longer");
        }
        rows.push(("Expires:", expires));
        let mut table = Columns::new();
        for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
            table.row([*label, value.as_str()]);
        }
        Ok(table.finish())
    }
}

/// The server's error without what its authenticators say of every token.
fn for_people(error: &str) -> String {
    match error.strip_prefix("[invalid bearer token, ").and_then(|rest| rest.strip_suffix(']')) {
        Some(why) => why.to_owned(),
        None if error == "invalid bearer token" => "not a token of this cluster".to_owned(),
        None => error.to_owned(),
    }
}

fn uid_of(claims: &Map<String, Value>) -> Option<&Value> {
    let bound = claims.get("kubernetes.io").and_then(|own| own.pointer("/serviceaccount/uid"));
    bound.or_else(|| claims.get("kubernetes.io/serviceaccount/service-account.uid"))
}

/// Kind, name and UID of the objects that the token ends with; the UID of a legacy token's Secret is unknown.
fn bound_objects(claims: &Map<String, Value>) -> Vec<(&'static str, String, String)> {
    if claims.get("iss").and_then(Value::as_str) == Some(LEGACY_ISSUER) {
        let secret = claims.get("kubernetes.io/serviceaccount/secret.name").and_then(Value::as_str);
        return secret.map(|name| ("secret", name.to_owned(), String::new())).into_iter().collect();
    }
    let own = claims.get("kubernetes.io").unwrap_or(&Value::Null);
    let bound = ["pod", "secret", "node"].into_iter().filter_map(|kind| {
        let text = |field: &str| own.get(kind)?.get(field)?.as_str().map(str::to_owned);
        Some((kind, text("name")?, text("uid").unwrap_or_default()))
    });
    bound.collect()
}

fn still_there(
    session: &mut Session<'_>,
    claims: &Map<String, Value>,
    kind: &str,
    name: &str,
    uid: &str,
) -> Result<&'static str, Failure> {
    let bound = claims.get("kubernetes.io").and_then(|own| own.get("namespace"));
    let namespace = bound.or_else(|| claims.get("kubernetes.io/serviceaccount/namespace"));
    let namespace = namespace.and_then(Value::as_str).unwrap_or_default();
    let (resource, namespace) = match kind {
        "pod" => ("pods", namespace),
        "secret" => (SECRETS, namespace),
        _ => ("nodes", ""),
    };
    let found = session.client()?.server().store().get(Key { resource, namespace, name })?;
    let present = found.as_ref().and_then(|object| object.pointer("/metadata/uid")).and_then(Value::as_str);
    Ok(match present {
        None => ", which is gone",
        Some(present) if !uid.is_empty() && present != uid => ", which was deleted and created again",
        Some(_) => ", which is still there",
    })
}
