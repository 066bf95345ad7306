//! Splitting: YAML parts, JSON rows, text that changes from one to the other, and errors in kubectl's words.

use super::*;
use proptest::prelude::*;

/// Every document as `index:line value`, every error as its message.
fn read(text: &str) -> Vec<String> {
    documents(text)
        .map(|found| match found {
            Ok(document) => format!("{}:{} {}", document.index, document.line, document.value),
            Err(error) => format!("{:?} {error}", error.line()),
        })
        .collect()
}

#[test]
fn yaml_is_split_at_separators() {
    let table: [(&str, &[&str]); 12] = [
        ("", &[]),
        ("# c\n", &[]),
        ("null\n---\n~\n---\n", &[]),
        ("a: 1", &["0:1 {\"a\":1}"]),
        ("# c\n---\n---\na: 1\n...\n---\n# d\nb: 2\n", &["1:4 {\"a\":1}", "2:8 {\"b\":2}"]),
        ("---\r\na: 1\r\n--- # more\r\nb: 2\r\n", &["0:2 {\"a\":1}", "1:4 {\"b\":2}"]),
        ("a: |\n  x", &["0:1 {\"a\":\"x\\n\"}"]),
        ("just a string\n", &["0:1 \"just a string\""]),
        ("a: |\n  x\n  --- y\n", &["0:1 {\"a\":\"x\\n--- y\\n\"}"]),
        (
            "a: 1\n---\nx: [\n---\nb: 2\n",
            &[
                "0:1 {\"a\":1}",
                "Some(3) error converting YAML to JSON: yaml: line 1: did not find expected node content",
                "2:5 {\"b\":2}",
            ],
        ),
        ("a: 1\n---oops\nb: 2\n", &["Some(2) invalid Yaml document separator: oops", "1:3 {\"b\":2}"]),
        ("a: 1\n...\nb: 2\n", &["0:1 {\"a\":1}"]),
    ];
    for (text, expected) in table {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn json_is_read_value_by_value() {
    let table: [(&str, &[&str]); 10] = [
        ("{\"a\": 1}{\"b\": 2}\n\n {\"c\":\n3}\n", &["0:1 {\"a\":1}", "1:1 {\"b\":2}", "2:3 {\"c\":3}"]),
        (" \n{}", &["0:2 {}"]),
        ("{} [1] null 2", &["0:1 {}", "1:1 [1]", "3:1 2"]),
        ("{a: 1, b: x}\n---\nc: 2\n", &["0:1 {\"a\":1,\"b\":\"x\"}", "1:3 {\"c\":2}"]),
        ("{\"a\": 1}\n---\nb: 2\n---\n{\"c\": 3}\n", &["0:1 {\"a\":1}", "1:3 {\"b\":2}", "2:5 {\"c\":3}"]),
        ("{\"a\": \"1\" \"b\"}", &["Some(1) json: offset 11: invalid character '\"' after object key:value pair"]),
        ("{\"a\": 1,}", &["0:1 {\"a\":1}"]),
        ("{\"a\": [", &["Some(1) unexpected EOF"]),
        (
            "{}\n{}\n{]\n",
            &["0:1 {}", "1:2 {}", "Some(3) invalid character ']' looking for beginning of object key string"],
        ),
        ("{\"a\": 1, \"a\": 2}", &["0:1 {\"a\":2}"]),
    ];
    for (text, expected) in table {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn thousands_of_lines_of_json_are_read_one_by_one() {
    let text = "{\"kind\": \"SubjectAccessReview\"}\n".repeat(5000);
    let found: Vec<_> = documents(&text).map(Result::unwrap).collect();
    assert_eq!((found.len(), found[4999].line, found[4999].index), (5000, 5000, 4999));
}

proptest! {
    #[test]
    fn no_text_panics_and_lines_never_go_back(text in "[-{}\\[\\]:,\"a1# \\n\\r.~]{0,60}") {
        let lines: Vec<_> = documents(&text).flatten().map(|document| document.line).collect();
        prop_assert!(lines.is_sorted());
        // A lone carriage return ends a line in YAML, too.
        let lines_in_text = u32::try_from(text.split(['\r', '\n']).count()).unwrap();
        prop_assert!(lines.iter().all(|line| *line <= lines_in_text));
    }

    #[test]
    fn json_reads_as_serde_json_reads_it(keys in proptest::collection::vec("[a-z\"\\\\é\\n]{0,5}", 0..5), number: i64) {
        let value: Value = keys.iter().map(|key| (key.clone(), Value::from(number))).collect();
        let text = serde_json::to_string_pretty(&value).unwrap();
        let found: Vec<_> = documents(&text).map(|document| document.unwrap().value).collect();
        prop_assert_eq!(found, vec![value]);
    }
}
