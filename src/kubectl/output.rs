//! `-o`: which formats a command has, and an object or list in one of them.
//!
//! Mirrors `k8s.io/cli-runtime/pkg/genericclioptions` (`PrintFlags`).

use std::path::Path;

use serde_json::Value;

use super::failure::Failure;
use crate::apiserver::discovery::{qualify, split_api_version};
use crate::apiserver::schema::{field_order, shape_of};
use crate::print::go_quote::go_quote;
use crate::print::go_template::{GoTemplate, Halted};
use crate::print::go_value::{through_float, through_int, to_go_syntax, to_go_text};
use crate::print::json::{to_json_compact, to_json_compact_with, to_json_pretty, to_json_pretty_with};
use crate::print::jsonpath::JsonPath;
use crate::print::kyaml::to_kyaml;
use crate::print::yaml::to_yaml;

/// What the user asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// `-o`, as typed.
    pub format: Option<String>,
    /// `--template`.
    pub template: String,
    /// `--allow-missing-template-keys`.
    pub allow_missing: bool,
}

/// The formats of commands that change objects.
pub const CHANGING: &[&str] = &[
    "go-template",
    "go-template-file",
    "json",
    "jsonpath",
    "jsonpath-as-json",
    "jsonpath-file",
    "kyaml",
    "name",
    "template",
    "templatefile",
    "yaml",
];
/// The formats of `get`.
pub const GETTING: &[&str] = &[
    "custom-columns",
    "custom-columns-file",
    "go-template",
    "go-template-file",
    "json",
    "jsonpath",
    "jsonpath-as-json",
    "jsonpath-file",
    "kyaml",
    "name",
    "template",
    "templatefile",
    "wide",
    "yaml",
];

/// The formats that take nothing behind `=`.
const WITHOUT_ARGUMENT: [&str; 5] = ["json", "kyaml", "name", "wide", "yaml"];

/// Whether keys come in the order of Go's types or of the alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// The command holds a Go struct.
    Typed,
    /// The command holds a map.
    Sorted,
}

/// A format, ready to print.
#[derive(Debug)]
pub enum Format {
    /// `-o json`.
    Json,
    /// `-o yaml`.
    Yaml,
    /// `-o kyaml`.
    Kyaml,
    /// `-o name`.
    Name,
    /// `-o jsonpath`, with its text for messages.
    JsonPath(JsonPath, String),
    /// `-o jsonpath-as-json`.
    JsonPathAsJson(JsonPath, String),
    /// `-o go-template`, with its text for messages.
    GoTemplate(GoTemplate, String),
    /// `-o wide` or a table: not an object format.
    Table {
        /// Whether all columns are shown.
        wide: bool,
    },
    /// `-o custom-columns`: the inline specification.
    CustomColumns(String),
    /// `-o custom-columns-file`: the text of the file.
    CustomColumnsFile(String),
}

impl Wanted {
    /// The format, or `None` if none was asked for.
    ///
    /// # Errors
    /// kubectl's texts for an unknown format, a missing template or an unreadable template file.
    pub fn format(&self, allowed: &[&str], directory: &Path) -> Result<Option<Format>, Failure> {
        let asked = self.format.clone().unwrap_or_default();
        let (word, argument) = match asked.split_once('=') {
            Some((word, argument)) => (word.to_owned(), Some(argument.to_owned())),
            None if asked.is_empty() && !self.template.is_empty() => ("go-template".into(), None),
            None => (asked.clone(), None),
        };
        if word.is_empty() && argument.is_none() {
            return Ok(None);
        }
        let word = if argument.is_some() { word } else { word.to_lowercase() };
        let argument = argument.filter(|argument| !argument.is_empty());
        let has_needless_argument = asked.contains('=') && WITHOUT_ARGUMENT.contains(&word.as_str());
        if !allowed.contains(&word.as_str()) || has_needless_argument {
            return Err(Failure::plain(format!(
                "unable to match a printer suitable for the output format \"{asked}\", allowed formats are: {}",
                allowed.join(",")
            )));
        }
        let template = || {
            let given =
                argument.clone().or_else(|| Some(self.template.clone()).filter(|template| !template.is_empty()));
            given.ok_or_else(|| Failure::plain("template format specified but no template given"))
        };
        let file = || template().and_then(|name| read_template(&name, directory));
        Ok(Some(match word.as_str() {
            "json" => Format::Json,
            "yaml" => Format::Yaml,
            "kyaml" => Format::Kyaml,
            "name" => Format::Name,
            "wide" => Format::Table { wide: true },
            "jsonpath" => json_path(template()?, Format::JsonPath)?,
            "jsonpath-file" => json_path(file()?, Format::JsonPath)?,
            "jsonpath-as-json" => json_path(template()?, Format::JsonPathAsJson)?,
            "custom-columns" => Format::CustomColumns(argument.unwrap_or_default()),
            "custom-columns-file" => Format::CustomColumnsFile(custom_columns_file(argument, directory)?),
            "go-template-file" | "templatefile" => go_template(file()?)?,
            _ => go_template(template()?)?,
        }))
    }
}

fn read_template(name: &str, directory: &Path) -> Result<String, Failure> {
    let text = std::fs::read_to_string(directory.join(name));
    text.map_err(|error| Failure::plain(format!("error reading --template {name}, open {name}: {}", os_text(&error))))
}

