//! Custom resources by the schema of their definition.

use crate::support::Rbacsim;

const DEFINITION: &str = "
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: gadgets, kind: Gadget}
  versions:
  - name: v1
    served: true
    storage: true
    subresources: {status: {}}
    schema:
      openAPIV3Schema:
        type: object
        required: [spec]
        properties:
          spec:
            type: object
            required: [size]
            properties:
              size: {type: integer, minimum: 1}
              color: {type: string, enum: [red, blue], default: red}
          status: {type: object, x-kubernetes-preserve-unknown-fields: true}
";

fn with_definition() -> Rbacsim {
    let rbacsim = Rbacsim::new();
    rbacsim
        .run("create -f -")
        .stdin(DEFINITION)
        .prints("customresourcedefinition.apiextensions.k8s.io/gadgets.example.com created\n");
    rbacsim
}

fn gadget(rest: &str) -> String {
    format!("{{apiVersion: example.com/v1, kind: Gadget, metadata: {{name: g}}{rest}}}")
}

#[test]
fn schemas_refuse_what_they_forbid() {
    let rbacsim = with_definition();
    let invalid = |why: &str| format!("The Gadget \"g\" is invalid: {why}\n");
    let cases = [
        ("", "spec: Required value"),
        (", spec: {}", "spec.size: Required value"),
        (
            ", spec: {size: x}",
            "spec.size: Invalid value: \"string\": spec.size in body must be of type integer: \"string\"",
        ),
        (", spec: {size: 0}", "spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1"),
        (
            ", spec: {size: 1, color: green}",
            "spec.color: Unsupported value: \"green\": supported values: \"red\", \"blue\"",
        ),
    ];
    for (rest, why) in cases {
        rbacsim.run("create -f -").stdin(gadget(rest)).fails(1, &invalid(why));
    }
    let unknown = "Error from server (BadRequest): error when creating \"STDIN\": Gadget in version \"v1\" cannot be handled as a Gadget: strict decoding error: unknown field \"spec.weight\"\n";
    rbacsim.run("create -f -").stdin(gadget(", spec: {size: 1, weight: 2}")).fails(1, unknown);
}

#[test]
fn schemas_prune_fill_in_and_keep_the_status_apart() {
    let rbacsim = with_definition();
    let given = gadget(", spec: {size: 1, weight: 2}, status: {ready: true}");
    rbacsim.run("create --validate=ignore -f -").stdin(given).prints("gadget.example.com/g created\n");
    let show = "get gadget g -o jsonpath='{.metadata.generation} {.spec} {.status}'";
    rbacsim.run(show).prints("1 {\"color\":\"red\",\"size\":1} ");
    rbacsim
        .run("patch gadget g --type=merge -p '{\"spec\":{\"size\":2},\"status\":{\"ready\":true}}'")
        .prints("gadget.example.com/g patched\n");
    rbacsim.run(show).prints("2 {\"color\":\"red\",\"size\":2} ");
    rbacsim
        .run(
            "patch gadget g --type=merge --subresource=status -p '{\"spec\":{\"size\":3},\"status\":{\"ready\":true}}'",
        )
        .prints("gadget.example.com/g patched\n");
    rbacsim.run(show).prints("2 {\"color\":\"red\",\"size\":2} {\"ready\":true}");
    rbacsim
        .run("patch gadget g --type=merge -p '{\"spec\":{\"size\":0}}'")
        .fails(1, "The Gadget \"g\" is invalid: spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1\n");
    // Objects go with their definition.
    rbacsim
        .run("delete crd gadgets.example.com")
        .prints("customresourcedefinition.apiextensions.k8s.io \"gadgets.example.com\" deleted\n");
    rbacsim.run("get gadgets").fails(1, "error: the server doesn't have a resource type \"gadgets\"\n");
}
