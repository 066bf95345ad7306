//! `sh`: assignments, `;`, `&&`, `||`, `|`, `$NAME`, `$(…)` and quotes. No loops, no functions, no files.

mod words;

use super::{Ended, Inside, not_simulated, programs};
use crate::kubectl::failure::Failure;
use words::{Joint, Part, Step, Word, read};

/// How deep `$(…)` may be nested.
const MAX_DEPTH: usize = 8;

/// Runs a script. What it assigns lasts as long as the script.
///
/// # Errors
/// [`Failure::Plain`] for a script that this shell cannot read, and for programs that need a real container.
pub(super) fn run(inside: &mut Inside<'_>, script: &str, input: &str, depth: usize) -> Result<Ended, Failure> {
    if depth > MAX_DEPTH {
        return Err(not_simulated("a shell in so many shells is too much"));
    }
    let mut all = Ended::default();
    let mut piped: Option<String> = None;
    for Step { joint, words, hides, ends_in_pipe } in read(script).map_err(|what| not_simulated(&what))? {
        let is_skipped = match joint {
            Joint::And => all.code != 0,
            Joint::Or => all.code == 0,
            Joint::Then | Joint::Pipe => false,
        };
        if is_skipped {
            continue;
        }
        let given = piped.take();
        let mut ended = simple(inside, &words, given.as_deref().unwrap_or(input), depth)?;
        if hides.errors_with_output {
            ended.stdout.push_str(&std::mem::take(&mut ended.stderr));
        }
        if hides.errors {
            ended.stderr.clear();
        }
        if hides.output {
            ended.stdout.clear();
        }
        if ends_in_pipe {
            piped = Some(std::mem::take(&mut ended.stdout));
        }
        inside.last = ended.code;
        all.then(&ended);
    }
    Ok(all)
}

/// One command: assignments, or a program with its arguments.
fn simple(inside: &mut Inside<'_>, words: &[Word], input: &str, depth: usize) -> Result<Ended, Failure> {
    let mut said = Ended::default();
    let mut fields: Vec<String> = Vec::new();
    for word in words {
        if fields.is_empty()
            && let Some((name, value)) = word.assignment()
        {
            let value = joined(inside, &value, depth, &mut said)?;
            inside.variables.insert(name, value);
        } else {
            expand(inside, word, depth, &mut said, &mut fields)?;
        }
    }
    if fields.is_empty() {
        // What `$(…)` ended with is what an assignment ends with.
        return Ok(said);
    }
    let mut ended = programs::run_nested(inside, &fields, input, depth)?;
    ended.stderr.insert_str(0, &said.stderr);
    Ok(ended)
}

/// The text of a value that is not split.
fn joined(inside: &mut Inside<'_>, word: &Word, depth: usize, said: &mut Ended) -> Result<String, Failure> {
    let mut text = String::new();
    for part in &word.0 {
        text.push_str(&value_of(inside, part, depth, said)?);
    }
    Ok(text)
}

/// The fields that a word becomes: what is not quoted is split at white space, and nothing is no field.
fn expand(
    inside: &mut Inside<'_>,
    word: &Word,
    depth: usize,
    said: &mut Ended,
    fields: &mut Vec<String>,
) -> Result<(), Failure> {
    let mut field: Option<String> = None;
    for part in &word.0 {
        let value = value_of(inside, part, depth, said)?;
        if part.is_whole() {
            field.get_or_insert_default().push_str(&value);
            continue;
        }
        let mut pieces = value.split_whitespace().peekable();
        if value.starts_with(char::is_whitespace) {
            fields.extend(field.take());
        }
        while let Some(piece) = pieces.next() {
            field.get_or_insert_default().push_str(piece);
            if pieces.peek().is_some() || value.ends_with(char::is_whitespace) {
                fields.extend(field.take());
            }
        }
    }
    fields.extend(field);
    Ok(())
}

fn value_of(inside: &mut Inside<'_>, part: &Part, depth: usize, said: &mut Ended) -> Result<String, Failure> {
    Ok(match part {
        Part::Text(text) => text.clone(),
        Part::Variable { name, .. } if name == "?" => inside.last.to_string(),
        Part::Variable { name, .. } => inside.variables.get(name).cloned().unwrap_or_default(),
        Part::Output { script, .. } => {
            let variables = inside.variables.clone();
            let ended = run(inside, script, "", depth + 1)?;
            // A shell of its own: what it assigned ends with it.
            inside.variables = variables;
            said.stderr.push_str(&ended.stderr);
            said.code = ended.code;
            ended.stdout.trim_end_matches('\n').to_owned()
        }
    })
}
