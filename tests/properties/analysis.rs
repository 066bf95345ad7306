//! Laws of the questions about a whole cluster: they never disagree with the evaluator.

use proptest::prelude::*;
use rbacsim::analysis::why::explain;
use rbacsim::analysis::{Reach, Selection, What, escalation, matrix, who_can};
use rbacsim::rbac::{PolicyRule, allows, decide};

use super::clusters::{after, cluster_of, is_among, question_of};
use super::worlds::{attributes, user, world};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn who_can_names_exactly_those_who_may(world in world(), user in user(), attributes in attributes()) {
        let cluster = cluster_of(&world);
        let allowed = decide(&cluster.rules, &user, &attributes).is_allowed();
        let question = question_of(&attributes);
        let holders = who_can(&cluster, &question, Reach::Question);
        prop_assert_eq!(is_among(&holders, &user), allowed);
        let anywhere = who_can(&cluster, &question, Reach::EveryNamespace);
        prop_assert!(holders.keys().all(|identity| anywhere.contains_key(identity)));
    }

    #[test]
    fn an_explanation_agrees_and_its_changes_work(world in world(), user in user(), attributes in attributes()) {
        let cluster = cluster_of(&world);
        let allowed = decide(&cluster.rules, &user, &attributes).is_allowed();
        let explanation = explain(&cluster, &user, &question_of(&attributes));
        prop_assert_eq!(!explanation.grants.is_empty(), allowed);
        prop_assert_eq!(explanation.smallest.is_empty(), allowed);
        for grant in &explanation.grants {
            let rule = cluster.rule(&cluster.rule_of(grant.binding, grant.rule));
            prop_assert!(rule.is_some_and(|rule| allows(rule, &attributes)));
        }
        let changes = explanation.near.iter().map(|near| &near.change).chain([&explanation.smallest]);
        for change in changes.filter(|change| !change.is_empty()) {
            let rules = after(&cluster, change);
            prop_assert!(decide(&rules, &user, &attributes).is_allowed(), "{change:?}");
        }
    }

    #[test]
    fn the_smallest_change_gives_nothing_else(
        world in world(), user in user(), asked in attributes(), other in attributes(),
    ) {
        let cluster = cluster_of(&world);
        let explanation = explain(&cluster, &user, &question_of(&asked));
        let rules = after(&cluster, &explanation.smallest);
        let before = decide(&cluster.rules, &user, &other).is_allowed();
        let after = decide(&rules, &user, &other).is_allowed();
        let exact = question_of(&asked).as_rule();
        prop_assert!(before == after || (!explanation.smallest.is_empty() && allows(&exact, &other)));
    }

    #[test]
    fn what_is_allowed_is_in_the_matrix(world in world(), user in user(), attributes in attributes()) {
        let cluster = cluster_of(&world);
        let rows = matrix(&cluster, Selection { user: Some(&user), ..Selection::default() });
        let in_a_row = rows.iter().any(|(row, cell)| {
            let verbs = cell.verbs.iter().map(ToString::to_string).collect();
            let rule = match &row.what {
                What::Url(url) => PolicyRule { verbs, non_resource_urls: vec![(*url).to_owned()], ..PolicyRule::default() },
                What::Resource { group, resource, names } => PolicyRule {
                    verbs,
                    api_groups: vec![(*group).to_owned()],
                    resources: vec![(*resource).to_owned()],
                    resource_names: names.iter().map(ToString::to_string).collect(),
                    ..PolicyRule::default()
                },
            };
            let counts = row.namespace.is_none_or(|namespace| namespace == attributes.namespace());
            counts && allows(&rule, &attributes)
        });
        prop_assert_eq!(in_a_row, decide(&cluster.rules, &user, &attributes).is_allowed());
    }

    #[test]
    fn who_holds_it_need_not_escalate(world in world(), attributes in attributes()) {
        let cluster = cluster_of(&world);
        let question = question_of(&attributes);
        let holders = who_can(&cluster, &question, Reach::Question);
        let found = escalation(&cluster, &question, Reach::Question, &holders);
        prop_assert!(found.keys().all(|identity| !holders.contains_key(identity)));
    }
}
