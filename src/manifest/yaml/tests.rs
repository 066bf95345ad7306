//! Documents to values: forms, merges, limits, errors, and laws that hold for every text.

use super::parse_document;
use proptest::prelude::*;
use serde_json::{Value, json};

fn message(text: &str) -> String {
    parse_document(text).unwrap_err().to_string()
}

#[test]
fn forms() {
    let table = [
        ("", json!(null)),
        ("# only a comment\n", json!(null)),
        ("---\n...\n", json!(null)),
        ("a: 1\n...\nb: [", json!({"a": 1})),
        ("\u{feff}a: 1\r\nb:\r\n- x\r\n- |\r\n  l1\r\n  l2\r\n", json!({"a": 1, "b": ["x", "l1\nl2\n"]})),
        ("a: >-\n  one\n  two\n\n  three\nb: |+\n  x\n\n", json!({"a": "one two\nthree", "b": "x\n\n"})),
        ("{a: [1, {b: c}], \"d\": 'it''s'}", json!({"a": [1, {"b": "c"}], "d": "it's"})),
        ("a: 1\na: 2\n", json!({"a": 2})),
        (
            "1: a\ntrue: b\nno: c\n1.5: d\n.inf: e\n0x10: f\n",
            json!({"1": "a", "true": "b", "false": "c", "1.5": "d", ".inf": "e", "16": "f"}),
        ),
        ("a: &x [1]\nb: *x\n", json!({"a": [1], "b": [1]})),
        ("&k key: 1\nother: *k\n*k : 2\n", json!({"key": 2, "other": "key"})),
        ("a: &x 1\nb: &x 2\nc: *x\n", json!({"a": 1, "b": 2, "c": 2})),
        ("a: !!str 1\nb: !!int \"2\"\nc: ! 3\nd: !mine 4\n", json!({"a": "1", "b": 2, "c": 3, "d": "4"})),
        ("ö: 😀 ü\n日本: \"\\u00e9\\U0001F600\"\n", json!({"ö": "😀 ü", "日本": "é😀"})),
        ("a:\n- b\n-\n- - c\n", json!({"a": ["b", null, ["c"]]})),
        ("? a\n: b\n", json!({"a": "b"})),
        ("ｆｕｌｌ", json!("ｆｕｌｌ")),
        ("a: |\n  x", json!({"a": "x\n"})),
    ];
    for (text, expected) in table {
        assert_eq!(parse_document(text).unwrap(), expected, "{text}");
    }
}

#[test]
fn merges_follow_go_yaml_v2() {
    let base = "b: &b {x: 1, w: 2}\nc: &c {x: 3, z: 4}\n";
    let table = [
        ("m: {<<: *b, w: 9}", json!({"x": 1, "w": 9})),
        ("m: {w: 9, <<: *b}", json!({"x": 1, "w": 2})),
        ("m: {<<: [*b, *c]}", json!({"x": 1, "w": 2, "z": 4})),
        ("m: {<<: {q: 1}}", json!({"q": 1})),
        ("m: {'<<': 1}", json!({"<<": 1})),
    ];
    for (text, expected) in table {
        assert_eq!(parse_document(&format!("{base}{text}\n")).unwrap()["m"], expected, "{text}");
    }
    for text in ["<<: 5", "<<: [1]", "a: &a [{}]\nb: {<<: *a}", "<<: [[{}]]"] {
        assert_eq!(message(text), "yaml: map merge requires map or sequence of maps as the value", "{text}");
    }
}

