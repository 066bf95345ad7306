//! File name patterns, as Go's `filepath.Glob` and `filepath.Match` understand them: `*`, `?`, `[a-z]`, `[^a]`, `\x`.
//!
//! Unlike a shell's, a pattern also finds hidden files. Only names on this machine's disk are looked at.

use super::walk;
use std::path::Path;

/// A pattern that says nothing, such as `a[`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BadPattern;

/// The names, relative to `directory` where the pattern is, that match; in lexical order. What cannot be read is left out.
pub(super) fn find(pattern: &str, directory: &Path) -> Result<Vec<String>, BadPattern> {
    let mut found = vec![if pattern.starts_with('/') { "/".to_owned() } else { String::new() }];
    for part in pattern.split('/').filter(|part| !part.is_empty()) {
        let tokens = parse(part)?;
        let mut next = Vec::new();
        for parent in &found {
            if part.contains(['*', '?', '[', '\\']) {
                let names = walk::sorted_names(&directory.join(parent)).unwrap_or_default();
                let matching = names.iter().filter(|name| matches(&tokens, name));
                next.extend(matching.map(|name| join(parent, name)));
            } else if directory.join(join(parent, part)).symlink_metadata().is_ok() {
                next.push(join(parent, part));
            }
        }
        found = next;
    }
    Ok(found)
}

fn join(parent: &str, name: &str) -> String {
    if parent.is_empty() || parent.ends_with('/') { format!("{parent}{name}") } else { format!("{parent}/{name}") }
}

enum Token {
    Any,
    One,
    Char(char),
    Class { negated: bool, ranges: Vec<(char, char)> },
}

fn parse(pattern: &str) -> Result<Vec<Token>, BadPattern> {
    let mut chars = pattern.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(char) = chars.next() {
        tokens.push(match char {
            '*' => Token::Any,
            '?' => Token::One,
            '\\' => Token::Char(chars.next().ok_or(BadPattern)?),
            '[' => parse_class(&mut chars)?,
            char => Token::Char(char),
        });
    }
    Ok(tokens)
}

fn parse_class(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<Token, BadPattern> {
    let negated = chars.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    while ranges.is_empty() || chars.next_if_eq(&']').is_none() {
        let low = class_char(chars)?;
        let high = if chars.next_if_eq(&'-').is_some() { class_char(chars)? } else { low };
        ranges.push((low, high));
    }
    Ok(Token::Class { negated, ranges })
}

fn class_char(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<char, BadPattern> {
    match chars.next() {
        None | Some('-' | ']') => Err(BadPattern),
        Some('\\') => chars.next().ok_or(BadPattern),
        Some(char) => Ok(char),
    }
}

/// Matches greedily: when something fails after a `*`, that `*` takes one character more.
fn matches(tokens: &[Token], name: &str) -> bool {
    let (mut pattern, mut rest) = (tokens, name);
    let mut retry: Option<(&[Token], &str)> = None;
    loop {
        if let Some((Token::Any, after)) = pattern.split_first() {
            retry = Some((after, rest));
            pattern = after;
            continue;
        }
        let mut chars = rest.chars();
        match (pattern.split_first(), chars.next()) {
            (None, None) => return true,
            (Some((token, after)), Some(char)) if token.accepts(char) => (pattern, rest) = (after, chars.as_str()),
            _ => {
                let Some((after, from)) = retry else { return false };
                let mut chars = from.chars();
                if chars.next().is_none() {
                    return false;
                }
                (pattern, rest) = (after, chars.as_str());
                retry = Some((after, rest));
            }
        }
    }
}

impl Token {
    fn accepts(&self, char: char) -> bool {
        match self {
            Token::Any => false,
            Token::One => true,
            Token::Char(expected) => *expected == char,
            Token::Class { negated, ranges } => {
                ranges.iter().any(|(low, high)| (*low..=*high).contains(&char)) != *negated
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_go() {
        let table = [
            ("*.yaml", "a.yaml", true),
            ("*.yaml", ".yaml", true),
            ("*.yaml", "a.yml", false),
            ("a?c", "aöc", true),
            ("*a*b*", "xxaxxbxx", true),
            ("*a*b", "xxaxxbxx", false),
            ("[a-c]x", "bx", true),
            ("[^a-c]x", "bx", false),
            (r"\*", "*", true),
            (r"[\]]", "]", true),
            ("", "", true),
        ];
        for (pattern, name, expected) in table {
            assert_eq!(matches(&parse(pattern).unwrap(), name), expected, "{pattern} {name}");
        }
        for pattern in ["[", "a[", "[]", "[a", "[a-", "[a-]", r"\", "[-a]"] {
            assert!(parse(pattern).is_err(), "{pattern}");
        }
    }

    #[test]
    fn finds_names_level_by_level() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b/2.yaml", "b/1.yaml", "a/1.yaml", "a/x.txt", "top.yaml"] {
            std::fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let find = |pattern: &str| find(pattern, folder.path()).unwrap().join(" ");
        assert_eq!(find("*/*.yaml"), "a/1.yaml b/1.yaml b/2.yaml");
        assert_eq!(find("b/?.yaml"), "b/1.yaml b/2.yaml");
        assert_eq!(find("*.nope"), "");
        assert_eq!(find("top.yaml/*"), "");
    }
}
