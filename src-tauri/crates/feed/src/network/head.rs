//! What the head of an answer says: validators, when to come back, where to go.

use std::time::Duration;

use reqwest::header::{DATE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

/// Longest validator kept. Real ones have up to some 100 characters; one of 64 kB is no validator.
const VALIDATOR_MAX: usize = 1024;
/// Longest wait taken from a server.
const WAIT_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// A header's text, byte for byte: every byte is one character (ISO-8859-1), so that it can be sent back as it came.
pub(super) fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(headers.get(name)?.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}

/// A validator to keep; `None` for one that is too long or holds control characters.
pub(super) fn validator(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    text(headers, name).filter(|text| text.len() <= VALIDATOR_MAX && !text.chars().any(char::is_control))
}

/// A validator as a header again; `None` for one that can't have come from a header.
pub(super) fn to_header(validator: &str) -> Option<HeaderValue> {
    let bytes: Option<Vec<u8>> = validator.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    HeaderValue::from_bytes(&bytes?).ok()
}

/// Seconds to wait, at most a day. Of the two forms the date is counted from the server's own, so that neither's clock
/// need be right. `None` for none, one that lies in the past and one that can't be read.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<u64> {
    let wait = text(headers, RETRY_AFTER)?;
    let seconds = match wait.trim().parse::<u64>() {
        Ok(seconds) => seconds,
        // More digits than any number holds are still a number.
        Err(_) if !wait.trim().is_empty() && wait.trim().bytes().all(|b| b.is_ascii_digit()) => u64::MAX,
        Err(_) => {
            let until = moment(&wait)?;
            let now = moment(&text(headers, DATE)?)?;
            u64::try_from(until - now).ok()?
        }
    };
    Some(seconds.min(WAIT_MAX.as_secs())).filter(|seconds| *seconds > 0)
}

fn moment(text: &str) -> Option<i64> {
    // HTTP's dates are those of RFC 5322 with “GMT” for the zone.
    let parser = jiff::fmt::rfc2822::DateTimeParser::new();
    parser.parse_timestamp(text.trim()).ok().map(jiff::Timestamp::as_second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wait: &str, date: &str, expected: Option<u64>) {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(wait).expect("a header"));
        headers.insert(DATE, HeaderValue::from_str(date).expect("a header"));
        assert_eq!(retry_after(&headers), expected, "{wait}");
    }

    #[test]
    fn reads_retry_after_in_both_forms() {
        let now = "Wed, 25 Nov 2026 12:00:00 GMT";
        check("120", now, Some(120));
        check("Wed, 25 Nov 2026 12:05:00 GMT", now, Some(300));
        check("Wed, 25 Nov 2026 11:00:00 GMT", now, None);
        check("99999999999", now, Some(86_400));
        check("99999999999999999999999999", now, Some(86_400));
        check("soon", now, None);
        check("-5", now, None);
        check("Wed, 25 Nov 2026 12:05:00 GMT", "no date", None);
    }

    #[test]
    fn sends_validators_back_byte_for_byte() {
        for bytes in [&b"\"a\""[..], b"W/\"a\"", b"abc", b"\"caf\xe9\""] {
            let mut headers = HeaderMap::new();
            headers.insert("etag", HeaderValue::from_bytes(bytes).expect("a header"));
            let kept = validator(&headers, reqwest::header::ETAG).expect("kept");
            assert_eq!(to_header(&kept).expect("sent").as_bytes(), bytes);
        }
        assert_eq!(to_header("a\r\nX: y"), None);
        assert_eq!(to_header("日"), None);
    }
}
