//! The client's side of a request: who asks, and what an answer means.

use serde_json::{Map, Value, json};

use super::console::Console;
use super::failure::Failure;
use super::pages;
use super::trace::Trace;
use crate::apiserver::ApiServer;
use crate::apiserver::discovery::{ApiResource, Discovery};
use crate::apiserver::request::{
    Body, Credential, ImpersonationHeaders, Method, PatchType, Query, Request, Response, ResponseBody, percent_encode,
};
use crate::apiserver::validation::path_segment;
use crate::print::go_quote::go_quote;

/// What a client that wants a table accepts.
const TABLE: &str =
    "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json";

/// A refusal by the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiError {
    /// HTTP status code.
    pub code: u64,
    /// Machine-readable reason; may be empty.
    pub reason: String,
    /// The server's words.
    pub message: String,
    /// Resource (for validation failures: kind) it is about.
    pub kind: String,
    /// Name of the object.
    pub name: String,
    /// `FIELD: MESSAGE` of every problem of an invalid object.
    pub causes: Vec<String>,
    /// All that the server said.
    pub status: Value,
}

impl ApiError {
    fn of(status: &Value) -> Self {
        let text = |pointer: &str| status.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let causes = status.pointer("/details/causes").and_then(Value::as_array).into_iter().flatten();
        let part = |cause: &Value, field: &str| cause.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self {
            code: status.get("code").and_then(Value::as_u64).unwrap_or_default(),
            reason: text("/reason"),
            message: text("/message"),
            kind: text("/details/kind"),
            name: text("/details/name"),
            causes: causes.map(|cause| format!("{}: {}", part(cause, "field"), part(cause, "message"))).collect(),
            status: status.clone(),
        }
    }
}

impl ApiError {
    /// What client-go makes of a refusal that is no `Status`.
    ///
    /// Mirrors `NewGenericServerResponse` in `k8s.io/apimachinery/pkg/api/errors/errors.go`.
    fn of_text(code: u16, text: &str) -> Self {
        let (reason, message) = if code == 404 {
            ("NotFound", "the server could not find the requested resource".to_owned())
        } else {
            let text = go_quote(text.trim_end());
            ("InternalError", format!("an error on the server ({text}) has prevented the request from succeeding"))
        };
        Self { code: code.into(), reason: reason.to_owned(), message, ..Self::default() }
    }
}

/// How writing requests are to be treated.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions {
    /// Do everything but write (`--dry-run=server`).
    pub dry_run: bool,
    /// `Strict`, `Warn` or `Ignore`; `None` leaves it to the server.
    pub field_validation: Option<&'static str>,
    /// Take over fields of other managers (`--force-conflicts`).
    pub force: bool,
}

impl WriteOptions {
    fn query(self) -> Query {
        let query = if self.dry_run { Query::default().with("dryRun", "All") } else { Query::default() };
        let query = if self.force { query.with("force", "true") } else { query };
        match self.field_validation {
            Some(validation) => query.with("fieldValidation", validation),
            None => query,
        }
    }
}

/// A connection to a server, as one identity.
pub struct Client<'c> {
    server: ApiServer,
    console: &'c Console<'c>,
    credential: Credential,
    impersonation: ImpersonationHeaders,
    field_manager: String,
    managed_fields: bool,
    whole_rows: bool,
    said: Vec<String>,
    trace: Option<Trace>,
}

impl<'c> Client<'c> {
    /// A client of a server. Warnings of the server are said on the console, each once.
    pub fn new(
        server: ApiServer,
        console: &'c Console<'c>,
        credential: Credential,
        impersonation: ImpersonationHeaders,
    ) -> Self {
        let (field_manager, managed_fields, whole_rows) = (String::new(), false, false);
        let said = Vec::new();
        Self {
            server,
            console,
            credential,
            impersonation,
            field_manager,
            managed_fields,
            whole_rows,
            said,
            trace: None,
        }
    }

    /// The same, every request and answer written down.
    #[must_use]
    pub fn traced(self, trace: Trace) -> Self {
        Self { trace: Some(trace), ..self }
    }

    /// Under which name changes are tracked from now on; gives back the former one. Without a name the server takes that of
    /// the program.
    pub fn set_field_manager(&mut self, name: &str) -> String {
        std::mem::replace(&mut self.field_manager, name.to_owned())
    }

    /// Asks the server for `managedFields` too from now on; gives back whether it was asked before.
    pub fn show_managed_fields(&mut self, show: bool) -> bool {
        std::mem::replace(&mut self.managed_fields, show)
    }

    /// Asks from now on for rows of tables with their whole objects, as sorting needs them.
    pub fn ask_for_whole_rows(&mut self) {
        self.whole_rows = true;
    }

    fn writing_query(&self, options: WriteOptions) -> Query {
        let query = options.query();
        if self.field_manager.is_empty() { query } else { query.with("fieldManager", &self.field_manager) }
    }

    /// What the server serves.
    ///
    /// # Errors
    /// [`Failure::State`].
    pub fn discovery(&mut self) -> Result<std::sync::Arc<Discovery>, Failure> {
        Ok(self.server.discovery()?)
    }

