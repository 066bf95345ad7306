//! From a document to expectations, strictly: every field, subject, namespace, verb and resource must be known.
//!
//! All that is wrong is found at once, each with its line; what is wrong is left out of the expectations.

use serde_json::{Map, Value};

use super::{API_VERSION, Clause, Expectation, KIND, Mode, UNREADABLE, origin};
use crate::analysis::finding::Finding;
use crate::analysis::identity::Identity;
use crate::analysis::spelling::closest;
use crate::analysis::vocabulary::{Unknown, Vocabulary};
use crate::manifest::{LoadedObject, PathSegment};
use crate::rbac::PolicyRule;

const MODES: [(&str, Mode); 3] = [("can", Mode::Can), ("cannot", Mode::Cannot), ("canOnly", Mode::CanOnly)];

/// The expectations of a document. What is wrong goes to `findings`.
pub(super) fn decode(
    document: &LoadedObject,
    vocabulary: &Vocabulary<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Expectation> {
    let mut reader = Reader { document, vocabulary, findings };
    let root = Node { value: &document.value, path: Vec::new() };
    reader.expectations(&root)
}

/// A value, and the way to it.
struct Node<'v> {
    value: &'v Value,
    path: Vec<PathSegment>,
}

impl<'v> Node<'v> {
    fn step(&self, segment: PathSegment, value: &'v Value) -> Self {
        Self { value, path: self.path.iter().cloned().chain([segment]).collect() }
    }

    /// A field that is there and not null.
    fn field(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(self.step(PathSegment::Key(name.to_owned()), value))
    }
}

struct Reader<'d> {
    document: &'d LoadedObject,
    vocabulary: &'d Vocabulary<'d>,
    findings: &'d mut Vec<Finding>,
}

