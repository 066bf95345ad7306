//! Halves of UTF-16 pairs in JSON: Go reads `\\ud800` without its other half as U+FFFD, `serde_json` refuses it.
//!
//! Only text that is otherwise correct JSON is handed in here.

use serde_json::Value;

/// Reads JSON with its lone surrogates replaced; `None` if that was not what was wrong with it.
pub(super) fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(&mended(text)).ok()
}

/// The text with `\\ufffd` for every escaped half of a pair.
fn mended(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        mended.push_str(before);
        let length = match (unit(escape), escape.get(5..).and_then(|next| unit(next.strip_prefix('\\')?))) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 11,
            (Some(0xd800..=0xdfff), _) => {
                mended.push_str("\\ufffd");
                rest = escape.get(5..).unwrap_or_default();
                continue;
            }
            // The escaped character; what follows it in a longer escape is text like any other.
            _ => escape.chars().next().map_or(0, char::len_utf8),
        };
        let (escape, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        mended.push('\\');
        mended.push_str(escape);
        rest = after;
    }
    mended + rest
}

/// The code unit of an escape without its backslash: `ud800`.
fn unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix('u')?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_become_the_replacement_character() {
        let table = [
            (r#"["\ud800", "\udc00x", "\ud800\ud83d\ude00"]"#, "[\"\u{fffd}\",\"\u{fffd}x\",\"\u{fffd}😀\"]"),
            (r#"["\\ud800", "\ud800\n", "\u00e9"]"#, "[\"\\\\ud800\",\"\u{fffd}\\n\",\"é\"]"),
        ];
        for (text, want) in table {
            assert_eq!(parse(text).unwrap().to_string(), want, "{text}");
        }
        assert_eq!(parse("{"), None);
    }
}
