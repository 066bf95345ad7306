//! `serviceaccounts/token`: a token for an account, made to order.
//!
//! Mirrors `pkg/registry/core/serviceaccount/storage/token.go` and `pkg/apis/authentication/validation/validation.go`.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Call, SECRETS, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::discovery::{ApiResource, split_api_version};
use crate::apiserver::options::TokenOptions;
use crate::apiserver::request::Body;
use crate::apiserver::status::{FieldError, Status, Subject};
use crate::apiserver::{Failure, admission, format_time};
use crate::store::{Key, StoreError};
use crate::token::{BoundClaims, NamedUid};

const DEFAULT_SECONDS: i64 = 3600;
const SHORTEST: i64 = 600;
const LONGEST: i64 = 1 << 32;
/// What kubelets ask for; the token of a pod then lives for a year, and warns after what was asked for.
const EXTENDED_SECONDS: i64 = 60 * 60 + 7;
const YEAR: i64 = 365 * 24 * 60 * 60;

const UID_CHANGED: &str = "The object might have been deleted and then recreated";

impl Call<'_> {
    /// Answers a `TokenRequest` for the account of the call. Nothing is stored.
    pub(super) fn request_token(&mut self, body: Body) -> Result<Value, Failure> {
        let resource = ApiResource {
            group: "authentication.k8s.io".into(),
            name: SERVICE_ACCOUNTS.into(),
            ..self.resource.clone()
        };
        let mut request = self.about(&resource).decode(body)?;
        self.place(&mut request)?;
        admission::admit_create(self, &mut request)?;
        let mut call = self.about(&resource);
        let account = call.account(&request)?;
        let options = call.server.token_options()?;
        let mut asked = Asked::of(&request, &options);
        if let Some(problem) = asked.problem() {
            return Err(Status::invalid(call.kind_subject(""), &[problem]).into());
        }
        let claims = call.claims(&account, &mut asked, &options)?;
        let token =
            call.server.keyring()?.sign(&claims.to_value()).map_err(|error| StoreError::Key(error.to_string()))?;
        Ok(call.answer(request, &account, &asked, &token))
    }

    /// The account, if the request fits it.
    fn account(&self, request: &Value) -> Result<NamedUid, Failure> {
        let name = metadata_text(request, "name");
        if !name.is_empty() && name != self.name {
            let why = "must match the service account name if specified";
            let problem = FieldError::invalid_text("metadata.name", name, why);
            return Err(Status::invalid(self.kind_subject(self.name), &[problem]).into());
        }
        let key = Key { resource: SERVICE_ACCOUNTS, namespace: self.namespace, name: self.name };
        let Some(account) = self.server.store().get(key)? else { return Err(missing(SERVICE_ACCOUNTS, self.name)) };
        let (given, present) = (metadata_text(request, "uid"), metadata_text(&account, "uid"));
        if !given.is_empty() && given != present {
            let why = format!(
                "the UID in the token request ({given}) does not match the UID of the service account ({present})"
            );
            return Err(Status::conflict(self.kind_subject(self.name), &why).into());
        }
        Ok(NamedUid { name: self.name.to_owned(), uid: present.to_owned() })
    }

    /// The claims of the token; what is asked for may be cut down to what the server gives.
    fn claims(
        &mut self,
        account: &NamedUid,
        asked: &mut Asked,
        options: &TokenOptions,
    ) -> Result<BoundClaims, Failure> {
        let now = self.server.now.as_second();
        let mut claims = BoundClaims {
            issuer: options.issuer().to_owned(),
            audiences: asked.audiences.clone(),
            not_before: Some(now),
            issued: Some(now),
            id: self.server.ids.uid(),
            namespace: self.namespace.to_owned(),
            account: account.clone(),
            ..BoundClaims::default()
        };
        if let Some(bound) = &asked.bound {
            self.bind(&mut claims, bound)?;
        }
        asked.shorten(options.longest_seconds, self.warnings);
        claims.expires = Some(now.saturating_add(asked.seconds));
        let for_server = asked.audiences.iter().all(|audience| options.audiences().contains(audience));
        if options.extend && claims.pod.is_some() && asked.seconds == EXTENDED_SECONDS && for_server {
            claims.warn_after = claims.expires;
            claims.expires = Some(now.saturating_add(YEAR));
        }
        Ok(claims)
    }

    /// Ties a token to an object that must be there now, and later.
    fn bind(&self, claims: &mut BoundClaims, bound: &Value) -> Result<(), Failure> {
        let text = |field: &str| bound.get(field).and_then(Value::as_str).unwrap_or_default();
        let named = Some(text("apiVersion")).filter(|name| name.matches('/').count() < 2 && *name != "/");
        let (group, version) = split_api_version(named.unwrap_or_default());
        let (resource, namespace, place) = match (group, text("kind")) {
            ("", "Pod") => ("pods", self.namespace, &mut claims.pod),
            ("", "Secret") => (SECRETS, self.namespace, &mut claims.secret),
            ("", "Node") => ("nodes", "", &mut claims.node),
            (_, kind) => {
                let why = format!("cannot bind token to object of type {group}/{version}, Kind={kind}");
                return Err(Status::bad_request(why).into());
            }
        };
        let name = text("name");
        if name.is_empty() {
            return Err(Status::bad_request("Name parameter required.").into());
        }
        let Some(object) = self.server.store().get(Key { resource, namespace, name })? else {
            return Err(missing(resource, name));
        };
        let (given, present) = (text("uid"), metadata_text(&object, "uid"));
        *place = Some(NamedUid { name: name.to_owned(), uid: present.to_owned() });
        if resource == "pods" {
            self.check_pod(&object)?;
            claims.node = self.node_of(&object)?;
        }
        if !given.is_empty() && given != present {
            let why = format!(
                "the UID in the bound object reference ({given}) does not match the UID in record. {UID_CHANGED}"
            );
            return Err(Status::conflict(Subject { group: "", kind: text("kind"), name }, &why).into());
        }
        Ok(())
    }

    fn check_pod(&self, pod: &Value) -> Result<(), Failure> {
        let account = pod.pointer("/spec/serviceAccountName").and_then(Value::as_str).unwrap_or_default();
        if account == self.name {
            return Ok(());
        }
        Err(Status::bad_request(format!(
            "cannot bind token for serviceaccount {:?} to pod running with different serviceaccount name.",
            self.name
        ))
        .into())
    }

    /// The node that a pod runs on, without a UID if there is no such node.
    fn node_of(&self, pod: &Value) -> Result<Option<NamedUid>, StoreError> {
        let name = pod.pointer("/spec/nodeName").and_then(Value::as_str).unwrap_or_default();
        if name.is_empty() {
            return Ok(None);
        }
        let node = self.server.store().get(Key { resource: "nodes", namespace: "", name })?;
        let uid = node.map(|node| metadata_text(&node, "uid").to_owned()).unwrap_or_default();
        Ok(Some(NamedUid { name: name.to_owned(), uid }))
    }

    fn answer(&self, mut request: Value, account: &NamedUid, asked: &Asked, token: &str) -> Value {
        let now = self.server.now;
        let expires = now.checked_add(SignedDuration::from_secs(asked.seconds)).unwrap_or(Timestamp::MAX);
        let Some(map) = request.as_object_mut() else { return request };
        if let Some(metadata) = map.entry("metadata").or_insert_with(|| json!({})).as_object_mut() {
            metadata.insert("name".into(), account.name.clone().into());
            metadata.insert("namespace".into(), self.namespace.into());
            metadata.insert("uid".into(), account.uid.clone().into());
            metadata.insert("creationTimestamp".into(), format_time(now).into());
        }
        let spec = json!({
            "audiences": asked.audiences,
            "expirationSeconds": asked.seconds,
            "boundObjectRef": asked.bound,
        });
        map.insert("spec".into(), spec);
        map.insert("status".into(), json!({"token": token, "expirationTimestamp": format_time(expires)}));
        request
    }
}

