//! The shapes of what goes with a request instead of being an object itself. Data only.
//!
//! Source: `k8s.io/apimachinery/pkg/apis/meta/v1/types.go`.
#![expect(non_upper_case_globals, reason = "shapes have the names of their Go types")]

use super::types::shapes;

shapes! {
    DeleteOptions {
        kind: Text, apiVersion: Text, gracePeriodSeconds? Int64, preconditions? Preconditions, orphanDependents? Bool,
        propagationPolicy? Text, dryRun: [Text], ignoreStoreReadErrorWithClusterBreakingPotential? Bool,
    }
    Preconditions { uid? Text, resourceVersion? Text }
}
