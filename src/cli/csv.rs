//! Flags that are lists with commas, read as Go's `encoding/csv` reads one line.
//!
//! Only pieces of a value are told apart here; what they mean is up to the flag.

/// The fields of a line; none for an empty one.
///
/// # Errors
/// Go's words for quotes in the wrong place.
pub(super) fn fields(line: &str) -> Result<Vec<String>, String> {
    let mut fields = Vec::new();
    let mut next = Some(line).filter(|line| !line.is_empty());
    while let Some(rest) = next {
        let (field, behind) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_field(line, quoted)?,
            None => plain_field(line, rest)?,
        };
        fields.push(field);
        next = behind;
    }
    Ok(fields)
}

/// Accepts a value as it is if [`fields`] can take it apart.
///
/// # Errors
/// As [`fields`].
pub(super) fn check(line: &str) -> Result<String, String> {
    fields(line).map(|_| line.to_owned())
}

fn plain_field<'l>(line: &str, rest: &'l str) -> Result<(String, Option<&'l str>), String> {
    let (field, behind) = rest.split_once(',').map_or((rest, None), |(field, behind)| (field, Some(behind)));
    match field.split_once('"') {
        Some((before, _)) => Err(wrong(column(line, rest) + before.len(), "bare \" in non-quoted-field")),
        None => Ok((field.to_owned(), behind)),
    }
}

/// A field whose first quote is taken already.
fn quoted_field<'l>(line: &str, mut rest: &'l str) -> Result<(String, Option<&'l str>), String> {
    const QUOTE: &str = "extraneous or missing \" in quoted-field";
    let mut field = String::new();
    loop {
        let Some((before, behind)) = rest.split_once('"') else { return Err(wrong(line.len() + 1, QUOTE)) };
        field.push_str(before);
        if let Some(more) = behind.strip_prefix('"') {
            field.push('"');
            rest = more;
        } else if behind.is_empty() {
            return Ok((field, None));
        } else if let Some(next) = behind.strip_prefix(',') {
            return Ok((field, Some(next)));
        } else {
            return Err(wrong(column(line, behind) - 1, QUOTE));
        }
    }
}

/// Where the rest of a line starts, counted in bytes from 1.
fn column(line: &str, rest: &str) -> usize {
    line.len() - rest.len() + 1
}

fn wrong(column: usize, what: &str) -> String {
    format!("parse error on line 1, column {column}: {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_apart_as_in_go() {
        for (line, want) in [
            ("", vec![]),
            ("a,b", vec!["a", "b"]),
            ("a,", vec!["a", ""]),
            ("\"a,b\",c", vec!["a,b", "c"]),
            ("\"a\"\"b\"", vec!["a\"b"]),
        ] {
            assert_eq!(fields(line).unwrap(), want, "{line}");
        }
        for (line, want) in [
            ("\"a", "parse error on line 1, column 3: extraneous or missing \" in quoted-field"),
            ("\"a\"b", "parse error on line 1, column 3: extraneous or missing \" in quoted-field"),
            ("x,a\"b", "parse error on line 1, column 4: bare \" in non-quoted-field"),
        ] {
            assert_eq!(fields(line).unwrap_err(), want, "{line}");
        }
    }
}
