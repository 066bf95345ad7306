//! What tokens say: the claims of bound tokens and of legacy ones.
//!
//! Mirrors `privateClaims` in `pkg/serviceaccount/claims.go` and `legacyPrivateClaims` in `legacy.go`.

use serde_json::{Map, Value, json};

const PREFIX: &str = "kubernetes.io/serviceaccount";

/// An object that a token names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedUid {
    /// Its name.
    pub name: String,
    /// Its UID; may be empty.
    pub uid: String,
}

impl NamedUid {
    fn to_value(&self) -> Value {
        if self.uid.is_empty() { json!({"name": self.name}) } else { json!({"name": self.name, "uid": self.uid}) }
    }

    fn read(own: &Map<String, Value>, kind: &str) -> Result<Option<Self>, String> {
        match own.get(kind) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(object)) => Ok(Some(Self { name: text(object, "name")?, uid: text(object, "uid")? })),
            Some(other) => Err(wrong_type(other, "serviceaccount.ref")),
        }
    }
}

/// The claims of a token that a `TokenRequest` gave. Times are seconds since 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoundClaims {
    /// Who signed it.
    pub issuer: String,
    /// Whom it is meant for.
    pub audiences: Vec<String>,
    /// When it expires.
    pub expires: Option<i64>,
    /// From when on it is valid.
    pub not_before: Option<i64>,
    /// When it was made.
    pub issued: Option<i64>,
    /// Its own identifier; empty for none.
    pub id: String,
    /// Namespace of the account.
    pub namespace: String,
    /// The account.
    pub account: NamedUid,
    /// The pod that it is bound to.
    pub pod: Option<NamedUid>,
    /// The secret that it is bound to.
    pub secret: Option<NamedUid>,
    /// The node that it is bound to, or that the pod runs on.
    pub node: Option<NamedUid>,
    /// When it should have been renewed.
    pub warn_after: Option<i64>,
}

impl BoundClaims {
    /// The payload.
    pub fn to_value(&self) -> Value {
        let mut own = Map::new();
        own.insert("namespace".into(), self.namespace.clone().into());
        own.insert("serviceaccount".into(), self.account.to_value());
        for (name, object) in [("pod", &self.pod), ("secret", &self.secret), ("node", &self.node)] {
            own.extend(object.as_ref().map(|object| (name.to_owned(), object.to_value())));
        }
        own.extend(self.warn_after.map(|time| ("warnafter".to_owned(), time.into())));
        let mut claims = Map::new();
        claims.insert("aud".into(), self.audiences.clone().into());
        claims.insert("iss".into(), self.issuer.clone().into());
        claims.insert("jti".into(), self.id.clone().into());
        claims.insert("kubernetes.io".into(), Value::Object(own));
        let subject = format!("system:serviceaccount:{}:{}", self.namespace, self.account.name);
        claims.insert("sub".into(), subject.into());
        for (name, time) in [("exp", self.expires), ("nbf", self.not_before), ("iat", self.issued)] {
            claims.extend(time.map(|time| (name.to_owned(), time.into())));
        }
        Value::Object(claims)
    }

    /// Reads a payload whose signature was verified.
    ///
    /// # Errors
    /// What is of the wrong type.
    pub(super) fn read(claims: &Map<String, Value>) -> Result<Self, String> {
        let own = match claims.get("kubernetes.io") {
            None | Some(Value::Null) => &Map::new(),
            Some(Value::Object(own)) => own,
            Some(other) => return Err(wrong_type(other, "serviceaccount.kubernetes")),
        };
        // Nobody looks at the subject of these tokens, but it cannot be anything.
        text(claims, "sub")?;
        Ok(Self {
            issuer: text(claims, "iss")?,
            audiences: audiences(claims)?,
            expires: time(claims, "exp")?,
            not_before: time(claims, "nbf")?,
            issued: time(claims, "iat")?,
            id: text(claims, "jti")?,
            namespace: text(own, "namespace")?,
            account: NamedUid::read(own, "serviceaccount")?.unwrap_or_default(),
            pod: NamedUid::read(own, "pod")?,
            secret: NamedUid::read(own, "secret")?,
            node: NamedUid::read(own, "node")?,
            warn_after: time(own, "warnafter")?,
        })
    }
}

/// The claims of a token that lives in a Secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LegacyClaims {
    /// Namespace of the account and the Secret.
    pub namespace: String,
    /// The Secret.
    pub secret: String,
    /// The account.
    pub account: NamedUid,
}

impl LegacyClaims {
    /// The payload.
    pub fn to_value(&self) -> Value {
        json!({
            "iss": super::LEGACY_ISSUER,
            (format!("{PREFIX}/namespace")): self.namespace,
            (format!("{PREFIX}/secret.name")): self.secret,
            (format!("{PREFIX}/service-account.name")): self.account.name,
            (format!("{PREFIX}/service-account.uid")): self.account.uid,
            "sub": format!("system:serviceaccount:{}:{}", self.namespace, self.account.name),
        })
    }

    /// Reads a payload whose signature was verified.
    ///
    /// # Errors
    /// Which claim is missing or wrong, in the server's words.
    pub(super) fn read(claims: &Map<String, Value>) -> Result<Self, String> {
        let required = |name: &str, called: &str| match text(claims, name)?.as_str() {
            "" => Err(format!("{called} claim is missing")),
            found => Ok(found.to_owned()),
        };
        let subject = required("sub", "sub")?;
        let namespace = required(&format!("{PREFIX}/namespace"), "namespace")?;
        let secret = required(&format!("{PREFIX}/secret.name"), "secretName")?;
        let name = required(&format!("{PREFIX}/service-account.name"), "serviceAccountName")?;
        let uid = required(&format!("{PREFIX}/service-account.uid"), "serviceAccountUID")?;
        if subject != format!("system:serviceaccount:{namespace}:{name}") {
            return Err("sub claim is invalid".to_owned());
        }
        Ok(Self { namespace, secret, account: NamedUid { name, uid } })
    }
}

/// The `aud` claim: one text or a list of them; empty if it is missing.
pub(super) fn audiences(claims: &Map<String, Value>) -> Result<Vec<String>, String> {
    match claims.get("aud") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![one.clone()]),
        Some(Value::Array(list)) => {
            list.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>().ok_or_else(no_audience)
        }
        Some(_) => Err(no_audience()),
    }
}

fn text(claims: &Map<String, Value>, name: &str) -> Result<String, String> {
    match claims.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(other) => Err(wrong_type(other, "string")),
    }
}

fn time(claims: &Map<String, Value>, name: &str) -> Result<Option<i64>, String> {
    match claims.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value
            .as_f64()
            .and_then(whole_seconds)
            .map(Some)
            .ok_or_else(|| "go-jose/go-jose/jwt: expected number value to unmarshal NumericDate".to_owned()),
    }
}

/// Without the fraction; `None` for what lies beyond all calendars.
#[expect(clippy::cast_possible_truncation, reason = "a fraction of a second is dropped; the range is checked")]
fn whole_seconds(seconds: f64) -> Option<i64> {
    (seconds.abs() < 9e18).then_some(seconds as i64)
}

fn no_audience() -> String {
    "go-jose/go-jose/jwt: expected string or array value to unmarshal to Audience".to_owned()
}

/// Go's words for a value of another type than `wanted`.
fn wrong_type(found: &Value, wanted: &str) -> String {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    format!("json: cannot unmarshal {found} into Go value of type {wanted}")
}
