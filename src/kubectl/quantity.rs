//! Amounts of resources, such as `500m` and `1Gi`, in the one way that Kubernetes writes each.
//!
//! Mirrors `ParseQuantity` and `CanonicalizeBytes` of `k8s.io/apimachinery/pkg/api/resource/quantity.go`.

use super::failure::Failure;

const WRONG_FORMAT: &str =
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const WRONG_NUMBER: &str = "unable to parse numeric part of quantity";
const WRONG_SUFFIX: &str = "unable to parse quantity's suffix";

/// Suffixes by power of ten.
const DECIMAL: [(&str, i32); 10] =
    [("E", 18), ("P", 15), ("T", 12), ("G", 9), ("M", 6), ("k", 3), ("", 0), ("m", -3), ("u", -6), ("n", -9)];
/// Suffixes by power of two.
const BINARY: [(&str, u32); 6] = [("Ei", 60), ("Pi", 50), ("Ti", 40), ("Gi", 30), ("Mi", 20), ("Ki", 10)];
/// The finest amount there is is a billionth.
const NANO: i128 = 1_000_000_000;

/// How an amount is written.
#[derive(Clone, Copy)]
enum Form {
    Decimal,
    Binary,
    Exponent,
}

/// An amount as Kubernetes writes it. One that is too large to be computed here stays as it is.
///
/// # Errors
/// Go's words for what is no amount.
pub fn canonical_quantity(text: &str) -> Result<String, Failure> {
    let wrong = |why: &str| Failure::plain(why);
    let number_end = text
        .char_indices()
        .find(|(index, character)| {
            !(character.is_ascii_digit() || *character == '.' || (*index == 0 && matches!(character, '+' | '-')))
        })
        .map_or(text.len(), |(index, _)| index);
    let (number, suffix) = text.split_at_checked(number_end).unwrap_or((text, ""));
    let digits = number.trim_start_matches(['+', '-']);
    if digits.is_empty() || !suffix.chars().all(|character| "eEinumkKMGTP+-0123456789".contains(character)) {
        return Err(wrong(WRONG_FORMAT));
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if fraction.contains('.') || (whole.is_empty() && fraction.is_empty()) {
        return Err(wrong(WRONG_NUMBER));
    }
    let (form, power) = read_suffix(suffix).ok_or_else(|| wrong(WRONG_SUFFIX))?;
    let written = nanos(whole, fraction, form, power).map(|nanos| {
        let text = write(nanos, form);
        if number.starts_with('-') && nanos != 0 { format!("-{text}") } else { text }
    });
    Ok(written.unwrap_or_else(|| text.to_owned()))
}

fn read_suffix(suffix: &str) -> Option<(Form, i32)> {
    if let Some((_, power)) = DECIMAL.iter().find(|(name, _)| *name == suffix) {
        return Some((Form::Decimal, *power));
    }
    if let Some((_, power)) = BINARY.iter().find(|(name, _)| *name == suffix) {
        return Some((Form::Binary, i32::try_from(*power).ok()?));
    }
    let exponent = suffix.strip_prefix(['e', 'E'])?;
    Some((Form::Exponent, exponent.parse().ok()?))
}

/// The amount in billionths, rounded up; `None` if that is too large.
fn nanos(whole: &str, fraction: &str, form: Form, power: i32) -> Option<i128> {
    let digits: i128 = format!("0{whole}{fraction}").parse().ok()?;
    let places = i32::try_from(fraction.len()).ok()?;
    let (digits, tens) = match form {
        Form::Binary => (digits.checked_mul(1_i128.checked_shl(u32::try_from(power).ok()?)?)?, 9 - places),
        Form::Decimal | Form::Exponent => (digits, power.checked_add(9)?.checked_sub(places)?),
    };
    let scale = 10_i128.checked_pow(tens.unsigned_abs())?;
    if tens >= 0 { digits.checked_mul(scale) } else { Some(digits.checked_add(scale - 1)? / scale) }
}

fn write(nanos: i128, form: Form) -> String {
    if nanos == 0 {
        return "0".into();
    }
    match form {
        // Small amounts are told without powers of two.
        Form::Binary if nanos >= 1024 * NANO => {
            let whole = (nanos + NANO - 1) / NANO;
            let (suffix, power) =
                BINARY.into_iter().find(|(_, power)| whole % (1_i128 << power) == 0).unwrap_or(("", 0));
            format!("{}{suffix}", whole >> power)
        }
        Form::Decimal | Form::Binary => {
            let fits = |(_, power): &(&str, i32)| nanos % in_nanos(*power) == 0;
            let (suffix, power) = DECIMAL.into_iter().find(fits).unwrap_or(("n", -9));
            format!("{}{suffix}", nanos / in_nanos(power))
        }
        Form::Exponent => {
            let fits = |power: &i32| nanos % in_nanos(*power) == 0;
            match (-3..=6).rev().map(|third| third * 3).find(fits).unwrap_or(-9) {
                0 => (nanos / NANO).to_string(),
                power => format!("{}e{power}", nanos / in_nanos(power)),
            }
        }
    }
}

/// A power of ten in billionths.
fn in_nanos(power: i32) -> i128 {
    10_i128.pow(power.saturating_add(9).unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_amount_is_written_in_one_way() {
        for (text, want) in [
            ("1", "1"),
            ("0.5", "500m"),
            ("1000m", "1"),
            ("1500m", "1500m"),
            ("2000", "2k"),
            ("1G", "1G"),
            ("1024Mi", "1Gi"),
            ("1.5Gi", "1536Mi"),
            ("1Ki", "1Ki"),
            ("0.5Ki", "512"),
            ("1e3", "1e3"),
            ("1000e0", "1e3"),
            ("-5", "-5"),
            ("0Mi", "0"),
            ("0.0000000001", "1n"),
            ("99999999999999999999999999999999999999999", "99999999999999999999999999999999999999999"),
        ] {
            assert_eq!(canonical_quantity(text).unwrap(), want, "{text}");
        }
        for (text, why) in [
            ("", WRONG_FORMAT),
            ("x", WRONG_FORMAT),
            ("1x", WRONG_FORMAT),
            ("1..2", WRONG_NUMBER),
            ("1Kim", WRONG_SUFFIX),
        ] {
            assert_eq!(canonical_quantity(text).unwrap_err().message(), why, "{text}");
        }
    }
}
