//! A script as commands made of words, and words as parts that are still to be expanded.

/// A word, in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word(pub Vec<Part>);

/// A part of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text as it stands.
    Text(String),
    /// `$NAME`.
    Variable { name: String, quoted: bool },
    /// `$(SCRIPT)`.
    Output { script: String, quoted: bool },
}

impl Part {
    /// Whether its value stays in one piece.
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::Variable { quoted, .. } | Self::Output { quoted, .. } => *quoted,
        }
    }
}

impl Word {
    /// `NAME=VALUE`: the name, and the value as a word.
    pub fn assignment(&self) -> Option<(String, Word)> {
        let Part::Text(first) = self.0.first()? else { return None };
        let (name, rest) = first.split_once('=')?;
        if !is_name(name) {
            return None;
        }
        let rest = Some(Part::Text(rest.to_owned()));
        Some((name.to_owned(), Word(rest.into_iter().chain(self.0.iter().skip(1).cloned()).collect())))
    }
}

/// Whether a text can name a variable.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// How a command goes on from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    Then,
    And,
    Or,
    Pipe,
}

/// Which streams of a command go elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hides {
    /// `>/dev/null`.
    pub output: bool,
    /// `2>/dev/null`.
    pub errors: bool,
    /// `2>&1`.
    pub errors_with_output: bool,
}

/// One command of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub joint: Joint,
    pub words: Vec<Word>,
    pub hides: Hides,
    /// Whether what it prints is what the next one reads.
    pub ends_in_pipe: bool,
}

/// Reads a script.
///
/// # Errors
/// What it holds that this shell does not know.
pub(super) fn read(script: &str) -> Result<Vec<Step>, String> {
    Reader { rest: script.chars().collect::<Vec<char>>(), at: 0 }.steps()
}

struct Reader {
    rest: Vec<char>,
    at: usize,
}

/// Words that begin what this shell does not know.
const UNKNOWN: [&str; 9] = ["if", "for", "while", "until", "case", "function", "{", "!", "[["];

impl Reader {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    /// Takes a text if it comes next.
    fn take(&mut self, text: &str) -> bool {
        let is_next = text.chars().enumerate().all(|(index, c)| self.rest.get(self.at + index) == Some(&c));
        if is_next {
            self.at += text.chars().count();
        }
        is_next
    }

    fn steps(&mut self) -> Result<Vec<Step>, String> {
        let mut steps: Vec<Step> = Vec::new();
        let mut joint = Joint::Then;
        loop {
            let (words, hides) = self.command()?;
            let is_empty = words.is_empty();
            if !is_empty {
                steps.push(Step { joint, words, hides, ends_in_pipe: false });
            }
            let next = if self.take("&&") {
                Joint::And
            } else if self.take("||") {
                Joint::Or
            } else if self.take("|") {
                if let Some(last) = steps.last_mut() {
                    last.ends_in_pipe = true;
                }
                Joint::Pipe
            } else if self.take(";") || self.take("\n") {
                // A line may end behind an operator.
                if is_empty { joint } else { Joint::Then }
            } else if let Some(other) = self.next() {
                return Err(format!("its sh does not know {other:?}"));
            } else {
                return Ok(steps);
            };
            if is_empty && next != joint {
                return Err("its sh found an operator with nothing before it".to_owned());
            }
            joint = next;
        }
    }

    /// The words up to an operator.
    fn command(&mut self) -> Result<(Vec<Word>, Hides), String> {
        let (mut words, mut hides) = (Vec::new(), Hides::default());
        loop {
            match self.peek() {
                Some(' ' | '\t') => drop(self.next()),
                Some('\\') if self.rest.get(self.at + 1) == Some(&'\n') => self.at += 2,
                Some('#') => {
                    while self.peek().is_some_and(|c| c != '\n') {
                        self.at += 1;
                    }
                }
                None | Some(';' | '&' | '|' | '\n' | ')' | '(') if !self.is_redirect() => break,
                _ if self.is_redirect() => self.redirect(&mut hides)?,
                _ => {
                    let word = self.word()?;
                    let unknown = |part: &Part| matches!(part, Part::Text(text) if UNKNOWN.contains(&text.as_str()));
                    if words.is_empty() && word.0.first().is_some_and(unknown) {
                        return Err("its sh knows no loops, conditions or functions".to_owned());
                    }
                    words.push(word);
                }
            }
        }
        Ok((words, hides))
    }

