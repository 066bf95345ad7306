//! The text of `kubectl describe`: indented lines whose tab-separated cells line up two spaces apart.
//!
//! A line without a tab ends the alignment of the lines before it. Which lines an object has is the caller's business.

use std::fmt::Display;

use super::align::{Spacing, align};
use super::columns::escape_terminal;

const DESCRIPTION: Spacing = Spacing { min_width: 0, padding: 2 };

/// A description under construction (`tabbedString` and `PrefixWriter` in kubectl's describe.go).
#[derive(Debug, Default)]
pub struct Description {
    text: String,
}

impl Description {
    /// A description without lines.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line indented by two spaces per level; tabs in `text` separate cells.
    pub fn line(&mut self, level: usize, text: &str) {
        self.text.extend(std::iter::repeat_n("  ", level));
        self.text.push_str(&escape_terminal(text));
        self.text.push('\n');
    }

    /// Adds an indented line of a label and, in the next cell, its value.
    pub fn field(&mut self, level: usize, label: &str, value: impl Display) {
        self.line(level, &format!("{label}:\t{value}"));
    }

    /// The text with tabs between its cells.
    pub fn unaligned(self) -> String {
        self.text
    }

    /// The aligned text, every line ended by a newline.
    pub fn finish(&self) -> String {
        align(&self.text, DESCRIPTION)
    }
}

#[cfg(test)]
mod tests {
    use super::Description;

    #[test]
    fn a_line_without_tab_ends_the_block() {
        let mut description = Description::new();
        description.field(0, "Name", "r");
        description.line(0, "Annotations:\t<none>");
        description.line(0, "Role:");
        description.line(1, "Kind:\tRole");
        description.line(1, "User\tu\t");
        assert_eq!(description.finish(), "Name:         r\nAnnotations:  <none>\nRole:\n  Kind:  Role\n  User   u  \n");
    }
}
