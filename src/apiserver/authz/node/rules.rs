//! What a node may do, resource by resource, and the words for what it may not.
//!
//! Mirrors the `authorize…` methods of `plugin/pkg/auth/authorizer/node/node_authorizer.go` and, for what those do not
//! look at, `NodeRules` of `plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go`. Pure: reads no objects.

use crate::apiserver::selector::FieldSelector;
use crate::rbac::ResourceTarget;

const LEASE_NAMESPACE: &str = "kube-node-lease";
const OWN_OBJECT_VERBS: [&str; 5] = ["get", "create", "update", "patch", "delete"];
const READ: &[&str] = &["get", "list", "watch"];

/// What every node may do with whole resources.
const STATIC_RULES: [(&str, &str, &[&str]); 10] = [
    ("authentication.k8s.io", "tokenreviews", &["create"]),
    ("authorization.k8s.io", "localsubjectaccessreviews", &["create"]),
    ("authorization.k8s.io", "subjectaccessreviews", &["create"]),
    ("", "services", READ),
    ("", "endpoints", &["get"]),
    ("", "events", &["create", "patch", "update"]),
    ("events.k8s.io", "events", &["create", "patch", "update"]),
    ("certificates.k8s.io", "certificatesigningrequests", &["create", "get", "list", "watch"]),
    ("storage.k8s.io", "csidrivers", READ),
    ("node.k8s.io", "runtimeclasses", READ),
];

/// What the rules alone say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ruling {
    /// Every node may.
    Allow,
    /// A node may if the object has to do with it.
    IfRelated,
    /// No node may, for this reason, which may be empty.
    No(String),
}

/// Looks a request of a node up.
pub(super) fn ruling(node: &str, verb: &str, target: &ResourceTarget<'_>, fields: &FieldSelector) -> Ruling {
    match (target.group, target.resource) {
        ("", "secrets" | "configmaps") => read(verb, target),
        ("", "persistentvolumeclaims") if target.subresource == "status" => update_status(verb),
        ("", "persistentvolumeclaims" | "persistentvolumes")
        | ("resource.k8s.io", "resourceclaims")
        | ("storage.k8s.io", "volumeattachments") => get(verb, target),
        ("", "serviceaccounts") if verb == "get" && target.subresource.is_empty() => read(verb, target),
        ("", "serviceaccounts") => create_token(verb, target),
        ("coordination.k8s.io", "leases") => lease(node, verb, target),
        ("storage.k8s.io", "csinodes") => csi_node(node, verb, target),
        ("resource.k8s.io", "resourceslices") => resource_slice(node, verb, target, fields),
        ("", "nodes") => node_object(node, verb, target),
        ("", "pods") => pod(node, verb, target, fields),
        place => allow_if(target.subresource.is_empty() && has_static_rule(place, verb)),
    }
}

fn has_static_rule(place: (&str, &str), verb: &str) -> bool {
    STATIC_RULES.iter().any(|(group, resource, verbs)| (*group, *resource) == place && verbs.contains(&verb))
}

fn read(verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    if !READ.contains(&verb) {
        return no("can only read resources of this type");
    }
    if !target.subresource.is_empty() {
        return no("cannot read subresource");
    }
    if target.namespace.is_empty() {
        return no("can only read namespaced object of this type");
    }
    Ruling::IfRelated
}

fn get(verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    if verb != "get" {
        return no("can only get individual resources of this type");
    }
    if target.subresource.is_empty() { Ruling::IfRelated } else { no("cannot get subresource") }
}

fn update_status(verb: &str) -> Ruling {
    // The server's words also promise "get", which it does not keep.
    if matches!(verb, "update" | "patch") { Ruling::IfRelated } else { no("can only get/update/patch this type") }
}

fn create_token(verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    if verb != "create" || target.name.is_empty() {
        return no("can only create tokens for individual service accounts");
    }
    if target.subresource == "token" {
        Ruling::IfRelated
    } else {
        no("can only create token subresource of serviceaccount")
    }
}

fn lease(node: &str, verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    if !OWN_OBJECT_VERBS.contains(&verb) {
        return no("can only get, create, update, patch, or delete a node lease");
    }
    if target.namespace != LEASE_NAMESPACE {
        return no("can only access leases in the \"kube-node-lease\" system namespace");
    }
    // The name of a new object is not known yet; admission looks at it.
    if verb != "create" && target.name != node {
        return no("can only access node lease with the same name as the requesting node");
    }
    Ruling::Allow
}

fn csi_node(node: &str, verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    if !OWN_OBJECT_VERBS.contains(&verb) {
        return no("can only get, create, update, patch, or delete a CSINode");
    }
    if !target.subresource.is_empty() {
        return no("cannot authorize CSINode subresources");
    }
    if verb != "create" && target.name != node {
        return no("can only access CSINode with the same name as the requesting node");
    }
    Ruling::Allow
}

