//! In which form a client wants its answer: the header `Accept`.
//!
//! Mirrors `NegotiateMediaTypeOptions` in `k8s.io/apiserver/pkg/endpoints/handlers/negotiation/negotiate.go` and the parser
//! `github.com/munnerlyn/goautoneg`. What is written of these forms is JSON and YAML; Protobuf is not.

use super::status::Status;

/// What is written unless something else is asked for.
pub const JSON: &str = "application/json";
/// The other text form of objects.
pub const YAML: &str = "application/yaml";
/// How the document of all resources is announced.
pub(super) const DISCOVERY: &str = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
/// What a real server can write as well.
const PROTOBUF: &str = "application/vnd.kubernetes.protobuf";
/// What clients may send and ask for, as refusals list it.
pub(super) const MEDIA_TYPES: &str = "application/json, application/yaml, application/vnd.kubernetes.protobuf";

/// What objects are turned into before they are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Themselves.
    #[default]
    Whole,
    /// The rows that `kubectl get` shows.
    Table,
    /// Only the metadata of one object.
    Metadata,
    /// Only the metadata of the objects of a list.
    MetadataList,
    /// All resources of all groups in one document.
    Discovery,
}

/// What a client is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub form: Form,
    /// `apiVersion` of the form; empty for [`Form::Whole`].
    pub api_version: &'static str,
    /// [`JSON`] or [`YAML`].
    pub media_type: &'static str,
}

/// The forms that an endpoint can give besides objects as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offered {
    Nothing,
    FormsOfObjects,
    Discovery,
}

/// The first of what the client accepts that can be given.
///
/// # Errors
/// 406 if nothing can.
pub(super) fn negotiate(accept: &str, offered: Offered) -> Result<Wanted, Status> {
    if accept.is_empty() {
        return Ok(Wanted { form: Form::Whole, api_version: "", media_type: JSON });
    }
    let mut wants_protobuf = false;
    for clause in clauses(accept) {
        let accepted = [JSON, YAML, PROTOBUF].into_iter().find(|known| clause.matches(known));
        let Some((media_type, (form, api_version))) = accepted.zip(clause.form(offered)) else { continue };
        if media_type != PROTOBUF {
            return Ok(Wanted { form, api_version, media_type });
        }
        wants_protobuf = true;
    }
    let why = if wants_protobuf {
        "rbacsim writes no Protobuf: only the following media types are accepted: application/json, application/yaml"
            .to_owned()
    } else {
        format!("only the following media types are accepted: {MEDIA_TYPES}")
    };
    Err(Status::not_acceptable(why))
}

/// One part of the header, such as `application/json;as=Table;v=v1;g=meta.k8s.io`.
struct Clause<'a> {
    media_type: (&'a str, &'a str),
    quality: f32,
    parameters: Vec<(&'a str, &'a str)>,
}

impl Clause<'_> {
    fn matches(&self, known: &str) -> bool {
        let (of, sub) = self.media_type;
        known.split_once('/').is_some_and(|(known_of, known_sub)| {
            (of == known_of || of == "*" && sub == "*") && (sub == known_sub || sub == "*")
        })
    }

    /// The form that is asked for, and its `apiVersion`; `None` for one that is not given here.
    fn form(&self, offered: Offered) -> Option<(Form, &'static str)> {
        let of = |wanted: &str| {
            self.parameters.iter().rev().find(|(name, _)| *name == wanted).map_or("", |(_, value)| *value)
        };
        if !matches!(of("sv"), "" | "v1") || !matches!(of("stream"), "" | "watch") {
            return None;
        }
        match (offered, of("g"), of("v"), of("as")) {
            (_, "", "", "") => Some((Form::Whole, "")),
            (Offered::FormsOfObjects, "meta.k8s.io", version, kind) => {
                let api_version = match version {
                    "v1" => "meta.k8s.io/v1",
                    "v1beta1" => "meta.k8s.io/v1beta1",
                    _ => return None,
                };
                let form = match kind {
                    "Table" => Form::Table,
                    "PartialObjectMetadata" => Form::Metadata,
                    "PartialObjectMetadataList" => Form::MetadataList,
                    _ => return None,
                };
                Some((form, api_version))
            }
            (Offered::Discovery, "apidiscovery.k8s.io", "v2", "APIGroupDiscoveryList") => {
                Some((Form::Discovery, "apidiscovery.k8s.io/v2"))
            }
            _ => None,
        }
    }
}

/// The parts of the header, what is liked best first.
fn clauses(accept: &str) -> Vec<Clause<'_>> {
    let mut clauses: Vec<Clause<'_>> = accept.split(',').filter_map(clause).collect();
    let rank = |clause: &Clause<'_>| match clause.media_type {
        ("*", _) => 2,
        (_, "*") => 1,
        _ => 0,
    };
    clauses.sort_by(|one, other| other.quality.total_cmp(&one.quality).then(rank(one).cmp(&rank(other))));
    clauses
}

fn clause(text: &str) -> Option<Clause<'_>> {
    let mut parts = text.split(';');
    let media_type = match parts.next()?.split_once('/') {
        Some((of, sub)) => (of.trim(), sub.trim()),
        None if text.trim() == "*" => ("*", "*"),
        None => return None,
    };
    let mut clause = Clause { media_type, quality: 1.0, parameters: Vec::new() };
    for (name, value) in parts.filter_map(|part| part.split_once('=')) {
        match name.trim() {
            "q" => clause.quality = value.trim().parse().unwrap_or_default(),
            name => clause.parameters.push((name, value.trim())),
        }
    }
    Some(clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_clause_that_fits_counts() {
        let of = |accept: &str| {
            let wanted = negotiate(accept, Offered::FormsOfObjects).map_err(|status| status.message)?;
            Ok::<_, String>((wanted.form, wanted.media_type))
        };
        let table = "application/json;as=Table;v=v1;g=meta.k8s.io";
        for (accept, want) in [
            ("", (Form::Whole, JSON)),
            ("*/*", (Form::Whole, JSON)),
            ("application/*", (Form::Whole, JSON)),
            ("application/yaml", (Form::Whole, YAML)),
            ("application/yaml;q=0.5, application/json", (Form::Whole, JSON)),
            ("*/*, application/yaml", (Form::Whole, YAML)),
            (table, (Form::Table, JSON)),
            ("application/json;as=Table;v=v9;g=meta.k8s.io,application/yaml", (Form::Whole, YAML)),
            ("application/vnd.kubernetes.protobuf,application/json", (Form::Whole, JSON)),
            ("application/yaml;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1beta1", (Form::MetadataList, YAML)),
        ] {
            assert_eq!(of(accept), Ok(want), "{accept}");
        }
        for accept in ["text/html", "application/json;as=Foo;g=meta.k8s.io;v=v1", "application/cbor", "json"] {
            assert_eq!(
                of(accept),
                Err(format!("only the following media types are accepted: {MEDIA_TYPES}")),
                "{accept}"
            );
        }
        assert!(of("application/vnd.kubernetes.protobuf").unwrap_err().starts_with("rbacsim writes no Protobuf"));
        assert!(negotiate(table, Offered::Nothing).is_err());
    }
}
