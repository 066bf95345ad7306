//! `/healthz`, `/livez`, `/readyz`: a server that answers is well.
//!
//! Mirrors `k8s.io/apiserver/pkg/server/healthz/healthz.go`; the checks are those of a kube-apiserver.

use crate::apiserver::request::Query;
use crate::apiserver::status::GoQuoted;

/// Every check, in the order of the verbose answer; the last ones are only part of readiness.
const CHECKS: &[&str] = &[
    "ping",
    "log",
    "etcd",
    "poststarthook/start-apiserver-admission-initializer",
    "poststarthook/generic-apiserver-start-informers",
    "poststarthook/priority-and-fairness-config-consumer",
    "poststarthook/priority-and-fairness-filter",
    "poststarthook/storage-object-count-tracker-hook",
    "poststarthook/start-apiextensions-informers",
    "poststarthook/start-apiextensions-controllers",
    "poststarthook/crd-informer-synced",
    "poststarthook/start-system-namespaces-controller",
    "poststarthook/start-cluster-authentication-info-controller",
    "poststarthook/start-kube-apiserver-identity-lease-controller",
    "poststarthook/start-kube-apiserver-identity-lease-garbage-collector",
    "poststarthook/start-legacy-token-tracking-controller",
    "poststarthook/start-service-ip-repair-controllers",
    "poststarthook/rbac/bootstrap-roles",
    "poststarthook/scheduling/bootstrap-system-priority-classes",
    "poststarthook/priority-and-fairness-config-producer",
    "poststarthook/bootstrap-controller",
    "poststarthook/start-kubernetes-service-cidr-controller",
    "poststarthook/aggregator-reload-proxy-client-cert",
    "poststarthook/start-kube-aggregator-informers",
    "poststarthook/apiservice-status-local-available-controller",
    "poststarthook/apiservice-status-remote-available-controller",
    "poststarthook/apiservice-registration-controller",
    "poststarthook/apiservice-discovery-controller",
    "poststarthook/kube-apiserver-autoregistration",
    "autoregister-completion",
    "poststarthook/apiservice-openapi-controller",
    "poststarthook/apiservice-openapiv3-controller",
];
const READINESS: &[&str] = &["etcd-readiness", "informer-sync", "shutdown"];

/// The roots, without their slash.
const ROOTS: [&str; 3] = ["healthz", "livez", "readyz"];

fn checks(root: &str) -> impl Iterator<Item = &'static str> {
    let readiness = if root == "readyz" { READINESS } else { &[] };
    CHECKS.iter().chain(readiness).copied()
}

/// The answer to a path of health; `None` for any other path.
pub(super) fn answer(path: &str, query: &Query) -> Option<String> {
    let (root, check) = path.strip_prefix('/').map(|path| path.split_once('/').unwrap_or((path, "")))?;
    let root = *ROOTS.iter().find(|known| **known == root)?;
    if path.len() > root.len() + 1 {
        return checks(root).any(|known| known == check).then(|| "ok".to_owned());
    }
    if query.first("verbose").is_none() {
        return Some("ok".to_owned());
    }
    let is_left_out = |check: &str| query.all("exclude").any(|excluded| excluded == check);
    let lost: Vec<String> = query
        .all("exclude")
        .filter(|excluded| !checks(root).any(|known| known == *excluded))
        .map(|excluded| format!("{:?}", GoQuoted(excluded)))
        .collect();
    let warning = match lost.as_slice() {
        [] => String::new(),
        lost => format!("warn: some health checks cannot be excluded: no matches for {}\n", lost.join(",")),
    };
    let line = |check: &'static str| {
        if is_left_out(check) { format!("[+]{check} excluded: ok\n") } else { format!("[+]{check} ok\n") }
    };
    Some(checks(root).map(line).collect::<String>() + &warning + root + " check passed\n")
}

/// Every path that has an answer.
pub(super) fn paths() -> impl Iterator<Item = String> {
    ROOTS.into_iter().flat_map(|root| {
        std::iter::once(format!("/{root}")).chain(checks(root).map(move |check| format!("/{root}/{check}")))
    })
}
