//! Where an answer comes from: an object, and a place inside of it.

use std::collections::BTreeMap;

use crate::manifest::{Location, PathSegment};
use crate::store::Place;

/// Where objects were written, if manifests hold them.
pub type Places = BTreeMap<Place, Location>;

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The object.
    pub object: Place,
    /// Where it was written; `None` for objects of the state and of a fresh cluster.
    pub location: Option<Location>,
    /// The way from the object to the field; empty for the object as a whole.
    pub path: Vec<PathSegment>,
}
