//! An explanation for people.

use super::commands::command;
use super::{AllowedBy, Answer};
use crate::analysis::why::{Cause, Fact, Likeness, Near, Step};
use crate::analysis::{Asked, Grant, Identity, RuleOf};
use crate::cli::commands::auth::report::{binding_text, cut, one_line, role_of_text, role_text, rule_text};
use crate::print::columns::Columns;
use crate::print::safe::safe;
use crate::rbac::PolicyRule;

/// How many near misses are told.
const MOST_NEAR: usize = 5;
/// What every line below a numbered one starts with.
const INDENT: &str = "   ";

impl Answer<'_, '_> {
    /// The whole text, which starts with the answer itself.
    pub(super) fn text(&mut self) -> String {
        let (who, question) = (self.who(), one_line(self.question));
        let mut blocks = Vec::new();
        if let Some(by) = self.by {
            blocks.extend(["yes".to_owned(), format!("{who} may {question}{}", self.because(by))]);
            for (index, grant) in self.explanation.grants.iter().enumerate() {
                blocks.push(format!("{}. {}", index + 1, self.grant(grant)));
            }
        } else {
            let near = &self.explanation.near;
            let found = if near.is_empty() { "nothing comes close." } else { "what came closest:" };
            blocks.extend(["no".to_owned(), format!("{who} may not {question}; {found}")]);
            for (index, near) in near.iter().take(MOST_NEAR).enumerate() {
                blocks.push(format!("{}. {}", index + 1, self.near(near)));
            }
            let more = near.len().saturating_sub(MOST_NEAR);
            if more > 0 {
                blocks.push(format!("({more} more with -o json)"));
            }
            blocks.push(format!("To allow exactly this:\n{}", self.steps(&self.explanation.smallest)));
        }
        let reason = std::mem::take(&mut self.reason);
        if self.by.is_none() && !reason.is_empty() {
            blocks.push(format!("The server says: {reason}"));
        }
        let notes: Vec<String> =
            self.explanation.facts.iter().map(|fact| format!("Note: {}", self.fact(fact))).collect();
        if !notes.is_empty() {
            blocks.push(notes.join("\n"));
        }
        let text = blocks.iter().map(|block| block.trim_end()).collect::<Vec<_>>().join("\n\n");
        text.lines().flat_map(|line| [safe(line), "\n".to_owned()]).collect()
    }

    /// The user, as bindings would name it.
    fn who(&self) -> String {
        one_line(Identity::of_user(&self.user.name))
    }

