//! Nodes applied to a value. Mirrors text/template/exec.go.

use serde_json::Value;

use super::functions::{call, check_arguments, not_text, takes_text};
use super::node::{Branch, Call, Command, Node, Operand, OperandKind, Pipeline, Program};
use super::value::Val;
use super::{GoTemplateError, Halted};
use crate::print::go_quote::go_quote;

/// How many nodes and operands may be visited.
const MAX_STEPS: usize = 5_000_000;
/// How many bytes may be printed.
const MAX_OUTPUT: usize = 64 << 20;

/// How deep templates may use each other, blocks counted. Go allows more; nobody writes more.
const MAX_DEPTH: usize = 150;
/// The name of the template that is executed.
const MAIN: &str = "output";

/// Executes a template.
pub(super) fn render(source: &str, program: &Program, root: &Value, allow_missing: bool) -> Result<String, Halted> {
    let root = Val::part(root);
    let variables = vec![("$".to_owned(), root.clone())];
    let out = String::new();
    let mut execution = Execution { source, program, name: MAIN, allow_missing, variables, out, steps: 0, depth: 0 };
    match execution.walk(&program.main, &root) {
        Ok(_) => Ok(execution.out),
        Err(error) => Err(Halted { written: execution.out, error }),
    }
}

/// How a list of nodes ended.
#[derive(PartialEq)]
enum Flow {
    Normal,
    Break,
    Continue,
}

struct Execution<'a> {
    source: &'a str,
    program: &'a Program,
    /// The template that is being executed.
    name: &'a str,
    allow_missing: bool,
    variables: Vec<(String, Val<'a>)>,
    out: String,
    steps: usize,
    depth: usize,
}

type Executed<T> = Result<T, GoTemplateError>;

impl<'a> Execution<'a> {
    fn fail<T>(&self, operand: &Operand, text: &str, reason: &str) -> Executed<T> {
        Err(self.error(operand.offset, text, reason))
    }

    fn error(&self, offset: usize, text: &str, reason: &str) -> GoTemplateError {
        GoTemplateError::execution((self.source, self.name), offset, text, reason)
    }

    fn tick(&mut self) -> Executed<()> {
        self.steps += 1;
        if self.steps > MAX_STEPS || self.out.len() > MAX_OUTPUT {
            return Err(GoTemplateError("template: output: the template does too much".to_owned()));
        }
        Ok(())
    }

    fn walk(&mut self, nodes: &'a [Node], dot: &Val<'a>) -> Executed<Flow> {
        if self.depth == MAX_DEPTH {
            return Err(GoTemplateError("template: output: exceeded maximum template depth".to_owned()));
        }
        self.depth += 1;
        let flow = self.walk_within(nodes, dot);
        self.depth -= 1;
        flow
    }

    fn walk_within(&mut self, nodes: &'a [Node], dot: &Val<'a>) -> Executed<Flow> {
        let scope = self.variables.len();
        for node in nodes {
            self.tick()?;
            let flow = match node {
                Node::Text(text) => {
                    self.out.push_str(text);
                    Flow::Normal
                }
                Node::Action(pipeline) => {
                    let value = self.pipeline(pipeline, dot)?;
                    if pipeline.variables.is_empty() {
                        self.out.push_str(&value.show("<no value>"));
                    }
                    Flow::Normal
                }
                Node::If(branch) => self.choose(branch, dot, false)?,
                Node::With(branch) => self.choose(branch, dot, true)?,
                Node::Range(branch) => self.range(branch, dot)?,
                Node::Break => Flow::Break,
                Node::Continue => Flow::Continue,
                Node::Template(call) => self.template(call, dot)?,
            };
            if flow != Flow::Normal {
                self.variables.truncate(scope);
                return Ok(flow);
            }
        }
        self.variables.truncate(scope);
        Ok(Flow::Normal)
    }

    /// Executes a named template; it sees nothing but its dot.
    fn template(&mut self, call: &'a Call, dot: &Val<'a>) -> Executed<Flow> {
        let Some(nodes) = self.program.named.get(&call.name) else {
            return Err(self.error(call.offset, &call.text, &format!("template {} not defined", go_quote(&call.name))));
        };
        let dot = match &call.pipeline {
            Some(pipeline) => self.pipeline(pipeline, dot)?,
            None => Val::Missing,
        };
        let variables = std::mem::replace(&mut self.variables, vec![("$".to_owned(), dot.clone())]);
        let caller = std::mem::replace(&mut self.name, &call.name);
        self.walk(nodes, &dot)?;
        (self.variables, self.name) = (variables, caller);
        Ok(Flow::Normal)
    }

    fn choose(&mut self, branch: &'a Branch, dot: &Val<'a>, sets_dot: bool) -> Executed<Flow> {
        let scope = self.variables.len();
        let value = self.pipeline(&branch.pipeline, dot)?;
        let flow = if value.is_true() {
            self.walk(&branch.body, if sets_dot { &value } else { dot })?
        } else {
            self.walk(&branch.otherwise, dot)?
        };
        self.variables.truncate(scope);
        Ok(flow)
    }

