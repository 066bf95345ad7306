//! Probes of containers, each on one line.

use serde_json::Value;

use super::reading::{number, shown_or};
use crate::apiserver::json::text;
use crate::print::go_value::to_go_text;

/// How a container is probed, how often, and what counts as an answer (`DescribeProbe` in describe.go).
pub(super) fn worded(probe: &Value) -> String {
    let [delay, timeout, period, success, failure] =
        ["/initialDelaySeconds", "/timeoutSeconds", "/periodSeconds", "/successThreshold", "/failureThreshold"]
            .map(|pointer| number(probe, pointer));
    let times = format!("delay={delay}s timeout={timeout}s period={period}s #success={success} #failure={failure}");
    let how = if let Some(exec) = probe.get("exec") {
        format!("exec {}", exec.get("command").map_or_else(|| "[]".to_owned(), to_go_text))
    } else if let Some(http) = probe.get("httpGet") {
        format!("http-get {}", url(http))
    } else if let Some(tcp) = probe.get("tcpSocket") {
        format!("tcp-socket {}:{}", text(tcp, "/host"), shown_or(tcp, "/port", "0"))
    } else if let Some(grpc) = probe.get("grpc") {
        format!("grpc <pod>:{} {}", number(grpc, "/port"), text(grpc, "/service"))
    } else {
        "unknown".to_owned()
    };
    format!("{how} {times}")
}

/// The address that is asked, as Go's `url.URL` writes it.
fn url(http: &Value) -> String {
    let scheme = text(http, "/scheme").to_lowercase();
    let scheme = if scheme.is_empty() { scheme } else { format!("{scheme}:") };
    let host = text(http, "/host");
    let host = if host.contains([':', '%']) { format!("[{host}]") } else { host.to_owned() };
    let path = text(http, "/path");
    let slash = if path.is_empty() || path.starts_with('/') { "" } else { "/" };
    format!("{scheme}//{host}:{}{slash}{}", shown_or(http, "/port", "0"), escaped(path))
}

/// A path with all that may not stand in one written as `%XX` (Go's `url.EscapedPath`).
fn escaped(path: &str) -> String {
    let stands = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~$&+,/:;=@".contains(&byte);
    let escape = |byte| if stands(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::worded;

    #[test]
    fn probes_of_all_kinds_are_worded() {
        let times = "delay=0s timeout=1s period=10s #success=1 #failure=3";
        for (how, want) in [
            (json!({"httpGet": {"path": "/healthz", "port": 8080, "scheme": "HTTP"}}), "http-get http://:8080/healthz"),
            (
                json!({"httpGet": {"path": "/a?b c", "port": "web", "scheme": "HTTPS", "host": "::1"}}),
                "http-get https://[::1]:web/a%3Fb%20c",
            ),
            (json!({"exec": {"command": ["cat", "/tmp/healthy"]}}), "exec [cat /tmp/healthy]"),
            (json!({"tcpSocket": {"port": 3306}}), "tcp-socket :3306"),
            (json!({"grpc": {"port": 9, "service": "x"}}), "grpc <pod>:9 x"),
            (json!({}), "unknown"),
        ] {
            let mut probe = how;
            probe["timeoutSeconds"] = json!(1);
            probe["periodSeconds"] = json!(10);
            probe["successThreshold"] = json!(1);
            probe["failureThreshold"] = json!(3);
            assert_eq!(worded(&probe), format!("{want} {times}"));
        }
    }
}
