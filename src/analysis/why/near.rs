//! What came closest to allowing something, the closest first.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{self, Step};
use super::misses;
use crate::analysis::cluster::Cluster;
use crate::analysis::grants::RuleOf;
use crate::analysis::identity::Identity;
use crate::analysis::question::{Asked, Question};
use crate::analysis::spelling::is_slip;
use crate::rbac::subjects::applying_subject;
use crate::rbac::{Binding, RoleKind, RoleRef, Subject, UserInfo, allows, decide, rules_of};
use crate::store::{CLUSTER_ROLES, Place, ROLES};

/// The label of what every cluster holds from its start.
const BOOTSTRAPPING: &str = "kubernetes.io/bootstrapping";
/// How many roles that are not given to the user are named.
const MOST_UNBOUND: usize = 3;
/// How many accounts with a similar name are tried.
const MOST_ACCOUNTS: usize = 20;

/// Something that would have allowed the question but for one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near<'c> {
    /// That thing.
    pub cause: Cause,
    /// The binding that it is about.
    pub binding: Option<&'c Binding>,
    /// The rule that it is about.
    pub rule: Option<RuleOf>,
    /// What would make up for it.
    pub change: Vec<Step>,
}

/// Why something that came close does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody of a similar name may.
    OtherIdentity(Identity),
    /// The binding counts in its own namespace only.
    OtherNamespace,
    /// The role that the binding refers to is not here. A role of that or a similar name that is.
    RoleMissing(Option<RuleOf>),
    /// The subject at this index was probably meant to be the user.
    Subject(usize, Likeness),
    /// The rule is limited to other names.
    Names,
    /// The rule has the resource, but not this part of it.
    Subresource,
    /// The rule lacks the verb.
    Verb,
    /// The rule lacks the API group.
    Group,
    /// The rule has a similar resource.
    Resource(String),
    /// The rule has similar URLs.
    Url,
    /// The role allows it, but the user does not have it.
    Unbound,
}

/// What a subject and a user differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The same account in another namespace.
    Namespace,
    /// The same name, but another kind of subject.
    Kind,
    /// A slip in the name.
    Spelling,
}

impl Cause {
    /// The smaller, the closer.
    fn rank(&self) -> u8 {
        match self {
            Self::OtherIdentity(_) => 0,
            Self::Subject(_, Likeness::Namespace | Likeness::Kind) => 1,
            Self::OtherNamespace => 2,
            Self::RoleMissing(_) => 3,
            Self::Names => 4,
            Self::Subresource => 5,
            Self::Verb => 6,
            Self::Group => 7,
            Self::Resource(_) | Self::Url => 8,
            Self::Subject(_, Likeness::Spelling) => 9,
            Self::Unbound => 10,
        }
    }
}

/// What came closest for a user who may not.
pub(super) fn nearest<'c>(cluster: &'c Cluster, user: &UserInfo, question: &Question) -> Vec<Near<'c>> {
    let search = Search { cluster, user, question, uses: uses(cluster) };
    let mut near = search.other_identities();
    for binding in &cluster.bindings {
        near.extend(search.around(binding));
    }
    let known: BTreeSet<RuleOf> = near.iter().filter_map(|near| near.rule.clone()).collect();
    near.extend(search.unbound(&known));
    near.sort_by_key(|near| near.cause.rank());
    near
}

/// How many subjects have each role.
fn uses(cluster: &Cluster) -> BTreeMap<(Option<String>, String), usize> {
    let mut uses = BTreeMap::new();
    for binding in &cluster.bindings {
        let of = cluster.rule_of(binding, 0);
        *uses.entry((of.namespace, of.role)).or_default() += binding.subjects.len();
    }
    uses
}

struct Search<'c, 'q> {
    cluster: &'c Cluster,
    user: &'q UserInfo,
    question: &'q Question,
    uses: BTreeMap<(Option<String>, String), usize>,
}

