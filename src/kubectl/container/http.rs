//! A request from inside a container: where it goes, and what comes back over the wire.
//!
//! Only the API server is there. It is asked as anybody is: what proves the sender's identity is what it put into headers.

use serde_json::Value;

use super::Inside;
use crate::apiserver::json::text;
use crate::apiserver::negotiation::YAML;
use crate::apiserver::request::{
    Body, Credential, ImpersonationHeaders, Method, PatchType, Query, Request, ResponseBody, percent_decode,
};
use crate::kubectl::config::bearer;
use crate::kubectl::failure::Failure;
use crate::kubectl::raw::{wants_pretty, wire_text, wire_text_pretty};
use crate::kubectl::trace::status_text;
use crate::manifest::{parse_document, parse_json};
use crate::print::yaml::to_yaml;

/// The address of the service `kubernetes`.
pub(super) const SERVICE_ADDRESS: &str = "10.96.0.1";
/// Its port.
pub(super) const SERVICE_PORT: &str = "443";

/// A URL in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Url {
    pub scheme: String,
    pub host: String,
    pub port: String,
    /// With a leading slash.
    pub path: String,
    pub query: String,
}

impl Url {
    /// Reads a URL; without a scheme it is `http`.
    pub fn parse(url: &str) -> Self {
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let rest = rest.split('#').next().unwrap_or(rest);
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let default = if scheme == "https" { "443" } else { "80" };
        let (host, port) =
            authority.split_once(':').filter(|(_, port)| !port.is_empty()).unwrap_or((authority, default));
        Self {
            scheme: scheme.to_owned(),
            host: host.trim_end_matches(':').to_owned(),
            port: port.to_owned(),
            path: format!("/{path}"),
            query: query.to_owned(),
        }
    }

    /// Why nobody answers there, if that is so.
    pub fn unreachable(&self, inside: &Inside<'_>) -> Option<Unreachable> {
        let name = self.host.strip_suffix(".cluster.local").unwrap_or(&self.host);
        let name = name.strip_suffix(".svc").unwrap_or(name);
        let is_known = match name {
            "kubernetes.default" => true,
            // Names are looked up in the pod's namespace first, and the service is in another one.
            "kubernetes" => self.host == name && text(inside.pod, "/metadata/namespace") == "default",
            name => name == SERVICE_ADDRESS,
        };
        if !is_known {
            let is_address = self.host == "localhost" || self.host.parse::<std::net::IpAddr>().is_ok();
            return Some(if is_address { Unreachable::Refused } else { Unreachable::Unknown });
        }
        if self.port != SERVICE_PORT {
            return Some(Unreachable::Refused);
        }
        (self.scheme != "https").then_some(Unreachable::Plain)
    }
}

/// Why no API server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreachable {
    /// No such name.
    Unknown,
    /// Nobody listens there.
    Refused,
    /// It listens for TLS, and says so.
    Plain,
}

/// What the server says to somebody who does not speak TLS.
pub(super) const NOT_TLS: &str = "Client sent an HTTP request to an HTTPS server.\n";

/// What is sent.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    pub method: Method,
    pub url: Url,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Option<String>,
}

impl Sent {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Mirrors `k8s.io/apiserver/pkg/authentication/request/bearertoken/bearertoken.go`.
    fn credential(&self) -> Credential {
        let mut words = self.header("authorization").trim().splitn(3, ' ');
        match (words.next(), words.next()) {
            (Some(scheme), Some(token)) if scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() => bearer(token),
            // With one space too many there is no token, and the server says why.
            (Some(scheme), Some(_)) if scheme.eq_ignore_ascii_case("bearer") => {
                Credential::BearerToken(format!(" {}", words.next().unwrap_or_default()))
            }
            _ => Credential::None,
        }
    }

    fn impersonation(&self) -> ImpersonationHeaders {
        let mut asked = ImpersonationHeaders {
            user: self.header("impersonate-user").to_owned(),
            uid: self.header("impersonate-uid").to_owned(),
            ..ImpersonationHeaders::default()
        };
        for (name, value) in &self.headers {
            if name == "impersonate-group" {
                asked.groups.push(value.clone());
            } else if let Some(key) = name.strip_prefix("impersonate-extra-") {
                asked.extra.push((percent_decode(key), value.clone()));
            }
        }
        asked
    }

    /// The query with the name under which the sender writes: the beginning of its `User-Agent`, unless it says another.
    ///
    /// Mirrors `managerOrUserAgent` in `k8s.io/apiserver/pkg/endpoints/handlers/create.go`.
    fn as_manager(&self, query: Query) -> Query {
        let program = self.header("user-agent").split('/').next().unwrap_or_default();
        let is_applied = self.header("content-type").starts_with("application/apply-patch");
        if program.is_empty() || is_applied || query.first("fieldManager").is_some_and(|name| !name.is_empty()) {
            return query;
        }
        query.with("fieldManager", program)
    }

