//! What the cluster's own signers demand of a request.
//!
//! Mirrors `pkg/apis/certificates/helpers.go` and `validAPIServerClientUsages` in
//! `pkg/controller/certificates/signer/signer.go`.

use std::collections::BTreeSet;

use crate::apiserver::signing_requests::{
    CLIENT_SIGNER, KUBELET_CLIENT_SIGNER, KUBELET_SERVING_SIGNER, NODE_PREFIX, NODES,
};
use crate::apiserver::x509::CertificateRequest;

/// The signers that the cluster signs for.
pub(super) const SIGNERS: [&str; 3] = [CLIENT_SIGNER, KUBELET_CLIENT_SIGNER, KUBELET_SERVING_SIGNER];

/// Whether one of these signers accepts a request; an error is what it says.
pub(super) fn check(signer: &str, request: &CertificateRequest, usages: &[&str]) -> Result<(), String> {
    match signer {
        KUBELET_CLIENT_SIGNER => kubelet_client(request, usages).map_err(str::to_owned),
        KUBELET_SERVING_SIGNER => kubelet_serving(request, usages).map_err(str::to_owned),
        _ => client(usages),
    }
}

fn client(usages: &[&str]) -> Result<(), String> {
    const ALLOWED: [&str; 3] = ["digital signature", "key encipherment", "client auth"];
    if let Some(other) = usages.iter().find(|usage| !ALLOWED.contains(usage)) {
        return Err(format!("invalid usage for client certificate: {other}"));
    }
    if !usages.contains(&"client auth") {
        return Err("missing required usage for client certificate: client auth".into());
    }
    Ok(())
}

fn kubelet_client(request: &CertificateRequest, usages: &[&str]) -> Result<(), &'static str> {
    let names = request.alternative_names();
    let problems = [
        (!is_of_nodes(request), "subject organization is not system:nodes"),
        (!names.dns.is_empty(), "DNS subjectAltNames are not allowed"),
        (!names.emails.is_empty(), "Email subjectAltNames are not allowed"),
        (!names.ips.is_empty(), "IP subjectAltNames are not allowed"),
        (!names.uris.is_empty(), "URI subjectAltNames are not allowed"),
        (!names_node(request), "subject common name does not begin with system:node:"),
        (
            !are_kubelet_usages(usages, "client auth"),
            "usages did not match [client auth digital signature key encipherment]",
        ),
    ];
    first(&problems)
}

fn kubelet_serving(request: &CertificateRequest, usages: &[&str]) -> Result<(), &'static str> {
    let names = request.alternative_names();
    let problems = [
        (!is_of_nodes(request), "subject organization is not system:nodes"),
        (names.dns.is_empty() && names.ips.is_empty(), "DNS or IP subjectAltName is required"),
        (!names.emails.is_empty(), "Email subjectAltNames are not allowed"),
        (!names.uris.is_empty(), "URI subjectAltNames are not allowed"),
        (
            !are_kubelet_usages(usages, "server auth"),
            "usages did not match [digital signature key encipherment server auth]",
        ),
        (!names_node(request), "subject common name does not begin with system:node:"),
    ];
    first(&problems)
}

fn first(problems: &[(bool, &'static str)]) -> Result<(), &'static str> {
    problems.iter().find(|(found, _)| *found).map_or(Ok(()), |(_, text)| Err(*text))
}

fn is_of_nodes(request: &CertificateRequest) -> bool {
    request.subject().organizations == [NODES]
}

fn names_node(request: &CertificateRequest) -> bool {
    request.subject().common_name.starts_with(NODE_PREFIX)
}

/// Key encipherment may be left out: only RSA keys can do it.
fn are_kubelet_usages(usages: &[&str], purpose: &str) -> bool {
    let mut usages: BTreeSet<&str> = usages.iter().copied().collect();
    usages.remove("key encipherment");
    usages == BTreeSet::from(["digital signature", purpose])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_prove_who_they_are_and_nothing_else() {
        assert_eq!(client(&["client auth", "digital signature"]), Ok(()));
        for (usages, want) in [
            (&["client auth", "server auth"][..], "invalid usage for client certificate: server auth"),
            (&["key encipherment"], "missing required usage for client certificate: client auth"),
        ] {
            assert_eq!(client(usages), Err(want.to_owned()));
        }
    }
}
