//! `explain`: its form is kubectl's, its words are our own.

use crate::support::Rbacsim;

#[test]
fn a_kind_and_its_fields() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("explain rolebindings.roleRef").prints(
        "GROUP:      rbac.authorization.k8s.io\n\
         KIND:       RoleBinding\n\
         VERSION:    v1\n\
         \n\
         FIELD: roleRef <RoleRef>\n\
         \n\
         \n\
         DESCRIPTION:\n    \
             The Role or ClusterRole that is given. It cannot change: delete the binding\n    \
             and make another one.\n    \
             Points to a role.\n    \n\
         FIELDS:\n  \
           apiGroup\t<string> -required-\n    \
             rbac.authorization.k8s.io\n\
         \n  \
           kind\t<string> -required-\n    \
             Role or ClusterRole.\n\
         \n  \
           name\t<string> -required-\n    \
             Name of the role.\n\
         \n\
         \n",
    );
    rbacsim
        .run("explain secret --recursive")
        .prints_lines(&["  data\t<map[string]string>", "    ownerReferences\t<[]OwnerReference>"]);
    rbacsim.run("explain roles.rbac.authorization.k8s.io.rules.verbs").prints_lines(&["FIELD: verbs <[]string>"]);
}

#[test]
fn custom_resources_are_explained_by_their_definitions() {
    let rbacsim = Rbacsim::new();
    rbacsim.file(
        "crd.yaml",
        "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: toys.example.com},\n\
         spec: {group: example.com, scope: Namespaced, names: {plural: toys, kind: Toy}, versions: [{name: v1, served: true,\n\
         storage: true, schema: {openAPIV3Schema: {type: object, description: A toy., properties: {spec: {type: object,\n\
         required: [colour], properties: {colour: {type: string, enum: [red, blue], description: Its colour.}}}}}}}]}}\n",
    );
    rbacsim
        .run("explain toys.spec --from crd.yaml")
        .prints_lines(&["FIELD: spec <Object>", "  colour\t<string> -required-"]);
    rbacsim.run("explain toys.spec.colour --from crd.yaml").prints_lines(&["ENUM:", "    red", "    Its colour."]);
}

#[test]
fn what_cannot_be_explained() {
    let rbacsim = Rbacsim::new();
    rbacsim.run("explain nope").fails(1, "the server doesn't have a resource type \"nope\"\n");
    rbacsim.run("explain pod.spec.nope").fails(1, "error: field \"nope\" does not exist\n");
    rbacsim.run("explain service.spec").fails(1, "error: field \"spec\" is not known to rbacsim\n");
    rbacsim.run("explain role rule").fails(1, "error: We accept only this format: explain RESOURCE\n");
    rbacsim.run("explain role -o html").fails(1, "error: unrecognized format: html\n");
}
