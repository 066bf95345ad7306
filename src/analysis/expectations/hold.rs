//! Expectations held against what a cluster gives.

use std::collections::{BTreeMap, BTreeSet};

use super::{Clause, Expectation, FORBIDDEN, Mode, NOT_ALLOWED, TOO_MUCH, UNDECIDED};
use crate::analysis::access::{Access, Holding};
use crate::analysis::cluster::Cluster;
use crate::analysis::excess::{Excess, compact_atoms, excess};
use crate::analysis::finding::{Finding, Rule};
use crate::analysis::identity::Identity;
use crate::analysis::origin::Origin;
use crate::analysis::scopes::Scopes;
use crate::analysis::wording::{granted, place};
use crate::manifest::PathSegment;
use crate::rbac::{Atom, AtomSet, Binding, atoms, overlap, rules_of};

/// What expectations are held against.
pub(super) struct Holder<'c> {
    access: Access<'c>,
    /// What a cluster gives that nobody has changed yet.
    fresh: Access<'c>,
    scopes: Scopes,
    /// Bindings whose role is not here, unless that means that it does not exist.
    unresolved: BTreeMap<Identity, Vec<&'c Binding>>,
}

impl<'c> Holder<'c> {
    /// Looks at a cluster.
    pub fn of(cluster: &'c Cluster, fresh: &'c Cluster, is_complete: bool) -> Self {
        let mut unresolved: BTreeMap<Identity, Vec<&Binding>> = BTreeMap::new();
        let open = cluster.bindings.iter().filter(|binding| !is_complete && rules_of(&cluster.rules, binding).is_err());
        for binding in open {
            for identity in binding.subjects.iter().filter_map(|subject| Identity::of_subject(subject, binding)) {
                unresolved.entry(identity).or_default().push(binding);
            }
        }
        let scopes = Scopes::of([&cluster.discovery]);
        Self { access: Access::of(cluster), fresh: Access::of(fresh), scopes, unresolved }
    }

    /// Finds what does not hold.
    pub fn check(&self, expectation: &Expectation, findings: &mut Vec<Finding>) {
        let before = findings.len();
        match expectation.mode {
            Mode::Can => {
                expectation.clauses.iter().for_each(|clause| self.check_allowed(expectation, clause, findings));
                // What is lacking here may come with the role that is not.
                if findings.len() > before {
                    self.check_decided(expectation, findings);
                }
            }
            Mode::Cannot => {
                expectation.clauses.iter().for_each(|clause| self.check_forbidden(expectation, clause, findings));
                self.check_decided(expectation, findings);
            }
            Mode::CanOnly => {
                self.check_nothing_else(expectation, findings);
                self.check_decided(expectation, findings);
            }
        }
    }

    fn check_allowed(&self, expectation: &Expectation, clause: &Clause, findings: &mut Vec<Finding>) {
        let Expectation { identity, namespaces, .. } = expectation;
        if identity.is_almighty() {
            return;
        }
        let whole_cluster = [String::new()];
        for namespace in namespaces.as_deref().unwrap_or(&whole_cluster) {
            let reach = self.access.reach(identity, namespace);
            let missing = atoms(&clause.rules).filter(|atom| !reach.covers(atom));
            for rule in compact_atoms(missing) {
                let message = format!("{identity} cannot {} {}, and must be able to", granted(&rule), place(namespace));
                findings.push(finding(&NOT_ALLOWED, expectation, clause.origin.clone(), message, &clause.because));
            }
        }
    }

