//! `set subject`: the subjects that its flags name.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_subject.go`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::failure::Failure;

const GROUP: &str = "rbac.authorization.k8s.io";

/// Those to add, as flags name them.
#[derive(Clone, Debug, Default)]
pub struct NewSubjects {
    /// `--user`.
    pub users: Vec<String>,
    /// `--group`.
    pub groups: Vec<String>,
    /// `--serviceaccount`, each `namespace:name`; no namespace means the current one.
    pub accounts: Vec<String>,
}

impl NewSubjects {
    /// Refuses no subjects at all, and malformed service accounts. `cluster_wide` if one of the bindings belongs to no
    /// namespace.
    ///
    /// # Errors
    /// kubectl's texts.
    pub fn check(&self, cluster_wide: bool) -> Result<(), Failure> {
        if self.users.is_empty() && self.groups.is_empty() && self.accounts.is_empty() {
            return Err(Failure::plain("you must specify at least one value of user, group or serviceaccount"));
        }
        for account in &self.accounts {
            match account.split_once(':') {
                None | Some((_, "")) => return Err(malformed("")),
                Some((_, name)) if name.contains(':') => return Err(malformed("")),
                Some(("", _)) if cluster_wide => return Err(malformed(", namespace must be specified")),
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Users, groups and service accounts, each of them once and in alphabetical order.
    pub fn subjects(&self, namespace: &str) -> Vec<Value> {
        let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<String>>();
        let mut subjects = Vec::new();
        for (kind, names) in [("User", &self.users), ("Group", &self.groups)] {
            subjects
                .extend(sorted(names).into_iter().map(|name| json!({"kind": kind, "apiGroup": GROUP, "name": name})));
        }
        subjects.extend(sorted(&self.accounts).iter().filter_map(|account| {
            let (given, name) = account.split_once(':')?;
            let namespace = if given.is_empty() { namespace } else { given };
            Some(json!({"kind": "ServiceAccount", "namespace": namespace, "name": name}))
        }));
        subjects
    }
}

fn malformed(more: &str) -> Failure {
    Failure::plain(format!("serviceaccount must be <namespace>:<name>{more}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(accounts: &[&str]) -> NewSubjects {
        NewSubjects {
            accounts: accounts.iter().map(|account| (*account).to_owned()).collect(),
            ..NewSubjects::default()
        }
    }

    #[test]
    fn malformed_accounts_are_refused() {
        for (account, cluster_wide, good) in [
            ("a:b", true, true),
            (":b", false, true),
            (":b", true, false),
            ("b", false, false),
            ("a:", false, false),
            ("a:b:c", false, false),
        ] {
            assert_eq!(accounts(&[account]).check(cluster_wide).is_ok(), good, "{account}");
        }
        assert!(accounts(&[]).check(false).is_err());
    }

    #[test]
    fn subjects_are_sorted_and_distinct() {
        let new = NewSubjects { users: ["b", "a", "b"].map(str::to_owned).into(), ..accounts(&[":s"]) };
        let names: Vec<Value> = new.subjects("n").iter().map(|subject| subject["name"].clone()).collect();
        assert_eq!(names, ["a", "b", "s"]);
        assert_eq!(new.subjects("n")[2]["namespace"], "n");
    }
}
