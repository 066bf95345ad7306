//! Tokens that nobody asked for and nobody uses: since when their use is noted, when they stop working, when they go.
//!
//! Mirrors `pkg/controlplane/controller/legacytokentracking/controller.go` and
//! `pkg/controller/serviceaccount/legacy_serviceaccount_token_cleaner.go`. A real cluster looks once a day; here it is done
//! before somebody looks at Secrets or comes with a token that lives in one.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::namespaces::new_metadata;
use super::tokens::{ACCOUNT_NAME, annotation, is_token, names};
use crate::apiserver::registry::{API_SERVER, CONFIG_MAPS, CONTROLLERS, SECRETS, SERVICE_ACCOUNTS, metadata_text};
use crate::apiserver::{ApiServer, Failure, Ids, pods};
use crate::store::{Key, StoreError};

/// The label with the day on which a token was last used.
pub(in crate::apiserver) const LAST_USED: &str = "kubernetes.io/legacy-token-last-used";
/// The label with the day since which a token does not work any more.
pub(in crate::apiserver) const INVALID_SINCE: &str = "kubernetes.io/legacy-token-invalid-since";

/// The `ConfigMap` that says since when the use of tokens is noted.
pub const TRACKING: Key<'static> = Key {
    resource: CONFIG_MAPS,
    namespace: "kube-system",
    name: "kube-apiserver-legacy-service-account-token-tracking",
};

/// How long an unused token is kept, and then how long an invalid one.
const PERIOD: SignedDuration = SignedDuration::from_hours(365 * 24);
const FORMAT: &str = "%Y-%m-%d";

/// A day as labels have it.
pub(in crate::apiserver) fn day(time: Timestamp) -> String {
    time.strftime(FORMAT).to_string()
}

/// The label of a Secret; empty for none.
pub(in crate::apiserver) fn label<'s>(secret: &'s Value, name: &str) -> &'s str {
    let labels = secret.pointer("/metadata/labels");
    labels.and_then(|labels| labels.get(name)).and_then(Value::as_str).unwrap_or_default()
}

/// Sets a label of a Secret to today.
///
/// # Errors
/// [`StoreError`] if the state cannot be written.
pub(in crate::apiserver) fn mark(
    server: &mut ApiServer,
    key: Key<'_>,
    secret: &Value,
    name: &str,
) -> Result<(), StoreError> {
    let mut marked = secret.clone();
    let metadata = marked.get_mut("metadata").and_then(Value::as_object_mut);
    let labels = metadata.map(|metadata| metadata.entry("labels").or_insert_with(|| json!({})));
    if let Some(labels) = labels.and_then(Value::as_object_mut) {
        labels.insert(name.to_owned(), day(server.now).into());
    }
    let manager = if name == LAST_USED { API_SERVER } else { CONTROLLERS };
    server.put_changed(manager, "", key, (secret, marked)).map(drop)
}

/// The `ConfigMap` of a cluster whose tokens are noted from today on.
pub fn tracking_map(ids: &mut dyn Ids, now: Timestamp) -> Value {
    let metadata = new_metadata(TRACKING.name, TRACKING.namespace, ids, now);
    json!({"kind": "ConfigMap", "apiVersion": "v1", "metadata": metadata, "data": {"since": day(now)}})
}

/// Brings the `ConfigMap` back after it was deleted or made unreadable.
pub(super) fn restore(server: &mut ApiServer, key: Key<'_>) -> Result<(), StoreError> {
    if key != TRACKING {
        return Ok(());
    }
    match server.store.get(key)? {
        None => {
            let map = tracking_map(server.ids.as_mut(), server.now);
            server.put(key, map)?;
        }
        Some(map) if since(&map).is_none() => {
            let mut map = map.as_ref().clone();
            if let Some(fields) = map.as_object_mut() {
                fields.insert("data".into(), json!({"since": day(server.now)}));
            }
            server.put(key, map)?;
        }
        Some(_) => {}
    }
    Ok(())
}

