//! Label and field selectors as they stand in queries.
//!
//! Mirrors `k8s.io/apimachinery/pkg/labels/selector.go` and `pkg/fields/selector.go`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::status::GoQuoted;
use super::validation::{label_value, qualified_name};

/// One requirement of a label selector.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Requirement {
    In(String, Vec<String>),
    NotIn(String, Vec<String>),
    Exists(String),
    DoesNotExist(String),
    /// Greater than (true) or less than (false) a number.
    Compare(String, bool, i64),
}

/// A label selector: every requirement must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelSelector(Vec<Requirement>);

impl LabelSelector {
    /// Parses `a=b,c!=d,e in (f,g),h notin (i),j,!k,l>1`.
    ///
    /// # Errors
    /// The server's text, such as `unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut tokens = Tokens { rest: text };
        let mut requirements = Vec::new();
        let mut expected = "!, identifier, or 'end of string'";
        loop {
            match tokens.peek() {
                Token::Word(_) | Token::Not => {}
                Token::End if requirements.is_empty() => break,
                other => return Err(format!("found '{}', expected: {expected}", other.text())),
            }
            let parsed = requirement(&mut tokens);
            requirements.push(parsed.map_err(|why| format!("unable to parse requirement: {why}"))?);
            match tokens.next() {
                Token::Comma => expected = "identifier after ','",
                Token::End => break,
                other => return Err(format!("found '{}', expected: ',' or 'end of string'", other.text())),
            }
        }
        Ok(Self(requirements))
    }

    /// Whether an object with these labels is selected.
    pub fn matches(&self, labels: &BTreeMap<&str, &str>) -> bool {
        self.0.iter().all(|requirement| match requirement {
            Requirement::In(key, values) => {
                labels.get(key.as_str()).is_some_and(|value| values.iter().any(|v| v == value))
            }
            Requirement::NotIn(key, values) => {
                !labels.get(key.as_str()).is_some_and(|value| values.iter().any(|v| v == value))
            }
            Requirement::Exists(key) => labels.contains_key(key.as_str()),
            Requirement::DoesNotExist(key) => !labels.contains_key(key.as_str()),
            Requirement::Compare(key, greater, limit) => labels
                .get(key.as_str())
                .and_then(|value| value.parse::<i64>().ok())
                .is_some_and(|value| if *greater { value > *limit } else { value < *limit }),
        })
    }

    /// Whether everything is selected.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same as objects have it: `matchLabels` and `matchExpressions`.
    ///
    /// Mirrors `ParseToLabelSelector` of `k8s.io/apimachinery/pkg/apis/meta/v1/helpers.go`.
    ///
    /// # Errors
    /// A comparison of numbers, which objects cannot have.
    pub fn to_object(&self) -> Result<Value, String> {
        let (mut labels, mut expressions) = (Map::new(), Vec::new());
        for requirement in &self.0 {
            let expression = match requirement {
                Requirement::In(key, values) if values.len() == 1 => {
                    labels.insert(key.clone(), json!(values.first()));
                    continue;
                }
                Requirement::In(key, values) => json!({"key": key, "operator": "In", "values": values}),
                Requirement::NotIn(key, values) => json!({"key": key, "operator": "NotIn", "values": values}),
                Requirement::Exists(key) => json!({"key": key, "operator": "Exists"}),
                Requirement::DoesNotExist(key) => json!({"key": key, "operator": "DoesNotExist"}),
                Requirement::Compare(_, greater, _) => {
                    let operator = if *greater { "gt" } else { "lt" };
                    return Err(format!("\"{operator}\" isn't supported in label selectors"));
                }
            };
            expressions.push(expression);
        }
        let mut object = Map::new();
        if !labels.is_empty() {
            object.insert("matchLabels".into(), Value::Object(labels));
        }
        if !expressions.is_empty() {
            object.insert("matchExpressions".into(), Value::Array(expressions));
        }
        Ok(Value::Object(object))
    }
}