    fn is_redirect(&self) -> bool {
        let ahead: String = self.rest.iter().skip(self.at).take(2).collect();
        ahead.starts_with(['>', '<']) || ["1>", "2>", "&>"].contains(&ahead.as_str())
    }

    /// `> /dev/null` and the like. Files are neither written nor read.
    fn redirect(&mut self, hides: &mut Hides) -> Result<(), String> {
        let (output, errors) = match self.next() {
            Some('&') => (true, true),
            Some('2') => (false, true),
            Some('<') => return Err("its sh reads no files".to_owned()),
            first => {
                if first == Some('>') {
                    self.at -= 1;
                }
                (true, false)
            }
        };
        self.at += 1;
        self.take(">");
        if errors && !output && self.take("&1") {
            hides.errors_with_output = true;
            return Ok(());
        }
        while matches!(self.peek(), Some(' ' | '\t')) {
            self.at += 1;
        }
        if !self.take("/dev/null") {
            return Err("its sh keeps no files".to_owned());
        }
        hides.output |= output;
        hides.errors |= errors;
        Ok(())
    }

    fn word(&mut self) -> Result<Word, String> {
        let mut word = Word::default();
        while let Some(next) = self.peek() {
            match next {
                ' ' | '\t' | '\n' | ';' | '&' | '|' | '(' | ')' | '<' | '>' => break,
                '\'' => {
                    self.at += 1;
                    let text = self.until('\'')?;
                    push(&mut word, &text);
                }
                '"' => {
                    self.at += 1;
                    push(&mut word, "");
                    self.double_quoted(&mut word)?;
                }
                '\\' => {
                    self.at += 1;
                    push(&mut word, &self.next().map(String::from).unwrap_or_default());
                }
                '$' | '`' => self.expansion(&mut word, false)?,
                other => {
                    self.at += 1;
                    push(&mut word, &other.to_string());
                }
            }
        }
        Ok(word)
    }

    fn double_quoted(&mut self, word: &mut Word) -> Result<(), String> {
        loop {
            match self.peek() {
                None => return Err("its sh misses a closing quote".to_owned()),
                Some('"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some('\\') => {
                    self.at += 1;
                    let escaped = self.next().unwrap_or('\\');
                    let text = match escaped {
                        '$' | '`' | '"' | '\\' => escaped.to_string(),
                        '\n' => String::new(),
                        other => format!("\\{other}"),
                    };
                    push(word, &text);
                }
                Some('$' | '`') => self.expansion(word, true)?,
                Some(other) => {
                    self.at += 1;
                    push(word, &other.to_string());
                }
            }
        }
    }

    /// `$NAME`, `${NAME}`, `$(…)`, or its old form in backquotes.
    fn expansion(&mut self, word: &mut Word, quoted: bool) -> Result<(), String> {
        if self.take("`") {
            let script = self.until('`')?;
            word.0.push(Part::Output { script, quoted });
        } else if self.take("$(") {
            let script = self.until_parenthesis()?;
            word.0.push(Part::Output { script, quoted });
        } else if self.take("${") {
            let name = self.until('}')?;
            if !is_name(&name) {
                return Err(format!("its sh does not know ${{{name}}}"));
            }
            word.0.push(Part::Variable { name, quoted });
        } else {
            self.at += 1;
            let mut name = String::new();
            if self.take("?") {
                name.push('?');
            }
            while let Some(c) = self.peek().filter(|c| name != "?" && (c.is_ascii_alphanumeric() || *c == '_')) {
                name.push(c);
                self.at += 1;
            }
            if name.is_empty() {
                push(word, "$");
            } else {
                word.0.push(Part::Variable { name, quoted });
            }
        }
        Ok(())
    }

