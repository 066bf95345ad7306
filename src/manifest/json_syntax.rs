//! Why a text is not JSON, in the words of Go's `encoding/json`.
//!
//! Values are read with `serde_json`; only after it failed is this scanner run over the text, to say what kubectl says
//! (`scanner.go` and `stream.go` of Go's encoding/json). It never builds anything.

use super::surrogates;
use serde_json::Value;

/// A JSON fault as Go reports it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The text ended inside a value.
    UnexpectedEnd,
    /// A byte that cannot stand there, with the number of bytes read including it.
    Invalid { offset: usize, problem: String },
}

/// Finds the fault in the JSON value that begins `text`; `None` if the value is complete and correct.
pub(super) fn find_fault(text: &str) -> Option<Fault> {
    let mut scanner = Scanner { bytes: text.as_bytes(), read: 0 };
    scanner.value().err()
}

/// Reads one JSON value.
///
/// # Errors
/// Go's words (`json.Unmarshal`) for what is wrong.
pub fn parse_json(text: &str) -> Result<Value, String> {
    let error = match serde_json::from_str(text) {
        Ok(value) => return Ok(as_go_holds(value)),
        Err(error) => error,
    };
    let mut scanner = Scanner { bytes: text.as_bytes(), read: 0 };
    match scanner.value() {
        Err(Fault::UnexpectedEnd) => Err("unexpected end of JSON input".to_owned()),
        Err(Fault::Invalid { problem, .. }) => Err(problem),
        Ok(()) => match scanner.next_visible() {
            Ok(byte) => Err(format!("invalid character {} after top-level value", quote(byte))),
            Err(_) => surrogates::parse(text).map(as_go_holds).ok_or_else(|| error.to_string()),
        },
    }
}

/// Reads the JSON value that begins `text`, which `serde_json` refused, if Go would read it; also its length in bytes.
pub(super) fn read_leniently(text: &str) -> Option<(Value, usize)> {
    let mut scanner = Scanner { bytes: text.as_bytes(), read: 0 };
    scanner.value().ok()?;
    surrogates::parse(text.get(..scanner.read)?).map(|value| (value, scanner.read))
}

/// The value as Kubernetes' decoders hold it: an integer that is no `int64` becomes a `float64`.
pub(super) fn as_go_holds(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_u64() && !number.is_i64() => number.as_f64().into(),
        Value::Array(items) => items.into_iter().map(as_go_holds).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, as_go_holds(value))).collect(),
        other => other,
    }
}

/// Go's own limit on nesting.
const MAX_DEPTH: usize = 10_000;

struct Scanner<'a> {
    bytes: &'a [u8],
    read: usize,
}

type Step<T = ()> = Result<T, Fault>;

impl Scanner<'_> {
    fn next(&mut self) -> Step<u8> {
        let byte = self.bytes.get(self.read).copied().ok_or(Fault::UnexpectedEnd)?;
        self.read += 1;
        Ok(byte)
    }

    fn next_visible(&mut self) -> Step<u8> {
        loop {
            let byte = self.next()?;
            if !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
                return Ok(byte);
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.read).copied()
    }

    fn invalid<T>(&self, byte: u8, context: &str) -> Step<T> {
        Err(Fault::Invalid { offset: self.read, problem: format!("invalid character {} {context}", quote(byte)) })
    }

    /// Scans one value with everything in it, keeping the open collections on a list instead of the stack.
    fn value(&mut self) -> Step {
        let mut open: Vec<u8> = Vec::new();
        loop {
            let byte = self.next_visible()?;
            let mut complete = true;
            match byte {
                b'{' | b'[' => {
                    open.push(byte);
                    if open.len() > MAX_DEPTH {
                        return Err(Fault::Invalid { offset: self.read, problem: "exceeded max depth".to_owned() });
                    }
                    complete = self.enter(byte, &mut open)?;
                }
                b'"' => self.string()?,
                b'-' | b'0'..=b'9' => self.number(byte)?,
                b't' => self.literal("true")?,
                b'f' => self.literal("false")?,
                b'n' => self.literal("null")?,
                // The comma of an array or its missing element.
                other => return self.invalid(other, "looking for beginning of value"),
            }
            if complete && self.leave(&mut open)? {
                return Ok(());
            }
        }
    }

    /// After an opening bracket: whether the collection is closed again at once; reads the first key of an object.
    fn enter(&mut self, bracket: u8, open: &mut Vec<u8>) -> Step<bool> {
        if bracket == b'{' {
            let byte = self.next_visible()?;
            if byte == b'}' {
                open.pop();
                return Ok(true);
            }
            self.key(byte)?;
            return Ok(false);
        }
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.read += 1;
        }
        if self.peek() == Some(b']') {
            self.read += 1;
            open.pop();
            return Ok(true);
        }
        Ok(false)
    }

    /// After a complete value: closes what ends here; whether nothing is left open. Otherwise another value follows.
    fn leave(&mut self, open: &mut Vec<u8>) -> Step<bool> {
        while let Some(bracket) = open.last() {
            match (*bracket, self.next_visible()?) {
                (b'{', b'}') | (b'[', b']') => {
                    open.pop();
                }
                (b'[', b',') => return Ok(false),
                (b'{', b',') => {
                    let byte = self.next_visible()?;
                    self.key(byte)?;
                    return Ok(false);
                }
                (b'{', other) => return self.invalid(other, "after object key:value pair"),
                (_, other) => return self.invalid(other, "after array element"),
            }
        }
        Ok(true)
    }

    fn key(&mut self, byte: u8) -> Step {
        if byte != b'"' {
            return self.invalid(byte, "looking for beginning of object key string");
        }
        self.string()?;
        match self.next_visible()? {
            b':' => Ok(()),
            other => self.invalid(other, "after object key"),
        }
    }

    fn string(&mut self) -> Step {
        loop {
            match self.next()? {
                b'"' => return Ok(()),
                b'\\' => match self.next()? {
                    b'b' | b'f' | b'n' | b'r' | b't' | b'\\' | b'/' | b'"' => {}
                    b'u' => {
                        for _ in 0..4 {
                            let digit = self.next()?;
                            if !digit.is_ascii_hexdigit() {
                                return self.invalid(digit, "in \\u hexadecimal character escape");
                            }
                        }
                    }
                    other => return self.invalid(other, "in string escape code"),
                },
                control if control < 0x20 => return self.invalid(control, "in string literal"),
                _ => {}
            }
        }
    }

    fn number(&mut self, first: u8) -> Step {
        let first = if first == b'-' { self.next()? } else { first };
        match first {
            b'0' => {}
            b'1'..=b'9' => self.skip_digits(),
            other => return self.invalid(other, "in numeric literal"),
        }
        if self.peek() == Some(b'.') {
            self.read += 1;
            self.digit("after decimal point in numeric literal")?;
            self.skip_digits();
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.read += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.read += 1;
            }
            self.digit("in exponent of numeric literal")?;
            self.skip_digits();
        }
        Ok(())
    }

    fn digit(&mut self, context: &str) -> Step {
        match self.next()? {
            b'0'..=b'9' => Ok(()),
            other => self.invalid(other, context),
        }
    }

    fn skip_digits(&mut self) {
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.read += 1;
        }
    }

    fn literal(&mut self, word: &str) -> Step {
        for expected in word.chars().skip(1) {
            let byte = self.next()?;
            if char::from(byte) != expected {
                return self.invalid(byte, &format!("in literal {word} (expecting '{expected}')"));
            }
        }
        Ok(())
    }
}

