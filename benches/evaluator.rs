//! Checks of the evaluator, every role and binding in memory.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use rbacsim::rbac::decide;

use crate::OBJECTS;
use crate::generated::Generated;

/// Different questions in a row, so that nothing is in the processor's caches only because it was just asked.
const QUESTIONS: usize = 10_000;

/// Ten thousand checks; the items are single ones.
#[divan::bench(args = OBJECTS)]
fn checks(bencher: Bencher<'_, '_>, objects: usize) {
    let generated = Generated::of(objects, 1);
    let (world, questions) = (generated.world(), generated.questions(QUESTIONS, 2));
    bencher.counter(ItemsCount::new(QUESTIONS)).bench_local(|| {
        let decisions =
            questions.iter().map(|question| decide(black_box(&world), &question.user, &question.attributes()));
        decisions.filter(rbacsim::rbac::Decision::is_allowed).count()
    });
}

/// Making a world of roles and bindings.
#[divan::bench(args = OBJECTS, sample_count = 10)]
fn build(bencher: Bencher<'_, '_>, objects: usize) {
    let generated = Generated::of(objects, 1);
    bencher.bench_local(|| generated.world());
}
