//! Lists that are longer than what kubectl asks for at once.

use std::fmt::Write as _;

use crate::support::Rbacsim;

#[test]
fn everything_is_listed_in_every_form() {
    let mut manifests = String::new();
    for number in 0..1001 {
        let _ = write!(
            manifests,
            "apiVersion: v1\nkind: ServiceAccount\nmetadata: {{name: a{number:04}, labels: {{a: b}}}}\n---\n"
        );
    }
    let rbacsim = Rbacsim::new();
    rbacsim.file("accounts.yaml", manifests);
    for flags in ["--no-headers", "-o name", "-o jsonpath='{range .items[*]}{.metadata.name}{\"\\n\"}{end}'"] {
        let got = rbacsim.run(&format!("get sa -l a=b {flags} --from accounts.yaml")).outcome();
        assert_eq!((got.stdout.lines().count(), got.stderr.as_str()), (1001, ""), "{flags}");
        assert!(got.stdout.lines().last().unwrap().contains("a1000"), "{flags}");
    }
}
