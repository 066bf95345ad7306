//! Whether anybody answers at the address that a configuration gives a cluster.
//!
//! The API server of a simulated cluster listens where one does by default, whatever its host is called; a cluster with a
//! state file of its own is where its entry says. Anywhere else nobody listens, and kubectl's words say so.
//!
//! Mirrors `DefaultServerURL` of `k8s.io/client-go/rest/url_utils.go` and `StandardErrorMessage` of kubectl.

use super::choose::Chosen;
use crate::kubectl::console::Console;
use crate::kubectl::failure::Failure;

/// Where an API server listens unless it is told otherwise.
const PORT: &str = "6443";

/// Does what comes before the first request: asks a user who has no proof of identity for a name and a password, and looks
/// whether anybody listens at the cluster's address.
///
/// Mirrors `PromptingAuthLoader` of `k8s.io/client-go/tools/clientcmd/auth_loaders.go` too.
///
/// # Errors
/// Nobody answered, on either side.
pub fn connect(chosen: &Chosen, console: &Console<'_>) -> Result<(), Failure> {
    if chosen.is_nobody() && !chosen.server.starts_with("http://") {
        console.out("Please enter Username: ");
        let answer = console.read_answer().map_err(|error| Failure::plain(error.to_string()))?;
        if answer.iter().all(u8::is_ascii_whitespace) {
            return Err(Failure::plain("EOF"));
        }
        // Passwords are read from terminals only, and no Kubernetes server would take one.
        console.out("Please enter Password: ");
        return Err(Failure::plain("error reading input for Password"));
    }
    if chosen.state.is_some() { Ok(()) } else { check_address(&chosen.server) }
}

/// Fails as a connection to this address would.
fn check_address(server: &str) -> Result<(), Failure> {
    let (scheme, rest) = server.split_once("://").unwrap_or(("https", server));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = host.rsplit_once(':').map(|(_, port)| port).filter(|port| !port.ends_with(']'));
    if host.is_empty() || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Err(Failure::plain(format!("host must be a URL or a host:port pair: \"{server}\"")));
    }
    match (scheme, port) {
        ("https", None | Some(PORT)) => Ok(()),
        // The server speaks TLS there, and says so with a bare 400.
        ("http", Some(PORT)) => Err(Failure::Bare(
            "Error from server (BadRequest): the server rejected our request for an unknown reason".to_owned(),
        )),
        ("http" | "https", _) => Err(Failure::Bare(format!(
            "The connection to the server {host} was refused - did you specify the right host or port?"
        ))),
        (other, _) => {
            Err(Failure::Bare(format!("Unable to connect to the server: unsupported protocol scheme \"{other}\"")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_port_is_listened_at() {
        for server in
            ["https://127.0.0.1:6443", "https://[::1]:6443/", "https://kubernetes.default.svc", "10.0.0.1:6443"]
        {
            assert!(check_address(server).is_ok(), "{server}");
        }
        for (server, why) in [
            (
                "https://127.0.0.1:6553",
                "The connection to the server 127.0.0.1:6553 was refused - did you specify the right host or port?",
            ),
            (
                "http://localhost:8080",
                "The connection to the server localhost:8080 was refused - did you specify the right host or port?",
            ),
            ("https://a:b", "host must be a URL or a host:port pair: \"https://a:b\""),
            ("htps://a", "Unable to connect to the server: unsupported protocol scheme \"htps\""),
        ] {
            assert_eq!(check_address(server).unwrap_err().message(), why);
        }
    }
}
