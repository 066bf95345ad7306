//! Go's `%q`: the quoting used in every text the authorizer words.
//!
//! Mirrors `strconv.Quote`. Rust's own `{:?}` differs for control characters and for characters outside ASCII.

use std::fmt::{self, Write};

/// Displays a text between double quotes, escaped as Go does.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                '\u{7}' => f.write_str("\\a")?,
                '\u{8}' => f.write_str("\\b")?,
                '\u{c}' => f.write_str("\\f")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                '\u{b}' => f.write_str("\\v")?,
                c if is_printable(c) => f.write_char(c)?,
                c if c.is_ascii() => write!(f, "\\x{:02x}", u32::from(c))?,
                c if u32::from(c) < 0x1_0000 => write!(f, "\\u{:04x}", u32::from(c))?,
                c => write!(f, "\\U{:08x}", u32::from(c))?,
            }
        }
        f.write_char('"')
    }
}

/// Go's `strconv.IsPrint`: letters, marks, numbers, punctuation, symbols and the ASCII space. The standard library
/// knows the same set only through its debug escapes, where a mark must follow a letter to be left alone.
fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ' '..='~');
    }
    format!("a{c}").escape_debug().count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_like_go() {
        for (text, expected) in [
            ("", r#""""#),
            ("Jane Doe", r#""Jane Doe""#),
            (r#"a"b\c"#, r#""a\"b\\c""#),
            ("it's", r#""it's""#),
            ("\n\t\u{0}\u{7f}\u{7}", r#""\n\t\x00\x7f\a""#),
            ("é e\u{301} \u{a0} \u{200b}", "\"é e\u{301} \\u00a0 \\u200b\""),
            ("😀\u{e0001}", r#""😀\U000e0001""#),
        ] {
            assert_eq!(Quoted(text).to_string(), expected);
        }
    }
}
