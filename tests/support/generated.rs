//! Clusters of any size, made from a seed: the same seed and size give the same cluster and the same questions, everywhere.
//!
//! Shaped like the worlds in `fixtures/conformance/decisions`: for every namespace four service accounts, five Roles and
//! sixteen `RoleBinding`s, and more `ClusterRole`s and `ClusterRoleBinding`s the more namespaces there are. Users and
//! teams grow with the cluster. Groups that everybody is in stay the same, so the bindings that name them become more:
//! that is what makes a large cluster hard.

use std::fmt::Write as _;

use rbacsim::rbac::{
    Attributes, Binding, PolicyRule, ResourceTarget, RoleKind, RoleRef, Subject, SubjectKind, Target, UserInfo, World,
};

const VERBS: [&str; 12] = [
    "get",
    "list",
    "watch",
    "create",
    "update",
    "patch",
    "delete",
    "deletecollection",
    "bind",
    "escalate",
    "impersonate",
    "use",
];
const GROUPS: [&str; 6] = ["", "apps", "batch", "rbac.authorization.k8s.io", "networking.k8s.io", "example.com"];
const RESOURCES: [&str; 24] = [
    "pods",
    "pods/log",
    "pods/exec",
    "services",
    "endpoints",
    "secrets",
    "configmaps",
    "serviceaccounts",
    "serviceaccounts/token",
    "deployments",
    "deployments/scale",
    "deployments/status",
    "statefulsets",
    "daemonsets",
    "replicasets",
    "jobs",
    "cronjobs",
    "roles",
    "rolebindings",
    "ingresses",
    "networkpolicies",
    "widgets",
    "persistentvolumeclaims",
    "events",
];
const PATHS: [&str; 5] = ["/healthz", "/metrics", "/version", "/apis/*", "/logs/*"];

/// Random numbers that are the same on every machine (the generator `SplitMix64`).
#[derive(Clone, Debug)]
pub struct Random(pub u64);

impl Random {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// True once in `times`.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn pick<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    fn some(&mut self, texts: &[&str], most: usize) -> Vec<String> {
        let mut picked: Vec<String> = (0..=self.below(most)).map(|_| self.pick(texts).to_owned()).collect();
        picked.sort();
        picked.dedup();
        picked
    }
}

/// A cluster.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// How many namespaces, `team-0` and on, with the service accounts `sa-0` to `sa-3`.
    pub namespaces: usize,
    /// Roles: namespace, name, rules.
    pub roles: Vec<(String, String, Vec<PolicyRule>)>,
    /// Cluster roles: name, rules.
    pub cluster_roles: Vec<(String, Vec<PolicyRule>)>,
    /// Bindings of both kinds.
    pub bindings: Vec<Binding>,
}

impl Generated {
    /// The cluster of about so many objects.
    pub fn of(objects: usize, seed: u64) -> Self {
        // One namespace, four accounts, five Roles, sixteen RoleBindings, and the cluster's own.
        Self::crowded(objects, (objects * 2 / 59).max(1), seed)
    }

    /// The same with another number of namespaces: the fewer, the more bindings name the same subject.
    pub fn crowded(objects: usize, namespaces: usize, seed: u64) -> Self {
        let mut random = Random(seed);
        let mut generated = Self { namespaces, ..Self::default() };
        for number in 0..namespaces + 4 {
            generated.cluster_roles.push((format!("cluster-role-{number}"), rules(&mut random, true)));
        }
        for number in 0..namespaces * 5 {
            let namespace = format!("team-{}", number % namespaces);
            generated.roles.push((namespace, format!("role-{number}"), rules(&mut random, false)));
        }
        let rest = objects.saturating_sub(generated.objects());
        let cluster_bindings = rest / 8;
        for number in 0..cluster_bindings {
            let role = format!("cluster-role-{}", random.below(generated.cluster_roles.len()));
            generated.bind(&mut random, number, None, RoleKind::ClusterRole, role);
        }
        for number in cluster_bindings..rest {
            let team = number % namespaces;
            let (kind, role) = if random.one_in(2) {
                (RoleKind::ClusterRole, format!("cluster-role-{}", random.below(generated.cluster_roles.len())))
            } else {
                (RoleKind::Role, format!("role-{}", team + namespaces * random.below(5)))
            };
            generated.bind(&mut random, number, Some(team), kind, role);
        }
        generated
    }

