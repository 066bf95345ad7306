//! `decode` steps: a token's header and claims as two lines of JSON, times relative to when it was issued.
//!
//! Checks no signature; the point is to compare what is inside.

use std::fmt::Write as _;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize as _;
use serde_json::ser::Formatter;
use serde_json::{Map, Value};

/// Header and claims, masked.
///
/// # Errors
/// What keeps the text from being a token.
pub fn decode(token: &str) -> Result<String, String> {
    let parts: Vec<&str> = token.split('.').collect();
    let [header, claims, _signature] = parts[..] else { return Err("a token has three parts".to_owned()) };
    let (mut header, mut claims) = (object(header)?, object(claims)?);
    mask_header(&mut header);
    mask_times(&mut claims);
    Ok(format!("{}\n{}\n", spaced(&header), spaced(&claims)))
}

fn object(part: &str) -> Result<Map<String, Value>, String> {
    let bytes = URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).map_err(|error| error.to_string())?;
    serde_json::from_slice(&bytes).map_err(|error| error.to_string())
}

fn mask_header(header: &mut Map<String, Value>) {
    let has_key = header.get("kid").and_then(Value::as_str).is_some_and(|key| !key.is_empty());
    header.insert("kid".to_owned(), if has_key { "<kid>" } else { "" }.into());
    header.insert("alg".to_owned(), "<alg>".into());
}

fn mask_times(claims: &mut Map<String, Value>) {
    let Some(issued) = claims.get("iat").and_then(Value::as_i64) else { return };
    make_relative(claims.get_mut("exp"), issued);
    make_relative(claims.get_mut("nbf"), issued);
    make_relative(claims.get_mut("kubernetes.io").and_then(|private| private.get_mut("warnafter")), issued);
    claims.insert("iat".to_owned(), "iat".into());
}

fn make_relative(time: Option<&mut Value>, issued: i64) {
    let Some(time) = time else { return };
    if let Some(seconds) = time.as_i64() {
        *time = format!("iat+{}", seconds - issued).into();
    }
}

/// JSON as Python's `json.dumps` writes it.
fn spaced(object: &Map<String, Value>) -> String {
    let mut bytes = Vec::new();
    object.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Spaced)).unwrap();
    let mut ascii = String::new();
    for unit in String::from_utf8(bytes).unwrap().encode_utf16() {
        match u8::try_from(unit).ok().filter(u8::is_ascii) {
            Some(byte) => ascii.push(char::from(byte)),
            None => write!(ascii, "\\u{unit:04x}").unwrap(),
        }
    }
    ascii
}

struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }
}
