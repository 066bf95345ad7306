//! Tokens to nodes. Mirrors text/template/parse/parse.go.

use std::collections::BTreeMap;

use super::GoTemplateError;
use super::functions::is_function;
use super::lexer::{Token, TokenKind, tokens};
use super::node::{Branch, Call, Command, Node, Operand, OperandKind, Pipeline, Program};
use super::value::Val;
use crate::print::go_quote::go_quote;

/// Blocks and parentheses may be nested this deep.
const MAX_DEPTH: usize = 100;

/// Parses a whole template.
pub(super) fn parse(source: &str) -> Result<Program, GoTemplateError> {
    let fail = |(offset, reason): (usize, String)| GoTemplateError::syntax(source, offset, &reason);
    let mut parser = Parser {
        tokens: tokens(source).map_err(fail)?,
        position: 0,
        end: source.len(),
        variables: vec!["$".into()],
        depth: 0,
        ranges: 0,
        named: BTreeMap::new(),
    };
    let (nodes, ending) = parser.block().map_err(fail)?;
    match ending {
        None => Ok(Program { main: nodes, named: parser.named }),
        Some(keyword) => Err(fail((parser.offset(), format!("unexpected {{{{{keyword}}}}}")))),
    }
}

type Parsed<T> = Result<T, (usize, String)>;

struct Parser {
    tokens: Vec<Token>,
    position: usize,
    end: usize,
    variables: Vec<String>,
    depth: usize,
    ranges: usize,
    named: BTreeMap<String, Vec<Node>>,
}

