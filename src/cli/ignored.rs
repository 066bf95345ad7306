//! Global flags of kubectl that have nothing to act on here: they choose a transport, the files of a log, or a cache.
//!
//! They are accepted, so that command lines written for kubectl work, and nothing may read them.

use clap::Args;

use crate::kubectl::duration::parse_duration;

/// Accepted for kubectl's sake.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Ignored {
    /// Name that the certificate of the server must have (accepted, changes nothing here)
    #[arg(id = "global-tls-server-name", long = "tls-server-name", hide = true, value_name = "NAME")]
    tls_server_name: Option<String>,
    /// Password for basic authentication (accepted, changes nothing here)
    #[arg(id = "global-password", long = "password", hide = true, value_name = "PASSWORD")]
    password: Option<String>,
    /// Levels of the log for single files (accepted, changes nothing here)
    #[arg(id = "global-vmodule", long = "vmodule", hide = true, value_name = "LEVELS")]
    vmodule: Option<String>,
    /// How often to write the log (accepted, changes nothing here)
    #[arg(id = "global-log-flush-frequency", long = "log-flush-frequency", hide = true, value_name = "DURATION", value_parser = parse_duration)]
    log_flush_frequency: Option<i64>,
    /// Folder of the cache (accepted, changes nothing here)
    #[arg(id = "global-cache-dir", long = "cache-dir", hide = true, value_name = "FOLDER")]
    cache_dir: Option<String>,
    /// Do not compress requests (accepted, changes nothing here)
    #[arg(id = "global-disable-compression", long = "disable-compression", hide = true)]
    disable_compression: bool,
    /// Require the version of the server to be that of the client (accepted, changes nothing here)
    #[arg(id = "global-match-server-version", long = "match-server-version", hide = true)]
    match_server_version: bool,
    /// Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)
    #[arg(id = "global-profile", long = "profile", hide = true, value_name = "KIND")]
    profile: Option<String>,
    /// File for the profile (accepted, changes nothing here)
    #[arg(id = "global-profile-output", long = "profile-output", hide = true, value_name = "FILE")]
    profile_output: Option<String>,
    /// File with preferences (accepted, changes nothing here)
    #[arg(id = "global-kuberc", long = "kuberc", hide = true, value_name = "FILE")]
    kuberc: Option<String>,
}
