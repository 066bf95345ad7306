//! Transcripts for people: what is typed, and what comes of it.
//!
//! `$ LINE` is a command that succeeds, `! LINE` one that fails; below it stands what it prints, and a last line `[N]` if it
//! ends with another code than 1. A backslash at its end continues a line, `<<EOF` starts a here-document. `$ NAME=$(LINE)`
//! keeps what is printed, and `$NAME` is that from then on. `as FLAGS` says who asks from now on; `may QUESTION; QUESTION`
//! and `may not QUESTION; QUESTION` put questions to `auth can-i`. Lines that start with `#` are for people. `UPDATE=1`
//! writes down what is printed.

use std::collections::BTreeMap;

use super::shell::Shell;
use crate::harness::compare::{Outcome, squeeze};
use crate::harness::normalise::Normaliser;

/// One thing that is done.
#[derive(Debug, PartialEq, Eq)]
enum Step<'t> {
    /// Words for people, and empty lines.
    Remark(&'t str),
    /// A command line.
    Command { line: String, document: String, succeeds: bool, output: String },
    /// From now on these flags say who asks.
    Asker(&'t str),
    /// Questions, and whether each is answered with yes.
    Questions { text: &'t str, allowed: bool },
}

/// Plays a transcript. Gives it as it should be, and everything in which it is not so.
pub fn play(text: &str, shell: Shell<'_>) -> (String, Vec<String>) {
    let (mut right, mut problems): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let (mut asker, mut kept) = ("", BTreeMap::new());
    for step in steps(text) {
        match step {
            Step::Remark(line) => right.push(format!("{line}\n")),
            Step::Asker(flags) => {
                asker = flags;
                right.push(format!("as {flags}\n"));
            }
            Step::Questions { text, allowed } => {
                right.push(format!("{} {text}\n", if allowed { "may" } else { "may not" }));
                problems.extend(
                    text.split(';').filter_map(|question| wrong_answer(question.trim(), asker, allowed, shell)),
                );
            }
            Step::Command { line, document, succeeds, output } => {
                let got = run(&line, &document, shell, &mut kept);
                let code = if got.exit > 1 { format!("[{}]\n", got.exit) } else { String::new() };
                let printed = normal(&format!("{}{}{code}", got.stdout, got.stderr));
                let mark = if succeeds { '$' } else { '!' };
                right.push(format!("{mark} {line}\n"));
                if line.ends_with("<<EOF") {
                    right.push(format!("{document}EOF\n"));
                }
                if (got.exit == 0) != succeeds {
                    problems.push(format!("{mark} {line}\nended with {}:\n{printed}", got.exit));
                } else if agrees(&got, output.strip_suffix(&code).unwrap_or(&output)) {
                    right.push(output);
                } else {
                    problems.push(format!("{mark} {line}\nshown:\n{output}\nprinted:\n{printed}\n"));
                    right.push(if printed.is_empty() { printed } else { format!("{printed}\n") });
                }
            }
        }
    }
    (right.concat(), problems)
}

/// Runs one command line, or keeps what it prints under a name.
fn run(line: &str, document: &str, shell: Shell<'_>, kept: &mut BTreeMap<String, String>) -> Outcome {
    let fill =
        |text: &str| kept.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value));
    let joined: Vec<&str> = line.split("\\\n").map(str::trim_start).collect();
    let filled = fill(joined.concat().trim_end_matches("<<EOF").trim_end());
    let is_name = |name: &str| name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    let assigned = filled.split_once("=$(").filter(|(name, _)| is_name(name));
    let Some((name, command)) = assigned.and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?))) else {
        return shell.run(&filled, &fill(document));
    };
    let got = shell.run(command, "");
    kept.insert(name.to_owned(), got.stdout.trim().to_owned());
    Outcome { stdout: String::new(), ..got }
}

/// Whether a command printed what is shown. Standard output and standard error may have come in either order.
pub fn agrees(got: &Outcome, shown: &str) -> bool {
    let Outcome { stdout, stderr, .. } = got;
    [format!("{stdout}{stderr}"), format!("{stderr}{stdout}")].iter().any(|printed| view(printed) == view(shown))
}

/// A text without what differs from run to run.
fn normal(text: &str) -> String {
    Normaliser::default().normalise(text).trim_end().to_owned()
}

/// The same, with the width of columns forgiven.
fn view(text: &str) -> String {
    squeeze(&normal(text)).trim_end().to_owned()
}

fn wrong_answer(question: &str, asker: &str, allowed: bool, shell: Shell<'_>) -> Option<String> {
    let line = format!("k auth can-i {asker} {question}");
    let got = shell.run(&line, "");
    let answer = got.stdout.split_whitespace().next().unwrap_or_default() == "yes";
    let was_answered = got.exit <= 1 && !got.stdout.is_empty();
    (!was_answered || answer != allowed).then(|| format!("$ {line}\n{}{}", got.stdout, got.stderr))
}

fn steps(text: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let command = line.strip_prefix("$ ").map(|line| (line, true));
        if let Some((line, succeeds)) = command.or_else(|| line.strip_prefix("! ").map(|line| (line, false))) {
            let mut line = line.to_owned();
            while line.ends_with('\\') {
                line.extend(["\n", lines.next().unwrap_or_default()]);
            }
            let mut document = String::new();
            if line.ends_with("<<EOF") {
                document.extend(lines.by_ref().take_while(|line| *line != "EOF").map(|line| format!("{line}\n")));
            }
            let mut output = String::new();
            while let Some(line) = lines.next_if(|line| !is_start(line)) {
                output.extend([line, "\n"]);
            }
            // Empty lines at the end are for people.
            let printed = output.trim_end_matches('\n').len();
            let empty = output.len().saturating_sub(printed + usize::from(printed > 0));
            output.truncate(output.len() - empty);
            steps.push(Step::Command { line, document, succeeds, output });
            steps.extend((0..empty).map(|_| Step::Remark("")));
        } else if let Some(flags) = line.strip_prefix("as ") {
            steps.push(Step::Asker(flags));
        } else if let Some(text) = line.strip_prefix("may not ") {
            steps.push(Step::Questions { text, allowed: false });
        } else if let Some(text) = line.strip_prefix("may ") {
            steps.push(Step::Questions { text, allowed: true });
        } else {
            steps.push(Step::Remark(line));
        }
    }
    steps
}

/// Whether a line is no output.
fn is_start(line: &str) -> bool {
    ["$ ", "! ", "# ", "as ", "may "].iter().any(|start| line.starts_with(start))
}
