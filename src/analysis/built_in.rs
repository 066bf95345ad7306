//! What every cluster holds from its start, told from what people have added.

use std::collections::BTreeMap;

use super::cluster::Cluster;
use crate::rbac::Binding;

/// The bindings of a fresh cluster.
pub struct BuiltIn<'f> {
    bindings: BTreeMap<(Option<&'f str>, &'f str), &'f Binding>,
    fresh: &'f Cluster,
}

impl<'f> BuiltIn<'f> {
    /// Those of this fresh cluster.
    pub fn of(fresh: &'f Cluster) -> Self {
        let key = |binding: &'f Binding| ((binding.namespace.as_deref(), binding.name.as_str()), binding);
        Self { bindings: fresh.bindings.iter().map(key).collect(), fresh }
    }

    /// Whether a binding gives one of its subjects nothing but what it gives in every cluster.
    pub fn gives(&self, cluster: &Cluster, binding: &Binding, subject: usize) -> bool {
        let Some(own) = self.bindings.get(&(binding.namespace.as_deref(), binding.name.as_str())) else { return false };
        let rules = |cluster: &Cluster| cluster.role_of(binding).map(|role| role.rules.clone());
        own.role_ref == binding.role_ref
            && binding.subjects.get(subject).is_some_and(|subject| own.subjects.contains(subject))
            && rules(cluster) == rules(self.fresh)
    }
}
