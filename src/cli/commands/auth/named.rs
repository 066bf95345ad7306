//! What `can-i`, `who-can` and their kin are asked about: `TYPE`, `TYPE/NAME` or a URL path.
//!
//! Mirrors the reading of arguments in `k8s.io/kubectl/pkg/cmd/auth/cani.go`.

use crate::analysis::{Asked, AskedResource, Question};
use crate::apiserver::discovery::ApiResource;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::mapper::Mapper;

/// What the second argument names.
pub(super) struct Named {
    pub resource: String,
    pub group: String,
    pub name: String,
    pub url: String,
    /// The resource, if the server serves it.
    pub served: Option<ApiResource>,
    /// What kubectl warns of if there is no such resource; empty otherwise.
    pub unknown: String,
}

impl Named {
    /// The question that `can-i` asks about it.
    pub fn question(&self, verb: &str, namespace: &str, subresource: &str) -> Question {
        let target = if self.url.is_empty() {
            Asked::Resource(AskedResource {
                namespace: namespace.to_owned(),
                group: self.group.clone(),
                resource: self.resource.clone(),
                subresource: subresource.to_owned(),
                name: self.name.clone(),
            })
        } else {
            Asked::Path(self.url.clone())
        };
        Question { verb: verb.to_owned(), target }
    }

    /// The question that a real request for it asks: at the cluster scope about what has no namespace, and about a
    /// Namespace in itself.
    pub fn question_of_request(&self, verb: &str, namespace: &str, subresource: &str) -> Question {
        let is_namespace = self.resource == "namespaces" && self.group.is_empty();
        let namespace = match &self.served {
            Some(_) if is_namespace => &self.name,
            Some(resource) if !resource.namespaced => "",
            _ => namespace,
        };
        self.question(verb, namespace, subresource)
    }
}

/// Reads TYPE, TYPE/NAME or a URL path.
pub(super) fn ask_about(session: &mut Session<'_>, subject: &str) -> Result<Named, Failure> {
    let nothing = String::new;
    if subject.starts_with('/') {
        return Ok(Named {
            resource: nothing(),
            group: nothing(),
            name: nothing(),
            url: subject.to_owned(),
            served: None,
            unknown: nothing(),
        });
    }
    let (of, name) = subject.split_once('/').unwrap_or((subject, ""));
    let plain = |resource: &str| Named {
        resource: resource.to_owned(),
        group: nothing(),
        name: name.to_owned(),
        url: nothing(),
        served: None,
        unknown: nothing(),
    };
    if of == "*" {
        return Ok(plain("*"));
    }
    let lower = of.to_lowercase();
    let console = session.console;
    let discovery = session.client()?.discovery()?;
    if let Some(found) = Mapper::new(&discovery).find(&lower) {
        if let Some(ambiguity) = &found.ambiguity {
            console.warn(ambiguity);
        }
        let resource = found.resource;
        Ok(Named { group: resource.group.to_string(), served: Some(resource.clone()), ..plain(&resource.name) })
    } else if lower == "users" || lower == "groups" {
        Ok(plain(of))
    } else {
        let (resource, group) = lower.split_once('.').unwrap_or((&lower, ""));
        let place = if group.is_empty() { String::new() } else { format!(" in group '{group}'") };
        let unknown = format!("the server doesn't have a resource type '{resource}'{place}");
        Ok(Named { unknown, ..plain(of) })
    }
}
