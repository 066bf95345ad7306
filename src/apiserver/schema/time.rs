//! Times as Go reads them.
//!
//! Mirrors `time.Parse` with the layout `time.RFC3339`, and its error texts.

use jiff::civil::Date;

use crate::apiserver::status::GoQuoted;

const LAYOUT: &str = "2006-01-02T15:04:05Z07:00";
/// The elements of the layout, and how many digits each has; 0 for what must stand there as it is.
const ELEMENTS: [(&str, usize); 11] = [
    ("2006", 4),
    ("-", 0),
    ("01", 2),
    ("-", 0),
    ("02", 2),
    ("T", 0),
    ("15", 2),
    (":", 0),
    ("04", 2),
    (":", 0),
    ("05", 2),
];

/// Checks that a text is a time.
///
/// # Errors
/// Go's text for one that is none.
pub(super) fn check(text: &str) -> Result<(), String> {
    let wrong = |why: String| format!("parsing time {:?}{why}", GoQuoted(text));
    let unread =
        |rest: &str, element: &str| wrong(format!(" as {LAYOUT:?}: cannot parse {:?} as {element:?}", GoQuoted(rest)));
    let out_of_range = |what: &str| wrong(format!(": {what} out of range"));
    let (mut rest, mut numbers) = (text, Vec::new());
    for (element, digits) in ELEMENTS {
        if digits == 0 {
            rest = rest.strip_prefix(element).ok_or_else(|| unread(rest, element))?;
            continue;
        }
        let found = rest.get(..digits).filter(|found| found.bytes().all(|byte| byte.is_ascii_digit()));
        let number: u32 = found.and_then(|found| found.parse().ok()).ok_or_else(|| unread(rest, element))?;
        rest = rest.get(digits..).unwrap_or_default();
        let is_possible = match element {
            "01" => (1..=12).contains(&number),
            "15" => number < 24,
            "04" | "05" => number < 60,
            _ => true,
        };
        if !is_possible {
            return Err(out_of_range(match element {
                "01" => "month",
                "15" => "hour",
                "04" => "minute",
                _ => "second",
            }));
        }
        numbers.push(number);
    }
    if let Some(fraction) = rest.strip_prefix('.').filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    {
        rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    }
    let zone = rest;
    rest = match zone.strip_prefix('Z') {
        Some(rest) => rest,
        None => after_offset(zone).ok_or_else(|| unread(zone, "Z07:00"))?,
    };
    if !rest.is_empty() {
        return Err(wrong(format!(": extra text: {:?}", GoQuoted(rest))));
    }
    match numbers.as_slice() {
        [year, month, day, ..] if !is_date(*year, *month, *day) => Err(out_of_range("day")),
        _ => Ok(()),
    }
}

/// What follows an offset such as `+02:00`.
fn after_offset(text: &str) -> Option<&str> {
    let digits = text.strip_prefix(['+', '-'])?;
    let (hours, rest) = (digits.get(..2)?, digits.get(2..)?.strip_prefix(':')?);
    let minutes = rest.get(..2)?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(hours) && is_number(minutes)).then(|| rest.get(2..))?
}

fn is_date(year: u32, month: u32, day: u32) -> bool {
    let (year, month, day) = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    matches!((year, month, day), (Ok(year), Ok(month), Ok(day)) if Date::new(year, month, day).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_go_reads_them() {
        for text in ["2026-01-31T12:00:00Z", "2024-02-29T00:00:00.123456Z", "2026-01-31T12:00:00+02:00"] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        let as_layout = |text: &str, rest: &str, element: &str| {
            format!("parsing time {text:?} as {LAYOUT:?}: cannot parse {rest:?} as {element:?}")
        };
        for (text, want) in [
            ("", as_layout("", "", "2006")),
            ("yesterday", as_layout("yesterday", "yesterday", "2006")),
            ("2026-01-31", as_layout("2026-01-31", "", "T")),
            ("2026-01-31 12:00:00Z", as_layout("2026-01-31 12:00:00Z", " 12:00:00Z", "T")),
            ("2026-01-31T12:00:00", as_layout("2026-01-31T12:00:00", "", "Z07:00")),
            ("2026-13-01T00:00:00Z", "parsing time \"2026-13-01T00:00:00Z\": month out of range".to_owned()),
            ("2026-02-29T00:00:00Z", "parsing time \"2026-02-29T00:00:00Z\": day out of range".to_owned()),
            ("2026-01-01T00:00:00Zx", "parsing time \"2026-01-01T00:00:00Zx\": extra text: \"x\"".to_owned()),
        ] {
            assert_eq!(check(text), Err(want), "{text}");
        }
    }
}
