//! The keys of a cluster: one that signs, any number that verify.

use serde_json::Value;

use super::jws;
use super::key::{KeyError, PublicKey};
use super::signing_key::SigningKey;

/// The keys of a cluster.
#[derive(Debug, Default)]
pub struct Keyring {
    signer: Option<SigningKey>,
    keys: Vec<PublicKey>,
}

impl Keyring {
    /// Adds a key that signs from now on; those before it go on verifying.
    pub fn add_signer(&mut self, key: SigningKey) {
        self.add_verifier(key.public().clone());
        self.signer = Some(key);
    }

    /// Adds a key that only verifies.
    pub fn add_verifier(&mut self, key: PublicKey) {
        if !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    /// All keys that verify.
    pub fn verifiers(&self) -> &[PublicKey] {
        &self.keys
    }

    /// A token with these claims.
    ///
    /// # Errors
    /// [`KeyError::Unusable`] if no key signs.
    pub fn sign(&self, claims: &Value) -> Result<String, KeyError> {
        jws::sign(self.signer.as_ref().ok_or(KeyError::Unusable)?, claims)
    }

    /// Whether one of the keys signed the token, whatever else is wrong with it.
    pub fn has_signed(&self, token: &str) -> bool {
        jws::is_signed(token, &self.keys)
    }
}