    fn because(&self, by: AllowedBy) -> &'static str {
        let has_grants = !self.explanation.grants.is_empty();
        match by {
            AllowedBy::Superuser if has_grants => {
                ", because the group system:masters may do everything. Bindings would allow it as well:"
            }
            AllowedBy::Superuser => ", because the group system:masters may do everything.",
            AllowedBy::Node if has_grants => {
                ", because the Node authorizer allows it to this node. Bindings would allow it as well:"
            }
            AllowedBy::Node => ", because the Node authorizer allows it to this node, without any binding.",
            AllowedBy::Rbac => ":",
        }
    }

    fn grant(&mut self, grant: &Grant<'_>) -> String {
        let cluster = self.parts.cluster;
        let binding = grant.binding;
        let subject = grant.subject().and_then(|subject| Identity::of_subject(subject, binding));
        let subject = subject.map(one_line).unwrap_or_default();
        let of = cluster.rule_of(binding, grant.rule);
        let mut rows = vec![
            (binding_text(binding), self.parts.place(&cluster.origin_of_binding(binding, Vec::new()))),
            (format!("names {subject}"), self.parts.place(&cluster.origin_of_subject(binding, grant.subject))),
            (
                format!("gives {}", role_text(binding)),
                self.parts.place(&cluster.origin_of_role(of.namespace.as_deref(), &of.role, Vec::new())),
            ),
        ];
        rows.extend(self.rule_rows(&of));
        aligned(rows)
    }

    /// The rule; of an aggregated role also those that it was gathered from.
    fn rule_rows(&mut self, of: &RuleOf) -> Vec<(String, String)> {
        let cluster = self.parts.cluster;
        let sources = cluster.sources(of);
        let place = if sources.is_empty() { self.parts.place(&cluster.origin_of_rule(of)) } else { String::new() };
        let mut rows = vec![(rule_text(cluster, of, self.question), place)];
        for source in sources {
            let text = format!("gathered from rule {} of {}", source.index + 1, role_of_text(&source));
            rows.push((text, self.parts.place(&cluster.origin_of_rule(&source))));
        }
        rows
    }

    fn near(&mut self, near: &Near<'_>) -> String {
        let cluster = self.parts.cluster;
        let mut rows = Vec::new();
        if let Some(binding) = near.binding {
            rows.push((binding_text(binding), self.parts.place(&cluster.origin_of_binding(binding, Vec::new()))));
        }
        if let Cause::Subject(index, _) = near.cause
            && let Some(binding) = near.binding
        {
            rows.push(("its subject".to_owned(), self.parts.place(&cluster.origin_of_subject(binding, index))));
        }
        if let Some(rule) = &near.rule {
            rows.extend(self.rule_rows(rule));
        }
        let is_own_change = near.change != self.explanation.smallest;
        let steps = if is_own_change { self.steps(&near.change) } else { String::new() };
        let details = if rows.is_empty() { String::new() } else { format!("\n{INDENT}{}", aligned(rows)) };
        format!("{}{details}{}{steps}", self.sentence(near), if steps.is_empty() { "" } else { "\n" })
    }

    fn steps(&self, steps: &[Step]) -> String {
        let lines: Vec<String> =
            steps.iter().map(|step| format!("{INDENT}$ {}", command(self.cluster(), step))).collect();
        lines.join("\n")
    }

    /// What came close, and why it does not allow.
    pub(super) fn sentence(&self, near: &Near<'_>) -> String {
        let rule = near.rule.as_ref();
        let role = rule.map(role_of_text).unwrap_or_default();
        let content = rule.and_then(|rule| self.cluster().rule(rule));
        let list = |of: fn(&PolicyRule) -> &Vec<String>| content.map(|rule| cut(of(rule), ", ")).unwrap_or_default();
        let (element, group) = match &self.question.target {
            Asked::Resource(asked) => (asked.element(), asked.group.as_str()),
            Asked::Path(path) => (path.clone(), ""),
        };
        let binding = near.binding.map(binding_text).unwrap_or_default();
        let user = self.who();
        match &near.cause {
            Cause::OtherIdentity(identity) => {
                format!("{} may: ask --as {}", one_line(identity), one_line(identity.user().name))
            }
            Cause::OtherNamespace if self.is_path() => {
                format!("{binding} gives {role}, but a RoleBinding gives no URLs")
            }
            Cause::OtherNamespace => {
                let namespace = near.binding.and_then(|binding| binding.namespace.as_deref()).unwrap_or_default();
                format!("yes in namespace {namespace} (-n {namespace}): {binding} gives {role} there only")
            }
            Cause::RoleMissing(similar) => {
                let missing = near.binding.map(role_text).unwrap_or_default();
                let like = similar.as_ref().map(|of| format!("; there is {}", role_of_text(of))).unwrap_or_default();
                format!("{missing}, which {binding} gives, {}{like}", self.absent())
            }
            Cause::Subject(index, likeness) => {
                let subject = near.binding.and_then(|binding| Some((binding, binding.subjects.get(*index)?)));
                let named = subject.and_then(|(binding, subject)| Identity::of_subject(subject, binding));
                let named = named.map(one_line).unwrap_or_default();
                let has_none = subject.is_some_and(|(_, subject)| subject.namespace.is_empty());
                let why = match likeness {
                    Likeness::Namespace if has_none => {
                        " (the subject says no namespace, so that of the binding counts)"
                    }
                    _ => "",
                };
                format!("{role} allows it, but {binding} names {named}, not {user}{why}")
            }
            Cause::Names => {
                let asked = match &self.question.target {
                    Asked::Resource(asked) if !asked.name.is_empty() => format!("not {:?}", asked.name),
                    _ => "and the question is about all".to_owned(),
                };
                format!("{role} allows it for the names {} only, {asked}", list(|rule| &rule.resource_names))
            }
            Cause::Subresource => {
                format!("{role} has {}, but not {element}{}", list(|rule| &rule.resources), star(content))
            }
            Cause::Verb => format!("{role} has the verbs {}, but not {}", list(|rule| &rule.verbs), self.question.verb),
            Cause::Group => {
                let groups: Vec<String> = content.map(|rule| rule.api_groups.clone()).unwrap_or_default();
                let groups: Vec<String> = groups.iter().map(|group| format!("{group:?}")).collect();
                format!("{role} has {element} in API group {}, but not in {group:?}", cut(&groups, ", "))
            }
            Cause::Resource(written) => format!("{role} has {written:?}, but the resource is called {element:?}"),
            Cause::Url => format!("{role} has {}, but not {element}", list(|rule| &rule.non_resource_urls)),
            Cause::Unbound => format!("{role} allows it, but {user} does not have it"),
        }
    }

    /// A fact as a sentence.
    pub(super) fn fact(&self, fact: &Fact) -> String {
        match fact {
            Fact::AccountMissing { namespace, name } => {
                one_line(format!("ServiceAccount {namespace}/{name} {}", self.absent()))
            }
            Fact::NamespaceMissing(namespace) => one_line(format!("namespace {namespace} {}", self.absent())),
            Fact::ClusterScoped { allowed } => {
                let answer = if *allowed { "yes" } else { "no" };
                format!(
                    "this resource has no namespaces: real requests are made at the cluster scope, where the answer is {answer}"
                )
            }
            Fact::NoBinding => {
                let groups = self.user.groups.iter().filter(|group| *group != "system:authenticated");
                let groups: Vec<String> = groups.cloned().collect();
                let of =
                    if groups.is_empty() { String::new() } else { format!(" or the groups {}", cut(&groups, ", ")) };
                format!("no binding names {}{of}", self.who())
            }
        }
    }
}

/// Lines with their places beside them, indented but for the first.
fn aligned(rows: Vec<(String, String)>) -> String {
    let mut columns = Columns::new();
    for (what, place) in rows {
        columns.row([what, place]);
    }
    let text = columns.finish();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join(&format!("\n{INDENT}"))
}

/// A word on `pods/*`, which looks like a wildcard.
fn star(rule: Option<&PolicyRule>) -> &'static str {
    let has_star =
        rule.is_some_and(|rule| rule.resources.iter().any(|element| element.len() > 3 && element.ends_with("/*")));
    if has_star { " (a /* at the end is no wildcard; */SUBRESOURCE is)" } else { "" }
}
