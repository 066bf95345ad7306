//! `mount`: what is mounted where.

use std::fmt::Write as _;

use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

#[expect(clippy::unnecessary_wraps, reason = "one signature for all programs")]
pub(super) fn run(inside: &mut Inside<'_>, _: &[String], _: &str) -> Result<Ended, Failure> {
    let mut text =
        "overlay on / type overlay (rw,relatime)\nproc on /proc type proc (rw,nosuid,nodev,noexec,relatime)\n\
                    tmpfs on /dev type tmpfs (rw,nosuid)\nsysfs on /sys type sysfs (ro,nosuid,nodev,noexec,relatime)\n"
            .to_owned();
    for mount in inside.files.mounts() {
        // A kubelet keeps what it writes itself in memory.
        let (device, kind) = if mount.snapshot.is_some() { ("tmpfs", "tmpfs") } else { ("/dev/sda1", "ext4") };
        let access = if mount.read_only { "ro" } else { "rw" };
        let _ = writeln!(text, "{device} on {} type {kind} ({access},relatime)", mount.path);
    }
    Ok(Ended::saying(text))
}
