//! Global flags of kubectl that have nothing to act on here: they choose a transport, the files of a log, or a cache.
//!
//! They are accepted, so that command lines written for kubectl work, and nothing may read them.

use clap::Args;

/// Accepted for kubectl's sake.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Ignored {
    #[arg(id = "global-server", long = "server", short = 's', hide = true, value_name = "URL")]
    server: Option<String>,
    #[arg(id = "global-request-timeout", long = "request-timeout", hide = true, value_name = "DURATION")]
    request_timeout: Option<String>,
    #[arg(id = "global-insecure", long = "insecure-skip-tls-verify", hide = true)]
    insecure: bool,
    #[arg(id = "global-certificate-authority", long = "certificate-authority", hide = true, value_name = "FILE")]
    certificate_authority: Option<String>,
    #[arg(id = "global-tls-server-name", long = "tls-server-name", hide = true, value_name = "NAME")]
    tls_server_name: Option<String>,
    #[arg(id = "global-username", long = "username", hide = true, value_name = "NAME")]
    username: Option<String>,
    #[arg(id = "global-password", long = "password", hide = true, value_name = "PASSWORD")]
    password: Option<String>,
    #[arg(id = "global-vmodule", long = "vmodule", hide = true, value_name = "LEVELS")]
    vmodule: Option<String>,
    #[arg(id = "global-log-flush-frequency", long = "log-flush-frequency", hide = true, value_name = "DURATION")]
    log_flush_frequency: Option<String>,
    #[arg(id = "global-cache-dir", long = "cache-dir", hide = true, value_name = "FOLDER")]
    cache_dir: Option<String>,
    #[arg(id = "global-disable-compression", long = "disable-compression", hide = true)]
    disable_compression: bool,
    #[arg(id = "global-match-server-version", long = "match-server-version", hide = true)]
    match_server_version: bool,
    #[arg(id = "global-profile", long = "profile", hide = true, value_name = "KIND")]
    profile: Option<String>,
    #[arg(id = "global-profile-output", long = "profile-output", hide = true, value_name = "FILE")]
    profile_output: Option<String>,
    #[arg(id = "global-kuberc", long = "kuberc", hide = true, value_name = "FILE")]
    kuberc: Option<String>,
}
