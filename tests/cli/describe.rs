//! `describe` around the objects: which are told, in which order, with or without events, and what is said where there are none.

use crate::support::Rbacsim;

/// A namespace with two pods whose names begin alike, and one more elsewhere.
fn with_pods() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create ns shop").prints("namespace/shop created\n");
    for (name, namespace) in [("nginx-a", "shop"), ("nginx-b", "shop"), ("web", "default")] {
        let line = format!("run {name} --image=nginx -n {namespace}");
        rbacsim.run(&line).prints(&format!("pod/{name} created\n"));
    }
    rbacsim
}

/// The first lines of the objects that a command tells, empty lines between them counted.
fn names(rbacsim: &Rbacsim, line: &str) -> String {
    let said = rbacsim.run(line).outcome().stdout;
    let kept = said.lines().filter(|line| line.is_empty() || line.starts_with("Name:") || line.starts_with("Events:"));
    kept.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("|")
}

#[test]
fn objects_are_chosen_as_kubectl_chooses_them() {
    let rbacsim = with_pods();
    assert_eq!(names(&rbacsim, "describe pod nginx-a -n shop"), "Name: nginx-a|Events: <none>");
    assert_eq!(names(&rbacsim, "describe pod nginx -n shop"), "Name: nginx-a||Name: nginx-b|");
    assert_eq!(
        names(&rbacsim, "describe po ngi -n shop --show-events"),
        "Name: nginx-a|Events: <none>||Name: nginx-b|Events: <none>|"
    );
    assert_eq!(names(&rbacsim, "describe pods -n shop"), "Name: nginx-a|||Name: nginx-b");
    assert_eq!(names(&rbacsim, "describe pods -A"), "Name: web|||Name: nginx-a|||Name: nginx-b");
    assert_eq!(names(&rbacsim, "describe pods -A -l run=web"), "Name: web|Events: <none>");
    assert_eq!(names(&rbacsim, "describe pod/web --show-events=false"), "Name: web");
    for (line, stdout, stderr, exit) in [
        ("describe pods -n kube-public", "", "No resources found in kube-public namespace.\n", 0),
        ("describe pods -A -l a=b", "", "No resources found\n", 0),
        ("describe pod ng", "", "Error from server (NotFound): pods \"ng\" not found\n", 1),
        ("describe pod/ng -n shop", "", "Error from server (NotFound): pods \"ng\" not found\n", 1),
        ("describe role r -n nope", "", "Error from server (NotFound): namespaces \"nope\" not found\n", 1),
    ] {
        rbacsim.run(line).says(stdout, stderr, exit);
    }
}

#[test]
fn what_one_may_not_know_is_left_out_or_refused() {
    let rbacsim = with_pods();
    rbacsim.run("create cm conf --from-literal=a=b").prints("configmap/conf created\n");
    rbacsim
        .run("create role reader --verb=get --resource=pods,configmaps,nodes")
        .prints("role.rbac.authorization.k8s.io/reader created\n");
    rbacsim
        .run("create rolebinding reads --role=reader --user=jane")
        .prints("rolebinding.rbac.authorization.k8s.io/reads created\n");
    // kubectl forgives a refusal of the events of everything but config maps.
    assert_eq!(names(&rbacsim, "describe pod web --as jane"), "Name: web|Events: <none>");
    rbacsim.run("describe cm conf --as jane").fails(
        1,
        "Error from server (Forbidden): events is forbidden: User \"jane\" cannot list resource \"events\" in API group \"\" in the namespace \"default\"\n",
    );
    rbacsim
        .run("create -f -")
        .stdin("{apiVersion: v1, kind: Node, metadata: {name: one}}")
        .prints("node/one created\n");
    rbacsim
        .run("create clusterrole nodes --verb=get --resource=nodes")
        .prints("clusterrole.rbac.authorization.k8s.io/nodes created\n");
    rbacsim
        .run("create clusterrolebinding nodes --clusterrole=nodes --user=jane")
        .prints("clusterrolebinding.rbac.authorization.k8s.io/nodes created\n");
    let said = rbacsim.run("describe node one --as jane").outcome().stdout;
    let has = |line: &str| said.lines().any(|said| said.split_whitespace().collect::<Vec<_>>().join(" ") == line);
    assert!(has("Pods: not authorized"), "{said}");
    assert!(
        has(
            "Lease: Failed to get lease: leases.coordination.k8s.io \"one\" is forbidden: User \"jane\" cannot get resource \"leases\" in API group \"coordination.k8s.io\" in the namespace \"kube-node-lease\""
        ),
        "{said}"
    );
}

#[test]
fn quotas_are_counted() {
    let rbacsim = with_pods();
    rbacsim
        .run("create quota q -n shop --hard=pods=4,requests.cpu=1,count/deployments.apps=2,secrets=5")
        .prints("resourcequota/q created\n");
    rbacsim.run("create deploy d --image=x --replicas=2 -n shop").prints("deployment.apps/d created\n");
    rbacsim.run("create -f - -n shop").stdin("{apiVersion: v1, kind: Pod, metadata: {name: big}, spec: {containers: [{name: c, image: x, resources: {requests: {cpu: 0.25}}}]}}").prints("pod/big created\n");
    rbacsim.run("delete pod nginx-a -n shop").prints("pod \"nginx-a\" deleted from shop namespace\n");
    rbacsim.run("describe quota -n shop").prints(
        "Name:                   q\nNamespace:              shop\nResource                Used  Hard\n--------                ----  ----\n\
         count/deployments.apps  1     2\npods                    4     4\nrequests.cpu            250m  1\nsecrets                 0     5\n",
    );
    let said = rbacsim.run("describe ns shop").outcome().stdout;
    assert!(said.contains("\nResource Quotas\n  Name:                   q\n"), "{said}");
    let quota = "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {pods: 2}}}";
    let pod = "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: x}]}}";
    rbacsim.run("describe quota q --from -").stdin(format!("{quota}\n---\n{pod}\n")).prints(
        "Name:       q\nNamespace:  default\nResource    Used  Hard\n--------    ----  ----\npods        1     2\n",
    );
}
