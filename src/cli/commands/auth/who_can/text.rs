//! Who may do something, as tables for people.

use super::Answer;
use crate::analysis::{Escalation, Identity, Means, Through, accounts_in, unresolved};
use crate::cli::commands::auth::report::{binding_text, cut, one_line, role_text, rule_text, table};

impl Answer<'_, '_> {
    /// One name a line.
    pub(super) fn names(&self) -> String {
        let name = |identity: &Identity| match identity {
            Identity::Group(name) => format!("group/{name}"),
            Identity::User(name) => format!("user/{name}"),
            Identity::ServiceAccount { namespace, name } => format!("serviceaccount/{namespace}/{name}"),
        };
        let escalating = self.escalation.iter().flat_map(|found| found.keys());
        self.holders.keys().chain(escalating).map(|identity| one_line(name(identity)) + "\n").collect()
    }

    /// Those who may; and those who could come to, if that is asked.
    pub(super) fn tables(&mut self, is_wide: bool) -> String {
        let mut text = self.holding(is_wide);
        let found = self.escalation.take().unwrap_or_default();
        let rows: Vec<(&Identity, &Escalation<'_>)> =
            found.iter().filter(|(_, found)| is_wide || !self.is_everywhere(found)).collect();
        if !rows.is_empty() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&self.coming(&rows));
        }
        self.escalation = Some(found);
        text
    }

    /// One row for each way in which somebody holds it; wide ones with the rules and the known members of groups.
    fn holding(&mut self, is_wide: bool) -> String {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (identity, ways) in self.holders {
            for way in ways {
                if !is_wide && self.is_built_in(way) {
                    continue;
                }
                let binding = way.binding;
                let origin = self.cluster().origin_of_subject(binding, way.subject);
                let mut cells = vec![
                    format!("{identity}{}", self.doubt(identity)),
                    binding.namespace.as_deref().unwrap_or("cluster").to_owned(),
                    binding_text(binding),
                    role_text(binding),
                    self.parts.place(&origin),
                ];
                if is_wide {
                    cells.push(self.rules(way));
                    cells.push(self.members(identity));
                }
                rows.push(cells);
            }
        }
        let header = ["SUBJECT", "SCOPE", "BINDING", "ROLE", "WHERE", "RULES", "MEMBERS"];
        table(header.get(..if is_wide { 7 } else { 5 }).unwrap_or_default(), &rows)
    }

    fn coming(&mut self, found: &[(&Identity, &Escalation<'_>)]) -> String {
        let row = |(identity, found): &(&Identity, &Escalation<'_>)| {
            let origin = self.cluster().origin_of_binding(found.binding, Vec::new());
            let becomes = found.becomes.as_ref().map(|target| format!(" {target}")).unwrap_or_default();
            vec![
                format!("{identity}{}", self.doubt(identity)),
                format!("{}{becomes}", by(found.means)),
                binding_text(found.binding),
                role_text(found.binding),
                self.parts.place(&origin),
            ]
        };
        let rows: Vec<Vec<String>> = found.iter().map(row).collect();
        table(&["COULD COME TO", "BY", "BINDING", "ROLE", "WHERE"], &rows)
    }

    /// Whether a way is open in every cluster.
    fn is_everywhere(&self, found: &Escalation<'_>) -> bool {
        let mut subjects = 0..found.binding.subjects.len();
        subjects.all(|index| self.built_in.gives(self.cluster(), found.binding, index))
    }

    fn rules(&mut self, way: &Through<'_>) -> String {
        let rules = way.rules.iter().map(|index| {
            let of = self.parts.cluster.rule_of(way.binding, *index);
            let origin = self.parts.cluster.origin_of_rule(&of);
            let place = self.parts.place(&origin);
            let place = if place.is_empty() { place } else { format!(" ({place})") };
            format!("{}{place}", rule_text(self.parts.cluster, &of, self.question))
        });
        rules.collect::<Vec<_>>().join("; ")
    }

    fn members(&self, identity: &Identity) -> String {
        let Identity::Group(group) = identity else { return String::new() };
        let members = accounts_in(self.cluster(), group);
        let names: Vec<String> = members.iter().map(|(namespace, name)| format!("{namespace}/{name}")).collect();
        cut(&names, ",")
    }

    /// What there is to say about a service account that is not here.
    fn doubt(&self, identity: &Identity) -> &'static str {
        match self.is_known(identity) {
            Some(false) if self.is_open => " (not in these manifests)",
            Some(false) => " (does not exist)",
            _ => "",
        }
    }

    /// What is not in the tables. `is_short` if those of every cluster were left out.
    pub(super) fn notes(&self, is_short: bool) -> Vec<String> {
        let mut notes = Vec::new();
        let is_left_out = |ways: &&Vec<Through<'_>>| ways.iter().all(|way| self.is_built_in(way));
        let built_in = self.holders.values().filter(is_left_out).count();
        if is_short && built_in > 0 {
            let subjects = if built_in == 1 { "subject" } else { "subjects" };
            notes.push(format!("{built_in} {subjects} who may in every cluster left out (-o wide shows all)"));
        }
        let unresolved = unresolved(self.cluster(), self.question, self.reach);
        if let (true, Some(first)) = (self.is_open, unresolved.first()) {
            let count = unresolved.len();
            let (bindings, refer) =
                if count == 1 { ("binding", "refers to a role") } else { ("bindings", "refer to roles") };
            let (binding, role) = (binding_text(first), role_text(first));
            notes.push(format!("{count} {bindings} {refer} not in these manifests, such as {binding} to {role}"));
        }
        notes
    }
}

/// By what means somebody could come to be allowed something.
fn by(means: Means) -> &'static str {
    match means {
        Means::Bind => "binding a role that has it",
        Means::Escalate => "writing it into a role",
        Means::Impersonate | Means::ImpersonateGroup => "impersonating",
        Means::MintToken => "asking for a token of",
        Means::ReadToken => "reading the token of",
        Means::TokenSecret => "making a token Secret for",
        Means::Certificate => "approving a certificate for",
        Means::CreatePods => "running pods as",
        Means::EnterPods => "entering pods of",
    }
}
