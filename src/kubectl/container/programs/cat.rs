//! `cat`.

use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], input: &str) -> Result<Ended, Failure> {
    let mut all = Ended::default();
    if arguments.is_empty() {
        return Ok(Ended::saying(input));
    }
    let mut code = 0;
    for path in arguments {
        if path == "-" {
            all.then(&Ended::saying(input));
            continue;
        }
        all.then(&match inside.read(path)? {
            Ok(text) => Ended::saying(text),
            Err(why) => Ended::failing(1, format_args!("cat: {path}: {why}")),
        });
        code = code.max(all.code);
    }
    Ok(Ended { code, ..all })
}
