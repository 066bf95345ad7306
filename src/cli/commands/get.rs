//! `get`.

use clap::Args;
use serde_json::{Value, json};

use super::raw;
use crate::apiserver::discovery::ApiResource;
use crate::apiserver::request::Method;
use crate::cli::flags::{FileFlags, PrintFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::{Failure, PROGRAM};
use crate::kubectl::files;
use crate::kubectl::output::{Format, GETTING, Keys};
use crate::kubectl::retrieve::get_named;
use crate::kubectl::selection::{Filters, Selection, select};
use crate::kubectl::sorting::sort_by;
use crate::kubectl::table::{Section, TableOptions, render};
use crate::print::columns::Columns;
use crate::print::custom_columns::CustomColumns;

/// Show one or many objects as a table, or in another format
#[derive(Args, Debug)]
pub(super) struct Get {
    #[command(flatten)]
    files: FileFlags,
    #[command(flatten)]
    print: PrintFlags,
    /// Only objects whose labels satisfy the selector
    #[arg(long, short = 'l', default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    selector: String,
    /// Only objects whose fields satisfy the selector
    #[arg(long, default_value = "", hide_default_value = true, value_name = "SELECTOR")]
    field_selector: String,
    /// In all namespaces
    #[arg(long, short = 'A')]
    all_namespaces: bool,
    /// Succeed silently when a named object is not there
    #[arg(long)]
    ignore_not_found: bool,
    /// No header line
    #[arg(long)]
    no_headers: bool,
    /// A last column with all labels
    #[arg(long)]
    show_labels: bool,
    /// A column for each of these labels; a comma-separated list, may be repeated
    #[arg(long, short = 'L', value_name = "LABELS", value_parser = crate::cli::csv::check)]
    label_columns: Vec<String>,
    /// Names as kind/name
    #[arg(long)]
    show_kind: bool,
    /// Sort by a field, given as a `JSONPath` expression
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PATH")]
    sort_by: String,
    /// Whether the server chooses the columns; otherwise names and ages
    #[arg(long, action = clap::ArgAction::Set, num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", hide_possible_values = true, value_parser = crate::cli::usage::parse_bool)]
    server_print: bool,
    /// Subresource to show, such as status
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    subresource: String,
    /// Ask for a path of the API and print what comes
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PATH")]
    raw: String,
    /// Not simulated: nothing changes while a command runs
    #[arg(long, short = 'w')]
    watch: bool,
    /// Not simulated: nothing changes while a command runs
    #[arg(long, hide = true)]
    watch_only: bool,
    /// With --watch: print events
    #[arg(long, hide = true)]
    output_watch_events: bool,
    /// How many objects to ask for at once; accepted for kubectl's sake
    #[arg(long, hide = true, default_value_t = 500, value_parser = crate::cli::usage::parse_int::<i64>)]
    chunk_size: i64,
    /// TYPE, TYPE NAME…, TYPE/NAME…
    #[arg(value_name = "OBJECT")]
    arguments: Vec<String>,
}

/// What was found, and what was not.
struct Found {
    /// Tables or objects, by the resource they were asked from.
    parts: Vec<(ApiResource, Value)>,
    failures: Vec<Failure>,
    /// Whether exactly one named object was asked for.
    single: bool,
    /// The resources that were asked for.
    resources: Vec<ApiResource>,
    /// Whether whole lists were asked for.
    lists: bool,
}

impl Run for Get {
    const USAGE: &'static str = "[(-o|--output=)json|yaml|kyaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file|custom-columns|custom-columns-file|wide] (TYPE[.VERSION][.GROUP] [NAME | -l label] | TYPE[.VERSION][.GROUP]/NAME ...)";
    const EXAMPLES: &'static str = "
# Roles and bindings of a namespace
rbacsim get roles,rolebindings

# Who has what, in all namespaces
rbacsim get rolebindings,clusterrolebindings -A -o wide

# One field
rbacsim get role reader -o jsonpath='{.rules[0].verbs}'

# Columns of one's own
rbacsim get rolebindings -o custom-columns=NAME:.metadata.name,ROLE:.roleRef.name

# A path of the API
rbacsim get --raw /apis/rbac.authorization.k8s.io";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let arguments = session.all_arguments(&self.arguments);
        if !self.raw.is_empty() {
            return self.run_raw(session, &arguments);
        }
        let format = self.print.output.clone().unwrap_or_default();
        if self.show_labels && !format.is_empty() && format != "wide" {
            return Err(Failure::plain(format!("--show-labels option cannot be used with {format} printer")));
        }
        if self.output_watch_events && !self.watch && !self.watch_only {
            let text = "--output-watch-events option can only be used with --watch or --watch-only";
            return Err(Failure::plain(text));
        }
        if self.watch || self.watch_only {
            return Err(Failure::plain("rbacsim does not simulate --watch: nothing changes while a command runs"));
        }
        let names = self.files.names();
        if arguments.is_empty() && names.is_empty() {
            session.console.err_line(&format!("You must specify the type of resource to get. Use \"{PROGRAM} api-resources\" for a complete list of supported resources.\n"));
            return Err(session.usage(format!(
                "Required resource not specified.\nUse \"{PROGRAM} explain <resource>\" for a detailed description of that resource (e.g. {PROGRAM} explain pods)."
            )));
        }
        let as_table = (format.is_empty() || format == "wide") && self.print.template.is_empty();
        if !self.sort_by.is_empty() {
            session.client()?.ask_for_whole_rows();
        }
        let found = self.find(session, &arguments, as_table)?;
        if as_table { self.print_tables(session, found) } else { self.print_objects(session, found) }
    }
}

