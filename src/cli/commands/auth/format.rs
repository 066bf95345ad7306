//! `-o` of the questions about a whole cluster: which format an answer has.

use serde_json::Value;

use crate::kubectl::failure::Failure;
use crate::print::json::to_json_pretty;
use crate::print::yaml::to_yaml;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A text for people.
    Text,
    /// The same with all that can be said.
    Wide,
    /// One name a line.
    Name,
    /// For spreadsheets.
    Csv,
    /// A document for programs.
    Json,
    /// The same as YAML.
    Yaml,
}

impl Format {
    /// The name behind `-o`.
    fn name(self) -> &'static str {
        match self {
            Self::Text => "",
            Self::Wide => "wide",
            Self::Name => "name",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }

    /// The format that was asked for, if the command has it; a text if none was.
    ///
    /// # Errors
    /// kubectl's words for any other.
    pub fn of(asked: &str, allowed: &[Self]) -> Result<Self, Failure> {
        let lower = asked.to_lowercase();
        let all = std::iter::once(&Self::Text).chain(allowed);
        all.copied().find(|format| format.name() == lower).ok_or_else(|| {
            let names: Vec<&str> = allowed.iter().map(|format| format.name()).collect();
            Failure::plain(format!(
                "unable to match a printer suitable for the output format \"{asked}\", allowed formats are: {}",
                names.join(",")
            ))
        })
    }

    /// A document in this format; `None` if it is none for documents.
    pub fn document(self, value: &Value) -> Option<String> {
        match self {
            Self::Json => Some(format!("{}\n", to_json_pretty(value))),
            Self::Yaml => Some(to_yaml(value)),
            _ => None,
        }
    }
}
