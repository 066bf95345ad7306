//! `auth reconcile`.

use clap::Args;
use serde_json::{Value, json};

use crate::apiserver::discovery::{ApiResource, Discovery, split_api_version};
use crate::apiserver::schema;
use crate::cli::commands::writing::Writing;
use crate::cli::flags::{DryRunFlags, FileFlags, PrintFlags};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::Deletion;
use crate::kubectl::apply::DryRun;
use crate::kubectl::failure::Failure;
use crate::kubectl::files::{self, NamespaceRule, Validation};
use crate::kubectl::output::Keys;
use crate::kubectl::reconcile::{Operation, Plan, Removal, plan};
use crate::print::go_quote::go_quote;

const GROUP: &str = "rbac.authorization.k8s.io";
const KINDS: [&str; 4] = ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"];

/// Bring roles and bindings in line with files: add what is missing, keep what is there
#[derive(Args, Debug)]
pub(super) struct Reconcile {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Remove rules that the files do not have
    #[arg(long)]
    remove_extra_permissions: bool,
    /// Remove subjects that the files do not have
    #[arg(long)]
    remove_extra_subjects: bool,
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for Reconcile {
    const USAGE: &'static str = "-f FILENAME";
    const EXAMPLES: &'static str = "
# Make sure that the roles and bindings of a file are there, and see what is missing
rbacsim auth reconcile -f role.yaml

# Only show what would change
rbacsim auth reconcile -f role.yaml --dry-run=client

# Take away permissions that the file does not have
rbacsim auth reconcile -f role.yaml --remove-extra-permissions";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let names = self.files.names();
        names.require()?;
        if !session.all_arguments(&self.arguments).is_empty() {
            return Err(Failure::plain("no arguments are allowed"));
        }
        let dry_run = self.dry_run.mode(session).map_err(|wrong| {
            Failure::plain(format!("error accessing --dry-run flag for command reconcile: {}", wrong.message()))
        })?;
        if dry_run == DryRun::Server {
            return Err(Failure::plain("--dry-run=server for command reconcile is not supported yet"));
        }
        let mut writing = Writing::unvalidated(session, dry_run, &self.print)?;
        let rule = session.namespace()?;
        let documents = session.read_files(&names, Validation::Off)?;
        let (mut failures, mut unreadable) = (Vec::new(), Vec::new());
        for document in documents {
            match document.and_then(|(object, source)| check_decodable(&object, &source).map(|()| object)) {
                Ok(object) => failures.extend(self.reconcile(session, &mut writing, &rule, &object).err()),
                Err(failure) => unreadable.push(failure),
            }
        }
        Failure::collect_with_reading(failures, unreadable)?;
        Ok(0)
    }
}

impl Reconcile {
    fn reconcile(
        &self,
        session: &mut Session<'_>,
        writing: &mut Writing,
        rule: &NamespaceRule,
        object: &Value,
    ) -> Result<(), Failure> {
        let Some((resource, place)) = target(session, rule, object)? else { return Ok(()) };
        let removal = Removal { permissions: self.remove_extra_permissions, subjects: self.remove_extra_subjects };
        let existing = fetch(session, &resource, &place)?;
        let plan = plan(existing.as_ref(), object, removal);
        let is_dry = writing.dry_run != DryRun::None;
        let result = if is_dry || plan.is_protected {
            plan.object.clone()
        } else {
            carry_out(session, writing, &resource, &place, &plan)?
        };
        writing.print(session, &result, Keys::Typed, "reconciled")?;
        plan.report().iter().for_each(|line| session.console.err_line(line));
        Ok(())
    }
}

