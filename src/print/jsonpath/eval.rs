//! Nodes applied to a value. Mirrors client-go's util/jsonpath/jsonpath.go.
//!
//! The work is bounded: an expression that visits more than [`BUDGET`] values is stopped with an error.

use serde_json::Value;

use super::filter::compare;
use super::node::{Filter, Node};
use super::slice::slice_all;
use super::{JsonPathError, Matches};
use crate::print::go_value::to_go_text;

const BUDGET: usize = 2_000_000;
/// Ranges may be nested this deep.
const MAX_RANGES: usize = 64;

type Values<'v> = Vec<&'v Value>;

/// Stands for the missing value where a range body is evaluated without any.
static NOTHING: Value = Value::Null;

/// Evaluates a template.
pub(super) fn find<'v>(nodes: &'v [Node], value: &'v Value, allow_missing: bool) -> Result<Matches<'v>, JsonPathError> {
    let mut evaluation = Evaluation { allow_missing, visited: 0 };
    let mut matches = Vec::new();
    evaluation.block(nodes, value, 0, &mut matches)?;
    Ok(matches)
}

struct Evaluation {
    allow_missing: bool,
    visited: usize,
}

impl Evaluation {
    /// Evaluates nodes until the `{end}` of the innermost of `ranges` open ranges, and returns how many nodes that took,
    /// `None` if there was no end. Without one, the nodes of a range are evaluated once more outside of it, as kubectl does.
    fn block<'v>(
        &mut self,
        nodes: &'v [Node],
        current: &'v Value,
        ranges: usize,
        matches: &mut Matches<'v>,
    ) -> Result<Option<usize>, JsonPathError> {
        let mut position = 0;
        while let Some(node) = nodes.get(position) {
            position += 1;
            let results = self.step(node, vec![current])?;
            if is_marker(node, "end") {
                if ranges == 0 {
                    return Err(JsonPathError::Evaluation("not in range, nothing to end".to_owned()));
                }
                return Ok(Some(position));
            }
            if is_marker(node, "range") {
                let body = nodes.get(position..).unwrap_or_default();
                position += self.range(body, results, ranges + 1, matches)?.unwrap_or(0);
            } else {
                matches.push(results);
            }
        }
        Ok(None)
    }

    /// Evaluates a range body for every value and returns its length. Without values the body is evaluated for nothing,
    /// to find its end.
    fn range<'v>(
        &mut self,
        body: &'v [Node],
        values: Values<'v>,
        ranges: usize,
        matches: &mut Matches<'v>,
    ) -> Result<Option<usize>, JsonPathError> {
        if ranges > MAX_RANGES {
            return Err(JsonPathError::Evaluation("ranges are nested too deeply".to_owned()));
        }
        if values.is_empty() {
            return self.block(body, &NOTHING, ranges, &mut Vec::new());
        }
        let mut length = None;
        for value in values {
            self.visit(1)?;
            length = self.block(body, value, ranges, matches)?;
        }
        Ok(length)
    }

    fn list<'v>(&mut self, nodes: &'v [Node], input: Values<'v>) -> Result<Values<'v>, JsonPathError> {
        nodes.iter().try_fold(input, |values, node| self.step(node, values))
    }

    fn step<'v>(&mut self, node: &'v Node, input: Values<'v>) -> Result<Values<'v>, JsonPathError> {
        self.visit(input.len())?;
        match node {
            Node::Text(text) => Ok(vec![text]),
            Node::Literal(literal) => Ok(vec![literal; input.len()]),
            Node::List(nodes) => self.list(nodes, input),
            Node::Field(name) => self.field(name, input),
            Node::Wildcard => Ok(input.into_iter().flat_map(children).collect()),
            Node::Recursive => {
                let mut found = Vec::new();
                for value in input {
                    self.descend(value, &mut found)?;
                }
                Ok(found)
            }
            Node::Slice(slice) => slice_all(*slice, &input),
            Node::Filter(filter) => self.filter(filter, &input),
            Node::Union(members) => {
                let mut results = Vec::new();
                for member in members {
                    results.extend(self.list(member, input.clone())?);
                }
                Ok(results)
            }
            Node::Identifier(name) => match name.as_str() {
                "range" => Ok(input),
                "end" => Ok(Vec::new()),
                _ => Err(JsonPathError::Evaluation(format!("unrecognized identifier {name}"))),
            },
        }
    }

    fn field<'v>(&self, name: &str, input: Values<'v>) -> Result<Values<'v>, JsonPathError> {
        if input.is_empty() {
            return Ok(input);
        }
        let results: Values<'v> = input.iter().filter_map(|value| value.as_object()?.get(name)).collect();
        if results.is_empty() && !self.allow_missing {
            return Err(JsonPathError::NotFound(name.to_owned()));
        }
        Ok(results)
    }

    /// Everything in `value` that has parts itself, outermost first. Text has: its bytes, which go no further.
    fn descend<'v>(&mut self, value: &'v Value, found: &mut Values<'v>) -> Result<(), JsonPathError> {
        let parts = children(value);
        self.visit(parts.len())?;
        let is_text = value.as_str().is_some_and(|text| !text.is_empty());
        if is_text || !parts.is_empty() {
            found.push(value);
            for part in parts {
                self.descend(part, found)?;
            }
        }
        Ok(())
    }

    fn filter<'v>(&mut self, filter: &'v Filter, input: &[&'v Value]) -> Result<Values<'v>, JsonPathError> {
        let mut results = Vec::new();
        for value in input {
            let Some(items) = value.as_array() else {
                let text = to_go_text(value);
                return Err(JsonPathError::Evaluation(format!("{text} is not array or slice and cannot be filtered")));
            };
            for item in items {
                if self.passes(filter, item)? {
                    results.push(item);
                }
            }
        }
        Ok(results)
    }

    fn passes<'v>(&mut self, filter: &'v Filter, item: &'v Value) -> Result<bool, JsonPathError> {
        let left = self.list(&filter.left, vec![item]);
        let Some((operator, right)) = &filter.comparison else {
            // kubectl overlooks errors here, and most of them leave the value as it was: something exists.
            return Ok(
                left.map_or_else(|error| !matches!(error, JsonPathError::NotFound(_)), |found| !found.is_empty())
            );
        };
        let Some(left) = single(left?)? else { return Ok(false) };
        let Some(right) = single(self.list(right, vec![item])?)? else { return Ok(false) };
        compare(left, operator, right)
    }

    fn visit(&mut self, count: usize) -> Result<(), JsonPathError> {
        self.visited += count;
        if self.visited > BUDGET {
            return Err(JsonPathError::Evaluation("the expression visits too many values".to_owned()));
        }
        Ok(())
    }
}

/// Whether the node is `{range …}` or `{end}`.
fn is_marker(node: &Node, word: &str) -> bool {
    matches!(node, Node::List(nodes) if nodes.iter().any(|node| matches!(node, Node::Identifier(name) if name == word)))
}

/// The only value of a comparison's side; `None` without any.
fn single(values: Values<'_>) -> Result<Option<&Value>, JsonPathError> {
    if values.len() > 1 {
        return Err(JsonPathError::Evaluation("can only compare one element at a time".to_owned()));
    }
    Ok(values.into_iter().next())
}

/// The members of a map, the elements of a list.
fn children(value: &Value) -> Values<'_> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    }
}
