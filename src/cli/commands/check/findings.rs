//! From what was met while reading to findings, and from findings to lines of files.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::analysis::finding::{Finding, Located, Position, Severity, Spot};
use crate::analysis::{Cluster, Origin, loading};
use crate::apiserver::discovery::Discovery;
use crate::bootstrap::{LoadedCluster, Problem, Refused};
use crate::cli::lines::Lines;
use crate::manifest::{PathSegment, SkipReason};
use crate::store::Place;

/// What was met while manifests were read.
pub(super) fn of_loading(loaded: &LoadedCluster, is_complete: bool) -> Vec<Finding> {
    let mut findings: Vec<Finding> = loaded.problems.iter().map(of_problem).collect();
    for repeated in &loaded.repeated {
        let origin = |location: &crate::manifest::Location| Origin {
            object: repeated.place.clone(),
            location: Some(location.clone()),
            path: name_path(),
        };
        let message = format!("{} is in two manifests", repeated.object);
        let finding = Finding::new(&loading::REPEATED, origin(&repeated.counts), message);
        findings.push(finding.because("also here; this one is not looked at", origin(&repeated.hidden)));
    }
    let served = Discovery::default();
    for (kind, location) in &loaded.unknown_kinds {
        let object = Place { resource: String::new(), namespace: String::new(), name: String::new() };
        let path = vec![PathSegment::Key("kind".to_owned())];
        let origin = Origin { object, location: Some(location.clone()), path };
        // Several objects may be of the kind: none is named.
        let severity = if is_complete { Severity::Warning } else { Severity::Note };
        findings.push(if let Some(help) = loading::meant(kind, &served) {
            let message = format!("Kubernetes 1.36 does not serve {kind}: the API server would refuse it");
            Finding::new(&loading::UNKNOWN_KIND, origin, message).help(help)
        } else {
            let message = format!("no definition of {kind} was found");
            Finding::new(&loading::UNKNOWN_KIND, origin, message).severity(severity)
        });
    }
    let unrendered = |reason| matches!(reason, SkipReason::HelmTemplate | SkipReason::Kustomization);
    for skipped in loaded.skipped.iter().filter(|skipped| unrendered(skipped.reason)) {
        let spot = Spot::Line { file: Arc::clone(&skipped.path), line: 1 };
        findings.push(Finding::new(&loading::NOT_RENDERED, spot, format!("{} is {}", skipped.path, skipped.reason)));
    }
    findings
}

fn of_problem(problem: &Problem) -> Finding {
    let Problem { file, line, message, refused } = problem;
    let Some(Refused { object, location, field }) = refused else {
        let spot = Spot::Line { file: Arc::clone(file), line: line.unwrap_or(1) };
        return Finding::new(&loading::UNREADABLE, spot, message.clone());
    };
    let path = path_of(field);
    let path = if path.is_empty() { name_path() } else { path };
    let origin = Origin { object: object.clone(), location: Some(location.clone()), path };
    let is_url_in_role =
        field.ends_with("nonResourceURLs") && message.contains("namespaced rules cannot apply to non-resource URLs");
    Finding::new(if is_url_in_role { &loading::URLS_IN_NAMESPACE } else { &loading::REFUSED }, origin, message.clone())
}

/// Pods that name their service account in the old field.
pub(super) fn of_old_fields(cluster: &Cluster, files: &BTreeSet<Arc<str>>, lines: &mut Lines<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for workload in &cluster.running.workloads {
        let origin = workload.origin(&cluster.places, vec![PathSegment::Key("serviceAccount".to_owned())]);
        if origin.location.as_ref().is_some_and(|location| files.contains(&location.source)) && lines.holds(&origin) {
            let message = format!("{} has the deprecated field serviceAccount", origin.shown());
            findings.push(Finding::new(&loading::OLD_FIELD, origin, message));
        }
    }
    findings
}

/// `rules[0].verbs` as steps.
fn path_of(field: &str) -> Vec<PathSegment> {
    let mut path = Vec::new();
    for part in field.split('.').filter(|part| !part.is_empty()) {
        let (key, indexes) = part.split_once('[').unwrap_or((part, ""));
        if !key.is_empty() {
            path.push(PathSegment::Key(key.to_owned()));
        }
        let indexes = indexes.split('[').map(|index| index.trim_end_matches(']'));
        path.extend(indexes.filter_map(|index| index.parse().ok()).map(PathSegment::Index));
    }
    path
}

fn name_path() -> Vec<PathSegment> {
    ["metadata", "name"].map(|key| PathSegment::Key(key.to_owned())).to_vec()
}

/// Looks up the lines of a finding.
pub(super) fn locate(finding: Finding, lines: &mut Lines<'_>) -> Located {
    let spots: Vec<&Spot> =
        std::iter::once(&finding.spot).chain(finding.related.iter().map(|related| &related.spot)).collect();
    let mut anchors = Vec::new();
    let mut positions = Vec::new();
    for spot in spots {
        anchors.extend(first_line_of(spot, lines));
        let position =
            line_of(spot, lines).map(|(file, line)| Position { text: lines.excerpt(&file, line), file, line });
        if let Some(Position { file, line, text }) = &position {
            anchors.extend((*line..).zip(text.lines()).map(|(line, _)| (Arc::clone(file), line)));
        }
        positions.push(position);
    }
    anchors.sort_unstable();
    anchors.dedup();
    let mut positions = positions.into_iter();
    Located { position: positions.next().flatten(), related: positions.collect(), anchors, finding }
}

fn line_of(spot: &Spot, lines: &mut Lines<'_>) -> Option<(Arc<str>, u32)> {
    match spot {
        Spot::Object(origin) => lines.of(origin),
        Spot::Line { file, line } => Some((Arc::clone(file), *line)),
    }
}

/// The line an object begins at.
fn first_line_of(spot: &Spot, lines: &mut Lines<'_>) -> Option<(Arc<str>, u32)> {
    match spot {
        Spot::Object(origin) => lines.of(&Origin { path: Vec::new(), ..origin.clone() }),
        Spot::Line { .. } => None,
    }
}

/// By file, line and code; what is said twice is said once.
pub(super) fn sort(findings: &mut Vec<Located>) {
    findings.sort_by(|one, other| key(one).cmp(&key(other)));
    findings.dedup_by(|one, other| one.finding == other.finding);
}

fn key(located: &Located) -> (Option<(&str, u32)>, &str, &str) {
    let position = located.position.as_ref().map(|position| (&*position.file, position.line));
    (position, located.finding.rule.code, &located.finding.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_messages_become_steps() {
        let key = |name: &str| PathSegment::Key(name.to_owned());
        assert_eq!(path_of("rules[0].verbs"), [key("rules"), PathSegment::Index(0), key("verbs")]);
        assert_eq!(path_of("metadata.name"), [key("metadata"), key("name")]);
        assert_eq!(path_of(""), []);
    }
}
