//! How old something is, in kubectl's words.
//!
//! Pure arithmetic: the present is handed in. Kept with the tables, because the server words ages.

use jiff::{SignedDuration, Timestamp};

/// The age of an object, from its `metadata.creationTimestamp`.
pub(super) fn age_of(object: &serde_json::Value, now: Timestamp) -> String {
    let created = object.pointer("/metadata/creationTimestamp").and_then(serde_json::Value::as_str);
    age(created.and_then(|text| text.parse().ok()), now)
}

/// How long something is past, from its time in an object.
pub(super) fn age_since(time: &str, now: Timestamp) -> String {
    age(time.parse().ok(), now)
}

/// The age of something created at `created`; `<unknown>` without that time.
fn age(created: Option<Timestamp>, now: Timestamp) -> String {
    created.map_or_else(|| "<unknown>".to_owned(), |created| human_duration(now.duration_since(created)))
}

/// A duration with two or three significant digits (`HumanDuration` in apimachinery's duration.go).
pub fn human_duration(duration: SignedDuration) -> String {
    const HOURS_PER_YEAR: i64 = 24 * 365;
    let seconds = duration.as_secs();
    let (minutes, hours) = (seconds / 60, seconds / 3600);
    match seconds {
        ..-1 => "<invalid>".to_owned(),
        -1 => "0s".to_owned(),
        0..120 => format!("{seconds}s"),
        _ if minutes < 10 => two_units((minutes, 'm'), (seconds % 60, 's')),
        _ if hours < 3 => format!("{minutes}m"),
        _ if hours < 8 => two_units((hours, 'h'), (minutes % 60, 'm')),
        _ if hours < 48 => format!("{hours}h"),
        _ if hours < 24 * 8 => two_units((hours / 24, 'd'), (hours % 24, 'h')),
        _ if hours < 2 * HOURS_PER_YEAR => format!("{}d", hours / 24),
        _ if hours < 8 * HOURS_PER_YEAR => two_units((hours / HOURS_PER_YEAR, 'y'), (hours / 24 % 365, 'd')),
        _ => format!("{}y", hours / HOURS_PER_YEAR),
    }
}

/// The smaller unit is dropped when there is nothing of it.
fn two_units((large, large_unit): (i64, char), (small, small_unit): (i64, char)) -> String {
    if small == 0 { format!("{large}{large_unit}") } else { format!("{large}{large_unit}{small}{small_unit}") }
}

#[cfg(test)]
mod tests {
    use super::{age, human_duration};
    use jiff::{SignedDuration, Timestamp};

    #[test]
    fn ages_lose_precision_as_they_grow() {
        const HOUR: i64 = 3600;
        const DAY: i64 = 24 * HOUR;
        for (seconds, expected) in [
            (-2, "<invalid>"),
            (-1, "0s"),
            (119, "119s"),
            (120, "2m"),
            (599, "9m59s"),
            (3 * HOUR - 1, "179m"),
            (3 * HOUR, "3h"),
            (8 * HOUR - 1, "7h59m"),
            (2 * DAY - 1, "47h"),
            (2 * DAY, "2d"),
            (8 * DAY - 1, "7d23h"),
            (730 * DAY - 1, "729d"),
            (730 * DAY, "2y"),
            (731 * DAY, "2y1d"),
            (8 * 365 * DAY, "8y"),
        ] {
            assert_eq!(human_duration(SignedDuration::from_secs(seconds)), expected, "{seconds}");
        }
        assert_eq!(age(None, Timestamp::UNIX_EPOCH), "<unknown>");
    }
}
