//! The same done to many things, on all cores if that is worth it.

use rayon::prelude::*;

/// Fewer things than this are done sooner than a second thread is woken.
const WORTH_SHARING: usize = 500;

/// What becomes of each thing, in order, or the first failure.
pub(super) fn map_all<T: Sync, U: Send, E: Send>(
    things: &[T],
    change: impl Fn(&T) -> Result<U, E> + Sync + Send,
) -> Result<Vec<U>, E> {
    if things.len() < WORTH_SHARING {
        things.iter().map(change).collect()
    } else {
        things.par_iter().map(change).collect()
    }
}
