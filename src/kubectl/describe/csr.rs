//! Requests for certificates: who asks which signer, what became of it, and whom the certificate is for.
//!
//! Mirrors `describeCertificateSigningRequest`. Labels stand on one line here, as nowhere else.

use jiff::SignedDuration;
use serde_json::Value;

use super::reading::moment;
use super::{Around, events};
use crate::apiserver::json::text;
use crate::apiserver::signing_requests::{request_of, state_of};
use crate::apiserver::tables::human_duration;
use crate::apiserver::x509::{AlternativeNames, Subject};
use crate::kubectl::failure::Failure;
use crate::kubectl::marking::Mark;
use crate::print::describe::Description;

pub(super) fn describe(lines: &mut Description, object: &Value, around: &mut Around<'_>) -> Result<(), Failure> {
    lines.line(0, &format!("Name:\t{}", text(object, "/metadata/name")));
    lines.line(0, &format!("Labels:\t{}", marks(Mark::Label, object)));
    lines.line(0, &format!("Annotations:\t{}", marks(Mark::Annotation, object)));
    lines.field(0, "CreationTimestamp", moment(object, "/metadata/creationTimestamp"));
    lines.line(0, &format!("Requesting User:\t{}", text(object, "/spec/username")));
    let signer = text(object, "/spec/signerName");
    if !signer.is_empty() {
        lines.line(0, &format!("Signer:\t{signer}"));
    }
    if let Some(seconds) = object.pointer("/spec/expirationSeconds").and_then(Value::as_i64) {
        let duration = human_duration(SignedDuration::from_secs(seconds));
        lines.line(0, &format!("Requested Duration:\t{duration}"));
    }
    lines.line(0, &format!("Status:\t{}", state_of(object)));
    if let Ok(request) = request_of(object) {
        subject(lines, &request.subject());
        alternative_names(lines, &request.alternative_names());
    }
    events::of(lines, object, around)
}

fn marks(mark: Mark, object: &Value) -> String {
    let pairs: Vec<String> = mark.of(object).into_iter().map(|(key, value)| format!("{key}={value}")).collect();
    if pairs.is_empty() { "<none>".to_owned() } else { pairs.join(",") }
}

fn subject(lines: &mut Description, subject: &Subject) {
    lines.line(0, "Subject:");
    lines.line(0, &format!("\tCommon Name:\t{}", subject.common_name));
    lines.line(0, &format!("\tSerial Number:\t{}", subject.serial_number));
    list(lines, "Organization", &subject.organizations);
    list(lines, "Organizational Unit", &subject.organizational_units);
    list(lines, "Country", &subject.countries);
    list(lines, "Locality", &subject.localities);
    list(lines, "Province", &subject.provinces);
    list(lines, "StreetAddress", &subject.street_addresses);
    list(lines, "PostalCode", &subject.postal_codes);
}

fn alternative_names(lines: &mut Description, names: &AlternativeNames) {
    if *names == AlternativeNames::default() {
        return;
    }
    lines.line(0, "Subject Alternative Names:");
    list(lines, "DNS Names", &names.dns);
    list(lines, "Email Addresses", &names.emails);
    list(lines, "URIs", &names.uris);
    list(lines, "IP Addresses", &names.ips.iter().map(ToString::to_string).collect::<Vec<String>>());
}

/// A title with values one below the other; nothing without values.
fn list(lines: &mut Description, title: &str, values: &[String]) {
    for (index, value) in values.iter().enumerate() {
        let line = if index == 0 { format!("\t{title}:\t{value}") } else { format!("\t\t{value}") };
        lines.line(0, &line);
    }
}
