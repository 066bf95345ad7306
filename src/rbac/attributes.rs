//! What is asked for: the attributes of one request, as far as RBAC looks at them.
//!
//! Everything is borrowed, so that a question costs no allocation. Turning a path and a method into attributes is the
//! API server's business, not done here.

/// The attributes of one request.
#[derive(Clone, Copy, Debug)]
pub struct Attributes<'a> {
    /// The verb, compared exactly and with case.
    pub verb: &'a str,
    /// What the verb is done to.
    pub target: Target<'a>,
}

/// A resource or a bare URL path.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// A resource request.
    Resource(ResourceTarget<'a>),
    /// A non-resource request for this path.
    Path(&'a str),
}

/// The target of a resource request; an empty text means that the part is absent.
#[derive(Clone, Copy, Debug, Default)]
pub struct ResourceTarget<'a> {
    /// Namespace; empty for the cluster scope.
    pub namespace: &'a str,
    /// API group; empty for the core group.
    pub group: &'a str,
    /// API version; RBAC does not look at it.
    pub version: &'a str,
    /// Plural name of the resource.
    pub resource: &'a str,
    /// Subresource.
    pub subresource: &'a str,
    /// Name of the object.
    pub name: &'a str,
}

impl<'a> Attributes<'a> {
    /// The namespace whose `RoleBinding`s are asked; empty for the cluster scope and for paths.
    pub fn namespace(&self) -> &'a str {
        match self.target {
            Target::Resource(resource) => resource.namespace,
            Target::Path(_) => "",
        }
    }
}