    /// How many objects there are.
    pub fn objects(&self) -> usize {
        self.namespaces * 5 + self.roles.len() + self.cluster_roles.len() + self.bindings.len()
    }

    fn bind(&mut self, random: &mut Random, number: usize, team: Option<usize>, kind: RoleKind, mut role: String) {
        if random.one_in(50) {
            "lost".clone_into(&mut role);
        }
        let subjects = (0..=random.below(3)).map(|_| subject(random, team, self.namespaces)).collect();
        self.bindings.push(Binding {
            name: format!("binding-{number}"),
            namespace: team.map(|team| format!("team-{team}")),
            role_ref: RoleRef { kind, name: role },
            subjects,
        });
    }

    /// The same, as the evaluator holds it.
    pub fn world(&self) -> World {
        World::new(self.bindings.clone(), self.roles.clone(), self.cluster_roles.clone())
    }

    /// The same, as manifests.
    pub fn manifests(&self) -> String {
        let mut text = String::new();
        for team in 0..self.namespaces {
            write!(text, "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team-{team}\n---\n").unwrap();
            for account in 0..4 {
                head(&mut text, "v1", "ServiceAccount", &format!("sa-{account}"), Some(&format!("team-{team}")));
                text.push_str("---\n");
            }
        }
        for (name, rules) in &self.cluster_roles {
            head(&mut text, RBAC, "ClusterRole", name, None);
            write_rules(&mut text, rules);
        }
        for (namespace, name, rules) in &self.roles {
            head(&mut text, RBAC, "Role", name, Some(namespace));
            write_rules(&mut text, rules);
        }
        for binding in &self.bindings {
            let kind = if binding.namespace.is_some() { "RoleBinding" } else { "ClusterRoleBinding" };
            head(&mut text, RBAC, kind, &binding.name, binding.namespace.as_deref());
            let RoleRef { kind, name } = &binding.role_ref;
            write!(text, "roleRef:\n  apiGroup: {GROUP}\n  kind: {kind}\n  name: {name}\nsubjects:\n").unwrap();
            for Subject { kind, name, namespace } in &binding.subjects {
                match kind {
                    SubjectKind::ServiceAccount => {
                        write!(text, "- kind: {kind}\n  name: {name}\n  namespace: {namespace}\n").unwrap();
                    }
                    _ => write!(text, "- apiGroup: {GROUP}\n  kind: {kind}\n  name: {name}\n").unwrap(),
                }
            }
            text.push_str("---\n");
        }
        text
    }

    /// So many questions, most of them by accounts about their own namespace.
    pub fn questions(&self, count: usize, seed: u64) -> Vec<Question> {
        let mut random = Random(seed);
        (0..count).map(|_| question(&mut random, self.namespaces)).collect()
    }
}

const GROUP: &str = "rbac.authorization.k8s.io";
const RBAC: &str = "rbac.authorization.k8s.io/v1";

fn head(text: &mut String, api_version: &str, kind: &str, name: &str, namespace: Option<&str>) {
    write!(text, "apiVersion: {api_version}\nkind: {kind}\nmetadata:\n  name: {name}\n").unwrap();
    if let Some(namespace) = namespace {
        writeln!(text, "  namespace: {namespace}").unwrap();
    }
}

fn write_rules(text: &mut String, rules: &[PolicyRule]) {
    text.push_str("rules:\n");
    for rule in rules {
        let lists = [
            ("apiGroups", &rule.api_groups),
            ("nonResourceURLs", &rule.non_resource_urls),
            ("resourceNames", &rule.resource_names),
            ("resources", &rule.resources),
            ("verbs", &rule.verbs),
        ];
        let mut bullet = '-';
        for (field, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            writeln!(text, "{bullet} {field}:").unwrap();
            bullet = ' ';
            for item in list {
                writeln!(text, "  - {item:?}").unwrap();
            }
        }
    }
    text.push_str("---\n");
}

fn rules(random: &mut Random, of_cluster: bool) -> Vec<PolicyRule> {
    (0..=random.below(3)).map(|_| rule(random, of_cluster)).collect()
}

fn rule(random: &mut Random, of_cluster: bool) -> PolicyRule {
    let star = |list: Vec<String>, wild: bool| if wild { vec!["*".to_owned()] } else { list };
    let verbs = random.some(&VERBS, 4);
    let verbs = star(verbs, random.one_in(20));
    if of_cluster && random.one_in(12) {
        return PolicyRule { verbs, non_resource_urls: random.some(&PATHS, 2), ..PolicyRule::default() };
    }
    let (groups, resources) = (random.some(&GROUPS, 2), random.some(&RESOURCES, 3));
    let (groups, resources) = (star(groups, random.one_in(10)), star(resources, random.one_in(30)));
    let names = if random.one_in(8) { random.some(&["a", "b", "a-b"], 2) } else { Vec::new() };
    PolicyRule { verbs, api_groups: groups, resources, resource_names: names, non_resource_urls: Vec::new() }
}

