//! Private keys: what signs tokens. Their bytes go to the state file and nowhere else.

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256,
    RsaKeyPair,
};

use super::key::{Family, KeyError, PublicKey};

/// A key that signs tokens. Its `Debug` shows only the public half.
pub struct SigningKey {
    pair: Pair,
    public: PublicKey,
}

enum Pair {
    Ec(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SigningKey").field(&self.public.id()).finish()
    }
}

impl SigningKey {
    /// A new P-256 key, as PKCS #8 in DER.
    ///
    /// # Errors
    /// [`KeyError::Unusable`] if the system gives no randomness.
    pub fn generate() -> Result<Vec<u8>, KeyError> {
        EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
            .map(|document| document.as_ref().to_vec())
            .map_err(|_| KeyError::Unusable)
    }

    /// Reads PKCS #8 in DER.
    ///
    /// # Errors
    /// [`KeyError::Unsupported`] for anything but a sound RSA, P-256 or P-384 key.
    pub fn from_der(pkcs8: &[u8]) -> Result<Self, KeyError> {
        let random = SystemRandom::new();
        for (algorithm, family) in
            [(&ECDSA_P256_SHA256_FIXED_SIGNING, Family::P256), (&ECDSA_P384_SHA384_FIXED_SIGNING, Family::P384)]
        {
            if let Ok(pair) = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8, &random) {
                let public = PublicKey::new(family, pair.public_key().as_ref().to_vec());
                return Ok(Self { pair: Pair::Ec(pair), public });
            }
        }
        let pair = RsaKeyPair::from_pkcs8(pkcs8).map_err(|_| KeyError::Unsupported)?;
        let public = PublicKey::new(Family::Rsa, pair.public().as_ref().to_vec());
        Ok(Self { pair: Pair::Rsa(pair), public })
    }

    /// The half that verifies what this one signs.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// A signature by [`PublicKey::algorithm`].
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Ec(pair) => {
                pair.sign(&random, message).map(|signature| signature.as_ref().to_vec()).map_err(|_| KeyError::Unusable)
            }
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map_err(|_| KeyError::Unusable)?;
                Ok(signature)
            }
        }
    }
}
