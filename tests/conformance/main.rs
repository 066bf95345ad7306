//! Does rbacsim say what a real Kubernetes 1.36.2 said?
//!
//! Each recorded scenario is a test `scenario::NAME`, each recorded world of random roles two tests,
//! `decisions::WORLD::library` and `decisions::WORLD::binary`. After the tests comes one line with the score; it covers
//! what ran, so filters apply to it too. Scenarios that wait for later work are named in `pending.txt`, steps that
//! differ on purpose in `exceptions.toml`.
//!
//! `RBACSIM_CONFORMANCE_REPORT=FILE cargo test --test conformance` writes every difference to FILE, those of pending
//! scenarios too.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test harness: whatever it did not expect must stop it"
)]

mod compare;
mod decisions;
mod decode;
mod expectations;
mod normalise;
mod program;
mod review;
mod run;
mod scenario;
mod score;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::{env, fs};

use compare::{Mode, Outcome, conforms, differences};
use decisions::{Verdict, Way};
use expectations::Expectations;
use libtest_mimic::{Arguments, Failed, Trial};
use run::Session;
use scenario::{Action, Scenario, Step};
use score::Score;

/// No more wrong decisions of a world are shown than this.
const DECISIONS_SHOWN: usize = 10;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let score = Arc::new(Mutex::new(Score::default()));
    let conclusion = libtest_mimic::run(&arguments, trials(&score));
    if !arguments.list {
        let score = score.lock().unwrap();
        println!("{score}");
        if let Some(report) = env::var_os("RBACSIM_CONFORMANCE_REPORT") {
            fs::write(report, score.differences()).unwrap();
        }
    }
    conclusion.exit_code()
}

fn trials(score: &Arc<Mutex<Score>>) -> Vec<Trial> {
    let expectations = Expectations::parse(include_str!("pending.txt"), include_str!("exceptions.toml"));
    let expectations = Arc::new(expectations);
    let mut trials = vec![Trial::test("expectations::name_what_is_there", {
        let expectations = Arc::clone(&expectations);
        move || check_expectations(&expectations)
    })];
    for name in scenario::names() {
        let kind = if expectations.is_pending(&name) { "pending" } else { "" };
        let (score, expectations) = (Arc::clone(score), Arc::clone(&expectations));
        let title = format!("scenario::{name}");
        trials.push(Trial::test(title, move || check_scenario(&name, &expectations, &score)).with_kind(kind));
    }
    for name in decisions::worlds() {
        for (way, title) in [(Way::Library, "library"), (Way::Binary, "binary")] {
            let (score, name) = (Arc::clone(score), name.clone());
            let title = format!("decisions::{name}::{title}");
            trials.push(Trial::test(title, move || check_decisions(&name, way, &score)));
        }
    }
    trials
}

fn expect(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(otherwise().into()) }
}

fn check_expectations(expectations: &Expectations) -> Result<(), Failed> {
    let names = scenario::names();
    let steps_of = |name: &str| names.iter().any(|known| known == name).then(|| scenario::load(name).steps.len());
    let unknown = expectations.unknown(steps_of);
    expect(unknown.is_empty(), || format!("there is no {}", unknown.join(", no ")))
}

fn check_scenario(name: &str, expectations: &Expectations, score: &Mutex<Score>) -> Result<(), Failed> {
    let scenario = scenario::load(name);
    let differences: Vec<Option<String>> = run_steps(&scenario, expectations);
    let text: String = differences.iter().flatten().map(String::as_str).collect();
    let conform: Vec<bool> = differences.iter().map(Option::is_none).collect();
    score.lock().unwrap().add_scenario(name, &conform, &text);
    let passes = differences.iter().all(Option::is_none);
    if expectations.is_pending(name) {
        return expect(!passes, || format!("{name} passes: take its name off tests/conformance/pending.txt"));
    }
    expect(passes, || format!("{name}: {}\n{text}", scenario.about))
}

/// Of each step what is wrong with it.
fn run_steps(scenario: &Scenario, expectations: &Expectations) -> Vec<Option<String>> {
    let mut session = Session::new();
    let steps = scenario.steps.iter().enumerate().map(|(index, step)| (index + 1, step));
    steps
        .map(|(number, step)| {
            let got = session.run(step);
            let problem = problem(step, &got, expectations.is_exception(&scenario.name, number))?;
            let (Action::Run(command) | Action::Decode(command)) = step.action();
            Some(format!("--- {} step {number}: {command}\n{problem}", scenario.name))
        })
        .collect()
}

fn problem(step: &Step, got: &Outcome, is_exception: bool) -> Option<String> {
    let want = Outcome { stdout: step.stdout.clone(), stderr: step.stderr.clone(), exit: step.exit };
    let mode = match (step.loose, step.unordered) {
        (true, _) => Mode::Loose,
        (false, true) => Mode::Unordered,
        (false, false) => Mode::Exact,
    };
    match (conforms(&want, got, mode), is_exception) {
        (true, false) | (false, true) => None,
        (true, true) => Some("  conforms: take it off tests/conformance/exceptions.toml\n".to_owned()),
        (false, false) => Some(differences(&want, got)),
    }
}

fn check_decisions(world: &str, way: Way, score: &Mutex<Score>) -> Result<(), Failed> {
    let Verdict { agree, problems } = decisions::check(world, way);
    score.lock().unwrap().add_decisions(world, &agree, &problems.concat());
    expect(problems.is_empty(), || {
        let shown: String = problems.iter().take(DECISIONS_SHOWN).map(String::as_str).collect();
        format!("{} problems in {} decisions\n{shown}", problems.len(), agree.len())
    })
}
