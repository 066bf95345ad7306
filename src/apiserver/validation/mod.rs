//! Rules for names, labels and metadata that hold for all kinds.
//!
//! Mirrors `k8s.io/apimachinery/pkg/util/validation/validation.go` and `pkg/api/validation/objectmeta.go`.

mod metadata;
mod names;

pub use metadata::{validate_labels, validate_metadata, validate_metadata_update};
pub use names::{
    NameRule, config_map_key, dns_1035_label, dns_label, dns_subdomain, label_value, path_segment, qualified_name,
};
