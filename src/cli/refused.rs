//! Where what the server would refuse stands: from the fields that its messages name to places in manifests.

use crate::analysis::Origin;
use crate::bootstrap::{Problem, Refused};
use crate::cli::lines::Lines;
use crate::manifest::{Location, PathSegment};
use crate::store::Place;

/// The origin of a field, as messages name it; of the object's name for the object as a whole.
pub(super) fn origin_of(object: &Place, location: &Location, field: &str) -> Origin {
    let path = Some(path_of(field)).filter(|path| !path.is_empty()).unwrap_or_else(name_path);
    Origin { object: object.clone(), location: Some(location.clone()), path }
}

/// The same problem at the line of the first field that is wrong.
pub(super) fn located(problem: Problem, lines: &mut Lines<'_>) -> Problem {
    let line = problem.refused.as_ref().and_then(|Refused { object, location, fields, .. }| {
        let field = fields.first().map(String::as_str).unwrap_or_default();
        lines.of(&origin_of(object, location, field)).map(|(_, line)| line)
    });
    Problem { line: line.or(problem.line), ..problem }
}

/// The way to the name of an object.
pub(super) fn name_path() -> Vec<PathSegment> {
    ["metadata", "name"].map(|key| PathSegment::Key(key.to_owned())).to_vec()
}

/// `rules[0].verbs`, or `data[a.b]`, as steps.
fn path_of(field: &str) -> Vec<PathSegment> {
    let mut path = Vec::new();
    let mut rest = field;
    while let Some(next) = rest.find(['.', '[']) {
        let (key, behind) = rest.split_at(next);
        path.extend((!key.is_empty()).then(|| PathSegment::Key(key.to_owned())));
        rest = behind.strip_prefix('.').unwrap_or(behind);
        if let Some((inside, behind)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            path.push(inside.parse().map_or_else(|_| PathSegment::Key(inside.to_owned()), PathSegment::Index));
            rest = behind;
        } else if behind.starts_with('[') {
            break;
        }
    }
    path.extend((!rest.is_empty()).then(|| PathSegment::Key(rest.to_owned())));
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_messages_become_steps() {
        let key = |name: &str| PathSegment::Key(name.to_owned());
        assert_eq!(path_of("rules[0].verbs"), [key("rules"), PathSegment::Index(0), key("verbs")]);
        assert_eq!(path_of("metadata.name"), [key("metadata"), key("name")]);
        assert_eq!(path_of("data[a.b]"), [key("data"), key("a.b")]);
        assert_eq!(path_of("a[0][1].b"), [key("a"), PathSegment::Index(0), PathSegment::Index(1), key("b")]);
        assert_eq!(path_of("a[b.c"), [key("a"), key("[b.c")]);
        assert_eq!(path_of(""), []);
    }
}
