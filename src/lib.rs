//! rbacsim: kubectl for Kubernetes authentication and authorization, without a cluster.
//!
//! **Everything is an API request.** kubectl never decides anything itself: it turns a command line into requests, the
//! API server answers, kubectl prints. rbacsim is the same, in one process and without a network:
//!
//! ```text
//! argv ─ cli ─ kubectl ─ Request ─▶ apiserver: authenticate ─ impersonate ─ authorize ─ admit ─ registry ─▶ store
//!                                                                                           └ controllers ┘
//! stdout ◀─ print ◀─ kubectl ◀─ Response (object, list or Status) ◀────────────────────────────────────┘
//! ```
//!
//! | room | what lives there |
//! | --- | --- |
//! | [`analysis`] | questions about a whole cluster: why, who, what changed, what is risky |
//! | [`cli`] | clap definitions, one file per command; streams, environment, exit codes |
//! | [`kubectl`] | what kubectl does around a request |
//! | [`mod@print`] | values to text |
//! | [`apiserver`] | the request chain, starting at [`apiserver::chain`] |
//! | [`rbac`] | the evaluator: pure functions of (user, attributes, source of rules) |
//! | [`token`] | keys, claims, signing and verifying of service account tokens |
//! | [`store`] | objects, and the way from a subject to its bindings |
//! | [`manifest`] | files, folders, YAML and JSON to objects |
//! | [`bootstrap`] | what a fresh cluster holds |

pub mod analysis;
pub mod apiserver;
pub mod bootstrap;
pub mod cli;
pub mod kubectl;
pub mod manifest;
pub mod print;
pub mod rbac;
pub mod store;
pub mod token;
