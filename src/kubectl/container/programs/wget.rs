//! `wget` of the API server, as busybox has it: it does not check certificates, and prints no refusal's body.

use super::unknown_option;
use crate::apiserver::request::Method;
use crate::kubectl::container::http::{Sent, Unreachable, Url, send};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    let mut headers = vec![("user-agent".to_owned(), "Wget".to_owned())];
    let (mut url, mut body, mut to_stdout, mut shows_headers) = (None, None, false, false);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let (flag, given) = word.split_once('=').filter(|_| word.starts_with("--")).unwrap_or((word, ""));
        let mut value = || if given.is_empty() { words.next().cloned().unwrap_or_default() } else { given.to_owned() };
        match flag {
            "--header" => {
                let header = value();
                let (name, value) = header.split_once(':').unwrap_or((&header, ""));
                headers.push((name.trim().to_lowercase(), value.trim().to_owned()));
            }
            "--post-data" => body = Some(value()),
            "--ca-certificate" | "-T" | "--timeout" | "-t" | "--tries" => drop(value()),
            "-q" | "--quiet" | "--no-check-certificate" => {}
            "-S" | "--server-response" => shows_headers = true,
            "-O" | "-qO" | "--output-document" => to_stdout = value() == "-",
            "-qO-" | "-O-" => to_stdout = true,
            flag if flag.starts_with('-') => return Err(unknown_option("wget", word)),
            _ => url = Some(Url::parse(word)),
        }
    }
    let Some(url) = url else { return Ok(Ended::failing(1, "wget: missing URL")) };
    if !to_stdout {
        return Err(unknown_option("wget", "anything but -O -: it keeps no files"));
    }
    match url.unreachable(inside) {
        Some(Unreachable::Unknown) => {
            return Ok(Ended::failing(1, format_args!("wget: bad address '{}:{}'", url.host, url.port)));
        }
        Some(Unreachable::Refused) => {
            let Url { host, port, .. } = &url;
            return Ok(Ended::failing(
                1,
                format_args!("wget: can't connect to remote host ({host}:{port}): Connection refused"),
            ));
        }
        Some(Unreachable::Plain) => {
            return Ok(Ended::failing(1, "wget: server returned error: HTTP/1.0 400 Bad Request"));
        }
        None => {}
    }
    let has_media_type = headers.iter().any(|(name, _)| name == "content-type");
    if body.is_some() && !has_media_type {
        headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
    }
    let method = if body.is_some() { Method::Post } else { Method::Get };
    let answer = send(inside, &Sent { method, url, headers, body })?;
    let mut ended = if answer.code >= 400 {
        Ended::failing(1, format_args!("wget: server returned error: HTTP/1.1 {}", answer.status_line()))
    } else {
        Ended::saying(answer.body.clone())
    };
    if shows_headers {
        let lines = answer.headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
        ended.stderr.insert_str(0, &format!("  HTTP/1.1 {}\n{}", answer.status_line(), lines.collect::<String>()));
    }
    Ok(ended)
}
