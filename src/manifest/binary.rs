//! Base 64 of `!!binary` scalars, as tolerant as Go's `base64.StdEncoding`: line breaks are skipped, padding is required.
//!
//! Only for reading YAML; it must not grow into a general codec.

/// The bytes behind standard, padded base 64; `None` if it is anything else.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let symbols: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect();
    if !symbols.len().is_multiple_of(4) {
        return None;
    }
    let padding = symbols.iter().rev().take_while(|symbol| **symbol == b'=').count();
    if padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(symbols.len() / 4 * 3);
    let mut pending: u32 = 0;
    for (position, symbol) in symbols.iter().take(symbols.len() - padding).enumerate() {
        pending = pending << 6 | u32::from(sextet(*symbol)?);
        if position % 4 > 0 {
            // After the 2nd, 3rd and 4th symbol of a group one more byte is complete, with 4, 2 and 0 bits left over.
            let left_over = 6 - 2 * (position % 4);
            bytes.push(u8::try_from(pending >> left_over & 0xff).ok()?);
        }
    }
    Some(bytes)
}

fn sextet(symbol: u8) -> Option<u8> {
    Some(match symbol {
        b'A'..=b'Z' => symbol - b'A',
        b'a'..=b'z' => symbol - b'a' + 26,
        b'0'..=b'9' => symbol - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn decodes_padded_standard_base64_only() {
        let table: [(&str, Option<&[u8]>); 10] = [
            ("", Some(b"")),
            ("YQ==", Some(b"a")),
            ("YWI=", Some(b"ab")),
            ("YWJj", Some(b"abc")),
            ("YWJj\nZGVm\r\n", Some(b"abcdef")),
            ("+/8=", Some(&[0xfb, 0xff])),
            ("YQ", None),
            ("Y===", None),
            ("Y=Q=", None),
            ("YW J", None),
        ];
        for (text, expected) in table {
            assert_eq!(decode(text).as_deref(), expected, "{text:?}");
        }
    }
}
