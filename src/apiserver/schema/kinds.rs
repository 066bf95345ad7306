//! The shapes of the kinds that rbacsim looks into. Data only; field order is that of the Go types.
//!
//! Sources: `k8s.io/api/{core,rbac,authentication,authorization,certificates}/v1/types.go`, `k8s.io/apimachinery/pkg/apis/meta/v1/types.go`.

use super::node;
use super::types::{Field, Shape, Type, always, field, pointer, shape};
use super::volume;
use super::workload;

const STRINGS: Type = Type::List(&Type::Text);
const STRING_MAP: Type = Type::Map(&Type::Text);
const KIND: Field = field("kind", Type::Text);
const API_VERSION: Field = field("apiVersion", Type::Text);
const METADATA: Field = always("metadata", Type::Object(&OBJECT_META));

/// `metav1.ObjectMeta`.
pub(super) static OBJECT_META: Shape = shape(
    "ObjectMeta",
    &[
        field("name", Type::Text),
        field("generateName", Type::Text),
        field("namespace", Type::Text),
        field("selfLink", Type::Text),
        field("uid", Type::Text),
        field("resourceVersion", Type::Text),
        field("generation", Type::Int64),
        field("creationTimestamp", Type::Time),
        pointer("deletionTimestamp", Type::Time),
        pointer("deletionGracePeriodSeconds", Type::Int64),
        field("labels", STRING_MAP),
        field("annotations", STRING_MAP),
        field("ownerReferences", Type::List(&Type::Object(&OWNER_REFERENCE))),
        field("finalizers", STRINGS),
        field("managedFields", Type::List(&Type::Object(&MANAGED_FIELDS_ENTRY))),
    ],
);

static OWNER_REFERENCE: Shape = shape(
    "OwnerReference",
    &[
        always("apiVersion", Type::Text),
        always("kind", Type::Text),
        always("name", Type::Text),
        always("uid", Type::Text),
        pointer("controller", Type::Bool),
        pointer("blockOwnerDeletion", Type::Bool),
    ],
);

static MANAGED_FIELDS_ENTRY: Shape = shape(
    "ManagedFieldsEntry",
    &[
        field("manager", Type::Text),
        field("operation", Type::Text),
        API_VERSION,
        pointer("time", Type::Time),
        field("fieldsType", Type::Text),
        pointer("fieldsV1", Type::Any),
        field("subresource", Type::Text),
    ],
);

static NAMESPACE: Shape = shape(
    "Namespace",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&NAMESPACE_SPEC)),
        always("status", Type::Object(&NAMESPACE_STATUS)),
    ],
);
static NAMESPACE_SPEC: Shape = shape("NamespaceSpec", &[field("finalizers", STRINGS)]);
static NAMESPACE_STATUS: Shape =
    shape("NamespaceStatus", &[field("phase", Type::Text), field("conditions", Type::List(&Type::Any))]);

static SERVICE_ACCOUNT: Shape = shape(
    "ServiceAccount",
    &[
        KIND,
        API_VERSION,
        METADATA,
        field("secrets", Type::List(&Type::Object(&OBJECT_REFERENCE))),
        field("imagePullSecrets", Type::List(&Type::Object(&LOCAL_OBJECT_REFERENCE))),
        pointer("automountServiceAccountToken", Type::Bool),
    ],
);
static OBJECT_REFERENCE: Shape = shape(
    "ObjectReference",
    &[
        KIND,
        field("namespace", Type::Text),
        field("name", Type::Text),
        field("uid", Type::Text),
        API_VERSION,
        field("resourceVersion", Type::Text),
        field("fieldPath", Type::Text),
    ],
);
pub(super) static LOCAL_OBJECT_REFERENCE: Shape = shape("LocalObjectReference", &[field("name", Type::Text)]);

static SECRET: Shape = shape(
    "Secret",
    &[
        KIND,
        API_VERSION,
        METADATA,
        pointer("immutable", Type::Bool),
        field("data", Type::Map(&Type::Bytes)),
        field("stringData", STRING_MAP),
        field("type", Type::Text),
    ],
);
static CONFIG_MAP: Shape = shape(
    "ConfigMap",
    &[
        KIND,
        API_VERSION,
        METADATA,
        pointer("immutable", Type::Bool),
        field("data", STRING_MAP),
        field("binaryData", Type::Map(&Type::Bytes)),
    ],
);

