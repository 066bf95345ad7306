//! Who may do something, for programs; `docs/json.md` describes it.

use serde_json::{Map, Value, json};

use super::Answer;
use crate::analysis::{Escalation, Identity, Means, Through, accounts_in, unresolved};
use crate::cli::commands::auth::report::{document, identity_value, question_value};

impl Answer<'_, '_> {
    /// The document.
    pub(super) fn value(&mut self) -> Value {
        let holders = self.holders;
        let subjects: Vec<Value> = holders.iter().map(|(identity, ways)| self.holder(identity, ways)).collect();
        let unresolved: Vec<Value> = unresolved(self.cluster(), self.question, self.reach)
            .into_iter()
            .map(|binding| json!({"binding": self.parts.binding(binding), "role": self.parts.role(binding)}))
            .collect();
        let mut fields = json!({
            "question": question_value(self.question),
            "allNamespaces": self.reach == crate::analysis::Reach::EveryNamespace,
            "subjects": subjects,
            "unresolved": unresolved,
        });
        if let Some(found) = self.escalation.take() {
            let rows: Vec<Value> = found.iter().map(|(identity, found)| self.escalating(identity, found)).collect();
            if let Some(fields) = fields.as_object_mut() {
                fields.insert("escalation".into(), rows.into());
            }
            self.escalation = Some(found);
        }
        document("WhoCan", fields)
    }

    fn holder(&mut self, identity: &Identity, ways: &[Through<'_>]) -> Value {
        let through: Vec<Value> = ways.iter().map(|way| self.way(way)).collect();
        let mut fields = self.subject(identity);
        if let Identity::Group(group) = identity {
            let members: Vec<Value> = accounts_in(self.cluster(), group)
                .into_iter()
                .map(|(namespace, name)| identity_value(&Identity::ServiceAccount { namespace, name }))
                .collect();
            fields.insert("knownMembers".into(), members.into());
        }
        fields.insert("through".into(), through.into());
        Value::Object(fields)
    }

    /// A subject, and whether it is here where that can be told.
    fn subject(&self, identity: &Identity) -> Map<String, Value> {
        let mut fields = match identity_value(identity) {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        if let Some(is_known) = self.is_known(identity) {
            fields.insert("exists".into(), is_known.into());
        }
        fields
    }

    fn way(&mut self, way: &Through<'_>) -> Value {
        let mut rules: Vec<Value> = Vec::new();
        for index in &way.rules {
            let of = self.cluster().rule_of(way.binding, *index);
            rules.push(self.parts.rule(&of));
        }
        json!({
            "binding": self.parts.binding(way.binding),
            "subject": self.parts.subject(way.binding, way.subject),
            "role": self.parts.role(way.binding),
            "namespace": way.binding.namespace,
            "rules": rules,
            "builtIn": self.is_built_in(way),
        })
    }

    fn escalating(&mut self, identity: &Identity, found: &Escalation<'_>) -> Value {
        let mut fields = self.subject(identity);
        fields.insert("means".into(), code(found.means).into());
        fields.insert("becomes".into(), found.becomes.as_ref().map_or(Value::Null, identity_value));
        fields.insert("steps".into(), found.steps.into());
        fields.insert("binding".into(), self.parts.binding(found.binding));
        fields.insert("role".into(), self.parts.role(found.binding));
        Value::Object(fields)
    }
}

fn code(means: Means) -> &'static str {
    match means {
        Means::Bind => "Bind",
        Means::Escalate => "Escalate",
        Means::Impersonate => "Impersonate",
        Means::ImpersonateGroup => "ImpersonateGroup",
        Means::MintToken => "MintToken",
        Means::ReadToken => "ReadToken",
        Means::TokenSecret => "TokenSecret",
        Means::Certificate => "Certificate",
        Means::CreatePods => "CreatePods",
        Means::EnterPods => "EnterPods",
    }
}
