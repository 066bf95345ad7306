//! The order in which a request is dealt with.
//!
//! Mirrors `DefaultBuildHandlerChain` in `k8s.io/apiserver/pkg/server/config.go`, read from the bottom up.

use super::controllers::QUOTAS;
use super::json::text;
use super::negotiation::{self, DISCOVERY, JSON, Offered};
use super::registry::SECRETS;
use super::request::{Request, RequestInfo, Response, ResponseBody};
use super::status::Status;
use super::{ApiServer, Failure, authn, controllers, impersonation, registry, warnings};
use crate::store::StoreError;

impl ApiServer {
    /// Answers one request.
    ///
    /// # Errors
    /// Only when the state itself fails; every refusal is an answer.
    pub fn handle(&mut self, request: &Request) -> Result<Response, StoreError> {
        let mut warnings = Vec::new();
        let (code, body) = match self.answer(request, &mut warnings) {
            Ok((code, body)) => (code, body),
            Err(Failure::Status(status)) => match status.plain_text() {
                Some(text) => (status.code, ResponseBody::Text(format!("{text}\n"))),
                None => (status.code, ResponseBody::Object(status.to_value())),
            },
            Err(Failure::Store(error)) => return Err(error),
        };
        let media_type = media_type(&request.accept, code, &body);
        Ok(Response { code, body, media_type, warnings: warnings::sent(warnings) })
    }

    /// Authenticate, impersonate, authorize, then let the registry admit and store.
    fn answer(&mut self, request: &Request, warnings: &mut Vec<String>) -> Result<(u16, ResponseBody), Failure> {
        let info = RequestInfo::parse(request.method, &request.path, &request.query)
            .map_err(|why| Status::internal(format!("Internal Server Error: {:?}: {why}", request.path)))?;
        let requester = authn::authenticate(self, &request.credential, warnings)?;
        if !controllers::aggregation_can_wait(self, requester.user(), request, &info)? {
            controllers::settle_aggregation(self)?;
        }
        let user = impersonation::impersonate(
            &self.authorizer,
            self.store.as_ref(),
            requester,
            &request.impersonation,
            &info,
        )?;
        let authorized = self.authorizer.authorize(self.store.as_ref(), user, info)?;
        if let Some(namespace) = authorized.info().namespace_of(SECRETS) {
            controllers::fill_waiting(self)?;
            controllers::clean_tokens(self, Some(namespace).filter(|namespace| !namespace.is_empty()))?;
        }
        if authorized.info().namespace_of(QUOTAS).is_some() {
            controllers::settle_quotas(self)?;
        }
        registry::serve(self, &authorized, request, warnings)
    }
}

/// What an answer is written as.
fn media_type(accept: &str, code: u16, body: &ResponseBody) -> &'static str {
    let offered = if code < 400 { Offered::FormsOfObjects } else { Offered::Nothing };
    match body {
        ResponseBody::Text(_) => "text/plain; charset=utf-8",
        ResponseBody::Document(media_type, _) => media_type,
        ResponseBody::Object(object) if text(object, "/kind") == "APIGroupDiscoveryList" => DISCOVERY,
        // A refusal is told in JSON to those who accept nothing else that there is.
        ResponseBody::Object(_) | ResponseBody::Events(_) => {
            negotiation::negotiate(accept, offered).map_or(JSON, |wanted| wanted.media_type)
        }
    }
}