fn requirement(tokens: &mut Tokens<'_>) -> Result<Requirement, String> {
    let (absent, first) = match tokens.next() {
        Token::Not => (true, tokens.next()),
        other => (false, other),
    };
    let Token::Word(key) = first else { return Err(format!("found '{}', expected: identifier", first.text())) };
    check_key(key)?;
    let key = key.to_owned();
    if absent {
        return Ok(Requirement::DoesNotExist(key));
    }
    if matches!(tokens.peek(), Token::Comma | Token::End) {
        return Ok(Requirement::Exists(key));
    }
    let operator = tokens.next();
    let values = match operator {
        Token::Equals | Token::NotEquals | Token::Greater | Token::Less => vec![exact_value(tokens)?],
        Token::Word("in" | "notin") => value_list(tokens)?,
        other => return Err(format!("found '{}', expected: in, notin, =, ==, !=, gt, lt", other.text())),
    };
    if matches!(operator, Token::Greater | Token::Less) {
        return compare(key, operator == Token::Greater, &values);
    }
    aggregate(value_problems(&key, &values))?;
    let selects = matches!(operator, Token::Equals | Token::Word("in"));
    Ok(if selects { Requirement::In(key, values) } else { Requirement::NotIn(key, values) })
}

fn compare(key: String, greater: bool, values: &[String]) -> Result<Requirement, String> {
    let text = values.first().map_or("", String::as_str);
    let limit: Result<i64, _> = text.parse();
    let mut problems = Vec::new();
    if limit.is_err() {
        problems.push(format!(
            "values[0]: Invalid value: {:?}: for 'Gt', 'Lt' operators, the value must be an integer",
            GoQuoted(text)
        ));
    }
    problems.extend(value_problems(&key, values));
    aggregate(problems)?;
    Ok(Requirement::Compare(key, greater, limit.unwrap_or_default()))
}

/// The place of a key is `<nil>`: Go's parser has no path to name.
fn check_key(key: &str) -> Result<(), String> {
    match qualified_name(key).as_slice() {
        [] => Ok(()),
        problems => Err(format!("<nil>: Invalid value: {:?}: {}", GoQuoted(key), problems.join("; "))),
    }
}

/// What is wrong with each value, in the order of the alphabet: Go keeps the values as a set.
fn value_problems(key: &str, values: &[String]) -> Vec<String> {
    let distinct: BTreeSet<&String> = values.iter().collect();
    let checked = distinct.into_iter().enumerate().map(|(index, value)| (index, value, label_value(value)));
    checked
        .filter(|(_, _, problems)| !problems.is_empty())
        .map(|(index, value, problems)| {
            format!("values[{index}][{key}]: Invalid value: {:?}: {}", GoQuoted(value), problems.join("; "))
        })
        .collect()
}

/// Several errors as one, like Go's `Aggregate`.
fn aggregate(mut problems: Vec<String>) -> Result<(), String> {
    match problems.len() {
        0 => Ok(()),
        1 => problems.pop().map_or(Ok(()), Err),
        _ => Err(format!("[{}]", problems.join(", "))),
    }
}

fn exact_value(tokens: &mut Tokens<'_>) -> Result<String, String> {
    match tokens.peek() {
        Token::Comma | Token::End => Ok(String::new()),
        _ => match tokens.next() {
            Token::Word(value) => Ok(value.to_owned()),
            other => Err(format!("found '{}', expected: identifier", other.text())),
        },
    }
}

fn value_list(tokens: &mut Tokens<'_>) -> Result<Vec<String>, String> {
    match tokens.next() {
        Token::Open => {}
        other => return Err(format!("found '{}' expected: '('", other.text())),
    }
    let mut values = Vec::new();
    loop {
        match tokens.next() {
            Token::Word(value) => values.push(value.to_owned()),
            Token::Comma => values.push(String::new()),
            Token::Close => {
                values.push(String::new());
                return Ok(values);
            }
            other => return Err(format!("found '{}', expected: ',', ')' or identifier", other.text())),
        }
        match tokens.next() {
            Token::Comma => {}
            Token::Close => return Ok(values),
            other => return Err(format!("found '{}', expected: ',' or ')'", other.text())),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Not,
    Equals,
    NotEquals,
    Greater,
    Less,
    Open,
    Close,
    Comma,
    End,
}

impl<'a> Token<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::Word(word) => word,
            Self::Not => "!",
            Self::Equals => "=",
            Self::NotEquals => "!=",
            Self::Greater => ">",
            Self::Less => "<",
            Self::Open => "(",
            Self::Close => ")",
            Self::Comma => ",",
            Self::End => "",
        }
    }
}

struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    const SYMBOLS: [(&'static str, Token<'static>); 9] = [
        ("==", Token::Equals),
        ("!=", Token::NotEquals),
        ("=", Token::Equals),
        ("!", Token::Not),
        (">", Token::Greater),
        ("<", Token::Less),
        ("(", Token::Open),
        (")", Token::Close),
        (",", Token::Comma),
    ];

    fn next(&mut self) -> Token<'a> {
        self.rest = self.rest.trim_start();
        for (symbol, token) in Self::SYMBOLS {
            if let Some(rest) = self.rest.strip_prefix(symbol) {
                self.rest = rest;
                return token;
            }
        }
        let end = self.rest.find(|c: char| c.is_whitespace() || "=!<>(),".contains(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        if word.is_empty() { Token::End } else { Token::Word(word) }
    }

    fn peek(&self) -> Token<'a> {
        Tokens { rest: self.rest }.next()
    }
}

