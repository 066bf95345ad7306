//! Durations as Go writes them: `1h30m`, `1.5h`, `-300ms`.
//!
//! Mirrors `time.ParseDuration`, whose error texts users see.

/// Units by name, in nanoseconds.
const UNITS: [(&str, i64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("µs", 1_000),
    ("μs", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

/// A duration in nanoseconds.
///
/// # Errors
/// Go's words for anything else.
pub fn parse_duration(text: &str) -> Result<i64, String> {
    let invalid = || format!("time: invalid duration {text:?}");
    let (sign, mut rest) = match (text.strip_prefix('-'), text.strip_prefix('+')) {
        (Some(rest), _) => (-1, rest),
        (_, Some(rest)) => (1, rest),
        _ => (1, text),
    };
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(invalid());
    }
    let mut total: i64 = 0;
    while !rest.is_empty() {
        let (number, after) = split(rest, |character| character.is_ascii_digit() || character == '.');
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if (whole.is_empty() && fraction.is_empty()) || fraction.contains('.') {
            return Err(invalid());
        }
        let (unit, after) = split(after, |character| character != '.' && !character.is_ascii_digit());
        if unit.is_empty() {
            return Err(format!("time: missing unit in duration {text:?}"));
        }
        let Some((_, nanoseconds)) = UNITS.iter().find(|(name, _)| *name == unit) else {
            return Err(format!("time: unknown unit {unit:?} in duration {text:?}"));
        };
        let part = amount(whole, fraction, *nanoseconds).and_then(|part| total.checked_add(part));
        total = part.ok_or_else(invalid)?;
        rest = after;
    }
    Ok(sign * total)
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|character| !belongs(character)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// `whole.fraction` of a unit.
fn amount(whole: &str, fraction: &str, unit: i64) -> Option<i64> {
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut total = whole.checked_mul(unit)?;
    let mut scale = i128::from(unit);
    for digit in fraction.chars().filter_map(|digit| digit.to_digit(10)) {
        // Digits are added one by one, so that no length of fraction overflows.
        let part = i128::from(digit) * scale / 10;
        total = total.checked_add(i64::try_from(part).ok()?)?;
        scale /= 10;
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_go_reads_them() {
        let second = 1_000_000_000;
        for (text, want) in [
            ("0", Ok(0)),
            ("-0", Ok(0)),
            ("1h30m", Ok(5400 * second)),
            ("1.5h", Ok(5400 * second)),
            ("-1h", Ok(-3600 * second)),
            (".5s", Ok(second / 2)),
            ("600500ms", Ok(600_500_000_000)),
            ("600", Err("time: missing unit in duration \"600\"")),
            ("1d", Err("time: unknown unit \"d\" in duration \"1d\"")),
            ("abc", Err("time: invalid duration \"abc\"")),
            ("", Err("time: invalid duration \"\"")),
            ("1.2.3s", Err("time: invalid duration \"1.2.3s\"")),
            ("9999999999h", Err("time: invalid duration \"9999999999h\"")),
        ] {
            assert_eq!(parse_duration(text), want.map_err(str::to_owned), "{text}");
        }
    }
}
