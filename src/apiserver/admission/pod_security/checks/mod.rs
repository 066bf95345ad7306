//! The checks of the Pod Security Standards, and which of them count at which level and version.
//!
//! Mirrors `k8s.io/pod-security-admission/policy` (`registry.go`, `checks.go`). Pure functions of a pod.

mod app_armor;
mod capabilities;
mod host_namespaces;
mod host_ports;
mod host_probes;
mod pod;
mod privilege;
mod proc_mount;
mod run_as;
mod se_linux;
mod seccomp;
mod sysctls;
#[cfg(test)]
mod tests;
mod volumes;
mod windows;

pub(super) use pod::Pod;

use super::policy::{Level, Standard, Version};

/// What a pod does that a check forbids.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Violation {
    /// In two or three words.
    reason: &'static str,
    /// Who does it, and what should be.
    detail: String,
}

type CheckPod = fn(&Pod<'_>) -> Option<Violation>;

/// A check. What it looks at changed from version to version.
struct Check {
    id: &'static str,
    level: Level,
    /// Its forms, each with the minor version it begins to count with, oldest first.
    forms: &'static [(u64, CheckPod)],
    /// The laxer check that it takes the place of.
    instead_of: &'static str,
}

const fn baseline(id: &'static str, forms: &'static [(u64, CheckPod)]) -> Check {
    Check { id, level: Level::Baseline, forms, instead_of: "" }
}

const fn restricted(id: &'static str, instead_of: &'static str, forms: &'static [(u64, CheckPod)]) -> Check {
    Check { id, level: Level::Restricted, forms, instead_of }
}

/// All checks, in the order that they are reported in.
const CHECKS: &[Check] = &[
    baseline("appArmorProfile", &[(0, app_armor::check)]),
    baseline("capabilities_baseline", &[(0, capabilities::baseline)]),
    baseline("hostNamespaces", &[(0, host_namespaces::check)]),
    baseline("hostPathVolumes", &[(0, volumes::baseline)]),
    baseline("hostPorts", &[(0, host_ports::check)]),
    baseline("hostProbesAndHostLifecycle", &[(34, host_probes::check)]),
    baseline("privileged", &[(0, privilege::privileged)]),
    baseline("procMount", &[(0, proc_mount::check), (35, proc_mount::outside_user_namespaces)]),
    baseline("seLinuxOptions", &[(0, se_linux::check_1_0), (31, se_linux::check_1_31)]),
    baseline("seccompProfile_baseline", &[(0, seccomp::annotations), (19, seccomp::baseline)]),
    baseline(
        "sysctls",
        &[(0, sysctls::check_1_0), (27, sysctls::check_1_27), (29, sysctls::check_1_29), (32, sysctls::check_1_32)],
    ),
    baseline("windowsHostProcess", &[(0, windows::check)]),
    restricted(
        "allowPrivilegeEscalation",
        "",
        &[(8, privilege::escalation), (25, |pod| pod.unless_windows(privilege::escalation))],
    ),
    restricted(
        "capabilities_restricted",
        "capabilities_baseline",
        &[(22, capabilities::restricted), (25, |pod| pod.unless_windows(capabilities::restricted))],
    ),
    restricted("procMount_restricted", "procMount", &[(35, proc_mount::check)]),
    restricted("restrictedVolumes", "hostPathVolumes", &[(0, volumes::restricted)]),
    restricted("runAsNonRoot", "", &[(0, run_as::non_root), (35, |pod| pod.outside_user_namespaces(run_as::non_root))]),
    restricted("runAsUser", "", &[(23, run_as::user), (35, |pod| pod.outside_user_namespaces(run_as::user))]),
    restricted(
        "seccompProfile_restricted",
        "seccompProfile_baseline",
        &[(19, seccomp::restricted), (25, |pod| pod.unless_windows(seccomp::restricted))],
    ),
];

impl Check {
    /// The form that counts as of a version, if the check was there.
    fn as_of(&self, version: Version) -> Option<CheckPod> {
        let (_, form) = self.forms.iter().rev().find(|(since, _)| Version::Minor(*since) <= version)?;
        Some(*form)
    }
}

/// Everything that a standard forbids of what a pod does.
pub(super) fn violations(standard: Standard, pod: &Pod<'_>) -> Vec<Violation> {
    let in_force = |check: &&Check| check.level <= standard.level && check.as_of(standard.version).is_some();
    let replaced: Vec<&str> = CHECKS.iter().filter(in_force).map(|check| check.instead_of).collect();
    let counting = CHECKS.iter().filter(in_force).filter(|check| !replaced.contains(&check.id));
    counting.filter_map(|check| check.as_of(standard.version)?(pod)).collect()
}

/// The reasons with who does it.
pub(super) fn in_detail(violations: &[Violation]) -> String {
    let texts: Vec<String> = violations.iter().map(|found| format!("{} ({})", found.reason, found.detail)).collect();
    texts.join(", ")
}

/// The reasons alone.
pub(super) fn in_short(violations: &[Violation]) -> String {
    violations.iter().map(|found| found.reason).collect::<Vec<_>>().join(", ")
}
