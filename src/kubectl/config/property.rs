//! `config set` and `config unset`: a field named by a path such as `users.dana.token`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/config/{navigation_step_parser,set,unset}.go`. Names may contain dots: a name ends
//! where a field of its entry begins.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::document::{KubeConfig, List};
use super::file::corrupt_byte;
use crate::kubectl::failure::Failure;

const CLUSTER_FIELDS: &[&str] = &[
    "server",
    "tls-server-name",
    "insecure-skip-tls-verify",
    "certificate-authority",
    "certificate-authority-data",
    "proxy-url",
    "disable-compression",
    "extensions",
];
const USER_FIELDS: &[&str] = &[
    "client-certificate",
    "client-certificate-data",
    "client-key",
    "client-key-data",
    "token",
    "tokenFile",
    "as",
    "as-uid",
    "as-groups",
    "as-user-extra",
    "username",
    "password",
    "auth-provider",
    "exec",
    "extensions",
];
const CONTEXT_FIELDS: &[&str] = &["cluster", "user", "namespace", "extensions"];

/// The fields of a list's entries, in the order of their Go type.
pub(super) fn fields_of(list: List) -> &'static [&'static str] {
    match list {
        List::Clusters => CLUSTER_FIELDS,
        List::Users => USER_FIELDS,
        List::Contexts => CONTEXT_FIELDS,
    }
}

/// A place in a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Property {
    /// `current-context`.
    CurrentContext,
    /// `users`: a whole list.
    List(List),
    /// `users.dana`: a whole entry.
    Entry(List, String),
    /// `users.dana.token`.
    Field(List, String, &'static str),
}

impl Property {
    /// Reads a path.
    ///
    /// # Errors
    /// A path that leads nowhere.
    pub fn parse(path: &str) -> Result<Self, Failure> {
        let parts: Vec<&str> = path.split('.').collect();
        let (first, rest) = parts.split_first().unwrap_or((&"", &[]));
        if *first == "current-context" && rest.is_empty() {
            return Ok(Self::CurrentContext);
        }
        let list = List::ALL.into_iter().find(|list| list.field() == *first);
        let too_long = || Failure::plain(format!("unable to parse one or more field values of {path}"));
        if *first == "current-context" {
            return Err(too_long());
        }
        let list = list.ok_or_else(|| Failure::plain(format!("unable to parse {path} after [] at api.Config")))?;
        let Some((_, behind)) = rest.split_first() else { return Ok(Self::List(list)) };
        let known = |part: &&str| fields_of(list).iter().find(|field| *field == part);
        let Some(end) = behind.iter().position(|part| known(part).is_some()) else {
            return Ok(Self::Entry(list, rest.join(".")));
        };
        let name: Vec<&str> = rest.iter().take(end + 1).copied().collect();
        match behind.get(end..) {
            Some([field]) => known(field).map(|field| Self::Field(list, name.join("."), field)).ok_or_else(too_long),
            _ => Err(too_long()),
        }
    }

    /// Sets the place to a text; `raw_bytes` says that data is not base64 yet.
    ///
    /// # Errors
    /// A place that holds more than one value, and a text of the wrong form.
    pub fn set(&self, config: &mut KubeConfig, text: &str, raw_bytes: bool) -> Result<(), Failure> {
        match self {
            Self::CurrentContext => text.clone_into(&mut config.current_context),
            Self::List(list) | Self::Entry(list, _) => {
                return Err(Failure::plain(format!("can't set a map to a value: {}", list.field())));
            }
            Self::Field(list, name, field) => {
                let value = value_of(field, text, raw_bytes)?;
                config.entry_mut(*list, name).insert((*field).to_owned(), value);
            }
        }
        Ok(())
    }

    /// Empties the place. An entry that is not there is gone already.
    ///
    /// # Errors
    /// A field of an entry that is not there.
    pub fn unset(&self, config: &mut KubeConfig) -> Result<(), Failure> {
        match self {
            Self::CurrentContext => config.current_context.clear(),
            Self::List(list) => config.list_mut(*list).clear(),
            Self::Entry(list, name) => {
                config.list_mut(*list).remove(name);
            }
            Self::Field(list, name, field) => match config.list_mut(*list).get_mut(name) {
                Some(entry) => {
                    entry.remove(*field);
                }
                None => return Err(Failure::plain(format!("current map key `{name}` is invalid"))),
            },
        }
        Ok(())
    }
}

fn value_of(field: &str, text: &str, raw_bytes: bool) -> Result<Value, Failure> {
    match field {
        "insecure-skip-tls-verify" | "disable-compression" => match text {
            "true" | "True" | "TRUE" | "t" | "T" | "1" => Ok(true.into()),
            "false" | "False" | "FALSE" | "f" | "F" | "0" => Ok(false.into()),
            _ => Err(Failure::plain(format!("strconv.ParseBool: parsing {text:?}: invalid syntax"))),
        },
        "as-groups" => Ok(text.split(',').collect::<Vec<&str>>().into()),
        _ if field.ends_with("-data") && raw_bytes => Ok(STANDARD.encode(text).into()),
        _ if field.ends_with("-data") => match STANDARD.decode(text) {
            Ok(_) => Ok(text.into()),
            Err(error) => Err(Failure::plain(format!(
                "error decoding input value: illegal base64 data at input byte {}",
                corrupt_byte(&error)
            ))),
        },
        _ => Ok(text.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_fields_begin() {
        let field = |list, name: &str, field| Property::Field(list, name.into(), field);
        for (path, want) in [
            ("current-context", Property::CurrentContext),
            ("users.u2.password", field(List::Users, "u2", "password")),
            ("clusters.a.example.com.server", field(List::Clusters, "a.example.com", "server")),
            ("users.ex-dana", Property::Entry(List::Users, "ex-dana".into())),
            ("contexts", Property::List(List::Contexts)),
        ] {
            assert_eq!(Property::parse(path).unwrap(), want, "{path}");
        }
        assert!(Property::parse("nothing.x").is_err());
    }
}