/// What is asked for, with defaults.
struct Asked {
    audiences: Vec<String>,
    seconds: i64,
    bound: Option<Value>,
}

impl Asked {
    fn of(request: &Value, options: &TokenOptions) -> Self {
        let given = request.pointer("/spec/audiences").and_then(Value::as_array).into_iter().flatten();
        let mut audiences: Vec<String> = given.filter_map(Value::as_str).map(str::to_owned).collect();
        if audiences.is_empty() {
            audiences = options.audiences().to_vec();
        }
        Self {
            audiences,
            seconds: request.pointer("/spec/expirationSeconds").and_then(Value::as_i64).unwrap_or(DEFAULT_SECONDS),
            bound: request.pointer("/spec/boundObjectRef").filter(|bound| bound.is_object()).cloned(),
        }
    }

    /// Cuts the duration down to what the server gives; 0 for no limit.
    fn shorten(&mut self, longest: i64, warnings: &mut Vec<String>) {
        if longest > 0 && self.seconds > longest {
            let asked = self.seconds;
            warnings.push(format!("requested expiration of {asked} seconds shortened to {longest} seconds"));
            self.seconds = longest;
        }
    }

    fn problem(&self) -> Option<FieldError> {
        let why = match self.seconds {
            ..SHORTEST => "may not specify a duration less than 10 minutes",
            SHORTEST..=LONGEST => return None,
            _ => "may not specify a duration larger than 2^32 seconds",
        };
        Some(FieldError::invalid("spec.expirationSeconds", &self.seconds.into(), why))
    }
}

fn missing(resource: &str, name: &str) -> Failure {
    Status::not_found(Subject { group: "", kind: resource, name }).into()
}