static ROLE: Shape =
    shape("Role", &[KIND, API_VERSION, METADATA, always("rules", Type::List(&Type::Object(&POLICY_RULE)))]);
static CLUSTER_ROLE: Shape = shape(
    "ClusterRole",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("rules", Type::List(&Type::Object(&POLICY_RULE))),
        pointer("aggregationRule", Type::Object(&AGGREGATION_RULE)),
    ],
);
static POLICY_RULE: Shape = shape(
    "PolicyRule",
    &[
        always("verbs", STRINGS),
        field("apiGroups", STRINGS),
        field("resources", STRINGS),
        field("resourceNames", STRINGS),
        field("nonResourceURLs", STRINGS),
    ],
);
static AGGREGATION_RULE: Shape =
    shape("AggregationRule", &[field("clusterRoleSelectors", Type::List(&Type::Object(&LABEL_SELECTOR)))]);
pub(super) static LABEL_SELECTOR: Shape = shape(
    "LabelSelector",
    &[field("matchLabels", STRING_MAP), field("matchExpressions", Type::List(&Type::Object(&SELECTOR_REQUIREMENT)))],
);
static SELECTOR_REQUIREMENT: Shape = shape(
    "LabelSelectorRequirement",
    &[always("key", Type::Text), always("operator", Type::Text), field("values", STRINGS)],
);
static ROLE_BINDING: Shape = shape("RoleBinding", BINDING_FIELDS);
static CLUSTER_ROLE_BINDING: Shape = shape("ClusterRoleBinding", BINDING_FIELDS);
static BINDING_FIELDS: &[Field] = &[
    KIND,
    API_VERSION,
    METADATA,
    field("subjects", Type::List(&Type::Object(&SUBJECT))),
    always("roleRef", Type::Object(&ROLE_REF)),
];
static SUBJECT: Shape = shape(
    "Subject",
    &[
        always("kind", Type::Text),
        field("apiGroup", Type::Text),
        always("name", Type::Text),
        field("namespace", Type::Text),
    ],
);
static ROLE_REF: Shape =
    shape("RoleRef", &[always("apiGroup", Type::Text), always("kind", Type::Text), always("name", Type::Text)]);

static TOKEN_REVIEW: Shape = shape(
    "TokenReview",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&TOKEN_REVIEW_SPEC)),
        always("status", Type::Object(&TOKEN_REVIEW_STATUS)),
    ],
);
static TOKEN_REVIEW_SPEC: Shape = shape("TokenReviewSpec", &[field("token", Type::Text), field("audiences", STRINGS)]);
static TOKEN_REVIEW_STATUS: Shape = shape(
    "TokenReviewStatus",
    &[
        field("authenticated", Type::Bool),
        always("user", Type::Object(&USER_INFO)),
        field("audiences", STRINGS),
        field("error", Type::Text),
    ],
);
static USER_INFO: Shape = shape(
    "UserInfo",
    &[
        field("username", Type::Text),
        field("uid", Type::Text),
        field("groups", STRINGS),
        field("extra", Type::Map(&STRINGS)),
    ],
);
static TOKEN_REQUEST: Shape = shape(
    "TokenRequest",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&TOKEN_REQUEST_SPEC)),
        always("status", Type::Object(&TOKEN_REQUEST_STATUS)),
    ],
);
static TOKEN_REQUEST_SPEC: Shape = shape(
    "TokenRequestSpec",
    &[
        always("audiences", STRINGS),
        always("expirationSeconds", Type::Int64),
        always("boundObjectRef", Type::Object(&BOUND_OBJECT)),
    ],
);
static BOUND_OBJECT: Shape =
    shape("BoundObjectReference", &[KIND, API_VERSION, field("name", Type::Text), field("uid", Type::Text)]);
static TOKEN_REQUEST_STATUS: Shape =
    shape("TokenRequestStatus", &[always("token", Type::Text), always("expirationTimestamp", Type::Time)]);
