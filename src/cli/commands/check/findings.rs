//! From what was met while reading to findings, and from findings to lines of files.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::analysis::finding::{Finding, Located, Position, Severity, Spot};
use crate::analysis::{Cluster, Origin, loading};
use crate::bootstrap::{Fault, LoadedCluster, Problem, Refused};
use crate::cli::lines::Lines;
use crate::cli::refused::{name_path, origin_of};
use crate::manifest::{self, Mark, PathSegment, SkipReason};
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
        let counts = origin(&repeated.counts);
        let message = format!("{} is in two manifests", counts.shown());
        let finding = Finding::new(&loading::REPEATED, counts, message);
        findings.push(finding.because("also here; this one is not looked at", origin(&repeated.hidden)));
    }
    for manifest::Problem { path, line, message } in &loaded.repeated_keys {
        let spot = Spot::Line { file: Arc::clone(path), line: line.unwrap_or(1) };
        findings.push(Finding::new(&loading::REPEATED_KEY, spot, message.clone()));
    }
    for (kind, location) in &loaded.unknown_kinds {
        let object = Place { resource: String::new(), namespace: String::new(), name: String::new() };
        let path = vec![PathSegment::Key("kind".to_owned())];
        let origin = Origin { object, location: Some(location.clone()), path };
        // Several objects may be of the kind: none is named.
        let severity = if is_complete { Severity::Warning } else { Severity::Note };
        let message = format!("no definition of {kind} was found");
        findings.push(Finding::new(&loading::UNKNOWN_KIND, origin, message).severity(severity));
    }
    for skipped in &loaded.skipped {
        let (rule, help) = match skipped.reason {
            SkipReason::HelmTemplate => (&loading::NOT_RENDERED, None),
            SkipReason::Kustomization => (&loading::NOT_RENDERED, Some(built(folder_of(&skipped.path)))),
            SkipReason::LinkElsewhere => (&loading::NOT_FOLLOWED, None),
            SkipReason::NotAnObject | SkipReason::IgnoredFolder | SkipReason::LinkToFolder => continue,
        };
        let spot = Spot::Line { file: Arc::clone(&skipped.path), line: 1 };
        let finding = Finding::new(rule, spot, format!("{} is {}", skipped.path, skipped.reason));
        findings.push(Finding { help, ..finding });
    }
    explain_patches(loaded, &mut findings);
    findings
}

/// Files beside a kustomization are often patches: no whole objects, or second ones of the same name.
fn explain_patches(loaded: &LoadedCluster, findings: &mut [Finding]) {
    let kustomizations = loaded.skipped.iter().filter(|skipped| skipped.reason == SkipReason::Kustomization);
    let folders: BTreeSet<&str> = kustomizations.map(|skipped| folder_of(&skipped.path)).collect();
    for finding in findings {
        if let Spot::Object(Origin { location: Some(location), .. }) = &finding.spot
            && [&loading::REFUSED, &loading::REPEATED].contains(&finding.rule)
            && finding.help.is_none()
            && let Some(folder) = folders.get(folder_of(&location.source))
        {
            finding.help = Some(format!("If it is a patch of the kustomization beside it: {}", built(folder)));
        }
    }
}

/// How what a kustomization builds is checked.
fn built(folder: &str) -> String {
    format!("Leave the folder out, and check what comes of it: kustomize build {folder} | rbacsim check -")
}

/// The folder that a file lies in.
fn folder_of(file: &str) -> &str {
    file.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

fn of_problem(problem: &Problem) -> Finding {
    let Problem { file, line, message, refused } = problem;
    let Some(Refused { object, location, fields, advice, fault }) = refused else {
        let spot = Spot::Line { file: Arc::clone(file), line: line.unwrap_or(1) };
        return Finding::new(&loading::UNREADABLE, spot, message.clone());
    };
    let origin = |field: &str| origin_of(object, location, field);
    let mut fields = fields.iter().map(String::as_str);
    let first = fields.next().unwrap_or_default();
    let spot = origin(first);
    let is_url_in_role =
        first.ends_with("nonResourceURLs") && message.contains("namespaced rules cannot apply to non-resource URLs");
    let rule = match fault {
        Fault::Kind => &loading::UNKNOWN_KIND,
        Fault::Content if is_url_in_role => &loading::URLS_IN_NAMESPACE,
        Fault::Content => &loading::REFUSED,
    };
    let mut finding = Finding::new(rule, spot, named(object, message));
    finding.help = advice.clone().or_else(|| help_about_types(message).map(str::to_owned));
    fields.fold(finding, |finding, field| finding.because(format!("{field} is wrong, too"), origin(field)))
}

/// The server's words with the object that they are about: `Role shop/reader: strict decoding error: …` instead of
/// `Role in version "v1" cannot be handled as a Role: strict decoding error: …`.
fn named(object: &Place, message: &str) -> String {
    let split = || {
        let (head, rest) = message.split_once(" cannot be handled as a ")?;
        Some((head.split(' ').next()?, rest.split_once(": ")?.1))
    };
    let Place { namespace, name, .. } = object;
    let slash = if namespace.is_empty() { "" } else { "/" };
    match split() {
        Some((kind, why)) if name.is_empty() => format!("{kind}: {why}"),
        Some((kind, why)) => format!("{kind} {namespace}{slash}{name}: {why}"),
        None => message.to_owned(),
    }
}

/// What to do about values that YAML reads as something else than they look like.
fn help_about_types(message: &str) -> Option<&'static str> {
    let (_, types) = message.split_once("json: cannot unmarshal ")?;
    let (found, wanted) = (types.split(' ').next()?, types.rsplit(' ').next()?);
    match (found, wanted) {
        ("bool" | "number", "string") => Some(
            "Put the value in quotes: without them, YAML reads numbers, and words such as yes, no, on, off, y and n, as no text",
        ),
        ("string", "bool" | "int32" | "int64") => Some("Take away the quotes: a number or true or false is meant"),
        ("string", list) if list.starts_with("[]") => Some("Write a list: [VALUE]"),
        _ => None,
    }
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

/// Looks up the lines of a finding.
pub(super) fn locate(finding: Finding, lines: &mut Lines<'_>) -> Located {
    let spots: Vec<&Spot> =
        std::iter::once(&finding.spot).chain(finding.related.iter().map(|related| &related.spot)).collect();
    let mut anchors = Vec::new();
    let mut positions = Vec::new();
    for spot in spots {
        anchors.extend(first_line_of(spot, lines));
        let position = position_of(spot, lines);
        if let Some(Position { file, line, text, .. }) = &position {
            anchors.extend((*line..).zip(text.lines()).map(|(line, _)| (Arc::clone(file), line)));
        }
        positions.push(position);
    }
    anchors.sort_unstable();
    anchors.dedup();
    let mut positions = positions.into_iter();
    Located { position: positions.next().flatten(), related: positions.collect(), anchors, finding }
}

fn position_of(spot: &Spot, lines: &mut Lines<'_>) -> Option<Position> {
    match spot {
        Spot::Object(origin) => lines.position(origin),
        Spot::Line { file, line } => {
            let text = lines.excerpt(file, Mark { line: *line, column: 0 });
            Some(Position { file: Arc::clone(file), line: *line, text, template: None })
        }
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