fn subject(random: &mut Random, team: Option<usize>, namespaces: usize) -> Subject {
    let team = team.filter(|_| !random.one_in(4)).unwrap_or_else(|| random.below(namespaces));
    let of_kind = |kind: SubjectKind, name: String| Subject { kind, name, namespace: String::new() };
    match random.below(20) {
        0..10 => Subject {
            kind: SubjectKind::ServiceAccount,
            name: format!("sa-{}", random.below(4)),
            namespace: format!("team-{team}"),
        },
        10..15 => of_kind(SubjectKind::User, user_name(random, namespaces)),
        15..17 => of_kind(SubjectKind::Group, format!("group-{}", random.below(namespaces * 2))),
        17..19 => of_kind(SubjectKind::Group, format!("system:serviceaccounts:team-{team}")),
        _ => of_kind(SubjectKind::Group, random.pick(&["system:authenticated", "system:serviceaccounts"]).to_owned()),
    }
}

fn user_name(random: &mut Random, namespaces: usize) -> String {
    format!("user-{}", random.below(namespaces * 4))
}

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who asks.
    pub user: UserInfo,
    /// What for: the verb, then a resource with its group, subresource, namespace and name, or a path.
    pub verb: &'static str,
    /// A path, or empty.
    pub path: String,
    /// Namespace, empty for all.
    pub namespace: String,
    /// API group.
    pub group: &'static str,
    /// Resource.
    pub resource: &'static str,
    /// Subresource, or empty.
    pub subresource: &'static str,
    /// Name, or empty.
    pub name: &'static str,
}

impl Question {
    /// What is asked for.
    pub fn attributes(&self) -> Attributes<'_> {
        let Self { verb, path, namespace, group, resource, subresource, name, .. } = self;
        let target = if path.is_empty() {
            Target::Resource(ResourceTarget { namespace, group, version: "v1", resource, subresource, name })
        } else {
            Target::Path(path)
        };
        Attributes { verb, target }
    }

    /// The same, as a `SubjectAccessReview`.
    pub fn review(&self) -> serde_json::Value {
        let asked = if self.path.is_empty() {
            serde_json::json!({"resourceAttributes": {
                "namespace": self.namespace, "verb": self.verb, "group": self.group, "version": "v1",
                "resource": self.resource, "subresource": self.subresource, "name": self.name,
            }})
        } else {
            serde_json::json!({"nonResourceAttributes": {"path": self.path, "verb": self.verb}})
        };
        let mut spec = serde_json::json!({"user": self.user.name, "groups": self.user.groups});
        spec.as_object_mut().unwrap().extend(asked.as_object().unwrap().clone());
        serde_json::json!({"apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview", "spec": spec})
    }
}

fn question(random: &mut Random, namespaces: usize) -> Question {
    let team = random.below(namespaces);
    let (name, mut groups) = if random.one_in(3) {
        (user_name(random, namespaces), vec![format!("group-{}", random.below(namespaces * 2))])
    } else {
        let account = format!("system:serviceaccount:team-{team}:sa-{}", random.below(4));
        (account, vec!["system:serviceaccounts".to_owned(), format!("system:serviceaccounts:team-{team}")])
    };
    groups.push("system:authenticated".to_owned());
    let elsewhere = random.one_in(5).then(|| random.below(namespaces));
    let (resource, subresource) = {
        let resource = random.pick(&RESOURCES);
        resource.split_once('/').unwrap_or((resource, ""))
    };
    Question {
        user: UserInfo { name, groups, ..UserInfo::default() },
        verb: random.pick(&VERBS),
        path: if random.one_in(20) {
            random.pick(&["/healthz", "/metrics", "/apis/apps"]).to_owned()
        } else {
            String::new()
        },
        namespace: if random.one_in(10) { String::new() } else { format!("team-{}", elsewhere.unwrap_or(team)) },
        group: random.pick(&GROUPS),
        resource,
        subresource,
        name: if random.one_in(3) { random.pick(&["a", "b", "a-b"]) } else { "" },
    }
}
