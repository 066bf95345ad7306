//! Which places of a text are inside of its values: what looks like a comment there is none.

use libyaml_safer::{EventData, ScalarStyle};

use super::documents::Parts;
use super::events::Events;

/// A line and a column, both counted from 0; columns in characters.
type Mark = (u64, u64);

/// The values of a text that may hold a number sign: quoted ones, and blocks behind `|` and `>`.
#[derive(Debug)]
pub struct Scalars(Vec<(Mark, Mark)>);

impl Scalars {
    /// Reads a whole text; a document is read up to its first error.
    pub fn of(text: &str) -> Self {
        let mut found = Vec::new();
        for part in Parts::new(text).flatten() {
            let Ok(mut events) = Events::new(part.text) else { continue };
            let above = u64::from(part.line.saturating_sub(1));
            while let Ok(event) = events.next() {
                let (mut start, end) = (event.start_mark, event.end_mark);
                match event.data {
                    EventData::StreamEnd => break,
                    // Behind the sign of a block, a comment may stand.
                    EventData::Scalar { style: ScalarStyle::Literal | ScalarStyle::Folded, .. } => {
                        (start.line, start.column) = (start.line + 1, 0);
                    }
                    EventData::Scalar { style: ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted, .. } => {}
                    _ => continue,
                }
                found.push(((above + start.line, start.column), (above + end.line, end.column)));
            }
        }
        Self(found)
    }

    /// Whether a place is inside of a value; the line is counted from 1, the column from 0.
    pub fn hold(&self, line: u32, column: usize) -> bool {
        let place = (u64::from(line.saturating_sub(1)), u64::try_from(column).unwrap_or(u64::MAX));
        self.0.iter().any(|(start, end)| (start..end).contains(&&place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_from_comments() {
        let text = "a: | # no\n  # yes\n\n  x # yes\n# no\nb: 'c # yes' # no\nd: \"e\n  # yes\" # no\n---\nf: >-\n  # yes\ng: h # no\n";
        let scalars = Scalars::of(text);
        for (number, line) in (1..).zip(text.lines()) {
            for (what, is_value) in [("# yes", true), ("# no", false)] {
                for (at, _) in line.match_indices(what) {
                    assert_eq!(scalars.hold(number, at), is_value, "{number}: {line}");
                }
            }
        }
    }
}
