//! What is asked about: a verb on a resource or on a URL, kept on its own.

use std::fmt;

use crate::rbac::{Attributes, PolicyRule, ResourceTarget, Target};

/// One question, without who asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The verb.
    pub verb: String,
    /// What the verb is done to.
    pub target: Asked,
}

/// A resource or a URL path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A resource.
    Resource(AskedResource),
    /// A path outside the resource API.
    Path(String),
}

/// A resource; an empty text means that the part is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AskedResource {
    /// Namespace; empty for the cluster scope, which also is where one asks about all namespaces.
    pub namespace: String,
    /// API group; empty for the core group.
    pub group: String,
    /// Plural name.
    pub resource: String,
    /// Subresource.
    pub subresource: String,
    /// Name of the object.
    pub name: String,
}

impl Question {
    /// The question as the evaluator takes it.
    pub fn attributes(&self) -> Attributes<'_> {
        let target = match &self.target {
            Asked::Path(path) => Target::Path(path),
            Asked::Resource(asked) => Target::Resource(ResourceTarget {
                namespace: &asked.namespace,
                group: &asked.group,
                version: "*",
                resource: &asked.resource,
                subresource: &asked.subresource,
                name: &asked.name,
            }),
        };
        Attributes { verb: &self.verb, target }
    }

    /// The namespace asked about; empty for the cluster scope and for URLs.
    pub fn namespace(&self) -> &str {
        match &self.target {
            Asked::Resource(asked) => &asked.namespace,
            Asked::Path(_) => "",
        }
    }

    /// The same in another namespace; a URL stays as it is.
    #[must_use]
    pub fn in_namespace(&self, namespace: &str) -> Self {
        let mut other = self.clone();
        if let Asked::Resource(asked) = &mut other.target {
            namespace.clone_into(&mut asked.namespace);
        }
        other
    }

    /// The rule that allows this and nothing else.
    pub fn as_rule(&self) -> PolicyRule {
        let verbs = vec![self.verb.clone()];
        match &self.target {
            Asked::Path(path) => PolicyRule { verbs, non_resource_urls: vec![path.clone()], ..PolicyRule::default() },
            Asked::Resource(asked) => PolicyRule {
                verbs,
                api_groups: vec![asked.group.clone()],
                resources: vec![asked.element()],
                resource_names: Some(asked.name.clone()).filter(|name| !name.is_empty()).into_iter().collect(),
                ..PolicyRule::default()
            },
        }
    }
}

impl AskedResource {
    /// `RESOURCE` or `RESOURCE/SUBRESOURCE`, as rules name it.
    pub fn element(&self) -> String {
        match self.subresource.as_str() {
            "" => self.resource.clone(),
            subresource => format!("{}/{subresource}", self.resource),
        }
    }
}

/// `list pods in namespace test`, `get secrets "db" in all namespaces`, `get /metrics`.
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.verb)?;
        match &self.target {
            Asked::Path(path) => write!(f, "{path}"),
            Asked::Resource(asked) => write!(f, "{asked}"),
        }
    }
}

impl fmt::Display for AskedResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.resource)?;
        if !self.group.is_empty() {
            write!(f, ".{}", self.group)?;
        }
        if !self.subresource.is_empty() {
            write!(f, "/{}", self.subresource)?;
        }
        if !self.name.is_empty() {
            write!(f, " {:?}", self.name)?;
        }
        match self.namespace.as_str() {
            "" => write!(f, " at the cluster scope"),
            namespace => write!(f, " in namespace {namespace}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rbac::allows;

    #[test]
    fn a_question_as_a_rule_allows_it() {
        let asked = AskedResource { namespace: "n".into(), group: "apps".into(), ..AskedResource::default() };
        let asked = AskedResource { resource: "deployments".into(), subresource: "scale".into(), ..asked };
        let named = AskedResource { name: "web".into(), ..asked.clone() };
        for target in [Asked::Resource(asked), Asked::Resource(named), Asked::Path("/metrics".into())] {
            let question = Question { verb: "get".into(), target };
            assert!(allows(&question.as_rule(), &question.attributes()), "{question}");
        }
    }

    #[test]
    fn questions_read_as_sentences() {
        let asked = AskedResource { resource: "pods".into(), subresource: "log".into(), ..AskedResource::default() };
        let question = Question { verb: "get".into(), target: Asked::Resource(asked) };
        assert_eq!(question.to_string(), "get pods/log at the cluster scope");
        assert_eq!(question.in_namespace("test").to_string(), "get pods/log in namespace test");
    }
}
