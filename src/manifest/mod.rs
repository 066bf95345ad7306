//! From bytes to objects: files, folders and standard input become JSON values, each knowing its file and line.
//!
//! YAML is read as kubectl reads it (`sigs.k8s.io/yaml` on go-yaml v2, which means YAML 1.1), and errors use its words.
//! The way through the room: `folder` turns `-f` arguments into [`Input`]s, `text` turns bytes into text,
//! `documents` splits text into values, `list` flattens `kind: List`, `world` does all of it for `--from`.
//! Nothing here knows what an object means: no policy, no state, no printing.

mod anchors;
mod binary;
mod classify;
mod documents;
mod error;
mod events;
mod folder;
mod glob;
mod go_syntax;
mod json_syntax;
mod key;
mod list;
mod location;
mod os_error;
mod outline;
mod scalar;
mod scalars;
mod surrogates;
mod tag_guard;
mod text;
mod walk;
mod world;
mod yaml;

pub use documents::{Document, documents, parse_all};
pub use error::SyntaxError;
pub use folder::{ExpandError, Input, expand};
pub use json_syntax::parse_json;
pub use list::flatten;
pub use location::{Location, PathSegment, line_of, line_within};
pub use outline::{Mark, Outline};
pub use scalars::Scalars;
pub use text::decode;
pub use world::{Loaded, LoadedObject, Problem, SkipReason, Skipped, is_found_in_folders, load, load_texts};
pub use yaml::parse_document;
