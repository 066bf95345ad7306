//! `create -f --edit`: every object is edited before it is created.

use crate::support::Rbacsim;

const ACCOUNTS: &str = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: one}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: two}\n";

#[test]
fn what_was_edited_is_created() {
    let rbacsim = Rbacsim::new();
    rbacsim.file("sa.yaml", ACCOUNTS);
    let create = |editor: &str| rbacsim.run("create -f sa.yaml --edit").env("KUBE_EDITOR", editor);
    create("sed -i s/one/three/").says("serviceaccount/three created\n", "Edit cancelled, no changes made.\n", 0);
    rbacsim.run("get sa -o name").prints("serviceaccount/default\nserviceaccount/three\n");
    let said = "Edit cancelled, no changes made.\nEdit cancelled, no changes made.\n";
    create("true").says("", said, 0);
    rbacsim.run("create -f sa.yaml --edit --raw /api/v1").fails(1, "error: --raw and --edit are mutually exclusive\n");
}
