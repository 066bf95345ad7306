//! Limits: what is too large or too deep is refused with a clear error, soon, and nothing is lost by it.

use std::fmt::Write as _;

use crate::support::Rbacsim;

/// What a command says to a file, with `<` and `>` around what may differ.
fn refused(file: &str, command: &str, why: &str) {
    let rbacsim = Rbacsim::new();
    rbacsim.file("hostile.yaml", file);
    let got = rbacsim.run(command).outcome();
    assert!(got.exit != 0 && got.stdout.is_empty(), "{command}: {got:?}");
    assert!(got.stderr.contains(why), "{command}: {why}: {}", got.stderr);
    assert!(got.stderr.len() < 4_000, "{command}: an error of {} bytes", got.stderr.len());
}

#[test]
fn nesting() {
    for text in ["[".repeat(100_000), "{a: ".repeat(100_000), format!("a: {}", "- ".repeat(100_000))] {
        refused(&text, "create -f hostile.yaml", "error");
    }
    refused(&format!("{{\"a\":{}", "[".repeat(100_000)), "create -f hostile.yaml", "error");
}

#[test]
fn aliases() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        writeln!(text, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    refused(&text, "create -f hostile.yaml", "excessive aliasing");
}

#[test]
fn rules() {
    let rule = "- {apiGroups: [''], resources: [pods], verbs: [get]}\n";
    let head = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r}\nrules:\n";
    let why = "Error from server (RequestEntityTooLarge): error when creating \"hostile.yaml\": Request entity too large: limit is 3145728\n";
    refused(&format!("{head}{}", rule.repeat(80_000)), "create -f hostile.yaml", why);
}

#[test]
fn tokens() {
    let long = "a".repeat(1_000_000);
    refused("", &format!("get pods --token {long}.{long}.{long}"), "Unauthorized");
    refused("", &format!("auth whoami --token {}", "x.".repeat(500_000)), "Unauthorized");
}
