//! What the labels of a namespace ask for.
//!
//! Mirrors `k8s.io/pod-security-admission/api/helpers.go`.

use std::fmt;

use serde_json::Value;

use crate::apiserver::status::FieldError;

const PREFIX: &str = "pod-security.kubernetes.io/";

/// How strict a standard is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Privileged,
    Baseline,
    Restricted,
}

/// As of which minor version of Kubernetes a standard is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    Minor(u64),
    Latest,
}

/// A level as of a version. Displays as `LEVEL:VERSION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standard {
    pub level: Level,
    pub version: Version,
}

/// What a namespace forbids, and what it warns of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Policy {
    pub enforce: Standard,
    pub warn: Standard,
}

impl Policy {
    /// Reads the labels of a namespace. There is always a policy: what cannot be read is restricted when it is enforced,
    /// and nothing otherwise. With it come the problems of the labels.
    pub fn of(namespace: &Value) -> (Self, Vec<FieldError>) {
        let mut problems = Vec::new();
        let mut read = |mode: &str, unreadable: Level| {
            let level = label(namespace, mode).map_or(Level::Privileged, |(key, value)| {
                Level::parse(value).unwrap_or_else(|| {
                    problems.push(FieldError::invalid_text(
                        format!("metadata.labels[{key}]"),
                        value,
                        "must be one of privileged, baseline, restricted",
                    ));
                    unreadable
                })
            });
            let version = label(namespace, &format!("{mode}-version")).map_or(Version::Latest, |(key, value)| {
                Version::parse(value).unwrap_or_else(|| {
                    let detail = "must be \"latest\" or \"v1.x\"";
                    problems.push(FieldError::invalid_text(format!("metadata.labels[{key}]"), value, detail));
                    Version::Latest
                })
            });
            Standard { level, version }
        };
        let enforce = read("enforce", Level::Restricted);
        read("audit", Level::Privileged);
        let warn = read("warn", Level::Privileged);
        (Self { enforce, warn }, problems)
    }
}

fn label<'n>(namespace: &'n Value, name: &str) -> Option<(String, &'n str)> {
    let key = format!("{PREFIX}{name}");
    let value = namespace.pointer("/metadata/labels")?.get(&key)?.as_str()?;
    Some((key, value))
}

impl Level {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "privileged" => Some(Self::Privileged),
            "baseline" => Some(Self::Baseline),
            "restricted" => Some(Self::Restricted),
            _ => None,
        }
    }
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        if text == "latest" {
            return Some(Self::Latest);
        }
        let minor = text.strip_prefix("v1.")?;
        let is_number = minor.bytes().all(|byte| byte.is_ascii_digit()) && (minor == "0" || !minor.starts_with('0'));
        // Go's int is as wide.
        let minor = i64::try_from(minor.parse::<u64>().ok()?).ok().filter(|_| is_number)?;
        Some(Self::Minor(minor.unsigned_abs()))
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Privileged => "privileged",
            Level::Baseline => "baseline",
            Level::Restricted => "restricted",
        };
        match self.version {
            Version::Minor(minor) => write!(formatter, "{level}:v1.{minor}"),
            Version::Latest => write!(formatter, "{level}:latest"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn labels_are_read_and_wrong_ones_named() {
        let namespace = |labels: Value| json!({"metadata": {"labels": labels}});
        let (policy, problems) = Policy::of(&namespace(json!({
            "pod-security.kubernetes.io/enforce": "baseline", "pod-security.kubernetes.io/enforce-version": "v1.30",
            "pod-security.kubernetes.io/warn": "restricted",
        })));
        assert!(problems.is_empty());
        assert_eq!(
            (policy.enforce.to_string(), policy.warn.to_string()),
            ("baseline:v1.30".into(), "restricted:latest".into())
        );

        let (policy, problems) = Policy::of(&namespace(json!({
            "pod-security.kubernetes.io/enforce": "Baseline", "pod-security.kubernetes.io/enforce-version": "1.30",
            "pod-security.kubernetes.io/audit": "", "pod-security.kubernetes.io/warn-version": "v1.030",
        })));
        assert_eq!(policy.enforce.to_string(), "restricted:latest");
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            problems,
            [
                r#"metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: "Baseline": must be one of privileged, baseline, restricted"#,
                r#"metadata.labels[pod-security.kubernetes.io/enforce-version]: Invalid value: "1.30": must be "latest" or "v1.x""#,
                r#"metadata.labels[pod-security.kubernetes.io/audit]: Invalid value: "": must be one of privileged, baseline, restricted"#,
                r#"metadata.labels[pod-security.kubernetes.io/warn-version]: Invalid value: "v1.030": must be "latest" or "v1.x""#,
            ]
        );
    }
}
