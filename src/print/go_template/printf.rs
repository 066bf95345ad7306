//! `print`, `println` and `printf`. Mirrors Go's fmt for the types a template has.

use super::directive::{Directive, type_prefix};
use super::value::Val;

/// Go's `fmt.Sprint`: spaces between arguments of which neither is a string.
pub(super) fn sprint(arguments: &[Val<'_>]) -> String {
    let mut out = String::new();
    let mut after_string = true;
    for argument in arguments {
        let is_string = argument.as_str().is_some();
        if !is_string && !after_string {
            out.push(' ');
        }
        out.push_str(&argument.show("<nil>"));
        after_string = is_string;
    }
    out
}

/// Go's `fmt.Sprintln`: spaces between all arguments, a newline at the end.
pub(super) fn sprintln(arguments: &[Val<'_>]) -> String {
    arguments.iter().map(|argument| argument.show("<nil>")).collect::<Vec<_>>().join(" ") + "\n"
}

/// Go's `fmt.Sprintf`, without indexed arguments and `*`.
pub(super) fn sprintf(format: &str, arguments: &[Val<'_>]) -> String {
    let mut out = String::new();
    let mut arguments = arguments.iter();
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let (directive, in_bounds) = Directive::read(&mut chars);
        if !in_bounds {
            out.push_str("%!(BADWIDTH)");
        }
        match chars.next() {
            None => out.push_str("%!(NOVERB)"),
            Some('%') => out.push('%'),
            Some(verb) => match arguments.next() {
                Some(argument) => out.push_str(&directive.apply(verb, argument)),
                None => out.extend(["%!", verb.encode_utf8(&mut [0; 4]), "(MISSING)"]),
            },
        }
    }
    let extra: Vec<String> =
        arguments.map(|argument| format!("{}{}", type_prefix(argument), argument.show("<nil>"))).collect();
    if !extra.is_empty() {
        out.extend(["%!(EXTRA ", &extra.join(", "), ")"]);
    }
    out
}
