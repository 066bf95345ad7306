//! What schemas refuse, and in which words.

use serde_json::{Value, json};

use super::*;

fn problems(schema: &Value, value: &Value) -> String {
    let schema = json!({"schema": {"openAPIV3Schema": {"type": "object", "properties": {"v": schema}}}});
    let problems: Vec<String> = Custom(schema).validate(&json!({"v": value})).iter().map(ToString::to_string).collect();
    problems.join("; ")
}

#[test]
fn values_are_measured() {
    let integer = json!({"type": "integer", "minimum": 1, "maximum": 5});
    let cases = [
        (&integer, json!(3), ""),
        (&integer, json!(3.0), ""),
        (&integer, json!("x"), "v: Invalid value: \"string\": v in body must be of type integer: \"string\""),
        (&integer, json!(2.5), "v: Invalid value: \"number\": v in body must be of type integer: \"number\""),
        (&integer, json!(null), "v: Invalid value: \"null\": v in body must be of type integer: \"null\""),
        (&integer, json!(0), "v: Invalid value: 0: v in body should be greater than or equal to 1"),
        (&integer, json!(6), "v: Invalid value: 6: v in body should be less than or equal to 5"),
        (&json!({"type": "number", "multipleOf": 0.1}), json!(0.3), ""),
        (&json!({"multipleOf": 5}), json!(7), "v: Invalid value: 7: v in body should be a multiple of 5"),
        (
            &json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true}),
            json!(1),
            "v: Invalid value: 1: v in body should be greater than 1",
        ),
        (
            &json!({"type": "integer", "format": "int32"}),
            json!(3_000_000_000_i64),
            "<nil>: Invalid value: \"\": Checked value must be of type integer with format int32 in v",
        ),
        (&json!({"type": "string", "nullable": true}), json!(null), ""),
        (&json!({"x-kubernetes-int-or-string": true}), json!("80%"), ""),
        (&json!({"x-kubernetes-int-or-string": true}), json!(80), ""),
        (
            &json!({"x-kubernetes-int-or-string": true}),
            json!(true),
            "v: Invalid value: \"boolean\": v in body must be of type integer,string: \"boolean\"",
        ),
        (
            &json!({"type": "string", "enum": ["a", "b"]}),
            json!("c"),
            "v: Unsupported value: \"c\": supported values: \"a\", \"b\"",
        ),
        (
            &json!({"type": "integer", "enum": [1, 2]}),
            json!(3),
            "v: Unsupported value: 3: supported values: \"1\", \"2\"",
        ),
    ];
    for (schema, value, want) in cases {
        assert_eq!(problems(schema, &value), want, "{schema} {value}");
    }
}

#[test]
fn texts_have_lengths_patterns_and_formats() {
    let cases = [
        (json!({"minLength": 2}), "c", "v: Invalid value: \"c\": v in body should be at least 2 chars long"),
        (json!({"maxLength": 2}), "ccc", "v: Too long: may not be more than 2 bytes"),
        (json!({"pattern": "^[a-z]+$"}), "abc", ""),
        (json!({"pattern": "^[a-z]+$"}), "a1", "v: Invalid value: \"a1\": v in body should match '^[a-z]+$'"),
        (json!({"pattern": "["}), "a1", ""),
        (
            json!({"type": "string", "format": "date-time"}),
            "now",
            "v: Invalid value: \"now\": v in body must be of type date-time: \"now\"",
        ),
    ];
    for (schema, value, want) in cases {
        assert_eq!(problems(&schema, &value.into()), want, "{schema} {value}");
    }
}

#[test]
fn lists_and_objects_have_sizes_and_members() {
    let set = json!({"type": "array", "x-kubernetes-list-type": "set", "items": {"type": "string"}});
    let map = json!({
        "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name", "protocol"],
        "items": {"type": "object", "properties": {"protocol": {"type": "string", "default": "TCP"}}},
    });
    let cases = [
        (json!({"type": "object", "required": ["a"]}), json!({}), "v.a: Required value"),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            json!(["", 1]),
            "v[1]: Invalid value: \"integer\": v[1] in body must be of type string: \"integer\"",
        ),
        (json!({"type": "array", "maxItems": 1}), json!([1, 2]), "v: Too many: 2: must have at most 1 item"),
        (json!({"minItems": 1}), json!([]), "v: Invalid value: 0: v in body should have at least 1 items"),
        (json!({"minProperties": 1}), json!({}), "v: Invalid value: 0: v in body should have at least 1 properties"),
        (json!({"maxProperties": 1}), json!({"a": 1, "b": 2}), "v: Too many: 2: must have at most 1 item"),
        (
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
            json!({"k": 1}),
            "v.k: Invalid value: \"integer\": v.k in body must be of type string: \"integer\"",
        ),
        (set, json!(["a", "b", "a"]), "v[2]: Duplicate value: \"a\""),
        (
            map,
            json!([{"name": "a"}, {"name": "b"}, {"name": "a", "protocol": "TCP"}]),
            "v[2]: Duplicate value: {\"name\":\"a\",\"protocol\":\"TCP\"}",
        ),
    ];
    for (schema, value, want) in cases {
        assert_eq!(problems(&schema, &value), want, "{schema} {value}");
    }
}

#[test]
fn logical_forms_are_told_with_what_came_closest() {
    let either = json!({"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]});
    let cases = [
        (&either, json!({"a": 1}), ""),
        (
            &either,
            json!({}),
            "<nil>: Invalid value: \"\": \"v\" must validate one and only one schema (oneOf). Found none valid; v.a: Required value",
        ),
        (
            &either,
            json!({"a": 1, "b": 1}),
            "<nil>: Invalid value: \"\": \"v\" must validate one and only one schema (oneOf). Found 2 valid alternatives",
        ),
        (
            &json!({"anyOf": [{"minimum": 5}, {"maximum": 1}]}),
            json!(3),
            "<nil>: Invalid value: \"\": \"v\" must validate at least one schema (anyOf); v: Invalid value: 3: v in body should be greater than or equal to 5",
        ),
        (
            &json!({"allOf": [{"minimum": 1}, {"maximum": 2}]}),
            json!(3),
            "v: Invalid value: 3: v in body should be less than or equal to 2; <nil>: Invalid value: \"\": \"v\" must validate all the schemas (allOf)",
        ),
        (
            &json!({"type": "string", "not": {"enum": ["x"]}}),
            json!("x"),
            "<nil>: Invalid value: \"\": \"v\" must not validate the schema (not)",
        ),
    ];
    for (schema, value, want) in cases {
        assert_eq!(problems(schema, &value), want, "{schema} {value}");
    }
}

#[test]
fn rules_are_not_looked_at_and_said_so() {
    let schema = json!({"type": "object", "required": ["a"], "x-kubernetes-validations": [{"rule": "false"}]});
    assert_eq!(problems(&schema, &json!({"a": 1})), "");
    assert_eq!(
        problems(&schema, &json!({})),
        "v.a: Required value; <nil>: Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation"
    );
}
