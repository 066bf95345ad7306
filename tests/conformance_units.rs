//! The harness of the recordings, tried on small texts: a mistake in it would make a wrong answer look right.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::harness::compare::{Mode, Outcome, conforms, differences};
use crate::harness::decode::decode;
use crate::harness::expectations::Expectations;
use crate::harness::normalise::Normaliser;

#[test]
fn what_differs_between_two_runs_is_masked() {
    for (raw, masked) in [
        ("rbacsim create, kubectl get", "<cmd> create, <cmd> get"),
        (
            "kubectl.kubernetes.io/x kubectl-label rbacsim/1 rbacsim:",
            "kubectl.kubernetes.io/x kubectl-label rbacsim/1 rbacsim:",
        ),
        ("a eyJh.eyJi.c-_ b", "a <jwt> b"),
        ("at 2026-01-02T03:04:05.678Z", "at <time>"),
        ("Sun, 22 Nov 2026 04:47:10 +0000", "<time>"),
        (r#"resourceVersion: "12""#, r#"resourceVersion: "<rv>""#),
        (r#""resourceVersion": """#, r#""resourceVersion": "<rv>""#),
        ("gen-x1y2z kube-api-access-ab12c", "gen-<suffix> kube-api-access-<suffix>"),
        (r#""ca.crt": "LS0tLQ==" token: ZXlKaA"#, r#""ca.crt": "<base64>" token: <base64>"#),
        (r#"{"a":1,"managedFields":[{"x":2}],"b":3}"#, r#"{"a":1,"b":3}"#),
        ("legacy-token-last-used: 2026-01-02", "legacy-token-last-used: <date>"),
        ("-----BEGIN CERTIFICATE-----\nab+/=\n-----END CERTIFICATE-----", "<certificate>"),
        ("NAME   AGE\nx      5m12s\ny      <unknown>", "NAME   AGE\nx      <age>\ny      <age>"),
        ("x   3d   y", "x   3d   y"),
        ("x   10m   y", "x   <age>   y"),
        ("https://127.0.0.1:6443/api", "<server>/api"),
        ("ca.crt:     1066 bytes", "ca.crt:     <n> bytes"),
        ("a \t\nb", "a\nb"),
    ] {
        assert_eq!(Normaliser::default().normalise(raw), masked, "{raw}");
    }
}

#[test]
fn identities_keep_their_number_through_a_scenario() {
    let (a, b) = ("01234567-89ab-cdef-0123-456789abcdef", "fedcba98-89ab-cdef-0123-456789abcdef");
    let mut normaliser = Normaliser::default();
    assert_eq!(normaliser.normalise(&format!("{b} {a} {b}")), "<uuid-1> <uuid-2> <uuid-1>");
    assert_eq!(normaliser.normalise(a), "<uuid-2>");
}

#[test]
fn comparison_forgives_only_what_it_should() {
    let outcome = |stdout: &str, stderr: &str, exit| Outcome { stdout: stdout.into(), stderr: stderr.into(), exit };
    let want = outcome("A   B\nx   y\n", "note", 0);
    for (got, exact, unordered, loose) in [
        (outcome("A  B\nx       y\n\n", "note\n", 0), true, true, true),
        (outcome("x y A B", "note", 0), false, true, true),
        (outcome("A B\nx y\n", "note", 0), false, true, true),
        (outcome("else", "else", 0), false, false, true),
        (outcome("A   B\nx   y\n", "", 0), false, false, false),
        (outcome("A   B\nx   y\n", "note", 1), false, false, false),
    ] {
        let found = [Mode::Exact, Mode::Unordered, Mode::Loose].map(|mode| conforms(&want, &got, mode));
        assert_eq!(found, [exact, unordered, loose], "{got:?}");
    }
}

#[test]
fn differences_are_shown_with_the_line_before_and_without_what_is_equal() {
    let outcome = |stdout: &str, exit| Outcome { stdout: stdout.into(), exit, ..Outcome::default() };
    let text = differences(&outcome("a\nb\nc\nd\n", 0), &outcome("a\nb\nX\nY\nd\n", 1));
    assert_eq!(text, "  exit: want 0, got 1\n  stdout:\n      b\n    - c\n    + X\n    + Y\n");
}

#[test]
fn tokens_are_taken_apart() {
    let part = |json: &str| URL_SAFE_NO_PAD.encode(json);
    let token = |claims: &str| format!("{}.{}.sig", part(r#"{"kid":"k","alg":"RS256"}"#), part(claims));
    let claims = r#"{"nbf":100,"iat":100,"exp":3700,"aud":["é"],"kubernetes.io":{"warnafter":200,"namespace":"n"}}"#;
    let header = r#"{"alg": "<alg>", "kid": "<kid>"}"#;
    let masked = r#"{"aud": ["\u00e9"], "exp": "iat+3600", "iat": "iat", "kubernetes.io": {"namespace": "n", "warnafter": "iat+100"}, "nbf": "iat+0"}"#;
    assert_eq!(decode(&token(claims)), Ok(format!("{header}\n{masked}\n")));
    assert_eq!(decode(&token(r#"{"exp":1}"#)), Ok(format!("{header}\n{{\"exp\": 1}}\n")));
    for wrong in ["", "a.b", "a.b.c", &format!("{}.x.y", part("[]"))] {
        assert!(decode(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn expectations_must_name_what_is_there() {
    let exceptions = "# why\n[[exception]]\nscenario = \"a\"\nstep = 2\nreason = \"r\"\n\n[[exception]]\nscenario = \"b\"\nstep = 1\nreason = \"r\"\n";
    let expectations = Expectations::parse("# issue 3\na # later\n\ngone\n", exceptions);
    assert!(expectations.is_pending("a") && !expectations.is_pending("b"));
    assert!(expectations.is_exception("a", 2) && !expectations.is_exception("a", 1));
    let unknown = expectations.unknown(|name| (name == "a").then_some(1));
    assert_eq!(unknown, ["pending.txt: gone", "exceptions.toml: a step 2", "exceptions.toml: b step 1"]);
}

#[test]
#[should_panic(expected = "an exception has a scenario, a step and a reason")]
fn an_exception_without_a_reason_is_refused() {
    let _ = Expectations::parse("", "[[exception]]\nscenario = \"a\"\nstep = 2\n");
}
