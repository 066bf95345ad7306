//! Label selectors: which objects do these labels pick?
//!
//! Mirrors the matching of `k8s.io/apimachinery/pkg/labels`. Selectors arrive validated; parsing and wording errors
//! about them is done elsewhere.

use std::collections::BTreeMap;

/// A label selector: all parts must hold, so an empty one matches everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelSelector {
    /// Labels that must be there with exactly this value.
    pub match_labels: BTreeMap<String, String>,
    /// Further requirements.
    pub match_expressions: Vec<Requirement>,
}

/// One requirement on one label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The label's key.
    pub key: String,
    /// What is required of it.
    pub operator: Operator,
}

/// What can be required of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operator {
    /// The label is there and has one of these values.
    In(Vec<String>),
    /// The label is absent or has none of these values.
    NotIn(Vec<String>),
    /// The label is there.
    Exists,
    /// The label is absent.
    DoesNotExist,
}

impl LabelSelector {
    /// Whether an object with these labels is selected.
    pub fn matches(&self, labels: &BTreeMap<String, String>) -> bool {
        self.match_labels.iter().all(|(key, value)| labels.get(key) == Some(value))
            && self.match_expressions.iter().all(|requirement| requirement.matches(labels))
    }
}

impl Requirement {
    fn matches(&self, labels: &BTreeMap<String, String>) -> bool {
        let value = labels.get(&self.key);
        match &self.operator {
            Operator::In(values) => value.is_some_and(|value| values.contains(value)),
            Operator::NotIn(values) => !value.is_some_and(|value| values.contains(value)),
            Operator::Exists => value.is_some(),
            Operator::DoesNotExist => value.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators() {
        let labels = |text: &str| -> BTreeMap<String, String> {
            text.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned())).into_iter().collect()
        };
        let values = || vec!["1".to_owned(), "2".to_owned()];
        for (operator, with_one, with_three, without) in [
            (Operator::In(values()), true, false, false),
            (Operator::NotIn(values()), false, true, true),
            (Operator::Exists, true, true, false),
            (Operator::DoesNotExist, false, false, true),
        ] {
            let requirement = Requirement { key: "k".into(), operator };
            let selector = LabelSelector { match_expressions: vec![requirement], ..LabelSelector::default() };
            assert_eq!(selector.matches(&labels("k=1")), with_one, "{selector:?}");
            assert_eq!(selector.matches(&labels("k=3")), with_three, "{selector:?}");
            assert_eq!(selector.matches(&labels("")), without, "{selector:?}");
        }
        assert!(LabelSelector::default().matches(&labels("")));
        let selector = LabelSelector { match_labels: labels("k=1"), ..LabelSelector::default() };
        assert!(
            selector.matches(&labels("k=1")) && !selector.matches(&labels("k=2")) && !selector.matches(&labels(""))
        );
    }
}