/// Whether kubectl has a Go type for the object, as it has for every kind of a group of Kubernetes' own, and the object is
/// of that type.
fn check_decodable(object: &Value, source: &str) -> Result<(), Failure> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let (kind, api_version) = (text("kind"), text("apiVersion"));
    let (group, version) = split_api_version(api_version);
    let undecodable = |why: &str| Failure::plain(format!("unable to decode {}: {why}", go_quote(source)));
    let built_in = Discovery::default();
    let is_known = match group {
        "" => built_in.kind(group, version, kind).is_some(),
        // Served no more, but not forgotten.
        "extensions" => true,
        _ => built_in.iter().any(|resource| resource.group == group),
    };
    if !is_known {
        let (kind, version) = (go_quote(kind), go_quote(api_version));
        return Err(undecodable(&format!(
            "no kind {kind} is registered for version {version} in scheme \"pkg/scheme/scheme.go:28\""
        )));
    }
    if group == GROUP && KINDS.contains(&kind) {
        schema::decode(schema::shape_of(group, kind), object.clone()).map_err(|why| undecodable(&why.message))?;
    }
    Ok(())
}

/// Where an object lies.
struct Place {
    namespace: String,
    name: String,
}

/// Where the object belongs; nothing for kinds that are not reconciled. No namespace is ever filled in.
fn target(
    session: &mut Session<'_>,
    rule: &NamespaceRule,
    object: &Value,
) -> Result<Option<(ApiResource, Place)>, Failure> {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (kind, api_version) = (text("/kind"), text("/apiVersion"));
    let (group, version) = split_api_version(&api_version);
    if group != GROUP || !KINDS.contains(&kind.as_str()) {
        return Ok(None);
    }
    let Some(resource) = session.client()?.discovery()?.kind(group, version, &kind) else {
        return Err(Failure::plain(format!("only {GROUP}/v1 is supported: not *{version}.{kind}")));
    };
    let namespace = if resource.namespaced { text("/metadata/namespace") } else { String::new() };
    if rule.enforced && !namespace.is_empty() && namespace != rule.name {
        return Err(files::other_namespace(&namespace, &rule.name));
    }
    Ok(Some((resource, Place { namespace, name: text("/metadata/name") })))
}

fn fetch(session: &mut Session<'_>, resource: &ApiResource, place: &Place) -> Result<Option<Value>, Failure> {
    if resource.namespaced && place.namespace.is_empty() {
        // Such a path leads nowhere.
        return Ok(None);
    }
    match session.client()?.get(resource, &place.namespace, &place.name, false) {
        Ok(object) => Ok(Some(object)),
        Err(failure) if failure.is_not_found() => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn carry_out(
    session: &mut Session<'_>,
    writing: &Writing,
    resource: &ApiResource,
    place: &Place,
    plan: &Plan,
) -> Result<Value, Failure> {
    let (object, options) = (plan.object.clone(), writing.options);
    match plan.operation {
        Operation::None => Ok(object),
        Operation::Update => session.client()?.replace(resource, &place.namespace, (&place.name, ""), object, options),
        Operation::Create => {
            ensure_namespace(session, writing, resource, place)?;
            session.client()?.create(resource, &place.namespace, object, options)
        }
        Operation::Recreate => {
            let deletion = Deletion { propagation: "Background", grace_seconds: None };
            session.client()?.delete(resource, &place.namespace, &place.name, deletion, options)?;
            session.client()?.create(resource, &place.namespace, object, options)
        }
    }
}

/// Makes the namespace if it is not there. Whoever may not look or make one finds out later.
fn ensure_namespace(
    session: &mut Session<'_>,
    writing: &Writing,
    resource: &ApiResource,
    place: &Place,
) -> Result<(), Failure> {
    if !resource.namespaced {
        return Ok(());
    }
    let client = session.client()?;
    let Some(namespaces) = client.discovery()?.kind("", "v1", "Namespace") else { return Ok(()) };
    let name = &place.namespace;
    match client.get(&namespaces, "", name, false) {
        Ok(_) => return Ok(()),
        Err(failure) if failure.has_reason("NotFound") || failure.has_reason("Forbidden") => {}
        Err(failure) => return Err(failure),
    }
    let namespace = json!({"kind": "Namespace", "apiVersion": "v1", "metadata": {"name": name}});
    match client.create(&namespaces, "", namespace, writing.options) {
        Err(failure) if !failure.has_reason("AlreadyExists") && !failure.has_reason("Forbidden") => Err(failure),
        _ => Ok(()),
    }
}
