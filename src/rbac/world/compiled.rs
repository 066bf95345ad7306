//! Rules as numbers: the same relation as [`allows`](crate::rbac::matching::allows), without comparing texts.
//!
//! Every verb, group and resource that a rule names gets a number, and every rule a mask that tells in two instructions
//! that it does *not* allow something; the few rules that are left are compared number by number. Names and URLs stay
//! texts: they are looked at last, and seldom.

use std::ops::Range;

use crate::rbac::attributes::{Attributes, Target};
use crate::rbac::hash::NameMap;
use crate::rbac::matching::url_matches;
use crate::rbac::types::PolicyRule;

use super::as_position as position;

/// The number of `*`.
const STAR: u32 = 0;
/// The number of a text that no rule names.
const UNNAMED: u32 = u32::MAX;
/// The class of rules with URLs, where a rule's other classes are the numbers of its resources.
const URLS: u32 = u32::MAX - 1;
/// Texts up to this length are joined without an allocation.
const SHORT: usize = 128;

/// Which verbs, groups and resources (or URLs) are in a set; several share a bit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mask {
    resources: u64,
    verbs: u32,
    groups: u32,
}

impl Mask {
    /// What may have something in common with every other mask.
    pub(super) const FULL: Self = Self { resources: u64::MAX, verbs: u32::MAX, groups: u32::MAX };
    const URL: u64 = 1 << 63;

    fn of(verbs: &[u32], groups: &[u32], resources: &[u32]) -> Self {
        Self { resources: bits::<62>(resources), verbs: narrow(bits::<31>(verbs)), groups: narrow(bits::<31>(groups)) }
    }

    /// Whether the sets may have a verb, a group and a resource in common.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "most answers are no, but no processor can foretell which part says so"
    )]
    pub(super) fn may_meet(self, other: Self) -> bool {
        (self.resources & other.resources != 0) & (self.verbs & other.verbs != 0) & (self.groups & other.groups != 0)
    }

    /// Both sets together.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            resources: self.resources | other.resources,
            verbs: self.verbs | other.verbs,
            groups: self.groups | other.groups,
        }
    }
}

/// One of `STAR` bits for every number, and the bit above them for the star.
fn bits<const STAR_BIT: u32>(numbers: &[u32]) -> u64 {
    let bit = |number: &u32| match *number {
        STAR => 1 << STAR_BIT,
        UNNAMED => 0,
        number => 1 << (number % STAR_BIT),
    };
    numbers.iter().map(bit).fold(0, |bits, bit| bits | bit)
}

/// The same bits, all of which are in the low half.
fn narrow(bits: u64) -> u32 {
    u32::try_from(bits).unwrap_or(u32::MAX)
}

/// The rules of all roles, as numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Compiled {
    numbers: NameMap<Box<[u8]>, u32>,
    /// The lists of all rules, one behind the other.
    lists: Vec<u32>,
    rules: Vec<CompiledRule>,
}

/// One rule: its mask, and where in the lists its verbs, groups and resources begin.
#[derive(Clone, Copy, Debug)]
struct CompiledRule {
    mask: Mask,
    verbs: u32,
    groups: u32,
    resources: u32,
    end: u32,
}

/// The rules of one role.
#[derive(Clone, Debug)]
pub(super) struct CompiledRole {
    rules: Range<u32>,
    /// What they can allow together.
    pub(super) mask: Mask,
}

/// What is asked for, as numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    /// What a rule must meet to allow it.
    pub(super) mask: Mask,
    verb: u32,
    group: u32,
    /// The resource with its subresource, and `*/SUBRESOURCE`.
    resources: [u32; 2],
    target: Target<'a>,
}

impl Wanted<'_> {
    /// The classes that a rule that allows it is in one of.
    pub(super) fn classes(&self) -> [u32; 3] {
        let [whole, any] = self.resources;
        match self.target {
            Target::Path(_) => [URLS, UNNAMED, UNNAMED],
            Target::Resource(_) => [whole, any, STAR],
        }
    }
}

impl Compiled {
    /// Compiles the rules of one more role.
    pub(super) fn add(&mut self, rules: &[PolicyRule]) -> CompiledRole {
        let first = position(self.rules.len());
        let mut of_role = Mask::default();
        for rule in rules {
            let (verbs, verb_numbers) = self.add_list(&rule.verbs);
            let (groups, group_numbers) = self.add_list(&rule.api_groups);
            let (resources, resource_numbers) = self.add_list(&rule.resources);
            let mut mask = Mask::of(&verb_numbers, &group_numbers, &resource_numbers);
            if !rule.non_resource_urls.is_empty() {
                mask = mask.or(Mask { resources: Mask::URL, verbs: 0, groups: u32::MAX });
            }
            of_role = of_role.or(mask);
            self.rules.push(CompiledRule { mask, verbs, groups, resources, end: position(self.lists.len()) });
        }
        CompiledRole { rules: first..position(self.rules.len()), mask: of_role }
    }

