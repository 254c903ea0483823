//! E-mail addresses that a page hides from collectors.

/// Cloudflare's hidden addresses: hexadecimal bytes, each combined with the first by exclusive or.
pub(super) fn decode_email(code: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> =
        (0..code.len()).step_by(2).map(|at| u8::from_str_radix(code.get(at..at + 2)?, 16).ok()).collect();
    let bytes = bytes?;
    let (key, rest) = bytes.split_first()?;
    let address = String::from_utf8(rest.iter().map(|byte| byte ^ key).collect()).ok()?;
    // The code may carry a subject: “name@host?subject=…”.
    let address = address.split('?').next().unwrap_or("").to_owned();
    address.contains('@').then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, expected: Option<&str>) {
        assert_eq!(decode_email(code).as_deref(), expected);
    }

    #[test]
    fn codes_are_decoded_and_anything_else_is_none() {
        check("422b2c242d023a6c273a232f322e27", Some("info@x.example"));
        check("00413f", None);
        check("422b2c2", None);
        check("", None);
        check("éé", None);
    }
}
