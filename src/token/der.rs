//! As much of DER as keys need: elements one after the other, and lengths of up to four bytes.

pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const NULL: u8 = 0x05;
pub(super) const OBJECT_ID: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;

/// Takes the element with this tag from the front: its content and what follows it.
pub(super) fn take(tag: u8, input: &[u8]) -> Option<(&[u8], &[u8])> {
    let (found, rest) = input.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match *first {
        short @ 0..=0x7f => (usize::from(short), rest),
        long @ 0x81..=0x84 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(long & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    (*found == tag).then(|| rest.split_at_checked(length))?
}

/// An element.
pub(super) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let mut element = vec![tag];
    let length = content.len().to_be_bytes();
    let significant = length.iter().skip_while(|byte| **byte == 0).copied().collect::<Vec<u8>>();
    match (significant.as_slice(), u8::try_from(significant.len())) {
        ([], _) => element.push(0),
        ([short @ 0..=0x7f], _) => element.push(*short),
        (bytes, count) => {
            element.push(0x80 | count.unwrap_or_default());
            element.extend(bytes);
        }
    }
    element.extend(content);
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for length in [0, 1, 127, 128, 255, 256, 70_000] {
            let content = vec![7; length];
            let mut written = element(INTEGER, &[&content]);
            written.push(9);
            assert_eq!(take(INTEGER, &written), Some((content.as_slice(), &[9][..])), "{length}");
            assert_eq!(take(SEQUENCE, &written), None);
        }
        for broken in [&[][..], &[4], &[4, 2, 0], &[4, 0x80], &[4, 0x85, 0, 0, 0, 0, 0], &[4, 0x82, 1]] {
            assert_eq!(take(INTEGER, broken), None, "{broken:?}");
        }
    }
}
