//! Who a certificate is for.

use x509_cert::der::Tag;
use x509_cert::der::Tagged;
use x509_cert::der::asn1::{Any, ObjectIdentifier};
use x509_cert::name::Name;

/// The attributes of a subject that Kubernetes looks at or shows. An attribute may be given more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// CN: the user. The last one counts.
    pub common_name: String,
    /// O: the groups.
    pub organizations: Vec<String>,
    /// Kubernetes' own attribute for a user's UID.
    pub uids: Vec<String>,
    /// The serial number of a device, not of the certificate.
    pub serial_number: String,
    /// OU.
    pub organizational_units: Vec<String>,
    /// C.
    pub countries: Vec<String>,
    /// L.
    pub localities: Vec<String>,
    /// ST.
    pub provinces: Vec<String>,
    /// Streets.
    pub street_addresses: Vec<String>,
    /// Postal codes.
    pub postal_codes: Vec<String>,
}

impl Subject {
    pub(super) fn of(name: &Name) -> Self {
        const fn oid(text: &str) -> ObjectIdentifier {
            ObjectIdentifier::new_unwrap(text)
        }
        const COMMON_NAME: ObjectIdentifier = oid("2.5.4.3");
        const SERIAL_NUMBER: ObjectIdentifier = oid("2.5.4.5");
        const COUNTRY: ObjectIdentifier = oid("2.5.4.6");
        const LOCALITY: ObjectIdentifier = oid("2.5.4.7");
        const PROVINCE: ObjectIdentifier = oid("2.5.4.8");
        const STREET: ObjectIdentifier = oid("2.5.4.9");
        const ORGANIZATION: ObjectIdentifier = oid("2.5.4.10");
        const ORGANIZATIONAL_UNIT: ObjectIdentifier = oid("2.5.4.11");
        const POSTAL_CODE: ObjectIdentifier = oid("2.5.4.17");
        const USER_UID: ObjectIdentifier = oid("1.3.6.1.4.1.57683.2");
        let mut subject = Self::default();
        for attribute in name.iter() {
            let value = text(&attribute.value);
            match attribute.oid {
                COMMON_NAME => subject.common_name = value,
                SERIAL_NUMBER => subject.serial_number = value,
                COUNTRY => subject.countries.push(value),
                LOCALITY => subject.localities.push(value),
                PROVINCE => subject.provinces.push(value),
                STREET => subject.street_addresses.push(value),
                ORGANIZATION => subject.organizations.push(value),
                ORGANIZATIONAL_UNIT => subject.organizational_units.push(value),
                POSTAL_CODE => subject.postal_codes.push(value),
                USER_UID => subject.uids.push(value),
                _ => {}
            }
        }
        subject
    }
}

/// A text of any of ASN.1's kinds.
fn text(value: &Any) -> String {
    if value.tag() == Tag::BmpString {
        let units: Vec<u16> =
            value.value().chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?))).collect();
        return String::from_utf16_lossy(&units);
    }
    String::from_utf8_lossy(value.value()).into_owned()
}
