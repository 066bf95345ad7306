//! Reviews as they stand on the wire: fields in the order of Go's types, nothing of what is not set.

use crate::support::Rbacsim;

#[test]
fn a_rules_review_has_its_fields_in_order() {
    let rbacsim = Rbacsim::new();
    let review = "create --raw /apis/authorization.k8s.io/v1/selfsubjectrulesreviews -f - --as bob";
    let got = rbacsim.run(review).stdin(r#"{"spec":{"namespace":"a"}}"#).outcome();
    let start = concat!(
        r#"{"kind":"SelfSubjectRulesReview","apiVersion":"authorization.k8s.io/v1","metadata":{},"spec":{},"status":"#,
        r#"{"resourceRules":[{"verbs":["create"],"apiGroups":["authorization.k8s.io"],"resources":["#,
    );
    assert!(got.stdout.starts_with(start), "{got:?}");
    assert!(got.stdout.trim_end().ends_with(r#""/version","/version/"]}],"incomplete":false}}"#), "{got:?}");
}

#[test]
fn a_token_of_a_megabyte_is_refused_like_any_other() {
    let rbacsim = Rbacsim::new();
    for (name, token) in [("letters", "e".repeat(1 << 20)), ("parts", format!("{0}.{0}.{0}", "eyJh".repeat(90_000)))] {
        rbacsim.file(name, token);
        rbacsim.run(&format!("tokenreview --file {name}")).says(
            "Authenticated:   no\nWhy not:         not a token of this cluster\n",
            "",
            1,
        );
    }
}
