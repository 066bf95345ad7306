//! Errors of the operating system in Go's words: `open «path»: permission denied`.
//!
//! Mirrors `fs.PathError`; only the errors reading files can meet are translated.

use std::io;

/// `«operation» «path»: «reason»`.
pub(super) fn describe(operation: &str, path: &str, error: &io::Error) -> String {
    format!("{operation} {path}: {}", reason(error))
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a directory".to_owned(),
        io::ErrorKind::NotADirectory => "not a directory".to_owned(),
        _ => {
            // Rust says "File name too long (os error 36)", Go "file name too long".
            let text = error.to_string();
            let words = text.split_once(" (os error").map_or(text.as_str(), |(words, _)| words);
            let mut chars = words.chars();
            chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
        }
    }
}