static SELF_SUBJECT_REVIEW: Shape = shape(
    "SelfSubjectReview",
    &[KIND, API_VERSION, METADATA, field("status", Type::Object(&SELF_SUBJECT_REVIEW_STATUS))],
);
static SELF_SUBJECT_REVIEW_STATUS: Shape =
    shape("SelfSubjectReviewStatus", &[field("userInfo", Type::Object(&USER_INFO))]);

static SUBJECT_ACCESS_REVIEW: Shape = shape("SubjectAccessReview", ACCESS_REVIEW_FIELDS);
static LOCAL_SUBJECT_ACCESS_REVIEW: Shape = shape("LocalSubjectAccessReview", ACCESS_REVIEW_FIELDS);
static ACCESS_REVIEW_FIELDS: &[Field] = &[
    KIND,
    API_VERSION,
    METADATA,
    always("spec", Type::Object(&SUBJECT_ACCESS_REVIEW_SPEC)),
    field("status", Type::Object(&ACCESS_REVIEW_STATUS)),
];
static SELF_SUBJECT_ACCESS_REVIEW: Shape = shape(
    "SelfSubjectAccessReview",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&SELF_ACCESS_REVIEW_SPEC)),
        field("status", Type::Object(&ACCESS_REVIEW_STATUS)),
    ],
);
static SUBJECT_ACCESS_REVIEW_SPEC: Shape = shape(
    "SubjectAccessReviewSpec",
    &[
        pointer("resourceAttributes", Type::Object(&RESOURCE_ATTRIBUTES)),
        pointer("nonResourceAttributes", Type::Object(&NON_RESOURCE_ATTRIBUTES)),
        field("user", Type::Text),
        field("groups", STRINGS),
        field("extra", Type::Map(&STRINGS)),
        field("uid", Type::Text),
    ],
);
static SELF_ACCESS_REVIEW_SPEC: Shape = shape(
    "SelfSubjectAccessReviewSpec",
    &[
        pointer("resourceAttributes", Type::Object(&RESOURCE_ATTRIBUTES)),
        pointer("nonResourceAttributes", Type::Object(&NON_RESOURCE_ATTRIBUTES)),
    ],
);
static RESOURCE_ATTRIBUTES: Shape = shape(
    "ResourceAttributes",
    &[
        field("namespace", Type::Text),
        field("verb", Type::Text),
        field("group", Type::Text),
        field("version", Type::Text),
        field("resource", Type::Text),
        field("subresource", Type::Text),
        field("name", Type::Text),
        pointer("fieldSelector", Type::Object(&SELECTOR_ATTRIBUTES)),
        pointer("labelSelector", Type::Object(&SELECTOR_ATTRIBUTES)),
    ],
);
static SELECTOR_ATTRIBUTES: Shape = shape(
    "SelectorAttributes",
    &[field("rawSelector", Type::Text), field("requirements", Type::List(&Type::Object(&SELECTOR_REQUIREMENT)))],
);
static NON_RESOURCE_ATTRIBUTES: Shape =
    shape("NonResourceAttributes", &[field("path", Type::Text), field("verb", Type::Text)]);
static ACCESS_REVIEW_STATUS: Shape = shape(
    "SubjectAccessReviewStatus",
    &[
        always("allowed", Type::Bool),
        field("denied", Type::Bool),
        field("reason", Type::Text),
        field("evaluationError", Type::Text),
    ],
);
static SELF_RULES_REVIEW: Shape = shape(
    "SelfSubjectRulesReview",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&SELF_RULES_REVIEW_SPEC)),
        field("status", Type::Object(&SELF_RULES_REVIEW_STATUS)),
    ],
);
static SELF_RULES_REVIEW_STATUS: Shape = shape(
    "SubjectRulesReviewStatus",
    &[
        always("resourceRules", Type::List(&Type::Object(&POLICY_RULE))),
        always("nonResourceRules", Type::List(&Type::Object(&POLICY_RULE))),
        always("incomplete", Type::Bool),
        field("evaluationError", Type::Text),
    ],
);
static SELF_RULES_REVIEW_SPEC: Shape = shape("SelfSubjectRulesReviewSpec", &[field("namespace", Type::Text)]);

