//! Go's string literals, written and read: `strconv.Quote` and `strconv.Unquote`.

use std::fmt::Write as _;
use std::str::Chars;

/// Go's `strconv.Quote`.
pub fn go_quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\u{7}' => quoted.push_str("\\a"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{b}' => quoted.push_str("\\v"),
            c if is_printable(c) => quoted.push(c),
            c => {
                let code = u32::from(c);
                let _ = if c.is_ascii_control() {
                    write!(quoted, "\\x{code:02x}")
                } else if code < 0x1_0000 {
                    write!(quoted, "\\u{code:04x}")
                } else {
                    write!(quoted, "\\U{code:08x}")
                };
            }
        }
    }
    quoted.push('"');
    quoted
}

/// Close to Go's `unicode.IsPrint`: no controls, no spaces but U+0020, no separators and format characters.
pub fn is_printable(c: char) -> bool {
    let invisible = matches!(u32::from(c), 0xAD | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xE000..=0xF8FF | 0xFFF9..=0xFFFB | 0xF_0000..);
    c == ' ' || !(c.is_control() || c.is_whitespace() || invisible)
}

/// The text between the quotes with its escapes resolved; `None` where Go says "invalid syntax".
pub fn unquote(text: &str, quote: char) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == quote {
            return None;
        }
        if c == '\\' {
            escape(&mut chars, quote, &mut bytes)?;
        } else {
            push(&mut bytes, c);
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn escape(chars: &mut Chars<'_>, quote: char, bytes: &mut Vec<u8>) -> Option<()> {
    match chars.next()? {
        'a' => bytes.push(0x07),
        'b' => bytes.push(0x08),
        'f' => bytes.push(0x0c),
        'n' => bytes.push(b'\n'),
        'r' => bytes.push(b'\r'),
        't' => bytes.push(b'\t'),
        'v' => bytes.push(0x0b),
        '\\' => bytes.push(b'\\'),
        c if c == quote => push(bytes, c),
        'x' => bytes.push(u8::try_from(number(chars, 2, 16, 0)?).ok()?),
        'u' => push(bytes, char::from_u32(number(chars, 4, 16, 0)?)?),
        'U' => push(bytes, char::from_u32(number(chars, 8, 16, 0)?)?),
        c @ '0'..='7' => bytes.push(u8::try_from(number(chars, 2, 8, c.to_digit(8)?)?).ok()?),
        _ => return None,
    }
    Some(())
}

/// The number that exactly `count` digits continue.
fn number(chars: &mut Chars<'_>, count: usize, radix: u32, start: u32) -> Option<u32> {
    (0..count).try_fold(start, |number, _| number.checked_mul(radix)?.checked_add(chars.next()?.to_digit(radix)?))
}

fn push(bytes: &mut Vec<u8>, c: char) {
    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::{go_quote, unquote};

    #[test]
    fn escapes_are_those_of_go() {
        assert_eq!(unquote(r"a\n\t\x41\u00e9\101\\", '"').as_deref(), Some("a\n\tAéA\\"));
        assert_eq!(unquote(r"\'", '\'').as_deref(), Some("'"));
        for invalid in [r"\'", r"\q", r"\x4", "\"", r"\8", r"\400", r"\ud800"] {
            assert_eq!(unquote(invalid, '"'), None, "{invalid}");
        }
    }

    #[test]
    fn quotes_what_is_not_printable() {
        assert_eq!(go_quote("a\u{1b}é\u{a0}\n"), "\"a\\x1bé\\u00a0\\n\"");
    }
}
