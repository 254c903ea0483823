//! Headers that are too large, broken, or try to make the client do something.

use feed::{Answer, Error};

use super::server::{Act, Server, check_read, client, get, ok, path, reply};

const ADDRESS: &str = "http://feeds.example/feed";

#[tokio::test]
async fn hdr_huge() {
    let server = Server::saying(ok(&[&format!("X-Large: {}", "a".repeat(1 << 20))])).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn hdr_many() {
    let headers: Vec<String> = (0..10_000).map(|n| format!("X-{n}: a")).collect();
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let server = Server::saying(ok(&headers)).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn hdr_nul() {
    let server = Server::saying(ok(&["X-Nul: a\0b"])).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::BadAnswer));
    let server = Server::saying(ok(&["X-Odd: caf\u{e9} 日本"])).await;
    check_read(get(&client(&server), ADDRESS).await, ADDRESS);
}

#[tokio::test]
async fn cookie_set() {
    let server = Server::saying(ok(&["Set-Cookie: a=b; Path=/"])).await;
    let client = client(&server);
    for _ in 0..2 {
        check_read(get(&client, ADDRESS).await, ADDRESS);
    }
    assert!(server.requests().iter().all(|head| !head.to_lowercase().contains("cookie")));
}

/// A header that asks for more is not followed.
async fn check_ignored(header: &str) {
    let server = Server::saying(ok(&[header])).await;
    let client = client(&server);
    for _ in 0..2 {
        check_read(get(&client, ADDRESS).await, ADDRESS);
    }
    let paths: Vec<String> = server.requests().iter().map(|head| path(head).to_owned()).collect();
    assert_eq!(paths, ["/feed", "/feed"], "{header}");
}

#[tokio::test]
async fn link_hub() {
    check_ignored("Link: <http://hub.example/>; rel=\"hub\"").await;
}

#[tokio::test]
async fn refresh_hdr() {
    check_ignored("Refresh: 0;url=http://other.example/x").await;
}

#[tokio::test]
async fn altsvc() {
    check_ignored("Alt-Svc: h2=\"other.example:443\"; ma=3600").await;
}

#[tokio::test]
async fn auth_basic() {
    let server = Server::saying(reply("401 Unauthorized", &["WWW-Authenticate: Basic realm=\"x\""], b"")).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::Status(401)));
    assert_eq!(server.requests().len(), 1);
    assert!(!server.requests()[0].to_lowercase().contains("authorization"));
    // Nor are credentials taken into an address, from where a redirect could carry them on.
    let answer = get(&client(&server), "http://me:secret@feeds.example/").await;
    assert!(matches!(answer, Err(Error::ForbiddenAddress(_))), "{answer:?}");
}

/// The whole head of a request, the same for everybody.
#[tokio::test]
async fn user_agent() {
    let server = Server::start(|head, _| {
        let answer = if path(head) == "/feed" {
            reply("302 Found", &["Location: http://other.example/x"], b"")
        } else {
            ok(&[])
        };
        vec![Act::Send(answer)]
    })
    .await;
    check_read(get(&client(&server), ADDRESS).await, "http://other.example/x");
    let version = env!("CARGO_PKG_VERSION");
    for (head, host) in server.requests().iter().zip(["/feed|feeds.example", "/x|other.example"]) {
        let (path, host) = host.split_once('|').expect("two parts");
        let expected = format!(
            "GET {path} HTTP/1.1\r\naccept: application/atom+xml, application/rss+xml, application/feed+json, \
             application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, application/pdf;q=0.8, */*;q=0.5\r\n\
             user-agent: Penlight/{version}\r\naccept-encoding: zstd,gzip,deflate,br\r\nhost: {host}\r\n\r\n"
        );
        assert_eq!(*head, expected);
    }
}

/// Said over http it is a hint only, and handed on as such.
#[tokio::test]
async fn hsts() {
    for (headers, expected) in [(&["Strict-Transport-Security: max-age=31536000"][..], true), (&[], false)] {
        let server = Server::saying(ok(headers)).await;
        let answer = get(&client(&server), ADDRESS).await.expect("an answer");
        assert!(matches!(answer, Answer::Fresh { prefers_https, .. } if prefers_https == expected), "{headers:?}");
        assert_eq!(server.requests().len(), 1);
    }
}
