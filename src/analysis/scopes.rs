//! Where resources live: whether a grant inside of a namespace can have any effect.

use std::collections::HashMap;

use crate::apiserver::discovery::Discovery;
use crate::rbac::Atom;

/// The resources whose objects live in namespaces, and those whose objects do not.
pub struct Scopes {
    /// By name without subresource: the groups that serve it, and whether its objects live in namespaces.
    namespaced: HashMap<String, Vec<(String, bool)>>,
}

impl Scopes {
    /// The scopes of everything that is served in any of these clusters. A resource that lives in namespaces in one of them
    /// does.
    pub fn of<'d>(clusters: impl IntoIterator<Item = &'d Discovery>) -> Self {
        let mut namespaced: HashMap<String, Vec<(String, bool)>> = HashMap::new();
        for resource in clusters.into_iter().flat_map(Discovery::iter).filter(|resource| !resource.is_subresource()) {
            // A request for a namespace is made in that namespace, so a `RoleBinding` there reaches it.
            // Mirrors `NewRequestInfo` of `k8s.io/apiserver/pkg/endpoints/request/requestinfo.go`.
            let is_namespaced = resource.namespaced || (resource.group.is_empty() && resource.name == "namespaces");
            let groups = namespaced.entry(resource.name.into_owned()).or_default();
            match groups.iter_mut().find(|(group, _)| *group == resource.group) {
                Some((_, known)) => *known |= is_namespaced,
                None => groups.push((resource.group.into_owned(), is_namespaced)),
            }
        }
        Self { namespaced }
    }

    /// Whether a binding in a namespace, or with an empty one for the whole cluster, gives anybody anything with this
    /// atom: in a namespace neither URLs nor resources that are known to live outside of namespaces are asked for.
    pub fn has_effect(&self, atom: &Atom<'_>, namespace: &str) -> bool {
        match *atom {
            _ if namespace.is_empty() => true,
            Atom::Url { .. } => false,
            Atom::Resource { group, resource, .. } => !self.is_cluster_scoped(group, resource),
        }
    }

    fn is_cluster_scoped(&self, group: &str, resource: &str) -> bool {
        let name = resource.split('/').next().unwrap_or_default();
        let Some(groups) = self.namespaced.get(name) else { return false };
        let mut served = groups.iter().filter(|(served, _)| group == "*" || served == group).peekable();
        served.peek().is_some() && served.all(|(_, is_namespaced)| !is_namespaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_in_a_namespace_reach_what_lives_there() {
        let scopes = Scopes::of([&Discovery::default()]);
        for (group, resource, expected) in [
            ("", "pods", true),
            ("", "pods/exec", true),
            ("", "nodes", false),
            ("*", "nodes/proxy", false),
            ("metrics.example.com", "nodes", true),
            ("", "namespaces", true),
            ("*", "namespaces/finalize", true),
            ("", "*", true),
            ("", "*/status", true),
            ("example.com", "widgets", true),
            ("rbac.authorization.k8s.io", "clusterroles", false),
        ] {
            let atom = Atom::Resource { verb: "get", group, resource, name: None };
            assert_eq!(scopes.has_effect(&atom, "prod"), expected, "{group} {resource}");
            assert!(scopes.has_effect(&atom, ""));
        }
        let url = Atom::Url { verb: "get", url: "/metrics" };
        assert!(scopes.has_effect(&url, "") && !scopes.has_effect(&url, "prod"));
    }
}
