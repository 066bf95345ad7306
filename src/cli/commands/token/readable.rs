//! Claims and times for people.

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::apiserver::format_time;
use crate::apiserver::tables::human_duration;
use crate::print::columns::Columns;
use crate::print::json::to_json_compact;

/// Claims that are times.
const TIMES: [&str; 4] = ["exp", "iat", "nbf", "warnafter"];

/// One line for each claim, nested ones under their dotted names.
pub(in crate::cli::commands) fn claims(claims: &Map<String, Value>, now: Timestamp) -> String {
    let mut rows = Columns::new();
    add(&mut rows, "", claims, now);
    rows.finish()
}

fn add(rows: &mut Columns, within: &str, claims: &Map<String, Value>, now: Timestamp) {
    for (name, value) in claims {
        let path = if within.is_empty() { name.clone() } else { format!("{within}.{name}") };
        let text = match value {
            Value::Object(inner) => {
                add(rows, &path, inner, now);
                continue;
            }
            Value::Number(number) if TIMES.contains(&name.as_str()) => match number.as_i64() {
                Some(seconds) => format!("{number} ({})", moment(seconds, now)),
                None => number.to_string(),
            },
            Value::String(text) => text.clone(),
            other => to_json_compact(other),
        };
        rows.row([format!("  {path}"), text]);
    }
}

/// `2026-01-31T12:00:00Z, in 59m` or `…, 5s ago`.
pub(in crate::cli::commands) fn moment(seconds: i64, now: Timestamp) -> String {
    let Ok(time) = Timestamp::from_second(seconds) else { return "beyond all calendars".to_owned() };
    let relative = if time > now {
        format!("in {}", human_duration(time.duration_since(now)))
    } else {
        format!("{} ago", human_duration(now.duration_since(time)))
    };
    format!("{}, {relative}", format_time(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_both_ways() {
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        assert_eq!(moment(1_800_003_540, now), "2027-01-15T08:59:00Z, in 59m");
        assert_eq!(moment(1_799_999_995, now), "2027-01-15T07:59:55Z, 5s ago");
        assert_eq!(moment(i64::MAX, now), "beyond all calendars");
    }
}