static SIGNING_REQUEST: Shape = shape(
    "CertificateSigningRequest",
    &[
        KIND,
        API_VERSION,
        METADATA,
        always("spec", Type::Object(&SIGNING_REQUEST_SPEC)),
        always("status", Type::Object(&SIGNING_REQUEST_STATUS)),
    ],
);
static SIGNING_REQUEST_SPEC: Shape = shape(
    "CertificateSigningRequestSpec",
    &[
        always("request", Type::Bytes),
        always("signerName", Type::Text),
        pointer("expirationSeconds", Type::Int32),
        field("usages", STRINGS),
        field("username", Type::Text),
        field("uid", Type::Text),
        field("groups", STRINGS),
        field("extra", Type::Map(&STRINGS)),
    ],
);
static SIGNING_REQUEST_STATUS: Shape = shape(
    "CertificateSigningRequestStatus",
    &[field("conditions", Type::List(&Type::Object(&SIGNING_REQUEST_CONDITION))), field("certificate", Type::Bytes)],
);
static SIGNING_REQUEST_CONDITION: Shape = shape(
    "CertificateSigningRequestCondition",
    &[
        always("type", Type::Text),
        always("status", Type::Text),
        field("reason", Type::Text),
        field("message", Type::Text),
        field("lastUpdateTime", Type::Time),
        field("lastTransitionTime", Type::Time),
    ],
);

/// A kind of which only the metadata is looked at.
static OTHER: Shape = Shape { name: "", fields: &[KIND, API_VERSION, METADATA], open: true };

/// The shape of a kind's objects.
pub fn shape_of(group: &str, kind: &str) -> &'static Shape {
    match (group, kind) {
        ("", "Namespace") => &NAMESPACE,
        ("", "ServiceAccount") => &SERVICE_ACCOUNT,
        ("", "Secret") => &SECRET,
        ("", "ConfigMap") => &CONFIG_MAP,
        ("", "Node") => &node::Node,
        ("", "Pod") => &workload::Pod,
        ("", "PodTemplate") => &workload::PodTemplate,
        ("", "ReplicationController") => &workload::ReplicationController,
        ("", "PersistentVolumeClaim") => &volume::PersistentVolumeClaim,
        ("apps", "ControllerRevision") => &workload::ControllerRevision,
        ("apps", "Deployment") => &workload::Deployment,
        ("apps", "ReplicaSet") => &workload::ReplicaSet,
        ("apps", "StatefulSet") => &workload::StatefulSet,
        ("apps", "DaemonSet") => &workload::DaemonSet,
        ("batch", "Job") => &workload::Job,
        ("batch", "CronJob") => &workload::CronJob,
        ("rbac.authorization.k8s.io", "Role") => &ROLE,
        ("rbac.authorization.k8s.io", "ClusterRole") => &CLUSTER_ROLE,
        ("rbac.authorization.k8s.io", "RoleBinding") => &ROLE_BINDING,
        ("rbac.authorization.k8s.io", "ClusterRoleBinding") => &CLUSTER_ROLE_BINDING,
        ("authentication.k8s.io", "TokenReview") => &TOKEN_REVIEW,
        ("authentication.k8s.io", "TokenRequest") => &TOKEN_REQUEST,
        ("authentication.k8s.io", "SelfSubjectReview") => &SELF_SUBJECT_REVIEW,
        ("authorization.k8s.io", "SubjectAccessReview") => &SUBJECT_ACCESS_REVIEW,
        ("authorization.k8s.io", "LocalSubjectAccessReview") => &LOCAL_SUBJECT_ACCESS_REVIEW,
        ("authorization.k8s.io", "SelfSubjectAccessReview") => &SELF_SUBJECT_ACCESS_REVIEW,
        ("authorization.k8s.io", "SelfSubjectRulesReview") => &SELF_RULES_REVIEW,
        ("coordination.k8s.io", "Lease") => &node::Lease,
        ("certificates.k8s.io", "CertificateSigningRequest") => &SIGNING_REQUEST,
        _ => &OTHER,
    }
}
