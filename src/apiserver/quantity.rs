//! Amounts of resources: `500m` of CPU, `64Mi` of memory.
//!
//! Mirrors `k8s.io/apimachinery/pkg/api/resource/quantity.go`: what is written is read exactly, down to billionths, and
//! shown in its canonical form, so `0.5` becomes `500m` and `1024Mi` becomes `1Gi`.

use std::cmp::Ordering;
use std::fmt;
use std::ops::AddAssign;

use serde_json::Value;

const BILLION: i128 = 1_000_000_000;

/// The largest amount, in billionths.
const MOST: i128 = i64::MAX as i128 * BILLION;

/// Suffixes of powers of a thousand, from billionths on.
const DECIMAL: [&str; 10] = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

/// Suffixes of powers of 1024.
const BINARY: [&str; 7] = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/// In which family of suffixes an amount was written, and is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Format {
    #[default]
    Decimal,
    Binary,
    Exponent,
}

/// Why a text is no amount, in Go's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoQuantity {
    /// Neither a number nor a suffix.
    #[error("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'")]
    Format,
    /// A number that is none.
    #[error("unable to parse numeric part of quantity")]
    Number,
    /// A suffix that there is not.
    #[error("unable to parse quantity's suffix")]
    Suffix,
}

/// An amount of a resource.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quantity {
    billionths: i128,
    format: Format,
}

impl Quantity {
    /// Reads an amount as objects hold it, a text or a number; `None` for anything else.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Self::parse(text.trim()).ok(),
            Value::Number(number) => Self::parse(&number.to_string()).ok(),
            _ => None,
        }
    }

    /// Reads an amount as it is written. One that is finer than a billionth is rounded up, one beyond 2⁶³ - 1 is cut to it.
    ///
    /// # Errors
    /// What is wrong with a text that is no amount.
    pub fn parse(text: &str) -> Result<Self, NoQuantity> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let end = unsigned.find(|character: char| !matches!(character, '0'..='9' | '.')).unwrap_or(unsigned.len());
        let (digits, suffix) = unsigned.split_at(end);
        if digits.is_empty() || !suffix.chars().all(|character| "eEinumkKMGTP+-0123456789".contains(character)) {
            return Err(NoQuantity::Format);
        }
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if fraction.contains('.') || (whole.is_empty() && fraction.is_empty()) {
            return Err(NoQuantity::Number);
        }
        let (base, exponent, format) = scale(suffix).ok_or(NoQuantity::Suffix)?;
        let billionths = billionths(whole, fraction, base, exponent).unwrap_or(MOST).min(MOST);
        Ok(Self { billionths: if text.starts_with('-') { -billionths } else { billionths }, format })
    }

    /// The amount in thousandths, rounded up.
    pub fn thousandths(self) -> i128 {
        rounded_up(self.billionths, BILLION / 1000)
    }

    /// The amount in whole units, rounded up.
    pub fn units(self) -> i128 {
        rounded_up(self.billionths, BILLION)
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.billionths == 0
    }
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.billionths == other.billionths
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        self.billionths.cmp(&other.billionths)
    }
}

/// Nothing takes on the form of what is added to it.
impl AddAssign for Quantity {
    fn add_assign(&mut self, other: Self) {
        if self.is_zero() {
            self.format = other.format;
        }
        self.billionths = self.billionths.saturating_add(other.billionths);
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.billionths / BILLION;
        let is_binary = self.format == Format::Binary && whole.abs() >= 1024 && self.billionths % BILLION == 0;
        if is_binary {
            let (mantissa, power) = reduced(whole, 1024, BINARY.len() - 1);
            return write!(formatter, "{mantissa}{}", BINARY.get(power).unwrap_or(&""));
        }
        if self.is_zero() {
            return formatter.write_str("0");
        }
        let (mantissa, power) = reduced(self.billionths, 1000, DECIMAL.len() - 1);
        match self.format {
            Format::Exponent if power != 3 => {
                let exponent = i64::try_from(power).unwrap_or_default() * 3 - 9;
                write!(formatter, "{mantissa}e{exponent}")
            }
            Format::Exponent => write!(formatter, "{mantissa}"),
            _ => write!(formatter, "{mantissa}{}", DECIMAL.get(power).unwrap_or(&"")),
        }
    }
}

