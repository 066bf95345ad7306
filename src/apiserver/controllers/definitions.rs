//! Custom resources go with their definition.
//!
//! Mirrors the end, not the way there, of `k8s.io/apiextensions-apiserver/pkg/controller/finalizer/crd_finalizer.go`: a
//! real definition stays until the finalizers of its objects let them go; here neither waits.

use crate::apiserver::registry::metadata_text;
use crate::apiserver::{ApiServer, Failure};
use crate::store::Key;

/// Removes all objects of a definition that was removed, unless the resource is served without it too.
pub(super) fn forget(server: &mut ApiServer, definition: &str) -> Result<(), Failure> {
    if server.discovery()?.iter().any(|resource| resource.group_resource() == definition) {
        return Ok(());
    }
    for object in server.store.list(definition, None)? {
        let (namespace, name) = (metadata_text(&object, "namespace"), metadata_text(&object, "name"));
        let key = Key { resource: definition, namespace, name };
        server.remove(key)?;
        super::after_write(server, key, Some(&object), None)?;
    }
    Ok(())
}
