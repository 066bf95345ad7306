//! Worlds of random roles and bindings, and what a real API server answered to thousands of questions about each.
//!
//! Every question is asked twice: of the library, and of the whole program. A real server visits bindings in no fixed
//! order, so an allow may name any binding that allows and a denial may list its reasons in any order.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rbacsim::rbac::{Applicable, Grant, World, allows, applicable, decide};
use rbacsim::store::{binding_of, rules_of};
use serde::Deserialize;
use serde_json::Value;

use super::compare::Outcome;
use super::program::{execute, variables};
use super::review::{Answer, Review, Spec};
use super::scenario::fixtures;

/// The names of all recorded worlds, sorted.
pub fn worlds() -> Vec<String> {
    let folders = fs::read_dir(fixtures().join("decisions")).unwrap();
    let mut names: Vec<_> = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// How a question is asked.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// `rbac::decide` over a [`World`].
    Library,
    /// One `create -f` of all reviews, with the manifests as `--from`.
    Binary,
}

/// How a world's questions were answered.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Of each question, whether the answer agrees with the recorded one.
    pub agree: Vec<bool>,
    /// What is wrong with those that do not.
    pub problems: Vec<String>,
}

/// Asks all questions of a world.
pub fn check(name: &str, way: Way) -> Verdict {
    let folder = fixtures().join("decisions").join(name);
    let reviews: Vec<Review> = lines(&folder.join("reviews.json"));
    let recorded: Vec<Answer> = lines(&folder.join("answers.jsonl"));
    assert_eq!(reviews.len(), recorded.len(), "{name}: a review without an answer");
    let world = world(&folder);
    let answers = match way {
        Way::Library => Ok(reviews.iter().map(|Review { spec }| ask(&world, spec)).collect()),
        Way::Binary => ask_program(&folder, reviews.len()),
    };
    let answers = match answers {
        Ok(answers) => answers,
        Err(problem) => return Verdict { agree: vec![false; reviews.len()], problems: vec![problem] },
    };
    let mut verdict = Verdict::default();
    for (index, ((Review { spec }, want), got)) in reviews.iter().zip(&recorded).zip(&answers).enumerate() {
        let agrees = agree(want, got, &grants(&world, spec));
        verdict.agree.push(agrees);
        if !agrees {
            let number = index + 1;
            verdict.problems.push(format!("--- {name} {way:?} {number}: {spec:?}\n  want {want:?}\n  got  {got:?}\n"));
        }
    }
    verdict
}

fn lines<T: for<'de> Deserialize<'de>>(path: &Path) -> Vec<T> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A fresh cluster with the manifests of a recorded world.
fn world(folder: &Path) -> World {
    let bootstrap = fixtures().join("../bootstrap/bootstrap-objects.yaml");
    let manifests = fs::read_dir(folder.join("manifests")).unwrap().map(|entry| entry.unwrap().path());
    let texts = manifests.chain([bootstrap]).map(|path| fs::read_to_string(path).unwrap());
    let (mut bindings, mut roles, mut cluster_roles) = (Vec::new(), Vec::new(), Vec::new());
    for text in texts {
        for document in rbacsim::manifest::documents(&text) {
            let object = document.unwrap().value;
            let field = |pointer: &str| object.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
            match field("/kind").as_str() {
                "RoleBinding" | "ClusterRoleBinding" => bindings.push(binding_of(&object)),
                "Role" => roles.push((field("/metadata/namespace"), field("/metadata/name"), rules_of(&object))),
                "ClusterRole" => cluster_roles.push((field("/metadata/name"), rules_of(&object))),
                _ => {}
            }
        }
    }
    World::new(bindings, roles, cluster_roles)
}

fn ask(world: &World, spec: &Spec) -> Answer {
    let decision = decide(world, &spec.user(), &spec.attributes());
    Answer { allowed: decision.is_allowed(), reason: decision.reason(), evaluation_error: String::new() }
}

/// The answers of `create -f`, which prints one JSON object after the other.
fn ask_program(folder: &Path, count: usize) -> Result<Vec<Answer>, String> {
    let home = tempfile::tempdir().unwrap();
    let arguments = ["create", "-f", "reviews.json", "-o", "json", "--from", "manifests"].map(str::to_owned);
    let Outcome { stdout, stderr, exit } = execute(&arguments, variables(home.path()), folder, "");
    let objects = serde_json::Deserializer::from_str(&stdout).into_iter::<Value>();
    let answers: Result<Vec<_>, _> = objects.map(|object| Answer::deserialize(&object?["status"])).collect();
    match answers {
        Ok(answers) if answers.len() == count && stderr.is_empty() && exit == 0 => Ok(answers),
        Ok(answers) => Err(format!("{} of {count} answers, exit {exit}: {stderr}\n", answers.len())),
        Err(error) => Err(format!("{error}, exit {exit}: {stderr}\n")),
    }
}

/// The reasons that an allow could give: one for each binding that allows.
fn grants(world: &World, spec: &Spec) -> BTreeSet<String> {
    let (user, attributes) = (spec.user(), spec.attributes());
    let reason = |found: Applicable<'_>| {
        let rule = found.rules.ok()?.iter().find(|rule| allows(rule, &attributes))?;
        let grant = Grant { binding: found.binding, subject: found.subject, rule };
        Some(format!("RBAC: allowed by {grant}"))
    };
    applicable(world, &user, attributes.namespace()).filter_map(reason).collect()
}

fn agree(want: &Answer, got: &Answer, grants: &BTreeSet<String>) -> bool {
    let same_reason = if want.allowed {
        grants.contains(&want.reason) && grants.contains(&got.reason)
    } else {
        messages(&want.reason) == messages(&got.reason)
    };
    want.allowed == got.allowed && same_reason && want.evaluation_error == got.evaluation_error
}

/// The messages of a denial, which stand in brackets if there are several.
fn messages(reason: &str) -> BTreeSet<&str> {
    let list = reason.strip_prefix("RBAC: [").and_then(|rest| rest.strip_suffix(']'));
    list.map_or_else(|| BTreeSet::from([reason]), |list| list.split(", ").collect())
}