fn resource_slice(node: &str, verb: &str, target: &ResourceTarget<'_>, fields: &FieldSelector) -> Ruling {
    if !target.subresource.is_empty() {
        return no("cannot authorize ResourceSlice subresources");
    }
    match verb {
        "create" => Ruling::Allow,
        "get" | "update" | "patch" | "delete" => Ruling::IfRelated,
        "list" | "watch" | "deletecollection" if fields.demands("spec.nodeName", node) => Ruling::Allow,
        "list" | "watch" | "deletecollection" => {
            no("can only list/watch/deletecollection resourceslices with nodeName field selector")
        }
        _ => no(
            "only the following verbs are allowed for a ResourceSlice: get, watch, list, create, update, patch, delete, deletecollection",
        ),
    }
}

fn node_object(node: &str, verb: &str, target: &ResourceTarget<'_>) -> Ruling {
    match (target.subresource, verb) {
        ("", "create" | "update" | "patch") | ("status", "update" | "patch") => Ruling::Allow,
        ("", "get" | "list" | "watch") => match target.name {
            own if own == node => Ruling::Allow,
            "" => Ruling::No(format!("node '{node}' cannot read all nodes, only its own Node object")),
            other => Ruling::No(format!("node '{node}' cannot read '{other}', only its own Node object")),
        },
        _ => no(""),
    }
}

fn pod(node: &str, verb: &str, target: &ResourceTarget<'_>, fields: &FieldSelector) -> Ruling {
    match (target.subresource, verb) {
        ("", "get") => Ruling::IfRelated,
        ("", "list" | "watch") if fields.demands("spec.nodeName", node) => Ruling::Allow,
        ("", "list" | "watch") if !target.name.is_empty() => Ruling::IfRelated,
        ("", "list" | "watch") => no("can only list/watch pods with spec.nodeName field selector"),
        ("", "create" | "delete") | ("status", "update" | "patch") | ("eviction", "create") => Ruling::Allow,
        _ => no(""),
    }
}

fn allow_if(allowed: bool) -> Ruling {
    if allowed { Ruling::Allow } else { no("") }
}

fn no(reason: &str) -> Ruling {
    Ruling::No(reason.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `GROUP/RESOURCE/SUBRESOURCE NAMESPACE NAME`, empty parts included.
    fn ask(verb: &str, place: &str, selector: &str) -> Ruling {
        let parts: Vec<&str> = place.split(' ').collect();
        let resource: Vec<&str> = parts[0].split('/').collect();
        let target = ResourceTarget {
            group: resource[0],
            resource: resource[1],
            subresource: resource[2],
            namespace: parts[1],
            name: parts[2],
            ..ResourceTarget::default()
        };
        ruling("n", verb, &target, &FieldSelector::parse(selector).unwrap())
    }

    #[test]
    fn every_resource_has_its_own_rules() {
        use Ruling::{Allow, IfRelated};
        let no = |reason: &str| Ruling::No(reason.to_owned());
        for (verb, place, selector, want) in [
            ("get", "/secrets/ ns s", "", IfRelated),
            ("get", "/secrets/  s", "", no("can only read namespaced object of this type")),
            ("get", "/configmaps/x ns s", "", no("cannot read subresource")),
            ("get", "/persistentvolumeclaims/status ns c", "", no("can only get/update/patch this type")),
            ("patch", "/persistentvolumeclaims/status ns c", "", IfRelated),
            ("list", "storage.k8s.io/volumeattachments/  ", "", no("can only get individual resources of this type")),
            ("get", "/serviceaccounts/ ns s", "", IfRelated),
            ("create", "/serviceaccounts/token ns s", "", IfRelated),
            ("create", "/serviceaccounts/x ns s", "", no("can only create token subresource of serviceaccount")),
            ("update", "coordination.k8s.io/leases/ kube-node-lease n", "", Allow),
            ("create", "storage.k8s.io/csinodes/  ", "", Allow),
            ("list", "resource.k8s.io/resourceslices/  ", "spec.nodeName=n", Allow),
            ("get", "/nodes/  n", "", Allow),
            ("delete", "/nodes/  n", "", no("")),
            ("list", "/pods/  ", "spec.nodeName==n", Allow),
            ("list", "/pods/  ", "spec.nodeName!=n", no("can only list/watch pods with spec.nodeName field selector")),
            ("list", "/pods/ ns p", "metadata.name=p", IfRelated),
            ("update", "/pods/ ns p", "", no("")),
            ("get", "/services/ ns s", "", Allow),
            ("get", "/services/status ns s", "", no("")),
            ("create", "certificates.k8s.io/certificatesigningrequests/  ", "", Allow),
        ] {
            assert_eq!(ask(verb, place, selector), want, "{verb} {place} {selector}");
        }
    }
}
