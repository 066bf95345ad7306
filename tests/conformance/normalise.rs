//! Masks what differs between two runs of the same thing: times, UUIDs, tokens, certificates, ages.
//!
//! The rules are those of the recordings' `README.md`, in the same order; their numbers there stand beside them here.
//! Must agree exactly with `normalise` of `check.py`.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Rule 1. A match of the second group means that the word is part of something longer and stays.
static COMMAND: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:kubectl|rbacsim)\b([/.:-])?"));

/// Rule 2.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| regex(r"\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+"));

/// Rule 3.
static UUID: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"));

/// Rules 4 to 16: what is sought and what takes its place.
static MASKS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    let masks = [
        // 4
        (r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "<time>"),
        (r"\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}", "<time>"),
        // 5
        (r#"resourceVersion: "\d+""#, r#"resourceVersion: "<rv>""#),
        (r#""resourceVersion":( ?)"\d*""#, r#""resourceVersion":${1}"<rv>""#),
        // 6
        (r"X509SHA256=[0-9a-f]{64}", "X509SHA256=<sha256>"),
        // 7
        (r"\bgen-[a-z0-9]{5}\b", "gen-<suffix>"),
        (r"kube-api-access-[a-z0-9]{5}\b", "kube-api-access-<suffix>"),
        // 8
        (r#"(ca\.crt|token|certificate|request)("?: "?)(LS0t|ZXlK)[A-Za-z0-9+/=]+"#, "${1}${2}<base64>"),
        // 9
        (r#","managedFields":\[[^\[\]]*\]"#, ""),
        (r#""managedFields":\[[^\[\]]*\],?"#, ""),
        // 10
        (r"(legacy-token-(?:last-used|invalid-since)\W{1,4})\d{4}-\d\d-\d\d", "${1}<date>"),
        // 11
        (r"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----", "<certificate>"),
        // 12
        (r"\bLS0tLS1CRUdJTi[A-Za-z0-9+/=]{20,}", "<base64>"),
        // 13
        (r"(?m)(\s)(<invalid>|\d+[smhdy](\d+[smhd])?|<unknown>)$", "${1}<age>"),
        (r"(?m)(\s)(\d+[smh](\d+[smh])?)(\s{2,})", "${1}<age>${4}"),
        // 14
        (r"https://127\.0\.0\.1:\d+", "<server>"),
        // 15
        (r"(?m)^(ca\.crt:\s+)\d+ bytes", "${1}<n> bytes"),
        // 16
        (r"(?m)[ \t]+$", ""),
    ];
    masks.map(|(pattern, replacement)| (regex(pattern), replacement)).into()
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap()
}

/// Masks the texts of one scenario; the same UUID gets the same number in all of them.
#[derive(Debug, Default)]
pub struct Normaliser {
    identities: HashMap<String, usize>,
}

impl Normaliser {
    /// The text with everything masked but the working directory (rule 0), which only the caller knows.
    pub fn normalise(&mut self, text: &str) -> String {
        let text = COMMAND.replace_all(text, |found: &Captures<'_>| match found.get(1) {
            Some(_) => found[0].to_owned(),
            None => "<cmd>".to_owned(),
        });
        let text = TOKEN.replace_all(&text, "<jwt>");
        let text = UUID.replace_all(&text, |found: &Captures<'_>| {
            let next = self.identities.len() + 1;
            let number = self.identities.entry(found[0].to_owned()).or_insert(next);
            format!("<uuid-{number}>")
        });
        MASKS.iter().fold(text.into_owned(), |text, (sought, mask)| sought.replace_all(&text, *mask).into_owned())
    }
}
