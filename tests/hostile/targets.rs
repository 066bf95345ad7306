//! What is done with hostile bytes: one function for every door through which text of a stranger comes in.
//!
//! Each must end, soon, whatever the bytes are, and holds the laws that need no knowledge of what they mean. The same
//! functions are the targets of `cargo fuzz` (`fuzz/`) and are tried on kept and on mutated inputs by `cargo test`.

use std::cell::RefCell;
use std::sync::LazyLock;

use rbacsim::apiserver::discovery::Discovery;
use rbacsim::apiserver::registry::{admit_manifest, json_patch, merge_patch};
use rbacsim::apiserver::request::{Body, Credential, ImpersonationHeaders, Method, PatchType, Query, Request};
use rbacsim::apiserver::selector::{FieldSelector, LabelSelector};
use rbacsim::apiserver::{ApiServer, Ids};
use rbacsim::kubectl::config::{KubeConfig, Overrides, Property, minify, redact};
use rbacsim::kubectl::patch::parse_patch;
use rbacsim::kubectl::three_way::{Lists, three_way_patch};
use rbacsim::print::custom_columns::CustomColumns;
use rbacsim::print::go_template::GoTemplate;
use rbacsim::print::jsonpath::{JsonPath, relaxed};
use rbacsim::print::{json, kyaml, yaml};
use rbacsim::store::MemoryStore;
use rbacsim::token::{self, Expectations, Keyring, SigningKey};
use rbacsim::{bootstrap, manifest};
use serde_json::Value;

/// A door, by name.
pub type Target = (&'static str, fn(&[u8]));

/// All doors.
pub const TARGETS: [Target; 8] = [
    ("manifests", manifests),
    ("tokens", tokens),
    ("requests", requests),
    ("jsonpath", jsonpath),
    ("go_template", go_template),
    ("selectors", selectors),
    ("patches", patches),
    ("config", config),
];

/// The object that templates and patches are tried on.
static OBJECT: LazyLock<Value> = LazyLock::new(|| {
    serde_json::json!({
        "apiVersion": "v1", "kind": "Pod",
        "metadata": {"name": "p", "labels": {"app": "web", "tier": "a"}, "generation": 3, "uid": null},
        "spec": {
            "containers": [
                {"name": "c", "image": "nginx:1", "ports": [{"containerPort": 80}], "env": [{"name": "A", "value": "1"}]},
                {"name": "d", "image": "busybox", "command": ["sleep", "1"]},
            ],
            "tolerations": [{"key": "k", "operator": "Exists"}], "weight": 0.25, "hostNetwork": true,
        },
        "subjects": [{"kind": "User", "name": "jane"}, {"kind": "Group", "name": "dev"}], "rules": [],
    })
});

/// Manifests: read, flattened, judged as the server judges them, and printed in every form. What was printed as YAML or
/// JSON reads as the same again.
pub fn manifests(bytes: &[u8]) {
    static DISCOVERY: LazyLock<Discovery> = LazyLock::new(Discovery::default);
    let Ok(text) = manifest::decode(bytes) else { return };
    for document in manifest::documents(&text).take(20) {
        let document = match document {
            Ok(document) => document,
            Err(error) => {
                let _ = (error.to_string(), error.problem(), error.line());
                continue;
            }
        };
        let value = document.value;
        let printed = yaml::to_yaml(&value);
        let again = manifest::parse_document(&printed);
        let is_same = again.as_ref().is_ok_and(|again| same(again, &value));
        assert!(is_same || has_merge_key(&value), "{value} {again:?} printed as {printed:?}");
        let printed = json::to_json_pretty(&value);
        let again = manifest::parse_json(&printed);
        assert!(again.as_ref().is_ok_and(|again| same(again, &value)), "{value} {again:?} printed as {printed:?}");
        let _ = kyaml::to_kyaml(&value);
        let text = |field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default();
        let (group, version) = rbacsim::apiserver::discovery::split_api_version(text("apiVersion"));
        if let Some(resource) = DISCOVERY.kind(group, version, text("kind")) {
            let _ = admit_manifest(&resource, value, "default").map_err(|status| status.message);
        }
    }
}

/// Whether a map has the string `<<` for a key. go-yaml v2 prints it without quotes and reads it back as a merge.
fn has_merge_key(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_merge_key),
        Value::Object(map) => map.iter().any(|(key, value)| key == "<<" || has_merge_key(value)),
        _ => false,
    }
}

/// Whether two values are the same but for the type of their numbers: `1.0` is printed as `1`, as Go prints it.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len() && one.iter().all(|(key, value)| other.get(key).is_some_and(|it| same(value, it)))
        }
        _ => one == other,
    }
}

/// Tokens: taken apart and verified as they are; and, as claims, signed with a key of the cluster and then verified. Key
/// files and key sets too.
pub fn tokens(bytes: &[u8]) {
    static KEYS: LazyLock<Keyring> = LazyLock::new(|| {
        let mut keys = Keyring::default();
        keys.add_signer(SigningKey::from_der(&SigningKey::generate().unwrap()).unwrap());
        keys
    });
    let text = String::from_utf8_lossy(bytes);
    let names = ["https://kubernetes.default.svc.cluster.local".to_owned()];
    let expected = Expectations { issuers: &names, api_audiences: &names, audiences: &names };
    let _ = token::decode(&text);
    assert!(token::verify(&text, &KEYS, expected, 1_800_000_000).is_err(), "nobody signed {text:?}");
    if let Ok(claims) = serde_json::from_str::<Value>(&text) {
        let signed = KEYS.sign(&claims).unwrap();
        let _ = token::verify(&signed, &KEYS, expected, 1_800_000_000);
    }
    let _ = token::keyring_of_jwks(&text);
    let _ = token::keys_in_pem(&text);
}

