//! Who and where a process in a container is: `id`, `whoami`, `hostname`, `pwd`, `cd`.

use serde_json::Value;

use super::unknown_option;
use crate::kubectl::container::files::{Found, canonical};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

pub(super) fn id(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    let number = |field: &str| inside.security(field).and_then(Value::as_i64).unwrap_or_default();
    let (user, group) = (number("runAsUser"), number("runAsGroup"));
    let named = |number: i64| if number == 0 { "0(root)".to_owned() } else { number.to_string() };
    let text = match arguments.first().map(String::as_str) {
        None => {
            let more = inside.pod.pointer("/spec/securityContext/fsGroup").and_then(Value::as_i64);
            let more = more.map(|number| format!(",{}", named(number))).unwrap_or_default();
            format!("uid={} gid={} groups={}{more}", named(user), named(group), named(group))
        }
        Some("-u") => user.to_string(),
        Some("-g") => group.to_string(),
        Some("-un") => return name(inside, &[], ""),
        Some(other) => return Err(unknown_option("id", other)),
    };
    Ok(Ended::saying(text + "\n"))
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn name(inside: &mut Inside<'_>, _: &[String], _: &str) -> Result<Ended, Failure> {
    let user = inside.security("runAsUser").and_then(Value::as_i64).unwrap_or_default();
    Ok(match user {
        0 => Ended::saying("root\n"),
        other => Ended::failing(1, format_args!("whoami: cannot find name for user ID {other}")),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn hostname(inside: &mut Inside<'_>, _: &[String], _: &str) -> Result<Ended, Failure> {
    Ok(Ended::saying(format!("{}\n", inside.variables.get("HOSTNAME").map_or("", String::as_str))))
}

#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn directory(inside: &mut Inside<'_>, _: &[String], _: &str) -> Result<Ended, Failure> {
    Ok(Ended::saying(format!("{}\n", inside.directory)))
}

pub(super) fn change_directory(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    let path = arguments.first().map_or("/root", String::as_str);
    match inside.find(path)? {
        Found::File { .. } => {
            return Ok(Ended::failing(2, format_args!("sh: cd: can't cd to {path}: Not a directory")));
        }
        Found::Nothing => {
            return Ok(Ended::failing(2, format_args!("sh: cd: can't cd to {path}: No such file or directory")));
        }
        Found::Folder(_) => {}
    }
    // The path as it was typed: a shell remembers the link that it went through.
    inside.directory = if path.starts_with('/') { path.to_owned() } else { canonical(path, &inside.directory) };
    Ok(Ended::default())
}
