//! Values to text: every output format of kubectl that needs nothing but the value.
//!
//! The road of a value: the caller picks a format, this room renders it to a `String` (or writes aligned rows to a
//! `dyn Write`). Nothing here knows where a value came from, which command asked, or what its kind means.

mod align;
pub mod columns;
pub mod csv;
pub mod custom_columns;
pub mod describe;
pub mod findings;
pub mod go_quote;
pub mod go_template;
pub mod go_value;
pub mod json;
pub mod jsonpath;
pub mod kyaml;
pub mod safe;
pub mod yaml;