/// Requests: the first byte is the method, the first line the path with its query, the rest the body.
pub fn requests(bytes: &[u8]) {
    thread_local! {
        static SERVER: RefCell<Option<ApiServer>> = const { RefCell::new(None) };
    }
    let Some((&first, rest)) = bytes.split_first() else { return };
    let rest = String::from_utf8_lossy(rest);
    let (address, body) = rest.split_once('\n').unwrap_or((&rest, ""));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parsed = || manifest::parse_json(body);
    let (method, body) = match first % 8 {
        0 | 1 => (Method::Get, Body::Empty),
        2 => (Method::Post, Body::Text(body.to_owned())),
        3 => (Method::Put, Body::Text(body.to_owned())),
        4 => (Method::Delete, Body::Empty),
        5 => (Method::Patch, Body::Patch(PatchType::Json, parsed())),
        6 => (Method::Patch, Body::Patch(PatchType::Merge, parsed())),
        _ => (Method::Patch, Body::Patch(PatchType::Strategic, parsed())),
    };
    let mut impersonation = ImpersonationHeaders::default();
    if first & 64 != 0 {
        impersonation.user = "jane".into();
    }
    let request = Request {
        method,
        path: path.to_owned(),
        query: Query::parse(query),
        credential: Credential::ClusterAdmin,
        impersonation,
        accept: if first & 32 != 0 { "application/json;as=Table;v=v1;g=meta.k8s.io" } else { "" }.into(),
        managed_fields: first & 16 != 0,
        body,
    };
    SERVER.with_borrow_mut(|server| {
        let answer = server.get_or_insert_with(fresh_server).handle(&request).unwrap();
        assert!((200..600).contains(&answer.code), "{answer:?}");
        // What was written must not make later inputs depend on earlier ones.
        if method != Method::Get {
            *server = None;
        }
    });
}

struct Counted(u32);

impl Ids for Counted {
    fn uid(&mut self) -> String {
        self.0 += 1;
        format!("00000000-0000-4000-8000-{:012}", self.0)
    }

    fn suffix(&mut self) -> String {
        self.0 += 1;
        format!("{:05}", self.0 % 100_000)
    }
}

fn fresh_server() -> ApiServer {
    static NOW: LazyLock<jiff::Timestamp> = LazyLock::new(|| "2026-01-01T00:00:00Z".parse().unwrap());
    static STORE: LazyLock<MemoryStore> = LazyLock::new(|| {
        let mut store = MemoryStore::default();
        bootstrap::populate(&mut store, &mut Counted(0), *NOW).unwrap();
        store
    });
    ApiServer::new(Box::new(STORE.clone()), Box::new(Counted(1_000)), *NOW)
}

/// `-o jsonpath` and `-o custom-columns`.
pub fn jsonpath(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = relaxed(&text);
    if let Ok(path) = JsonPath::parse(&text) {
        for allow_missing in [true, false] {
            let _ = path.render(&OBJECT, allow_missing);
            let _ = path.render_as_json(&OBJECT, allow_missing);
        }
    }
    for columns in [CustomColumns::from_spec(&text), CustomColumns::from_template(&text)].into_iter().flatten() {
        let _ = columns.rows(std::slice::from_ref(&OBJECT));
    }
}

/// `-o go-template`.
pub fn go_template(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(template) = GoTemplate::parse(&text) {
        let _ = template.render(&OBJECT, true);
        let _ = template.render(&OBJECT, false);
    }
}

/// `-l` and `--field-selector`.
pub fn selectors(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(selector) = LabelSelector::parse(&text) {
        let _ = selector.matches(&[("app", "web"), ("tier", "a")].into());
        let _ = selector.is_empty();
    }
    if let Ok(selector) = FieldSelector::parse(&text) {
        let _ = selector.matches(str::to_owned);
        let _ = selector.fields().count();
    }
}

/// Patches of every type, and what `apply` makes of an object.
pub fn patches(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(Ok(patch)) = parse_patch(&text) else { return };
    if let Ok(operations) = serde_json::from_value::<json_patch::Patch>(patch.clone()) {
        let _ = json_patch(&OBJECT, &operations);
    }
    for of in [PatchType::Merge, PatchType::Strategic] {
        let _ = merge_patch(of, &OBJECT, &patch);
    }
    for lists in [Lists::Strategic, Lists::Whole] {
        let difference = three_way_patch(&patch, &OBJECT, &patch, lists);
        let _ = merge_patch(PatchType::Strategic, &patch, &difference);
        let _ = three_way_patch(&OBJECT, &patch, &OBJECT, lists);
    }
}

/// Configuration files. The first line is also a property that is set and unset.
pub fn config(bytes: &[u8]) {
    let Ok(text) = manifest::decode(bytes) else { return };
    let (property, file) = text.split_once('\n').unwrap_or(("users.dana.token", &text));
    let Ok(value) = manifest::parse_document(file) else { return };
    let mut config = KubeConfig::parse(&value);
    assert_eq!(KubeConfig::parse(&config.to_value()), config);
    // Files that a configuration names are not opened here.
    if !file.contains("File") && !file.contains("certificate") && !file.contains("key") {
        let _ = config.choose(&Overrides::default()).map_err(|failure| failure.message());
    }
    if let Ok(property) = Property::parse(property) {
        let _ = property.set(&mut config, "dmFsdWU=", true);
        let _ = property.unset(&mut config);
    }
    redact(&mut config);
    let _ = minify(&mut config);
    let _ = yaml::to_yaml(&config.to_value());
}
