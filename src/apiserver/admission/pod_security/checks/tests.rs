//! What each check says of pods, and which checks count when.

use serde_json::{Value, json};

use super::super::policy::{Level, Standard, Version};
use super::*;

fn texts(level: Level, version: Version, pod: &Value) -> String {
    in_detail(&violations(Standard { level, version }, &Pod::new(pod).unwrap()))
}

/// What the latest baseline says of a specification.
fn of_baseline(spec: &Value) -> String {
    texts(Level::Baseline, Version::Latest, &json!({"spec": spec}))
}

/// A container that is right in every way, except for a part of its security context.
fn right_but(name: &str, other: &Value) -> Value {
    let mut context = json!({
        "allowPrivilegeEscalation": false, "runAsNonRoot": true, "capabilities": {"drop": ["ALL"]},
        "seccompProfile": {"type": "RuntimeDefault"},
    });
    json_patch::merge(&mut context, other);
    json!({"name": name, "image": "i", "securityContext": context})
}

/// What the latest restricted standard says of containers.
fn of_restricted(containers: &[Value]) -> String {
    texts(Level::Restricted, Version::Latest, &json!({"spec": {"containers": containers}}))
}

#[test]
fn baseline_names_what_is_too_much() {
    let with = |context: Value| json!({"containers": [{"name": "a", "securityContext": context}, {"name": "b"}]});
    let cases = [
        (json!({"containers": [{"name": "a"}]}), ""),
        (
            json!({"hostNetwork": true, "hostPID": true, "hostIPC": true, "containers": []}),
            "host namespaces (hostNetwork=true, hostPID=true, hostIPC=true)",
        ),
        (
            json!({"volumes": [{"name": "a", "hostPath": {}}, {"name": "b", "hostPath": {}}, {"name": "c", "nfs": {}}]}),
            r#"hostPath volumes (volumes "a", "b")"#,
        ),
        (
            json!({"containers": [
                {"name": "a", "ports": [{"hostPort": 9}, {"hostPort": 80}]}, {"name": "b", "ports": [{"hostPort": 80}]},
                {"name": "c", "ports": [{"containerPort": 80}]},
            ]}),
            r#"hostPort (containers "a", "b" use hostPorts 80, 9)"#,
        ),
        (
            with(json!({"privileged": true})),
            r#"privileged (container "a" must not set securityContext.privileged=true)"#,
        ),
        (
            with(json!({"capabilities": {"add": ["SYS_TIME", "NET_RAW", "KILL"]}})),
            r#"non-default capabilities (container "a" must not include "NET_RAW", "SYS_TIME" in securityContext.capabilities.add)"#,
        ),
        (
            with(json!({"procMount": "Unmasked"})),
            r#"procMount (container "a" must not set securityContext.procMount to "Unmasked")"#,
        ),
        (
            json!({"securityContext": {"seLinuxOptions": {"type": "spc_t", "user": "u"}}, "initContainers": [
                {"name": "i", "securityContext": {"seLinuxOptions": {"role": "r", "type": "container_engine_t"}}},
            ]}),
            r#"seLinuxOptions (pod and container "i" set forbidden securityContext.seLinuxOptions: type "spc_t"; user may not be set; role may not be set)"#,
        ),
        (
            with(json!({"seccompProfile": {"type": "Unconfined"}})),
            r#"seccompProfile (container "a" must not set securityContext.seccompProfile.type to "Unconfined")"#,
        ),
        (
            json!({"securityContext": {"sysctls": [{"name": "a"}, {"name": "net.ipv4.tcp_rmem"}, {"name": "b"}]}}),
            "forbidden sysctls (a, b)",
        ),
        (
            json!({"securityContext": {"windowsOptions": {"hostProcess": true}}}),
            "hostProcess (pod must not set securityContext.windowsOptions.hostProcess=true)",
        ),
        (
            json!({"containers": [
                {"name": "b", "livenessProbe": {"httpGet": {"host": "h2"}}},
                {"name": "a", "lifecycle": {"preStop": {"tcpSocket": {"host": "h1"}}}},
            ]}),
            r#"probe or lifecycle host (containers "a", "b" use probe or lifecycle hosts "h1", "h2")"#,
        ),
    ];
    for (spec, want) in cases {
        assert_eq!(of_baseline(&spec), want, "{spec}");
    }
}

#[test]
fn profiles_may_be_named_in_annotations_too() {
    let pod = |annotations: Value, spec: Value| json!({"metadata": {"annotations": annotations}, "spec": spec});
    let app_armor = |name: &str| format!("container.apparmor.security.beta.kubernetes.io/{name}");
    let annotated = pod(
        json!({app_armor("a"): "unconfined", app_armor("b"): "runtime/default", app_armor("c"): "localhost/x"}),
        json!({"containers": [{"name": "a", "securityContext": {"appArmorProfile": {"type": "Unconfined"}}}]}),
    );
    assert_eq!(
        texts(Level::Baseline, Version::Latest, &annotated),
        r#"forbidden AppArmor profiles (container "a" and annotation must not set AppArmor profile type to "Unconfined", "container.apparmor.security.beta.kubernetes.io/a="unconfined"")"#
    );
    let seccomp = pod(json!({"seccomp.security.alpha.kubernetes.io/pod": "unconfined"}), json!({}));
    assert_eq!(
        texts(Level::Baseline, Version::Minor(18), &seccomp),
        r#"seccompProfile (forbidden annotation seccomp.security.alpha.kubernetes.io/pod="unconfined")"#
    );
    assert_eq!(texts(Level::Baseline, Version::Minor(19), &seccomp), "");
}

