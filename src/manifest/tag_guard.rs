//! Keeps one form away from the YAML library that would make it panic: a tag in a flow collection with a comma right
//! after it (`[!tag,x]`). go-yaml calls this a syntax error, and so does this file.
//!
//! Exactness matters: `!has(x),` inside a quoted CEL expression looks the same. So every suspicious place is checked by
//! scanning the text up to it, where the library says whether a tag starts there.

use super::error::SyntaxError;
use super::events::{line_number, reader};
use libyaml_safer::{Encoding, Scanner};

/// More suspicious places than this are refused unseen, since each costs a scan.
const MAX_SUSPECTS: usize = 100;

const PROBLEM: &str = "did not find expected whitespace or line break";

/// # Errors
/// As go-yaml would say it, if a tag is followed by a comma.
pub(super) fn check(text: &str) -> Result<(), SyntaxError> {
    // A tag in a flow collection needs both; hardly any manifest has them.
    if !text.contains('!') || !text.contains(['[', '{']) {
        return Ok(());
    }
    let mut suspects: Vec<(usize, usize)> = short_tags(text).chain(verbatim_tags(text)).collect();
    suspects.sort_unstable();
    for (position, (tag, comma)) in suspects.into_iter().enumerate() {
        let before = text.get(..comma).unwrap_or_default();
        if position >= MAX_SUSPECTS || starts_tag(before, tag) {
            let line = u64::try_from(before.matches('\n').count()).unwrap_or(u64::MAX);
            let shown = (line > 0).then_some(line + 1);
            return Err(SyntaxError::yaml(PROBLEM, shown, Some(line_number(line))));
        }
    }
    Ok(())
}

/// Places of `!tag` and the comma right after it. Looks back from every comma, so that the whole text is read once.
fn short_tags(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices(',').flat_map(|(comma, _)| {
        let before = text.get(..comma).unwrap_or_default();
        let run = before.trim_end_matches(is_tag_char).len();
        let tags = before.get(run..).unwrap_or_default().match_indices('!').map(move |(offset, _)| run + offset);
        tags.filter(|tag| may_start_token(before, *tag)).map(move |tag| (tag, comma))
    })
}

/// Places of `!<tag>` and the comma right after it.
fn verbatim_tags(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices("!<").filter_map(|(tag, opening)| {
        let inside = text.get(tag + opening.len()..)?;
        let end = inside.find(|char: char| char.is_whitespace() || "<>".contains(char))?;
        let comma = tag + opening.len() + end + 1;
        inside.get(end..)?.starts_with(">,").then_some((tag, comma))
    })
}

/// The characters the library takes for part of a short tag.
fn is_tag_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-_;/?:@&=+$.!~*'()%".contains(char)
}

/// Rules out what is certainly the middle of a word.
fn may_start_token(text: &str, position: usize) -> bool {
    let before = text.get(..position).and_then(|before| before.chars().next_back());
    before.is_none_or(|char| !is_tag_char(char) || ":?'".contains(char))
}

/// Whether the library sees a tag begin at byte `tag` of `text`, which ends before the comma.
fn starts_tag(text: &str, tag: usize) -> bool {
    let mut scanner = Scanner::new();
    scanner.set_encoding(Encoding::Utf8);
    // No tag may end in a bar, so if there is one, the first error is about it.
    scanner.set_input(reader(text, b"|\n"));
    let error = scanner.find_map(Result::err);
    error.and_then(|error| error.context_mark()).is_some_and(|mark| mark.index == tag as u64)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn only_a_real_tag_before_a_comma_is_refused() {
        let table = [
            ("[!a,b]", Some("yaml: did not find expected whitespace or line break")),
            ("x: 1\ny: {k: !a,b: c}", Some("yaml: line 2: did not find expected whitespace or line break")),
            ("- [&x !!str,b]", Some("yaml: did not find expected whitespace or line break")),
            ("a: [x, \"f(x, !has(y),z)\"]", None),
            ("a: x[0], !b,c", None),
            ("# [!a,b]\na: [1]", None),
            ("[!<a,b>,c]", Some("yaml: did not find expected whitespace or line break")),
            ("[x, '!<a>,'] # !<b>,", None),
            ("[\"x\"!it's,b]", Some("yaml: did not find expected whitespace or line break")),
            ("k:\n[  !-,", Some("yaml: line 2: did not find expected whitespace or line break")),
            ("[\n\u{feff}!,x]", Some("yaml: line 2: did not find expected whitespace or line break")),
            ("[!a b, !c d]", None),
            ("", None),
        ];
        for (text, expected) in table {
            let got = check(text).err().map(|error| error.to_string());
            assert_eq!(got.as_deref(), expected, "{text}");
        }
    }
}
