//! Bytes to text: UTF-8, UTF-16 with a byte order mark, and go-yaml's words for what is neither.
//!
//! Mirrors the reader of go-yaml v2 (`readerc.go`). Control characters are left to the parser.

use super::error::SyntaxError;
use std::borrow::Cow;

/// Decodes a file or standard input. A UTF-8 byte order mark is dropped.
///
/// # Errors
/// Bytes that are no text: `yaml: invalid leading UTF-8 octet` and the like, with the line the bytes are in.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, SyntaxError> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => decode_utf16(rest, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, rest @ ..] => decode_utf16(rest, u16::from_be_bytes).map(Cow::Owned),
        [0xef, 0xbb, 0xbf, rest @ ..] => decode_utf8(rest).map(Cow::Borrowed),
        _ => decode_utf8(bytes).map(Cow::Borrowed),
    }
}

fn decode_utf8(bytes: &[u8]) -> Result<&str, SyntaxError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or((bytes, &[]));
        let problem = match (error.error_len(), rest) {
            (None, _) => "incomplete UTF-8 octet sequence",
            // Surrogates and overlong forms look fine until they are put together.
            (_, [0xed, 0xa0..=0xbf, ..] | [0xf4, 0x90..=0xbf, ..]) => "invalid Unicode character",
            (_, [0xe0, 0x80..=0x9f, ..] | [0xf0, 0x80..=0x8f, ..] | [0xc0 | 0xc1, ..]) => {
                "invalid length of a UTF-8 sequence"
            }
            (_, [0x80..=0xbf | 0xf8.., ..]) => "invalid leading UTF-8 octet",
            _ => "invalid trailing UTF-8 octet",
        };
        let line = valid.split(|byte| *byte == b'\n').count();
        SyntaxError::yaml(problem, None, u32::try_from(line).ok())
    })
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, SyntaxError> {
    let mut pairs = bytes.chunks_exact(2);
    let units = pairs.by_ref().filter_map(|pair| pair.try_into().ok().map(unit));
    let mut text = String::with_capacity(bytes.len() / 2);
    for decoded in char::decode_utf16(units) {
        let Ok(char) = decoded else { return Err(utf16_fault("unexpected low surrogate area", &text)) };
        text.push(char);
    }
    if pairs.remainder().is_empty() { Ok(text) } else { Err(utf16_fault("incomplete UTF-16 character", &text)) }
}

fn utf16_fault(problem: &str, before: &str) -> SyntaxError {
    SyntaxError::yaml(problem, None, u32::try_from(before.matches('\n').count() + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn text_in_three_encodings_is_the_same_text() {
        let utf16 = |order: fn(u16) -> [u8; 2]| "\u{feff}aö\n😀".encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let texts =
            ["aö\n😀".as_bytes().to_vec(), "\u{feff}aö\n😀".into(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)];
        for bytes in texts {
            assert_eq!(decode(&bytes).unwrap(), "aö\n😀");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_named_with_their_line() {
        let table: [(&[u8], &str, u32); 7] = [
            (b"a\n\xff", "yaml: invalid leading UTF-8 octet", 2),
            (b"\x80", "yaml: invalid leading UTF-8 octet", 1),
            (b"\xc3(", "yaml: invalid trailing UTF-8 octet", 1),
            (b"\xc3", "yaml: incomplete UTF-8 octet sequence", 1),
            (b"\xed\xa0\x80", "yaml: invalid Unicode character", 1),
            (b"\xc0\x80", "yaml: invalid length of a UTF-8 sequence", 1),
            (b"\xff\xfea\0b", "yaml: incomplete UTF-16 character", 1),
        ];
        for (bytes, message, line) in table {
            let error = decode(bytes).unwrap_err();
            assert_eq!((error.to_string().as_str(), error.line()), (message, Some(line)), "{bytes:?}");
        }
    }
}
