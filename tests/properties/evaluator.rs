//! Laws of the evaluator: what must hold in every world.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use rbacsim::rbac::subjects::applying_subject;
use rbacsim::rbac::{
    Decision, PolicyRule, allows, atoms, binding_keys, covers, decide, rules_for, subject_keys, tabulate, uncovered,
};

use super::naive::NaiveWorld;
use super::worlds::{atom, attributes, fast, named, rotate, rule, user, world};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_naive_evaluator_agrees(world in world(), user in user(), attributes in attributes()) {
        let expected = world.decide(&user, &attributes);
        let world = fast(&world);
        let decision = decide(&world, &user, &attributes);
        prop_assert_eq!(decision.is_allowed(), expected.allowed);
        match &decision {
            Decision::Allow(_) => prop_assert!(expected.reasons.contains(&decision.reason())),
            Decision::NoOpinion(errors) => {
                let errors: BTreeSet<String> = errors.iter().map(ToString::to_string).collect();
                prop_assert_eq!(errors, expected.errors);
            }
        }
    }

    #[test]
    fn adding_a_rule_never_removes_an_allow(
        world in world(), user in user(), attributes in attributes(),
        rule in rule(), role in any::<Index>(), at in any::<Index>(),
    ) {
        let before = decide(&fast(&world), &user, &attributes).is_allowed();
        let mut richer = world.clone();
        let (_, rules) = &mut richer.cluster_roles[role.index(world.cluster_roles.len())];
        rules.insert(at.index(rules.len() + 1), rule);
        let after = decide(&fast(&richer), &user, &attributes).is_allowed();
        prop_assert!(!before || after);
    }

    #[test]
    fn order_never_decides(
        (world, shuffled) in world().prop_flat_map(|world| {
            let shuffled = Just(world.bindings.clone()).prop_shuffle();
            (Just(world), shuffled)
        }),
        user in user(), attributes in attributes(), turn in any::<Index>(),
    ) {
        let mut other = NaiveWorld { bindings: named(shuffled), ..world.clone() };
        for binding in &mut other.bindings {
            rotate(&mut binding.subjects, turn);
        }
        for (_, rules) in &mut other.cluster_roles {
            rotate(rules, turn);
        }
        for (_, _, rules) in &mut other.roles {
            rotate(rules, turn);
        }
        let allowed = |world: &NaiveWorld| decide(&fast(world), &user, &attributes).is_allowed();
        prop_assert_eq!(allowed(&world), allowed(&other));
    }

    #[test]
    fn what_is_allowed_is_listed_and_what_is_listed_is_allowed(
        world in world(), user in user(), attributes in attributes(),
    ) {
        let world = fast(&world);
        let (rules, _) = rules_for(&world, &user, attributes.namespace());
        let allowed = decide(&world, &user, &attributes).is_allowed();
        let by_an_atom = atoms(&rules).any(|atom| allows(&atom.into(), &attributes));
        prop_assert_eq!(allowed, by_an_atom);
        let by_a_row = tabulate(&rules).iter().any(|row| allows(row, &attributes));
        prop_assert_eq!(allowed, by_a_row);
    }

    #[test]
    fn a_binding_that_applies_shares_a_key_with_its_user(world in world(), user in user()) {
        let keys: BTreeSet<String> = subject_keys(&user).map(|key| key.to_string()).collect();
        for binding in &world.bindings {
            let applies = applying_subject(binding, &user).is_some();
            let shares = binding_keys(binding).any(|key| keys.contains(&key.to_string()));
            prop_assert!(!applies || shares, "{binding:?}");
        }
    }

    #[test]
    fn covering_is_reflexive_and_transitive(a in atom(), b in atom(), c in atom()) {
        let (rule_a, rule_b) = (PolicyRule::from(a), PolicyRule::from(b));
        prop_assert!(covers(&rule_a, &a));
        prop_assert!(!(covers(&rule_a, &b) && covers(&rule_b, &c)) || covers(&rule_a, &c));
    }

    #[test]
    fn who_covers_an_atom_is_allowed_what_it_allows(owned in rule(), atom in atom(), attributes in attributes()) {
        let allowed = allows(&atom.into(), &attributes);
        prop_assert!(!(covers(&owned, &atom) && allowed) || allows(&owned, &attributes));
    }

    #[test]
    fn once_granted_nothing_is_missing(owned in vec(rule(), 0..3), wanted in vec(rule(), 0..3)) {
        let missing = uncovered(&owned, &wanted);
        prop_assert!(uncovered(&[owned, missing].concat(), &wanted).is_empty());
    }
}
