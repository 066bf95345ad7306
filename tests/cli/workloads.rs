//! Jobs and `CronJobs`, as far as recordings do not cover them.

use crate::support::Rbacsim;

#[test]
fn pods_of_an_indexed_job_know_their_index() {
    let rbacsim = Rbacsim::new();
    let job = |spec: &str| {
        format!(
            "{{apiVersion: batch/v1, kind: Job, metadata: {{name: j}}, spec: {{completionMode: Indexed, {spec} template: {{spec: {{restartPolicy: Never, containers: [{{name: c, image: x}}]}}}}}}}}"
        )
    };
    rbacsim
        .run("create -f -")
        .stdin(job("parallelism: 2, "))
        .fails(1, "The Job \"j\" is invalid: spec.completions: Required value: when completion mode is Indexed\n");
    rbacsim.run("create -f -").stdin(job("completions: 3, parallelism: 2, ")).prints("job.batch/j created\n");
    let label = "batch\\.kubernetes\\.io/job-completion-index";
    rbacsim
        .run(&format!("get pods -o jsonpath='{{range .items[*]}}{{.spec.hostname}} {{.metadata.labels.{label}}} {{.metadata.annotations.{label}}} {{.spec.containers[0].env[0].name}}{{\"\\n\"}}{{end}}'"))
        .prints("j-0 0 0 JOB_COMPLETION_INDEX\nj-1 1 1 JOB_COMPLETION_INDEX\n");
    rbacsim.run("exec job/j -- printenv JOB_COMPLETION_INDEX HOSTNAME").prints("0\nj-0\n");
}

#[test]
fn schedules_are_read_before_they_are_kept() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("create cronjob c --image=x --schedule='*/5 * * * *'").prints("cronjob.batch/c created\n");
    rbacsim.run("create cronjob d --image=x --schedule='* *'").fails(
        1,
        "error: failed to create cronjob: CronJob.batch \"d\" is invalid: spec.schedule: Invalid value: \"* *\": expected exactly 5 fields, found 2: [* *]\n",
    );
}

#[test]
fn events_tell_why_there_are_no_pods() {
    let rbacsim = Rbacsim::new();
    let set = "{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: r}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {serviceAccountName: none, containers: [{name: c, image: x}]}}}}";
    rbacsim.run("create -f -").stdin(set).prints("replicaset.apps/r created\n");
    let why = "Error creating: pods \"r-\" is forbidden: error looking up service account default/none: serviceaccount \"none\" not found";
    let said = rbacsim.run("describe rs r").outcome().stdout;
    let events = said.split_once("Events:\n").unwrap().1;
    let mut lines = events.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    assert_eq!(lines.next().as_deref(), Some("Type Reason Age From Message"));
    assert_eq!(lines.next().as_deref(), Some("---- ------ ---- ---- -------"));
    let line = lines.next().unwrap();
    assert!(
        line.starts_with("Warning FailedCreate ") && line.ends_with(&format!(" replicaset-controller {why}")),
        "{line}"
    );
    let found = "get events --no-headers --field-selector involvedObject.kind=ReplicaSet,reason=FailedCreate";
    assert!(rbacsim.run(found).outcome().stdout.contains(&format!("Warning   FailedCreate   replicaset/r   {why}")));
    rbacsim.run("get events --field-selector x=y").fails(1, "Error from server (BadRequest): Unable to find \"/v1, Resource=events\" that match label selector \"\", field selector \"x=y\": field label not supported: x\n");
}
