//! `auth matrix`: who may do what, as a table.

mod programs;
mod text;

use clap::Args;

use super::can_i::whoami;
use super::format::Format;
use super::report::binding_text;
use crate::analysis::{BuiltIn, Cell, Selection, matrix};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

const FORMATS: [Format; 4] = [Format::Csv, Format::Json, Format::Wide, Format::Yaml];

const LEGEND: &str = "note: G get, L list, W watch, C create, U update, P patch, D delete, X deletecollection";

/// Show who may do what: subjects against resources and verbs. With --as what one user may do, through its groups too;
/// with -n what counts in one namespace
#[derive(Args, Debug)]
pub(super) struct MatrixOf {
    /// Show too what every cluster gives from its start
    #[arg(long)]
    all: bool,
    /// Format of the answer: csv, json, wide (a row for each resource, with the bindings) or yaml
    #[arg(long, short = 'o', default_value = "", hide_default_value = true, value_name = "FORMAT")]
    output: String,
    #[arg(hide = true)]
    arguments: Vec<String>,
}

impl Run for MatrixOf {
    const USAGE: &'static str = "";
    const EXAMPLES: &'static str = "
# Who may do what in a namespace
rbacsim auth matrix -n default

# What one user may do anywhere, for a spreadsheet
rbacsim auth matrix --as=jane -o csv";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let format = Format::of(&self.output, &FORMATS)?;
        if !session.all_arguments(&self.arguments).is_empty() {
            return Err(session.usage("no arguments are allowed"));
        }
        let user = if session.globals.impersonate.is_empty() { None } else { Some(whoami(session)?) };
        let namespace = session.given_namespace();
        let cluster = session.cluster()?;
        let fresh = session.cluster_of(&[])?;
        let built_in = BuiltIn::of(&fresh);
        let rows = matrix(
            &cluster,
            Selection {
                user: user.as_ref(),
                namespace: Some(namespace.as_str()).filter(|namespace| !namespace.is_empty()),
                without: (!self.all).then_some(&built_in),
            },
        );
        let is_table = matches!(format, Format::Text | Format::Wide);
        let text = match format {
            Format::Json | Format::Yaml => format.document(&programs::value(&rows)).unwrap_or_default(),
            Format::Csv => programs::sheet(&rows),
            Format::Wide => text::wide_table(&rows),
            Format::Text | Format::Name => text::short_table(&rows),
        };
        session.console.out(&text);
        if is_table && !rows.is_empty() {
            session.console.err_line(LEGEND);
        }
        if !self.all && is_table {
            session.console.err_line("note: what every cluster gives from its start is left out (--all shows it)");
        }
        Ok(0)
    }
}

fn bindings(cell: &Cell<'_>) -> Vec<String> {
    cell.through.iter().map(|binding| binding_text(binding)).collect()
}
