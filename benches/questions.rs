//! What a command costs from its words to its answer, in small and large clusters. Compare the rows of one run with each
//! other: a question must cost the same however many objects there are.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must stop")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use divan::{Bencher, black_box};
use rbacsim::cli::{self, Environment};
use tempfile::TempDir;

/// How many namespaces the clusters hold; each has a service account, a role and a binding.
const NAMESPACES: [usize; 3] = [1, 100, 5_000];

const ACCOUNT: &str = "system:serviceaccount:n0:worker";

fn main() {
    divan::main();
}

/// A folder with `cluster.yaml` in it, to be read or to be filled into a state.
struct Cluster {
    folder: TempDir,
}

impl Cluster {
    fn of(namespaces: usize) -> Self {
        let mut text = String::new();
        for number in 0..namespaces {
            write!(
                text,
                "{{apiVersion: v1, kind: Namespace, metadata: {{name: n{number}}}}}\n---\n\
                 {{apiVersion: v1, kind: ServiceAccount, metadata: {{name: worker, namespace: n{number}}}}}\n---\n\
                 apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {{name: reader, namespace: n{number}}}\n\
                 rules: [{{apiGroups: [''], resources: [pods], verbs: [get, list]}}]\n---\n\
                 apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n\
                 metadata: {{name: reads, namespace: n{number}}}\n\
                 roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}}\n\
                 subjects: [{{kind: ServiceAccount, name: worker, namespace: n{number}}}]\n---\n"
            )
            .unwrap();
        }
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("cluster.yaml"), text).unwrap();
        Self { folder }
    }

    /// The same, in a state file.
    fn stored(namespaces: usize) -> Self {
        let cluster = Self::of(namespaces);
        cluster.run(&["create", "-f", "cluster.yaml"]);
        cluster
    }

    fn run(&self, arguments: &[&str]) {
        let home = self.folder.path().to_string_lossy().into_owned();
        let state = format!("{home}/state.db");
        let variables = BTreeMap::from([("HOME".to_owned(), home), ("RBACSIM_STATE".to_owned(), state)]);
        let environment = Environment::new(variables, self.folder.path().to_owned());
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = cli::run(&arguments, &environment, &mut std::io::empty(), &mut out, &mut err);
        assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
        black_box(out);
    }
}

/// One question to a state file.
#[divan::bench(args = NAMESPACES)]
fn can_i(bencher: Bencher<'_, '_>, namespaces: usize) {
    let cluster = Cluster::stored(namespaces);
    bencher.bench_local(|| cluster.run(&["auth", "can-i", "list", "pods", "-n", "n0", "--as", ACCOUNT]));
}

/// What an account may do, from a state file.
#[divan::bench(args = NAMESPACES)]
fn can_i_list(bencher: Bencher<'_, '_>, namespaces: usize) {
    let cluster = Cluster::stored(namespaces);
    bencher.bench_local(|| cluster.run(&["auth", "can-i", "--list", "-n", "n0", "--as", ACCOUNT]));
}

/// One question to manifests that have to be read first: linear in their size.
#[divan::bench(args = NAMESPACES, sample_count = 10)]
fn can_i_from_manifests(bencher: Bencher<'_, '_>, namespaces: usize) {
    let cluster = Cluster::of(namespaces);
    let question = ["auth", "can-i", "list", "pods", "-n", "n0", "--as", ACCOUNT, "--from", "cluster.yaml"];
    bencher.bench_local(|| cluster.run(&question));
}
