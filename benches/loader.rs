//! Reading manifests: all of them, for one answer (`--from`), and into a state.

use std::fs;

use divan::Bencher;
use divan::counter::BytesCount;

use crate::cluster::{Cluster, QUESTION};

const OBJECTS: [usize; 4] = [112, 5_000, 7_875, 73_750];

/// One question to a folder of manifests.
#[divan::bench(args = OBJECTS, sample_count = 10)]
fn can_i_from(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::of(objects);
    let files = fs::read_dir(cluster.path().join("cluster")).unwrap();
    let bytes: u64 = files.map(|file| file.unwrap().metadata().unwrap().len()).sum();
    let question = [QUESTION.as_slice(), &["--from", "cluster"]].concat();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| cluster.start(&question));
}

/// `create -f` of the folder into a fresh state.
#[divan::bench(args = OBJECTS, sample_count = 3)]
fn create_into_state(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::of(objects);
    let state = cluster.path().join("state.db");
    bencher
        .with_inputs(|| drop(fs::remove_file(&state)))
        .bench_local_values(|()| cluster.start(&["create", "-f", "cluster"]));
}
