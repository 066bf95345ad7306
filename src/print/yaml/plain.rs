//! Which strings would read as something else when they stand unquoted in YAML 1.1.
//!
//! Mirrors `resolve` (resolve.go) and `isBase60Float` (encode.go) of go-yaml v2, as far as the answer "a string or
//! not" goes. Whether the characters themselves allow plain style is libyaml's question.

use super::timestamp::is_timestamp;

const WORDS: [&str; 39] = [
    "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON", "n", "N", "no", "No", "NO", "false",
    "False", "FALSE", "off", "Off", "OFF", "", "~", "null", "Null", "NULL", ".nan", ".NaN", ".NAN", ".inf", ".Inf",
    ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF",
];

/// Whether an unquoted `text` is read back as the same string.
pub(in crate::print) fn reads_back_as_string(text: &str) -> bool {
    if WORDS.contains(&text) {
        return false;
    }
    match text.chars().next() {
        Some('.') => !is_float(text),
        Some('+' | '-' | '0'..='9') => {
            let digits = text.replace('_', "");
            !(is_timestamp(text) || is_integer(&digits) || is_float(&digits) || is_sexagesimal(text))
        }
        _ => true,
    }
}

/// An integer of any size as Go writes them: decimal, or with one of the prefixes 0x, 0o, 0 and 0b.
fn is_integer(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let lower = unsigned.to_ascii_lowercase();
    let (digits, radix) = if let Some(rest) = lower.strip_prefix("0x") {
        (rest, 16)
    } else if let Some(rest) = lower.strip_prefix("0o") {
        (rest, 8)
    } else if let Some(rest) = lower.strip_prefix("0b") {
        (rest, 2)
    } else if let Some(rest) = lower.strip_prefix('0').filter(|rest| !rest.is_empty()) {
        (rest, 8)
    } else {
        (lower.as_str(), 10)
    };
    !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix))
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, unless the number is too large for a float.
fn is_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let starts_like_number = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    // Rust reads the same grammar beyond the words for infinity and NaN, which begin with a letter.
    starts_like_number && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?`: base 60, which go-yaml does not read but quotes for others.
fn is_sexagesimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let mut groups = whole.split(':');
    let first_is_number = groups.next().is_some_and(|first| {
        first.starts_with(|c: char| c.is_ascii_digit()) && first.chars().all(is_digit_or_underscore)
    });
    let mut groups = groups.peekable();
    first_is_number
        && groups.peek().is_some()
        && groups.all(|group| {
            group.len() <= 2 && group.chars().all(|c| c.is_ascii_digit()) && group.parse::<u8>().is_ok_and(|n| n < 60)
        })
        && fraction.chars().all(is_digit_or_underscore)
}

fn is_digit_or_underscore(c: char) -> bool {
    c.is_ascii_digit() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::reads_back_as_string;

    #[test]
    fn strings_that_read_as_something_else_are_quoted() {
        for text in [
            "y",
            "No",
            "off",
            "~",
            "null",
            "",
            ".nan",
            "-.INF",
            "1",
            "+1",
            "0x1F",
            "0o7",
            "07",
            "08",
            "0b1",
            "-0b1",
            "1_000",
            "1e3",
            "1.0",
            "1.",
            ".5",
            "12:30",
            "1:2:3.5",
            "2020-01-01",
            "2020-1-1T1:2:3Z",
            "99999999999999999999",
            "+.5",
        ] {
            assert!(!reads_back_as_string(text), "{text}");
        }
    }

    #[test]
    fn ordinary_strings_are_not() {
        for text in [
            "=",
            "<<",
            "yEs",
            "nope",
            "1a",
            "v1",
            "1.2.3",
            "10:99",
            "2020-13-01",
            "-",
            "+",
            ".",
            "0x",
            "12:",
            "a:1",
            "1e",
            "infinity",
            "-inf",
            "1e999",
        ] {
            assert!(reads_back_as_string(text), "{text}");
        }
    }
}
