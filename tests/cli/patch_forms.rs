//! `patch`: patches that are nothing, or no patches at all.

use crate::support::Rbacsim;

#[test]
fn odd_patches() {
    let rbacsim = Rbacsim::new();
    let patch = |of: &str, text: &str| rbacsim.run(&format!("patch sa default --type={of} -p '{text}'"));
    for of in ["strategic", "json"] {
        patch(of, "null").prints("serviceaccount/default patched (no change)\n");
    }
    patch("merge", "null").fails(1, "Error from server (BadRequest): Invalid JSON Patch\n");
    let refused = "The request is invalid: the server rejected our request due to an error in our request\n";
    patch("json", "[{\"op\":\"foo\",\"path\":\"/metadata/labels\"}]").fails(1, refused);
    let undecodable =
        |why: &str| format!("Error from server (BadRequest): error decoding patch: json: cannot unmarshal {why}\n");
    patch("json", "[1]").fails(1, &undecodable("number into Go value of type handlers.jsonPatchOp"));
    let field = "bool into Go struct field jsonPatchOp.path of type string";
    patch("json", "[{\"op\":\"add\",\"path\":true}]").fails(1, &undecodable(field));
}

#[test]
fn overrides_that_are_no_json() {
    let rbacsim = Rbacsim::new();
    for (way, why) in [
        ("merge", "Invalid JSON Patch"),
        ("strategic", "invalid JSON document"),
        ("json", "invalid character 'x' looking for beginning of value"),
    ] {
        let line = format!("run p --image=i --overrides=x --override-type={way}");
        rbacsim.run(&line).fails(1, &format!("error: {why}\n"));
    }
}