fn since(map: &Value) -> Option<Date> {
    Date::strptime(FORMAT, map.pointer("/data/since")?.as_str()?).ok()
}

/// Marks tokens as invalid that nobody used for a year, and deletes them after another one: those of a namespace, or all.
///
/// # Errors
/// Only when the state fails.
pub(in crate::apiserver) fn clean(server: &mut ApiServer, namespace: Option<&str>) -> Result<(), Failure> {
    let Some(limit) = limit(server)? else { return Ok(()) };
    for secret in server.store.list(SECRETS, namespace)? {
        let namespace = metadata_text(&secret, "namespace");
        clean_secret(
            server,
            Key { resource: SECRETS, namespace, name: metadata_text(&secret, "name") },
            &secret,
            limit,
        )?;
    }
    Ok(())
}

/// The same for the one Secret under a key.
///
/// # Errors
/// Only when the state fails.
pub(in crate::apiserver) fn clean_one(server: &mut ApiServer, key: Key<'_>) -> Result<(), Failure> {
    let Some(limit) = limit(server)? else { return Ok(()) };
    match server.store.get(key)? {
        Some(secret) => clean_secret(server, key, &secret, limit),
        None => Ok(()),
    }
}

/// What was not used since then may go; `None` while use has not been noted for long enough.
fn limit(server: &ApiServer) -> Result<Option<Timestamp>, StoreError> {
    let Some(since) = server.store.get(TRACKING)?.as_deref().and_then(since) else { return Ok(None) };
    // The day on which noting began does not count.
    let limit = server.now.checked_sub(PERIOD).ok();
    Ok(limit.filter(|limit| day(*limit) > since.strftime(FORMAT).to_string()))
}

fn clean_secret(server: &mut ApiServer, key: Key<'_>, secret: &Value, limit: Timestamp) -> Result<(), Failure> {
    if !is_abandoned(secret, limit) || !is_listed(server, key, secret)? || is_mounted(server, key)? {
        return Ok(());
    }
    let invalid = label(secret, INVALID_SINCE);
    if Date::strptime(FORMAT, invalid).is_err() {
        mark(server, key, secret, INVALID_SINCE)?;
    } else if invalid < day(limit).as_str() {
        server.remove(key)?;
        super::after_write(server, key, Some(secret), None)?;
    }
    Ok(())
}

/// Whether a Secret with a token is old and was not used since the limit.
fn is_abandoned(secret: &Value, limit: Timestamp) -> bool {
    let created = metadata_text(secret, "creationTimestamp").parse::<Timestamp>();
    let used = label(secret, LAST_USED);
    let has_label = secret.pointer("/metadata/labels").is_some_and(|labels| labels.get(LAST_USED).is_some());
    is_token(secret)
        && created.is_ok_and(|created| created < limit)
        && metadata_text(secret, "deletionTimestamp").is_empty()
        && (!has_label || (Date::strptime(FORMAT, used).is_ok() && used < day(limit).as_str()))
}

/// Whether its account lists the Secret, as those do that a cluster made by itself long ago.
fn is_listed(server: &ApiServer, key: Key<'_>, secret: &Value) -> Result<bool, StoreError> {
    let place = Key { resource: SERVICE_ACCOUNTS, namespace: key.namespace, name: annotation(secret, ACCOUNT_NAME) };
    let account = server.store.get(place)?.filter(|account| names(secret, account));
    let listed = account.as_deref().and_then(|account| account.get("secrets")).and_then(Value::as_array);
    Ok(listed.into_iter().flatten().any(|entry| entry.get("name").and_then(Value::as_str) == Some(key.name)))
}

