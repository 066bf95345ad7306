//! `curl` of the API server.

use std::fmt::Write as _;

use super::unknown_option;
use crate::apiserver::request::{Method, percent_encode};
use crate::kubectl::container::http::{Answer, NOT_TLS, Sent, Unreachable, Url, send, trusts};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

/// What the options say.
#[derive(Debug, Default)]
struct Options {
    urls: Vec<String>,
    method: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
    /// `-G`: the body is part of the URL.
    body_in_url: bool,
    bundle: String,
    insecure: bool,
    silent: bool,
    shows_errors: bool,
    shows_headers: bool,
    head_only: bool,
    fails: bool,
    discards: bool,
    write_out: String,
}

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], input: &str) -> Result<Ended, Failure> {
    let mut options = match read(inside, arguments, input)? {
        Ok(options) => options,
        Err(why) => return Ok(Ended::failing(2, why)),
    };
    if options.urls.is_empty() {
        return Ok(Ended::failing(2, "curl: (2) no URL specified"));
    }
    if options.bundle.is_empty() {
        options.bundle = inside.variables.get("CURL_CA_BUNDLE").cloned().unwrap_or_default();
    }
    let mut all = Ended::default();
    for url in std::mem::take(&mut options.urls) {
        all.then(&fetch(inside, &options, &url)?);
    }
    Ok(all)
}

/// Reads the command line; curl's own words for one that is wrong.
fn read(inside: &mut Inside<'_>, arguments: &[String], input: &str) -> Result<Result<Options, String>, Failure> {
    let mut options = Options::default();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if !word.starts_with('-') || word == "-" {
            options.urls.push(word.clone());
            continue;
        }
        let (mut names, is_short): (Vec<String>, bool) = match word.strip_prefix("--") {
            Some(long) => (vec![long.to_owned()], false),
            None => (vec![word.chars().skip(1).collect()], true),
        };
        while let Some(name) = names.pop() {
            // `-sSk` is `-s -S -k`, and `-XPOST` is `-X POST`.
            let (flag, rest) = if is_short {
                let mut letters = name.chars();
                let letter = letters.next().map(String::from).unwrap_or_default();
                (letter, letters.as_str().to_owned())
            } else {
                (name.clone(), String::new())
            };
            if options.switch(&flag) {
                if !rest.is_empty() {
                    names.push(rest);
                }
                continue;
            }
            let value = if rest.is_empty() { words.next().cloned() } else { Some(rest) };
            let Some(value) = value else {
                return Ok(Err(format!("curl: option {word}: requires parameter")));
            };
            if !options.set(inside, &flag, &value, input)? {
                return Err(unknown_option("curl", word));
            }
        }
    }
    Ok(Ok(options))
}

impl Options {
    /// An option without a value; whether it is one.
    fn switch(&mut self, flag: &str) -> bool {
        match flag {
            "s" | "silent" => self.silent = true,
            "S" | "show-error" => self.shows_errors = true,
            "k" | "insecure" => self.insecure = true,
            "i" | "include" | "show-headers" => self.shows_headers = true,
            "I" | "head" => self.head_only = true,
            "f" | "fail" => self.fails = true,
            "G" | "get" => self.body_in_url = true,
            // What they change has nothing to act on here.
            "L" | "location" | "g" | "globoff" | "4" | "ipv4" | "compressed" | "http1.1" | "http2" | "N"
            | "no-buffer" | "no-progress-meter" => {}
            _ => return false,
        }
        true
    }

