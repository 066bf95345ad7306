//! The generators of `create` that have nothing to do with access, but stand in every exam: what they make, and what they refuse.

use crate::support::Rbacsim;

#[test]
fn objects_are_made_as_kubectl_prints_them() {
    let rbacsim = Rbacsim::new();
    let made = |line: &str, yaml: &str| rbacsim.run(&format!("create {line} --dry-run=client -o yaml")).prints(yaml);
    made(
        "quota q --hard=cpu=0.5,pods=3 --scopes=BestEffort -n shop",
        "apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: q\n  namespace: shop\nspec:\n  hard:\n    cpu: 500m\n    \
         pods: \"3\"\n  scopes:\n  - BestEffort\nstatus: {}\n",
    );
    made("resourcequota q", "apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: q\nspec: {}\nstatus: {}\n");
    let service = |spec: &str| {
        format!(
            "apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app: web\n  name: web\nspec:\n{spec}status:\n  \
             loadBalancer: {{}}\n"
        )
    };
    let port = "  ports:\n  - name: 80-8080\n    port: 80\n    protocol: TCP\n    targetPort: 8080\n";
    let selector = "  selector:\n    app: web\n";
    made("svc clusterip web --tcp=80:8080", &service(&format!("{port}{selector}  type: ClusterIP\n")));
    made("service loadbalancer web --tcp=80:8080", &service(&format!("{port}{selector}  type: LoadBalancer\n")));
    made(
        "service clusterip web --clusterip=None",
        &service(&format!("  clusterIP: None\n{selector}  type: ClusterIP\n")),
    );
    let node_port = port.replace("    port:", "    nodePort: 30080\n    port:");
    made(
        "service nodeport web --tcp=80:8080 --node-port=30080",
        &service(&format!("{node_port}{selector}  type: NodePort\n")),
    );
    made(
        "service externalname web --external-name=a.example.com",
        &service(&format!("  externalName: a.example.com\n{selector}  type: ExternalName\n")),
    );
    made(
        "ing i --class=nginx --annotation=a=b=c --rule='a.io/*=web:80,tls=s' --default-backend=all:http",
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    a: b=c\n  name: i\nspec:\n  \
         defaultBackend:\n    service:\n      name: all\n      port:\n        name: http\n  ingressClassName: nginx\n  \
         rules:\n  - host: a.io\n    http:\n      paths:\n      - backend:\n          service:\n            name: web\n            \
         port:\n              number: 80\n        path: /\n        pathType: Prefix\n  tls:\n  - hosts:\n    - a.io\n    \
         secretName: s\nstatus:\n  loadBalancer: {}\n",
    );
    made(
        "pdb p --selector=app=web,tier --min-available=50%",
        "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: p\nspec:\n  minAvailable: 50%\n  selector:\n    \
         matchExpressions:\n    - key: tier\n      operator: Exists\n    matchLabels:\n      app: web\nstatus:\n  \
         currentHealthy: 0\n  desiredHealthy: 0\n  disruptionsAllowed: 0\n  expectedPods: 0\n",
    );
    made(
        "pc high --value=1000 --description=fast",
        "apiVersion: scheduling.k8s.io/v1\ndescription: fast\nkind: PriorityClass\nmetadata:\n  name: high\n\
         preemptionPolicy: PreemptLowerPriority\nvalue: 1000\n",
    );
}

#[test]
fn what_cannot_be_made_is_refused_in_kubectls_words() {
    let rbacsim = Rbacsim::new();
    for (line, why) in [
        ("quota ''", "name must be specified"),
        ("quota q --hard=cpu", "Invalid argument syntax cpu, expected <resource>=<value>"),
        ("quota q --scopes=A,", "invalid resource quota scope \"\""),
        ("svc clusterip web", "at least one tcp port specifier must be provided"),
        ("svc externalname web", "required flag(s) \"external-name\" not set"),
        ("svc externalname web --external-name=A_B", "invalid service external name A_B"),
        (
            "svc clusterip web --tcp=x",
            "failed to create ClusterIP service: strconv.ParseUint: parsing \"x\": invalid syntax",
        ),
        (
            "ingress i",
            "not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)",
        ),
        (
            "ingress i --rule=a.io",
            "rule a.io is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]",
        ),
        ("ingress i --rule=/=a:1 --annotation=x", "annotation x is invalid and should be in format key=[value]"),
        ("ingress i --default-backend=a", "default-backend should be in format servicename:serviceport"),
        ("pdb p", "a selector must be specified"),
        ("pdb p --selector=a", "one of min-available or max-unavailable must be specified"),
        (
            "pdb p --selector=a --min-available=1 --max-unavailable=1",
            "min-available and max-unavailable cannot be both specified",
        ),
        ("pdb p --selector=a --max-unavailable=x", "invalid format specified for max-unavailable"),
        (
            "pdb p --selector='a>1' --max-unavailable=1",
            "failed to create poddisruptionbudgets: couldn't parse the selector string \"a>1\": \"gt\" isn't supported in label selectors",
        ),
        ("priorityclass ''", "name must be specified"),
    ] {
        rbacsim.run(&format!("create {line} --dry-run=client")).fails(1, &format!("error: {why}\n"));
    }
}

