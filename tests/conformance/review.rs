//! Access reviews and answers as they are recorded, and the review as the evaluator takes it.

use rbacsim::rbac::{Attributes, ResourceTarget, Target, UserInfo};
use serde::Deserialize;

/// An answer to a review, as recorded and as `status` of a review.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Answer {
    /// Whether the request is allowed.
    pub allowed: bool,
    /// Why.
    pub reason: String,
    /// What went wrong on the way.
    pub evaluation_error: String,
}

/// A recorded `SubjectAccessReview`.
#[derive(Debug, Deserialize)]
pub struct Review {
    /// The question.
    pub spec: Spec,
}

/// A question, without the fields that no recorded review has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spec {
    user: String,
    #[serde(default)]
    groups: Vec<String>,
    resource_attributes: Option<Resource>,
    non_resource_attributes: Option<NonResource>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
struct Resource {
    verb: String,
    namespace: String,
    group: String,
    version: String,
    resource: String,
    subresource: String,
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NonResource {
    verb: String,
    path: String,
}

impl Spec {
    /// Who asks.
    pub fn user(&self) -> UserInfo {
        UserInfo { name: self.user.clone(), groups: self.groups.clone(), ..UserInfo::default() }
    }

    /// What is asked.
    pub fn attributes(&self) -> Attributes<'_> {
        match (&self.resource_attributes, &self.non_resource_attributes) {
            (Some(resource), None) => Attributes { verb: &resource.verb, target: Target::Resource(resource.target()) },
            (None, Some(path)) => Attributes { verb: &path.verb, target: Target::Path(&path.path) },
            _ => panic!("a review asks about a resource or about a path: {self:?}"),
        }
    }
}

impl Resource {
    fn target(&self) -> ResourceTarget<'_> {
        let Self { namespace, group, version, resource, subresource, name, .. } = self;
        ResourceTarget { namespace, group, version, resource, subresource, name }
    }
}
