//! From a user and a scope to what is bound there: one table for a whole world.
//!
//! The table is keyed by a hash of (scope, subject) alone. Two subjects may share a hash, then each finds the bindings of
//! the other too; who uses the index must look whether a binding really names the user, as with every index. A subject
//! that many bindings of a scope name has a second table behind the first, by resource.

use std::hash::{BuildHasher, BuildHasherDefault};
use std::ops::Range;

use super::compiled::{Compiled, CompiledRole, Mask};
use crate::rbac::hash::{NameHasher, NameMap};
use crate::rbac::keys::{SubjectKey, binding_keys, subject_keys};
use crate::rbac::types::Binding;
use crate::rbac::user::UserInfo;

/// From this many bindings of one subject on they are looked up by resource, not tried one by one.
const MANY: usize = 16;

/// A binding under one of its subjects, with all that is needed to pass it over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    /// What its role can allow.
    pub(super) mask: Mask,
    /// Its position; bindings of one scope have positions in name order.
    pub(super) binding: u32,
    /// The position of its role; [`MISSING`] if there is none.
    pub(super) role: u32,
}

/// The position of a role that is not there.
pub(super) const MISSING: u32 = u32::MAX;

/// The bindings of a world by scope and subject.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    filed: NameMap<u64, Range<u32>>,
    /// Those of one subject side by side, in name order.
    postings: Vec<Posting>,
    /// Of subjects with many: by the start of their range.
    many: NameMap<u32, Many>,
}

/// The bindings of one subject in one scope by the classes of [`Compiled::classes`].
#[derive(Clone, Debug, Default)]
pub(super) struct Many {
    classes: NameMap<u32, Vec<Posting>>,
    /// Those whose role is not there, in name order.
    dangling: Vec<Posting>,
}

/// The bindings of one subject in one scope, those of other subjects that share its hash included.
pub(super) enum Filed<'i> {
    /// So few that they are tried one by one.
    Few(&'i [Posting]),
    /// Many, by resource.
    Many(&'i Many),
}

impl Index {
    /// The index of bindings that stand in order, each with the position of its role.
    pub(super) fn new<'b>(
        bindings: impl Iterator<Item = (&'b Binding, u32)>,
        compiled: &Compiled,
        role_at: impl Fn(u32) -> Option<&'b CompiledRole>,
    ) -> Self {
        let mut filed: Vec<(u64, Posting)> = Vec::new();
        for (position, (binding, role)) in (0..).zip(bindings) {
            let scope = scope_hash(binding.namespace.as_deref());
            // Bindings without a role are never passed over: they may have to be reported.
            let mask = role_at(role).map_or(Mask::FULL, |role| role.mask);
            let posting = Posting { mask, binding: position, role };
            filed.extend(binding_keys(binding).map(|key| (combined(scope, &key), posting)));
        }
        filed.sort_unstable_by_key(|(key, posting)| (*key, posting.binding));
        filed.dedup_by_key(|(key, posting)| (*key, posting.binding));
        let mut index = Self { postings: Vec::with_capacity(filed.len()), ..Self::default() };
        for (end, (key, posting)) in (1..).zip(filed) {
            index.postings.push(posting);
            index.filed.entry(key).or_insert(end - 1..end).end = end;
        }
        let many = index.filed.values().filter(|range| range.len() >= MANY);
        let many = many.map(|range| (range.start, Many::new(index.postings_in(range), compiled, &role_at)));
        index.many = many.collect();
        index
    }

    /// What is filed under each key of the user in one scope.
    pub(super) fn of<'i>(&'i self, user: &UserInfo, namespace: Option<&str>) -> impl Iterator<Item = Filed<'i>> {
        self.ranges(user, namespace).map(|range| {
            let many = (range.len() >= MANY).then(|| self.many.get(&range.start)).flatten();
            many.map_or_else(|| Filed::Few(self.postings_in(range)), Filed::Many)
        })
    }

    /// The positions of all bindings filed under the keys of the user in one scope, in order.
    pub(super) fn positions(&self, user: &UserInfo, namespace: Option<&str>) -> Vec<u32> {
        let postings = self.ranges(user, namespace).flat_map(|range| self.postings_in(range));
        let mut positions: Vec<u32> = postings.map(|posting| posting.binding).collect();
        positions.sort_unstable();
        positions.dedup();
        positions
    }

    /// The positions of those bindings among them whose role is not there, in order.
    pub(super) fn dangling(&self, user: &UserInfo, namespace: Option<&str>) -> Vec<u32> {
        let postings = self.of(user, namespace).flat_map(|filed| match filed {
            Filed::Few(postings) => postings,
            Filed::Many(many) => many.dangling(),
        });
        let dangling = postings.filter(|posting| posting.role == MISSING);
        let mut positions: Vec<u32> = dangling.map(|posting| posting.binding).collect();
        positions.sort_unstable();
        positions.dedup();
        positions
    }

    fn ranges<'i>(&'i self, user: &UserInfo, namespace: Option<&str>) -> impl Iterator<Item = &'i Range<u32>> {
        let scope = scope_hash(namespace);
        subject_keys(user).filter_map(move |key| self.filed.get(&combined(scope, &key)))
    }

    fn postings_in(&self, range: &Range<u32>) -> &[Posting] {
        self.postings.get(range.start as usize..range.end as usize).unwrap_or_default()
    }
}

impl Many {
    fn new<'r>(postings: &[Posting], compiled: &Compiled, role_at: impl Fn(u32) -> Option<&'r CompiledRole>) -> Self {
        let mut many = Self::default();
        let mut roles = std::collections::HashSet::new();
        for posting in postings {
            let Some(role) = role_at(posting.role) else {
                many.dangling.push(*posting);
                continue;
            };
            // What a role allows is allowed by the first binding that gives it.
            if !roles.insert(posting.role) {
                continue;
            }
            for (class, mask) in compiled.classes(role) {
                let list = many.classes.entry(class).or_default();
                match list.last_mut().filter(|last| last.binding == posting.binding) {
                    Some(last) => last.mask = last.mask.or(mask),
                    None => list.push(Posting { mask, ..*posting }),
                }
            }
        }
        many
    }

    /// The bindings whose roles have a rule of this class.
    pub(super) fn of_class(&self, class: u32) -> &[Posting] {
        self.classes.get(&class).map(Vec::as_slice).unwrap_or_default()
    }

    /// The bindings whose role is not there.
    pub(super) fn dangling(&self) -> &[Posting] {
        &self.dangling
    }
}

fn scope_hash(namespace: Option<&str>) -> u64 {
    hash(&namespace)
}

fn combined(scope: u64, key: &SubjectKey<'_>) -> u64 {
    scope.rotate_left(17) ^ hash(key)
}

fn hash(value: &impl std::hash::Hash) -> u64 {
    BuildHasherDefault::<NameHasher>::default().hash_one(value)
}
