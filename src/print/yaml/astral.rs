//! Characters above U+FFFF, which go-yaml escapes and libyaml does not.
//!
//! go-yaml's port of libyaml holds them for unprintable, so a text with one of them is double-quoted. Here each is hidden
//! behind a character that libyaml holds for unprintable too, and put back, escaped, when everything is written.

use std::borrow::Cow;

/// The character that others hide behind.
const MASK: char = '\u{fffe}';
/// What libyaml writes for it.
const WRITTEN: &str = "\\uFFFE";
/// Makes a hidden character as wide as its escape, since lines are folded by width.
const PADDING: &str = "0000";

/// What stands, in order, wherever [`WRITTEN`] is found in the output.
#[derive(Default)]
pub(super) struct Astral {
    found: Vec<Option<char>>,
    any: bool,
}

impl Astral {
    /// The text as libyaml may see it.
    pub(super) fn hide<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let mut hidden = String::with_capacity(text.len());
        let mut changed = false;
        for (position, character) in text.char_indices() {
            if character > '\u{ffff}' {
                self.found.push(Some(character));
                hidden.push(MASK);
                hidden.push_str(PADDING);
                changed = true;
                continue;
            }
            // The mask itself, and text that looks like a written mask.
            let rest = text.get(position..).unwrap_or_default();
            if character == MASK || (character == '\\' && rest.starts_with(WRITTEN)) {
                self.found.push(None);
            }
            hidden.push(character);
        }
        self.any |= changed;
        if changed { Cow::Owned(hidden) } else { Cow::Borrowed(text) }
    }

    /// The output with the hidden characters in it, escaped.
    pub(super) fn restore(self, output: String) -> String {
        if !self.any {
            return output;
        }
        let mut parts = output.split(WRITTEN);
        let mut restored = parts.next().unwrap_or_default().to_owned();
        let mut found = self.found.into_iter();
        for part in parts {
            if let Some(character) = found.next().flatten() {
                let escape = format!("\\U{:08X}", u32::from(character));
                restored.push_str(&escape);
                restored.push_str(part.strip_prefix(PADDING).unwrap_or(part));
            } else {
                restored.push_str(WRITTEN);
                restored.push_str(part);
            }
        }
        restored
    }
}
