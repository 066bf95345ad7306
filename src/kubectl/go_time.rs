//! Times in flags, refused as Go's `time.Parse` refuses them.

use jiff::Timestamp;

use crate::print::go_quote::go_quote;

const LAYOUT: &str = "2006-01-02T15:04:05.999999999Z07:00";

/// Pieces of the layout: two or four digits, or one character.
const PIECES: [&str; 11] = ["2006", "-", "01", "-", "02", "T", "15", ":", "04", ":", "05"];

/// Checks that a text is a time as RFC 3339 writes it.
///
/// # Errors
/// Go's words for anything else.
pub fn check_time(text: &str) -> Result<String, String> {
    let mut rest = text;
    let cannot = |rest: &str, piece: &str| {
        format!("parsing time {} as {LAYOUT:?}: cannot parse {} as {piece:?}", go_quote(text), go_quote(rest))
    };
    for piece in PIECES {
        let is_number = piece.len() > 1;
        let fits =
            |start: &str| if is_number { start.bytes().all(|byte| byte.is_ascii_digit()) } else { start == piece };
        rest = match rest.split_at_checked(piece.len()) {
            Some((start, behind)) if fits(start) => behind,
            _ => return Err(cannot(rest, piece)),
        };
    }
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    }
    if !rest.starts_with(['Z', '+', '-']) {
        return Err(cannot(rest, "Z07:00"));
    }
    match text.parse::<Timestamp>() {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(format!("parsing time {}: day out of range", go_quote(text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_refused_in_gos_words() {
        assert!(check_time("2026-01-31T12:00:00Z").is_ok());
        assert!(check_time("2026-01-31T12:00:00.5+01:00").is_ok());
        for (text, rest, piece) in
            [("x", "x", "2006"), ("", "", "2006"), ("2026-01-31", "", "T"), ("2026-01-31T12:00:00", "", "Z07:00")]
        {
            let want = format!("parsing time {text:?} as {LAYOUT:?}: cannot parse {rest:?} as {piece:?}");
            assert_eq!(check_time(text), Err(want));
        }
        assert!(check_time("2026-02-31T12:00:00Z").is_err());
    }
}
