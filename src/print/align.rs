//! Elastic tab stops: cells of neighbouring lines line up, as Go's `text/tabwriter` aligns them with spaces.
//!
//! Every cell but the last of a line is followed by a tab; only those cells make a column. A column spans consecutive
//! lines that have such a cell at that place, so a line with fewer cells ends it. The tabwriter crate does the same but
//! measures terminal columns, where kubectl counts code points.

/// How wide a column is beyond its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spacing {
    /// The least width of a column, padding included.
    pub(super) min_width: usize,
    /// Spaces added to the widest cell.
    pub(super) padding: usize,
}

/// Aligns text whose lines end in newlines and whose cells are separated by tabs.
pub(super) fn align(text: &str, spacing: Spacing) -> String {
    let lines: Vec<Vec<&str>> = text.split_terminator('\n').map(|line| line.split('\t').collect()).collect();
    let widths = column_widths(&lines, spacing);
    let mut out = String::with_capacity(text.len() * 2);
    for (cells, widths) in lines.iter().zip(&widths) {
        for (index, cell) in cells.iter().enumerate() {
            out.push_str(cell);
            if let Some(width) = widths.get(index) {
                out.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.chars().count())));
            }
        }
        out.push('\n');
    }
    out
}

/// A column that the lines from `start` on share, as wide as its widest cell so far.
struct Run {
    start: usize,
    width: usize,
}

/// For every line the widths of its tab-ended cells.
fn column_widths(lines: &[Vec<&str>], spacing: Spacing) -> Vec<Vec<usize>> {
    let mut widths: Vec<Vec<usize>> = lines.iter().map(|cells| vec![0; cells.len().saturating_sub(1)]).collect();
    let mut runs: Vec<Run> = Vec::new();
    for (line, cells) in lines.iter().enumerate() {
        let columns = cells.len().saturating_sub(1);
        end_runs(&mut runs, columns, line, &mut widths);
        for (column, cell) in cells.iter().take(columns).enumerate() {
            let width = spacing.min_width.max(cell.chars().count() + spacing.padding);
            match runs.get_mut(column) {
                Some(run) => run.width = run.width.max(width),
                None => runs.push(Run { start: line, width }),
            }
        }
    }
    end_runs(&mut runs, 0, lines.len(), &mut widths);
    widths
}

/// Gives the lines before `end` the final widths of all columns but the first `keep`.
fn end_runs(runs: &mut Vec<Run>, keep: usize, end: usize, widths: &mut [Vec<usize>]) {
    for (column, run) in runs.iter().enumerate().skip(keep) {
        for line in widths.iter_mut().take(end).skip(run.start) {
            if let Some(width) = line.get_mut(column) {
                *width = run.width;
            }
        }
    }
    runs.truncate(keep);
}

#[cfg(test)]
mod tests {
    use super::{Spacing, align};

    #[test]
    fn columns_span_neighbouring_lines_only() {
        let spacing = Spacing { min_width: 0, padding: 2 };
        assert_eq!(align("a\tb\nlong\tc\nplain\nx\ty\t\n", spacing), "a     b\nlong  c\nplain\nx  y  \n");
        assert_eq!(align("é\tb\n世界\tc\n", spacing), "é   b\n世界  c\n");
        assert_eq!(align("", spacing), "");
    }

    #[test]
    fn narrow_columns_get_the_least_width() {
        assert_eq!(align("a\tb\n", Spacing { min_width: 6, padding: 3 }), "a     b\n");
    }
}
