//! What the answers about a whole cluster have in common: how they name bindings, roles and rules, for people and for
//! programs.

use std::fmt::Display;

use serde_json::{Map, Value, json};

use crate::analysis::{Asked, Cluster, Identity, Origin, Question, RuleOf};
use crate::cli::lines::Lines;
use crate::print::columns::Columns;
use crate::print::safe::safe;
use crate::rbac::{Binding, PolicyRule, RoleKind};
use crate::store::rule_value;

/// The form of every document, which tells what it is.
pub(super) fn document(kind: &str, fields: Value) -> Value {
    let mut document = json!({"apiVersion": "rbacsim/v1", "kind": kind});
    if let (Some(document), Value::Object(fields)) = (document.as_object_mut(), fields) {
        document.extend(fields);
    }
    document
}

/// A text that names something, on one line and harmless for terminals: names may hold any character.
pub(super) fn one_line(text: impl Display) -> String {
    safe(&text.to_string())
}

/// `RoleBinding test/read-pods`.
pub(super) fn binding_text(binding: &Binding) -> String {
    one_line(match &binding.namespace {
        Some(namespace) => format!("RoleBinding {namespace}/{}", binding.name),
        None => format!("ClusterRoleBinding {}", binding.name),
    })
}

/// `Role test/pod-reader`, as the binding refers to it.
pub(super) fn role_text(binding: &Binding) -> String {
    let (kind, name) = (&binding.role_ref.kind, &binding.role_ref.name);
    one_line(match (kind, &binding.namespace) {
        (RoleKind::Role, Some(namespace)) => format!("{kind} {namespace}/{name}"),
        _ => format!("{kind} {name}"),
    })
}

/// The same for a role that exists.
pub(super) fn role_of_text(of: &RuleOf) -> String {
    one_line(match &of.namespace {
        Some(namespace) => format!("Role {namespace}/{}", of.role),
        None => format!("ClusterRole {}", of.role),
    })
}

/// `rule 2: get,list pods,services`. Of many things the one that was asked about comes first.
pub(super) fn rule_text(cluster: &Cluster, of: &RuleOf, question: &Question) -> String {
    let rule = cluster.rule(of).map(|rule| short(rule, question)).unwrap_or_default();
    format!("rule {}: {rule}", of.index + 1)
}

/// `get,list pods,deployments.apps "web"`.
fn short(rule: &PolicyRule, question: &Question) -> String {
    let mut things: Vec<String> = Vec::new();
    for group in &rule.api_groups {
        things.extend(rule.resources.iter().map(|resource| qualified(group, resource)));
    }
    things.extend(rule.non_resource_urls.iter().cloned());
    let asked = match &question.target {
        Asked::Resource(asked) => qualified(&asked.group, &asked.element()),
        Asked::Path(path) => path.clone(),
    };
    things.sort_by_key(|thing| *thing != asked);
    let mut verbs = rule.verbs.clone();
    verbs.sort_by_key(|verb| *verb != question.verb);
    let names: Vec<String> = rule.resource_names.iter().map(|name| format!("{name:?}")).collect();
    [cut(&verbs, ","), cut(&things, ","), cut(&names, ",")].join(" ").trim_end().to_owned()
}

/// `RESOURCE[.GROUP][/SUBRESOURCE]`, wildcards included; `*` for everything.
pub(super) fn qualified(group: &str, resource: &str) -> String {
    match (group, resource.split_once('/')) {
        ("", _) => resource.to_owned(),
        ("*", None) if resource == "*" => resource.to_owned(),
        (group, Some((resource, subresource))) => format!("{resource}.{group}/{subresource}"),
        (group, None) => format!("{resource}.{group}"),
    }
}

/// A list on one line; a long one is cut.
pub(super) fn cut(list: &[String], separator: &str) -> String {
    const MOST: usize = 3;
    let shown: Vec<&str> = list.iter().take(MOST).map(String::as_str).collect();
    let more = list.len().saturating_sub(MOST);
    let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
    one_line(format!("{}{more}", shown.join(separator)))
}

/// An aligned table without trailing blanks; nothing for no rows.
pub(super) fn table<R: AsRef<[String]>>(header: &[&str], rows: &[R]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut table = Columns::new();
    table.row(header);
    for row in rows {
        table.row(row.as_ref().iter().map(|cell| safe(cell)));
    }
    let mut text = table.finish().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    text.push('\n');
    text
}

