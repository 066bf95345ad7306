//! Why a command failed, and how kubectl says so.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/util/helpers.go` (`checkErr`, `StandardErrorMessage`).

use crate::store::StoreError;

use super::client::ApiError;
use super::console::Console;

/// The name that messages give the program.
pub const PROGRAM: &str = "rbacsim";

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// Nothing more to say; the exit code says it.
    Silent,
    /// The server refused. `context` goes before its message: `error when creating "f.yaml"`.
    Api {
        /// The refusal.
        error: Box<ApiError>,
        /// What was being done, if that is said.
        context: Option<String>,
    },
    /// `error: TEXT`.
    Plain(String),
    /// The text as it stands.
    Bare(String),
    /// A wrong command line: the text, and the command whose help to see.
    Usage {
        /// What is wrong.
        text: String,
        /// The command, without the program's name.
        command: String,
    },
    /// `Error in configuration: TEXT`.
    Configuration(String),
    /// A failure that says something on standard output as well, first.
    Printed {
        /// What it says there.
        output: String,
        /// What it says on standard error.
        failure: Box<Failure>,
    },
    /// Several failures, each said in its own way.
    Many(Vec<Failure>),
    /// The state cannot be read or written.
    State(StoreError),
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api { error: Box::new(error), context: None }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::State(error)
    }
}

impl Failure {
    /// `error: TEXT`.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain(text.into())
    }

    /// A wrong command line.
    pub fn usage(command: &str, text: impl Into<String>) -> Self {
        Self::Usage { text: text.into(), command: command.to_owned() }
    }

    /// One failure for several; none at all is success. A state that cannot be read or written is the only thing worth
    /// saying, and once.
    ///
    /// # Errors
    /// The failures, if there are any.
    pub fn collect(mut failures: Vec<Self>) -> Result<(), Self> {
        if let Some(position) = failures.iter().position(|failure| matches!(failure, Self::State(_))) {
            return Err(failures.swap_remove(position));
        }
        match failures.len() {
            0 => Ok(()),
            1 => failures.pop().map_or(Ok(()), Err),
            _ => Err(Self::Many(failures)),
        }
    }

    /// What failed while objects were worked on, and behind it, as one failure, what kept objects from being read.
    ///
    /// Mirrors `ContinueOnErrorVisitor` around `EagerVisitorList` in `k8s.io/cli-runtime/pkg/resource/visitor.go`.
    ///
    /// # Errors
    /// The failures, if there are any.
    pub fn collect_with_reading(working: Vec<Self>, reading: Vec<Self>) -> Result<(), Self> {
        Self::collect(working.into_iter().chain(Self::collect(reading).err()).collect())
    }

    /// The server's refusal as the text of an error that another one wraps.
    pub fn message(&self) -> String {
        match self {
            Self::Silent => String::new(),
            Self::Api { error, context: None } => error.message.clone(),
            Self::Api { error, context: Some(context) } => format!("{context}: {}", error.message),
            Self::Plain(text) | Self::Bare(text) | Self::Usage { text, .. } | Self::Configuration(text) => text.clone(),
            Self::Printed { failure, .. } => failure.message(),
            Self::Many(failures) => {
                let mut texts: Vec<String> = Vec::new();
                for text in failures.iter().map(Self::message) {
                    if !texts.contains(&text) {
                        texts.push(text);
                    }
                }
                if texts.len() == 1 { texts.concat() } else { format!("[{}]", texts.join(", ")) }
            }
            Self::State(error) => error.to_string(),
        }
    }

    /// Whether the server said that something is not there.
    pub fn is_not_found(&self) -> bool {
        self.has_reason("NotFound")
    }

    /// Whether the server refused for this reason.
    pub fn has_reason(&self, reason: &str) -> bool {
        matches!(self, Self::Api { error, .. } if error.reason == reason)
    }

    /// Says the failure on standard error.
    pub fn report(&self, console: &Console<'_>) {
        match self {
            Self::Many(failures) => failures.iter().for_each(|failure| failure.report_among_others(console)),
            Self::Printed { output, failure } => {
                console.out(output);
                failure.report(console);
            }
            other => {
                let text = other.text();
                if !text.is_empty() {
                    console.err_line(&text);
                }
            }
        }
    }

    /// Says one of several failures: without a prefix of kubectl's own, and in one sentence.
    fn report_among_others(&self, console: &Console<'_>) {
        match self {
            Self::Plain(_) | Self::Many(_) => console.err_line(&self.message()),
            Self::Api { error, .. } => console.err_line(&sentence(error, &self.message())),
            other => other.report(console),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Silent | Self::Many(_) | Self::Printed { .. } => String::new(),
            Self::Api { error, .. } if error.reason == "Invalid" => laid_out(error),
            Self::Api { error, .. } => sentence(error, &self.message()),
            Self::Plain(text) if text.starts_with("error: ") => text.clone(),
            Self::Plain(text) => format!("error: {text}"),
            Self::Bare(text) => text.clone(),
            Self::Usage { text, command } => {
                format!("error: {text}\nSee '{PROGRAM} {command} -h' for help and examples")
            }
            Self::Configuration(text) => format!("Error in configuration: {text}"),
            Self::State(error) => format!("error: {error}"),
        }
    }
}