    fn range(&mut self, branch: &'a Branch, dot: &Val<'a>) -> Executed<Flow> {
        let value = self.commands(&branch.pipeline, dot)?;
        let Some(length) = value.range_length() else {
            let operand = branch.pipeline.commands.first().and_then(|command| command.operands.first());
            let reason = format!("range can't iterate over {}", value.show("<nil>"));
            return operand.map_or(Ok(Flow::Normal), |operand| self.fail(operand, &operand.text, &reason));
        };
        if length == 0 {
            return self.walk(&branch.otherwise, dot);
        }
        let keys = value.keys();
        for index in 0..length {
            self.tick()?;
            let scope = self.variables.len();
            let (key, item) = if let Some(key) = keys.get(index) {
                (Val::text(key), value.member(key))
            } else {
                let key = Val::Int(i64::try_from(index).unwrap_or(i64::MAX));
                let item = if value.integer().is_some() { Some(key.clone()) } else { value.element(index) };
                (key, item)
            };
            let item = item.unwrap_or(Val::Missing);
            let names = &branch.pipeline.variables;
            let values = if names.len() > 1 { vec![key, item.clone()] } else { vec![item.clone()] };
            for (name, value) in names.iter().zip(values) {
                self.set(name, value, branch.pipeline.assigns);
            }
            let flow = self.walk(&branch.body, &item)?;
            self.variables.truncate(scope);
            if flow == Flow::Break {
                break;
            }
        }
        Ok(Flow::Normal)
    }

    fn set(&mut self, name: &str, value: Val<'a>, assigns: bool) {
        match self.variables.iter_mut().rfind(|(known, _)| assigns && known == name) {
            Some((_, variable)) => *variable = value,
            None => self.variables.push((name.to_owned(), value)),
        }
    }

    /// The value of a pipeline, put into its variables.
    fn pipeline(&mut self, pipeline: &Pipeline, dot: &Val<'a>) -> Executed<Val<'a>> {
        let value = self.commands(pipeline, dot)?;
        for name in &pipeline.variables {
            self.set(name, value.clone(), pipeline.assigns);
        }
        Ok(value)
    }

    fn commands(&mut self, pipeline: &Pipeline, dot: &Val<'a>) -> Executed<Val<'a>> {
        let mut value = None;
        for command in &pipeline.commands {
            value = Some(self.command(command, dot, value)?);
        }
        Ok(value.unwrap_or(Val::Missing))
    }

    /// A command; what came through the pipe is its last argument.
    fn command(&mut self, command: &Command, dot: &Val<'a>, piped: Option<Val<'a>>) -> Executed<Val<'a>> {
        let Some((first, arguments)) = command.operands.split_first() else { return Ok(Val::Missing) };
        if let OperandKind::Function(name) = &first.kind {
            return self.function(name, command, arguments, dot, piped);
        }
        if piped.is_some() || !arguments.is_empty() {
            return self.fail(first, &first.text, &format!("can't give argument to non-function {}", first.text));
        }
        self.operand(first, dot)
    }

    fn function(
        &mut self,
        name: &str,
        command: &Command,
        arguments: &[Operand],
        dot: &Val<'a>,
        piped: Option<Val<'a>>,
    ) -> Executed<Val<'a>> {
        let Some(place) = command.operands.first() else { return Ok(Val::Missing) };
        let text = || command.operands.iter().map(|operand| operand.text.as_str()).collect::<Vec<_>>().join(" ");
        if let Err(reason) = check_arguments(name, arguments.len() + usize::from(piped.is_some())) {
            return self.fail(place, name, &reason);
        }
        let mut values = Vec::new();
        for argument in arguments {
            let value = self.operand(argument, dot)?;
            // `and` and `or` evaluate no more than they need.
            if (name == "and" && !value.is_true()) || (name == "or" && value.is_true()) {
                return Ok(value);
            }
            if takes_text(name, values.len()) && value.as_str().is_none() {
                let place = last_place(argument);
                let reason = match &argument.kind {
                    OperandKind::Literal(_) => format!("expected string; found {}", argument.text),
                    _ => not_text(&value),
                };
                return self.fail(place, &place.text, &reason);
            }
            values.push(value);
        }
        if let Some(value) = &piped
            && takes_text(name, values.len())
            && value.as_str().is_none()
        {
            return self.fail(place, name, &not_text(value));
        }
        values.extend(piped);
        call(name, &values).or_else(|reason| self.fail(place, &text(), &format!("error calling {name}: {reason}")))
    }

    fn operand(&mut self, operand: &Operand, dot: &Val<'a>) -> Executed<Val<'a>> {
        self.tick()?;
        let start = match &operand.kind {
            OperandKind::Dot => dot.clone(),
            OperandKind::Variable(name) => {
                let found = self.variables.iter().rfind(|(known, _)| known == name);
                found.map_or(Val::Missing, |(_, value)| value.clone())
            }
            OperandKind::Literal(value) => value.clone(),
            OperandKind::Pipeline(pipeline) => self.pipeline(pipeline, dot)?,
            OperandKind::Function(name) => {
                let command = Command { operands: vec![operand.clone()] };
                self.function(name, &command, &[], dot, None)?
            }
        };
        operand.fields.iter().try_fold(start, |value, field| self.field(operand, &value, field))
    }

    fn field(&self, operand: &Operand, value: &Val<'a>, name: &str) -> Executed<Val<'a>> {
        match value.member(name) {
            Some(member) => Ok(member),
            None if !value.may_have_members() => {
                self.fail(operand, &operand.text, &format!("can't evaluate field {name} in type interface {{}}"))
            }
            None if self.allow_missing => Ok(Val::Missing),
            None => {
                let nothing = if matches!(value, Val::Missing) { "nil data; no entry" } else { "map has no entry" };
                self.fail(operand, &operand.text, &format!("{nothing} for key \"{name}\""))
            }
        }
    }
}

/// The word that was looked at last when an operand was evaluated: where Go says that its value does not fit.
fn last_place(operand: &Operand) -> &Operand {
    match &operand.kind {
        OperandKind::Pipeline(pipeline) if operand.fields.is_empty() => {
            let last = pipeline.commands.last().and_then(|command| command.operands.last());
            last.map_or(operand, last_place)
        }
        _ => operand,
    }
}