    /// An option with a value; whether it is one.
    fn set(&mut self, inside: &mut Inside<'_>, flag: &str, value: &str, input: &str) -> Result<bool, Failure> {
        match flag {
            "X" | "request" => value.clone_into(&mut self.method),
            "H" | "header" => {
                let (name, value) = value.split_once(':').unwrap_or((value, ""));
                self.headers.push((name.trim().to_lowercase(), value.trim().to_owned()));
            }
            "oauth2-bearer" => self.headers.push(("authorization".to_owned(), format!("Bearer {value}"))),
            "d" | "data" | "data-ascii" | "data-binary" | "data-raw" | "json" | "data-urlencode" => {
                let text = match value.strip_prefix('@') {
                    Some("-") if flag != "data-raw" => input.to_owned(),
                    Some(path) if flag != "data-raw" => inside.read(path)?.unwrap_or_default(),
                    _ => value.to_owned(),
                };
                let text = match text.split_once('=').filter(|_| flag == "data-urlencode") {
                    Some((name, value)) => format!("{name}={}", percent_encode(value)),
                    None => text,
                };
                if flag == "json" {
                    self.headers.push(("content-type".to_owned(), "application/json".to_owned()));
                }
                match &mut self.body {
                    Some(body) => *body = format!("{body}&{text}"),
                    None => self.body = Some(text),
                }
            }
            "cacert" => value.clone_into(&mut self.bundle),
            "w" | "write-out" => value.clone_into(&mut self.write_out),
            "o" | "output" => match value {
                "/dev/null" => self.discards = true,
                "-" | "/dev/stdout" => {}
                _ => return Err(unknown_option("curl", &format!("-o {value}: it keeps no files"))),
            },
            "A" | "user-agent" => self.headers.push(("user-agent".to_owned(), value.to_owned())),
            "m" | "max-time" | "connect-timeout" | "retry" | "resolve" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn method(&self) -> Result<Method, Failure> {
        Ok(match self.method.as_str() {
            "" if self.body.is_some() && !self.body_in_url => Method::Post,
            "" if self.head_only => Method::Head,
            "" | "GET" => Method::Get,
            "HEAD" => Method::Head,
            "OPTIONS" => Method::Options,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "DELETE" => Method::Delete,
            other => return Err(unknown_option("curl", &format!("-X {other}"))),
        })
    }

    fn sent(&self, url: Url) -> Result<Sent, Failure> {
        let mut headers = vec![("user-agent".to_owned(), "curl".to_owned())];
        headers.extend(self.headers.iter().cloned());
        let mut sent = Sent { method: self.method()?, url, headers, body: self.body.clone() };
        if self.body_in_url {
            let more = sent.body.take().unwrap_or_default();
            let separator = if sent.url.query.is_empty() || more.is_empty() { "" } else { "&" };
            sent.url.query = format!("{}{separator}{more}", sent.url.query);
        } else if sent.body.is_some() && !sent.headers.iter().any(|(name, _)| name == "content-type") {
            sent.headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
        }
        Ok(sent)
    }

    /// What is printed of an answer.
    fn shown(&self, answer: &Answer) -> Ended {
        let mut text = String::new();
        if self.shows_headers || self.head_only {
            let _ = write!(text, "HTTP/2 {} \r\n", answer.code);
            for (name, value) in &answer.headers {
                let _ = write!(text, "{name}: {value}\r\n");
            }
            text.push_str("\r\n");
        }
        let failed = self.fails && answer.code >= 400;
        if !self.head_only && !failed {
            text.push_str(&answer.body);
        }
        if self.discards {
            text.clear();
        }
        text.push_str(&self.written_out(answer.code));
        let why = format!("The requested URL returned error: {}", answer.code);
        let error = if failed { self.error(22, &why) } else { Ended::default() };
        Ended { stdout: text, ..error }
    }

    /// `-w` for an answer; 0 if none came.
    fn written_out(&self, code: u16) -> String {
        let code = format!("{code:03}");
        ["%{http_code}", "%{response_code}"]
            .iter()
            .fold(self.write_out.clone(), |text, name| text.replace(name, &code))
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("%%", "%")
    }

    /// A failure in curl's form, unless it is to be silent.
    fn error(&self, code: u8, why: &str) -> Ended {
        let is_said = self.shows_errors || !self.silent;
        if is_said {
            Ended::failing(code, format_args!("curl: ({code}) {why}"))
        } else {
            Ended { code, ..Ended::default() }
        }
    }
}

const UNTRUSTED: &str = "SSL certificate problem: unable to get local issuer certificate\n\
    More details here: https://curl.se/docs/sslcerts.html\n\n\
    curl failed to verify the legitimacy of the server and therefore could not\n\
    establish a secure connection to it. To learn more about this situation and\n\
    how to fix it, please visit the webpage mentioned above.";

fn fetch(inside: &mut Inside<'_>, options: &Options, url: &str) -> Result<Ended, Failure> {
    let sent = options.sent(Url::parse(url))?;
    let (host, port) = (sent.url.host.clone(), sent.url.port.clone());
    let broken = |code: u8, why: &str| Ok(Ended { stdout: options.written_out(0), ..options.error(code, why) });
    match sent.url.unreachable(inside) {
        Some(Unreachable::Unknown) => return broken(6, &format!("Could not resolve host: {host}")),
        Some(Unreachable::Refused) => {
            return broken(
                7,
                &format!("Failed to connect to {host} port {port} after 0 ms: Could not connect to server"),
            );
        }
        Some(Unreachable::Plain) => {
            return Ok(options.shown(&Answer { code: 400, headers: Vec::new(), body: NOT_TLS.to_owned() }));
        }
        None => {}
    }
    if !options.insecure {
        let bundle = if options.bundle.is_empty() { Ok(String::new()) } else { inside.read(&options.bundle)? };
        match bundle {
            Ok(bundle) if trusts(inside, &bundle)? => {}
            Ok(_) => return broken(60, UNTRUSTED),
            Err(_) => {
                return broken(77, &format!("error setting certificate verify locations:  CAfile: {}", options.bundle));
            }
        }
    }
    let answer = send(inside, &sent)?;
    Ok(options.shown(&answer))
}
