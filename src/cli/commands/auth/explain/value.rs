//! An explanation for programs; `docs/json.md` describes it.

use serde_json::{Value, json};

use super::commands::command;
use super::{AllowedBy, Answer};
use crate::analysis::Identity;
use crate::analysis::why::{Cause, Fact, Likeness, Near, Step};
use crate::cli::commands::auth::report::{document, identity_value, question_value};
use crate::store::Place;

impl Answer<'_, '_> {
    /// The document.
    pub(super) fn value(&mut self) -> Value {
        let explanation = self.explanation;
        let grants: Vec<Value> = explanation
            .grants
            .iter()
            .map(|grant| {
                let rule = self.cluster().rule_of(grant.binding, grant.rule);
                json!({
                    "binding": self.parts.binding(grant.binding),
                    "subject": self.parts.subject(grant.binding, grant.subject),
                    "role": self.parts.role(grant.binding),
                    "rule": self.parts.rule(&rule),
                })
            })
            .collect();
        let near: Vec<Value> = explanation.near.iter().map(|near| self.near_value(near)).collect();
        let notes: Vec<Value> =
            explanation.facts.iter().map(|fact| json!({"code": code(fact), "message": self.fact(fact)})).collect();
        let by = match self.by {
            None => Value::Null,
            Some(AllowedBy::Superuser) => "Superuser".into(),
            Some(AllowedBy::Node) => "Node".into(),
            Some(AllowedBy::Rbac) => "RBAC".into(),
        };
        let smallest = (self.by.is_none()).then(|| self.change(&explanation.smallest));
        document(
            "Explanation",
            json!({
                "user": {"name": self.user.name, "groups": self.user.groups},
                "question": question_value(self.question),
                "allowed": self.by.is_some(),
                "authorizer": by,
                "reason": self.reason,
                "allowedBy": grants,
                "nearest": near,
                "smallestChange": smallest,
                "notes": notes,
            }),
        )
    }

    fn near_value(&mut self, near: &Near<'_>) -> Value {
        let binding = near.binding.map(|binding| self.parts.binding(binding));
        let role = near.binding.map(|binding| self.parts.role(binding));
        let rule = near.rule.as_ref().map(|rule| self.parts.rule(rule));
        let identity = match &near.cause {
            Cause::OtherIdentity(identity) => Some(identity_value(identity)),
            Cause::Subject(index, _) => near
                .binding
                .and_then(|binding| Identity::of_subject(binding.subjects.get(*index)?, binding))
                .map(|identity| identity_value(&identity)),
            _ => None,
        };
        json!({
            "cause": cause_code(&near.cause),
            "message": self.sentence(near),
            "binding": binding,
            "role": role,
            "rule": rule,
            "subject": identity,
            "change": self.change(&near.change),
        })
    }

    /// A change as commands, and as what they do: objects to create and JSON patches.
    fn change(&self, steps: &[Step]) -> Value {
        let commands: Vec<String> = steps.iter().map(|step| command(self.cluster(), step)).collect();
        let objects: Vec<&Value> = steps
            .iter()
            .filter_map(|step| match step {
                Step::Create(object) => Some(object),
                Step::Patch(..) => None,
            })
            .collect();
        let patches: Vec<Value> = steps
            .iter()
            .filter_map(|step| match step {
                Step::Create(_) => None,
                Step::Patch(Place { resource, namespace, name }, operations) => Some(json!({
                    "resource": resource, "namespace": namespace, "name": name, "type": "json", "patch": operations,
                })),
            })
            .collect();
        json!({"commands": commands, "objects": objects, "patches": patches})
    }
}

fn cause_code(cause: &Cause) -> &'static str {
    match cause {
        Cause::OtherIdentity(_) => "OtherIdentity",
        Cause::OtherNamespace => "OtherNamespace",
        Cause::RoleMissing(_) => "RoleMissing",
        Cause::Subject(_, Likeness::Namespace) => "SubjectNamespace",
        Cause::Subject(_, Likeness::Kind) => "SubjectKind",
        Cause::Subject(_, Likeness::Spelling) => "SubjectSpelling",
        Cause::Names => "ResourceNames",
        Cause::Subresource => "Subresource",
        Cause::Verb => "Verb",
        Cause::Group => "APIGroup",
        Cause::Resource(_) => "Resource",
        Cause::Url => "NonResourceURL",
        Cause::Unbound => "Unbound",
    }
}

fn code(fact: &Fact) -> &'static str {
    match fact {
        Fact::AccountMissing { .. } => "AccountMissing",
        Fact::NamespaceMissing(_) => "NamespaceMissing",
        Fact::ClusterScoped { .. } => "ClusterScoped",
        Fact::NoBinding => "NoBinding",
    }
}