impl Get {
    fn run_raw(&self, session: &mut Session<'_>, arguments: &[String]) -> Result<u8, Failure> {
        if !arguments.is_empty() {
            return Err(Failure::plain("arguments may not be passed when --raw is specified"));
        }
        if self.watch || !self.selector.is_empty() {
            let text = "--raw may not be specified with other flags that filter the server request or alter the output";
            return Err(Failure::plain(text));
        }
        raw::send(session, Method::Get, &self.raw, &[], self.print.output.as_deref())
    }

    fn find(&self, session: &mut Session<'_>, arguments: &[String], as_table: bool) -> Result<Found, Failure> {
        let rule = session.namespace()?;
        let names = self.files.names();
        if !names.is_empty() {
            return self.find_in_files(session, arguments, as_table);
        }
        let console = session.console;
        let filters = Filters {
            labels: self.selector.clone(),
            fields: self.field_selector.clone(),
            all_namespaces: self.all_namespaces,
            type_alone_is_all: true,
            all: false,
            subresource: self.subresource.clone(),
        };
        let client = session.client()?;
        let mut found =
            Found { parts: Vec::new(), failures: Vec::new(), single: false, resources: Vec::new(), lists: false };
        match select(client, console, arguments, &filters)? {
            Selection::Names(pairs) => {
                found.single = pairs.len() == 1;
                for (resource, name) in pairs {
                    match get_named(session.client()?, &resource, &rule.name, (&name, &self.subresource), as_table) {
                        Ok(object) => found.parts.push((resource.clone(), object)),
                        Err(failure) if self.ignore_not_found && failure.is_not_found() => {}
                        Err(failure) => found.failures.push(failure),
                    }
                    found.resources.push(resource);
                }
            }
            Selection::Lists(resources) => {
                found.lists = true;
                let namespace = if self.all_namespaces { String::new() } else { rule.name };
                for resource in resources {
                    match client.list(&resource, &namespace, &self.selector, &self.field_selector, as_table) {
                        Ok(list) => found.parts.push((resource.clone(), list)),
                        Err(failure) => found.failures.push(failure),
                    }
                    found.resources.push(resource);
                }
            }
        }
        Ok(found)
    }

    fn find_in_files(&self, session: &mut Session<'_>, arguments: &[String], as_table: bool) -> Result<Found, Failure> {
        if !arguments.is_empty() {
            let text =
                "when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well";
            return Err(Failure::plain(text));
        }
        let rule = session.namespace()?;
        let selector = files::parse_selector(&self.selector)?;
        let names = self.files.names();
        let documents = session.read_files(&names, files::Validation::Off)?;
        // Whatever is in it, one file is one thing that was asked for.
        let single = names.lead_to_one_file(&session.environment.directory);
        let mut found = Found { parts: Vec::new(), failures: Vec::new(), single, resources: Vec::new(), lists: false };
        for document in documents {
            let item = document.and_then(|(object, source)| files::resolve(session.client()?, object, &source, &rule));
            let got = item.and_then(|item| {
                let place = (item.name.as_str(), self.subresource.as_str());
                let object = get_named(session.client()?, &item.resource, &item.namespace, place, as_table)?;
                Ok((item.resource, object))
            });
            match got {
                // What was fetched is selected from, and a table has no labels.
                Ok((_, object)) if !files::is_selected(&object, &selector) => {}
                Ok((resource, object)) => {
                    found.resources.push(resource.clone());
                    found.parts.push((resource, object));
                }
                Err(failure) if self.ignore_not_found && failure.is_not_found() => {}
                // All of them are one failure among those of the command, and so lose their prefix even when alone.
                Err(Failure::Plain(text)) => found.failures.push(Failure::Bare(text)),
                Err(failure) => found.failures.push(failure),
            }
        }
        Ok(found)
    }