/// Base and exponent that a suffix stands for.
fn scale(suffix: &str) -> Option<(u16, i32, Format)> {
    if let Some(power) = DECIMAL.iter().position(|known| *known == suffix) {
        return Some((1000, i32::try_from(power).ok()? - 3, Format::Decimal));
    }
    if let Some(power) = BINARY.iter().position(|known| *known == suffix) {
        return Some((1024, i32::try_from(power).ok()?, Format::Binary));
    }
    let exponent = suffix.strip_prefix(['e', 'E'])?.parse::<i32>().ok()?;
    Some((10, exponent, Format::Exponent))
}

/// The amount in billionths, rounded up; `None` if 128 bits don't hold it.
fn billionths(whole: &str, fraction: &str, base: u16, exponent: i32) -> Option<i128> {
    // Of a longer fraction it only matters that there is more.
    let (fraction, finer) = fraction.split_at_checked(9).unwrap_or((fraction, ""));
    let more = if finer.bytes().all(|digit| digit == b'0') { "" } else { "1" };
    let mantissa = format!("0{whole}{fraction}{more}").parse::<i128>().ok()?;
    let places = u32::try_from(fraction.len() + more.len()).ok()?;
    let multiplier = i128::from(base).checked_pow(exponent.max(0).unsigned_abs())?;
    let divisor = i128::from(base).checked_pow(exponent.min(0).unsigned_abs());
    let Some(divisor) = divisor.and_then(|divisor| divisor.checked_mul(10_i128.pow(places))) else {
        return Some(i128::from(mantissa > 0));
    };
    Some(rounded_up(mantissa.checked_mul(multiplier)?.checked_mul(BILLION)?, divisor))
}

/// A quotient, away from zero where it is not whole.
fn rounded_up(dividend: i128, divisor: i128) -> i128 {
    let quotient = dividend / divisor;
    if dividend % divisor == 0 { quotient } else { quotient + dividend.signum() }
}

/// A number without its factors of `base`, at most `most` of them, and how many there were.
fn reduced(mut number: i128, base: i128, most: usize) -> (i128, usize) {
    let mut power = 0;
    while power < most && number != 0 && number % base == 0 {
        number /= base;
        power += 1;
    }
    (number, power)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{NoQuantity, Quantity};

    #[test]
    fn amounts_are_shown_in_their_canonical_form() {
        for (given, want) in [
            ("0.5", "500m"),
            ("100m", "100m"),
            ("1000m", "1"),
            ("1.5", "1500m"),
            ("2", "2"),
            ("1000", "1k"),
            ("1500k", "1500k"),
            ("1024Mi", "1Gi"),
            ("1536Mi", "1536Mi"),
            ("64Mi", "64Mi"),
            ("0.5Gi", "512Mi"),
            ("1023", "1023"),
            ("0.5Ki", "512"),
            ("1e3", "1e3"),
            ("1E3", "1e3"),
            ("12e0", "12"),
            ("1E", "1E"),
            ("-5m", "-5m"),
            ("0", "0"),
            ("0Mi", "0"),
            ("0.1n", "1n"),
            ("+1", "1"),
            (".5", "500m"),
            ("99999999999999999999999999999999999999999", "9223372036854775807"),
            ("1e99", "9223372036854775807"),
            ("1e-99", "1e-9"),
            ("0e-99", "0"),
            ("2.00000000000000000000000000000000000000000", "2"),
            ("0.0000000001", "1n"),
        ] {
            assert_eq!(Quantity::parse(given).unwrap().to_string(), want, "{given}");
        }
        for (wrong, why) in [
            ("", NoQuantity::Format),
            ("x", NoQuantity::Format),
            ("1x", NoQuantity::Format),
            ("1 Mi", NoQuantity::Format),
            ("--1", NoQuantity::Format),
            ("e3", NoQuantity::Format),
            ("1..2", NoQuantity::Number),
            (".", NoQuantity::Number),
            ("1e", NoQuantity::Suffix),
            ("1Kim", NoQuantity::Suffix),
        ] {
            assert_eq!(Quantity::parse(wrong), Err(why), "{wrong}");
        }
        assert_eq!(Quantity::of(&json!(2)).unwrap().to_string(), "2");
        assert!(Quantity::of(&json!({})).is_none());
    }

    #[test]
    fn amounts_add_up_and_compare() {
        let mut sum = Quantity::default();
        sum += Quantity::parse("512Mi").unwrap();
        sum += Quantity::parse("1Gi").unwrap();
        assert_eq!((sum.to_string().as_str(), sum.units()), ("1536Mi", 1_610_612_736));
        assert_eq!(Quantity::parse("1n").unwrap().thousandths(), 1);
        assert_eq!(sum.max(Quantity::parse("2").unwrap()), sum);
        assert_eq!(Quantity::parse("1000m"), Quantity::parse("1"));
    }
}
