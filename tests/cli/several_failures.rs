//! Commands that fail at more than one thing: in which order, and in whose words.

use crate::support::Rbacsim;

const ACCOUNTS: &str = "
{apiVersion: v1, kind: ServiceAccount, metadata: {name: X_1}}
---
{apiVersion: v1, kind: Nope, metadata: {name: a}}
---
{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}
---
{apiVersion: v1, kind: Nope, metadata: {name: b}}
";

const UNREADABLE: [&str; 2] = [
    "resource mapping not found for name: \"a\" namespace: \"\" from \"f.yaml\": no matches for kind \"Nope\" in version \"v1\"\nensure CRDs are installed first",
    "resource mapping not found for name: \"b\" namespace: \"\" from \"f.yaml\": no matches for kind \"Nope\" in version \"v1\"\nensure CRDs are installed first",
];

/// A name that the server refuses, as one of several failures.
fn invalid() -> String {
    let rule = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
    format!(
        "Error from server (Invalid): error when creating \"f.yaml\": ServiceAccount \"X_1\" is invalid: metadata.name: Invalid value: \"X_1\": {rule}\n"
    )
}

#[test]
fn what_could_not_be_read_comes_behind_what_could_not_be_done() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("f.yaml", ACCOUNTS);
    let there = "Error from server (AlreadyExists): error when creating \"f.yaml\": serviceaccounts \"default\" already exists\n";
    let [a, b] = UNREADABLE;
    rbacsim.run("create -f f.yaml").fails(1, &format!("{}{there}[{a}, {b}]\n", invalid()));
    let missing = |what: &str| {
        format!("Error from server (NotFound): error when {what} \"f.yaml\": serviceaccounts \"X_1\" not found\n")
    };
    let said = rbacsim.run("replace -f f.yaml").outcome().stderr;
    assert_eq!(said, format!("{}[{a}, {b}]\n", missing("replacing")));
    let said = rbacsim.run("delete -f f.yaml").outcome().stderr;
    assert_eq!(said, format!("{}[{a}, {b}]\n", missing("deleting")));
}

#[test]
fn apply_reads_everything_before_it_does_anything() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("f.yaml", ACCOUNTS);
    let [a, b] = UNREADABLE;
    let said = rbacsim.run("apply -f f.yaml").outcome().stderr;
    let said: Vec<&str> = said.lines().filter(|line| !line.starts_with("Warning: ")).collect();
    assert_eq!(said.join("\n") + "\n", format!("[{a}, {b}]\n{}", invalid()));
}

#[test]
fn what_could_not_be_read_alone_is_said_line_by_line() {
    let rbacsim = Rbacsim::new();
    rbacsim.file(
        "f.yaml",
        "{apiVersion: v1, kind: Nope, metadata: {name: a}}\n---\n{apiVersion: v1, kind: Nope, metadata: {name: b}}\n",
    );
    let [a, b] = UNREADABLE;
    for verb in ["create", "apply", "replace", "delete", "get", "describe"] {
        rbacsim.run(&format!("{verb} -f f.yaml")).fails(1, &format!("{a}\n{b}\n"));
    }
    let one = "{apiVersion: v1, kind: Nope, metadata: {name: a}}\n";
    rbacsim.file("f.yaml", one);
    rbacsim.run("create -f f.yaml").fails(1, &format!("error: {a}\n"));
    rbacsim.run("get -f f.yaml").fails(1, &format!("{a}\n"));
}
