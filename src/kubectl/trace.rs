//! `-v=6` and more: every request and its answer, as they pass.
//!
//! Mirrors `k8s.io/client-go/transport/round_trippers.go` (`debuggingRoundTripper`) and `rest/request.go` (`logBody`). No
//! secret is shown: credentials and tokens are masked, in headers and in bodies.

use serde_json::Value;

use super::console::Console;
use super::failure::PROGRAM;
use super::klog::{Log, field};
use super::mask::mask_tokens;
use super::patch::media_type;
use super::raw::wire_text;
use crate::apiserver::registry::version;
use crate::apiserver::request::{Body, Credential, Request, Response, ResponseBody};

/// How many bytes of a body are shown at level 8, and at level 9. Above that, all are.
const SHOWN: [usize; 2] = [1024, 10240];

/// Writes down what passes between client and server.
#[derive(Clone, Debug)]
pub struct Trace {
    log: Log,
    server: String,
}

impl Trace {
    /// A trace of the talk with the server at this URL.
    pub fn new(log: Log, server: &str) -> Self {
        Self { log, server: server.trim_end_matches('/').to_owned() }
    }

    /// A request that is about to be sent.
    pub fn request(&self, request: &Request, console: &Console<'_>) {
        self.body("Request Body", &sent_text(&request.body), console);
        if self.log.shows(9) {
            let headers = headers(request).join("\" -H \"");
            let curl = format!("curl -v -X{}  -H \"{headers}\" '{}'\n", request.method.as_str(), self.url(request));
            self.say("round_trippers.go:527", &format!("\"Request\"{}", field("curlCommand", &curl)), console);
        } else if self.log.shows(7) {
            let headers = headers(request).join("\n") + "\n";
            let text = format!("\"Request\"{}{}", self.address(request), field("headers", &headers));
            self.say("round_trippers.go:527", &text, console);
        }
    }

    /// The answer to it. No time passes in a simulation, so it always took none.
    pub fn response(&self, request: &Request, response: &Response, console: &Console<'_>) {
        let received = received_text(&response.body);
        let with_address = self.log.level == 6 || self.log.shows(9);
        let address = if with_address { self.address(request) } else { String::new() };
        let headers = if self.log.shows(8) {
            field("headers", &self.answer_headers(response, received.len()))
        } else {
            String::new()
        };
        let status = format!("{} {}", response.code, status_text(response.code));
        let text = format!("\"Response\"{address}{}{headers} milliseconds=0", field("status", &status));
        self.say("round_trippers.go:632", &text, console);
        self.body("Response Body", &received, console);
    }

    fn say(&self, place: &str, text: &str, console: &Console<'_>) {
        console.err_line(&self.log.line('I', place, text));
    }

    fn body(&self, what: &str, text: &str, console: &Console<'_>) {
        if !self.log.shows(8) {
            return;
        }
        let most = match self.log.level {
            8 => SHOWN[0],
            9 => SHOWN[1],
            _ => text.len(),
        };
        let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        let kept = end.and_then(|end| text.get(..end)).unwrap_or(text);
        let cut = text.len() - kept.len();
        let shown = if cut == 0 { kept.to_owned() } else { format!("{kept} [truncated {cut} chars]") };
        self.say("helper.go:113", &format!("\"{what}\"{}", field("body", &shown)), console);
    }

    fn address(&self, request: &Request) -> String {
        field("verb", request.method.as_str()) + &field("url", &self.url(request))
    }

    fn url(&self, request: &Request) -> String {
        format!("{}{}{}", self.server, request.path, request.query.to_suffix())
    }

    fn answer_headers(&self, response: &Response, length: usize) -> String {
        let media_type = response.media_type;
        let date = self.log.now.strftime("%a, %d %b %Y %H:%M:%S GMT");
        let mut headers = format!(
            "Cache-Control: no-cache, private\nContent-Length: {length}\nContent-Type: {media_type}\nDate: {date}\n"
        );
        headers.extend(response.warnings.iter().map(|warning| format!("Warning: 299 - {warning:?}\n")));
        headers
    }
}

/// The headers of a request in order, secrets masked.
fn headers(request: &Request) -> Vec<String> {
    let mut headers = vec![format!("Accept: {}", request.accept)];
    if matches!(request.credential, Credential::BearerToken(_)) {
        headers.push("Authorization: Bearer <masked>".to_owned());
    }
    match &request.body {
        // Of a foreign body only is known that it is none that the API reads.
        Body::Empty | Body::Foreign => {}
        Body::Stream => headers.extend(["Connection: Upgrade", "Upgrade: SPDY/3.1"].map(str::to_owned)),
        Body::Object(_) | Body::Text(_) => headers.push("Content-Type: application/json".to_owned()),
        Body::Patch(patch_type, _) => headers.push(format!("Content-Type: {}", media_type(*patch_type))),
    }
    let impersonation = &request.impersonation;
    let mut extra: Vec<String> =
        impersonation.extra.iter().map(|(key, value)| format!("Impersonate-Extra-{}: {value}", titled(key))).collect();
    extra.sort();
    headers.extend(extra);
    headers.extend(impersonation.groups.iter().map(|group| format!("Impersonate-Group: {group}")));
    for (name, value) in [("Uid", &impersonation.uid), ("User", &impersonation.user)] {
        if !value.is_empty() {
            headers.push(format!("Impersonate-{name}: {value}"));
        }
    }
    headers.push(format!("User-Agent: {}", user_agent()));
    headers
}

/// A key as Go writes the names of headers: `scopes` is `Scopes`.
fn titled(key: &str) -> String {
    let mut start = true;
    let title = |letter: char| {
        let titled = if start { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() };
        start = letter == '-';
        titled
    };
    key.chars().map(title).collect()
}

/// Mirrors `DefaultKubernetesUserAgent` of `k8s.io/client-go/rest/config.go`.
fn user_agent() -> String {
    let version = version();
    let text = |field: &str| version.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    format!("{PROGRAM}/{} ({}) kubernetes/unknown", text("gitVersion"), text("platform"))
}

fn sent_text(body: &Body) -> String {
    match body {
        Body::Empty | Body::Stream | Body::Foreign => String::new(),
        Body::Object(object) => wire_text(&mask_tokens(object.clone())),
        Body::Patch(_, Ok(patch)) => mask_tokens(patch.clone()).to_string(),
        // What is no JSON might hold a token anywhere.
        Body::Patch(_, Err(_)) => "<masked>".to_owned(),
        Body::Text(text) => match serde_json::from_str(text) {
            Ok(object) => mask_tokens(object).to_string(),
            Err(_) => "<masked>".to_owned(),
        },
    }
}

fn received_text(body: &ResponseBody) -> String {
    match body {
        ResponseBody::Object(object) => wire_text(&mask_tokens(object.clone())),
        ResponseBody::Text(text) | ResponseBody::Document(_, text) => text.clone(),
        ResponseBody::Events(events) => events.iter().map(|event| wire_text(&mask_tokens(event.clone()))).collect(),
    }
}

/// Go's `http.StatusText`, for the codes that the server answers with.
pub(super) fn status_text(code: u16) -> &'static str {
    match code {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        409 => "Conflict",
        413 => "Request Entity Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Entity",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_headers_are_written_as_go_does() {
        assert_eq!(titled("example.com%2Fscopes"), "Example.com%2fscopes");
        assert_eq!(titled("a-b"), "A-B");
    }
}