    /// The `OpenAPI` schema of a resource's objects.
    ///
    /// # Errors
    /// [`Failure::State`].
    pub fn schema(&mut self, resource: &ApiResource) -> Result<Value, Failure> {
        Ok(self.server.schema(resource)?)
    }

    /// The server, for what is not a request.
    pub fn server(&mut self) -> &mut ApiServer {
        &mut self.server
    }

    /// How many warnings the server has given.
    pub fn warning_count(&self) -> usize {
        self.said.len()
    }

    /// Sends a request and gives back what came, whatever it is.
    ///
    /// # Errors
    /// [`Failure::State`] only.
    pub fn send(
        &mut self,
        method: Method,
        path: String,
        query: Query,
        body: Body,
        as_table: bool,
    ) -> Result<Response, Failure> {
        let request = Request {
            method,
            path,
            query: if as_table && self.whole_rows { query.with("includeObject", "Object") } else { query },
            credential: self.credential.clone(),
            impersonation: self.impersonation.clone(),
            accept: if as_table { TABLE } else { "application/json" }.into(),
            managed_fields: self.managed_fields,
            body,
        };
        if let Some(trace) = &self.trace {
            trace.request(&request, self.console);
        }
        let response = self.server.handle(&request)?;
        if let Some(trace) = &self.trace {
            trace.response(&request, &response, self.console);
        }
        for warning in &response.warnings {
            if !self.said.contains(warning) {
                self.console.warn(warning);
                self.said.push(warning.clone());
            }
        }
        Ok(response)
    }

    fn object(
        &mut self,
        method: Method,
        path: String,
        query: Query,
        body: Body,
        as_table: bool,
    ) -> Result<Value, Failure> {
        let response = self.send(method, path, query, body, as_table)?;
        match response.body {
            ResponseBody::Object(status) if response.code >= 400 => Err(ApiError::of(&status).into()),
            ResponseBody::Object(object) => Ok(object),
            ResponseBody::Text(text) | ResponseBody::Document(_, text) if response.code >= 400 => {
                Err(ApiError::of_text(response.code, &text).into())
            }
            ResponseBody::Text(text) | ResponseBody::Document(_, text) => Ok(Value::String(text)),
            ResponseBody::Events(events) => Ok(Value::Array(events)),
        }
    }

    /// Whatever a path answers with.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn raw(&mut self, method: Method, url: &str, body: Body) -> Result<Value, Failure> {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let before = self.show_managed_fields(true);
        let answer = self.object(method, path.to_owned(), Query::parse(query), body, false);
        self.show_managed_fields(before);
        answer
    }

    /// One object; `as_table` for the server's table of it.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn get(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        name: &str,
        as_table: bool,
    ) -> Result<Value, Failure> {
        self.object(Method::Get, object_path(resource, namespace, name, "")?, Query::default(), Body::Empty, as_table)
    }

    /// A subresource of one object.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn get_subresource(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        name: &str,
        subresource: &str,
        as_table: bool,
    ) -> Result<Value, Failure> {
        let path = object_path(resource, namespace, name, subresource)?;
        self.object(Method::Get, path, Query::default(), Body::Empty, as_table)
    }

    /// The logs of a container.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn logs(&mut self, namespace: &str, pod: &str, container: &str) -> Result<String, Failure> {
        let query = Query::default().with("container", container);
        let answer = self.object(Method::Get, pod_path(namespace, pod, "log"), query, Body::Empty, false)?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }

    /// Opens a stream into a pod; what comes over it is not the server's.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn connect(&mut self, namespace: &str, pod: &str, subresource: &str, query: Query) -> Result<(), Failure> {
        self.object(Method::Post, pod_path(namespace, pod, subresource), query, Body::Stream, false).map(drop)
    }

    /// The objects that selectors leave over, as a list or a table. An empty namespace means all.
    ///
    /// # Errors
    /// The server's refusal, which says what was asked for if it was a bad or unknown question.
    pub fn list(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        labels: &str,
        fields: &str,
        as_table: bool,
    ) -> Result<Value, Failure> {
        let mut query = Query::default().with("limit", pages::AT_ONCE);
        for (name, value) in [("fieldSelector", fields), ("labelSelector", labels)] {
            if !value.is_empty() {
                query = query.with(name, value);
            }
        }
        let path = path(resource, namespace, "", "")?;
        let (mut whole, mut next) = (None, String::new());
        loop {
            let query = if next.is_empty() { query.clone() } else { query.clone().with("continue", &next) };
            let piece = self.object(Method::Get, path.clone(), query, Body::Empty, as_table);
            next =
                pages::add(&mut whole, piece.map_err(|failure| enhance_list_error(failure, resource, labels, fields))?);
            if next.is_empty() {
                break;
            }
        }
        let mut list = whole.unwrap_or_default();
        // Items of a typed list leave out what its kind says already.
        for item in
            list.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
        {
            item.insert("kind".into(), resource.kind.to_string().into());
            item.insert("apiVersion".into(), resource.api_version().into());
        }
        Ok(list)
    }

    /// Creates an object.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn create(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        object: Value,
        options: WriteOptions,
    ) -> Result<Value, Failure> {
        self.object(
            Method::Post,
            path(resource, namespace, "", "")?,
            self.writing_query(options),
            Body::Object(object),
            false,
        )
    }

    /// Replaces an object, or one of its subresources.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn replace(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        (name, subresource): (&str, &str),
        object: Value,
        options: WriteOptions,
    ) -> Result<Value, Failure> {
        let path = object_path(resource, namespace, name, subresource)?;
        self.object(Method::Put, path, self.writing_query(options), Body::Object(object), false)
    }

    /// Changes parts of an object.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn patch(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        name: &str,
        patch: (PatchType, Value),
        options: WriteOptions,
    ) -> Result<Value, Failure> {
        self.patch_unread(resource, namespace, (name, ""), (patch.0, Ok(patch.1)), options)
    }

    /// The same for an object or one of its subresources, with a patch that may not even be JSON, which only the server
    /// may say.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn patch_unread(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        (name, subresource): (&str, &str),
        patch: (PatchType, Result<Value, String>),
        options: WriteOptions,
    ) -> Result<Value, Failure> {
        let body = Body::Patch(patch.0, patch.1);
        let path = object_path(resource, namespace, name, subresource)?;
        self.object(Method::Patch, path, self.writing_query(options), body, false)
    }

    /// Deletes an object.
    ///
    /// # Errors
    /// The server's refusal.
    pub fn delete(
        &mut self,
        resource: &ApiResource,
        namespace: &str,
        name: &str,
        deletion: Deletion<'_>,
        options: WriteOptions,
    ) -> Result<Value, Failure> {
        let mut body = Map::new();
        body.insert("propagationPolicy".into(), json!(deletion.propagation));
        if let Some(seconds) = deletion.grace_seconds {
            body.insert("gracePeriodSeconds".into(), json!(seconds));
        }
        if options.dry_run {
            body.insert("dryRun".into(), json!(["All"]));
        }
        let path = object_path(resource, namespace, name, "")?;
        self.object(Method::Delete, path, Query::default(), Body::Object(Value::Object(body)), false)
    }
}

