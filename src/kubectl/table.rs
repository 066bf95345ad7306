//! What `get` makes of the server's tables: columns chosen, decorated and aligned.
//!
//! Mirrors `k8s.io/cli-runtime/pkg/printers/tableprinter.go` and `k8s.io/kubectl/pkg/cmd/get`.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::apiserver::discovery::ApiResource;
use crate::apiserver::tables::human_duration;
use crate::print::columns::Columns;

/// How tables are shown.
#[derive(Clone, Debug, Default)]
pub struct TableOptions {
    /// All columns.
    pub wide: bool,
    /// No header lines.
    pub no_headers: bool,
    /// A column of all labels.
    pub show_labels: bool,
    /// A column for each of these labels.
    pub label_columns: Vec<String>,
    /// Names as `kind/name`.
    pub show_kind: bool,
    /// A column of namespaces.
    pub with_namespace: bool,
}

/// The rows of one resource.
#[derive(Clone, Debug)]
pub struct Section {
    /// Whose rows they are.
    pub resource: ApiResource,
    /// The server's column definitions.
    pub columns: Vec<Value>,
    /// The server's rows.
    pub rows: Vec<Value>,
}

impl Section {
    /// A section of a table.
    pub fn of(resource: ApiResource, mut table: Value) -> Self {
        let mut take = |field: &str| match table.get_mut(field).map(Value::take) {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        Self { resource, columns: take("columnDefinitions"), rows: take("rows") }
    }
}

impl Section {
    /// Has names and ages instead of the server's columns: all that kubectl knows of a kind by itself.
    pub fn keep_name_and_age(&mut self, now: Timestamp) {
        self.columns = vec![json!({"name": "Name", "priority": 0}), json!({"name": "Age", "priority": 0})];
        for row in &mut self.rows {
            let metadata = |field: &str| row.pointer(&format!("/object/metadata/{field}")).and_then(Value::as_str);
            let born: Option<Timestamp> = metadata("creationTimestamp").and_then(|time| time.parse().ok());
            let age = born.map_or_else(|| "<unknown>".to_owned(), |born| human_duration(now.duration_since(born)));
            let cells = json!([metadata("name").unwrap_or_default(), age]);
            if let Some(row) = row.as_object_mut() {
                row.insert("cells".into(), cells);
            }
        }
    }
}

/// The sections that have rows, as text, an empty line between them.
pub fn render(sections: &[Section], options: &TableOptions) -> String {
    let texts: Vec<String> = sections
        .iter()
        .filter(|section| !section.rows.is_empty())
        .map(|section| render_section(section, options))
        .collect();
    texts.join(if options.no_headers { "" } else { "\n" })
}

fn render_section(section: &Section, options: &TableOptions) -> String {
    let shown: Vec<bool> = section
        .columns
        .iter()
        .map(|column| options.wide || column.get("priority").and_then(Value::as_u64).unwrap_or_default() == 0)
        .collect();
    let with_namespace = options.with_namespace && section.resource.namespaced;
    let mut columns = Columns::new();
    if !options.no_headers {
        let mut header: Vec<String> = Vec::new();
        header.extend(with_namespace.then(|| "NAMESPACE".to_owned()));
        let names = section.columns.iter().map(|column| column.get("name").and_then(Value::as_str).unwrap_or_default());
        header.extend(visible(names.map(str::to_uppercase), &shown));
        header.extend(
            options.label_columns.iter().map(|label| label.rsplit('/').next().unwrap_or_default().to_uppercase()),
        );
        header.extend(options.show_labels.then(|| "LABELS".to_owned()));
        columns.row(&header);
    }
    for row in &section.rows {
        columns.row(cells_of(section, row, &shown, with_namespace, options));
    }
    columns.finish()
}

fn visible(cells: impl Iterator<Item = String>, shown: &[bool]) -> impl Iterator<Item = String> {
    cells.zip(shown).filter(|(_, shown)| **shown).map(|(cell, _)| cell)
}

fn cells_of(
    section: &Section,
    row: &Value,
    shown: &[bool],
    with_namespace: bool,
    options: &TableOptions,
) -> Vec<String> {
    let text = |pointer: &str| row.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let given = row.get("cells").and_then(Value::as_array).into_iter().flatten();
    let given = given.map(|cell| cell.as_str().map_or_else(|| cell.to_string(), str::to_owned));
    let mut cells: Vec<String> = visible(given, shown).collect();
    if let Some(name) = cells.first_mut().filter(|_| options.show_kind) {
        *name = format!("{}/{name}", section.resource.kind_label());
    }
    if with_namespace {
        cells.insert(0, text("/object/metadata/namespace"));
    }
    let labels = row.pointer("/object/metadata/labels").and_then(Value::as_object);
    let label = |name: &String| {
        labels.and_then(|labels| labels.get(name)).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    cells.extend(options.label_columns.iter().map(label));
    if options.show_labels {
        let pairs =
            labels.into_iter().flatten().map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default()));
        let pairs: Vec<String> = pairs.collect();
        cells.push(if pairs.is_empty() { "<none>".to_owned() } else { pairs.join(",") });
    }
    cells
}