    fn body(&self) -> Body {
        let media_type = self.header("content-type").split(';').next().unwrap_or_default().trim();
        let Some(text) = &self.body else { return Body::Empty };
        let patch = match media_type {
            "application/json-patch+json" => Some(PatchType::Json),
            "application/merge-patch+json" => Some(PatchType::Merge),
            "application/strategic-merge-patch+json" => Some(PatchType::Strategic),
            "application/apply-patch+yaml" => Some(PatchType::Apply),
            _ => None,
        };
        match (self.method, patch, media_type) {
            (Method::Patch, Some(PatchType::Apply), _) => {
                Body::Patch(PatchType::Apply, parse_document(text).map_err(|error| error.to_string()))
            }
            (Method::Patch, Some(of), _) => Body::Patch(of, parse_json(text)),
            (Method::Patch, None, _) => Body::Foreign,
            (.., "" | "application/json") => Body::Text(text.clone()),
            // What is no YAML is no JSON either, and is refused as that.
            (.., YAML) => parse_document(text).map_or_else(|_| Body::Text(text.clone()), Body::Object),
            _ => Body::Foreign,
        }
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub code: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Answer {
    /// `200 OK`.
    pub fn status_line(&self) -> String {
        format!("{} {}", self.code, status_text(self.code))
    }
}

/// Asks the API server.
///
/// # Errors
/// [`Failure::State`].
pub(super) fn send(inside: &mut Inside<'_>, sent: &Sent) -> Result<Answer, Failure> {
    let query = Query::parse(&sent.url.query);
    let response = inside.server.handle(&Request {
        method: sent.method,
        path: sent.url.path.clone(),
        credential: sent.credential(),
        impersonation: sent.impersonation(),
        accept: sent.header("accept").to_owned().into(),
        managed_fields: true,
        body: sent.body(),
        query: sent.as_manager(query.clone()),
    })?;
    let body = match response.body {
        _ if sent.method == Method::Head => String::new(),
        ResponseBody::Object(object) if response.media_type == YAML => to_yaml(&object),
        // Browsers and tools such as these get JSON laid out for people, unless they say otherwise.
        ResponseBody::Object(object) if wants_pretty(&query).unwrap_or(true) => wire_text_pretty(&object),
        ResponseBody::Object(object) => wire_text(&object),
        ResponseBody::Events(events) if response.media_type == YAML => {
            events.iter().flat_map(|event| ["---\n".to_owned(), to_yaml(event)]).collect()
        }
        ResponseBody::Events(events) => wire_text(&Value::Array(events)),
        ResponseBody::Text(text) | ResponseBody::Document(_, text) => text,
    };
    let mut headers =
        vec![("cache-control", "no-cache, private".to_owned()), ("content-type", response.media_type.to_owned())];
    headers.extend(response.warnings.iter().map(|text| ("warning", format!("299 - {text:?}"))));
    if response.code == 403 {
        headers.push(("x-content-type-options", "nosniff".to_owned()));
    }
    headers.push(("content-length", body.len().to_string()));
    headers.push(("date", inside.server.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()));
    Ok(Answer { code: response.code, headers, body })
}

/// Whether a file holds the certificate that the API server's own is signed by.
///
/// # Errors
/// As [`Inside::read`], and [`Failure::State`].
pub(super) fn trusts(inside: &mut Inside<'_>, bundle: &str) -> Result<bool, Failure> {
    let published = super::kubelet::object(inside.server, inside.pod, "configmaps", "kube-root-ca.crt")?;
    let certificate = published.as_ref().map(|map| text(map, "/data/ca.crt")).unwrap_or_default().trim();
    Ok(!certificate.is_empty() && bundle.contains(certificate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_taken_apart() {
        for (url, want) in [
            ("https://kubernetes.default.svc/api?a=b#c", ("https", "kubernetes.default.svc", "443", "/api", "a=b")),
            ("kubernetes", ("http", "kubernetes", "80", "/", "")),
            ("https://10.96.0.1:6443", ("https", "10.96.0.1", "6443", "/", "")),
            ("https://10.96.0.1:", ("https", "10.96.0.1", "443", "/", "")),
            ("https://h?watch=1", ("https", "h", "443", "/", "watch=1")),
        ] {
            let url = Url::parse(url);
            let Url { scheme, host, port, path, query } = &url;
            assert_eq!((scheme.as_str(), host.as_str(), port.as_str(), path.as_str(), query.as_str()), want, "{url:?}");
        }
    }

    #[test]
    fn headers_say_who_asks() {
        let sent = |name: &str, value: &str| Sent {
            method: Method::Get,
            url: Url::parse("https://kubernetes/"),
            headers: vec![(name.to_owned(), value.to_owned())],
            body: None,
        };
        let token = |text: &str| Credential::BearerToken(text.to_owned());
        for (header, want) in [
            ("Bearer t", token("t")),
            ("bearer t u", token("t")),
            ("Bearer ", Credential::None),
            ("Bearer  t", token(" t")),
            ("Basic t", Credential::None),
        ] {
            assert_eq!(sent("authorization", header).credential(), want, "{header}");
        }
        assert_eq!(sent("impersonate-group", "g").impersonation().groups, ["g"]);
        assert_eq!(sent("impersonate-extra-k", "v").impersonation().extra, [("k".to_owned(), "v".to_owned())]);
    }
}
