//! How the parts of an object belong together for server-side apply: which lists and objects are one thing, and by what
//! the items of the other lists are told apart.
//!
//! The `listType`, `listMapKey`, `mapType` and `structType` markers of `k8s.io/api`; what has none is atomic if it is a list,
//! and made of parts if it is an object. Not the same as the merge keys of strategic merge patches.

use serde_json::{Map, Value};

use super::set::Step;
use crate::apiserver::schema::{Field, Shape, Type};

/// A place in an object of some kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// A struct.
    Struct(&'static Shape),
    /// A field of a struct, with the struct's name.
    Field(&'static str, &'static Field),
    /// An item of a list or an entry of a map.
    Item(&'static Type),
    /// Nothing is known: what the value is decides.
    Free,
}

/// What a value at some place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topology {
    /// One thing: a plain value, or a list or object that belongs to one manager as a whole.
    Whole,
    /// An object or map of which every part has its own manager.
    Parts,
    /// A list of plain values.
    Set,
    /// A list of objects that are told apart by these fields.
    Keyed(&'static [&'static str]),
}

/// Structs that are one thing.
const WHOLE_STRUCTS: [&str; 13] = [
    "ConfigMapKeySelector",
    "FileKeySelector",
    "LabelSelector",
    "LocalObjectReference",
    "NodeSelector",
    "NodeSelectorTerm",
    "ObjectFieldSelector",
    "ObjectReference",
    "OwnerReference",
    "ResourceFieldSelector",
    "RoleRef",
    "SecretKeySelector",
    "TypedLocalObjectReference",
];

impl Place {
    /// The place of a field or entry of this one.
    pub fn child(self, name: &str) -> Self {
        match self.of() {
            Some(Type::Object(shape)) => Self::in_shape(shape, name),
            Some(Type::Map(entry)) => Self::Item(entry),
            Some(_) => Self::Free,
            None => match self {
                Self::Struct(shape) => Self::in_shape(shape, name),
                _ => Self::Free,
            },
        }
    }

    fn in_shape(shape: &'static Shape, name: &str) -> Self {
        shape.fields.iter().find(|field| field.name == name).map_or(Self::Free, |field| Self::Field(shape.name, field))
    }

    /// The place of the items of this list.
    pub fn item(self) -> Self {
        match self.of() {
            Some(Type::List(item)) => Self::Item(item),
            _ => Self::Free,
        }
    }

    /// The type of the value, if one is known.
    pub fn of(self) -> Option<&'static Type> {
        match self {
            Self::Field(_, field) => Some(&field.of),
            Self::Item(of) => Some(of),
            Self::Struct(_) | Self::Free => None,
        }
    }

    /// The struct at this place.
    pub fn shape(self) -> Option<&'static Shape> {
        match (self, self.of()) {
            (Self::Struct(shape), _) => Some(shape),
            (_, Some(Type::Object(shape))) => Some(*shape),
            _ => None,
        }
    }

    /// Whether the kind itself names this field, as opposed to a key that somebody chose.
    pub fn names(self, field: &str) -> bool {
        self.shape().is_some_and(|shape| shape.fields.iter().any(|known| known.name == field))
    }

    /// How a value at this place hangs together. The value decides where no type is known.
    pub fn topology(self, value: &Value) -> Topology {
        match (self, self.of()) {
            (Self::Struct(_), _) => Topology::Parts,
            (_, Some(Type::Object(shape))) if WHOLE_STRUCTS.contains(&shape.name) => Topology::Whole,
            (Self::Field("PodSpec", field), Some(Type::Map(_))) if field.name == "nodeSelector" => Topology::Whole,
            (Self::Field("ReplicationControllerSpec", _), Some(Type::Map(_))) => Topology::Whole,
            (_, Some(Type::Object(_) | Type::Map(_))) => Topology::Parts,
            (Self::Field(within, field), Some(Type::List(_))) => list_topology(within, field.name),
            (_, Some(Type::Any) | None) if value.is_object() => Topology::Parts,
            _ => Topology::Whole,
        }
    }
}

/// How a list field of a struct hangs together.
fn list_topology(within: &str, field: &str) -> Topology {
    match (within, field) {
        ("ObjectMeta", "finalizers") | ("NodeSpec", "podCIDRs") => Topology::Set,
        ("ObjectMeta", "ownerReferences") => Topology::Keyed(&["uid"]),
        (
            "PodSpec",
            "containers"
            | "initContainers"
            | "ephemeralContainers"
            | "volumes"
            | "imagePullSecrets"
            | "resourceClaims"
            | "schedulingGates",
        )
        | ("Container" | "EphemeralContainer", "env")
        | ("ServiceAccount", "secrets")
        | ("ResourceRequirements", "claims") => Topology::Keyed(&["name"]),
        ("PodSpec", "hostAliases") => Topology::Keyed(&["ip"]),
        ("PodSpec", "topologySpreadConstraints") => Topology::Keyed(&["topologyKey", "whenUnsatisfiable"]),
        ("Container" | "EphemeralContainer", "ports") => Topology::Keyed(&["containerPort", "protocol"]),
        ("Container" | "EphemeralContainer", "volumeMounts") => Topology::Keyed(&["mountPath"]),
        ("Container" | "EphemeralContainer", "volumeDevices") => Topology::Keyed(&["devicePath"]),
        (
            "NodeStatus"
            | "CertificateSigningRequestStatus"
            | "NamespaceStatus"
            | "PodStatus"
            | "ReplicationControllerStatus"
            | "DeploymentStatus"
            | "ReplicaSetStatus"
            | "StatefulSetStatus"
            | "DaemonSetStatus"
            | "PersistentVolumeClaimStatus",
            "conditions",
        )
        | ("NodeStatus", "addresses") => Topology::Keyed(&["type"]),
        _ => Topology::Whole,
    }
}

/// What an item of a keyed list is called among its neighbours.
///
/// # Errors
/// Why it cannot be told apart.
pub(super) fn key_of(keys: &[&str], item: &Value) -> Result<Step, String> {
    let Some(fields) = item.as_object() else {
        let what = if item.is_null() { "a null element" } else { "non-map elements" };
        return Err(format!("associative list with keys may not have {what}"));
    };
    let mut key = Map::new();
    for name in keys {
        let value = match fields.get(*name) {
            Some(value) => value.clone(),
            // The one key field with a default in the API.
            None if *name == "protocol" => Value::String("TCP".into()),
            None => {
                return Err(format!(
                    "associative list with keys has an element that omits key field {name:?} (and doesn't have default value)"
                ));
            }
        };
        key.insert((*name).to_owned(), value);
    }
    Ok(Step::Key(Value::Object(key).to_string()))
}

/// What an item of a list is called among its neighbours; `None` for lists that are one thing, and for broken items.
pub(super) fn step_of(topology: Topology, item: &Value) -> Option<Step> {
    match topology {
        Topology::Set if !item.is_object() && !item.is_array() => Some(Step::Value(item.to_string())),
        Topology::Keyed(keys) => key_of(keys, item).ok(),
        _ => None,
    }
}
