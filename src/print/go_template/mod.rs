//! Go's text/template, as far as people use it with `kubectl get -o go-template`.
//!
//! `lexer` and `parser` turn text into nodes (`node`), `exec` walks them over a value (`value`), `functions`, `compare`
//! and `printf` are what templates can call. Error texts are Go's. A null is treated like a missing key. Work and output are bounded.

mod compare;
mod directive;
mod escape;
mod exec;
mod functions;
mod lexer;
mod node;
mod parser;
mod printf;
mod value;

use serde_json::Value;

use super::go_quote::go_quote;
use super::go_value::through_int;
use node::Program;

/// Why a template could not be parsed or executed, in Go's words: `template: output:1:2: …`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct GoTemplateError(String);

impl GoTemplateError {
    fn syntax(source: &str, offset: usize, reason: &str) -> Self {
        let (line, _) = place(source, offset);
        Self(format!("template: output:{line}: {reason}"))
    }

    fn execution((source, name): (&str, &str), offset: usize, text: &str, reason: &str) -> Self {
        let (line, column) = place(source, offset);
        let name = go_quote(name);
        Self(format!("template: output:{line}:{column}: executing {name} at <{text}>: {reason}"))
    }
}

/// A template that could not be executed to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halted {
    /// What it had written by then.
    pub written: String,
    /// What stopped it.
    pub error: GoTemplateError,
}

/// Line (from 1) and byte within the line (from 0).
fn place(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset).unwrap_or(source);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (1 + before.matches('\n').count(), before.len() - line_start)
}

/// A parsed template.
#[derive(Debug, Clone)]
pub struct GoTemplate {
    source: String,
    program: Program,
}

impl GoTemplate {
    /// Parses a template.
    pub fn parse(source: &str) -> Result<Self, GoTemplateError> {
        parser::parse(source).map(|program| Self { source: source.to_owned(), program })
    }

    /// Executes the template; a missing key prints as `<no value>` if `allow_missing`, otherwise it is an error.
    ///
    /// Numbers of the object without a fraction are `int64` to a template, as kubectl makes them.
    ///
    /// # Errors
    /// What stopped the template, with what it had written.
    pub fn render(&self, value: &Value, allow_missing: bool) -> Result<String, Halted> {
        exec::render(&self.source, &self.program, &through_int(value), allow_missing)
    }
}

#[cfg(test)]
mod tests {
    use super::GoTemplate;
    use serde_json::{Value, json};

    fn render(template: &str, allow_missing: bool) -> Result<String, String> {
        GoTemplate::parse(template)
            .and_then(|parsed| parsed.render(&role(), allow_missing).map_err(|halted| halted.error))
            .map_err(|error| error.to_string())
    }

    fn role() -> Value {
        json!({
            "kind": "Role", "n": 3600, "big": 31_536_000, "data": {"b": "eQ==", "a": "eA=="}, "none": null, "flag": true,
            "metadata": {"name": "r", "namespace": "ns"},
            "rules": [{"verbs": ["get", "list"]}, {"verbs": ["*"]}],
            "subjects": [{"kind": "User", "name": "u"}, {"name": "default", "namespace": "ns"}]
        })
    }

    #[test]
    fn renders() {
        for (template, expected) in [
            ("plain", "plain"),
            ("{{.kind}}{{\"\\n\"}}{{`a\\n`}}", "Role\na\\n"),
            ("{{.nothing}} {{.nothing.deeper}} {{.none}}", "<no value> <no value> <no value>"),
            ("{{.n}} {{.big}} {{.flag}} {{.metadata}}", "3600 31536000 true map[name:r namespace:ns]"),
            ("{{len .rules}} {{index .rules 0 \"verbs\" | len}}", "2 2"),
            ("{{range .rules}}{{range $i, $v := .verbs}}{{if $i}},{{end}}{{$v}}{{end}};{{end}}", "get,list;*;"),
            ("{{range $k, $v := .data}}{{$k}}={{$v | base64decode}} {{end}}", "a=x b=y "),
            ("{{range .nothing}}x{{else}}empty{{end}}", "empty"),
            ("{{range $i, $r := .rules}}{{if eq $i 1}}{{break}}{{end}}{{$i}}{{end}}", "0"),
            ("{{range .rules}}{{if len .verbs | eq 1}}{{continue}}{{end}}x{{end}}", "x"),
            (
                "{{range .subjects}}{{if eq .kind \"User\"}}user {{.name}}{{else}}{{.namespace}}/{{.name}}{{end}};{{end}}",
                "user u;ns/default;",
            ),
            ("{{if .x}}a{{else if .kind}}b{{else}}c{{end}}", "b"),
            ("{{with .x}}a{{else with .metadata}}{{.name}}{{end}}", "r"),
            ("{{- /* c */ -}}  a  {{- with .metadata -}}  {{.name}}  {{- end}} b", "ar b"),
            ("{{$x := 1}}{{if true}}{{$x = 2}}{{end}}{{$x}} {{$.kind}}", "2 Role"),
            (
                "{{printf \"%s/%-4v|%05d|%q|%.2f|%t|%%\" .kind .n 42 \"a\" 1.5 true}}",
                "Role/3600|00042|\"a\"|1.50|true|%",
            ),
            ("{{printf \"%d %s\" .n}} {{eq .n 3600}}", "3600 %!s(MISSING) true"),
            ("{{printf \"a\" 1}} {{printf \"%s\" .nothing}}", "a%!(EXTRA int=1) %!s(<nil>)"),
            ("{{print 1 2 \"a\" \"b\" 3}}{{println .kind 1}}", "1 2ab3Role 1\n"),
            ("{{and 1 0}} {{or \"\" \"x\"}} {{not true}} {{and .nothing .nothing.x}}", "0 x false <no value>"),
            (
                "{{lt 1 2}} {{ge 1.5 1.5}} {{ne \"a\" \"b\"}} {{eq .kind \"a\" \"Role\"}} {{gt .n 10}}",
                "true true true true true",
            ),
            ("{{define \"n\"}}[{{.name}}]{{end}}{{range .subjects}}{{template \"n\" .}}{{end}}", "[u][default]"),
            (
                "{{block \"b\" .metadata}}{{.name}} {{$.namespace}}{{end}}{{template \"b\"}}",
                "r ns<no value> <no value>",
            ),
            ("{{define \"a\"}}{{end}}{{define \"a\"}}x{{end}}{{template \"a\"}}", "x"),
            ("{{html \"<a>\"}} {{js \"'\"}} {{urlquery \"a b/\"}}", "&lt;a&gt; \\' a+b%2F"),
            ("{{slice .kind 1 3}} {{index (slice .rules 1) 0}}", "ol map[verbs:[*]]"),
            (
                "{{exists . \"metadata\" \"name\"}} {{exists .rules 5}} {{(index .rules 0).verbs}}",
                "true false [get list]",
            ),
        ] {
            assert_eq!(render(template, true).as_deref(), Ok(expected), "{template}");
        }
    }

