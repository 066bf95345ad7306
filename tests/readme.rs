//! What README.md shows is what happens: its `console` blocks are run, in order, in one fresh home.
//!
//! A block that starts with rbacsim holds rbacsim's commands only, as `$ rbacsim …` or `$ cargo run --release -- …`, a
//! backslash at the end of a line joining the next one, and what each prints. Blocks of other commands are not run.

use std::fs;
use std::path::Path;

use crate::harness::program::{execute, variables};
use crate::support::transcript::agrees;

/// How rbacsim is called in a block.
const CALLS: [&str; 2] = ["rbacsim ", "cargo run --release -- "];

/// A command line and what it prints.
#[derive(Debug, PartialEq, Eq)]
struct Example {
    command: String,
    output: String,
}

#[test]
fn examples_print_what_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let examples = examples(&fs::read_to_string(root.join("README.md")).unwrap());
    assert!(!examples.is_empty(), "README.md has no examples that can be run");
    let home = tempfile::tempdir().unwrap();
    let problems: String = examples.iter().filter_map(|example| problem(example, root, home.path())).collect();
    assert!(problems.is_empty(), "README.md\n{problems}");
}

/// What is wrong with an example. Standard output and standard error may have come in either order.
fn problem(example: &Example, directory: &Path, home: &Path) -> Option<String> {
    let arguments = shlex::split(&example.command).unwrap();
    let outcome = execute(&arguments, variables(home), directory, "");
    (!agrees(&outcome, &example.output)).then(|| {
        let (stdout, stderr) = (outcome.stdout, outcome.stderr);
        format!("$ rbacsim {}\nshown:\n{}\nprinted:\n{stdout}{stderr}\n", example.command, example.output)
    })
}

/// The examples of a Markdown text.
fn examples(markdown: &str) -> Vec<Example> {
    let blocks = markdown.split("\n```console\n").skip(1).map(|rest| rest.split("\n```").next().unwrap_or_default());
    blocks.flat_map(examples_of_block).collect()
}

fn examples_of_block(block: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let joined = block.replace("\\\n", " ");
    for line in joined.lines() {
        let command = line.strip_prefix("$ ");
        let call = command.and_then(|line| CALLS.iter().find_map(|call| line.strip_prefix(call)));
        match (command, call, examples.last_mut()) {
            (_, Some(command), _) => examples.push(Example { command: command.to_owned(), output: String::new() }),
            (Some(_), None, Some(_)) => panic!("a block of rbacsim's commands holds another one: {line}"),
            (None, None, Some(example)) => example.output.extend([line, "\n"]),
            // Not a block of ours.
            (_, None, None) => return Vec::new(),
        }
    }
    examples
}

#[test]
fn examples_are_found_in_console_blocks_only() {
    let markdown = "# Title\n\n```console\n$ rbacsim auth can-i list pods \\\n    --as jane\nno\n$ cargo run --release -- get ns\n\
                    a\n\nb\n```\n\n```sh\n$ rbacsim no\n```\n\n```console\n$ cargo install rbacsim\n```\n\
                    ```console\n$ rbacsim -h\n```\n";
    let example = |command: &str, output: &str| Example { command: command.into(), output: output.into() };
    let expected =
        [example("auth can-i list pods      --as jane", "no\n"), example("get ns", "a\n\nb\n"), example("-h", "")];
    assert_eq!(examples(markdown), expected);
}

#[test]
fn an_example_that_prints_something_else_is_reported() {
    let (directory, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let problem = |command: &str, output: &str| {
        problem(&Example { command: command.into(), output: output.into() }, directory.path(), home.path())
    };
    assert_eq!(problem("auth can-i list pods --as jane", "no\n"), None);
    assert!(problem("auth can-i list pods --as jane", "yes\n").is_some_and(|text| text.contains("shown:\nyes\n")));
}
