//! A request to the API server and its answer, without a network between them.

mod attributes;
mod query;

pub use attributes::{RequestInfo, Scope};
pub use query::{Query, percent_decode, percent_encode};

use std::borrow::Cow;

use serde_json::Value;

use crate::apiserver::x509::ClientCertificate;

/// HTTP methods that Kubernetes clients use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read one object or a list.
    Get,
    /// Create an object.
    Post,
    /// Replace an object.
    Put,
    /// Change parts of an object.
    Patch,
    /// Delete an object or a collection.
    Delete,
    /// Ask as GET does, for the headers alone.
    Head,
    /// Ask what may be asked. The API has no word for it.
    Options,
}

impl Method {
    /// The name as it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

/// How the body of a PATCH is to be read: its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatchType {
    /// RFC 6902.
    Json,
    /// RFC 7396.
    Merge,
    /// Kubernetes' own, which knows the merge keys of lists.
    Strategic,
    /// Server-side apply: a configuration instead of a change.
    Apply,
}

/// What a request carries.
#[derive(Clone, Debug, Default)]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// An object.
    Object(Value),
    /// A patch of the given type; one that is no JSON comes as what a JSON parser says of it.
    Patch(PatchType, Result<Value, String>),
    /// Text that has still to be decoded, as `create --raw` sends it.
    Text(String),
    /// Something of a media type that the API does not read.
    Foreign,
    /// Nothing yet: the connection is to become a stream (`Connection: Upgrade`).
    Stream,
}

/// Proof of identity that a request carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Credential {
    /// None: the request is anonymous.
    #[default]
    None,
    /// The administrator's own credential of a simulated cluster, which never leaves this process.
    ClusterAdmin,
    /// A bearer token.
    BearerToken(String),
    /// A client certificate whose key the client has.
    ClientCertificate(Box<ClientCertificate>),
}

/// The `Impersonate-…` headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImpersonationHeaders {
    /// `Impersonate-User`; empty means not given.
    pub user: String,
    /// `Impersonate-Uid`; empty means not given.
    pub uid: String,
    /// `Impersonate-Group`, in order.
    pub groups: Vec<String>,
    /// `Impersonate-Extra-KEY` pairs, in order; keys as sent.
    pub extra: Vec<(String, String)>,
}

impl ImpersonationHeaders {
    /// Whether no header was given at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path, percent-encoded where needed, without the query.
    pub path: String,
    /// Query parameters.
    pub query: Query,
    /// Proof of identity.
    pub credential: Credential,
    /// Whom to act as.
    pub impersonation: ImpersonationHeaders,
    /// In which form the client wants its answer (`Accept`); empty if it does not say.
    pub accept: Cow<'static, str>,
    /// Whether the client looks at `managedFields`; otherwise they are left out of the answer, to save making them.
    pub managed_fields: bool,
    /// What is sent.
    pub body: Body,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// HTTP status code.
    pub code: u16,
    /// What came back.
    pub body: ResponseBody,
    /// What it is written as: objects as JSON or as YAML.
    pub media_type: &'static str,
    /// `Warning` headers, in order, without duplicates.
    pub warnings: Vec<String>,
}

/// What an answer carries.
#[derive(Clone, Debug)]
pub enum ResponseBody {
    /// An object, a list or a `Status`.
    Object(Value),
    /// Plain text, as `/healthz` gives it.
    Text(String),
    /// A text of the media type that it comes with, written by other rules than objects are.
    Document(&'static str, String),
    /// The events of a watch, one after the other.
    Events(Vec<Value>),
}