/// What is wrong with an invalid object, problem by problem.
fn laid_out(error: &ApiError) -> String {
    let nameless = error.kind.is_empty() && error.name.is_empty();
    if nameless && error.causes.is_empty() {
        return format!("The request is invalid: {}", error.message);
    }
    let head = if nameless {
        "The request is invalid".to_owned()
    } else {
        format!("The {} \"{}\" is invalid", error.kind, error.name)
    };
    let mut causes: Vec<&String> = Vec::new();
    for cause in &error.causes {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    match causes.as_slice() {
        [] => head,
        [one] => format!("{head}: {one}"),
        many => many.iter().fold(format!("{head}: "), |text, cause| format!("{text}\n* {cause}")),
    }
}

/// A refusal in one sentence.
fn sentence(error: &ApiError, message: &str) -> String {
    match error.reason.as_str() {
        "Unauthorized" => format!("error: You must be logged in to the server ({message})"),
        "" => format!("Error from server: {message}"),
        reason => format!("Error from server ({reason}): {message}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(failure: &Failure) -> String {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut input = std::io::empty();
        let console = Console::new(&mut input, &mut out, &mut err);
        failure.report(&console);
        console.flush().unwrap();
        drop(console);
        String::from_utf8(err).unwrap()
    }

    fn invalid() -> Failure {
        let error = ApiError {
            reason: "Invalid".into(),
            kind: "Role".into(),
            name: "r".into(),
            message: "Role \"r\" is invalid: a: b".into(),
            causes: vec!["a: b".into()],
            ..ApiError::default()
        };
        Failure::Api { error: Box::new(error), context: Some("error when creating \"f\"".into()) }
    }

    #[test]
    fn an_invalid_object_is_laid_out_alone_and_a_sentence_among_others() {
        assert_eq!(said(&invalid()), "The Role \"r\" is invalid: a: b\n");
        let many = Failure::collect(vec![invalid(), Failure::plain("x")]).unwrap_err();
        let sentence = "Error from server (Invalid): error when creating \"f\": Role \"r\" is invalid: a: b";
        assert_eq!(said(&many), format!("{sentence}\nx\n"));
    }

    #[test]
    fn what_could_not_be_read_comes_last_and_as_one() {
        let plain = |texts: &[&str]| texts.iter().map(|text| Failure::plain(*text)).collect::<Vec<_>>();
        let said_of =
            |working: &[&str], reading: &[&str]| match Failure::collect_with_reading(plain(working), plain(reading)) {
                Ok(()) => String::new(),
                Err(failure) => said(&failure),
            };
        assert_eq!(said_of(&[], &[]), "");
        assert_eq!(said_of(&[], &["a"]), "error: a\n");
        assert_eq!(said_of(&[], &["a", "b"]), "a\nb\n");
        assert_eq!(said_of(&["w"], &["a"]), "w\na\n");
        assert_eq!(said_of(&["w"], &["a", "b"]), "w\n[a, b]\n");
        assert_eq!(said_of(&["w"], &["a", "a"]), "w\na\n");
    }
}
