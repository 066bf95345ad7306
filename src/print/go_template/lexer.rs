//! Template text to tokens: the text between actions, trimmed where `{{-` and `-}}` say so, and the words inside.
//!
//! Mirrors text/template/parse/lex.go.

use crate::print::go_quote::unquote;

/// A token with its byte offset.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) offset: usize,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    pub(super) kind: TokenKind,
    pub(super) source: String,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    Text(String),
    Open,
    Close,
    /// `.name`
    Field(String),
    /// `.`
    Dot,
    /// `$name` or `$`
    Variable(String),
    Word(String),
    Number(String),
    Quoted(String),
    /// `(`, `)`, `|`, `,`, `=` or `:=`
    Symbol(&'static str),
}

/// The tokens of a template, or the offset and the reason why there are none.
pub(super) fn tokens(source: &str) -> Result<Vec<Token>, (usize, String)> {
    let mut lexer = Lexer { source, offset: 0, tokens: Vec::new() };
    let mut trim_start = false;
    while let Some(length) = lexer.rest().find("{{") {
        let text = lexer.take(length);
        let comment_or_action = lexer.rest().strip_prefix("{{").unwrap_or_default();
        let trims_end = comment_or_action.strip_prefix('-').is_some_and(|rest| rest.starts_with(is_space));
        lexer.push_text(text, trim_start, trims_end);
        trim_start = lexer.action(trims_end)?;
    }
    let rest = lexer.rest();
    lexer.push_text(rest, trim_start, false);
    Ok(lexer.tokens)
}

struct Lexer<'s> {
    source: &'s str,
    offset: usize,
    tokens: Vec<Token>,
}

impl<'s> Lexer<'s> {
    fn rest(&self) -> &'s str {
        self.source.get(self.offset..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &'s str {
        let taken = self.rest().get(..length).unwrap_or_default();
        self.offset += taken.len();
        taken
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'s str {
        let length = self.rest().find(|c| !wanted(c)).unwrap_or(self.rest().len());
        self.take(length)
    }

    fn push(&mut self, offset: usize, spaced: bool, kind: TokenKind) {
        let source = self.source.get(offset..self.offset).unwrap_or_default().to_owned();
        self.tokens.push(Token { offset, spaced, kind, source });
    }

    fn push_text(&mut self, text: &str, trim_start: bool, trim_end: bool) {
        let text = if trim_start { text.trim_start_matches(is_space) } else { text };
        let text = if trim_end { text.trim_end_matches(is_space) } else { text };
        if !text.is_empty() {
            self.push(self.offset, false, TokenKind::Text(text.to_owned()));
        }
    }

    /// Reads from `{{` to `}}`; whether the text after it is to be trimmed.
    fn action(&mut self, trimmed: bool) -> Result<bool, (usize, String)> {
        let start = self.offset;
        self.take(if trimmed { 3 } else { 2 });
        let after_space = self.rest().trim_start_matches(is_space);
        if self.rest().starts_with("/*") || (trimmed && after_space.starts_with("/*")) {
            return self.comment();
        }
        self.push(start, false, TokenKind::Open);
        loop {
            let spaced = !self.take_while(is_space).is_empty();
            let start = self.offset;
            for (close, trims) in [("}}", false), ("-}}", true)] {
                if self.rest().starts_with(close) && (spaced || !trims) {
                    self.take(close.len());
                    self.push(start, spaced, TokenKind::Close);
                    return Ok(trims);
                }
            }
            let kind = self.word()?;
            self.push(start, spaced, kind);
        }
    }

    fn comment(&mut self) -> Result<bool, (usize, String)> {
        let fail = |lexer: &Self, reason: &str| Err((lexer.offset, reason.to_owned()));
        let Some(end) = self.rest().find("*/") else { return fail(self, "unclosed comment") };
        self.take(end + 2);
        let trims = self.rest().starts_with(is_space) && self.rest().trim_start_matches(is_space).starts_with("-}}");
        self.take_while(is_space);
        if self.rest().starts_with(if trims { "-}}" } else { "}}" }) {
            self.take(if trims { 3 } else { 2 });
            return Ok(trims);
        }
        fail(self, "comment ends before closing delimiter")
    }

    fn word(&mut self) -> Result<TokenKind, (usize, String)> {
        let start = self.offset;
        let fail = |reason: String| Err((start, reason));
        let Some(first) = self.rest().chars().next() else { return fail("unclosed action".to_owned()) };
        for symbol in ["(", ")", "|", ",", ":=", "="] {
            if self.rest().starts_with(symbol) {
                self.take(symbol.len());
                return Ok(TokenKind::Symbol(symbol));
            }
        }
        let second = self.rest().chars().nth(1);
        match first {
            '"' | '`' | '\'' => self.quoted(first),
            '.' if !second.is_some_and(|c| c.is_ascii_digit()) => {
                self.take(1);
                let name = self.take_while(is_alphanumeric);
                Ok(if name.is_empty() { TokenKind::Dot } else { TokenKind::Field(name.to_owned()) })
            }
            '$' => {
                self.take(1);
                Ok(TokenKind::Variable(format!("${}", self.take_while(is_alphanumeric))))
            }
            '+' | '-' | '.' | '0'..='9' => {
                self.take(1);
                let tail = self.take_while(|c| is_alphanumeric(c) || c == '.');
                Ok(TokenKind::Number(format!("{first}{tail}")))
            }
            _ if is_alphanumeric(first) => Ok(TokenKind::Word(self.take_while(is_alphanumeric).to_owned())),
            _ => fail(format!("unrecognized character in action: U+{:04X} '{first}'", u32::from(first))),
        }
    }

    fn quoted(&mut self, quote: char) -> Result<TokenKind, (usize, String)> {
        let start = self.offset;
        self.take(1);
        let mut escaped = false;
        let mut end = None;
        for (index, c) in self.rest().char_indices() {
            if c == quote && !escaped {
                end = Some(index);
                break;
            }
            if c == '\n' && quote != '`' {
                break;
            }
            escaped = c == '\\' && !escaped && quote != '`';
        }
        let Some(end) = end else {
            let what = match quote {
                '`' => "unterminated raw quoted string",
                '"' => "unterminated quoted string",
                _ => "unterminated character constant",
            };
            return Err((start, what.to_owned()));
        };
        let inner = self.take(end);
        self.take(1);
        match (quote, unquote(inner, quote)) {
            ('`', _) => Ok(TokenKind::Quoted(inner.to_owned())),
            ('"', Some(text)) => Ok(TokenKind::Quoted(text)),
            // A character constant is its number.
            (_, Some(text)) if text.chars().count() == 1 => {
                Ok(TokenKind::Number(text.chars().map(|c| u32::from(c).to_string()).collect()))
            }
            ('"', None) => Err((start, "invalid syntax".to_owned())),
            _ => Err((start, format!("malformed character constant: '{inner}'"))),
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn is_alphanumeric(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}
