//! A generated cluster decides the same wherever it is: in the evaluator's memory, in manifests, in a state file.

use rbacsim::rbac::decide;
use serde_json::{Value, json};

use crate::support::Rbacsim;
use crate::support::generated::{Generated, Question};

#[test]
fn manifests_and_state_decide_as_the_evaluator_does() {
    let generated = Generated::of(250, 7);
    // Paths are left out: a fresh cluster lets everybody see some.
    let questions: Vec<_> =
        generated.questions(400, 7).into_iter().filter(|question| question.path.is_empty()).collect();
    let reviews: Vec<Value> = questions.iter().map(Question::review).collect();
    let world = generated.world();
    let rbacsim = Rbacsim::new();
    rbacsim.file("cluster.yaml", generated.manifests());
    rbacsim.file("reviews.json", json!({"apiVersion": "v1", "kind": "List", "items": reviews}).to_string());
    let created = rbacsim.run("create -f cluster.yaml").outcome();
    assert_eq!((created.stdout.lines().count(), created.stderr.as_str()), (generated.objects(), ""));
    for line in ["create -f reviews.json -o json", "create -f reviews.json -o json --from cluster.yaml"] {
        let got = rbacsim.run(line).outcome();
        assert_eq!((got.stderr.as_str(), got.exit), ("", 0), "{line}");
        let answers = serde_json::Deserializer::from_str(&got.stdout).into_iter::<Value>();
        let answers: Vec<Value> = answers.map(Result::unwrap).collect();
        assert_eq!(answers.len(), questions.len());
        for (question, answer) in questions.iter().zip(&answers) {
            let decision = decide(&world, &question.user, &question.attributes());
            let status = &answer["status"];
            let reason = status["reason"].as_str().unwrap_or_default();
            assert_eq!(
                (status["allowed"] == true, reason),
                (decision.is_allowed(), &*decision.reason()),
                "{question:?}"
            );
        }
    }
}
