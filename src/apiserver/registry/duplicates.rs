//! JSON with a memory for fields that stand twice, of which only the last counts.
//!
//! Mirrors the strict decoding of `sigs.k8s.io/json`, which tells of them without refusing them.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads a text: the value, and the paths of the fields that stand in it more than once.
///
/// # Errors
/// As `serde_json::from_str`.
pub(super) fn read(text: &str) -> Result<(Value, Vec<String>), serde_json::Error> {
    let found = RefCell::new(Vec::new());
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = At { path: String::new(), found: &found }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok((value, found.into_inner()))
}

/// A place in the text.
struct At<'f> {
    path: String,
    found: &'f RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        let at = |index: usize| At { path: format!("{}[{index}]", self.path), found: self.found };
        while let Some(item) = items.next_element_seed(at(list.len()))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let path = if self.path.is_empty() { name.clone() } else { format!("{}.{name}", self.path) };
            let value = fields.next_value_seed(At { path: path.clone(), found: self.found })?;
            if map.insert(name, value).is_some() && !self.found.borrow().contains(&path) {
                self.found.borrow_mut().push(path);
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_that_stand_twice_are_told() {
        let (value, twice) = read(r#"{"a": 1, "b": [{"c": 1.5}, {"c": 1, "c": null, "c": "x"}], "a": true}"#).unwrap();
        assert_eq!(value, serde_json::json!({"a": true, "b": [{"c": 1.5}, {"c": "x"}]}));
        assert_eq!(twice, ["b[1].c", "a"]);
        assert!(read("{} x").is_err() && read("{").is_err());
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