impl Reader<'_> {
    fn problem(&mut self, node: &Node<'_>, message: impl Into<String>) {
        self.findings.push(Finding::new(&UNREADABLE, origin(self.document, node.path.clone()), message));
    }

    fn unknown(&mut self, node: &Node<'_>, Unknown { message, similar }: Unknown) {
        self.problem(node, message);
        if let (Some(similar), Some(last)) = (similar, self.findings.last_mut()) {
            last.help = Some(format!("did you mean {similar}?"));
        }
    }

    fn expectations(&mut self, root: &Node<'_>) -> Vec<Expectation> {
        for (field, expected) in [("apiVersion", API_VERSION), ("kind", KIND)] {
            let found = root.value.get(field).and_then(Value::as_str).unwrap_or_default();
            if found != expected {
                let node = root.field(field);
                self.problem(node.as_ref().unwrap_or(root), format!("{field} is {found:?}, expected {expected}"));
                return Vec::new();
            }
        }
        self.fields(root, &["apiVersion", "kind", "metadata", "expectations"]);
        let entries = self.list(root, "expectations");
        if entries.is_empty() {
            self.problem(root, "a document of expectations expects nothing: it has no list of expectations");
        }
        entries.iter().flat_map(|entry| self.entry(entry)).collect()
    }

    fn entry(&mut self, entry: &Node<'_>) -> Vec<Expectation> {
        let known = ["subject", "subjects", "subjectsExist", "namespaces", "can", "cannot", "canOnly"];
        let problems = self.findings.len();
        if self.fields(entry, &known).is_none() {
            return Vec::new();
        }
        let identities = self.subjects(entry);
        let namespaces = self.namespaces(entry);
        let mut expectations = Vec::new();
        for (field, mode) in MODES {
            let Some(list) = entry.field(field) else { continue };
            let before = self.findings.len();
            let items = if mode == Mode::CanOnly { self.list(entry, field) } else { self.filled(entry, field) };
            let clauses: Vec<Clause> =
                items.iter().filter_map(|item| self.clause(item, namespaces.is_some())).collect();
            // With a permission left out, everything that it allows would be too much.
            if mode == Mode::CanOnly && self.findings.len() > before {
                continue;
            }
            expectations.push((mode, clauses, origin(self.document, list.path)));
        }
        if expectations.is_empty() && self.findings.len() == problems {
            self.problem(entry, "an expectation says neither can nor cannot nor canOnly");
        }
        let with_each = |identity: Identity| {
            let namespaces = namespaces.clone();
            expectations.clone().into_iter().map(move |(mode, clauses, origin)| Expectation {
                identity: identity.clone(),
                namespaces: namespaces.clone(),
                mode,
                clauses,
                origin,
            })
        };
        identities.into_iter().flat_map(with_each).collect()
    }

    fn subjects(&mut self, entry: &Node<'_>) -> Vec<Identity> {
        let nodes = match (entry.field("subject"), entry.field("subjects")) {
            (Some(subject), None) => vec![subject],
            (None, Some(_)) => self.list(entry, "subjects"),
            (Some(_), Some(both)) => {
                self.problem(&both, "an expectation has either subject or subjects");
                return Vec::new();
            }
            (None, None) => Vec::new(),
        };
        if nodes.is_empty() {
            self.problem(entry, "an expectation is about nobody: it has no subject");
        }
        let exist = self.switch(entry, "subjectsExist");
        let mut identities = Vec::new();
        for node in nodes {
            let Some(text) = self.text(&node) else { continue };
            match self.vocabulary.identity(&text, exist) {
                Ok(identity) => identities.push(identity),
                Err(unknown) => self.unknown(&node, unknown),
            }
        }
        identities
    }

    /// The namespaces of an entry; an entry that names only unknown ones holds in none.
    fn namespaces(&mut self, entry: &Node<'_>) -> Option<Vec<String>> {
        entry.field("namespaces")?;
        let nodes = self.filled(entry, "namespaces");
        let mut namespaces = Vec::new();
        for node in nodes {
            let Some(name) = self.text(&node) else { continue };
            match self.vocabulary.namespace(&name) {
                Ok(()) => namespaces.push(name),
                Err(unknown) => self.unknown(&node, unknown),
            }
        }
        Some(namespaces)
    }

    fn clause(&mut self, clause: &Node<'_>, in_namespaces: bool) -> Option<Clause> {
        self.fields(clause, &["verbs", "resources", "names", "urls", "because"])?;
        let before = self.findings.len();
        let mut verbs = Vec::new();
        for node in self.filled(clause, "verbs") {
            let Some(verb) = self.text(&node) else { continue };
            match self.vocabulary.verb(&verb) {
                Ok(()) => verbs.push(verb),
                Err(unknown) => self.unknown(&node, unknown),
            }
        }
        let names = if clause.field("names").is_some() { self.texts(clause, "names") } else { Vec::new() };
        let rules = match (clause.field("urls"), clause.field("resources")) {
            (Some(urls), None) => {
                if in_namespaces {
                    self.problem(&urls, "URLs belong to no namespace: say this in an expectation without namespaces");
                }
                if let Some(names) = clause.field("names") {
                    self.problem(&names, "names say nothing of URLs");
                }
                let non_resource_urls = self.texts(clause, "urls");
                vec![PolicyRule { verbs, non_resource_urls, ..PolicyRule::default() }]
            }
            (None, Some(_)) => self.resources(clause, in_namespaces, &verbs, &names),
            _ => {
                self.problem(clause, "a permission has either resources or urls");
                Vec::new()
            }
        };
        let because = clause.field("because").and_then(|node| self.text(&node)).unwrap_or_default();
        let is_sound = self.findings.len() == before;
        is_sound.then(|| Clause { rules, because, origin: origin(self.document, clause.path.clone()) })
    }

    fn resources(
        &mut self,
        clause: &Node<'_>,
        in_namespaces: bool,
        verbs: &[String],
        names: &[String],
    ) -> Vec<PolicyRule> {
        let mut rules = Vec::new();
        for node in self.filled(clause, "resources") {
            let Some(text) = self.text(&node) else { continue };
            let found = match self.vocabulary.resources(&text) {
                Ok(found) => found,
                Err(unknown) => {
                    self.unknown(&node, unknown);
                    continue;
                }
            };
            for (group, resource) in found {
                if in_namespaces && !self.vocabulary.lives_in_namespaces(&group, &resource) {
                    let advice = "say this in an expectation without namespaces";
                    self.problem(&node, format!("{text} belong to no namespace: {advice}"));
                }
                rules.push(PolicyRule {
                    verbs: verbs.to_vec(),
                    api_groups: vec![group],
                    resources: vec![resource],
                    resource_names: names.to_vec(),
                    non_resource_urls: Vec::new(),
                });
            }
        }
        rules
    }

    /// The object, all of whose fields must be known.
    fn fields<'v>(&mut self, node: &Node<'v>, known: &[&str]) -> Option<&'v Map<String, Value>> {
        let Some(map) = node.value.as_object() else {
            self.problem(node, format!("expected fields such as {}", known.join(", ")));
            return None;
        };
        for (name, value) in map.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
            let similar = closest(name, known.iter().copied()).map(str::to_owned);
            let message = format!("unknown field {name}, expected one of {}", known.join(", "));
            self.unknown(&node.step(PathSegment::Key(name.clone()), value), Unknown { message, similar });
        }
        Some(map)
    }

    /// A list that has to be there and to hold something.
    fn filled<'v>(&mut self, node: &Node<'v>, name: &str) -> Vec<Node<'v>> {
        let Some(field) = node.field(name) else {
            self.problem(node, format!("{name} are missing"));
            return Vec::new();
        };
        let before = self.findings.len();
        let items = self.list(node, name);
        if items.is_empty() && self.findings.len() == before {
            self.problem(&field, format!("{name} lists nothing"));
        }
        items
    }

    /// The items of a field; none if it is not there.
    fn list<'v>(&mut self, node: &Node<'v>, name: &str) -> Vec<Node<'v>> {
        let Some(field) = node.field(name) else { return Vec::new() };
        let Some(items) = field.value.as_array() else {
            self.problem(&field, format!("{name} is no list"));
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, item)| field.step(PathSegment::Index(index), item)).collect()
    }

    fn texts(&mut self, node: &Node<'_>, name: &str) -> Vec<String> {
        self.filled(node, name).iter().filter_map(|item| self.text(item)).collect()
    }

    fn text(&mut self, node: &Node<'_>) -> Option<String> {
        let text = node.value.as_str().filter(|text| !text.is_empty());
        if text.is_none() {
            self.problem(node, format!("expected a text, got {}; numbers and the like need quotes", node.value));
        }
        text.map(str::to_owned)
    }

    fn switch(&mut self, node: &Node<'_>, name: &str) -> bool {
        let Some(field) = node.field(name) else { return false };
        field.value.as_bool().unwrap_or_else(|| {
            self.problem(&field, format!("{name} is either true or false"));
            false
        })
    }
}
