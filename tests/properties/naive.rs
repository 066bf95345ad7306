//! A second evaluator, as plain as can be, to compare the real one with.
//!
//! Written from the documentation alone (apiserver.md §2.2 to §2.4) and deliberately unlike the real one: no index, no
//! order, no early end. It looks at every binding, every subject and every rule, builds the texts to compare instead of
//! taking texts apart, and collects every reason there is. It must use nothing of `rbac` but its data types.

use std::collections::BTreeSet;

use rbacsim::rbac::{
    Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, Subject, SubjectKind, Target, UserInfo,
};

/// The objects of a world, in any order.
#[derive(Clone, Debug, Default)]
pub struct NaiveWorld {
    /// Bindings of both kinds.
    pub bindings: Vec<Binding>,
    /// Roles: namespace, name, rules.
    pub roles: Vec<(String, String, Vec<PolicyRule>)>,
    /// Cluster roles: name, rules.
    pub cluster_roles: Vec<(String, Vec<PolicyRule>)>,
}

/// All there is to say about one request.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct NaiveAnswer {
    /// Whether anything allows the request.
    pub allowed: bool,
    /// Every reason a server could give for an allow.
    pub reasons: BTreeSet<String>,
    /// Every role that could not be found for a binding that applies.
    pub errors: BTreeSet<String>,
}

impl NaiveWorld {
    /// Looks at everything.
    pub fn decide(&self, user: &UserInfo, attributes: &Attributes<'_>) -> NaiveAnswer {
        let mut answer = NaiveAnswer::default();
        for binding in &self.bindings {
            let in_force = match &binding.namespace {
                None => true,
                Some(namespace) => is_in_namespace(attributes, namespace),
            };
            let mut applying = binding.subjects.iter().filter(|subject| names_user(subject, binding, user));
            let Some(first_subject) = applying.next().filter(|_| in_force) else { continue };
            match self.rules(binding) {
                Err(error) => {
                    answer.errors.insert(error);
                }
                Ok(rules) => {
                    for _ in rules.iter().filter(|rule| rule_allows(rule, attributes)) {
                        answer.allowed = true;
                        answer.reasons.insert(reason(binding, first_subject));
                    }
                }
            }
        }
        answer
    }

    fn rules(&self, binding: &Binding) -> Result<Vec<PolicyRule>, String> {
        let wanted = &binding.role_ref.name;
        let mut found = None;
        let missing = match &binding.role_ref.kind {
            RoleKind::Other(kind) => format!("unsupported role reference kind: {kind:?}"),
            RoleKind::Role => {
                for (namespace, name, rules) in &self.roles {
                    if Some(namespace) == binding.namespace.as_ref() && name == wanted {
                        found = Some(rules.clone());
                    }
                }
                format!("role.rbac.authorization.k8s.io {wanted:?} not found")
            }
            RoleKind::ClusterRole => {
                for (name, rules) in &self.cluster_roles {
                    if name == wanted {
                        found = Some(rules.clone());
                    }
                }
                format!("clusterrole.rbac.authorization.k8s.io {wanted:?} not found")
            }
        };
        found.ok_or(missing)
    }
}

fn is_in_namespace(attributes: &Attributes<'_>, namespace: &str) -> bool {
    match attributes.target {
        Target::Resource(target) => !target.namespace.is_empty() && target.namespace == namespace,
        Target::Path(_) => false,
    }
}

fn names_user(subject: &Subject, binding: &Binding, user: &UserInfo) -> bool {
    match subject.kind {
        SubjectKind::User => user.name == subject.name,
        SubjectKind::Group => user.groups.contains(&subject.name),
        SubjectKind::ServiceAccount => {
            let namespace = account_namespace(subject, binding);
            !namespace.is_empty() && user.name == format!("system:serviceaccount:{namespace}:{}", subject.name)
        }
        SubjectKind::Other(_) => false,
    }
}

fn account_namespace(subject: &Subject, binding: &Binding) -> String {
    if subject.namespace.is_empty() { binding.namespace.clone().unwrap_or_default() } else { subject.namespace.clone() }
}

fn rule_allows(rule: &PolicyRule, attributes: &Attributes<'_>) -> bool {
    let contains = |list: &[String], text: &str| list.contains(&text.to_owned());
    if !contains(&rule.verbs, "*") && !contains(&rule.verbs, attributes.verb) {
        return false;
    }
    match attributes.target {
        Target::Path(path) => rule.non_resource_urls.iter().any(|url| {
            let mut prefix = url.clone();
            while prefix.ends_with('*') {
                prefix.pop();
            }
            path == url || (url.ends_with('*') && path.starts_with(&prefix))
        }),
        Target::Resource(ResourceTarget { group, resource, subresource, name, .. }) => {
            let spellings = match subresource {
                "" => vec!["*".to_owned(), resource.to_owned()],
                _ => vec!["*".to_owned(), format!("{resource}/{subresource}"), format!("*/{subresource}")],
            };
            (contains(&rule.api_groups, "*") || contains(&rule.api_groups, group))
                && spellings.iter().any(|spelling| contains(&rule.resources, spelling))
                && (rule.resource_names.is_empty() || contains(&rule.resource_names, name))
        }
    }
}

fn reason(binding: &Binding, subject: &Subject) -> String {
    let (binding_kind, binding_name) = match &binding.namespace {
        None => ("ClusterRoleBinding", binding.name.clone()),
        Some(namespace) => ("RoleBinding", format!("{}/{namespace}", binding.name)),
    };
    let subject_name = match subject.kind {
        SubjectKind::ServiceAccount => format!("{}/{}", subject.name, account_namespace(subject, binding)),
        _ => subject.name.clone(),
    };
    let (role_kind, role) = (&binding.role_ref.kind, &binding.role_ref.name);
    let to = &subject.kind;
    format!("RBAC: allowed by {binding_kind} {binding_name:?} of {role_kind} {role:?} to {to} {subject_name:?}")
}
