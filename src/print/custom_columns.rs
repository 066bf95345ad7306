//! `-o custom-columns`: a table whose cells are found by paths.
//!
//! Turns a specification and objects into rows of text; aligning them is `columns`' work, reading the file of
//! `custom-columns-file` the caller's. Mirrors kubectl's customcolumn.go.

use serde_json::Value;

use super::columns::escape_terminal;
use super::go_value::to_go_text;
use super::jsonpath::{JsonPath, JsonPathError, relaxed};

/// Why a specification was refused, in kubectl's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CustomColumnsError {
    /// The inline form is empty.
    #[error("custom-columns format specified but no custom columns given")]
    Empty,
    /// A column of the inline form has no colon.
    #[error("unexpected custom-columns spec: {0}, expected <header>:<json-path-expr>")]
    NoPath(String),
    /// The file form lacks one of its two lines.
    #[error(
        "invalid template, missing {0} line. Expected format is one line of space separated headers, one line of space separated column specs."
    )]
    MissingLine(&'static str),
    /// The two lines of the file form have different numbers of words.
    #[error("number of headers ({headers}) and field specifications ({specs}) don't match")]
    Mismatch {
        /// Words on the first line.
        headers: usize,
        /// Words on the second line.
        specs: usize,
    },
    /// A path is malformed or does not fit an object.
    #[error(transparent)]
    Path(#[from] JsonPathError),
}

/// Headers and the templates of their paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomColumns {
    columns: Vec<Column>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Column {
    header: String,
    template: String,
}

impl CustomColumns {
    /// Reads the inline form `HEADER:path,HEADER:path`.
    pub fn from_spec(spec: &str) -> Result<Self, CustomColumnsError> {
        if spec.is_empty() {
            return Err(CustomColumnsError::Empty);
        }
        let column = |part: &str| {
            let (header, path) = part.split_once(':').ok_or_else(|| CustomColumnsError::NoPath(part.to_owned()))?;
            Column::new(header, path)
        };
        Ok(Self { columns: spec.split(',').map(column).collect::<Result<_, _>>()? })
    }

    /// Reads the file form: a line of headers, a line of paths.
    pub fn from_template(text: &str) -> Result<Self, CustomColumnsError> {
        let mut lines = text.lines();
        let headers: Vec<&str> = words(lines.next().ok_or(CustomColumnsError::MissingLine("header"))?);
        let specs: Vec<&str> = words(lines.next().ok_or(CustomColumnsError::MissingLine("spec"))?);
        if headers.len() != specs.len() {
            return Err(CustomColumnsError::Mismatch { headers: headers.len(), specs: specs.len() });
        }
        let columns = headers.into_iter().zip(specs).map(|(header, path)| Column::new(header, path));
        Ok(Self { columns: columns.collect::<Result<_, _>>()? })
    }

    /// The header cells.
    pub fn headers(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.header.clone()).collect()
    }

    /// One row of cells per object: several matches joined by `,`, none shown as `<none>`.
    ///
    /// A malformed path, or one that does not fit an object, is a [`CustomColumnsError::Path`].
    pub fn rows(&self, objects: &[Value]) -> Result<Vec<Vec<String>>, CustomColumnsError> {
        let paths: Vec<JsonPath> =
            self.columns.iter().map(|column| JsonPath::parse(&column.template)).collect::<Result<_, _>>()?;
        let row = |object| paths.iter().map(|path| cell(path, object)).collect::<Result<Vec<_>, _>>();
        Ok(objects.iter().map(row).collect::<Result<_, _>>()?)
    }
}

impl Column {
    fn new(header: &str, path: &str) -> Result<Self, CustomColumnsError> {
        Ok(Self { header: header.to_owned(), template: relaxed(path)? })
    }
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

fn cell(path: &JsonPath, object: &Value) -> Result<String, JsonPathError> {
    let matches = path.find(object, true)?;
    if matches.first().is_none_or(Vec::is_empty) {
        return Ok("<none>".to_owned());
    }
    let texts: Vec<String> = matches.into_iter().flatten().map(|value| escape_terminal(&to_go_text(value))).collect();
    Ok(texts.join(","))
}

#[cfg(test)]
mod tests {
    use super::CustomColumns;
    use serde_json::json;

    #[test]
    fn cells_are_found_by_paths() {
        let objects = [
            json!({"metadata": {"name": "r1"}, "rules": [{"verbs": ["get", "list"]}], "n": null}),
            json!({"metadata": {"name": "r2"}, "rules": [{"verbs": ["get"]}, {"verbs": ["*"], "resourceNames": ["n"]}]}),
        ];
        let columns =
            CustomColumns::from_spec("NAME:.metadata.name,V:rules[*].verbs,R:{.rules[*].resourceNames},N:n").unwrap();
        assert_eq!(columns.headers(), ["NAME", "V", "R", "N"]);
        assert_eq!(
            columns.rows(&objects).unwrap(),
            [["r1", "[get list]", "<none>", "<nil>"], ["r2", "[get],[*]", "[n]", "<none>"]]
        );
        let file = CustomColumns::from_template("NAME          FIRST\nmetadata.name rules[0].verbs[0]\n").unwrap();
        assert_eq!(file.rows(&objects).unwrap(), [["r1", "get"], ["r2", "get"]]);
    }

    #[test]
    fn malformed_specifications_are_refused() {
        let inline = |spec: &str| CustomColumns::from_spec(spec).unwrap_err().to_string();
        assert_eq!(inline(""), "custom-columns format specified but no custom columns given");
        assert_eq!(inline("A:.b,NAME"), "unexpected custom-columns spec: NAME, expected <header>:<json-path-expr>");
        let file = |text: &str| CustomColumns::from_template(text).unwrap_err().to_string();
        assert!(file("").starts_with("invalid template, missing header line."));
        assert_eq!(file("A B\nc\n"), "number of headers (2) and field specifications (1) don't match");
        assert!(CustomColumns::from_spec("A:.b[").unwrap().rows(&[]).is_err());
    }
}