/// The path of what a pod's kubelet answers.
fn pod_path(namespace: &str, pod: &str, subresource: &str) -> String {
    format!("/api/v1/namespaces/{}/pods/{}/{subresource}", percent_encode(namespace), percent_encode(pod))
}

/// Mirrors `EnhanceListError` of `k8s.io/cli-runtime/pkg/resource/selector.go`.
fn enhance_list_error(failure: Failure, resource: &ApiResource, labels: &str, fields: &str) -> Failure {
    let Failure::Api { mut error, context } = failure else { return failure };
    if matches!(error.code, 400 | 404) {
        let what = format!("\"{}/{}, Resource={}\"", resource.group, resource.version, resource.name);
        let asked = if labels.is_empty() && fields.is_empty() {
            format!("Unable to list {what}")
        } else {
            format!("Unable to find {what} that match label selector \"{labels}\", field selector \"{fields}\"")
        };
        error.message = format!("{asked}: {}", error.message);
    }
    Failure::Api { error, context }
}

/// How an object is deleted.
#[derive(Clone, Copy, Debug)]
pub struct Deletion<'d> {
    /// What happens to dependents: `Background`, `Foreground` or `Orphan`.
    pub propagation: &'d str,
    /// Seconds that the object is given to end; its own if none are given.
    pub grace_seconds: Option<i64>,
}

/// The path of an object that must have a name: without one it would be that of the whole collection.
///
/// Mirrors `k8s.io/client-go/rest/request.go` (`Name`).
fn object_path(resource: &ApiResource, namespace: &str, name: &str, subresource: &str) -> Result<String, Failure> {
    if name.is_empty() {
        return Err(Failure::plain("resource name may not be empty"));
    }
    path(resource, namespace, name, subresource)
}

/// The path of a collection (empty name), an object, or a subresource.
///
/// Mirrors `Request.Namespace` and `Request.Name` of `k8s.io/client-go/rest/request.go`, which refuse what cannot stand in
/// a path before anything is sent.
///
/// # Errors
/// [`Failure::Plain`] about the namespace or name.
pub fn path(resource: &ApiResource, namespace: &str, name: &str, subresource: &str) -> Result<String, Failure> {
    let namespace = if resource.namespaced { namespace } else { "" };
    for (what, text) in [("namespace", namespace), ("resource name", name)] {
        let problems = path_segment(text, false);
        if !problems.is_empty() {
            return Err(Failure::plain(format!("invalid {what} {}: [{}]", go_quote(text), problems.join(" "))));
        }
    }
    let prefix = if resource.group.is_empty() { "/api".to_owned() } else { format!("/apis/{}", resource.group) };
    let mut segments = vec![prefix, resource.version.to_string()];
    if !namespace.is_empty() {
        segments.extend(["namespaces".to_owned(), percent_encode(namespace)]);
    }
    segments.push(resource.name.to_string());
    segments.extend([name, subresource].into_iter().filter(|part| !part.is_empty()).map(percent_encode));
    Ok(segments.join("/"))
}