    fn until(&mut self, end: char) -> Result<String, String> {
        let mut text = String::new();
        loop {
            match self.next() {
                None => return Err(format!("its sh misses a closing {end}")),
                Some(c) if c == end => return Ok(text),
                Some(c) => text.push(c),
            }
        }
    }

    /// What stands before the parenthesis that closes one already open; quotes protect others.
    fn until_parenthesis(&mut self) -> Result<String, String> {
        let (mut text, mut open, mut quote) = (String::new(), 1_usize, None);
        loop {
            let c = self.next().ok_or("its sh misses a closing )")?;
            match (c, quote) {
                ('\'' | '"', None) => quote = Some(c),
                (c, Some(begun)) if c == begun => quote = None,
                ('(', None) => open += 1,
                (')', None) => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Ok(text);
            }
            text.push(c);
        }
    }
}

/// Adds text to a word, to its last part if that is text.
fn push(word: &mut Word, text: &str) {
    match word.0.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ => word.0.push(Part::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::Joint::{And, Or, Pipe, Then};
    use super::*;

    fn text(text: &str) -> Part {
        Part::Text(text.into())
    }

    #[test]
    fn words_are_taken_apart() {
        let variable = |name: &str, quoted| Part::Variable { name: name.into(), quoted };
        let output = |script: &str, quoted| Part::Output { script: script.into(), quoted };
        let cases = [
            ("a", vec![text("a")]),
            ("'a b'c", vec![text("a bc")]),
            ("\"a $B ${C}d\"", vec![text("a "), variable("B", true), text(" "), variable("C", true), text("d")]),
            ("x=$(cat \"a)\" b)", vec![text("x="), output("cat \"a)\" b", false)]),
            ("\"$(echo `x`)\"", vec![text(""), output("echo `x`", true)]),
            ("`id`$", vec![output("id", false), text("$")]),
            ("\\$A\\ b", vec![text("$A b")]),
            ("\"\\\"\\n\"", vec![text("\"\\n")]),
            ("$?", vec![variable("?", false)]),
        ];
        for (script, want) in cases {
            let steps = read(script).unwrap();
            assert_eq!(steps.len(), 1, "{script}");
            assert_eq!(steps[0].words, [Word(want)], "{script}");
        }
    }

    #[test]
    fn commands_are_joined_as_they_stand() {
        let joints = |script: &str| -> Vec<(Joint, usize, bool)> {
            let steps = read(script).unwrap();
            steps.iter().map(|step| (step.joint, step.words.len(), step.ends_in_pipe)).collect()
        };
        assert_eq!(
            joints("a b; c && d ||\n e | f g # h"),
            [(Then, 2, false), (Then, 1, false), (And, 1, false), (Or, 1, true), (Pipe, 2, false),]
        );
        assert_eq!(joints(" ;\n\n"), []);
    }

    #[test]
    fn streams_can_go_nowhere() {
        let hides = |script: &str| read(script).map(|steps| steps[0].hides);
        let [output, errors, together] = [(true, false, false), (false, true, false), (false, false, true)]
            .map(|(output, errors, errors_with_output)| Hides { output, errors, errors_with_output });
        assert_eq!(hides("a >/dev/null"), Ok(output));
        assert_eq!(hides("a 1> /dev/null b"), Ok(output));
        assert_eq!(hides("a 2>/dev/null"), Ok(errors));
        assert_eq!(hides("a 2>&1"), Ok(together));
        assert_eq!(hides("a &>/dev/null"), Ok(Hides { output: true, errors: true, errors_with_output: false }));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for script in [
            "a > b",
            "a < b",
            "if a; then b; fi",
            "a & b",
            "(a)",
            "'a",
            "\"a",
            "$(a",
            "${a:-b}",
            "&& a",
            "a && || b",
            "`",
        ] {
            assert!(read(script).is_err(), "{script}");
        }
    }
}
