//! `html`, `js` and `urlquery`: text made safe for other languages, byte for byte as text/template does it.

use std::fmt::Write as _;

use crate::print::go_quote::is_printable;

/// Safe between HTML tags and in attributes.
pub(super) fn html(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
        out
    })
}

/// Safe inside a JavaScript string.
pub(super) fn javascript(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '\\' | '\'' | '"' => out.extend(['\\', c]),
            '<' | '>' | '&' | '=' => push_code(&mut out, c),
            c if is_printable(c) => out.push(c),
            c => push_code(&mut out, c),
        }
        out
    })
}

/// Safe as a value in the query of a URL.
pub(super) fn url_query(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            byte => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    })
}

fn push_code(out: &mut String, c: char) {
    let _ = write!(out, "\\u{:04X}", u32::from(c));
}
