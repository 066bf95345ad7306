//! Does a step conform, and if not, where does it differ?
//!
//! Works on normalised texts. Must agree exactly with the comparison in `check.py`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use regex::Regex;

/// No difference is shown with more lines of one side than this.
const LINES_SHOWN: usize = 30;
/// No line is shown with more characters than this.
const CHARACTERS_SHOWN: usize = 400;

/// What a command said, or should have said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// The exit status.
    pub exit: i32,
}

/// How strictly two outcomes are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Text by text, but for the width of columns.
    Exact,
    /// Only the exit status, and whether standard error is empty.
    Loose,
    /// Each stream as a sorted list of words.
    Unordered,
}

/// Whether what was got is what was wanted.
pub fn conforms(want: &Outcome, got: &Outcome, mode: Mode) -> bool {
    let same_texts = match mode {
        Mode::Loose => want.stderr.is_empty() == got.stderr.is_empty(),
        Mode::Exact => same(want, got, |text| squeeze(text).trim_end().to_owned()),
        Mode::Unordered => same(want, got, sorted_words),
    };
    want.exit == got.exit && same_texts
}

fn same<T: PartialEq>(want: &Outcome, got: &Outcome, view: impl Fn(&str) -> T) -> bool {
    view(&want.stdout) == view(&got.stdout) && view(&want.stderr) == view(&got.stderr)
}

/// Column widths depend on masked values: two spaces stand for any more.
pub fn squeeze(text: &str) -> String {
    static SPACES: LazyLock<Regex> = LazyLock::new(|| Regex::new(" {2,}").unwrap());
    SPACES.replace_all(text, "  ").into_owned()
}

fn sorted_words(text: &str) -> Vec<String> {
    let mut words: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words
}

/// The differences for people, `-` before what was wanted and `+` before what was got.
pub fn differences(want: &Outcome, got: &Outcome) -> String {
    let mut text = String::new();
    if want.exit != got.exit {
        let _ = writeln!(text, "  exit: want {}, got {}", want.exit, got.exit);
    }
    for (stream, want, got) in [("stdout", &want.stdout, &got.stdout), ("stderr", &want.stderr, &got.stderr)] {
        let (want, got) = (squeeze(want), squeeze(got));
        let (want, got): (Vec<_>, Vec<_>) = (want.trim_end().lines().collect(), got.trim_end().lines().collect());
        if want != got {
            let _ = writeln!(text, "  {stream}:");
            show_lines(&mut text, &want, &got);
        }
    }
    text
}

/// Shows the lines between those that both sides begin and end with, and one line before.
fn show_lines(text: &mut String, want: &[&str], got: &[&str]) {
    let before = want.iter().zip(got).take_while(|(want, got)| want == got).count();
    let (want_rest, got_rest) = (&want[before..], &got[before..]);
    let after = want_rest.iter().rev().zip(got_rest.iter().rev()).take_while(|(want, got)| want == got).count();
    if let Some(last_same) = want[..before].last() {
        let _ = writeln!(text, "      {}", shortened(last_same));
    }
    for (sign, lines) in [('-', &want_rest[..want_rest.len() - after]), ('+', &got_rest[..got_rest.len() - after])] {
        for line in lines.iter().take(LINES_SHOWN) {
            let _ = writeln!(text, "    {sign} {}", shortened(line));
        }
        if lines.len() > LINES_SHOWN {
            let _ = writeln!(text, "    {sign} … {} more lines", lines.len() - LINES_SHOWN);
        }
    }
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(CHARACTERS_SHOWN) {
        Some((end, _)) => format!("{} … ({} bytes)", &line[..end], line.len()),
        None => line.to_owned(),
    }
}
