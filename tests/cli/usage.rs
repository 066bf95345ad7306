//! Wrong command lines, in kubectl's words: every command with every flag, and no word of the parser's own.

use std::sync::LazyLock;

use regex::Regex;

use super::help::commands;
use crate::harness::compare::Outcome;
use crate::support::Rbacsim;

/// Words that only the parser or the language would use.
const FOREIGN: [&str; 10] = [
    "For more information",
    "required arguments",
    "unexpected argument '",
    "Usage: ",
    "tip: ",
    "a value is required",
    "possible values",
    "cannot be used with",
    "equal sign",
    "invalid digit",
];

/// Flags that may stand without a value although they are no switches, or switches that may be left unsaid.
const OPTIONAL_VALUE: [&str; 8] = [
    "dry-run",
    "validate",
    "cascade",
    "show-events",
    "namespaced",
    "exec-provide-cluster-info",
    "insecure-skip-tls-verify",
    "service-account-extend-token-expiration",
];

/// A flag as help lists it.
struct Flag {
    short: Option<String>,
    long: String,
    default: String,
}

impl Flag {
    /// As messages name it: `-f, --filename`.
    fn both(&self) -> String {
        self.short.as_ref().map_or_else(|| format!("--{}", self.long), |short| format!("-{short}, --{}", self.long))
    }
}

fn flags(help: &str) -> Vec<Flag> {
    static FLAG: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?m)^    (?:-(?<short>.), )?--(?<long>[a-z0-9-]+)=(?<default>.*):$").unwrap());
    let flag = |found: regex::Captures<'_>| Flag {
        short: found.name("short").map(|short| short.as_str().to_owned()),
        long: found["long"].to_owned(),
        default: found["default"].to_owned(),
    };
    FLAG.captures_iter(help).map(flag).collect()
}

/// Runs a command line and checks that nothing foreign is in what it says.
fn said(rbacsim: &Rbacsim, line: &str) -> Outcome {
    let got = rbacsim.run(line).outcome();
    let text = format!("{}{}", got.stdout.split("Examples:").next().unwrap(), got.stderr);
    for word in FOREIGN {
        assert!(!text.contains(word), "rbacsim {line}: {got:?}");
    }
    assert!(got.exit <= 2, "rbacsim {line}: {got:?}");
    got
}

#[test]
fn flags_are_refused_as_pflag_refuses_them() {
    let rbacsim = Rbacsim::new();
    // What is not simulated is refused whatever stands behind it.
    for (command, help) in commands().into_iter().filter(|(_, help)| !help.starts_with("Not simulated:")) {
        let refused = |arguments: &str, text: &str| {
            let got = said(&rbacsim, &format!("{command} {arguments}"));
            let expected = format!("error: {text}\nSee 'rbacsim {command} --help' for usage.\n");
            assert_eq!((got.stdout.as_str(), got.stderr), ("", expected), "rbacsim {command} {arguments}");
        };
        refused("--nosuch", "unknown flag: --nosuch");
        refused("--nosuch=1", "unknown flag: --nosuch");
        refused("a b --nosuch", "unknown flag: --nosuch");
        refused("-Z", "unknown shorthand flag: 'Z' in -Z");
        refused("-hZx", "unknown shorthand flag: 'Z' in -Zx");
        refused("---x", "bad flag syntax: ---x");
        refused("--=x", "bad flag syntax: --=x");
        refused("--kubeconfig", "flag needs an argument: --kubeconfig");
        // A flag of the command's own hides the global one, short name and all.
        let hidden = command == "config set-cluster";
        refused("-s", if hidden { "unknown shorthand flag: 's' in -s" } else { "flag needs an argument: 's' in -s" });
        refused("-v=x", "invalid argument \"x\" for \"-v, --v\" flag: strconv.ParseInt: parsing \"x\": invalid syntax");
        refused(
            "--help=x",
            "invalid argument \"x\" for \"-h, --help\" flag: strconv.ParseBool: parsing \"x\": invalid syntax",
        );
        refused(
            "--warnings-as-errors=",
            "invalid argument \"\" for \"--warnings-as-errors\" flag: strconv.ParseBool: parsing \"\": invalid syntax",
        );
        refused(
            "--log-flush-frequency=x",
            "invalid argument \"x\" for \"--log-flush-frequency\" flag: time: invalid duration \"x\"",
        );
        for flag in flags(&help) {
            let (long, both) = (&flag.long, flag.both());
            let number = flag.default.parse::<i64>().is_ok();
            match flag.default.as_str() {
                "true" | "false" => refused(
                    &format!("--{long}=maybe"),
                    &format!(
                        "invalid argument \"maybe\" for \"{both}\" flag: strconv.ParseBool: parsing \"maybe\": invalid syntax"
                    ),
                ),
                _ if number && !flag.long.contains("duration") => {
                    refused(
                        &format!("--{long}=x"),
                        &format!(
                            "invalid argument \"x\" for \"{both}\" flag: strconv.ParseInt: parsing \"x\": invalid syntax"
                        ),
                    );
                    refused(
                        &format!("--{long}=99999999999999999999"),
                        &format!(
                            "invalid argument \"99999999999999999999\" for \"{both}\" flag: strconv.ParseInt: parsing \"99999999999999999999\": value out of range"
                        ),
                    );
                    refused(&format!("--{long}"), &format!("flag needs an argument: --{long}"));
                }
                _ if !OPTIONAL_VALUE.contains(&long.as_str()) => {
                    refused(&format!("--{long}"), &format!("flag needs an argument: --{long}"));
                    if let Some(short) = &flag.short {
                        refused(&format!("-{short}"), &format!("flag needs an argument: '{short}' in -{short}"));
                    }
                }
                _ => {}
            }
        }
    }
}