/// A byte between single quotes, as Go's JSON scanner prints it.
fn quote(byte: u8) -> String {
    match byte {
        b'\'' => r"'\''".to_owned(),
        b'"' => "'\"'".to_owned(),
        b'\\' => r"'\\'".to_owned(),
        b'\n' => r"'\n'".to_owned(),
        b'\r' => r"'\r'".to_owned(),
        b'\t' => r"'\t'".to_owned(),
        0x07 => r"'\a'".to_owned(),
        0x08 => r"'\b'".to_owned(),
        0x0b => r"'\v'".to_owned(),
        0x0c => r"'\f'".to_owned(),
        0x00..=0x1f | 0x7f => format!(r"'\x{byte:02x}'"),
        0x80..=0xa0 | 0xad => format!(r"'\u{byte:04x}'"),
        _ => format!("'{}'", char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_worded_as_go_words_them() {
        let table = [
            ("{a: 1}", 2, "invalid character 'a' looking for beginning of object key string"),
            (r#"{"a" 1}"#, 6, "invalid character '1' after object key"),
            (r#"{"a": 1 "b"}"#, 9, "invalid character '\"' after object key:value pair"),
            (r#"{"a": 1,}"#, 9, "invalid character '}' looking for beginning of object key string"),
            (r#"{"a": }"#, 7, "invalid character '}' looking for beginning of value"),
            (r#"{"a": [1 2]}"#, 10, "invalid character '2' after array element"),
            (r#"{"a": [1,]}"#, 10, "invalid character ']' looking for beginning of value"),
            ("{\"a\": \"x\ny\"}", 9, r"invalid character '\n' in string literal"),
            (r#"{"a": "\x"}"#, 9, "invalid character 'x' in string escape code"),
            (r#"{"a": "\u12g4"}"#, 12, r"invalid character 'g' in \u hexadecimal character escape"),
            (r#"{"a": trux}"#, 10, "invalid character 'x' in literal true (expecting 'e')"),
            (r#"{"a": 1.}"#, 9, "invalid character '}' after decimal point in numeric literal"),
            (r#"{"a": 1ex}"#, 9, "invalid character 'x' in exponent of numeric literal"),
            ("---", 2, "invalid character '-' in numeric literal"),
            ("'", 1, r"invalid character '\'' looking for beginning of value"),
            ("é", 1, "invalid character 'Ã' looking for beginning of value"),
        ];
        for (text, offset, problem) in table {
            let expected = Fault::Invalid { offset, problem: problem.to_owned() };
            assert_eq!(find_fault(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn unfinished_and_correct_texts_are_told_apart() {
        for text in ["", "{", "[1,", r#"{"a"#, "tr", "{\"a\":", "-"] {
            assert_eq!(find_fault(text), Some(Fault::UnexpectedEnd), "{text}");
        }
        for text in ["{}", "[]", " [ ] ", r#"{"a": [1, -2.5e+3, {"b": null}], "c": "\u00e9"} x"#, "0", "true"] {
            assert_eq!(find_fault(text), None, "{text}");
        }
        assert!(matches!(find_fault(&"[".repeat(20_000)), Some(Fault::Invalid { offset: 10_001, .. })));
    }
}
