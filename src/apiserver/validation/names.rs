//! Syntax of names, label keys and label values, with the server's texts.

const CONFIG_MAP_KEY: &str = "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";
const DNS_LABEL: &str = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const DNS_1035_LABEL: &str = "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";
const DNS_SUBDOMAIN: &str = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const NAME_PART: &str = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const LABEL_VALUE: &str = "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

/// Which names a kind allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRule {
    /// DNS-1123 label: namespaces.
    Label,
    /// DNS-1123 subdomain: most kinds.
    Subdomain,
    /// Anything that can stand in a URL path: RBAC kinds.
    PathSegment,
}

impl NameRule {
    /// Everything that is wrong with a name; `prefix` checks the start of a generated one.
    pub fn problems(self, name: &str, prefix: bool) -> Vec<String> {
        let trimmed = name.strip_suffix('-').map(|stem| format!("{stem}a"));
        let name = trimmed.as_deref().filter(|_| prefix && self != Self::PathSegment).unwrap_or(name);
        match self {
            Self::Label => dns_label(name),
            Self::Subdomain => dns_subdomain(name),
            Self::PathSegment => path_segment(name, prefix),
        }
    }
}

/// What is wrong with a DNS-1123 label.
pub fn dns_label(name: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if name.len() > 63 {
        problems.push("must be no more than 63 characters".to_owned());
    }
    if !is_dns_label(name) {
        let text = if is_dns_subdomain(name) { "must not contain dots" } else { DNS_LABEL };
        problems.push(text.to_owned());
    }
    problems
}

/// What is wrong with a DNS-1035 label, which starts with a letter.
pub fn dns_1035_label(name: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if name.len() > 63 {
        problems.push("must be no more than 63 characters".to_owned());
    }
    if !is_dns_label(name) || !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        problems.push(DNS_1035_LABEL.to_owned());
    }
    problems
}

/// What is wrong with a DNS-1123 subdomain.
pub fn dns_subdomain(name: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if name.len() > 253 {
        problems.push("must be no more than 253 characters".to_owned());
    }
    if !is_dns_subdomain(name) {
        problems.push(DNS_SUBDOMAIN.to_owned());
    }
    problems
}

/// What keeps a name from standing in a URL path; a `prefix` may still be `.` or `..`.
pub fn path_segment(name: &str, prefix: bool) -> Vec<String> {
    if !prefix && (name == "." || name == "..") {
        return vec![format!("may not be '{name}'")];
    }
    ['/', '%'].into_iter().filter(|mark| name.contains(*mark)).map(|mark| format!("may not contain '{mark}'")).collect()
}

/// What is wrong with a label or annotation key: `[prefix/]name`.
pub fn qualified_name(key: &str) -> Vec<String> {
    let parts: Vec<&str> = key.split('/').collect();
    let (prefix, name) = match parts.as_slice() {
        [name] => (None, *name),
        [prefix, name] => (Some(*prefix), *name),
        _ => {
            return vec![format!(
                "a valid label key {NAME_PART} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
            )];
        }
    };
    let mut problems = Vec::new();
    match prefix {
        Some("") => problems.push("prefix part must be non-empty".to_owned()),
        Some(prefix) => problems.extend(dns_subdomain(prefix).into_iter().map(|text| format!("prefix part {text}"))),
        None => {}
    }
    if name.is_empty() {
        problems.push("name part must be non-empty".to_owned());
    } else if name.len() > 63 {
        problems.push("name part must be no more than 63 bytes".to_owned());
    }
    if !is_name_part(name) {
        problems.push(format!("name part {NAME_PART}"));
    }
    problems
}

/// What is wrong with a key of the data of `ConfigMaps` and Secrets.
pub fn config_map_key(key: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if key.len() > 253 {
        problems.push("must be no more than 253 characters".to_owned());
    }
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)) {
        problems.push(CONFIG_MAP_KEY.to_owned());
    }
    if key == "." || key == ".." {
        problems.push(format!("must not be '{key}'"));
    } else if key.starts_with("..") {
        problems.push("must not start with '..'".to_owned());
    }
    problems
}

/// What is wrong with a label value.
pub fn label_value(value: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if value.len() > 63 {
        problems.push("must be no more than 63 bytes".to_owned());
    }
    if !value.is_empty() && !is_name_part(value) {
        problems.push(LABEL_VALUE.to_owned());
    }
    problems
}

fn is_dns_label(name: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    framed(name, inner, |byte| inner(byte) || byte == b'-')
}

fn is_dns_subdomain(name: &str) -> bool {
    name.split('.').all(is_dns_label)
}

fn is_name_part(name: &str) -> bool {
    let edge = |byte: u8| byte.is_ascii_alphanumeric();
    framed(name, edge, |byte| edge(byte) || matches!(byte, b'-' | b'_' | b'.'))
}

/// Whether the text is not empty, starts and ends with `edge` characters and holds `inner` ones between.
fn framed(text: &str, edge: impl Fn(u8) -> bool, inner: impl Fn(u8) -> bool) -> bool {
    match text.as_bytes() {
        [] => false,
        [only] => edge(*only),
        [first, middle @ .., last] => edge(*first) && edge(*last) && middle.iter().all(|byte| inner(*byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert!(dns_label("a-1").is_empty());
        assert_eq!(dns_label("with.dot"), ["must not contain dots"]);
        assert_eq!(dns_label(&"a".repeat(64)), ["must be no more than 63 characters"]);
        assert!(dns_subdomain("with.dot").is_empty());
        assert!(!dns_subdomain("a..b").is_empty());
        assert_eq!(path_segment("a/b%", false), ["may not contain '/'", "may not contain '%'"]);
        assert_eq!(path_segment(".", false), ["may not be '.'"]);
        assert!(NameRule::Subdomain.problems("gen-", true).is_empty());
    }

    #[test]
    fn keys_of_data() {
        assert!(config_map_key("..a b").contains(&"must not start with '..'".to_owned()));
        assert_eq!(config_map_key("."), ["must not be '.'"]);
        assert!(config_map_key("a.b_c-d").is_empty());
    }

    #[test]
    fn label_keys_and_values() {
        for good in ["a", "example.com/A_b.c", "a/b"] {
            assert!(qualified_name(good).is_empty(), "{good}");
        }
        for bad in ["", "x y", "/a", "a/", "a/b/c", "Bad/x"] {
            assert!(!qualified_name(bad).is_empty(), "{bad}");
        }
        assert!(label_value("").is_empty() && !label_value("not ok").is_empty());
    }
}
