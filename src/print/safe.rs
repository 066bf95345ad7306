//! Text from manifests and file names on its way to a terminal or a log.

/// Text that cannot steer a terminal or turn the direction of reading: such characters are shown as `\u{202e}`.
pub fn safe(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let steers = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if steers || (character.is_control() && character != '\t') {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(safe("a\u{1b}[31m\u{202e}\r\n\u{9b}\té"), "a\\u{1b}[31m\\u{202e}\\u{d}\\u{a}\\u{9b}\té");
    }
}
