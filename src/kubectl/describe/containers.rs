//! The containers of a pod or of a template.
//!
//! Mirrors `describeContainers` of describe.go.

use serde_json::Value;

use super::reading::{amount, flag, moment, number, or, present, true_false};
use super::{environment, probe};
use crate::apiserver::json::{list, text};
use crate::print::describe::Description;
use crate::print::go_quote::go_quote;

/// Containers under a title. In a pod they have statuses, a template is indented once more.
pub(super) fn describe(lines: &mut Description, title: &str, containers: Option<&Value>, pod: Option<(&Value, &str)>) {
    let (indent, name_indent) = if pod.is_some() { ("", "") } else { ("  ", " ") };
    let mut containers = list(containers).peekable();
    let none = if containers.peek().is_none() { " <none>" } else { "" };
    lines.line(0, &format!("{indent}{title}:{none}"));
    for container in containers {
        let name = text(container, "/name");
        let statuses = pod.and_then(|(pod, statuses)| pod.get("status")?.get(statuses));
        // The last of several counts.
        let status = list(statuses).filter(|status| text(status, "/name") == name).last();
        lines.line(1, &format!("{name_indent}{name}:"));
        basics(lines, container, status);
        words(lines, "Command", container.get("command"));
        words(lines, "Args", container.get("args"));
        if let Some(status) = status {
            state(lines, status);
        }
        resources(lines, 2, container.get("resources"));
        for (title, field) in
            [("Liveness", "livenessProbe"), ("Readiness", "readinessProbe"), ("Startup", "startupProbe")]
        {
            if let Some(probe) = container.get(field) {
                lines.field(2, title, probe::worded(probe));
            }
        }
        environment::describe(lines, container, pod.map(|(pod, _)| pod));
        mounts(lines, container);
    }
}

fn basics(lines: &mut Description, container: &Value, status: Option<&Value>) {
    if let Some(status) = status {
        lines.field(2, "Container ID", text(status, "/containerID"));
    }
    lines.field(2, "Image", text(container, "/image"));
    if let Some(status) = status {
        lines.field(2, "Image ID", text(status, "/imageID"));
    }
    for (title, field) in [("Port", "/containerPort"), ("Host Port", "/hostPort")] {
        let ports = ports(container, field);
        let plural = if ports.contains(',') { "s" } else { "" };
        lines.field(2, &format!("{title}{plural}"), or(&ports, "<none>"));
    }
    if let Some(profile) = container.pointer("/securityContext/seccompProfile") {
        lines.field(2, "SeccompProfile", text(profile, "/type"));
        if text(profile, "/type") == "Localhost" {
            lines.field(3, "LocalhostProfile", text(profile, "/localhostProfile"));
        }
    }
}

/// `80/TCP (http), 443/TCP`.
fn ports(container: &Value, field: &str) -> String {
    let ports = list(container.get("ports")).map(|port| {
        let (number, protocol) = (number(port, field), text(port, "/protocol"));
        match text(port, "/name") {
            "" => format!("{number}/{protocol}"),
            name => format!("{number}/{protocol} ({name})"),
        }
    });
    ports.collect::<Vec<String>>().join(", ")
}

/// The words of a command, one a line. Nothing without any.
fn words(lines: &mut Description, title: &str, words: Option<&Value>) {
    let mut words = list(words).filter_map(Value::as_str).peekable();
    if words.peek().is_some() {
        lines.line(2, &format!("{title}:"));
    }
    for line in words.flat_map(|word| word.split('\n')) {
        lines.line(3, line);
    }
}

fn state(lines: &mut Description, status: &Value) {
    one_state(lines, "State", status.get("state").unwrap_or(&Value::Null));
    if let Some(last) = status.get("lastState").filter(|last| present(last, "/terminated").is_some()) {
        one_state(lines, "Last State", last);
    }
    lines.field(2, "Ready", true_false(flag(status, "/ready")));
    lines.field(2, "Restart Count", number(status, "/restartCount"));
}

fn one_state(lines: &mut Description, title: &str, state: &Value) {
    let given = |lines: &mut Description, label: &str, state: &Value, pointer: &str| {
        let value = text(state, pointer);
        if !value.is_empty() {
            lines.field(3, label, value);
        }
    };
    if let Some(running) = present(state, "/running") {
        lines.field(2, title, "Running");
        lines.field(3, "Started", moment(running, "/startedAt"));
    } else if let (Some(ended), None) = (present(state, "/terminated"), present(state, "/waiting")) {
        lines.field(2, title, "Terminated");
        given(lines, "Reason", ended, "/reason");
        given(lines, "Message", ended, "/message");
        lines.field(3, "Exit Code", number(ended, "/exitCode"));
        if number(ended, "/signal") > 0 {
            lines.field(3, "Signal", number(ended, "/signal"));
        }
        lines.field(3, "Started", moment(ended, "/startedAt"));
        lines.field(3, "Finished", moment(ended, "/finishedAt"));
    } else {
        lines.field(2, title, "Waiting");
        given(lines, "Reason", state, "/waiting/reason");
    }
}

/// Limits and requests, each only if there are any.
pub(super) fn resources(lines: &mut Description, level: usize, resources: Option<&Value>) {
    for (title, field) in [("Limits", "limits"), ("Requests", "requests")] {
        let amounts = resources.and_then(|resources| resources.get(field)).and_then(Value::as_object);
        let Some(amounts) = amounts.filter(|amounts| !amounts.is_empty()) else { continue };
        lines.line(level, &format!("{title}:"));
        for (resource, value) in amounts {
            lines.field(level + 1, resource, amount(Some(value)));
        }
    }
}

fn mounts(lines: &mut Description, container: &Value) {
    let mut mounts: Vec<&Value> = list(container.get("volumeMounts")).collect();
    mounts.sort_by_key(|mount| text(mount, "/mountPath"));
    let none = if mounts.is_empty() { "\t<none>" } else { "" };
    lines.line(2, &format!("Mounts:{none}"));
    for mount in mounts {
        let [path, name, sub_path] = ["/mountPath", "/name", "/subPath"].map(|pointer| text(mount, pointer));
        let access = if flag(mount, "/readOnly") { "ro" } else { "rw" };
        let part = if sub_path.is_empty() { String::new() } else { format!(",path={}", go_quote(sub_path)) };
        lines.line(3, &format!("{path} from {name} ({access}{part})"));
    }
    let mut devices: Vec<&Value> = list(container.get("volumeDevices")).collect();
    devices.sort_by_key(|device| text(device, "/devicePath"));
    if !devices.is_empty() {
        // Whether there are mounts is said once more.
        lines.line(2, &format!("Devices:{none}"));
    }
    for device in devices {
        lines.line(3, &format!("{} from {}", text(device, "/devicePath"), text(device, "/name")));
    }
}
