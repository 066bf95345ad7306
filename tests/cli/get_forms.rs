//! `get`: files with a selector, kubectl's own columns, order and partial answers.

use crate::support::Rbacsim;

const TWO: &str = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: one, labels: {a: b}}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: two}\n";
/// The present is pinned, so that ages are known.
const NOW: &str = "2026-01-02T03:04:05Z";

#[test]
fn a_selector_chooses_among_what_files_name() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("two.yaml", TWO).run("apply -f two.yaml").outcome();
    rbacsim.run("get -f two.yaml -o name").prints("serviceaccount/one\nserviceaccount/two\n");
    rbacsim.run("get -f two.yaml -l a=b -o name").prints("serviceaccount/one\n");
    // Tables have no labels.
    rbacsim.run("get -f two.yaml -l a=b").says("", "No resources found in default namespace.\n", 0);
    let wrong = "error: the provided selector \"a b\" is not valid: unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt\n";
    rbacsim.run("get -f two.yaml -l 'a b'").fails(1, wrong);
}

#[test]
fn of_one_file_all_or_nothing_is_printed() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("two.yaml", TWO).run("create sa two").outcome();
    let missing = "Error from server (NotFound): serviceaccounts \"one\" not found\n";
    rbacsim.run("get -f two.yaml -o name").fails(1, missing);
    rbacsim.run("get -f two.yaml -o name --ignore-not-found").prints("serviceaccount/two\n");
    rbacsim.run("get sa one two -o name").says("serviceaccount/two\n", missing, 1);
}

#[test]
fn without_the_servers_columns_every_kind_has_name_and_age() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create role r --verb=get --resource=pods").env("RBACSIM_NOW", NOW).outcome();
    rbacsim.run("get role --server-print=false").env("RBACSIM_NOW", NOW).prints("NAME   AGE\nr      0s\n");
    rbacsim.run("get role").env("RBACSIM_NOW", NOW).prints(&format!("NAME   CREATED AT\nr      {NOW}\n"));
}

#[test]
fn order_of_what_lacks_the_field_and_of_amounts() {
    let rbacsim = Rbacsim::new();
    for (name, size) in [("a", "1Gi"), ("b", "500Mi"), ("c", ""), ("d", "")] {
        rbacsim.run(&format!("create cm {name}")).outcome();
        let label = if size.is_empty() { String::new() } else { format!("size={size}") };
        rbacsim.run(&format!("label cm {name} all=yes {label}")).outcome();
    }
    let sorted = rbacsim.run("get cm -l all --sort-by=.metadata.labels.size -o name");
    sorted.prints("configmap/d\nconfigmap/c\nconfigmap/b\nconfigmap/a\n");
    // One table is sorted as it is printed, where nobody hears of a failure.
    rbacsim.run("get cm -l all --sort-by='{.metadata'").says("", "No resources found in default namespace.\n", 0);
    rbacsim.run("get cm a --sort-by=.nothing -o name").prints("configmap/a\n");
}

#[test]
fn what_goes_with_watching_goes_with_nothing_else() {
    let rbacsim = Rbacsim::new();
    let text = "error: --output-watch-events option can only be used with --watch or --watch-only\n";
    rbacsim.run("get sa --output-watch-events").fails(1, text);
}

#[test]
fn several_applied_objects_are_a_list_of_gos() {
    let rbacsim = Rbacsim::new();
    let got = rbacsim.file("two.yaml", TWO).run("apply -f two.yaml -o json").outcome();
    let start = "{\n    \"kind\": \"List\",\n    \"apiVersion\": \"v1\",\n    \"metadata\": {},\n    \"items\": [\n        {\n            \"apiVersion\": \"v1\",\n            \"kind\"";
    assert!(got.stdout.starts_with(start), "{}", got.stdout);
}
