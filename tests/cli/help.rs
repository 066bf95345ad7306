//! Help: every command has it, in all spellings, and its examples run as they are printed.
//!
//! Examples run in the cluster of `examples/setup.txt`, beside the files of `examples/files`, each in a copy of its own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Rbacsim;
use crate::support::shell::Shell;
use crate::support::transcript;

/// Examples whose answer is no.
const ANSWER_NO: [&str; 1] = ["rbacsim auth can-i list pods --as=system:serviceaccount:default:robot"];

/// The words and the help of every command that does something.
pub fn commands() -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk("", &mut found);
    assert!(found.len() >= 59, "only {} commands are listed in help", found.len());
    found
}

fn walk(path: &str, found: &mut Vec<(String, String)>) {
    let help = Rbacsim::new().run(&format!("{path} --help")).outcome();
    assert_eq!((help.exit, help.stderr.as_str()), (0, ""), "{path} --help");
    let mut children = 0;
    for title in ["Available Commands:\n", "Commands that kubectl does not have:\n"] {
        let listed = help.stdout.split(title).nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap_or_default();
        for name in listed.lines().filter_map(|line| line.split_whitespace().next()) {
            walk(format!("{path} {name}").trim(), found);
            children += 1;
        }
    }
    if children == 0 || help.stdout.contains("\nOptions:\n") {
        found.push((path.to_owned(), help.stdout));
    }
}

/// The command lines below one line of comment.
struct Example {
    about: String,
    lines: Vec<String>,
}

fn examples(help: &str) -> Vec<Example> {
    let section = help.split("\nExamples:\n").nth(1).and_then(|rest| rest.split("\n\nAvailable").next());
    let section = section.and_then(|rest| rest.split("\n\nOptions:").next());
    let section = section.and_then(|rest| rest.split("\n\nUsage:").next()).unwrap_or_default();
    let mut examples: Vec<Example> = Vec::new();
    for line in section.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (line.strip_prefix("# "), examples.last_mut()) {
            (Some(about), _) => examples.push(Example { about: about.to_owned(), lines: Vec::new() }),
            (None, Some(example)) => example.lines.push(line.to_owned()),
            (None, None) => panic!("an example without a word about it: {line}"),
        }
    }
    examples
}

#[test]
fn every_command_has_examples_and_all_of_them_run() {
    let prepared = Rbacsim::new();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/examples");
    copy(&here.join("files"), &prepared.directory());
    let (home, directory) = (prepared.home(), prepared.directory());
    let setup = fs::read_to_string(here.join("setup.txt")).unwrap();
    for line in setup.lines().filter_map(|line| line.strip_prefix("$ ")) {
        let got = Shell { home: &home, directory: &directory }.run(line, "");
        assert_eq!(got.exit, 0, "{line}: {got:?}");
    }
    let mut problems: Vec<String> = Vec::new();
    for (command, help) in commands() {
        let examples = examples(&help);
        if examples.is_empty() && !help.starts_with("Not simulated:") {
            problems.push(format!("{command} has no examples\n"));
        }
        for example in examples {
            let own = Rbacsim::new();
            copy(&prepared.home(), &own.home());
            copy(&prepared.directory(), &own.directory());
            let (home, directory) = (own.home(), own.directory());
            if example.lines.is_empty() {
                problems.push(format!("{command}: # {} has no command line\n", example.about));
            }
            for line in &example.lines {
                let got = Shell { home: &home, directory: &directory }.run(line, "");
                let expected = i32::from(ANSWER_NO.contains(&line.as_str()));
                if got.exit != expected {
                    problems
                        .push(format!("{command}: {line}\nended with {}: {}{}\n", got.exit, got.stdout, got.stderr));
                }
            }
            if !example.lines.iter().any(|line| line.contains(&format!("rbacsim {command}"))) && !is_alias(&example) {
                problems.push(format!("{command}: # {} is about another command\n", example.about));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.concat());
}

/// Whether an example shows a command under its short name.
fn is_alias(example: &Example) -> bool {
    example.lines.iter().any(|line| line.contains("rbacsim set sa ") || line.contains("rbacsim create sa "))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { assert!(fs::copy(path, target).is_ok()) }
    }
}

#[test]
fn help_is_found_in_every_spelling() {
    let rbacsim = Rbacsim::new();
    for (command, help) in commands() {
        for line in [format!("{command} -h"), format!("help {command}"), format!("{command} --help=true")] {
            rbacsim.run(&line).prints(&help);
        }
    }
    let whole = rbacsim.run("--help").outcome().stdout;
    for line in ["", "-h", "help"] {
        rbacsim.run(line).prints(&whole);
    }
    rbacsim.run("help nosuch").says(&whole, "Unknown help topic [`nosuch`]\n", 0);
}

#[test]
fn help_is_laid_out_as_kubectls() {
    let rbacsim = Rbacsim::new();
    let help = rbacsim.run("create sa -h").outcome().stdout;
    let start = "Create a service account\n\nAliases:\n  serviceaccount, sa\n\nExamples:\n  # A service account\n  \
                 rbacsim create serviceaccount builder\n\n";
    assert!(help.starts_with(start), "{help}");
    let end = "Usage:\n  rbacsim create serviceaccount NAME [--dry-run=server|client|none] [options]\n\n\
               Use \"rbacsim options\" for a list of global command-line options (applies to all commands).\n";
    assert!(help.ends_with(end), "{help}");
    assert!(help.contains("\n    --dry-run='none':\n\t"), "{help}");
    assert!(help.contains("\n    -o, --output='':\n\t"), "{help}");
    // Flags of every command are listed once.
    assert!(!help.contains("--kubeconfig"), "{help}");
    let options = rbacsim.run("options").outcome().stdout;
    assert!(options.starts_with("The following options can be passed to any command:\n\n"), "{options}");
    for flag in
        ["--as-group=[]:", "-n, --namespace='':", "-v, --v=0:", "--warnings-as-errors=false:", "-s, --server='':"]
    {
        assert!(options.contains(flag), "{flag} is missing:\n{options}");
    }
}

#[test]
fn transcripts_tell_what_differs() {
    let rbacsim = Rbacsim::new();
    let (home, directory) = (rbacsim.home(), rbacsim.directory());
    let shell = Shell { home: &home, directory: &directory };
    let right = "# 1\n$ k create ns a\nnamespace/a created\n! k create ns a\nError from server (AlreadyExists): namespaces \"a\" \
                 already exists\n\nas --as=jane\nmay create selfsubjectaccessreviews.authorization.k8s.io\nmay not get pods; list pods -n a\n";
    assert_eq!(transcript::play(right, shell), (right.to_owned(), vec![]));
    for wrong in [
        "$ k get ns nosuch\n",
        "! k get ns\n",
        "$ k get ns a -o name\nnamespace/b\n",
        "as --as=jane\nmay get pods\n",
        "may not get pods\n",
    ] {
        assert_eq!(transcript::play(wrong, shell).1.len(), 1, "{wrong}");
    }
}