    fn check_forbidden(&self, expectation: &Expectation, clause: &Clause, findings: &mut Vec<Finding>) {
        let forbidden: Vec<Atom<'_>> = atoms(&clause.rules).collect();
        // Whoever forbids everything does not mean what everybody is given; whoever names it does.
        let is_forbidden = |atom: &Atom<'_>, is_default: bool| {
            forbidden.iter().any(|forbidden| (!is_default || is_named(forbidden)) && overlap(forbidden, atom))
        };
        self.find(expectation, &FORBIDDEN, &clause.origin, &clause.because, is_forbidden, findings);
    }

    fn check_nothing_else(&self, expectation: &Expectation, findings: &mut Vec<Finding>) {
        let mut expected = AtomSet::default();
        expectation.clauses.iter().flat_map(|clause| &clause.rules).for_each(|rule| expected.add(rule));
        let is_more = |atom: &Atom<'_>, is_default: bool| !is_default && !expected.covers(atom);
        self.find(expectation, &TOO_MUCH, &expectation.origin, "", is_more, findings);
    }

    /// Finds what the subject holds, where the expectation looks, and must not: `is_wrong` learns of each atom whether a
    /// fresh cluster gives it, too.
    fn find(
        &self,
        expectation: &Expectation,
        rule: &'static Rule,
        origin: &Origin,
        because: &str,
        is_wrong: impl Fn(&Atom<'_>, bool) -> bool,
        findings: &mut Vec<Finding>,
    ) {
        let Expectation { identity, namespaces, mode, .. } = expectation;
        if identity.is_almighty() {
            let message = format!("{identity} may do everything, whatever RBAC says");
            findings.push(finding(rule, expectation, origin.clone(), message, because));
            return;
        }
        for (scope, holding) in self.holdings(identity, namespaces.as_deref()) {
            // What is held for the whole cluster counts in a namespace as far as it lives there.
            let looked_at = if namespaces.is_some() && scope.is_empty() { "any" } else { scope };
            let fresh = self.fresh.reach(identity, scope);
            let is_told =
                |atom: &Atom<'_>| self.scopes.has_effect(atom, looked_at) && is_wrong(atom, fresh.covers(atom));
            for Excess { rule: given, through } in excess(&self.access, holding, |_| true, is_told) {
                let end = if *mode == Mode::CanOnly { "more than it should" } else { "and must not" };
                let message = format!("{identity} can {} {}, {end}", granted(&given), place(scope));
                let mut finding = finding(rule, expectation, origin.clone(), message, because);
                for way in through {
                    finding = finding.because("through this binding", way.binding);
                    if let Some(role) = way.gathered_from.or(Some(way.role)).filter(|role| role.location.is_some()) {
                        finding = finding.because("which gives this role", role);
                    }
                }
                findings.push(finding);
            }
        }
    }

    /// What the subject and its groups hold where the expectation looks: with the scope, empty for the whole cluster.
    fn holdings(&self, identity: &Identity, namespaces: Option<&[String]>) -> Vec<(&str, &Holding<'c>)> {
        let sources: BTreeSet<Identity> = identity.sources().into_iter().collect();
        let held = self.access.iter().filter(|(source, _)| sources.contains(source)).flat_map(|(_, scopes)| scopes);
        let is_wanted = |scope: &str| {
            scope.is_empty() || namespaces.is_none_or(|wanted| wanted.iter().any(|namespace| namespace == scope))
        };
        held.filter(|(scope, _)| is_wanted(scope)).map(|(scope, holding)| (*scope, holding)).collect()
    }

    /// Finds bindings on which the expectation depends, and whose role is not here.
    fn check_decided(&self, expectation: &Expectation, findings: &mut Vec<Finding>) {
        let Expectation { identity, namespaces, origin, .. } = expectation;
        let bindings = identity.sources().into_iter().filter_map(|source| self.unresolved.get(&source)).flatten();
        for binding in bindings {
            let is_elsewhere =
                |wanted: &Vec<String>| binding.namespace.as_ref().is_some_and(|namespace| !wanted.contains(namespace));
            if namespaces.as_ref().is_some_and(is_elsewhere) {
                continue;
            }
            let role = format!("{} {}", binding.role_ref.kind, binding.role_ref.name);
            let message = format!("what {identity} can do depends on {role}, which is not in these manifests");
            let found = finding(&UNDECIDED, expectation, origin.clone(), message, "");
            let role_ref = vec![PathSegment::Key("roleRef".to_owned())];
            let origin = self.access.cluster.origin_of_binding(binding, role_ref);
            findings.push(found.because("this binding gives it", origin));
        }
    }
}

/// Whether an atom names its resource or URL.
fn is_named(atom: &Atom<'_>) -> bool {
    match atom {
        Atom::Resource { resource, .. } => !resource.starts_with('*'),
        Atom::Url { url, .. } => !url.ends_with('*'),
    }
}

fn finding(rule: &'static Rule, expectation: &Expectation, origin: Origin, message: String, because: &str) -> Finding {
    let message = if because.is_empty() { message } else { format!("{message}: {because}") };
    Finding::new(rule, origin, message).about([expectation.identity.clone()])
}
