//! The walk-throughs that the project grew from, as people would type them.

use crate::support::transcript::follow;

/// One test for each transcript below `walkthroughs/`.
macro_rules! transcripts {
    ($($test:ident: $file:literal,)*) => {
        $(#[test]
        fn $test() {
            follow($file, include_str!(concat!("walkthroughs/", $file)));
        })*
    };
}

transcripts! {
    a_pod_with_and_without_a_mounted_token: "1-mounted-token.txt",
    the_podview_account_from_403_to_200: "2-podview.txt",
    the_bound_token_of_a_controller: "3-controller.txt",
    the_group_of_a_namespace_given_and_taken: "4-group-of-a-namespace.txt",
    a_token_that_ends_with_its_pod: "5-pod-bound-token.txt",
}
