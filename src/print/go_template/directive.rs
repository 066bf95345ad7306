//! One directive of `printf`: flags, width, precision and a verb applied to an argument.

use std::iter::Peekable;
use std::str::Chars;

use serde_json::Value;

use super::value::Val;
use crate::print::go_quote::go_quote;
use crate::print::go_value::{format_float, to_go_syntax};

/// Widths and precisions beyond this are refused, as Go refuses those beyond a million.
const MAX_WIDTH: usize = 10_000;

/// What stands between `%` and the verb.
#[derive(Default)]
pub(super) struct Directive {
    flags: String,
    width: usize,
    precision: Option<usize>,
}

impl Directive {
    /// The directive, and whether its numbers are within bounds (else they are dropped).
    pub(super) fn read(chars: &mut Peekable<Chars<'_>>) -> (Self, bool) {
        let mut directive = Self::default();
        directive.flags.extend(std::iter::from_fn(|| chars.next_if(|c| "-+# 0".contains(*c))));
        let width = number(chars);
        let precision = chars.next_if_eq(&'.').map(|_| number(chars));
        let in_bounds = width <= MAX_WIDTH && precision.is_none_or(|precision| precision <= MAX_WIDTH);
        if in_bounds {
            (directive.width, directive.precision) = (width, precision);
        }
        (directive, in_bounds)
    }

    /// The argument as the verb wants it, or Go's complaint that it does not fit.
    pub(super) fn apply(&self, verb: char, argument: &Val<'_>) -> String {
        let text = match verb {
            'v' if self.has('#') => syntax(argument),
            'v' => argument.show("<nil>"),
            'T' => argument.type_name().to_owned(),
            _ => match self.verb(verb, argument) {
                Some(text) => text,
                None => return format!("%!{verb}({}{})", type_prefix(argument), argument.show("<nil>")),
            },
        };
        self.pad(&text, matches!(argument, Val::Int(_)) || matches!(argument.json(), Some(Value::Number(_))))
    }

    /// The argument under a verb; `None` if the verb does not fit its type.
    fn verb(&self, verb: char, argument: &Val<'_>) -> Option<String> {
        let Some(number) = argument.integer() else {
            return argument.json().and_then(|value| self.json_verb(verb, value));
        };
        match verb {
            'd' => Some(self.signed(&number.to_string())),
            'b' => Some(in_radix(number, |n| format!("{n:b}"))),
            'o' => Some(in_radix(number, |n| format!("{n:o}"))),
            'x' => Some(in_radix(number, |n| format!("{n:x}"))),
            'X' => Some(in_radix(number, |n| format!("{n:X}"))),
            'c' => u32::try_from(number).ok().and_then(char::from_u32).map(String::from),
            'U' => Some(format!("U+{number:04X}")),
            _ => None,
        }
    }

    fn json_verb(&self, verb: char, value: &Value) -> Option<String> {
        match (verb, value) {
            ('s', Value::String(text)) => Some(self.cut(text)),
            ('q', Value::String(text)) => Some(go_quote(&self.cut(text))),
            ('x', Value::String(text)) => Some(hex(text)),
            ('t', Value::Bool(flag)) => Some(flag.to_string()),
            ('f' | 'F' | 'e' | 'g', Value::Number(number)) => {
                let float = number.as_f64()?;
                let precision = self.precision.unwrap_or(6);
                Some(self.signed(&match verb {
                    'e' => scientific(float, precision),
                    'g' => format_float(float),
                    _ => format!("{float:.precision$}"),
                }))
            }
            // Lists and maps apply the verb to each part.
            (_, Value::Array(items)) => {
                let parts: Vec<String> = items.iter().map(|item| self.apply(verb, &Val::part(item))).collect();
                Some(format!("[{}]", parts.join(" ")))
            }
            (_, Value::Object(map)) => {
                let show = |key: &String, item| {
                    format!("{}:{}", self.apply(verb, &Val::text(key)), self.apply(verb, &Val::part(item)))
                };
                let parts: Vec<String> = map.iter().map(|(key, item)| show(key, item)).collect();
                Some(format!("map[{}]", parts.join(" ")))
            }
            _ => None,
        }
    }

    fn has(&self, flag: char) -> bool {
        self.flags.contains(flag)
    }

    fn cut(&self, text: &str) -> String {
        self.precision.map_or_else(|| text.to_owned(), |precision| text.chars().take(precision).collect())
    }

    fn signed(&self, number: &str) -> String {
        match number.starts_with('-') {
            false if self.has('+') => format!("+{number}"),
            false if self.has(' ') => format!(" {number}"),
            _ => number.to_owned(),
        }
    }

    fn pad(&self, text: &str, is_number: bool) -> String {
        let padding = self.width.saturating_sub(text.chars().count());
        if self.has('-') {
            return format!("{text}{}", " ".repeat(padding));
        }
        if !self.has('0') || !is_number {
            return format!("{}{text}", " ".repeat(padding));
        }
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let sign = text.strip_suffix(digits).unwrap_or_default();
        format!("{sign}{}{digits}", "0".repeat(padding))
    }
}

/// The decimal number ahead, 0 if there is none.
fn number(chars: &mut Peekable<Chars<'_>>) -> usize {
    let mut number = 0_usize;
    while let Some(digit) = chars.next_if(char::is_ascii_digit).and_then(|c| c.to_digit(10)) {
        number = number.saturating_mul(10).saturating_add(digit as usize);
    }
    number
}

fn in_radix(number: i64, show: impl Fn(u64) -> String) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", show(number.unsigned_abs()))
}

fn hex(text: &str) -> String {
    text.bytes()
        .flat_map(|byte| [byte >> 4, byte & 0xf])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn scientific(float: f64, precision: usize) -> String {
    let text = format!("{float:.precision$e}");
    let Some((digits, exponent)) = text.split_once('e') else { return text };
    let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |rest| ('-', rest));
    format!("{digits}e{sign}{exponent:0>2}")
}

/// The type in front of a value that does not fit; nothing has none.
pub(super) fn type_prefix(argument: &Val<'_>) -> String {
    if matches!(argument, Val::Missing) { String::new() } else { format!("{}=", argument.type_name()) }
}

/// Go's `%#v`.
fn syntax(argument: &Val<'_>) -> String {
    argument.json().map_or_else(|| argument.show("<nil>"), to_go_syntax)
}
