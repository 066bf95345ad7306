//! What a `JSONPath` template is made of. Data only.

use serde_json::Value;

/// One step of an expression, or a piece of the template.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// Literal text, outside of braces or quoted inside.
    Text(Value),
    /// A whole `{…}`: each node works on the results of the one before.
    List(Vec<Node>),
    /// `.name`
    Field(String),
    /// `.*`
    Wildcard,
    /// `..`
    Recursive,
    /// `[…]` with an index or a slice.
    Slice(Slice),
    /// `[?(…)]`
    Filter(Filter),
    /// `[a,b]`: the results of all, one after the other.
    Union(Vec<Vec<Node>>),
    /// A number, `true` or `false`.
    Literal(Value),
    /// A bare word: `range` and `end` mean something.
    Identifier(String),
}

/// `[start:end:step]`; an index is a slice whose end is `after` its start.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slice {
    pub(super) start: Option<i64>,
    pub(super) end: SliceEnd,
    pub(super) step: Option<i64>,
}

/// Where a slice ends.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum SliceEnd {
    /// One after the start: the slice is a plain index.
    #[default]
    AfterStart,
    /// At the end of the list.
    Open,
    /// Before this index.
    At(i64),
}

/// `[?(left operator right)]`, or `[?(left)]` for existence.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub(super) left: Vec<Node>,
    pub(super) comparison: Option<(String, Vec<Node>)>,
}