impl Parser {
    fn peek(&self) -> Option<&TokenKind> {
        self.tokens.get(self.position).map(|token| &token.kind)
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.position).cloned();
        self.position += 1;
        token
    }

    fn skip(&mut self, kind: &TokenKind) -> bool {
        let found = self.peek() == Some(kind);
        self.position += usize::from(found);
        found
    }

    fn skip_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(TokenKind::Word(found)) if found == word);
        self.position += usize::from(found);
        found
    }

    fn offset(&self) -> usize {
        self.tokens.get(self.position).map_or(self.end, |token| token.offset)
    }

    fn fail<T>(&self, reason: impl Into<String>) -> Parsed<T> {
        Err((self.offset(), reason.into()))
    }

    /// The complaint about the next token.
    fn unexpected<T>(&self, context: &str) -> Parsed<T> {
        match self.tokens.get(self.position) {
            None => self.fail("unexpected EOF"),
            Some(token) => self.fail(format!("unexpected {} in {context}", describe(token))),
        }
    }

    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            return self.fail("the template is nested too deeply");
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    /// Nodes up to `{{end}}`, `{{else` (its rest unread) or the end of the template.
    fn block(&mut self) -> Parsed<(Vec<Node>, Option<&'static str>)> {
        let mut nodes = Vec::new();
        loop {
            match self.next().map(|token| token.kind) {
                None => return Ok((nodes, None)),
                Some(TokenKind::Text(text)) => nodes.push(Node::Text(text)),
                Some(_) if self.skip_word("end") => {
                    self.close("end")?;
                    return Ok((nodes, Some("end")));
                }
                Some(_) if self.skip_word("else") => return Ok((nodes, Some("else"))),
                // Only the whole template may hold definitions.
                Some(_) if self.depth == 0 && self.skip_word("define") => self.definition()?,
                Some(_) => nodes.push(self.nested(Self::action)?),
            }
        }
    }

    /// What follows `{{define`.
    fn definition(&mut self) -> Parsed<()> {
        let context = "define clause";
        let (name, _) = self.template_name(context)?;
        self.close(context)?;
        self.named_body(name, context)
    }

    /// The body of a named template, up to its end. It knows no variables but its own.
    fn named_body(&mut self, name: String, context: &str) -> Parsed<()> {
        let (variables, ranges) = (std::mem::replace(&mut self.variables, vec!["$".into()]), self.ranges);
        self.ranges = 0;
        let body = match self.nested(Self::block)? {
            (nodes, Some("end")) => nodes,
            (_, Some(keyword)) => return self.fail(format!("unexpected {{{{{keyword}}}}} in {context}")),
            (_, None) => return self.fail("unexpected EOF"),
        };
        (self.variables, self.ranges) = (variables, ranges);
        // An empty template may be defined again.
        let is_empty =
            |nodes: &[Node]| nodes.iter().all(|node| matches!(node, Node::Text(text) if text.trim().is_empty()));
        match self.named.get(&name) {
            Some(known) if !is_empty(known) && is_empty(&body) => {}
            Some(known) if !is_empty(known) => {
                return self.fail(format!("template: multiple definition of template {}", go_quote(&name)));
            }
            _ => drop(self.named.insert(name, body)),
        }
        Ok(())
    }

    /// The name of a template, and its place.
    fn template_name(&mut self, context: &str) -> Parsed<(String, usize)> {
        match self.tokens.get(self.position) {
            Some(Token { kind: TokenKind::Quoted(name), offset, .. }) => {
                let found = (name.clone(), *offset);
                self.position += 1;
                Ok(found)
            }
            _ => self.unexpected(context),
        }
    }

    /// What follows `{{template` or `{{block`.
    fn call(&mut self, word: &str) -> Parsed<Node> {
        let context = format!("{word} clause");
        let (name, offset) = self.template_name(&context)?;
        let start = self.position;
        let pipeline = match self.peek() {
            Some(TokenKind::Close) if word == "template" => None,
            _ => Some(self.pipeline(&context)?),
        };
        let argument = if pipeline.is_some() { format!(" {}", self.source_since(start)) } else { String::new() };
        self.close(&context)?;
        if word == "block" {
            self.named_body(name.clone(), &context)?;
        }
        let text = format!("{{{{template {}{argument}}}}}", go_quote(&name));
        Ok(Node::Template(Call { name, pipeline, offset, text }))
    }

    fn close(&mut self, context: &str) -> Parsed<()> {
        if self.skip(&TokenKind::Close) { Ok(()) } else { self.unexpected(context) }
    }

    fn action(&mut self) -> Parsed<Node> {
        for (word, build) in [("if", Node::If as fn(Branch) -> Node), ("with", Node::With), ("range", Node::Range)] {
            if self.skip_word(word) {
                return self.branch(word).map(build);
            }
        }
        if matches!(self.peek(), Some(TokenKind::Word(word)) if word == "define") {
            return self.unexpected("command");
        }
        for word in ["template", "block"] {
            if self.skip_word(word) {
                return self.call(word);
            }
        }
        for (word, node) in [("break", Node::Break), ("continue", Node::Continue)] {
            if self.skip_word(word) {
                if self.ranges == 0 {
                    return self.fail(format!("{{{{{word}}}}} outside {{{{range}}}}"));
                }
                return self.close(word).map(|()| node);
            }
        }
        let pipeline = self.pipeline("command")?;
        self.close("command")?;
        Ok(Node::Action(pipeline))
    }

    fn branch(&mut self, word: &str) -> Parsed<Branch> {
        let scope = self.variables.len();
        let pipeline = self.pipeline(word)?;
        self.close(word)?;
        self.ranges += usize::from(word == "range");
        let (body, ending) = self.block()?;
        self.ranges -= usize::from(word == "range");
        let otherwise = match ending {
            None => return self.fail("unexpected EOF"),
            Some("else") => self.otherwise(word)?,
            Some(_) => Vec::new(),
        };
        self.variables.truncate(scope);
        Ok(Branch { pipeline, body, otherwise })
    }

    /// What follows `{{else`: `}}` and a block, or ` if …}}` as if it stood in a block of its own.
    fn otherwise(&mut self, word: &str) -> Parsed<Vec<Node>> {
        if word != "range" && self.skip_word(word) {
            let build = if word == "if" { Node::If } else { Node::With };
            return Ok(vec![build(self.nested(|parser| parser.branch(word))?)]);
        }
        self.close("else")?;
        match self.block()? {
            (nodes, Some("end")) => Ok(nodes),
            (_, Some(_)) => self.fail("expected end; found {{else}}"),
            (_, None) => self.fail("unexpected EOF"),
        }
    }

    fn pipeline(&mut self, context: &str) -> Parsed<Pipeline> {
        let mut pipeline = Pipeline { variables: Vec::new(), assigns: false, commands: Vec::new() };
        self.declarations(&mut pipeline, context == "range");
        if pipeline.assigns {
            pipeline.variables.iter().try_for_each(|name| self.known(name))?;
        }
        loop {
            let command = self.command()?;
            if command.operands.is_empty() {
                return self.fail(format!("missing value for {context}"));
            }
            pipeline.commands.push(command);
            if !self.skip(&TokenKind::Symbol("|")) {
                break;
            }
        }
        if !pipeline.assigns {
            self.variables.extend(pipeline.variables.iter().cloned());
        }
        Ok(pipeline)
    }

    /// `$x :=`, `$x =` and, for a range, `$i, $x :=`.
    fn declarations(&mut self, pipeline: &mut Pipeline, range: bool) {
        let start = self.position;
        let mut names = Vec::new();
        while let Some(TokenKind::Variable(name)) = self.peek() {
            names.push(name.clone());
            self.position += 1;
            if self.skip(&TokenKind::Symbol(":=")) {
                pipeline.variables = names;
                return;
            }
            if self.skip(&TokenKind::Symbol("=")) {
                (pipeline.variables, pipeline.assigns) = (names, true);
                return;
            }
            if !range || names.len() > 1 || !self.skip(&TokenKind::Symbol(",")) {
                break;
            }
        }
        self.position = start;
    }

    fn known(&self, name: &str) -> Parsed<()> {
        if self.variables.iter().any(|known| known == name) {
            return Ok(());
        }
        self.fail(format!("undefined variable \"{name}\""))
    }

    fn command(&mut self) -> Parsed<Command> {
        let mut operands = Vec::new();
        loop {
            match self.peek() {
                Some(TokenKind::Close | TokenKind::Symbol(")" | "|")) => return Ok(Command { operands }),
                None => return self.unexpected("command"),
                Some(_) => operands.push(self.operand()?),
            }
        }
    }

    fn operand(&mut self) -> Parsed<Operand> {
        let start = self.position;
        let Some(token) = self.next() else { return self.fail("unexpected EOF") };
        let mut operand =
            Operand { offset: token.offset, text: token.source.clone(), kind: OperandKind::Dot, fields: Vec::new() };
        operand.kind = match token.kind.clone() {
            TokenKind::Dot => OperandKind::Dot,
            TokenKind::Field(name) => {
                operand.fields.push(name);
                OperandKind::Dot
            }
            TokenKind::Variable(name) => {
                self.known(&name)?;
                OperandKind::Variable(name)
            }
            TokenKind::Quoted(text) => OperandKind::Literal(Val::text(text)),
            TokenKind::Number(text) => match number(&text) {
                Some(value) => OperandKind::Literal(value),
                None => return Err((token.offset, format!("bad number syntax: {}", token.source))),
            },
            TokenKind::Word(word) => named(word, token.offset)?,
            TokenKind::Symbol("(") => {
                let pipeline = self.nested(|parser| parser.pipeline("parenthesized pipeline"))?;
                if !self.skip(&TokenKind::Symbol(")")) {
                    return self.unexpected("parenthesized pipeline");
                }
                operand.text = self.source_since(start);
                OperandKind::Pipeline(Box::new(pipeline))
            }
            _ => return Err((token.offset, format!("unexpected {} in operand", describe(&token)))),
        };
        self.fields(&mut operand);
        Ok(operand)
    }

    /// Fields that follow an operand without a space. The place of a chain of fields is that of its second one.
    fn fields(&mut self, operand: &mut Operand) {
        let mut first = true;
        while let Some(Token { offset, spaced: false, kind: TokenKind::Field(name), source }) =
            self.tokens.get(self.position)
        {
            if first {
                operand.offset = *offset;
                first = false;
            }
            operand.text.push_str(source);
            operand.fields.push(name.clone());
            self.position += 1;
        }
    }

    /// The tokens from `start` to here as they were written, spaces shortened to one.
    fn source_since(&self, start: usize) -> String {
        let tokens = self.tokens.iter().take(self.position).skip(start).enumerate();
        tokens
            .map(
                |(index, token)| {
                    if token.spaced && index > 0 { format!(" {}", token.source) } else { token.source.clone() }
                },
            )
            .collect()
    }
}

/// What a bare word means.
fn named(word: String, offset: usize) -> Parsed<OperandKind> {
    match word.as_str() {
        "true" => Ok(OperandKind::Literal(Val::flag(true))),
        "false" => Ok(OperandKind::Literal(Val::flag(false))),
        "nil" => Ok(OperandKind::Literal(Val::Missing)),
        name if is_function(name) => Ok(OperandKind::Function(word)),
        _ => Err((offset, format!("function \"{word}\" not defined"))),
    }
}

fn number(text: &str) -> Option<Val<'static>> {
    text.parse()
        .map(Val::Int)
        .ok()
        .or_else(|| text.parse().ok().filter(|float: &f64| float.is_finite()).map(Val::float))
}

/// A token as Go shows it in a complaint.
fn describe(token: &Token) -> String {
    let keyword = ["if", "with", "range", "else", "end", "break", "continue", "define", "template", "block"];
    match &token.kind {
        TokenKind::Word(word) if keyword.contains(&word.as_str()) => format!("<{word}>"),
        _ => go_quote(&token.source),
    }
}
