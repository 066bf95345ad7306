//! Environment variables as `set env` takes and shows them.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/env` (`ParseEnv`, `GetEnvVarRefString`) and `updateEnv` of `set_env.go`.

use std::io;

use serde_json::{Value, json};

use super::console::Console;
use super::failure::Failure;
use super::generate::check_variable_name;
use crate::apiserver::json::text;

/// What is to be set and removed.
#[derive(Clone, Debug, Default)]
pub struct VariableChanges {
    /// Variables with their values, as containers have them.
    pub set: Vec<Value>,
    /// Names to remove.
    pub remove: Vec<String>,
}

impl VariableChanges {
    /// Reads `NAME=VALUE`, `NAME-`, and `-` for such lines on standard input.
    ///
    /// # Errors
    /// kubectl's texts for anything else.
    pub fn parse(words: &[String], console: &Console<'_>) -> Result<Self, Failure> {
        let mut changes = Self::default();
        for word in words {
            if word == "-" {
                let input = console.read_input().and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
                let input = input.map_err(|error| Failure::plain(error.to_string()))?;
                for line in input.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
                    changes.read(line)?;
                }
            } else {
                changes.read(word)?;
            }
        }
        if changes.remove.iter().any(|name| changes.set.iter().any(|variable| text(variable, "/name") == name)) {
            let text = "can not both modify and remove the same environment variable in the same command";
            return Err(Failure::plain(text));
        }
        Ok(changes)
    }

    fn read(&mut self, word: &str) -> Result<(), Failure> {
        if let Some((name, value)) = word.split_once('=') {
            check_variable_name(name)?;
            self.set.push(json!({"name": name, "value": value}));
        } else if let Some(name) = word.strip_suffix('-') {
            self.remove.push(name.to_owned());
        } else {
            return Err(Failure::plain(format!("unknown environment variable: {word}")));
        }
        Ok(())
    }

    /// Makes variables of the keys of a secret or config map: of all, or only of some.
    ///
    /// # Errors
    /// An object that is neither.
    pub fn take_from(&mut self, object: &Value, keys: &[String], prefix: &str) -> Result<(), Failure> {
        let reference = match text(object, "/kind") {
            "Secret" => "secretKeyRef",
            "ConfigMap" => "configMapKeyRef",
            _ => return Err(Failure::plain("unsupported resource specified in --from")),
        };
        let all = object.get("data").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key);
        for key in all.filter(|key| keys.is_empty() || keys.contains(key)) {
            let mut name = variable_name(key);
            if !name.starts_with(prefix) {
                name.insert_str(0, prefix);
            }
            let source = json!({"name": text(object, "/metadata/name"), "key": key});
            self.set.push(json!({"name": name, "valueFrom": {reference: source}}));
        }
        Ok(())
    }

    /// Changes a container.
    ///
    /// # Errors
    /// A variable that is there already, unless it may be overwritten.
    pub fn make(&self, container: &mut Value, overwrite: bool) -> Result<(), Failure> {
        let Some(fields) = container.as_object_mut() else { return Ok(()) };
        let mut variables = fields.get("env").and_then(Value::as_array).cloned().unwrap_or_default();
        let same = |one: &Value, other: &Value| text(one, "/name") == text(other, "/name");
        let present = |new: &&Value| variables.iter().find(|old| same(old, new) && !text(old, "/value").is_empty());
        if !overwrite && let Some(old) = self.set.iter().find_map(|new| present(&new)) {
            return Err(Failure::plain(format!(
                "'{}' already has a value ({}), and --overwrite is false",
                text(old, "/name"),
                text(old, "/value")
            )));
        }
        variables.retain(|variable| !self.remove.iter().any(|name| text(variable, "/name") == name));
        for new in &self.set {
            match variables.iter_mut().find(|old| same(old, new)) {
                Some(old) => *old = new.clone(),
                None => variables.push(new.clone()),
            }
        }
        if variables.is_empty() {
            fields.remove("env");
        } else {
            fields.insert("env".into(), Value::Array(variables));
        }
        Ok(())
    }
}

/// A key as the name of a variable.
fn variable_name(key: &str) -> String {
    let legal = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_uppercase() } else { '_' };
    key.chars().map(legal).collect()
}

/// A variable as `set env --list` shows it.
pub fn shown(variable: &Value) -> String {
    let name = text(variable, "/name");
    let Some(source) = variable.get("valueFrom") else { return format!("{name}={}", text(variable, "/value")) };
    let part = |pointer: &str| text(source, pointer);
    let from = if source.get("configMapKeyRef").is_some() {
        format!("configmap {}, key {}", part("/configMapKeyRef/name"), part("/configMapKeyRef/key"))
    } else if source.get("secretKeyRef").is_some() {
        format!("secret {}, key {}", part("/secretKeyRef/name"), part("/secretKeyRef/key"))
    } else if source.get("fieldRef").is_some() {
        format!("field path {}", part("/fieldRef/fieldPath"))
    } else if source.get("resourceFieldRef").is_some() {
        let container = part("/resourceFieldRef/containerName");
        let separator = if container.is_empty() { "" } else { "/" };
        format!("resource field {container}{separator}{}", part("/resourceFieldRef/resource"))
    } else {
        "invalid valueFrom".to_owned()
    };
    format!("# {name} from {from}")
}