/// A question for programs.
pub(super) fn question_value(question: &Question) -> Value {
    match &question.target {
        Asked::Path(path) => json!({"verb": question.verb, "path": path}),
        Asked::Resource(asked) => json!({
            "verb": question.verb,
            "apiGroup": asked.group,
            "resource": asked.resource,
            "subresource": asked.subresource,
            "name": asked.name,
            "namespace": asked.namespace,
        }),
    }
}

/// Whom bindings name, for programs.
pub(super) fn identity_value(identity: &Identity) -> Value {
    match identity {
        Identity::Group(name) => json!({"kind": "Group", "name": name}),
        Identity::User(name) => json!({"kind": "User", "name": name}),
        Identity::ServiceAccount { namespace, name } => {
            json!({"kind": "ServiceAccount", "namespace": namespace, "name": name})
        }
    }
}

/// The parts of answers that say where something was written.
pub(super) struct Parts<'c, 'd> {
    pub cluster: &'c Cluster,
    pub lines: Lines<'d>,
}

impl Parts<'_, '_> {
    /// `file:line` of an origin; nothing for what no manifest holds.
    pub fn place(&mut self, origin: &Origin) -> String {
        self.lines.shown(origin).unwrap_or_default()
    }

    fn placed(&mut self, value: Value, origin: &Origin) -> Value {
        let mut map = match value {
            Value::Object(map) => map,
            _ => Map::new(),
        };
        if let Some((file, line)) = self.lines.of(origin) {
            map.insert("file".into(), file.as_ref().into());
            map.insert("line".into(), line.into());
        }
        Value::Object(map)
    }

    /// A binding.
    pub fn binding(&mut self, binding: &Binding) -> Value {
        let kind = if binding.namespace.is_some() { "RoleBinding" } else { "ClusterRoleBinding" };
        let value = with_namespace(json!({"kind": kind, "name": binding.name}), binding.namespace.as_deref());
        let origin = self.cluster.origin_of_binding(binding, Vec::new());
        self.placed(value, &origin)
    }

    /// The role that a binding refers to, whether it is there or not.
    pub fn role(&mut self, binding: &Binding) -> Value {
        let of = self.cluster.rule_of(binding, 0);
        let value = json!({"kind": binding.role_ref.kind.as_str(), "name": of.role});
        let origin = self.cluster.origin_of_role(of.namespace.as_deref(), &of.role, Vec::new());
        self.placed(with_namespace(value, of.namespace.as_deref()), &origin)
    }

    /// A subject of a binding.
    pub fn subject(&mut self, binding: &Binding, index: usize) -> Value {
        let subject = binding.subjects.get(index);
        let identity = subject.and_then(|subject| Identity::of_subject(subject, binding));
        let value = identity.as_ref().map_or(Value::Null, identity_value);
        let origin = self.cluster.origin_of_subject(binding, index);
        self.placed(value, &origin)
    }

    /// A rule, and where it was gathered from if its role is aggregated.
    pub fn rule(&mut self, of: &RuleOf) -> Value {
        let rule = self.cluster.rule(of).map(rule_value).unwrap_or_default();
        let origin = self.cluster.origin_of_rule(of);
        let is_aggregated = !self.cluster.sources(of).is_empty();
        let value = json!({"index": of.index, "rule": rule});
        // What is written of an aggregated role says nothing of its rules.
        let mut value = if is_aggregated { value } else { self.placed(value, &origin) };
        let sources: Vec<Value> = self
            .cluster
            .sources(of)
            .iter()
            .map(|source| {
                let origin = self.cluster.origin_of_rule(source);
                self.placed(json!({"clusterRole": source.role, "index": source.index}), &origin)
            })
            .collect();
        if let (Some(map), false) = (value.as_object_mut(), sources.is_empty()) {
            map.insert("gatheredFrom".into(), sources.into());
        }
        value
    }
}

fn with_namespace(mut value: Value, namespace: Option<&str>) -> Value {
    if let (Some(map), Some(namespace)) = (value.as_object_mut(), namespace) {
        map.insert("namespace".into(), namespace.into());
    }
    value
}
