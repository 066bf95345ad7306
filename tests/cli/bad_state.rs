//! State files that are not what they should be: each gives a clear error, and nothing that was there is lost.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::support::Rbacsim;

/// What is wrong, and what is said about it.
fn bad_files() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns a").prints("namespace/a created\n");
    let good = fs::read(rbacsim.state()).unwrap();
    let mut scrambled = good.clone();
    scrambled.iter_mut().skip(4096).for_each(|byte| *byte = byte.wrapping_mul(7).wrapping_add(1));
    let foreign = "it is no SQLite database); move it away, or name another file with --state";
    let damaged = "database disk image is malformed); keep a copy, then start afresh with `rbacsim cluster reset`, or name another file with --state";
    vec![
        ("garbage", b"garbage\n".to_vec(), foreign),
        ("long garbage", b"0123456789".repeat(10_000), foreign),
        ("scrambled", scrambled, damaged),
        ("cut off", good[..5000].to_vec(), damaged),
    ]
}

#[test]
fn files_of_something_else_are_left_alone() {
    for (name, bytes, why) in bad_files() {
        let rbacsim = Rbacsim::new();
        rbacsim.file("bad.db", &bytes);
        for command in ["get ns", "create ns b", "auth can-i list pods"] {
            let got = rbacsim.run(&format!("{command} --state bad.db")).outcome();
            assert_eq!((got.stdout.as_str(), got.exit), ("", 1), "{name}: {command}");
            assert!(
                got.stderr.starts_with("error: ") && got.stderr.contains("<folder>/work/bad.db"),
                "{name}: {got:?}"
            );
            assert!(got.stderr.ends_with(&format!("{why}\n")), "{name}: {got:?}");
        }
        assert!(fs::read(rbacsim.directory().join("bad.db")).unwrap() == bytes, "{name}: changed");
    }
}

#[test]
fn another_programs_database_is_left_alone() {
    let rbacsim = Rbacsim::new();
    let path = rbacsim.directory().join("other.db");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE precious (a)").unwrap();
    let before = fs::read(&path).unwrap();
    let text = "<folder>/work/other.db is not an rbacsim state file (it is another program's database); move it away, or name another file with --state";
    rbacsim.run("create ns a --state other.db").fails(1, &format!("error: {text}\n"));
    rbacsim.run("cluster reset --state other.db").fails(2, &format!("error: {text}\n"));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_damaged_state_can_be_reset() {
    let rbacsim = Rbacsim::new();
    let (_, bytes, _) = bad_files().pop().unwrap();
    rbacsim.file("bad.db", bytes);
    rbacsim.run("cluster reset --state bad.db").prints("fresh cluster in <folder>/work/bad.db\n");
    rbacsim.run("get ns default -o name --state bad.db").prints("namespace/default\n");
}

#[test]
fn a_state_that_is_no_file_is_named() {
    let rbacsim = Rbacsim::new();
    let got = rbacsim.run("get ns --state .").outcome();
    assert_eq!((got.stdout.as_str(), got.exit), ("", 1));
    assert!(got.stderr.starts_with("error: cannot open the state file <folder>/work/"), "{got:?}");
    if Path::new("/dev/full").exists() {
        let text = "error: no space left to write the state file /dev/full; nothing was changed\n";
        rbacsim.run("get ns --state /dev/full").fails(1, text);
    }
}

#[test]
fn commands_at_the_same_time_all_count() {
    let rbacsim = Rbacsim::new();
    let names: Vec<String> = (0..8).map(|number| format!("n{number}")).collect();
    let started: Vec<_> =
        names.iter().map(|name| rbacsim.process(&format!("create ns {name}")).spawn().unwrap()).collect();
    for (name, process) in names.iter().zip(started) {
        let got = rbacsim.outcome_of(&process.wait_with_output().unwrap());
        assert_eq!((got.stdout, got.stderr, got.exit), (format!("namespace/{name} created\n"), String::new(), 0));
    }
    let all = format!("namespace/{}\n", names.join("\nnamespace/"));
    rbacsim.run(&format!("get ns {} -o name", names.join(" "))).prints(&all);
}

#[cfg(unix)]
#[test]
fn a_read_only_state_answers_and_refuses_changes() {
    use std::os::unix::fs::PermissionsExt as _;
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns a").prints("namespace/a created\n");
    let state = rbacsim.state();
    let before = fs::read(&state).unwrap();
    let [mut ask, mut change] = ["get ns a -o name", "create ns b"].map(|line| rbacsim.unprivileged_process(line));
    for (path, mode) in [(state.as_path(), 0o400), (state.parent().unwrap(), 0o500)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let asked = rbacsim.outcome_of(&ask.output().unwrap());
    let changed = rbacsim.outcome_of(&change.output().unwrap());
    assert!(fs::read(&state).unwrap() == before);
    fs::set_permissions(state.parent().unwrap(), fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!((asked.stdout.as_str(), asked.stderr.as_str(), asked.exit), ("namespace/a\n", "", 0));
    let why = "error: the state file <folder>/home/data/rbacsim/state.db is read-only; nothing was changed (make it and its folder writable, or name another file with --state)\n";
    assert_eq!((changed.stdout.as_str(), changed.stderr.as_str(), changed.exit), ("", why, 1));
}

/// A limit on the size of files stands in for a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing() {
    use crate::support::PROGRAM;
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns a").prints("namespace/a created\n");
    let before = fs::read(rbacsim.state()).unwrap();
    rbacsim.file("big.txt", "x".repeat(900_000));
    let blocks = before.len() / 512;
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" create configmap big --from-file big.txt");
    let mut shell = rbacsim.process_of(Path::new("/bin/sh"));
    let got = rbacsim.outcome_of(&shell.args(["-c", &script, PROGRAM]).output().unwrap());
    assert_eq!((got.stdout.as_str(), got.exit), ("", 1), "{got:?}");
    assert!(got.stderr.starts_with("error: ") && got.stderr.contains("state.db"), "{got:?}");
    rbacsim.run("get ns a -o name").prints("namespace/a\n");
    rbacsim.run("create configmap big --from-file big.txt").prints("configmap/big created\n");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let rbacsim = Rbacsim::new();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let got = rbacsim.outcome_of(&rbacsim.process("get ns").stdout(full).output().unwrap());
    assert_eq!(got.exit, 1);
    assert!(got.stderr.starts_with("error: ") && got.stderr.contains("No space left on device"), "{got:?}");
}
