//! `create ingress`.
//!
//! Mirrors `create_ingress.go`. Rules are read by hand where kubectl has one regular expression.

use serde_json::{Map, Value, json};

use super::named;
use crate::kubectl::failure::Failure;

/// What `create ingress` makes an ingress of.
#[derive(Clone, Debug, Default)]
pub struct IngressRequest {
    /// Its name.
    pub name: String,
    /// Its namespace; empty if not given.
    pub namespace: String,
    /// `--class`.
    pub class: String,
    /// `--default-backend`: `SERVICE:PORT`.
    pub default_backend: String,
    /// `--rule`: `HOST/PATH=SERVICE:PORT[,tls[=SECRET]]`.
    pub rules: Vec<String>,
    /// `--annotation`.
    pub annotations: Vec<String>,
}

/// `create ingress`.
///
/// # Errors
/// kubectl's texts, in its order.
pub fn ingress(request: &IngressRequest) -> Result<Value, Failure> {
    if request.default_backend.is_empty() && request.rules.is_empty() {
        return Err(Failure::plain(
            "not enough information provided: every ingress has to either specify a default-backend (which catches all \
             traffic) or a list of rules (which catch specific paths)",
        ));
    }
    let rules = request.rules.iter().map(|text| {
        Rule::read(text).ok_or_else(|| {
            let form = "host/path=svcname:svcport[,tls[=secret]]";
            Failure::plain(format!("rule {text} is invalid and should be in format {form}"))
        })
    });
    let rules = rules.collect::<Result<Vec<_>, _>>()?;
    let annotations = request.annotations.iter().map(|text| {
        let wrong = || Failure::plain(format!("annotation {text} is invalid and should be in format key=[value]"));
        text.split_once('=').map(|(key, value)| (key.to_owned(), Value::from(value))).ok_or_else(wrong)
    });
    let annotations = annotations.collect::<Result<Map<_, _>, _>>()?;
    let mut spec = Map::new();
    if !request.class.is_empty() {
        spec.insert("ingressClassName".into(), request.class.clone().into());
    }
    if !request.default_backend.is_empty() {
        let parts: Vec<&str> = request.default_backend.split(':').collect();
        let [service, port] = parts.as_slice() else {
            return Err(Failure::plain("default-backend should be in format servicename:serviceport"));
        };
        spec.insert("defaultBackend".into(), backend(service, port));
    }
    for (field, made) in [("rules", by_host(&rules)), ("tls", by_secret(&rules))] {
        if !made.is_empty() {
            spec.insert(field.into(), Value::Array(made));
        }
    }
    let mut object = named("networking.k8s.io/v1", "Ingress", &request.name, &request.namespace);
    if let Some(metadata) =
        object.get_mut("metadata").and_then(Value::as_object_mut).filter(|_| !annotations.is_empty())
    {
        metadata.insert("annotations".into(), Value::Object(annotations));
    }
    object.insert("spec".into(), Value::Object(spec));
    object.insert("status".into(), json!({"loadBalancer": {}}));
    Ok(Value::Object(object))
}

/// One rule, taken apart.
struct Rule<'r> {
    host: &'r str,
    path: &'r str,
    service: &'r str,
    port: &'r str,
    /// The secret, empty if not named, of a rule with `tls`.
    tls: Option<&'r str>,
}

impl<'r> Rule<'r> {
    fn read(text: &'r str) -> Option<Self> {
        let parts: Vec<&str> = text.split(',').collect();
        let (rule, tls) = match parts.as_slice() {
            [rule, tls] => (*rule, Some(*tls)),
            [rule, ..] => (*rule, None),
            [] => return None,
        };
        let (place, backend) = rule.split_once('=')?;
        let slash = place.find('/')?;
        let (host, path) = place.split_at_checked(slash)?;
        let (service, port) = backend.split_once(':')?;
        let is_word =
            |text: &str, also: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || also.contains(c));
        let is_name = |text: &str| !text.is_empty() && is_word(text, "-");
        let is_right = is_word(host, "*-.") && is_name(service) && is_name(port);
        // Whatever stands there counts as `tls`.
        let tls = tls.map(|word| word.split_once('=').map_or("", |(_, secret)| secret));
        is_right.then_some(Self { host, path, service, port, tls })
    }
}

