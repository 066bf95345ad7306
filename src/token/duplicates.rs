//! JSON whose objects say something twice: two readers could believe two different things of it, so no token may.
//!
//! Mirrors the JSON reader of go-jose (`json/decode.go`), which refuses such objects.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The first key that stands twice in one object, at any depth. What is no JSON has none.
pub(super) fn duplicate_key(json: &[u8]) -> Option<String> {
    serde_json::from_slice(json).ok().and_then(|Twice(key)| key)
}

/// What was found in one value.
struct Twice(Option<String>);

impl<'de> Deserialize<'de> for Twice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Walk)
    }
}

struct Walk;

impl<'de> Visitor<'de> for Walk {
    type Value = Twice;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Twice, A::Error> {
        let (mut seen, mut twice) = (HashSet::new(), None);
        while let Some(key) = map.next_key::<String>()? {
            if twice.is_some() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let Twice(inside) = map.next_value()?;
            twice = if seen.contains(&key) { Some(key.clone()) } else { inside };
            seen.insert(key);
        }
        Ok(Twice(twice))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Twice, A::Error> {
        let mut twice = None;
        while let Some(Twice(inside)) = list.next_element()? {
            twice = twice.or(inside);
        }
        Ok(Twice(twice))
    }

    fn visit_unit<E>(self) -> Result<Twice, E> {
        Ok(Twice(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Twice, E> {
        Ok(Twice(None))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Twice, E> {
        Ok(Twice(None))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Twice, E> {
        Ok(Twice(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Twice, E> {
        Ok(Twice(None))
    }

    fn visit_str<E>(self, _: &str) -> Result<Twice, E> {
        Ok(Twice(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_keys_are_found_at_any_depth() {
        for (json, key) in [
            (r#"{"a":1,"a":1}"#, Some("a")),
            (r#"{"a":1,"\u0061":null}"#, Some("a")),
            (r#"{"a":[{"b":"x","b":true}],"c":-1.5}"#, Some("b")),
            (r#"{"a":{"b":1},"c":{"b":1},"A":1}"#, None),
            (r#"[1,"a","a",null,{}]"#, None),
            (r#"{"a":1,"a":"#, None),
        ] {
            assert_eq!(duplicate_key(json.as_bytes()).as_deref(), key, "{json}");
        }
    }
}