    #[test]
    fn complains_like_go() {
        for (template, expected) in [
            ("{{.a", "1: unclosed action"),
            ("{{range .x}}", "1: unexpected EOF"),
            ("a\n{{foo}}", "2: function \"foo\" not defined"),
            ("{{$x}}", "1: undefined variable \"$x\""),
            ("{{end}}", "1: unexpected {{end}}"),
            ("{{}}", "1: missing value for command"),
            ("{{\"a}}", "1: unterminated quoted string"),
            ("{{break}}", "1: {{break}} outside {{range}}"),
            ("{{.kind.x}}", "1:7: executing \"output\" at <.kind.x>: can't evaluate field x in type interface {}"),
            (
                "{{index .rules 7}}",
                "1:2: executing \"output\" at <index .rules 7>: error calling index: index out of range: 7",
            ),
            (
                "{{eq .n 36.5}}",
                "1:2: executing \"output\" at <eq .n 36.5>: error calling eq: incompatible types for comparison",
            ),
            ("{{len}}", "1:2: executing \"output\" at <len>: wrong number of args for len: want 1 got 0"),
            ("{{\"a\" 1}}", "1:2: executing \"output\" at <\"a\">: can't give argument to non-function \"a\""),
            (
                "{{template \"x\" .kind}}",
                "1:11: executing \"output\" at <{{template \"x\" .kind}}>: template \"x\" not defined",
            ),
            (
                "{{define \"n\"}}{{.x.y}}{{end}}{{template \"n\" .kind}}",
                "1:18: executing \"n\" at <.x.y>: can't evaluate field x in type interface {}",
            ),
            ("{{if 1}}{{define \"x\"}}{{end}}{{end}}", "1: unexpected <define> in command"),
            ("{{define x}}{{end}}", "1: unexpected \"x\" in define clause"),
            ("{{define \"x\"}}{{else}}{{end}}", "1: unexpected {{else}} in define clause"),
            ("{{define \"x\"}}", "1: unexpected EOF"),
            ("{{define \"x\"}}1{{end}}{{define \"x\"}}2{{end}}", "1: template: multiple definition of template \"x\""),
            ("{{range .kind}}{{end}}", "1:8: executing \"output\" at <.kind>: range can't iterate over Role"),
        ] {
            assert_eq!(render(template, true), Err(format!("template: output:{expected}")), "{template}");
        }
        assert_eq!(
            render("{{.nothing}}", false).unwrap_err(),
            "template: output:1:2: executing \"output\" at <.nothing>: map has no entry for key \"nothing\""
        );
    }

    #[test]
    fn what_was_written_before_a_failure_is_kept() {
        let halted = GoTemplate::parse("a {{.kind}} {{.kind.x}}").unwrap().render(&role(), true).unwrap_err();
        assert_eq!(halted.written, "a Role ");
    }

    #[test]
    fn bounded() {
        assert!(render(&"{{if 1}}".repeat(5000), true).is_err());
        assert!(render("{{define \"x\"}}{{template \"x\"}}{{end}}{{template \"x\"}}", true).is_err());
        assert!(render(&format!("{{{{{}1}}}}", "(".repeat(5000)), true).is_err());
        assert!(render("{{range 100000}}{{range 100000}}{{end}}{{end}}", true).is_err());
        assert!(render("{{printf \"%999999999d\" 1}}", true).unwrap().len() < 100);
    }
}