#[test]
fn errors_are_worded_as_go_yaml_words_them() {
    let table = [
        ("a: 1\nk: x\nm:\n  name: [unclosed\n", "yaml: line 4: did not find expected ',' or ']'", Some(5)),
        ("a: v1\nk: C\nm:\n\tname: tab\n", "yaml: line 4: found character that cannot start any token", Some(4)),
        ("@", "yaml: found character that cannot start any token", Some(1)),
        ("a: *nope", "yaml: unknown anchor 'nope' referenced", Some(1)),
        ("a: &x {b: *x}", "yaml: anchor 'x' value contains itself", Some(1)),
        ("a: \u{1}", "yaml: control characters are not allowed", None),
        ("a: b: c", "yaml: mapping values are not allowed in this context", Some(1)),
        ("a: 1\n b: 2\n", "yaml: line 2: mapping values are not allowed in this context", Some(2)),
        ("a: 'x\n", "yaml: line 2: found unexpected end of stream", Some(2)),
        ("\"\\", "yaml: line 2: found unexpected end of stream", Some(2)),
        (
            "{{ .Values.x }}",
            "yaml: invalid map key: map[interface {}]interface {}{\".Values.x\":interface {}(nil)}",
            Some(1),
        ),
        ("? [a, b]\n: 1\n", "yaml: invalid map key: []interface {}{\"a\", \"b\"}", Some(1)),
        ("null: 1", "unsupported map key of type: %!s(<nil>), key: <nil>, value: 1", Some(1)),
        ("a: .nan", "json: unsupported value: NaN", Some(1)),
        ("a: !!int foo", "yaml: cannot decode !!str `foo` as a !!int", Some(1)),
        ("[!a,b]", "yaml: did not find expected whitespace or line break", Some(1)),
    ];
    for (text, expected, line) in table {
        let error = parse_document(text).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.line()), (expected, line), "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    assert!(parse_document(&format!("{}{}", "[".repeat(128), "]".repeat(128))).is_ok());
    assert_eq!(message(&"[".repeat(129)), "yaml: exceeded max depth of 128");
    for text in ["[".repeat(12_000), "- ".repeat(12_000), "{a: ".repeat(12_000), "? ".repeat(12_000)] {
        assert_eq!(message(&text), "yaml: exceeded max depth of 10000");
    }
}

#[test]
fn aliases_are_bounded() {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        laughs += &["a", &level.to_string(), ": &a", &level.to_string(), " [", &aliases, "]\n"].concat();
    }
    assert_eq!(message(&laughs), "yaml: document contains excessive aliasing");
    let heavy = format!("a: &a {}\nb: [{}]\n", "x".repeat(3 << 20), vec!["*a"; 90].join(", "));
    assert_eq!(message(&heavy), "yaml: document contains excessive aliasing");
    assert!(parse_document("a: &a [1, 2]\nb: [*a, *a, *a]\n").is_ok());
}

#[test]
fn long_scalars_are_fine() {
    let word = "x".repeat(5 << 20);
    assert_eq!(parse_document(&format!("a: \"{word}\"\n")).unwrap()["a"], json!(word));
}

/// Any JSON value that is not too deep.
fn any_json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![any::<i64>().prop_map(Value::from), (-1e9..1e9_f64).prop_map(Value::from)];
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number, ".*".prop_map(Value::from)];
    leaf.prop_recursive(4, 64, 6, |inner| {
        let entries = proptest::collection::btree_map(".{0,20}", inner.clone(), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..6).prop_map(Value::from),
            entries.prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// Equal, counting `1.0` as `1`: Kubernetes writes whole floats without a fraction.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| one.0 == other.0 && same(one.1, other.1))
        }
        _ => one == other,
    }
}

/// Characters the parser treats specially, with some that it does not.
const SPECIAL: &str = r#"[-\[\]{},:?!&*#|>'"%@`~<=.a1 \\\n\t\r/_+é]{0,40}"#;

proptest! {
    #[test]
    fn no_text_panics(text in prop_oneof![any::<String>(), SPECIAL.prop_map(String::from)]) {
        let _ = parse_document(&text);
    }

    #[test]
    fn json_is_yaml(value in any_json()) {
        // JSON leaves DEL and friends unescaped, which YAML does not allow.
        let text = value.to_string();
        prop_assume!(!text.contains(|c: char| c.is_control() || c > '\u{fffd}' && c < '\u{10000}'));
        // YAML allows 1024 characters for a key.
        prop_assume!(!text.contains(['\u{2028}', '\u{2029}', '\u{feff}']));
        let parsed = parse_document(&text).unwrap();
        prop_assert!(same(&parsed, &value), "{text}\n{parsed}");
    }

    #[test]
    fn quoted_text_comes_back(text in any::<String>()) {
        let escape = |char: char| match char {
            'a'..='z' | ' ' => char.to_string(),
            _ => format!("\\U{:08x}", u32::from(char)),
        };
        let escaped: String = text.chars().map(escape).collect();
        prop_assert_eq!(parse_document(&format!("\"{escaped}\"")).unwrap(), Value::from(text));
    }
}
