//! What other tools and common sayings get wrong about access: one test each, named after what is true.

use crate::support::Rbacsim;

const NODES_ARE_CLUSTER_SCOPED: &str = "Warning: resource 'nodes' is not namespace scoped\n\n";

/// A cluster in which each line has succeeded.
fn after(lines: &[&str]) -> Rbacsim {
    let rbacsim = Rbacsim::new();
    for line in lines {
        let outcome = rbacsim.run(line).outcome();
        assert_eq!(outcome.exit, 0, "{line}: {}", outcome.stderr);
    }
    rbacsim
}

/// The answer to a `SubjectAccessReview` about a user, as JSON.
fn review(rbacsim: &Rbacsim, user: &str, attributes: &str) -> String {
    let review = format!(
        "{{kind: SubjectAccessReview, apiVersion: authorization.k8s.io/v1, spec: {{user: {user}, resourceAttributes: {{{attributes}}}}}}}"
    );
    rbacsim.run("create -f - -o jsonpath={.status}").stdin(review).outcome().stdout
}

#[test]
fn a_role_binding_in_a_namespace_reaches_the_namespace_itself() {
    let rbacsim = after(&[
        "create ns foo",
        "create ns bar",
        "create role own -n foo --verb=get,list,delete --resource=namespaces",
        "create rolebinding own -n foo --role=own --user=jane",
    ]);
    rbacsim.run("get ns foo -o name --as jane").prints("namespace/foo\n");
    let forbidden = |what: &str| format!("Error from server (Forbidden): namespaces{what}\n");
    let other = " \"bar\" is forbidden: User \"jane\" cannot get resource \"namespaces\" in API group \"\" in the namespace \"bar\"";
    rbacsim.run("get ns bar --as jane").fails(1, &forbidden(other));
    let all = " is forbidden: User \"jane\" cannot list resource \"namespaces\" in API group \"\" at the cluster scope";
    rbacsim.run("get ns --as jane").fails(1, &forbidden(all));
    rbacsim.run("delete ns foo --as jane").prints("namespace \"foo\" deleted\n");
}

#[test]
fn can_i_asks_about_nodes_in_a_namespace_and_the_request_is_made_at_cluster_scope() {
    let rbacsim = after(&[
        "create ns x",
        "create role r -n x --verb=get --resource=nodes",
        "create rolebinding r -n x --role=r --user=jane",
    ]);
    rbacsim.run("auth can-i get nodes -n x --as jane").says("yes\n", NODES_ARE_CLUSTER_SCOPED, 0);
    let why = "Error from server (Forbidden): nodes \"a\" is forbidden: User \"jane\" cannot get resource \"nodes\" in API group \"\" at the cluster scope\n";
    rbacsim.run("get node a -n x --as jane").fails(1, why);
}

#[test]
fn can_i_takes_what_follows_the_slash_for_a_name() {
    let rbacsim = after(&[
        "create role logs --verb=get --resource=pods/log",
        "create role named --verb=get --resource=pods --resource-name=log",
        "create rolebinding logs --role=logs --user=jane",
        "create rolebinding named --role=named --user=john",
    ]);
    for (user, question, answer, exit) in [
        ("jane", "pods/log", "no\n", 1),
        ("jane", "pods --subresource=log", "yes\n", 0),
        ("john", "pods/log", "yes\n", 0),
        ("john", "pods --subresource=log", "no\n", 1),
    ] {
        rbacsim.run(&format!("auth can-i get {question} --as {user}")).says(answer, "", exit);
    }
}

