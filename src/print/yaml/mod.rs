//! YAML as `sigs.k8s.io/yaml` prints it: the go-yaml v2 encoder on top of libyaml's layout.
//!
//! Three questions, three files: which order the keys come in (`order`), whether a string may stand unquoted
//! (`plain`), and the walk over the value here. Indentation, folding and the choice between plain and single
//! quotes are libyaml's. Nothing here may know which object it prints.

mod astral;
mod order;
mod plain;
mod timestamp;

use astral::Astral;
use libyaml_safer::{Emitter, Encoding, Event, MappingStyle, ScalarStyle, SequenceStyle};
use serde_json::{Map, Number, Value};

pub(super) use plain::reads_back_as_string;

use super::go_value::{format_float, json_number_text};

/// Renders one YAML document, ending in a newline and without a leading `---`.
///
/// Mirrors `sigs.k8s.io/yaml.Marshal`. A value libyaml cannot emit (there is none among JSON values) yields an
/// empty string.
pub fn to_yaml(value: &Value) -> String {
    let mut bytes = Vec::new();
    let mut astral = Astral::default();
    match emit_document(value, &mut bytes, &mut astral) {
        Ok(()) => astral.restore(String::from_utf8(bytes).unwrap_or_default()),
        Err(_) => String::new(),
    }
}

/// libyaml's emitter, and the characters it must not see.
struct Output<'o> {
    emitter: Emitter<'o>,
    astral: &'o mut Astral,
}

fn emit_document(value: &Value, bytes: &mut Vec<u8>, astral: &mut Astral) -> Result<(), libyaml_safer::Error> {
    let mut emitter = Emitter::new();
    emitter.set_output_string(bytes);
    emitter.set_unicode(true);
    emitter.set_width(80);
    emitter.emit(Event::stream_start(Encoding::Utf8))?;
    emitter.emit(Event::document_start(None, &[], true))?;
    let mut output = Output { emitter, astral };
    emit_value(&mut output, value)?;
    // The end of the stream is left out on purpose: after a `|+` scalar libyaml would add a line `...` to it, go-yaml
    // does not. The end of the document has written everything already.
    output.emitter.emit(Event::document_end(true))
}

fn emit_value(output: &mut Output<'_>, value: &Value) -> Result<(), libyaml_safer::Error> {
    match value {
        Value::Null => emit_scalar(output, "null", ScalarStyle::Plain),
        Value::Bool(flag) => {
            let word = if *flag { "true" } else { "false" };
            emit_scalar(output, word, ScalarStyle::Plain)
        }
        Value::Number(number) => emit_scalar(output, &number_text(number), ScalarStyle::Plain),
        Value::String(text) => emit_string(output, text),
        Value::Array(items) => {
            output.emitter.emit(Event::sequence_start(None, None, true, SequenceStyle::Block))?;
            for item in items {
                emit_value(output, item)?;
            }
            output.emitter.emit(Event::sequence_end())
        }
        Value::Object(map) => emit_map(output, map),
    }
}

fn emit_map(output: &mut Output<'_>, map: &Map<String, Value>) -> Result<(), libyaml_safer::Error> {
    output.emitter.emit(Event::mapping_start(None, None, true, MappingStyle::Block))?;
    for (key, value) in order::sorted(map) {
        emit_string(output, key)?;
        emit_value(output, value)?;
    }
    output.emitter.emit(Event::mapping_end())
}

fn emit_string(output: &mut Output<'_>, text: &str) -> Result<(), libyaml_safer::Error> {
    let style = if text.contains('\n') {
        ScalarStyle::Literal
    } else if reads_back_as_string(text) {
        ScalarStyle::Plain
    } else {
        ScalarStyle::DoubleQuoted
    };
    emit_scalar(output, text, style)
}

fn emit_scalar(output: &mut Output<'_>, text: &str, style: ScalarStyle) -> Result<(), libyaml_safer::Error> {
    let text = output.astral.hide(text);
    output.emitter.emit(Event::scalar(None, None, &text, true, true, style))
}

/// The value passes through JSON text first, so a float without a fraction comes out as an integer.
fn number_text(number: &Number) -> String {
    let text = json_number_text(number);
    let is_integer = text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok();
    match number.as_f64() {
        Some(float) if !is_integer => format_float(float),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::to_yaml;
    use serde_json::json;

    #[test]
    fn lays_out_like_go_yaml() {
        let cases = [
            (json!({"b": [], "a": {}, "c": null}), "a: {}\nb: []\nc: null\n"),
            (json!({"k": ["x", {"p": 1, "q": [2]}]}), "k:\n- x\n- p: 1\n  q:\n  - 2\n"),
            (json!({"k": "a\nb\n"}), "k: |\n  a\n  b\n"),
            (json!({"k": "a\nb"}), "k: |-\n  a\n  b\n"),
            (json!({"k": "a\n\n"}), "k: |+\n  a\n\n"),
            (json!({"k": "  a\nb"}), "k: |2-\n    a\n  b\n"),
            (json!({"k": "a \nb"}), "k: \"a \\nb\"\n"),
            (json!({"k": "a\tb"}), "k: \"a\\tb\"\n"),
            (json!({"k": "a 😀"}), "k: \"a \\U0001F600\"\n"),
            (json!({"😀": "a\n😀\u{fffe}"}), "\"\\U0001F600\": \"a\\n\\U0001F600\\uFFFE\"\n"),
            (json!(["\\uFFFE", "😀\\uFFFE"]), "- \\uFFFE\n- \"\\U0001F600\\\\uFFFE\"\n"),
            (json!({"k": "", "on": "on", "s": "*"}), "k: \"\"\n\"on\": \"on\"\ns: '*'\n"),
            (
                json!({"f": 1.5, "big": 1e21, "i": 1_000_000, "u": u64::MAX}),
                "big: 1e+21\nf: 1.5\ni: 1000000\nu: 18446744073709551615\n",
            ),
            (json!("é"), "é\n"),
        ];
        for (value, expected) in cases {
            assert_eq!(to_yaml(&value), expected, "{value}");
        }
    }

    #[test]
    fn folds_long_scalars_at_eighty_columns() {
        let words = "word ".repeat(30);
        let text = to_yaml(&json!({"k": words.trim_end()}));
        assert!(text.lines().count() > 1 && text.lines().all(|line| line.chars().count() <= 85), "{text}");
    }
}
