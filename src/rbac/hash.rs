//! A hash function for names, quick because an answer consists mostly of looking names up.
//!
//! One rotation and one multiplication per eight bytes, without a secret: whoever writes the manifests could make names
//! collide on purpose, and would slow down only their own simulation. Nothing here may be used where that matters.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A hash map from names, with the quick hash.
pub(super) type NameMap<K, V> = HashMap<K, V, BuildHasherDefault<NameHasher>>;

/// The state of one hash.
#[derive(Clone, Copy, Default)]
pub(super) struct NameHasher(u64);

impl NameHasher {
    fn mix(&mut self, word: u64) {
        // Any odd number with its bits well mixed serves; this one is 2^64 divided by the golden ratio.
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            self.mix(rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_isize(&mut self, number: isize) {
        self.mix(number.cast_unsigned() as u64);
    }

    /// A multiplication mixes upwards, so the high bits are the good ones; the table takes its bucket from the low
    /// ones.
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    use super::*;

    #[test]
    fn numbered_names_spread_over_the_buckets() {
        let names = (0..4096).map(|number| format!("system:serviceaccount:team-{number}:builder"));
        let build = BuildHasherDefault::<NameHasher>::default();
        let buckets: HashSet<u64> = names.map(|name| build.hash_one(name) & 0xfff).collect();
        // A perfectly random function fills 63 % of as many buckets as there are names.
        assert!(buckets.len() > 4096 / 2, "{} buckets", buckets.len());
    }
}
