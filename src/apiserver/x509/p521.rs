//! Signatures by keys on the curve P-521, which `ring` does not know.

use p521::ecdsa::signature::hazmat::PrehashVerifier;
use p521::ecdsa::{Signature, VerifyingKey};
use ring::digest::{Algorithm, digest};

/// How many bytes a number on the curve takes.
const WIDTH: usize = 66;

/// Whether a key (a point as SEC 1 has it) made a signature (in DER) of a content.
pub(super) fn verify(key: &[u8], hash: &'static Algorithm, content: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::from_sec1_bytes(key), Signature::from_der(signature)) else {
        return false;
    };
    // Hashes are shorter than the curve's numbers, which is no reason to refuse them.
    let hash = digest(hash, content);
    let mut number = vec![0; WIDTH - hash.as_ref().len()];
    number.extend_from_slice(hash.as_ref());
    key.verify_prehash(&number, &signature).is_ok()
}
