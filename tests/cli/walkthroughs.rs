//! The walk-throughs that the project grew from, as people would type them.

use std::fs;
use std::path::Path;

use crate::support::Rbacsim;
use crate::support::shell::Shell;
use crate::support::transcript::play;

/// Plays one transcript; `UPDATE=1` writes down what is printed.
fn follow(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/walkthroughs").join(name);
    let rbacsim = Rbacsim::new();
    let (home, directory) = (rbacsim.home(), rbacsim.directory());
    let shell = Shell { home: &home, directory: &directory };
    let (right, problems) = play(&fs::read_to_string(&path).unwrap(), shell);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, right).unwrap();
    }
    assert!(problems.is_empty(), "{name}\n{}", problems.join("\n"));
}

/// One test for each transcript below `walkthroughs/`.
macro_rules! transcripts {
    ($($test:ident: $file:literal,)*) => {
        $(#[test]
        fn $test() {
            follow($file);
        })*
    };
}

transcripts! {
    a_pod_with_and_without_a_mounted_token: "1-mounted-token.txt",
    the_podview_account_from_403_to_200: "2-podview.txt",
    the_bound_token_of_a_controller: "3-controller.txt",
    the_group_of_a_namespace_given_and_taken: "4-group-of-a-namespace.txt",
    a_token_that_ends_with_its_pod: "5-pod-bound-token.txt",
    what_a_namespace_forbids_its_pods: "6-pod-security.txt",
    what_controllers_make_of_workloads: "7-workloads.txt",
    what_schemas_forbid_custom_resources: "8-custom-resources.txt",
}