fn is_mounted(server: &ApiServer, key: Key<'_>) -> Result<bool, StoreError> {
    let pods = server.store.list("pods", Some(key.namespace))?;
    Ok(pods.iter().any(|pod| pods::references(pod, "secret").any(|name| name == key.name)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{create, key, server};
    use super::*;

    const SECRET: Key<'static> = Key { resource: SECRETS, namespace: "a", name: "t" };

    /// A cluster whose account lists an old Secret with a token that was last used on this day, if on any.
    fn cluster(last_used: Option<&str>) -> ApiServer {
        let mut server = server();
        server.store.put(TRACKING, tracking_map(server.ids.as_mut(), server.now)).unwrap();
        let account = json!({"metadata": {"name": "x", "namespace": "a"}, "secrets": [{"name": "t"}]});
        create(&mut server, key(SERVICE_ACCOUNTS, "a", "x"), account);
        let labels = last_used.map_or_else(|| json!({}), |day| json!({LAST_USED: day}));
        let secret = json!({"type": "kubernetes.io/service-account-token", "metadata": {
            "name": "t", "namespace": "a", "creationTimestamp": "1970-01-01T00:00:00Z", "labels": labels,
            "annotations": {ACCOUNT_NAME: "x"},
        }});
        create(&mut server, SECRET, secret);
        server
    }

    /// The label after looking at a time; `None` once the Secret is gone.
    fn invalid_since(server: &mut ApiServer, now: &str) -> Option<String> {
        server.now = now.parse().unwrap();
        clean(server, None).unwrap();
        server.store.get(SECRET).unwrap().map(|secret| label(&secret, INVALID_SINCE).to_owned())
    }

    #[test]
    fn an_unused_token_is_marked_and_then_deleted() {
        let mut server = cluster(None);
        for (now, want) in [
            ("1971-01-01T23:59:59Z", Some("")),
            ("1971-01-02T00:00:00Z", Some("1971-01-02")),
            ("1972-01-01T23:59:59Z", Some("1971-01-02")),
            ("1972-01-02T00:00:00Z", Some("1971-01-02")),
            ("1972-01-03T00:00:00Z", None),
        ] {
            assert_eq!(invalid_since(&mut server, now).as_deref(), want, "{now}");
        }
        let account = server.store.get(key(SERVICE_ACCOUNTS, "a", "x")).unwrap().unwrap();
        assert_eq!(account.get("secrets"), None, "its account forgets it");
    }

    #[test]
    fn a_token_in_use_stays() {
        for (last_used, want) in [("1971-06-01", ""), ("1970-06-01", "1971-08-01"), ("yesterday", "")] {
            let mut server = cluster(Some(last_used));
            assert_eq!(invalid_since(&mut server, "1971-08-01T00:00:00Z").unwrap(), want, "{last_used}");
        }
        let mut mounted = cluster(None);
        let pod = json!({"metadata": {"name": "p", "namespace": "a"}, "spec": {"volumes": [{"secret": {"secretName": "t"}}]}});
        mounted.store.put(key("pods", "a", "p"), pod).unwrap();
        assert_eq!(invalid_since(&mut mounted, "1980-01-01T00:00:00Z").unwrap(), "");
        let mut by_hand = cluster(None);
        let account = json!({"metadata": {"name": "x", "namespace": "a"}});
        by_hand.store.put(key(SERVICE_ACCOUNTS, "a", "x"), account).unwrap();
        assert_eq!(invalid_since(&mut by_hand, "1980-01-01T00:00:00Z").unwrap(), "");
    }

    #[test]
    fn the_day_on_which_noting_began_is_kept() {
        let mut server = cluster(None);
        let since = |server: &ApiServer| server.store.get(TRACKING).unwrap().unwrap()["data"]["since"].clone();
        server.now = "2026-05-06T07:00:00Z".parse().unwrap();
        let mut map = tracking_map(server.ids.as_mut(), Timestamp::UNIX_EPOCH);
        create(&mut server, TRACKING, map.clone());
        assert_eq!(since(&server), "1970-01-01");
        map["data"] = json!({"since": "long ago"});
        create(&mut server, TRACKING, map);
        assert_eq!(since(&server), "2026-05-06");
        super::super::tests::delete(&mut server, TRACKING);
        assert_eq!(since(&server), "2026-05-06");
    }
}