impl<'c> Search<'c, '_> {
    /// What is close about one binding.
    fn around(&self, binding: &'c Binding) -> Vec<Near<'c>> {
        let Self { cluster, user, question, .. } = self;
        let is_asked = binding.namespace.as_deref().is_none_or(|namespace| namespace == question.namespace());
        let names_user = applying_subject(binding, user).is_some();
        let rules = rules_of(&cluster.rules, binding);
        let allowing = || rules.clone().ok()?.iter().position(|rule| allows(rule, &question.attributes()));
        match (is_asked, names_user) {
            (true, true) => rules.as_ref().map_or_else(
                |_| {
                    let cause = Cause::RoleMissing(self.role_like(&binding.role_ref, binding));
                    let change = change::missing_role(cluster, user, question, binding);
                    vec![Near { cause, binding: Some(binding), rule: None, change }]
                },
                |rules| self.misses(binding, rules),
            ),
            (false, true) => {
                let other = |rule| {
                    let change = change::give(cluster, user, question, &binding.role_ref, &binding.name);
                    let change = match binding.role_ref.kind {
                        RoleKind::ClusterRole => change,
                        // A Role stays in its namespace.
                        _ => change::exactly(cluster, user, question),
                    };
                    self.near(Cause::OtherNamespace, binding, rule, change)
                };
                allowing().map(other).into_iter().collect()
            }
            (true, false) => {
                let Some((index, likeness)) = self.like_user(binding) else { return Vec::new() };
                let meant = |rule| {
                    self.near(Cause::Subject(index, likeness), binding, rule, change::add_subject(binding, user))
                };
                allowing().map(meant).into_iter().collect()
            }
            (false, false) => Vec::new(),
        }
    }

    fn near(&self, cause: Cause, binding: &'c Binding, rule: usize, change: Vec<Step>) -> Near<'c> {
        let rule = Some(self.cluster.rule_of(binding, rule));
        Near { cause, binding: Some(binding), rule, change }
    }

    /// The rules of a binding that applies, each with the one thing that it lacks.
    fn misses(&self, binding: &'c Binding, rules: &[crate::rbac::PolicyRule]) -> Vec<Near<'c>> {
        let misses = rules.iter().enumerate().filter_map(|(index, rule)| {
            let cause = misses::miss(rule, self.question)?;
            let change = match self.changeable(binding) {
                Some(role) => {
                    vec![Step::Patch(role, misses::operations(rule, index, &cause, self.question))]
                }
                None => change::exactly(self.cluster, self.user, self.question),
            };
            Some(self.near(cause, binding, index, change))
        });
        misses.collect()
    }

    /// The role of a binding, if a change of it lasts and concerns nobody else.
    fn changeable(&self, binding: &Binding) -> Option<Place> {
        let role = self.cluster.role_of(binding)?;
        let of = self.cluster.rule_of(binding, 0);
        let key = (of.namespace, of.role);
        let is_shared = self.uses.get(&key).is_some_and(|uses| *uses > 1);
        if role.is_aggregated || role.labels.contains_key(BOOTSTRAPPING) || is_shared {
            return None;
        }
        let resource = if key.0.is_some() { ROLES } else { CLUSTER_ROLES };
        Some(Place { resource: resource.to_owned(), namespace: key.0.unwrap_or_default(), name: key.1 })
    }

    /// A role that was probably meant by a reference that leads nowhere.
    fn role_like(&self, wanted: &RoleRef, binding: &Binding) -> Option<RuleOf> {
        let own = binding.namespace.as_deref();
        let roles = || self.cluster.roles.keys();
        let same = roles().find(|(_, name)| *name == wanted.name);
        let is_reachable = |namespace: &Option<String>| namespace.is_none() || namespace.as_deref() == own;
        let similar = || roles().find(|(namespace, name)| is_reachable(namespace) && is_slip(name, &wanted.name));
        let (namespace, role) = same.or_else(similar)?;
        Some(RuleOf { namespace: namespace.clone(), role: role.clone(), index: 0 })
    }

    /// The subject of a binding that was probably meant to be the user.
    fn like_user(&self, binding: &Binding) -> Option<(usize, Likeness)> {
        let user = Identity::of_user(&self.user.name);
        binding
            .subjects
            .iter()
            .enumerate()
            .find_map(|(index, subject)| Some((index, self.likeness(subject, binding, &user)?)))
    }

    fn likeness(&self, subject: &Subject, binding: &Binding, user: &Identity) -> Option<Likeness> {
        let named = Identity::of_subject(subject, binding);
        match (user, named) {
            (
                Identity::ServiceAccount { namespace, name },
                Some(Identity::ServiceAccount { namespace: other, name: own }),
            ) => {
                if *name == own && *namespace != other {
                    // Every namespace has an account of this name.
                    return (name != "default" || subject.namespace.is_empty()).then_some(Likeness::Namespace);
                }
                (*namespace == other && is_slip(name, &own)).then_some(Likeness::Spelling)
            }
            (Identity::ServiceAccount { namespace, name }, Some(Identity::User(own) | Identity::Group(own))) => {
                let spelled = [format!("{namespace}:{name}"), format!("{namespace}/{name}"), self.user.name.clone()];
                (own == *name || spelled.contains(&own)).then_some(Likeness::Kind)
            }
            (Identity::User(name), Some(Identity::User(own))) if is_slip(name, &own) => Some(Likeness::Spelling),
            (Identity::User(name), Some(Identity::Group(own))) if own == *name => Some(Likeness::Kind),
            (Identity::User(name), Some(Identity::ServiceAccount { name: own, .. })) if own == *name => {
                Some(Likeness::Kind)
            }
            (_, Some(Identity::User(own))) if self.user.groups.contains(&own) => Some(Likeness::Kind),
            (_, Some(Identity::Group(own))) => {
                self.user.groups.iter().any(|group| is_slip(group, &own)).then_some(Likeness::Spelling)
            }
            _ => None,
        }
    }

    /// Accounts that may, where the user is none that is here but has a similar name.
    fn other_identities(&self) -> Vec<Near<'c>> {
        let Self { cluster, user, question, .. } = self;
        let may = |identity: &Identity| decide(&cluster.rules, &identity.user(), &question.attributes()).is_allowed();
        let near =
            |identity| Near { cause: Cause::OtherIdentity(identity), binding: None, rule: None, change: Vec::new() };
        accounts_meant(&cluster.accounts, &user.name).into_iter().filter(may).map(near).collect()
    }

    /// Roles that allow the question but are not given to the user, the narrowest first. Those of every cluster, and those
    /// that are known to be close for another reason, are left out.
    fn unbound(&self, known: &BTreeSet<RuleOf>) -> Vec<Near<'c>> {
        let Self { cluster, user, question, .. } = self;
        let namespace = Some(question.namespace()).filter(|namespace| !namespace.is_empty());
        let is_path = matches!(question.target, Asked::Path(_));
        let attributes = question.attributes();
        let roles = cluster.roles.iter().filter(|((own, _), role)| {
            (own.is_none() || own.as_deref() == namespace && !is_path) && !role.labels.contains_key(BOOTSTRAPPING)
        });
        let mut allowing: Vec<(usize, RuleOf)> = roles
            .filter_map(|((namespace, name), role)| {
                let index = role.rules.iter().position(|rule| allows(rule, &attributes))?;
                let rule = RuleOf { namespace: namespace.clone(), role: name.clone(), index };
                let size = role.rules.iter().map(|rule| rule.verbs.len() * rule.resources.len().max(1)).sum();
                (!known.contains(&rule)).then_some((size, rule))
            })
            .collect();
        allowing.sort();
        let near = allowing.into_iter().take(MOST_UNBOUND).map(|(_, rule)| {
            let kind = if rule.namespace.is_some() { RoleKind::Role } else { RoleKind::ClusterRole };
            let role = RoleRef { kind, name: rule.role.clone() };
            let name = change::name_of_binding(user, question, &rule.role);
            let change = change::give(cluster, user, question, &role, &name);
            Near { cause: Cause::Unbound, binding: None, rule: Some(rule), change }
        });
        near.collect()
    }
}

/// The accounts that somebody probably meant by the name of a user that is not one of them.
pub fn accounts_meant(accounts: &BTreeSet<(String, String)>, user: &str) -> Vec<Identity> {
    let identity = Identity::of_user(user);
    let is_meant = |namespace: &str, name: &str| {
        if let Identity::ServiceAccount { namespace: own, name: typed } = &identity {
            return (typed == name && own != namespace) || (own == namespace && is_slip(typed, name));
        }
        let forms = [format!("{namespace}:{name}"), format!("{namespace}/{name}")];
        user == name || forms.iter().any(|form| form == user) || user == format!("system:serviceaccount:{name}")
    };
    let account = |(namespace, name): &(String, String)| Identity::ServiceAccount {
        namespace: namespace.clone(),
        name: name.clone(),
    };
    if accounts.iter().any(|known| account(known) == identity) {
        return Vec::new();
    }
    let meant = accounts.iter().filter(|(namespace, name)| is_meant(namespace, name));
    meant.take(MOST_ACCOUNTS).map(account).collect()
}
