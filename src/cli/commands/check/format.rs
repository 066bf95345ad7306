//! The formats of a report.

use std::str::FromStr;

use serde_json::{Value, json};

use crate::analysis::finding::{Report, Severity};
use crate::analysis::rules;
use crate::cli::environment::Environment;
use crate::print::findings::{self, Style};
use crate::print::json::to_json_pretty;
use crate::print::yaml::to_yaml;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Human,
    Json,
    Yaml,
    Sarif,
    JUnit,
    GitHub,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "human" => Self::Human,
            "json" => Self::Json,
            "yaml" => Self::Yaml,
            "sarif" => Self::Sarif,
            "junit" => Self::JUnit,
            "github" => Self::GitHub,
            other => {
                return Err(format!("output format {other:?} is none of human, json, yaml, sarif, junit and github"));
            }
        })
    }
}

impl Format {
    /// The whole report; findings milder than `fails` are none that count.
    pub fn print(self, report: &Report, fails: Option<Severity>, environment: &Environment) -> String {
        match self {
            Self::Human => findings::human(report, style(environment)),
            Self::Json => format!("{}\n", to_json_pretty(&findings::json(report))),
            Self::Yaml => to_yaml(&findings::json(report)),
            Self::Sarif => format!("{}\n", to_json_pretty(&findings::sarif(report, &rules()))),
            Self::JUnit => findings::junit(report, fails),
            Self::GitHub => findings::github(report),
        }
    }

    /// Rules as JSON or YAML.
    pub fn values(self, rules: &[Value]) -> String {
        let list = json!({"apiVersion": "rbacsim/v1", "kind": "RuleList", "rules": rules});
        if self == Self::Yaml { to_yaml(&list) } else { format!("{}\n", to_json_pretty(&list)) }
    }
}

fn style(environment: &Environment) -> Style {
    let is_plain = !environment.prints_to_terminal || environment.variable("NO_COLOR").is_some();
    if is_plain { Style::Plain } else { Style::Coloured }
}
