//! Lines in the form of kubectl's log, which goes to standard error.
//!
//! Mirrors `klog/v2` (`formatHeader`, `internal/serialize`).

use jiff::Timestamp;

use crate::print::go_quote::go_quote;

/// How much is logged, and at which time.
#[derive(Clone, Copy, Debug)]
pub struct Log {
    /// The time that every line bears.
    pub now: Timestamp,
    /// `-v`.
    pub level: i32,
}

impl Log {
    /// Whether messages of this level are logged.
    pub fn shows(self, level: i32) -> bool {
        self.level >= level
    }

    /// A line: `I0102 15:04:05.000000    1234 FILE:LINE] TEXT`. `severity` is klog's letter: I, W or E.
    pub fn line(self, severity: char, place: &str, text: &str) -> String {
        let time = self.now.strftime("%m%d %H:%M:%S%.6f");
        format!("{severity}{time} {:7} {place}] {text}", std::process::id())
    }
}

/// ` key="value"`; a value of several lines stands below, indented.
pub fn field(key: &str, value: &str) -> String {
    if !value.contains('\n') {
        return format!(" {key}={}", go_quote(value));
    }
    format!(" {key}=<\n\t{}\n >", value.trim_end_matches('\n').replace('\n', "\n\t"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_the_form_of_klog() {
        let log = Log { now: "2026-11-22T10:00:00.5Z".parse().unwrap(), level: 6 };
        let line = log.line('I', "loader.go:405", "text");
        assert_eq!(line, format!("I1122 10:00:00.500000 {:7} loader.go:405] text", std::process::id()));
        assert!(log.shows(6) && !log.shows(7));
    }

    #[test]
    fn values_of_several_lines_stand_below() {
        assert_eq!(field("body", "a \"b\""), " body=\"a \\\"b\\\"\"");
        assert_eq!(field("body", "a\nb\n"), " body=<\n\ta\n\tb\n >");
        assert_eq!(field("body", ""), " body=\"\"");
    }
}