#[test]
fn a_denial_has_no_reason_and_the_reason_of_a_yes_is_not_shown() {
    let rbacsim = after(&["create rolebinding view --clusterrole=view --user=jane"]);
    rbacsim.run("auth can-i get pods --as jane").prints("yes\n");
    rbacsim.run("auth can-i delete pods --as jane").says("no\n", "", 1);
    let reason = r#""reason":"RBAC: allowed by RoleBinding \"view/default\" of ClusterRole \"view\" to User \"jane\"""#;
    let pods = "resource: pods, namespace: default";
    assert_eq!(review(&rbacsim, "jane", &format!("verb: get, {pods}")), format!("{{\"allowed\":true,{reason}}}"));
    assert_eq!(review(&rbacsim, "jane", &format!("verb: delete, {pods}")), r#"{"allowed":false}"#);
}

#[test]
fn only_a_star_and_a_star_before_a_subresource_are_wildcards() {
    let rbacsim = after(&[]);
    for (user, resource) in [("all", "*"), ("subs", "*/log"), ("both", "*/*"), ("below", "pods/*")] {
        let role = format!(
            "{{kind: Role, apiVersion: rbac.authorization.k8s.io/v1, metadata: {{name: {user}, namespace: default}}, rules: [{{apiGroups: [''], resources: ['{resource}'], verbs: [get]}}]}}"
        );
        assert_eq!(rbacsim.run("create -f -").stdin(role).outcome().exit, 0);
        assert_eq!(rbacsim.run(&format!("create rolebinding {user} --role={user} --user={user}")).outcome().exit, 0);
    }
    for (user, pods, logs) in
        [("all", true, true), ("subs", false, true), ("both", false, false), ("below", false, false)]
    {
        for (question, is_allowed) in [("pods", pods), ("pods --subresource=log", logs)] {
            let outcome = rbacsim.run(&format!("auth can-i get {question} --as {user}")).outcome();
            assert_eq!(outcome.exit == 0, is_allowed, "{user} {question}");
        }
    }
}

#[test]
fn acting_as_a_user_brings_no_groups_and_acting_as_an_account_brings_its_own() {
    let rbacsim = after(&[]);
    let groups = "auth whoami -o jsonpath='{.status.userInfo.groups}'";
    rbacsim.run(&format!("{groups} --as jane")).prints(r#"["system:authenticated"]"#);
    rbacsim
        .run(&format!("{groups} --as system:serviceaccount:ns:n"))
        .prints(r#"["system:serviceaccounts","system:serviceaccounts:ns","system:authenticated"]"#);
    rbacsim.run(&format!("{groups} --as jane --as-group dev")).prints(r#"["dev","system:authenticated"]"#);
    let why = "error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user\n";
    rbacsim.run("auth whoami --as-group dev").fails(1, why);
}

#[test]
fn commands_need_the_verbs_of_their_requests() {
    let rbacsim = after(&[
        "create deployment d --image=i",
        "create clusterrole seen --verb=get,list --resource=deployments.apps,deployments.apps/scale,nodes,serviceaccounts",
        "create clusterrolebinding seen --clusterrole=seen --user=jane",
    ]);
    let cannot = |line: &str, verb: &str, resource: &str| {
        let said = rbacsim.run(&format!("{line} --as jane")).outcome();
        let wanted = format!("User \"jane\" cannot {verb} resource \"{resource}\"");
        assert!(said.exit == 1 && said.stderr.contains(&wanted), "{line}: {}", said.stderr);
    };
    cannot("label sa default a=b", "patch", "serviceaccounts");
    cannot("scale deployment d --replicas=2", "patch", "deployments/scale");
    cannot("rollout restart deployment d", "patch", "deployments");
}

#[test]
fn a_type_that_is_not_served_is_asked_about_with_a_warning() {
    let rbacsim = after(&[]);
    let role = "{kind: ClusterRole, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: w}, rules: [{apiGroups: [''], resources: [widgets], verbs: [get]}]}";
    assert_eq!(rbacsim.run("create -f -").stdin(role).outcome().exit, 0);
    assert_eq!(rbacsim.run("create clusterrolebinding w --clusterrole=w --user=jane").outcome().exit, 0);
    let warning = "Warning: the server doesn't have a resource type 'widgets'\n\n";
    rbacsim.run("auth can-i get widgets --as jane").says("yes\n", warning, 0);
    rbacsim.run("auth can-i list widgets --as jane").says("no\n", warning, 1);
}

#[test]
fn a_name_makes_creating_allowed_as_a_question_and_refused_as_a_request() {
    let rbacsim = after(&[
        "create role c --verb=create --resource=configmaps --resource-name=x",
        "create rolebinding c --role=c --user=jane",
    ]);
    rbacsim.run("auth can-i create configmaps/x --as jane").prints("yes\n");
    rbacsim.run("auth can-i create configmaps --as jane").says("no\n", "", 1);
    let why = "error: failed to create configmap: configmaps is forbidden: User \"jane\" cannot create resource \"configmaps\" in API group \"\" in the namespace \"default\"\n";
    rbacsim.run("create cm x --as jane").fails(1, why);
}

#[test]
fn a_role_that_is_missing_is_the_reason_of_a_denial_for_its_subjects_alone() {
    let rbacsim = after(&[
        "create rolebinding gone --role=gone --user=jane --user=john",
        "create rolebinding view --clusterrole=view --user=john",
    ]);
    let why = "RBAC: role.rbac.authorization.k8s.io \"gone\" not found";
    rbacsim.run("auth can-i get pods --as jane").says(&format!("no - {why}\n"), "", 1);
    let refused = "Error from server (Forbidden): pods is forbidden: User \"jane\" cannot list resource \"pods\" in API group \"\" in the namespace \"default\"";
    rbacsim.run("get pods --as jane").fails(1, &format!("{refused}: {why}\n"));
    let pods = "verb: get, resource: pods, namespace: default";
    assert!(review(&rbacsim, "jane", pods).contains("\"allowed\":false,"));
    assert!(review(&rbacsim, "jane", pods).contains("\"reason\":\"RBAC: role.rbac.authorization.k8s.io"));
    // Nobody else notices, and an allow hides it.
    rbacsim.run("auth can-i get pods --as bob").says("no\n", "", 1);
    rbacsim.run("auth can-i get pods --as john").prints("yes\n");
    rbacsim.run("auth can-i delete pods --as john").says(&format!("no - {why}\n"), "", 1);
}

#[test]
fn a_custom_resource_called_users_takes_the_place_of_those_who_are_impersonated() {
    let rbacsim = after(&[
        "create clusterrole imp --verb=impersonate --resource=users",
        "create clusterrolebinding imp --clusterrole=imp --user=jane",
    ]);
    rbacsim.run("auth can-i impersonate users --as jane").prints("yes\n");
    let definition = "{kind: CustomResourceDefinition, apiVersion: apiextensions.k8s.io/v1, metadata: {name: users.example.com}, spec: {group: example.com, names: {kind: User, plural: users, singular: user}, scope: Cluster, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}}";
    assert_eq!(rbacsim.run("create -f -").stdin(definition).outcome().exit, 0);
    let warning = "Warning: resource 'users' is not namespace scoped in group 'example.com'\n\n";
    rbacsim.run("auth can-i impersonate users --as jane").says("no\n", warning, 1);
    let why = "error: can not perform 'impersonate' on 'users' in group 'example.com'\n";
    rbacsim.run("create clusterrole other --verb=impersonate --resource=users").fails(1, why);
}

#[test]
fn a_token_outlives_its_ending_object_by_a_minute_and_a_gone_one_not_at_all() {
    let rbacsim = after(&["create secret generic s"]);
    let pod = "{kind: Pod, apiVersion: v1, metadata: {name: p, finalizers: [a.example/b]}, spec: {containers: [{name: c, image: i}]}}";
    assert_eq!(rbacsim.run("create -f -").stdin(pod).outcome().exit, 0);
    let at = |line: &str, time: &str| rbacsim.run(line).env("RBACSIM_NOW", format!("2027-01-15T{time}Z")).outcome();
    let token = |of: &str| {
        let line = format!("create token default --duration=10m --bound-object-kind={of}");
        at(&line, "08:00:00").stdout.trim().to_owned()
    };
    let (of_pod, of_secret) = (token("Pod --bound-object-name=p"), token("Secret --bound-object-name=s"));
    let is_good = |token: &str, time: &str| at(&format!("tokenreview {token}"), time).exit == 0;
    assert!(is_good(&of_pod, "08:00:30") && is_good(&of_secret, "08:00:30"));
    for line in ["delete pod p --now --wait=false", "delete secret s"] {
        assert_eq!(at(line, "08:00:00").exit, 0, "{line}");
    }
    assert!(!is_good(&of_secret, "08:00:01"));
    assert!(is_good(&of_pod, "08:00:50"));
    assert!(!is_good(&of_pod, "08:01:30"));
    // Expiry is looked at before anything else.
    let expired = at(&format!("tokenreview {of_secret}"), "09:00:00");
    assert!(format!("{}{}", expired.stdout, expired.stderr).contains("expired"), "{expired:?}");
}

#[test]
fn constrained_impersonation_has_verbs_of_its_own() {
    let rbacsim = after(&[
        "create sa helper",
        "create sa target",
        "create role pods --verb=list --resource=pods",
        "create rolebinding pods --role=pods --serviceaccount=default:target",
    ]);
    let role = "{kind: Role, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: imp, namespace: default}, rules: [{apiGroups: [authentication.k8s.io], resources: [serviceaccounts], resourceNames: [target], verbs: ['impersonate:serviceaccount']}, {apiGroups: [''], resources: [pods], verbs: ['impersonate-on:serviceaccount:list']}]}";
    assert_eq!(rbacsim.run("create -f -").stdin(role).outcome().exit, 0);
    let token = rbacsim.run("create token helper").outcome().stdout;
    let list = format!("get pods --token {} --as system:serviceaccount:default:target", token.trim());
    assert_eq!(rbacsim.run(&list).outcome().exit, 1);
    let bound = rbacsim.run("create rolebinding imp --role=imp --serviceaccount=default:helper").outcome();
    assert_eq!(bound.exit, 0);
    assert_eq!(rbacsim.run(&list).outcome().exit, 0);
    // Only what is listed may be done in the other's name, and only in that one's.
    assert_eq!(rbacsim.run(&list.replace("get pods", "delete pod p")).outcome().exit, 1);
    assert_eq!(rbacsim.run(&list.replace(":target", ":default")).outcome().exit, 1);
}

#[test]
fn what_is_not_in_a_folder_need_not_be_missing_in_the_cluster() {
    let rbacsim = after(&[]);
    rbacsim.file(
        "binding.yaml",
        "{kind: RoleBinding, apiVersion: rbac.authorization.k8s.io/v1, metadata: {name: b, namespace: default}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: gone}, subjects: [{kind: User, name: jane, apiGroup: rbac.authorization.k8s.io}]}",
    );
    let ask = "auth can-i get pods --as jane --from binding.yaml --explain";
    assert!(
        rbacsim
            .run(ask)
            .outcome()
            .stdout
            .contains("Role default/gone, which RoleBinding default/b gives, is not in these manifests")
    );
    let closed = rbacsim.run(&format!("{ask} --assume-complete")).outcome().stdout;
    assert!(closed.contains("Role default/gone, which RoleBinding default/b gives, does not exist"));
}
