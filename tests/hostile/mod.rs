//! Hostile input: every door, tried on the inputs that are kept and on random changes of them.
//!
//! The kept inputs in `inputs/` are examples to start from and whatever a fuzzer once broke a door with. The long form
//! (`RBACSIM_TEST_LONG=1`) tries for half a minute a door; `cargo fuzz` (see `CONTRIBUTING.md`) goes on for as long as wanted.

mod limits;
mod targets;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::support::generated::Random;
use crate::support::is_long;
use targets::TARGETS;

/// The inputs kept for a door, in order.
fn kept(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/inputs").join(name);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn kept_inputs_do_no_harm() {
    for (name, target) in TARGETS {
        for (path, bytes) in kept(name) {
            survives(&path.display().to_string(), target, &bytes);
        }
    }
}

#[test]
fn changed_inputs_do_no_harm() {
    let patience = Duration::from_millis(if is_long() { 30_000 } else { 100 });
    for (name, target) in TARGETS {
        let (inputs, mut random, start) = (kept(name), Random(1), Instant::now());
        while start.elapsed() < patience {
            let bytes = changed(&inputs, &mut random);
            survives(name, target, &bytes);
        }
    }
}

/// Fails with the input, so that it can be kept.
fn survives(name: &str, target: fn(&[u8]), bytes: &[u8]) {
    let outcome = std::panic::catch_unwind(|| target(bytes));
    assert!(outcome.is_ok(), "{name} broke with {:?}", String::from_utf8_lossy(bytes));
}

/// One input, a few times cut, doubled, mixed with another one or spoiled.
fn changed(inputs: &[(PathBuf, Vec<u8>)], random: &mut Random) -> Vec<u8> {
    let mut bytes = inputs[random.below(inputs.len())].1.clone();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(20)).min(bytes.len());
        match random.below(6) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let piece = bytes[at..end].repeat(1 + random.below(50));
                drop(bytes.splice(at..at, piece));
            }
            2 => {
                let (_, other) = &inputs[random.below(inputs.len())];
                let from = random.below(other.len() + 1);
                let piece = &other[from..(from + random.below(40)).min(other.len())];
                drop(bytes.splice(at..at, piece.iter().copied()));
            }
            3 => bytes.truncate(at),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.next().to_le_bytes()[0]),
        }
    }
    bytes
}