#[test]
fn refusals_of_the_server_stand_in_a_sentence() {
    let rbacsim = Rbacsim::new();
    for (line, context, resource, group) in [
        ("quota q", "failed to create quota", "resourcequotas", ""),
        ("service clusterip s --tcp=80", "failed to create ClusterIP service", "services", ""),
        ("ingress i --default-backend=a:1", "failed to create ingress", "ingresses", "networking.k8s.io"),
        (
            "pdb p --selector=a --min-available=1",
            "failed to create poddisruptionbudgets",
            "poddisruptionbudgets",
            "policy",
        ),
    ] {
        let full = if group.is_empty() { resource.to_owned() } else { format!("{resource}.{group}") };
        rbacsim.run(&format!("create {line} --as=jane")).fails(
            1,
            &format!(
                "error: {context}: {full} is forbidden: User \"jane\" cannot create resource \"{resource}\" in API group \
                 \"{group}\" in the namespace \"default\"\n"
            ),
        );
    }
}

#[test]
fn what_runs_is_exposed() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create deployment web --image=nginx").prints("deployment.apps/web created\n");
    rbacsim.run("expose deployment web --port=80 --target-port=8080 --dry-run=client -o yaml").prints(
        "apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app: web\n  name: web\nspec:\n  ports:\n  - port: 80\n    \
         protocol: TCP\n    targetPort: 8080\n  selector:\n    app: web\nstatus:\n  loadBalancer: {}\n",
    );
    rbacsim.run("expose deployment/web --port=80,443 --name=two --type=NodePort").prints("service/two exposed\n");
    rbacsim.run("get service two -o jsonpath={.spec.ports[*].name}").prints("port-1 port-2");
    for (line, why) in [
        ("deployment web", "couldn't find port via --port flag or introspection"),
        ("sa default --port=80", "cannot expose a ServiceAccount"),
        ("deployment web --port=x", "strconv.Atoi: parsing \"x\": invalid syntax"),
        ("deployment web --port=80 --session-affinity=x", "unknown session affinity: x"),
    ] {
        rbacsim.run(&format!("expose {line}")).fails(1, &format!("error: {why}\n"));
    }
    rbacsim
        .run("create role looks --verb=get --resource=deployments")
        .prints("role.rbac.authorization.k8s.io/looks created\n");
    rbacsim
        .run("create rolebinding looks --role=looks --user=jane")
        .prints("rolebinding.rbac.authorization.k8s.io/looks created\n");
    rbacsim.run("expose deployment web --port=80 --as=jane").fails(
        1,
        "Error from server (Forbidden): services is forbidden: User \"jane\" cannot create resource \"services\" in API \
         group \"\" in the namespace \"default\"\n",
    );
}

#[test]
fn a_pod_comes_with_a_service_for_its_port() {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("run web --image=nginx --expose")
        .fails(1, "error: --port must be set when exposing a service\nSee 'rbacsim run -h' for help and examples\n");
    // As kubectl 1.31 and 1.33 print it, with two separators.
    rbacsim.run("run web --image=nginx --port=80 --expose --dry-run=client -o yaml -l a=b").prints(
        "apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    a: b\n  name: web\nspec:\n  ports:\n  - port: 80\n    \
         protocol: TCP\n    targetPort: 80\n  selector:\n    a: b\nstatus:\n  loadBalancer: {}\n---\n---\napiVersion: v1\n\
         kind: Pod\nmetadata:\n  labels:\n    a: b\n  name: web\nspec:\n  containers:\n  - image: nginx\n    name: web\n    \
         ports:\n    - containerPort: 80\n    resources: {}\n  dnsPolicy: ClusterFirst\n  restartPolicy: Always\n\
         status: {}\n",
    );
    rbacsim.run("run web --image=nginx --port=80 --expose").prints("service/web created\npod/web created\n");
    rbacsim.run("get service web -o jsonpath={.spec.selector}").prints(r#"{"run":"web"}"#);
}
