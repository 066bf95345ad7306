//! Texts that must have a form with a name.
//!
//! Mirrors `k8s.io/kube-openapi/pkg/validation/strfmt`, as far as formats are more than decoration. Formats that are not listed
//! forbid nothing, as with the server.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::apiserver::json::text;
use crate::apiserver::status::FieldError;
use crate::apiserver::validation::{dns_label, dns_subdomain};

/// What is wrong with a text that must have a format.
pub(super) fn problem(schema: &Value, given: &str, path: &str) -> Option<FieldError> {
    let format = text(schema, "/format");
    if has_format(given, format)? {
        return None;
    }
    let detail = format!("{path} in body must be of type {format}: {given:?}");
    Some(FieldError::wrong_type(path, given, &detail))
}

/// Whether a text has a format; `None` if the format is not one that is looked at.
fn has_format(given: &str, format: &str) -> Option<bool> {
    Some(match format {
        "date-time" | "datetime" => is_date_time(given),
        "date" => given.parse::<jiff::civil::Date>().is_ok() && given.len() == 10,
        "duration" => is_duration(given),
        "ipv4" => given.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => given.parse::<Ipv6Addr>().is_ok(),
        "cidr" => is_cidr(given),
        "mac" => is_hardware_address(given),
        "uuid" | "uuid3" | "uuid4" | "uuid5" => is_uuid(given, format),
        "byte" => STANDARD.decode(given).is_ok(),
        "hostname" => dns_subdomain(&given.to_lowercase()).is_empty(),
        "email" => is_email(given),
        "uri" => is_uri(given),
        "hexcolor" => is_hex_color(given),
        "k8s-short-name" => dns_label(given).is_empty(),
        "k8s-long-name" => dns_subdomain(given).is_empty(),
        _ => return None,
    })
}

fn is_date_time(given: &str) -> bool {
    let separated = given.as_bytes().get(10).is_some_and(|byte| matches!(byte, b'T' | b't'));
    separated && !given.contains('[') && given.parse::<jiff::Timestamp>().is_ok()
}

/// Go's durations (`1h30m`), and whole numbers with a unit in words (`3 days`).
fn is_duration(given: &str) -> bool {
    const UNITS: [&str; 22] = [
        "ns", "us", "µs", "ms", "s", "m", "h", "d", "w", "sec", "secs", "second", "seconds", "min", "mins", "minute",
        "minutes", "hour", "hours", "day", "days", "weeks",
    ];
    let mut rest = given.trim_start_matches(['-', '+']).trim();
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let digits = rest.trim_start_matches(|byte: char| byte.is_ascii_digit() || byte == '.');
        if digits.len() == rest.len() {
            return false;
        }
        let unit = digits.trim_start();
        let after = unit.trim_start_matches(|letter: char| letter.is_alphabetic());
        let (unit, _) = unit.split_at(unit.len() - after.len());
        if !UNITS.contains(&unit) {
            return given == "0";
        }
        rest = after.trim_start();
    }
    true
}

fn is_cidr(given: &str) -> bool {
    given.split_once('/').is_some_and(|(address, bits)| {
        let most = match address.parse() {
            Ok(IpAddr::V4(_)) => 32,
            Ok(IpAddr::V6(_)) => 128,
            Err(_) => return false,
        };
        let is_number = bits.bytes().all(|byte| byte.is_ascii_digit()) && (bits == "0" || !bits.starts_with('0'));
        is_number && bits.parse::<u16>().is_ok_and(|bits| bits <= most)
    })
}

fn is_hardware_address(given: &str) -> bool {
    let of_pairs = [':', '-'].iter().any(|mark| {
        let parts: Vec<&str> = given.split(*mark).collect();
        [6, 8, 20].contains(&parts.len()) && parts.iter().all(|part| part.len() == 2 && is_hex(part))
    });
    let parts: Vec<&str> = given.split('.').collect();
    of_pairs || ([3, 4, 10].contains(&parts.len()) && parts.iter().all(|part| part.len() == 4 && is_hex(part)))
}

fn is_uuid(given: &str, format: &str) -> bool {
    let plain: String = given.chars().filter(|letter| *letter != '-').collect();
    let version = plain.chars().nth(12);
    let wanted = format.strip_prefix("uuid").and_then(|version| version.chars().next());
    plain.len() == 32 && is_hex(&plain) && wanted.is_none_or(|wanted| version == Some(wanted))
}

fn is_email(given: &str) -> bool {
    given.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.contains('@') && !given.contains(char::is_whitespace)
    })
}

/// As Go's `url.ParseRequestURI` reads it: a path from the root, or a scheme and what follows.
fn is_uri(given: &str) -> bool {
    if given.starts_with('/') {
        return !given.contains(char::is_control);
    }
    given.split_once(':').is_some_and(|(scheme, rest)| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(plain)
            && !rest.is_empty()
            && !given.contains(|letter: char| letter.is_control() || letter == ' ')
    })
}

fn is_hex_color(given: &str) -> bool {
    let digits = given.strip_prefix('#').unwrap_or(given);
    [3, 6].contains(&digits.len()) && is_hex(digits)
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_right_from_wrong() {
        let cases = [
            ("date-time", "2026-11-22T12:00:00Z", "2026-11-22 12:00:00Z"),
            ("date", "2026-11-22", "22.11.2026"),
            ("duration", "1h30m", "soon"),
            ("duration", "3 days", "3"),
            ("ipv4", "10.0.0.1", "10.0.0.256"),
            ("ipv6", "::1", "10.0.0.1"),
            ("cidr", "10.0.0.0/8", "10.0.0.0/33"),
            ("cidr", "fd00::/64", "fd00::"),
            ("mac", "00:00:5e:00:53:01", "00:00:5e:00:53"),
            ("uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
            ("uuid4", "123e4567-e89b-42d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000"),
            ("byte", "aGk=", "a!"),
            ("hostname", "a.example.com", "a_b"),
            ("email", "a@b.c", "a.b.c"),
            ("uri", "https://example.com/x", "123"),
            ("hexcolor", "#fff", "#ff"),
            ("k8s-short-name", "a-b", "a.b"),
        ];
        for (format, right, wrong) in cases {
            assert_eq!(has_format(right, format), Some(true), "{format} {right}");
            assert_eq!(has_format(wrong, format), Some(false), "{format} {wrong}");
        }
        assert_eq!(has_format("x", "colour-of-the-day"), None);
    }
}