/// A field selector: terms of field, whether it must be equal, and value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldSelector(Vec<(String, bool, String)>);

impl FieldSelector {
    /// Parses `a=b,c!=d`; `\,`, `\=` and `\\` stand for themselves.
    ///
    /// # Errors
    /// The server's text for a term without an operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut terms = Vec::new();
        for term in split_unescaped(text).into_iter().filter(|term| !term.is_empty()) {
            let (field, equal, value) = [("!=", false), ("==", true), ("=", true)]
                .into_iter()
                .find_map(|(operator, equal)| term.split_once(operator).map(|(field, value)| (field, equal, value)))
                .ok_or_else(|| format!("invalid selector: '{text}'; can't understand '{term}'"))?;
            terms.push((field.to_owned(), equal, value.replace("\\,", ",").replace("\\=", "=").replace("\\\\", "\\")));
        }
        Ok(Self(terms))
    }

    /// The value that the first `field=value` term demands.
    pub fn required(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(given, equal, _)| *equal && given == field).map(|(_, _, value)| value.as_str())
    }

    /// Whether some term demands that a field has this very value.
    pub fn demands(&self, field: &str, value: &str) -> bool {
        self.0.iter().any(|(given, equal, wanted)| *equal && given == field && wanted == value)
    }

    /// Adds a term: a field that must have a value (`equal`), or must not.
    pub fn add(&mut self, field: &str, equal: bool, value: &str) {
        self.0.push((field.to_owned(), equal, value.to_owned()));
    }

    /// The fields that are named.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(field, _, _)| field.as_str())
    }

    /// Whether every term holds, given the value of each field.
    pub fn matches(&self, value_of: impl Fn(&str) -> String) -> bool {
        self.0.iter().all(|(field, equal, value)| (value_of(field) == *value) == *equal)
    }
}

fn split_unescaped(text: &str) -> Vec<String> {
    let mut terms = vec![String::new()];
    let mut escaped = false;
    for character in text.chars() {
        if character == ',' && !escaped {
            terms.push(String::new());
        } else if let Some(term) = terms.last_mut() {
            term.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn label_selectors() {
        let labels = BTreeMap::from([("team", "red"), ("stage", "prod"), ("n", "5")]);
        for (selector, want) in [
            ("", true),
            ("team=red", true),
            ("team==blue", false),
            ("team!=blue,stage", true),
            ("stage in (dev,prod),team", true),
            ("!team", false),
            ("team notin (red)", false),
            ("absent notin (red)", true),
            ("absent=", false),
            ("n>4,n<6", true),
        ] {
            assert_eq!(LabelSelector::parse(selector).unwrap().matches(&labels), want, "{selector}");
        }
        assert_eq!(
            LabelSelector::parse("a b").unwrap_err(),
            "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"
        );
    }

    #[test]
    fn malformed_label_selectors() {
        for (selector, want) in [
            ("=a", "found '=', expected: !, identifier, or 'end of string'"),
            ("a,", "found '', expected: identifier after ','"),
            ("a,=b", "found '=', expected: identifier after ','"),
            ("a in b", "unable to parse requirement: found 'b' expected: '('"),
            ("a in (", "unable to parse requirement: found '', expected: ',', ')' or identifier"),
            ("-a=b", "unable to parse requirement: <nil>: Invalid value: \"-a\": name part must consist of"),
            ("a in (-b,c)", "unable to parse requirement: values[0][a]: Invalid value: \"-b\": a valid label must be"),
            (
                "a>x",
                "unable to parse requirement: values[0]: Invalid value: \"x\": for 'Gt', 'Lt' operators, the value must be an integer",
            ),
        ] {
            let why = LabelSelector::parse(selector).unwrap_err();
            assert!(why.starts_with(want), "{selector}: {why}");
        }
    }

    #[test]
    fn field_selectors() {
        let selector = FieldSelector::parse("metadata.name=a\\,b,type!=Opaque").unwrap();
        assert_eq!(selector.required("metadata.name"), Some("a,b"));
        assert!(selector.matches(|field| if field == "type" { "x".into() } else { "a,b".into() }));
        assert!(FieldSelector::parse("nonsense").is_err());
    }
}
