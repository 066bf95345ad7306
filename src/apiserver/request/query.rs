//! Query parameters and percent-encoding of paths.

/// The decoded query of a request: names and values in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Parses `a=b&c`; a name without `=` has an empty value.
    pub fn parse(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(name, value)| (decode_form(name), decode_form(value)))
                .collect(),
        )
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The first value of a parameter.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A parameter that is true or false, as the API reads it: anything but `0` and `false` is true.
    ///
    /// Mirrors `Convert_Slice_string_To_bool` of `k8s.io/apimachinery/pkg/runtime/conversion.go`.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.first(name).map(|word| word != "0" && !word.eq_ignore_ascii_case("false"))
    }

    /// All values of a parameter.
    pub fn all<'q>(&'q self, name: &'q str) -> impl Iterator<Item = &'q str> {
        self.0.iter().filter(move |(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The query as it stands in a URL, with a leading `?`, or nothing. Parameters come in the order of their names (Go's
    /// `url.Values.Encode`).
    pub fn to_suffix(&self) -> String {
        let mut pairs: Vec<&(String, String)> = self.0.iter().collect();
        pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
        let pairs: Vec<String> =
            pairs.iter().map(|(name, value)| format!("{}={}", encode_form(name), encode_form(value))).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

fn decode_form(text: &str) -> String {
    percent_decode(&text.replace('+', " "))
}

fn encode_form(text: &str) -> String {
    percent_encode(text).replace(':', "%3A").replace('@', "%40").replace("%20", "+")
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Undoes percent-encoding; a malformed escape stays as it is.
pub fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        if let Some(byte) = digits.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            bytes.push(byte);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Percent-encodes everything that may not stand in one segment of a path.
pub fn percent_encode(segment: &str) -> String {
    let mut encoded = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~:@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.extend(
                [byte >> 4, byte & 0xf].map(|digit| char::from(HEX.get(usize::from(digit)).copied().unwrap_or(b'0'))),
            );
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded() {
        let query = Query::parse("fieldSelector=metadata.name%3Dtwo&watch&labelSelector=a+in+(b)");
        assert_eq!(query.first("fieldSelector"), Some("metadata.name=two"));
        assert_eq!(query.first("watch"), Some(""));
        assert_eq!(query.first("labelSelector"), Some("a in (b)"));
        assert_eq!(query.first("limit"), None);
    }

    #[test]
    fn queries_are_encoded_as_go_does() {
        let query = Query::default().with("labelSelector", "a in (b),c=d:@").with("fieldSelector", "x");
        assert_eq!(query.to_suffix(), "?fieldSelector=x&labelSelector=a+in+%28b%29%2Cc%3Dd%3A%40");
        assert_eq!(Query::default().to_suffix(), "");
    }

    #[test]
    fn segments_survive_encoding() {
        for segment in ["a/b", "Spaces and: Colons", "a%b", "ünï", "%", "%4", "100%zz"] {
            assert_eq!(percent_decode(&percent_encode(segment)), segment);
        }
    }
}
