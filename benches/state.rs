//! Questions to a state file.

use divan::Bencher;
use divan::counter::ItemsCount;

use crate::OBJECTS;
use crate::cluster::{Cluster, QUESTION};

const REVIEWS: usize = 100_000;

/// One question, without the start of a process.
#[divan::bench(args = OBJECTS)]
fn can_i(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::stored(objects);
    bencher.bench_local(|| cluster.run(&QUESTION));
}

/// One question, with the start of a process.
#[divan::bench(args = OBJECTS)]
fn can_i_process(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::stored(objects);
    bencher.bench_local(|| cluster.start(&QUESTION));
}

/// The start of a process that asks nothing.
#[divan::bench]
fn version_process(bencher: Bencher<'_, '_>) {
    let cluster = Cluster::of(1);
    bencher.bench_local(|| cluster.start(&["version", "--client"]));
}

/// What an account may do.
#[divan::bench(args = OBJECTS)]
fn can_i_list(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::stored(objects);
    let account = QUESTION[7];
    bencher.bench_local(|| cluster.run(&["auth", "can-i", "--list", "-n", "team-0", "--as", account]));
}

/// A hundred thousand reviews in one command; the items are single ones.
#[divan::bench(args = OBJECTS, sample_count = 3)]
fn reviews(bencher: Bencher<'_, '_>, objects: usize) {
    let cluster = Cluster::stored(objects);
    cluster.write_reviews(REVIEWS);
    let command = ["create", "-f", "reviews.json", "-o", "json"];
    bencher.counter(ItemsCount::new(REVIEWS)).bench_local(|| cluster.start(&command));
}
