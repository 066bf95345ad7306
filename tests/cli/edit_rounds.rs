//! `edit`: what an editor that fails is called, and when a text has to be edited once more.

use crate::support::Rbacsim;

/// An editor that appends a line the first time and shows what it was given.
fn editor(rbacsim: &Rbacsim, change: &str) {
    let script = format!("#!/bin/sh\ncat \"$1\" >> seen\n[ -e did ] && exit 0\ntouch did\n{change} \"$1\"\n");
    rbacsim.file("editor", script);
}

/// What an account's editing comes to: standard error without the path of the copy, and the last header that was seen.
fn edited(rbacsim: &Rbacsim, change: &str, flags: &str) -> (String, String) {
    for file in ["seen", "did"] {
        let _ = std::fs::remove_file(rbacsim.directory().join(file));
    }
    editor(rbacsim, change);
    let got = rbacsim.run(&format!("edit sa default {flags}")).env("KUBE_EDITOR", "sh editor").outcome();
    let said = got.stderr.lines().filter(|line| !line.starts_with("A copy of")).map(|line| format!("{line}\n"));
    let seen = std::fs::read_to_string(rbacsim.directory().join("seen")).unwrap();
    let header = seen.rsplit("# reopened with the relevant failures.\n#\n").next().unwrap_or_default().to_owned();
    let header = header.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n"));
    (said.collect(), header.collect())
}

#[test]
fn editors_that_fail_are_named_without_the_file() {
    let rbacsim = Rbacsim::new();
    let edit = |editor: &str| rbacsim.run("edit sa default").env("KUBE_EDITOR", editor);
    edit("nosuch-editor -w").fails(1, "error: unable to launch the editor \"nosuch-editor -w\"\n");
    edit("/nosuch/editor").fails(1, "error: there was a problem with the editor \"/nosuch/editor\"\n");
    edit("false").fails(1, "error: there was a problem with the editor \"false\"\n");
}

#[test]
fn what_cannot_be_read_is_edited_once_more() {
    let rbacsim = Rbacsim::new();
    let no_change = "error: Edit cancelled, no valid changes were saved.\n";
    let invalid = format!("error: serviceaccounts \"default\" is invalid\n{no_change}");
    let unfit = |why: &str| {
        let head = "# serviceaccounts \"default\" was not valid:\n# * <nil>: Invalid value: \"The edited file failed validation\":";
        format!("{head} {why}\n#\n")
    };
    let (said, header) = edited(&rbacsim, "sed -i '$a a: ['", "");
    assert_eq!((said.as_str(), header), (invalid.as_str(), unfit("yaml: line 9: did not find expected node content")));
    let (said, header) = edited(&rbacsim, "sed -i 's/^kind:.*//'", "");
    assert_eq!((said.as_str(), header), (invalid.as_str(), unfit("kind not set")));
    let (said, header) = edited(&rbacsim, "sed -i '$a a: ['", "--validate=false");
    let syntax = "# The edited file had a syntax error: error parsing edited-file: error converting YAML to JSON: yaml: line 13: did not find expected node content\n#\n";
    assert_eq!((said.as_str(), header.as_str()), (no_change, syntax));
    let (said, header) = edited(&rbacsim, "sed -i 's/^kind:.*/kind: Foo/'", "");
    let syntax = "# The edited file had a syntax error: resource mapping not found for name: \"default\" namespace: \"default\" from \"edited-file\": no matches for kind \"Foo\" in version \"v1\"\n# ensure CRDs are installed first\n#\n";
    assert_eq!((said.as_str(), header.as_str()), (no_change, syntax));
}

#[test]
fn an_object_must_stay_the_one_it_is() {
    let rbacsim = Rbacsim::new();
    let (said, _) = edited(&rbacsim, "sed -i 's/namespace: default/namespace: foo/'", "");
    let other = "error: the namespace from the provided object \"foo\" does not match the namespace \"default\". You must pass '--namespace=foo' to perform this operation.\n";
    assert_eq!(said, other);
    let (said, _) = edited(&rbacsim, "sed -i 's/^  name: default/  name: other/'", "");
    assert_eq!(said, "error: At least one of apiVersion, kind and name was changed\n");
    let (said, _) = edited(&rbacsim, "sed -i '/uid:/d'", "");
    let start = "error: no original object found for &unstructured.Unstructured{Object:map[string]interface {}{\"apiVersion\":\"v1\", ";
    assert!(said.starts_with(start), "{said}");
}
