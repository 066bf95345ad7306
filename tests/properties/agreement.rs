//! The evaluator against the naive one and against its own plain walk, in whole clusters: there its index has long lists, a
//! second level and roles that are missing.
//!
//! The long form (`RBACSIM_TEST_LONG=1`) asks more than a million questions.

use std::collections::BTreeSet;

use rbacsim::rbac::decide::walk;
use rbacsim::rbac::{Decision, decide};

use super::naive::NaiveWorld;
use crate::support::generated::Generated;
use crate::support::is_long;

/// Objects and namespaces of the clusters: a usual one, crowded ones, and one that is nothing but a crowd.
const CLUSTERS: [(usize, usize); 4] = [(112, 3), (250, 3), (400, 2), (300, 1)];

#[test]
fn every_way_to_decide_agrees_in_whole_clusters() {
    let (seeds, questions) = if is_long() { (0..1_000, 260) } else { (0..10, 60) };
    let (mut asked, mut allowed, mut dangling) = (0, 0, 0);
    for seed in seeds {
        for (objects, namespaces) in CLUSTERS {
            let generated = Generated::crowded(objects, namespaces, seed);
            let fast = generated.world();
            let naive = NaiveWorld {
                bindings: generated.bindings.clone(),
                roles: generated.roles.clone(),
                cluster_roles: generated.cluster_roles.clone(),
            };
            for question in generated.questions(questions, seed) {
                let attributes = question.attributes();
                let decision = decide(&fast, &question.user, &attributes);
                let expected = naive.decide(&question.user, &attributes);
                assert_eq!(decision.is_allowed(), expected.allowed, "{seed} {objects}: {question:?}");
                assert_eq!(
                    decision.reason(),
                    walk(&fast, &question.user, &attributes).reason(),
                    "{seed}: {question:?}"
                );
                match &decision {
                    Decision::Allow(_) => assert!(expected.reasons.contains(&decision.reason())),
                    Decision::NoOpinion(errors) => {
                        let errors: BTreeSet<String> = errors.iter().map(ToString::to_string).collect();
                        dangling += usize::from(!errors.is_empty());
                        assert_eq!(errors, expected.errors, "{seed} {objects}: {question:?}");
                    }
                }
                asked += 1;
                allowed += usize::from(decision.is_allowed());
            }
        }
    }
    assert!(asked / 10 < allowed && allowed < asked * 9 / 10 && dangling > asked / 50, "{asked} {allowed} {dangling}");
}
