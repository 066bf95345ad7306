//! kubeconfig: which cluster, which user, which namespace.
//!
//! The files have kubeconfig's format but are rbacsim's own. Which of them counts:
//!
//! 1. `--kubeconfig FILE`, and nothing else then. Whoever names a file means it.
//! 2. the list in `KUBECONFIG`, but only if no file in it can belong to a real cluster: every one lies below the working
//!    directory, and none trusts a certificate authority other than the simulated cluster's, skips that trust, names its
//!    server by a host name, or runs a plug-in for its credentials. Otherwise the variable is ignored: nothing in those
//!    files is used or written. `~/.kube/config` is never looked at.
//! 3. the file in `RBACSIM_CONFIG`, or the one in the user's configuration folder. While it is missing it stands for the
//!    configuration of a fresh cluster: one context, for the administrator.
//!
//! The administrator's proof of identity is an ordinary token in the user entry ([`ADMIN_TOKEN`]), so what `config view
//! --raw` prints works from any other file. Which state file stands behind a cluster is kept in the cluster's
//! `extensions`, under [`STATE_EXTENSION`]; without that it is the default one.
//!
//! Mirrors `k8s.io/client-go/tools/clientcmd`.

mod choose;
mod document;
mod file;
mod property;
mod reach;
mod sources;
mod usable;
mod view;

pub use choose::{ADMIN_TOKEN, Chosen, Overrides, STATE_EXTENSION, bearer};
pub use document::{Entries, Entry, KubeConfig, List};
pub use property::Property;
pub use reach::connect;
pub use sources::Sources;
pub use view::{flatten, key_order, minify, redact};
