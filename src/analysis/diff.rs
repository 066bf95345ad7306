//! What two clusters differ in: who effectively gained or lost which access, and through which binding.
//!
//! Compared is what identities hold, atom by atom, not how it is written: see [`super::access`]. A wildcard that gives way to
//! a list is a loss, since it also stood for what is not in the list. Every change is told of those whom a binding names;
//! what a group gains or loses is told of the group, and not again of its members.

use std::cell::LazyCell;
use std::collections::HashSet;

use super::access::{Access, Holding};
use super::cluster::Cluster;
use super::excess::{Excess, Through, excess};
use super::identity::Identity;
use super::scopes::Scopes;
use crate::rbac::{Atom, PolicyRule};

/// Whether somebody may do more than before, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// More.
    Widened,
    /// Less.
    Narrowed,
}

/// Access that somebody gained or lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Gained or lost.
    pub direction: Direction,
    /// By whom.
    pub identity: Identity,
    /// In which namespace; `None` for the whole cluster.
    pub namespace: Option<String>,
    /// What: resources of one API group, or URLs.
    pub rule: PolicyRule,
    /// The bindings that give it, or gave it before.
    pub through: Vec<Through>,
}

/// What effectively changed from one cluster to another: by identity, scope and direction.
pub fn diff(old: &Cluster, new: &Cluster) -> Vec<Change> {
    let scopes = Scopes::of([&old.discovery, &new.discovery]);
    let (before, after) = rayon::join(|| Access::of(old), || Access::of(new));
    let (widened, narrowed) = rayon::join(
        || gained(&before, &after, &scopes, Direction::Widened),
        || gained(&after, &before, &scopes, Direction::Narrowed),
    );
    let mut changes: Vec<Change> = widened.into_iter().chain(narrowed).collect();
    changes.sort_by(|one, other| {
        let key = |change: &Change| (change.namespace.clone(), change.direction);
        one.identity.cmp(&other.identity).then_with(|| key(one).cmp(&key(other)))
    });
    changes
}

/// What is held in `to` and not in `from`.
fn gained(from: &Access<'_>, to: &Access<'_>, scopes: &Scopes, direction: Direction) -> Vec<Change> {
    let mut changes = Vec::new();
    for (identity, held) in to.iter().filter(|(identity, _)| !identity.is_almighty()) {
        for (namespace, holding) in held {
            // Most of what is held is held word by word; only the rest is taken apart.
            let known = from.holding(identity, namespace).into_iter().flat_map(Holding::rules);
            let known: HashSet<&PolicyRule> = known.collect();
            let reach = LazyCell::new(|| from.reach(identity, namespace));
            let is_new = |rule: &PolicyRule| !known.contains(rule);
            let is_gained = |atom: &Atom<'_>| scopes.has_effect(atom, namespace) && !reach.covers(atom);
            changes.extend(excess(to, holding, is_new, is_gained).into_iter().map(|Excess { rule, through }| Change {
                direction,
                identity: identity.clone(),
                namespace: (!namespace.is_empty()).then(|| (*namespace).to_owned()),
                rule,
                through,
            }));
        }
    }
    changes
}
