//! The keys of the simulated cluster.
//!
//! Nothing is read or made before a token needs it.

use std::sync::Arc;

use super::ApiServer;
use crate::store::{Store, StoreError, StoredKey};
use crate::token::{ImportedKey, KeyError, Keyring, PrivateBytes, PublicKey, SigningKey};

/// Gives a cluster its own signing key, as at its birth.
///
/// # Errors
/// [`StoreError`] if no key can be made or stored.
pub fn give_key(store: &mut dyn Store) -> Result<(), StoreError> {
    let der = SigningKey::generate().map_err(unusable)?;
    store.add_key(StoredKey { signs: true, der })
}

impl ApiServer {
    /// Adds a key that was made elsewhere: a private one signs from now on, a public one only verifies.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be stored.
    pub fn import_key(&mut self, key: ImportedKey) -> Result<(), StoreError> {
        // Tokens signed before stay good: the cluster's own key comes first.
        self.keyring()?;
        self.keyring = None;
        self.store.add_key(match key {
            ImportedKey::Private(_, PrivateBytes(der)) => StoredKey { signs: true, der },
            ImportedKey::Public(key) => StoredKey { signs: false, der: key.to_der() },
        })
    }

    /// The keys of the cluster; one that has none yet gets one.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be read.
    pub fn keyring(&mut self) -> Result<Arc<Keyring>, StoreError> {
        if let Some(known) = &self.keyring {
            return Ok(Arc::clone(known));
        }
        let mut stored = self.store.keys()?;
        if stored.is_empty() {
            give_key(self.store.as_mut())?;
            stored = self.store.keys()?;
        }
        let mut keyring = Keyring::default();
        for key in stored {
            if key.signs {
                keyring.add_signer(SigningKey::from_der(&key.der).map_err(unusable)?);
            } else {
                keyring.add_verifier(PublicKey::from_der(&key.der).map_err(unusable)?);
            }
        }
        let keyring = Arc::new(keyring);
        self.keyring = Some(Arc::clone(&keyring));
        Ok(keyring)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the form that map_err takes")]
fn unusable(error: KeyError) -> StoreError {
    StoreError::Key(error.to_string())
}