fn backend(service: &str, port: &str) -> Value {
    let port = match port.parse::<i32>() {
        Ok(number) => json!({"number": number}),
        Err(_) => json!({"name": port}),
    };
    json!({"service": {"name": service, "port": port}})
}

/// The rules of each host, hosts in the order of their first rules.
fn by_host(rules: &[Rule<'_>]) -> Vec<Value> {
    let mut hosts: Vec<(&str, Vec<Value>)> = Vec::new();
    for rule in rules {
        let (path, how) = rule.path.strip_suffix('*').map_or((rule.path, "Exact"), |path| (path, "Prefix"));
        let made = json!({"path": path, "pathType": how, "backend": backend(rule.service, rule.port)});
        match hosts.iter_mut().find(|(host, _)| *host == rule.host) {
            Some((_, paths)) => paths.push(made),
            None => hosts.push((rule.host, vec![made])),
        }
    }
    let rule = |(host, paths): (&str, Vec<Value>)| {
        let mut rule = json!({"http": {"paths": paths}});
        if let Some(map) = rule.as_object_mut().filter(|_| !host.is_empty()) {
            map.insert("host".into(), host.into());
        }
        rule
    };
    hosts.into_iter().map(rule).collect()
}

/// The hosts of each secret; a host counts once.
fn by_secret(rules: &[Rule<'_>]) -> Vec<Value> {
    let mut secrets: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (rule, secret) in rules.iter().filter_map(|rule| Some((rule, rule.tls?))) {
        if seen.contains(&rule.host) {
            continue;
        }
        seen.push(rule.host);
        match secrets.iter_mut().find(|(name, _)| *name == secret) {
            Some((_, hosts)) => hosts.push(rule.host),
            None if rule.host.is_empty() && secret.is_empty() => {}
            None => secrets.push((secret, Some(rule.host).filter(|host| !host.is_empty()).into_iter().collect())),
        }
    }
    let entry = |(secret, hosts): (&str, Vec<&str>)| {
        let mut entry = Map::new();
        if !hosts.is_empty() {
            entry.insert("hosts".into(), json!(hosts));
        }
        if !secret.is_empty() {
            entry.insert("secretName".into(), secret.into());
        }
        Value::Object(entry)
    };
    secrets.into_iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_grouped_by_host_and_secret() {
        let rules = ["a.io/x*=web:80,tls=one", "a.io/=web:http", "b.io/=api:1,tls=one", "/=all:2,tls"];
        let request = IngressRequest { rules: rules.map(str::to_owned).to_vec(), ..IngressRequest::default() };
        let made = ingress(&request).unwrap();
        let path = |path: &str, how: &str, service: &str, port: Value| json!({"path": path, "pathType": how, "backend": {"service": {"name": service, "port": port}}});
        let web =
            [path("/x", "Prefix", "web", json!({"number": 80})), path("/", "Exact", "web", json!({"name": "http"}))];
        let want = json!([
            {"host": "a.io", "http": {"paths": web}},
            {"host": "b.io", "http": {"paths": [path("/", "Exact", "api", json!({"number": 1}))]}},
            {"http": {"paths": [path("/", "Exact", "all", json!({"number": 2}))]}},
        ]);
        assert_eq!(made.pointer("/spec/rules"), Some(&want));
        assert_eq!(made.pointer("/spec/tls"), Some(&json!([{"hosts": ["a.io", "b.io"], "secretName": "one"}])));
    }

    #[test]
    fn wrong_rules_are_none() {
        for text in ["", "a.io", "a.io/", "a.io/=web", "a.io/=web:", "a b/=web:80"] {
            assert!(Rule::read(text).is_none(), "{text}");
        }
    }
}
