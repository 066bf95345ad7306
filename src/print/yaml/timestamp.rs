//! Which strings go-yaml reads as a time.
//!
//! Mirrors `parseTimestamp` of go-yaml v2's resolve.go: four layouts of Go's `time.Parse`. Only the yes or no matters
//! here, never the instant.

/// Whether `text` is `YYYY-M-D`, optionally with a time: `T`/`t`, `h:m:s`, a fraction and a zone, or a space and `h:m:s`.
pub(super) fn is_timestamp(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else { return false };
    if year.len() != 4 || !all_digits(year) {
        return false;
    }
    let (date, time) = match rest.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    let Some((month, day)) = date.split_once('-') else { return false };
    let in_calendar = match (year.parse::<i16>(), short_number(month), short_number(day)) {
        (Ok(year), Some(month), Some(day)) => jiff::civil::Date::new(year, month, day).is_ok(),
        _ => false,
    };
    let needs_zone = rest.contains(['T', 't']);
    in_calendar && time.is_none_or(|time| is_time(time, needs_zone))
}

fn is_time(text: &str, needs_zone: bool) -> bool {
    let clock = if needs_zone {
        match split_zone(text) {
            Some(clock) => clock,
            None => return false,
        }
    } else {
        text
    };
    let (clock, fraction) = match clock.split_once(['.', ',']) {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (clock, None),
    };
    let mut parts = clock.split(':');
    let mut within = |limit: i8| parts.next().and_then(short_number).is_some_and(|n| n < limit);
    within(24)
        && within(60)
        && within(60)
        && parts.next().is_none()
        && fraction.is_none_or(|digits| !digits.is_empty() && all_digits(digits))
}

/// The text before a zone `Z` or `±hh:mm`.
fn split_zone(text: &str) -> Option<&str> {
    if let Some(clock) = text.strip_suffix('Z') {
        return Some(clock);
    }
    let (clock, offset) = text.rsplit_once(['+', '-'])?;
    let (hours, minutes) = offset.split_once(':')?;
    let valid = hours.len() == 2 && minutes.len() == 2 && all_digits(hours) && all_digits(minutes);
    let in_range = hours.parse::<u8>().is_ok_and(|h| h <= 24) && minutes.parse::<u8>().is_ok_and(|m| m <= 60);
    (valid && in_range).then_some(clock)
}

fn short_number(text: &str) -> Option<i8> {
    ((1..=2).contains(&text.len()) && all_digits(text)).then(|| text.parse().ok())?
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_timestamp;

    #[test]
    fn knows_the_four_layouts() {
        for text in
            ["2020-01-02", "2020-1-2", "2020-01-02T03:04:05Z", "2020-01-02t3:4:5.123+02:00", "2020-01-02 03:04:05"]
        {
            assert!(is_timestamp(text), "{text}");
        }
        for text in [
            "2020-01",
            "20-01-02",
            "2020-02-30",
            "2020-01-02T03:04:05",
            "2020-01-02 03:04:05Z",
            "2020-01-02T25:00:00Z",
            "2020-01-02T",
        ] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