    fn print_tables(&self, session: &mut Session<'_>, found: Found) -> Result<u8, Failure> {
        let mut sections: Vec<Section> = Vec::new();
        for (resource, table) in found.parts {
            let section = Section::of(resource, table);
            match sections.last_mut().filter(|last| !found.lists && last.resource == section.resource) {
                Some(last) => last.rows.extend(section.rows),
                None => sections.push(section),
            }
        }
        if !self.server_print {
            for section in &mut sections {
                section.keep_name_and_age(session.environment.now);
            }
        }
        if !self.sort_by.is_empty() {
            if sections.len() > 1 {
                // Then the tables themselves would be sorted, and they have no fields.
                return Err(self.nothing_to_sort_by());
            }
            // One table is sorted as it is printed, where a failure goes unheard. One row needs no order.
            for section in sections.iter_mut().filter(|section| section.rows.len() > 1) {
                let object_of = |row: &Value| row.get("object").cloned().unwrap_or_default();
                let mut rows: Vec<(Value, Value)> = section.rows.drain(..).map(|row| (object_of(&row), row)).collect();
                if let Ok(true) = sort_by(&mut rows, &self.sort_by, |(object, _)| object) {
                    section.rows = rows.into_iter().map(|(_, row)| row).collect();
                }
            }
        }
        let mut kinds: Vec<&ApiResource> = Vec::new();
        let counted: Vec<&ApiResource> = if found.lists {
            found.resources.iter().collect()
        } else {
            sections.iter().map(|section| &section.resource).collect()
        };
        for resource in counted {
            if !kinds.contains(&resource) {
                kinds.push(resource);
            }
        }
        let options = TableOptions {
            wide: self.print.output.as_deref() == Some("wide"),
            no_headers: self.no_headers,
            show_labels: self.show_labels,
            label_columns: split_slice(&self.label_columns),
            show_kind: self.show_kind || kinds.len() > 1,
            with_namespace: self.all_namespaces,
        };
        let text = render(&sections, &options);
        let may_be_empty = self.ignore_not_found && !found.lists;
        if text.is_empty() && found.failures.is_empty() && !may_be_empty {
            let namespaced = found.resources.iter().all(|resource| resource.namespaced);
            session.console.err_line(&match session.namespace()?.name {
                namespace if namespaced && !self.all_namespaces => {
                    format!("No resources found in {namespace} namespace.")
                }
                _ => "No resources found".to_owned(),
            });
        }
        session.console.out(&text);
        Failure::collect(found.failures)?;
        Ok(0)
    }

    fn nothing_to_sort_by(&self) -> Failure {
        let path = self.sort_by.trim_matches(['{', '}']);
        Failure::plain(format!("couldn't find any field with path \"{{{path}}}\" in the list of objects"))
    }

    fn print_objects(&self, session: &mut Session<'_>, found: Found) -> Result<u8, Failure> {
        let mut failures = found.failures;
        if found.single {
            Failure::collect(std::mem::take(&mut failures))?;
        }
        let wanted = self.print.wanted();
        let Some(format) = wanted.format(GETTING, &session.environment.directory)? else { return Ok(0) };
        let mut objects: Vec<Value> = Vec::new();
        for (_, part) in found.parts {
            match part {
                Value::Object(mut map) if found.lists => {
                    if let Some(Value::Array(items)) = map.remove("items") {
                        objects.extend(items);
                    }
                }
                object => objects.push(object),
            }
        }
        let is_list = !found.single || objects.len() > 1;
        let is_sorted = is_list && !self.sort_by.is_empty() && !objects.is_empty();
        if is_sorted && !sort_by(&mut objects, &self.sort_by, |object| object)? {
            return Err(self.nothing_to_sort_by());
        }
        if self.ignore_not_found && objects.is_empty() && !found.lists {
            Failure::collect(failures)?;
            return Ok(0);
        }
        let printed = match &format {
            Format::Name => objects
                .iter()
                .map(|object| format.render(object, Keys::Sorted, true, true))
                .collect::<Result<String, _>>(),
            Format::CustomColumns(spec) => CustomColumns::from_spec(spec)
                .map_err(|why| Failure::plain(why.to_string()))
                .and_then(|columns| print_columns(&columns, &objects, self.no_headers)),
            Format::CustomColumnsFile(text) => CustomColumns::from_template(text)
                .map_err(|why| Failure::plain(why.to_string()))
                .and_then(|columns| print_columns(&columns, &objects, false)),
            other => {
                let whole = match (found.single, objects.as_slice()) {
                    (true, [one]) => one.clone(),
                    _ => {
                        json!({"apiVersion": "v1", "kind": "List", "metadata": {"resourceVersion": ""}, "items": objects})
                    }
                };
                other.render(&whole, Keys::Sorted, true, wanted.allow_missing)
            }
        };
        match printed {
            Ok(text) => session.console.out(&text),
            Err(failure) => failures.push(failure),
        }
        Failure::collect(failures)?;
        Ok(0)
    }
}

fn print_columns(columns: &CustomColumns, objects: &[Value], no_headers: bool) -> Result<String, Failure> {
    let mut table = Columns::new();
    if !no_headers {
        table.raw_row(columns.headers());
    }
    let rows = match columns.rows(objects) {
        Ok(rows) => rows,
        // Paths are read after the headers are written.
        Err(why) => {
            let failure = Box::new(Failure::plain(why.to_string()));
            return Err(Failure::Printed { output: table.finish(), failure });
        }
    };
    for row in rows {
        table.raw_row(row);
    }
    Ok(table.finish())
}
