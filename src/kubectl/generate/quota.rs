//! `create quota`.
//!
//! Mirrors `create_quota.go`. Which scopes there are is the server's business.

use serde_json::{Map, Value, json};

use super::data::require_name;
use super::named;
use crate::apiserver::quantity::Quantity;
use crate::kubectl::failure::Failure;

/// `create quota` with `--hard` and `--scopes`.
///
/// # Errors
/// kubectl's texts for pairs and amounts that are none.
pub fn quota(name: &str, namespace: &str, hard: &str, scopes: &str) -> Result<Value, Failure> {
    require_name(name)?;
    let mut spec = Map::new();
    if !hard.is_empty() {
        spec.insert("hard".into(), Value::Object(resource_list(hard)?));
    }
    if !scopes.is_empty() {
        let scopes: Vec<&str> = scopes.split(',').collect();
        if scopes.contains(&"") {
            return Err(Failure::plain("invalid resource quota scope \"\""));
        }
        spec.insert("scopes".into(), json!(scopes));
    }
    let mut object = named("v1", "ResourceQuota", name, namespace);
    object.insert("spec".into(), Value::Object(spec));
    object.insert("status".into(), json!({}));
    Ok(Value::Object(object))
}

/// `cpu=1,memory=1G` as amounts by resource.
///
/// Mirrors `populateResourceListV1`.
///
/// # Errors
/// kubectl's texts for pairs and amounts that are none.
pub fn resource_list(text: &str) -> Result<Map<String, Value>, Failure> {
    let mut list = Map::new();
    for statement in text.split(',') {
        let parts: Vec<&str> = statement.split('=').collect();
        let [resource, amount] = parts.as_slice() else {
            let why = format!("Invalid argument syntax {statement}, expected <resource>=<value>");
            return Err(Failure::plain(why));
        };
        let amount = Quantity::parse(amount).map_err(|why| Failure::plain(why.to_string()))?;
        list.insert((*resource).to_owned(), amount.to_string().into());
    }
    Ok(list)
}