    fn add_list(&mut self, texts: &[String]) -> (u32, Vec<u32>) {
        let start = position(self.lists.len());
        let numbers: Vec<u32> = texts.iter().map(|text| self.number_for(text)).collect();
        self.lists.extend_from_slice(&numbers);
        (start, numbers)
    }

    fn number_for(&mut self, text: &str) -> u32 {
        if text == "*" {
            return STAR;
        }
        let next = position(self.numbers.len()) + 1;
        if let Some(known) = self.numbers.get(text.as_bytes()) {
            *known
        } else {
            *self.numbers.entry(text.as_bytes().into()).or_insert(next)
        }
    }

    fn number_of(&self, text: &[u8]) -> u32 {
        self.numbers.get(text).copied().unwrap_or(UNNAMED)
    }

    /// The number of `resource/subresource`.
    fn number_of_joined(&self, resource: &str, subresource: &str) -> u32 {
        let pieces = [resource.as_bytes(), b"/", subresource.as_bytes()];
        let mut joined = [0; SHORT];
        let mut rest = joined.as_mut_slice();
        for piece in pieces {
            let Some((head, tail)) = rest.split_at_mut_checked(piece.len()) else {
                return self.number_of(&pieces.concat());
            };
            head.copy_from_slice(piece);
            rest = tail;
        }
        let unused = rest.len();
        self.number_of(joined.get(..SHORT - unused).unwrap_or_default())
    }

    /// What is asked for, in the numbers of these rules.
    pub(super) fn wanted<'a>(&self, attributes: &Attributes<'a>) -> Wanted<'a> {
        let verb = if attributes.verb == "*" { STAR } else { self.number_of(attributes.verb.as_bytes()) };
        let (group, resources) = match attributes.target {
            Target::Path(_) => (STAR, [UNNAMED; 2]),
            Target::Resource(target) => {
                let resources = match target.subresource {
                    "" => [self.number_of(target.resource.as_bytes()), UNNAMED],
                    subresource => {
                        [self.number_of_joined(target.resource, subresource), self.number_of_joined("*", subresource)]
                    }
                };
                (self.number_of(target.group.as_bytes()), resources)
            }
        };
        let [whole, any] = resources;
        let mut mask = Mask::of(&[verb, STAR], &[group, STAR], &[whole, any, STAR]);
        if let Target::Path(_) = attributes.target {
            mask.resources = Mask::URL;
        }
        Wanted { mask, verb, group, resources, target: attributes.target }
    }

    /// Where the rules of a role can be looked for, each class with what its rules can allow.
    pub(super) fn classes(&self, role: &CompiledRole) -> impl Iterator<Item = (u32, Mask)> {
        let rules = self.rules.get(as_index(role.rules.start)..as_index(role.rules.end)).unwrap_or_default();
        rules.iter().flat_map(|rule| {
            let urls = (rule.mask.resources & Mask::URL != 0).then_some(URLS);
            self.list(rule.resources, rule.end).iter().copied().chain(urls).map(|class| (class, rule.mask))
        })
    }

    fn list(&self, start: u32, end: u32) -> &[u32] {
        self.lists.get(as_index(start)..as_index(end)).unwrap_or_default()
    }

    /// The position among the rules of a role of the first one that allows what is wanted.
    pub(super) fn first_allowing(
        &self,
        role: &CompiledRole,
        rules: &[PolicyRule],
        wanted: &Wanted<'_>,
    ) -> Option<usize> {
        let compiled = self.rules.get(as_index(role.rules.start)..as_index(role.rules.end))?;
        let allows = |(compiled, rule): (&CompiledRule, &PolicyRule)| {
            compiled.mask.may_meet(wanted.mask) && self.allows(compiled, rule, wanted)
        };
        compiled.iter().zip(rules).position(allows)
    }

    fn allows(&self, compiled: &CompiledRule, rule: &PolicyRule, wanted: &Wanted<'_>) -> bool {
        let has = |list: &[u32], wanted: u32| list.iter().any(|number| *number == STAR || *number == wanted);
        let [whole, any] = wanted.resources;
        has(self.list(compiled.verbs, compiled.groups), wanted.verb)
            && match wanted.target {
                Target::Path(path) => rule.non_resource_urls.iter().any(|url| url_matches(url, path)),
                Target::Resource(target) => {
                    let resources = self.list(compiled.resources, compiled.end);
                    has(self.list(compiled.groups, compiled.resources), wanted.group)
                        && (has(resources, whole) || has(resources, any))
                        && (rule.resource_names.is_empty()
                            || rule.resource_names.iter().any(|name| name == target.name))
                }
            }
    }
}

fn as_index(position: u32) -> usize {
    position as usize
}