#[test]
fn arguments_are_refused_in_kubectls_words() {
    for (command, help) in commands() {
        // What a command does with a flag or word must not stand in the way of the next one.
        let rbacsim = Rbacsim::new();
        for arguments in
            ["", "a", "a b c d e", "''", "'' ''", "-- x y", "-", "a/b/c", "a=b", "x -o nosuch", "--dry-run=x a"]
        {
            if command == "cluster reset" || (command == "edit" && !arguments.is_empty()) {
                continue;
            }
            said(&rbacsim, &format!("{command} {arguments}"));
        }
        for flag in flags(&help) {
            said(&rbacsim, &format!("{command} --{}=", flag.long));
        }
    }
}

#[test]
fn wrong_command_lines() {
    let rbacsim = Rbacsim::new();
    let usage =
        |command: &str, text: &str| format!("error: {text}\nSee 'rbacsim {command} -h' for help and examples\n");
    for (line, stderr) in [
        ("nosuch", "error: unknown command \"nosuch\" for \"rbacsim\"\n".to_owned()),
        ("gte", "error: unknown command \"gte\" for \"rbacsim\"\n\nDid you mean this?\n\tget\n".to_owned()),
        ("remove", "error: unknown command \"remove\" for \"rbacsim\"\n\nDid you mean this?\n\tdelete\n".to_owned()),
        ("auth foo bar", usage("auth", "unknown command \"foo bar\"")),
        ("create secret foo", usage("create secret", "unknown command \"foo\"")),
        ("create foo", usage("create", "Unexpected args: [foo]")),
        ("create role", usage("create role", "exactly one NAME is required, got 0")),
        ("create clusterrolebinding", "error: required flag(s) \"clusterrole\" not set\n".to_owned()),
        ("create cronjob x", "error: required flag(s) \"image\", \"schedule\" not set\n".to_owned()),
        ("create cronjob x --image=a", "error: required flag(s) \"schedule\" not set\n".to_owned()),
        ("create deployment x", "error: required flag(s) \"image\" not set\n".to_owned()),
        ("run x", "error: required flag(s) \"image\" not set\n".to_owned()),
        ("run x --image=a --restart=x", usage("run", "invalid restart policy: x")),
        ("run x --image=a --port=x", "error: strconv.Atoi: parsing \"x\": invalid syntax\n".to_owned()),
        ("config delete-cluster", "error: unexpected args: []\n".to_owned()),
        ("config delete-user a b", usage("config delete-user", "user to delete is required")),
        ("get sa -w", "error: rbacsim does not simulate --watch: nothing changes while a command runs\n".to_owned()),
        ("get sa --watch-only", "error: rbacsim does not simulate --watch: nothing changes while a command runs\n".to_owned()),
        ("get sa --request-timeout=x", "error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)\n".to_owned()),
        ("delete sa x --timeout=5", "error: invalid argument \"5\" for \"--timeout\" flag: time: missing unit in duration \"5\"\nSee 'rbacsim delete --help' for usage.\n".to_owned()),
        ("get role,sa --sort-by=.metadata.name", "error: couldn't find any field with path \"{.metadata.name}\" in the list of objects\n".to_owned()),
        ("get nosuch,sa", "error: the server doesn't have a resource type \"nosuch\"\n".to_owned()),
        ("get sa/a secret/b", "Error from server (NotFound): serviceaccounts \"a\" not found\nError from server (NotFound): secrets \"b\" not found\n".to_owned()),
    ] {
        rbacsim.run(line).fails(1, &stderr);
    }
    for line in [
        "get sa --request-timeout=5",
        "get sa --request-timeout=5s",
        "config current-context a b",
        "config get-users x",
    ] {
        assert_eq!(rbacsim.run(line).outcome().exit, 0, "{line}");
    }
}

#[test]
fn config_shows_its_help_when_names_are_missing() {
    let rbacsim = Rbacsim::new();
    for (command, text, exit) in [
        ("use-context", "error: Unexpected args: []\n", 1),
        ("use-context a b", "error: Unexpected args: [a b]\n", 1),
        ("set a", "error: Unexpected args: [a]\n", 1),
        ("unset", "error: Unexpected args: []\n", 1),
        ("rename-context a", "error: Unexpected args: [a]\n", 1),
        ("set-cluster", "error: Unexpected args: []\n", 1),
        ("set-credentials", "error: unexpected args: []\n", 1),
        ("set-context a b", "error: Unexpected args: [a b]\n", 1),
        ("delete-context", "", 0),
    ] {
        let name = command.split(' ').next().unwrap();
        let help = rbacsim.run(&format!("config {name} -h")).outcome().stdout;
        rbacsim.run(&format!("config {command}")).says(&help, text, exit);
    }
}
