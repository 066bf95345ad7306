//! Objects as text, ready to be put away: made on many threads, stored by one.
//!
//! An object as text is a tenth of the size of one as a tree, and of a large cluster few objects are ever looked at.

use serde_json::{Map, Value};

use super::owners::owner_uids;
use super::{CLUSTER_ROLE_BINDINGS, ROLE_BINDINGS, binding_of};
use crate::rbac::binding_keys;

/// An object without what a server adds when it stores it: UID, time of creation and `resourceVersion`.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The members of `metadata`, in JSON without the braces; `,` in front unless there are none.
    metadata: String,
    /// All other members, in the same way.
    rest: String,
    /// Under which subject keys the object is filed, if it is a binding.
    pub(super) subjects: Vec<String>,
    /// The UIDs of its owners.
    pub(super) owners: Vec<String>,
}

impl Prepared {
    /// Prepares an object of a resource.
    pub fn new(resource: &str, mut object: Value) -> Self {
        let is_binding = resource == ROLE_BINDINGS || resource == CLUSTER_ROLE_BINDINGS;
        let binding = is_binding.then(|| binding_of(&object));
        let subjects = binding.iter().flat_map(binding_keys).map(|key| key.to_string()).collect();
        let owners = owner_uids(&object).into_iter().map(str::to_owned).collect();
        let mut metadata = match object.as_object_mut().and_then(|object| object.remove("metadata")) {
            Some(Value::Object(metadata)) => metadata,
            _ => Map::new(),
        };
        for field in ["uid", "creationTimestamp", "resourceVersion"] {
            metadata.remove(field);
        }
        Self { metadata: members(&Value::Object(metadata)), rest: members(&object), subjects, owners }
    }

    /// The whole object as text.
    pub(super) fn finish(&self, uid: &str, created: &str, revision: u64) -> Box<str> {
        let Self { metadata, rest, .. } = self;
        format!(
            "{{\"metadata\":{{\"uid\":{uid:?},\"creationTimestamp\":{created:?},\"resourceVersion\":\"{revision}\"{metadata}}}{rest}}}"
        )
        .into()
    }
}

/// The members of an object in JSON, each with a comma in front.
fn members(object: &Value) -> String {
    // `to_string` of a value goes through the slower machinery of `Display`.
    let text = serde_json::to_string(object).unwrap_or_default();
    match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some("") | None => String::new(),
        Some(members) => format!(",{members}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_is_lost_and_the_servers_own_is_replaced() {
        let object =
            json!({"kind": "A", "metadata": {"name": "n\"", "uid": "old", "resourceVersion": "1"}, "x": [1.5]});
        let text = Prepared::new("as", object).finish("u", "t", 7);
        let metadata = json!({"name": "n\"", "uid": "u", "creationTimestamp": "t", "resourceVersion": "7"});
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap(),
            json!({"kind": "A", "metadata": metadata, "x": [1.5]})
        );
        let bare = Prepared::new("as", json!({})).finish("u", "t", 7);
        assert!(serde_json::from_str::<Value>(&bare).unwrap()["metadata"]["uid"] == "u");
    }
}
