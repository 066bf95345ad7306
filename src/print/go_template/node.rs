//! What a Go template is made of. Data only.

use std::collections::BTreeMap;

use super::value::Val;

/// A piece of a template.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// Text outside of actions.
    Text(String),
    /// `{{pipeline}}`
    Action(Pipeline),
    /// `{{if}}`
    If(Branch),
    /// `{{with}}`
    With(Branch),
    /// `{{range}}`
    Range(Branch),
    /// `{{break}}`
    Break,
    /// `{{continue}}`
    Continue,
    /// `{{template}}`, and what is left of a `{{block}}` once its body is a template.
    Template(Call),
}

/// The use of a named template.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) name: String,
    /// What becomes its dot; nothing if there is none.
    pub(super) pipeline: Option<Pipeline>,
    /// Place of the name, and the whole action as Go writes it, for error messages.
    pub(super) offset: usize,
    pub(super) text: String,
}

/// A whole template: what is executed, and what it can use.
#[derive(Debug, Clone, Default)]
pub(super) struct Program {
    pub(super) main: Vec<Node>,
    /// The named templates.
    pub(super) named: BTreeMap<String, Vec<Node>>,
}

/// A block that depends on a value.
#[derive(Debug, Clone)]
pub(super) struct Branch {
    pub(super) pipeline: Pipeline,
    pub(super) body: Vec<Node>,
    pub(super) otherwise: Vec<Node>,
}

/// Commands whose results flow into the next; the last one may go to variables.
#[derive(Debug, Clone)]
pub(super) struct Pipeline {
    pub(super) variables: Vec<String>,
    /// `=` instead of `:=`: the variables exist already.
    pub(super) assigns: bool,
    pub(super) commands: Vec<Command>,
}

/// A value, or a function and its arguments.
#[derive(Debug, Clone)]
pub(super) struct Command {
    pub(super) operands: Vec<Operand>,
}

/// A word of a command, with its place and text for error messages.
#[derive(Debug, Clone)]
pub(super) struct Operand {
    pub(super) offset: usize,
    pub(super) text: String,
    pub(super) kind: OperandKind,
    /// Fields selected from the value: `.a.b`.
    pub(super) fields: Vec<String>,
}

/// What an operand starts from.
#[derive(Debug, Clone)]
pub(super) enum OperandKind {
    /// `.`, also the start of `.a.b`.
    Dot,
    /// `$name`, or `$` for the whole object.
    Variable(String),
    /// A name; always that of a known function.
    Function(String),
    /// A string, number, boolean or nil.
    Literal(Val<'static>),
    /// `(pipeline)`
    Pipeline(Box<Pipeline>),
}
