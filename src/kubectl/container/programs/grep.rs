//! `grep` for plain text: of `mount`, of `env`, of an answer.

use super::{lines, unknown_option};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

/// Characters with which a pattern is more than a text.
const SPECIAL: [char; 8] = ['*', '[', ']', '^', '$', '|', '\\', '+'];

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], input: &str) -> Result<Ended, Failure> {
    let (flags, rest): (Vec<&String>, Vec<&String>) = arguments.iter().partition(|argument| argument.starts_with('-'));
    let letters: String = flags.iter().flat_map(|flag| flag.chars().skip(1)).collect();
    if let Some(letter) = letters.chars().find(|letter| !"ivqEF".contains(*letter)) {
        return Err(unknown_option("grep", &format!("-{letter}")));
    }
    let Some((pattern, files)) = rest.split_first() else { return Err(unknown_option("grep", "no pattern")) };
    if !letters.contains('F') && pattern.contains(SPECIAL) {
        return Err(unknown_option("grep", &format!("patterns such as {pattern:?}")));
    }
    let fold = |text: &str| if letters.contains('i') { text.to_lowercase() } else { text.to_owned() };
    let sought = fold(pattern);
    let (mut said, mut texts) = (Ended::default(), vec![input.to_owned()]);
    if !files.is_empty() {
        texts.clear();
    }
    for path in files {
        match inside.read(path)? {
            Ok(text) => texts.push(text),
            Err(why) => said.then(&Ended::failing(2, format_args!("grep: {path}: {why}"))),
        }
    }
    let is_found = |line: &&str| fold(line).contains(&sought) != letters.contains('v');
    let lines = lines(texts.iter().flat_map(|text| text.lines()).filter(is_found));
    let code = if said.code == 0 { u8::from(lines.is_empty()) } else { said.code };
    let stdout = if letters.contains('q') { String::new() } else { lines };
    Ok(Ended { stdout, stderr: said.stderr, code })
}
