//! kubectl's tables: rows of cells in columns at least six wide and three spaces apart.
//!
//! Knows how cells are escaped and aligned; headers and what stands in a cell are the caller's.

use std::io::{self, Write};

use super::align::{Spacing, align};

const TABLE: Spacing = Spacing { min_width: 6, padding: 3 };

/// A table under construction; all rows are aligned together.
#[derive(Debug, Default)]
pub struct Columns {
    text: String,
}

impl Columns {
    /// A table without rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a row whose cells come from the server: shortened to one line and made safe for terminals.
    ///
    /// Mirrors `printRows` in cli-runtime's tableprinter.go.
    pub fn row<I: IntoIterator<Item: AsRef<str>>>(&mut self, cells: I) {
        self.push(cells.into_iter().map(|cell| escape_cell(cell.as_ref())));
    }

    /// Adds a row exactly as it is; tabs in a cell begin further cells.
    pub fn raw_row<I: IntoIterator<Item: AsRef<str>>>(&mut self, cells: I) {
        self.push(cells.into_iter().map(|cell| cell.as_ref().to_owned()));
    }

    /// Whether no row has been added.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The aligned table, every row ended by a newline.
    pub fn finish(&self) -> String {
        align(&self.text, TABLE)
    }

    /// Writes the aligned table; errors are those of the writer.
    pub fn write_to(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.finish().as_bytes())
    }

    fn push(&mut self, cells: impl Iterator<Item = String>) {
        let row: Vec<String> = cells.collect();
        self.text.push_str(&row.join("\t"));
        self.text.push('\n');
    }
}

/// Makes text harmless for terminals: the escape character shows as `^[`, a carriage return as `\r`.
///
/// Mirrors `EscapeTerminal` in cli-runtime's terminal.go.
pub fn escape_terminal(text: &str) -> String {
    text.replace('\u{1b}', "^[").replace('\r', "\\r")
}

/// A cell shows its first line only, with `...` when there is more.
fn escape_cell(cell: &str) -> String {
    match cell.split_once(['\u{c}', '\n', '\r']) {
        Some((first_line, _)) => escape_terminal(first_line) + "...",
        None => escape_terminal(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::Columns;

    #[test]
    fn cells_are_padded_but_not_the_last() {
        let mut table = Columns::new();
        table.row(["NAME", "AGE"]);
        table.row(["default", "1d"]);
        table.row(["a", ""]);
        assert_eq!(table.finish(), "NAME      AGE\ndefault   1d\na         \n");
    }

    #[test]
    fn control_characters_are_tamed() {
        let mut table = Columns::new();
        table.row(["a\nb", "\u{1b}[31mred"]);
        assert_eq!(table.finish(), "a...   ^[[31mred\n");
    }
}
