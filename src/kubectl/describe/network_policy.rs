//! Network policies: which pods they select, and what these may receive and send.

use serde_json::Value;

use super::head;
use super::reading::{or, present, selector_or_none, shown_or, texts};
use crate::apiserver::json::{list, text};
use crate::print::describe::Description;

/// One direction of traffic, in words.
struct Direction {
    /// The policy type.
    kind: &'static str,
    noun: &'static str,
    rules: &'static str,
    peers: &'static str,
    title: &'static str,
    anybody: &'static str,
}

const INGRESS: Direction = Direction {
    kind: "Ingress",
    noun: "ingress",
    rules: "/spec/ingress",
    peers: "/from",
    title: "From",
    anybody: "<any> (traffic not restricted by source)",
};

const EGRESS: Direction = Direction {
    kind: "Egress",
    noun: "egress",
    rules: "/spec/egress",
    peers: "/to",
    title: "To",
    anybody: "<any> (traffic not restricted by destination)",
};

pub(super) fn describe(lines: &mut Description, policy: &Value) {
    lines.field(0, "Name", text(policy, "/metadata/name"));
    lines.field(0, "Namespace", text(policy, "/metadata/namespace"));
    let created = text(policy, "/metadata/creationTimestamp").parse::<jiff::Timestamp>().unwrap_or_default();
    lines.field(0, "Created on", created.strftime("%Y-%m-%d %H:%M:%S +0000 UTC"));
    head::marks(lines, policy);
    lines.line(0, "Spec:");
    let selector = match selector_or_none(policy.pointer("/spec/podSelector")).as_str() {
        "<none>" => "<none> (Allowing the specific traffic to all pods in this namespace)".to_owned(),
        selector => selector.to_owned(),
    };
    // kubectl indents the value once more.
    lines.line(1, &format!("PodSelector:     {selector}"));
    let types = texts(policy, "/spec/policyTypes");
    for direction in [INGRESS, EGRESS] {
        let noun = direction.noun;
        if types.contains(&direction.kind) {
            lines.line(1, &format!("Allowing {noun} traffic:"));
            rules(lines, policy, &direction);
        } else {
            lines.line(1, &format!("Not affecting {noun} traffic"));
        }
    }
    lines.line(1, &format!("Policy Types: {}", or(&types.join(", "), "<none>")));
}

fn rules(lines: &mut Description, policy: &Value, direction: &Direction) {
    let rules: Vec<&Value> = list(policy.pointer(direction.rules)).collect();
    if rules.is_empty() {
        let noun = direction.noun;
        lines.line(2, &format!("<none> (Selected pods are isolated for {noun} connectivity)"));
    }
    for (index, rule) in rules.iter().enumerate() {
        if index > 0 {
            lines.line(2, "----------");
        }
        ports(lines, rule);
        let mut peers = list(rule.pointer(direction.peers)).peekable();
        if peers.peek().is_none() {
            lines.line(2, &format!("{}: {}", direction.title, direction.anybody));
        }
        for peer in peers {
            lines.line(2, &format!("{}:", direction.title));
            describe_peer(lines, peer);
        }
    }
}

fn ports(lines: &mut Description, rule: &Value) {
    let mut ports = list(rule.get("ports")).peekable();
    if ports.peek().is_none() {
        lines.line(2, "To Port: <any> (traffic allowed to all ports)");
    }
    for port in ports {
        let (number, protocol) = (shown_or(port, "/port", "<nil>"), or(text(port, "/protocol"), "TCP"));
        let told = match present(port, "/endPort") {
            Some(end) => format!("To Port Range: {number}-{end}/{protocol}"),
            None => format!("To Port: {number}/{protocol}"),
        };
        lines.line(2, &told);
    }
}

fn describe_peer(lines: &mut Description, peer: &Value) {
    let selectors = [("NamespaceSelector", "namespaceSelector"), ("PodSelector", "podSelector")];
    let mut is_selector = false;
    for (title, field) in selectors {
        if let Some(selector) = peer.get(field).filter(|selector| !selector.is_null()) {
            lines.line(3, &format!("{title}: {}", selector_or_none(Some(selector))));
            is_selector = true;
        }
    }
    if let Some(block) = peer.get("ipBlock").filter(|_| !is_selector) {
        lines.line(3, "IPBlock:");
        lines.line(4, &format!("CIDR: {}", text(block, "/cidr")));
        lines.line(4, &format!("Except: {}", texts(block, "/except").join(", ")));
    }
}