#[test]
fn restricted_wants_everything_said() {
    assert_eq!(of_restricted(&[right_but("a", &json!({}))]), "");
    assert_eq!(
        of_restricted(&[json!({"name": "c", "image": "nginx"})]),
        concat!(
            r#"allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false), "#,
            r#"unrestricted capabilities (container "c" must set securityContext.capabilities.drop=["ALL"]), "#,
            r#"runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true), "#,
            r#"seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")"#,
        )
    );
    let cases = [
        (
            json!({"capabilities": {"drop": ["KILL"], "add": ["NET_BIND_SERVICE", "CHOWN"]}}),
            r#"unrestricted capabilities (containers "a", "b" must set securityContext.capabilities.drop=["ALL"]; containers "a", "b" must not include "CHOWN" in securityContext.capabilities.add)"#,
        ),
        (
            json!({"runAsNonRoot": false}),
            r#"runAsNonRoot != true (containers "a", "b" must not set securityContext.runAsNonRoot=false)"#,
        ),
        (json!({"runAsUser": 0}), r#"runAsUser=0 (containers "a", "b" must not set runAsUser=0)"#),
        (
            json!({"seccompProfile": {"type": "Unconfined"}}),
            r#"seccompProfile (containers "a", "b" must not set securityContext.seccompProfile.type to "Unconfined")"#,
        ),
        (
            json!({"privileged": true}),
            r#"privileged (containers "a", "b" must not set securityContext.privileged=true)"#,
        ),
    ];
    for (context, want) in cases {
        assert_eq!(of_restricted(&[right_but("a", &context), right_but("b", &context)]), want, "{context}");
    }
    let volumes = json!({"spec": {"volumes": [
        {"name": "a", "hostPath": {}}, {"name": "b", "nfs": {}}, {"name": "c", "secret": {}}, {"name": "d", "csi": {}},
    ]}});
    assert_eq!(
        texts(Level::Restricted, Version::Latest, &volumes),
        r#"restricted volume types (volumes "a", "b" use restricted volume types "hostPath", "nfs")"#
    );
}

#[test]
fn what_the_pod_says_counts_for_its_containers() {
    let context = json!({"runAsNonRoot": true, "seccompProfile": {"type": "Localhost"}});
    let mut container = right_but("a", &json!({"runAsNonRoot": null, "seccompProfile": null}));
    let pod = |container: &Value| json!({"spec": {"securityContext": context, "containers": [container]}});
    assert_eq!(texts(Level::Restricted, Version::Latest, &pod(&container)), "");
    container["securityContext"]["runAsNonRoot"] = json!(false);
    assert_eq!(
        texts(Level::Restricted, Version::Latest, &pod(&container)),
        r#"runAsNonRoot != true (container "a" must not set securityContext.runAsNonRoot=false)"#
    );
}

#[test]
fn versions_decide_what_counts() {
    let container = json!({"name": "a", "image": "i"});
    let on_windows = json!({"spec": {
        "os": {"name": "windows"}, "securityContext": {"runAsNonRoot": true}, "containers": [container],
    }});
    assert_eq!(texts(Level::Restricted, Version::Latest, &on_windows), "");
    assert!(texts(Level::Restricted, Version::Minor(24), &on_windows).starts_with("allowPrivilegeEscalation"));

    let contained = json!({"spec": {
        "hostUsers": false, "containers": [right_but("a", &json!({"runAsNonRoot": null, "runAsUser": 0}))],
    }});
    assert_eq!(texts(Level::Restricted, Version::Minor(35), &contained), "");
    assert!(texts(Level::Restricted, Version::Minor(34), &contained).starts_with("runAsNonRoot != true"));

    let unmasked =
        json!({"spec": {"hostUsers": false, "containers": [right_but("a", &json!({"procMount": "Unmasked"}))]}});
    assert_eq!(texts(Level::Baseline, Version::Latest, &unmasked), "");
    let refused = r#"procMount (container "a" must not set securityContext.procMount to "Unmasked")"#;
    for (level, version) in [
        (Level::Restricted, Version::Latest),
        (Level::Restricted, Version::Minor(20)),
        (Level::Baseline, Version::Minor(34)),
    ] {
        assert!(texts(level, version, &unmasked).contains(refused), "{level:?} {version:?}");
    }

    let keepalive = json!({"spec": {"securityContext": {"sysctls": [{"name": "net.ipv4.tcp_fin_timeout"}]}}});
    assert_eq!(texts(Level::Baseline, Version::Minor(28), &keepalive), "forbidden sysctls (net.ipv4.tcp_fin_timeout)");
    assert_eq!(texts(Level::Baseline, Version::Minor(29), &keepalive), "");
    // Before restricted looked at capabilities, baseline did; a version to come is as strict as the last.
    let adding = json!({"spec": {"containers": [right_but("a", &json!({"capabilities": {"add": ["CHOWN"]}}))]}});
    assert_eq!(texts(Level::Restricted, Version::Minor(21), &adding), "");
    assert!(texts(Level::Restricted, Version::Minor(99), &adding).starts_with("unrestricted capabilities"));
    assert_eq!(texts(Level::Privileged, Version::Latest, &adding), "");
}

#[test]
fn checks_stand_in_the_order_of_reports() {
    let ids: Vec<(Level, &str)> = CHECKS.iter().map(|check| (check.level, check.id)).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    assert!(
        CHECKS
            .iter()
            .all(|check| check.instead_of.is_empty() || CHECKS.iter().any(|other| other.id == check.instead_of))
    );
}
