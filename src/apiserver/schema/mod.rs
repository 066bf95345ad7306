//! The shape of API objects: which fields there are, of which type, and which are printed even when empty.
//!
//! A table and one walk over it give strict decoding with the server's own error texts, dropping of unknown and empty
//! fields, and the field order of Kubernetes' Go types. Must not know what a value means: that is `registry`.

mod decode;
mod kinds;
mod node;
mod openapi;
mod options;
mod pod;
mod time;
mod types;
mod volume;
mod workload;
mod workload_status;

pub use decode::{Decoded, Mismatch, UnknownField, blank, decode, decode_metadata, persisted, type_name};
pub use kinds::shape_of;
pub use openapi::openapi;
pub use types::{Field, Shape, Type};

/// The shape of what a deletion is asked to heed.
pub fn delete_options() -> &'static Shape {
    &options::DeleteOptions
}

/// Field names of a Go type in declaration order, found by walking `path` from the kind's top; `None` where nothing is
/// known.
pub fn field_order(shape: &'static Shape, path: &[&str]) -> Option<Vec<&'static str>> {
    let mut shape = shape;
    for segment in path {
        let field = shape.fields.iter().find(|field| field.name == *segment)?;
        shape = innermost(&field.of)?;
    }
    Some(shape.fields.iter().map(|field| field.name).collect())
}

fn innermost(of: &'static Type) -> Option<&'static Shape> {
    match of {
        Type::Object(shape) => Some(shape),
        Type::List(item) => innermost(item),
        _ => None,
    }
}