fn custom_columns_file(argument: Option<String>, directory: &Path) -> Result<String, Failure> {
    let missing = || Failure::plain("custom-columns format specified but no custom columns given");
    let name = argument.ok_or_else(missing)?;
    let text = std::fs::read_to_string(directory.join(&name));
    text.map_err(|error| Failure::plain(format!("error reading template {name}, open {name}: {}", os_text(&error))))
}

/// A system error in Go's words.
pub fn os_text(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".into(),
        std::io::ErrorKind::PermissionDenied => "permission denied".into(),
        std::io::ErrorKind::IsADirectory => "is a directory".into(),
        _ => error.to_string(),
    }
}

fn json_path(text: String, format: fn(JsonPath, String) -> Format) -> Result<Format, Failure> {
    let text = text.strip_suffix('\n').map(str::to_owned).unwrap_or(text);
    match JsonPath::parse(&text) {
        Ok(path) => Ok(format(path, text)),
        Err(why) => Err(Failure::plain(format!("error parsing jsonpath {text}, {why}"))),
    }
}

fn go_template(text: String) -> Result<Format, Failure> {
    match GoTemplate::parse(&text) {
        Ok(template) => Ok(Format::GoTemplate(template, text)),
        Err(why) => Err(Failure::plain(format!("error parsing template {text}, {why}"))),
    }
}

impl Format {
    /// The object in this format, as it is written. `is_first` is false for all but the first object of a command.
    ///
    /// # Errors
    /// A template that does not fit the object; what the template printed before is lost, as in kubectl.
    pub fn render(&self, object: &Value, keys: Keys, is_first: bool, allow_missing: bool) -> Result<String, Failure> {
        Ok(match self {
            Self::Json => match keys {
                Keys::Sorted => format!("{}\n", to_json_pretty(object)),
                Keys::Typed => format!("{}\n", to_json_pretty_with(object, &typed_order(object))),
            },
            Self::Yaml => format!("{}{}", if is_first { "" } else { "---\n" }, to_yaml(object)),
            Self::Kyaml => to_kyaml(object),
            Self::Name => format!("{}\n", name_of(object)),
            Self::JsonPath(path, text) | Self::JsonPathAsJson(path, text) => {
                let held = if keys == Keys::Typed { through_float(object) } else { object.clone() };
                let rendered = match self {
                    Self::JsonPath(..) => path.render(&held, allow_missing),
                    _ => path.render_as_json(&held, allow_missing),
                };
                rendered.map_err(|why| Failure::plain(json_path_error(text, &why.to_string(), &held)))?
            }
            Self::GoTemplate(template, text) => template
                .render(object, allow_missing)
                .map_err(|halted| template_failure(text, &halted, object, keys))?,
            Self::Table { .. } | Self::CustomColumns(_) | Self::CustomColumnsFile(_) => String::new(),
        })
    }
}

/// What `GoTemplatePrinter.PrintObj` says of a failure: the object, on standard output, behind what was printed already.
fn template_failure(template: &str, halted: &Halted, object: &Value, keys: Keys) -> Failure {
    let Halted { written, error } = halted;
    let raw = if keys == Keys::Typed { typed_json(object) } else { to_json_compact(object) };
    let dump = format!(
        "{written}Error executing template: {error}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t{template}\n\traw data was:\n\t\t{raw}\n\tobject given to template engine was:\n\t\t{}\n\n",
        to_go_text(&through_int(object))
    );
    let failure = Failure::plain(format!("error executing template {}: {error}", go_quote(template)));
    Failure::Printed { output: dump, failure: Box::new(failure) }
}

fn json_path_error(template: &str, why: &str, object: &Value) -> String {
    format!(
        "error executing jsonpath \"{template}\": Error executing template: {why}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t{template}\n\tobject given to jsonpath engine was:\n\t\t{}\n\n",
        to_go_syntax(object)
    )
}

/// The object on one line, keys in the order of its Go type.
pub fn typed_json(object: &Value) -> String {
    to_json_compact_with(object, &typed_order(object))
}

/// The key order of the object's Go type.
fn typed_order(object: &Value) -> impl Fn(&[&str]) -> Option<Vec<&'static str>> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let shape = shape_of(split_api_version(text("apiVersion")).0, text("kind"));
    move |path| field_order(shape, path)
}

/// `kind[.group]/name`: how commands name what they acted on.
pub fn name_of(object: &Value) -> String {
    let text = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let name = match text("/metadata/name") {
        "" => "<unknown>",
        name => name,
    };
    format!("{}/{name}", kind_label(object))
}

/// `kind[.group]` in lower case.
pub fn kind_label(object: &Value) -> String {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    qualify(&text("kind").to_lowercase(), split_api_version(text("apiVersion")).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_take_an_argument() {
        for (format, allowed, known) in [
            ("YAML", CHANGING, true),
            ("yaml=foo", CHANGING, false),
            ("wide", CHANGING, false),
            ("wide=x", GETTING, false),
            ("jsonpath={.a}", CHANGING, true),
        ] {
            let wanted = Wanted { format: Some(format.into()), template: String::new(), allow_missing: true };
            assert_eq!(wanted.format(allowed, Path::new(".")).is_ok(), known, "{format}");
        }
    }
}
