//! Statuses, when to come back, and validators.

use feed::{Answer, CancelToken, Error, Request};

use super::server::{Act, SMALL, Server, check_read, client, get, ok, reply, request};

const ADDRESS: &str = "http://feeds.example/feed";

#[tokio::test]
async fn a_status_that_is_no_success_is_an_error_with_its_number() {
    let cases = [
        "status_400",
        "status_401",
        "status_402",
        "status_403",
        "status_404",
        "status_405",
        "status_406",
        "status_407",
        "status_408",
        "status_418",
        "status_421",
        "status_451",
        "status_500",
        "status_501",
        "status_502",
        "status_504",
        "status_520",
        "status_530",
        "status_206",
        "status_999",
    ];
    for case in cases {
        let status = case.trim_start_matches("status_");
        let server =
            Server::saying(reply(&format!("{status} So"), &["Content-Type: text/html"], b"<html></html>")).await;
        let answer = get(&client(&server), ADDRESS).await;
        assert_eq!(answer, Err(Error::Status(status.parse().expect("a number"))), "{case}");
        assert_eq!(server.requests().len(), 1, "{case}");
        let sentence = answer.expect_err("an error").to_string();
        assert_eq!(sentence, format!("The server answered with error {status}."));
    }
}

#[tokio::test]
async fn status_410() {
    let server = Server::saying(reply("410 Gone", &[], b"")).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::Gone));
}

#[tokio::test]
async fn status_204() {
    let server = Server::saying("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await;
    assert_eq!(get(&client(&server), ADDRESS).await, Ok(Answer::NotModified));
}

#[tokio::test]
async fn status_304_no_etag() {
    let server = Server::saying("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n").await;
    assert_eq!(get(&client(&server), ADDRESS).await, Ok(Answer::NotModified));
}

#[tokio::test]
async fn status_304_body() {
    let server = Server::saying(reply("304 Not Modified", &[], SMALL)).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Ok(Answer::NotModified));
}

#[tokio::test]
async fn status_100() {
    let server = Server::saying([b"HTTP/1.1 100 Continue\r\n\r\n", ok(&[]).as_slice()].concat()).await;
    check_read(get(&client(&server), ADDRESS).await, ADDRESS);
}

#[tokio::test]
async fn status_103() {
    let hints = b"HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n";
    let server = Server::saying([hints.as_slice(), &ok(&[])].concat()).await;
    check_read(get(&client(&server), ADDRESS).await, ADDRESS);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn status_000() {
    let server = Server::saying(reply("000 Nothing", &[], b"")).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::BadAnswer));
}

const NOW: &str = "Date: Wed, 25 Nov 2026 12:00:00 GMT";

async fn check_wait(status: &str, wait: &str, expected: Error) {
    let server = Server::saying(reply(status, &[NOW, wait], b"")).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(expected), "{wait}");
}

#[tokio::test]
async fn ra_seconds() {
    check_wait("429 Too Many Requests", "Retry-After: 120", Error::RetryAfter(120)).await;
}

#[tokio::test]
async fn ra_date() {
    check_wait("503 Later", "Retry-After: Wed, 25 Nov 2026 12:05:00 GMT", Error::RetryAfter(300)).await;
}

#[tokio::test]
async fn ra_past() {
    check_wait("503 Later", "Retry-After: Wed, 25 Nov 2026 11:00:00 GMT", Error::Status(503)).await;
}

#[tokio::test]
async fn ra_huge() {
    check_wait("503 Later", "Retry-After: 99999999999", Error::RetryAfter(86_400)).await;
}

#[tokio::test]
async fn ra_bad() {
    check_wait("503 Later", "Retry-After: soon", Error::Status(503)).await;
}

#[tokio::test]
async fn ra_negative() {
    check_wait("503 Later", "Retry-After: -5", Error::Status(503)).await;
}

/// Asking again is for whoever asks the client; the client asks once.
#[tokio::test]
async fn retry_storm() {
    let server = Server::saying(reply("500 Oh", &[], b"")).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::Status(500)));
    assert_eq!(server.requests().len(), 1);
}

/// Asks twice, the second time with the validators of the first; gives the second request's head and answer.
async fn ask_twice(header: &'static [u8]) -> (String, Result<Answer, Error>) {
    let server = Server::start(move |_, number| {
        let mut first = b"HTTP/1.1 200 OK\r\nConnection: close\r\n".to_vec();
        first.extend_from_slice(header);
        first.extend_from_slice(format!("\r\nContent-Length: {}\r\n\r\n", SMALL.len()).as_bytes());
        first.extend_from_slice(SMALL);
        vec![Act::Send(if number == 0 { first } else { reply("304 Not Modified", &[], b"") })]
    })
    .await;
    let client = client(&server);
    let first = get(&client, ADDRESS).await.expect("an answer");
    let Answer::Fresh { etag, last_modified, .. } = first else { panic!("expected a feed") };
    let again = Request { etag, last_modified, ..request(ADDRESS) };
    let second = client.get(&again, &CancelToken::new()).await;
    (server.requests().pop().expect("a request"), second)
}

#[tokio::test]
async fn etag_strong() {
    let (head, answer) = ask_twice(b"ETag: \"a\"").await;
    assert!(head.contains("\r\nif-none-match: \"a\"\r\n"), "{head}");
    assert_eq!(answer, Ok(Answer::NotModified));
}

#[tokio::test]
async fn etag_weak() {
    let (head, _) = ask_twice(b"ETag: W/\"a\"").await;
    assert!(head.contains("\r\nif-none-match: W/\"a\"\r\n"), "{head}");
}

#[tokio::test]
async fn etag_unquoted() {
    let (head, _) = ask_twice(b"ETag: abc").await;
    assert!(head.contains("\r\nif-none-match: abc\r\n"), "{head}");
}

#[tokio::test]
async fn lastmod() {
    let (head, _) = ask_twice(b"Last-Modified: Tue, 24 Nov 2026 08:00:00 GMT").await;
    assert!(head.contains("\r\nif-modified-since: Tue, 24 Nov 2026 08:00:00 GMT\r\n"), "{head}");
    assert!(!head.contains("if-none-match"), "{head}");
}

#[tokio::test]
async fn lastmod_bad() {
    let (head, _) = ask_twice(b"Last-Modified: yesterday").await;
    assert!(head.contains("\r\nif-modified-since: yesterday\r\n"), "{head}");
}

#[tokio::test]
async fn etag_huge() {
    let long = Box::leak(format!("ETag: \"{}\"", "a".repeat(64 * 1024)).into_boxed_str());
    let (head, _) = ask_twice(long.as_bytes()).await;
    assert!(!head.contains("if-none-match"), "{head}");
}

/// A header with control characters breaks the answer; nothing of it comes back.
#[tokio::test]
async fn etag_crlf() {
    let server = Server::saying(reply("200 OK", &["ETag: \"a\u{1}b\""], SMALL)).await;
    match get(&client(&server), ADDRESS).await {
        Err(error) => assert_eq!(error, Error::BadAnswer),
        Ok(Answer::Fresh { etag, .. }) => assert_eq!(etag, None),
        Ok(Answer::NotModified) => panic!("expected a feed or an error"),
    }
}
