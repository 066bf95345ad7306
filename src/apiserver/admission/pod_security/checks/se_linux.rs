//! Of `SELinux` only the types for containers may be chosen, and neither user nor role.
//!
//! Mirrors `check_seLinuxOptions.go`.

use std::collections::BTreeSet;

use super::Violation;
use super::pod::{Pod, named};
use crate::apiserver::json::{given_text, text};

const TYPES: [&str; 4] = ["", "container_t", "container_init_t", "container_kvm_t"];

pub(super) fn check_1_0(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, |of| TYPES.contains(&of))
}

pub(super) fn check_1_31(pod: &Pod<'_>) -> Option<Violation> {
    check(pod, |of| TYPES.contains(&of) || of == "container_engine_t")
}

fn check(pod: &Pod<'_>, is_allowed: impl Fn(&str) -> bool) -> Option<Violation> {
    let mut types = BTreeSet::new();
    let (mut sets_user, mut sets_role) = (false, false);
    let setters = pod.setters(|context| {
        let Some(options) = context.get("seLinuxOptions") else { return false };
        let of = Some(text(options, "/type")).filter(|of| !is_allowed(of));
        let (user, role) = (given_text(options, "/user"), given_text(options, "/role"));
        types.extend(of);
        sets_user |= user.is_some();
        sets_role |= role.is_some();
        of.or(user).or(role).is_some()
    })?;
    let types: Vec<&str> = types.into_iter().collect();
    let mut faults: Vec<String> = named("type", &types).into_iter().collect();
    faults.extend(sets_user.then(|| "user may not be set".to_owned()));
    faults.extend(sets_role.then(|| "role may not be set".to_owned()));
    let detail = format!("{setters} set forbidden securityContext.seLinuxOptions: {}", faults.join("; "));
    Some(Violation { reason: "seLinuxOptions", detail })
}
