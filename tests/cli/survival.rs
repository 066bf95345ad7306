//! Nothing is lost: processes that are killed, processes that write at once, files that went bad.
//!
//! The short form runs with every test; the long one (`RBACSIM_TEST_LONG=1`) kills five hundred processes.

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::generated::Random;
use crate::support::{Rbacsim, is_long};

/// How many objects one command writes.
const BATCH: usize = 30;

fn batch(number: usize) -> String {
    let mut text = String::new();
    for object in 0..BATCH {
        writeln!(text, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b{number}-{object}\n  labels: {{batch: b{number}}}\n---")
            .unwrap();
    }
    text
}

/// The label of every object of a batch; none twice.
fn labels(rbacsim: &Rbacsim, batch: usize, label: &str) -> Vec<String> {
    let got = rbacsim.run(&format!("get configmaps -l batch=b{batch} -o json")).outcome();
    assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "batch {batch}");
    let list: Value = serde_json::from_str(&got.stdout).unwrap();
    let label = |object: &Value| object["metadata"]["labels"][label].as_str().unwrap_or_default().to_owned();
    list["items"].as_array().unwrap().iter().map(label).collect()
}

#[test]
fn killed_commands_are_done_or_not_begun() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("batch.yaml", batch(0));
    let start = Instant::now();
    let first = rbacsim.process("create -f batch.yaml").output().unwrap();
    assert!(first.status.success(), "{first:?}");
    // A little longer than a command takes, so that some come to their end.
    let longest = start.elapsed() + Duration::from_millis(5);
    let rounds = if is_long() { 500 } else { 20 };
    let (mut random, mut label, mut finished) = (Random(3), String::new(), 0);
    for round in 1..=rounds {
        let creates = round % 2 == 1;
        rbacsim.file("batch.yaml", batch(round));
        let line = if creates {
            "create -f batch.yaml".to_owned()
        } else {
            format!("label configmaps -l batch=b0 --overwrite round=r{round}")
        };
        let mut process = rbacsim.process(&line).spawn().unwrap();
        let moment = random.below(usize::try_from(longest.as_micros()).unwrap());
        std::thread::sleep(Duration::from_micros(moment as u64));
        process.kill().unwrap();
        let output = process.wait_with_output().unwrap();
        // Whoever said so has done it.
        let has_said = !output.stdout.is_empty();
        finished += usize::from(has_said);
        if creates {
            let made = labels(&rbacsim, round, "batch").len();
            assert!(made == BATCH || (made == 0 && !has_said), "round {round}: {made} objects, {output:?}");
        } else {
            let labels = labels(&rbacsim, 0, "round");
            let new = format!("r{round}");
            assert_eq!(labels.len(), BATCH);
            assert!(labels.iter().all(|found| *found == labels[0]), "round {round}: {labels:?}");
            assert!(labels[0] == new || (labels[0] == label && !has_said), "round {round}: {labels:?} {output:?}");
            label.clone_from(&labels[0]);
        }
    }
    assert!(rounds < 100 || (rounds / 20..rounds * 19 / 20).contains(&finished), "{finished} of {rounds} finished");
}

#[test]
fn eight_processes_write_at_once() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("get namespaces -o name").outcome();
    let commands = if is_long() { 200 } else { 25 };
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let rbacsim = &rbacsim;
            scope.spawn(move || {
                for number in 0..commands {
                    let line = format!("create configmap w{writer}-{number}");
                    let got = rbacsim.outcome_of(&rbacsim.process(&line).output().unwrap());
                    assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
                }
            });
        }
    });
    let got = rbacsim.run("get configmaps -o name").outcome();
    assert_eq!(got.stdout.lines().filter(|line| line.starts_with("configmap/w")).count(), 8 * commands);
}

#[test]
fn a_file_that_went_bad_gives_an_answer_or_a_clear_error_and_is_not_made_worse() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("batch.yaml", batch(0));
    rbacsim.run("create -f batch.yaml").outcome();
    let good = fs::read(rbacsim.state()).unwrap();
    let mut random = Random(4);
    let (mut refused, rounds) = (0, if is_long() { 2_000 } else { 40 });
    for round in 0..rounds {
        let mut bytes = good.clone();
        if round % 4 == 0 {
            bytes.truncate(1 + random.below(good.len() - 1));
        } else {
            let at = if round % 4 == 1 { random.below(100) } else { random.below(good.len()) };
            bytes[at] ^= 1 << random.below(8);
        }
        fs::write(rbacsim.state(), &bytes).unwrap();
        for line in ["get configmaps,clusterroles -A -o name", "auth can-i list pods --as jane", "create configmap new"]
        {
            let got = rbacsim.run(line).outcome();
            if got.exit != 0 && got.stdout.is_empty() {
                assert!(got.stderr.to_lowercase().starts_with("error"), "round {round}: {got:?}");
                assert!(fs::read(rbacsim.state()).unwrap() == bytes, "round {round}: changed by {line}");
                refused += 1;
            }
        }
    }
    assert!(refused > rounds / 4, "only {refused} of {rounds} times 3 were noticed");
}

#[test]
fn clocks_may_jump_back() {
    let rbacsim = Rbacsim::new();
    for (name, now) in [("late", "2031-01-01T00:00:00Z"), ("early", "2021-01-01T00:00:00Z")] {
        rbacsim.run(&format!("create ns {name} --now {now}")).prints(&format!("namespace/{name} created\n"));
    }
    rbacsim.run("get ns late early -o name --now 2020-01-01T00:00:00Z").prints("namespace/late\nnamespace/early\n");
    let got = rbacsim.run("get ns late --no-headers --now 2020-01-01T00:00:00Z").outcome();
    assert!(got.stdout.contains("<invalid>"), "{got:?}");
    rbacsim.run("delete ns late").prints("namespace \"late\" deleted\n");
}

#[test]
fn a_folder_that_was_removed_is_a_fresh_cluster_and_a_file_in_its_place_an_error() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns a").prints("namespace/a created\n");
    let folder = rbacsim.state().parent().unwrap().to_owned();
    fs::remove_dir_all(&folder).unwrap();
    rbacsim.run("get ns a").fails(1, "Error from server (NotFound): namespaces \"a\" not found\n");
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "").unwrap();
    let got = rbacsim.run("get ns").outcome();
    assert!(got.exit == 1 && got.stderr.starts_with("error: cannot open the state file"), "{got:?}");
}
