//! PEM: base64 between two lines that name what it is. Read as leniently as Go reads it: text around blocks is skipped.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The label of a certificate.
pub const CERTIFICATE: &str = "CERTIFICATE";

/// Length of a line of base64.
const WIDTH: usize = 64;

/// The blocks of a text in order, as label and content; what is no block is skipped.
pub fn blocks(text: &str) -> Vec<(&str, Vec<u8>)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("-----BEGIN ") {
        rest = behind;
        let Some((label, body)) = behind.split_once("-----") else { break };
        let Some((body, after)) = body.split_once(&format!("-----END {label}-----")) else { continue };
        // Headers, such as those of keys that old tools encrypted, stand above the base64.
        let base64: String = body.lines().filter(|line| !line.contains(':')).flat_map(str::split_whitespace).collect();
        if let Ok(content) = STANDARD.decode(base64) {
            found.push((label, content));
        }
        rest = after;
    }
    found
}

/// One block.
pub fn encode(label: &str, content: &[u8]) -> String {
    let base64 = STANDARD.encode(content);
    let mut lines = String::with_capacity(base64.len() + base64.len() / WIDTH);
    for (index, character) in base64.chars().enumerate() {
        if index > 0 && index % WIDTH == 0 {
            lines.push('\n');
        }
        lines.push(character);
    }
    format!("-----BEGIN {label}-----\n{lines}\n-----END {label}-----\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_in_text() {
        let text = format!("say\n{}between\n{}", encode("A B", &[1; 100]), encode(CERTIFICATE, b"x"));
        assert_eq!(blocks(&text), [("A B", vec![1; 100]), (CERTIFICATE, b"x".to_vec())]);
        for none in
            ["", "-----BEGIN ", "-----BEGIN A-----", "-----BEGIN A-----\n!!\n-----END A-----", "-----BEGIN A-----x"]
        {
            assert_eq!(blocks(none), [], "{none}");
        }
    }
}
