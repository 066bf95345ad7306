//! The recorded worlds, asked the other way round: who may, and why not.

use std::fs;
use std::path::{Path, PathBuf};

use rbacsim::analysis::why::explain;
use rbacsim::analysis::{Asked, AskedResource, Cluster, Question, Reach, who_can};
use rbacsim::apiserver::Ids;
use rbacsim::bootstrap;
use rbacsim::rbac::{UserInfo, decide};
use serde_json::Value;

use super::clusters::{after, is_among};

/// Of how many denials one is taken, whose changes are tried.
const EVERY: usize = 40;

struct Numbers(u64);

impl Ids for Numbers {
    fn uid(&mut self) -> String {
        self.0 += 1;
        self.0.to_string()
    }

    fn suffix(&mut self) -> String {
        "abcde".to_owned()
    }
}

fn worlds() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/conformance/decisions");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn cluster(folder: &Path) -> Cluster {
    let now = "2026-01-01T00:00:00Z".parse().unwrap();
    let paths = ["manifests".to_owned()];
    let loaded = bootstrap::load(&paths, folder, &mut std::io::empty(), &mut Numbers(0), now).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    Cluster::read(&loaded.store, loaded.places).unwrap()
}

fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Who asks what in a recorded review.
fn asked(spec: &Value) -> (UserInfo, Question) {
    let groups = spec.get("groups").and_then(Value::as_array).into_iter().flatten();
    let groups = groups.map(|group| group.as_str().unwrap().to_owned()).collect();
    let user = UserInfo { name: text(spec, "user"), groups, ..UserInfo::default() };
    let (of, target) = if let Some(of) = spec.get("resourceAttributes") {
        let [namespace, group, resource, subresource, name] =
            ["namespace", "group", "resource", "subresource", "name"].map(|field| text(of, field));
        (of, Asked::Resource(AskedResource { namespace, group, resource, subresource, name }))
    } else {
        let of = &spec["nonResourceAttributes"];
        (of, Asked::Path(text(of, "path")))
    };
    (user, Question { verb: text(of, "verb"), target })
}

#[test]
fn who_can_and_explain_agree_with_every_recorded_decision() {
    for folder in worlds() {
        let cluster = cluster(&folder);
        let reviews = lines(&folder.join("reviews.json"));
        let answers = lines(&folder.join("answers.jsonl"));
        assert_eq!(reviews.len(), answers.len());
        for (index, (review, answer)) in reviews.iter().zip(&answers).enumerate() {
            let (user, question) = asked(&review["spec"]);
            let allowed = answer["allowed"] == Value::Bool(true);
            let holders = who_can(&cluster, &question, Reach::Question);
            assert_eq!(is_among(&holders, &user), allowed, "{} {index}: {user:?} {question}", folder.display());
            assert_eq!(cluster.grants(&user, &question).is_empty(), !allowed, "{} {index}", folder.display());
            if !allowed && index % EVERY == 0 {
                changes_work(&cluster, &user, &question);
            }
        }
    }
}

fn changes_work(cluster: &Cluster, user: &UserInfo, question: &Question) {
    let explanation = explain(cluster, user, question);
    let changes = explanation.near.iter().map(|near| &near.change).chain([&explanation.smallest]);
    for change in changes.filter(|change| !change.is_empty()) {
        let rules = after(cluster, change);
        assert!(decide(&rules, user, &question.attributes()).is_allowed(), "{user:?} {question}: {change:?}");
    }
}
