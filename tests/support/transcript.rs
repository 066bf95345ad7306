//! Transcripts: a session at a shell as people write it down, run line by line in a fresh home.
//!
//! - `# …` says something to the reader. `$ …` is a command line; what follows is what it prints, on either stream, in
//!   either order, until the next `$` or `#`. A last line `[1]` is the exit code, where that is not 0.
//! - Command lines are rbacsim's; a backslash at the end joins the next line. `$ NAME=$(rbacsim …)` keeps what is printed, and
//!   `$NAME` is that later on, wherever it stands. What stands between `<<EOF` and `EOF` is standard input, or a file after `cat > FILE`.
//! - Times, tokens, UUIDs and ages are masked on both sides as in recordings, so that `<jwt>` stands for any token.

use std::collections::BTreeMap;

use super::Rbacsim;
use crate::harness::compare::squeeze;
use crate::harness::normalise::Normaliser;

/// One command of a transcript.
#[derive(Debug, Default, PartialEq, Eq)]
struct Step {
    command: String,
    input: String,
    output: String,
}

/// Runs a transcript and fails with everything that went differently.
pub fn follow(name: &str, text: &str) {
    let rbacsim = Rbacsim::new();
    let mut kept: BTreeMap<String, String> = BTreeMap::new();
    let steps = steps(text);
    assert!(!steps.is_empty(), "{name} holds no commands");
    let problems: String = steps.iter().filter_map(|step| problem(&rbacsim, step, &mut kept)).collect();
    assert!(problems.is_empty(), "{name}\n{problems}");
}

fn problem(rbacsim: &Rbacsim, step: &Step, kept: &mut BTreeMap<String, String>) -> Option<String> {
    if let Some(path) = step.command.strip_prefix("cat > ") {
        rbacsim.file(path.trim(), &step.input);
        return None;
    }
    let fill =
        |text: &str| kept.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value));
    let filled = fill(&step.command);
    let (keep, line) = match filled.split_once("=$(").and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?))) {
        Some((name, line)) => (Some(name.to_owned()), line),
        None => (None, filled.as_str()),
    };
    let line = line.strip_prefix("rbacsim ").unwrap_or_else(|| panic!("not a command of rbacsim: {line}"));
    let outcome = rbacsim.run(line).stdin(fill(&step.input)).outcome();
    let (mut stdout, stderr) = (outcome.stdout, outcome.stderr);
    if let Some(name) = keep {
        kept.insert(name, std::mem::take(&mut stdout).trim().to_owned());
    }
    let code = if outcome.exit == 0 { String::new() } else { format!("[{}]\n", outcome.exit) };
    // A program may end its last line without a newline; the reader of a transcript cannot see that.
    let line = |text: &str| if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
    let printed = [(&stdout, &stderr), (&stderr, &stdout)].map(|(a, b)| format!("{}{}{code}", line(a), line(b)));
    let view = |text: &str| squeeze(&Normaliser::default().normalise(text)).trim_end().to_owned();
    let agrees = printed.iter().any(|printed| view(printed) == view(&step.output));
    (!agrees).then(|| format!("$ {}\nwritten:\n{}\nprinted:\n{}\n", step.command, step.output, printed[0]))
}

fn steps(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut lines = text.lines();
    let mut is_told = true;
    while let Some(line) = lines.next() {
        if let Some(command) = line.strip_prefix("$ ") {
            let mut command = command.to_owned();
            while let Some(begun) = command.strip_suffix('\\') {
                command = format!("{begun}{}", lines.next().unwrap_or_default().trim_start());
            }
            let mut input = String::new();
            if let Some(begun) = command.strip_suffix("<<EOF") {
                let given = lines.by_ref().take_while(|line| *line != "EOF");
                input = given.fold(String::new(), |all, line| all + line + "\n");
                command.truncate(begun.trim_end().len());
            }
            steps.push(Step { command, input, output: String::new() });
            is_told = false;
        } else if line.starts_with("# ") || is_told {
            is_told = true;
        } else if let Some(step) = steps.last_mut() {
            step.output.extend([line, "\n"]);
        }
    }
    steps
}

#[test]
fn transcripts_are_read() {
    let text =
        "# Title\ntext\n\n$ rbacsim a \\\n    b\nc\n\nd\n[1]\n\n# more\n$ cat > f <<EOF\nx: 1\nEOF\n$ T=$(rbacsim t)\n";
    let step = |command: &str, input: &str, output: &str| Step {
        command: command.into(),
        input: input.into(),
        output: output.into(),
    };
    assert_eq!(
        steps(text),
        [step("rbacsim a b", "", "c\n\nd\n[1]\n\n"), step("cat > f", "x: 1\n", ""), step("T=$(rbacsim t)", "", "")]
    );
}
