//! How much a server warns of at once.
//!
//! Mirrors `recorder.AddWarning` in `k8s.io/apiserver/pkg/endpoints/filters/warning.go`.

/// How many characters all warnings may have together before they are shortened.
const ALL: usize = 4096;
/// How many characters one of too many warnings may have.
const EACH: usize = 256;

/// The warnings as they are sent: all of them, or if they are too many, the beginnings of the first.
pub(super) fn sent(warnings: Vec<String>) -> Vec<String> {
    let length = |text: &String| text.chars().count();
    if warnings.iter().map(length).sum::<usize>() <= ALL {
        return warnings;
    }
    let mut written = 0;
    let short = warnings.into_iter().map(|text| text.chars().take(EACH).collect::<String>());
    short
        .take_while(|text| {
            let fits = written < ALL;
            written += text.chars().count();
            fits
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_warnings_are_shortened() {
        let few = vec!["x".repeat(3000), "y".repeat(1096)];
        assert_eq!(sent(few.clone()), few);
        let many: Vec<String> = (0..60).map(|_| "ä".repeat(300)).collect();
        let left = sent(many);
        assert_eq!((left.len(), left.first().map(|text| text.chars().count())), (16, Some(EACH)));
    }
}
