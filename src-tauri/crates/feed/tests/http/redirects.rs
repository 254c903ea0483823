//! Where redirects may lead.

use std::net::{IpAddr, Ipv4Addr};

use feed::{Answer, Client, Error, Network, Resolver};

use super::server::{Act, PUBLIC, Server, check_read, client, get, network, ok, path, reply};
use super::tls::{acceptor_for, trusting};

/// A server that answers `/feed` with a redirect and everything else with a feed.
async fn redirecting(status: &'static str, location: &'static str) -> Server {
    Server::start(move |head, _| {
        let to = format!("Location: {location}");
        vec![Act::Send(if path(head) == "/feed" { reply(status, &[&to], b"") } else { ok(&[]) })]
    })
    .await
}

#[track_caller]
fn check_moved(answer: Result<Answer, Error>, expected: Option<&str>) {
    match answer.expect("an answer") {
        Answer::Fresh { moved_permanently_to, .. } => assert_eq!(moved_permanently_to.as_deref(), expected),
        Answer::NotModified => panic!("expected a feed, found “not modified”"),
    }
}

/// How a redirect to an address ends.
async fn check_refused(location: &'static str) {
    let server = redirecting("302 Found", location).await;
    let answer = get(&client(&server), "http://feeds.example/feed").await;
    assert!(matches!(answer, Err(Error::ForbiddenRedirect(_))), "{location}: {answer:?}");
    assert_eq!(server.requests().len(), 1, "{location}");
}

#[tokio::test]
async fn redir_301_once() {
    let server = redirecting("301 Moved Permanently", "http://new.example/x").await;
    let answer = get(&client(&server), "http://feeds.example/feed").await;
    check_read(answer.clone(), "http://new.example/x");
    check_moved(answer, Some("http://new.example/x"));
}

#[tokio::test]
async fn redir_302_once() {
    let server = redirecting("302 Found", "http://new.example/x").await;
    let answer = get(&client(&server), "http://feeds.example/feed").await;
    check_read(answer.clone(), "http://new.example/x");
    check_moved(answer, None);
}

#[tokio::test]
async fn redir_307() {
    let server = redirecting("307 Temporary Redirect", "http://new.example/x").await;
    check_moved(get(&client(&server), "http://feeds.example/feed").await, None);
}

#[tokio::test]
async fn redir_308() {
    let server = redirecting("308 Permanent Redirect", "http://new.example/x").await;
    check_moved(get(&client(&server), "http://feeds.example/feed").await, Some("http://new.example/x"));
}

#[tokio::test]
async fn a_move_behind_a_detour_is_not_permanent() {
    let server = Server::start(|head, _| {
        vec![Act::Send(match path(head) {
            "/a" => reply("302 Found", &["Location: /b"], b""),
            "/b" => reply("301 Moved Permanently", &["Location: /c"], b""),
            _ => ok(&[]),
        })]
    })
    .await;
    check_moved(get(&client(&server), "http://feeds.example/a").await, None);
    check_moved(get(&client(&server), "http://feeds.example/b").await, Some("http://feeds.example/c"));
}

#[tokio::test]
async fn redir_chain_10() {
    let server = Server::start(|head, _| {
        let hop: u32 = path(head).trim_start_matches('/').parse().unwrap_or(0);
        let to = format!("Location: /{}", hop + 1);
        vec![Act::Send(if hop < 10 { reply("302 Found", &[&to], b"") } else { ok(&[]) })]
    })
    .await;
    assert_eq!(get(&client(&server), "http://feeds.example/0").await, Err(Error::TooManyRedirects));
    assert_eq!(server.requests().len(), 6);
    check_read(get(&client(&server), "http://feeds.example/5").await, "http://feeds.example/10");
}

#[tokio::test]
async fn redir_loop_self() {
    let server = redirecting("301 Moved Permanently", "/feed").await;
    assert_eq!(get(&client(&server), "http://feeds.example/feed").await, Err(Error::TooManyRedirects));
    assert!(server.requests().len() <= 6);
}

#[tokio::test]
async fn redir_loop_2() {
    let server = Server::start(|head, _| {
        let to = if path(head) == "/a" { "Location: /b" } else { "Location: /a" };
        vec![Act::Send(reply("302 Found", &[to], b""))]
    })
    .await;
    assert_eq!(get(&client(&server), "http://feeds.example/a").await, Err(Error::TooManyRedirects));
}

#[tokio::test]
async fn redir_no_location() {
    let server = Server::saying(reply("302 Found", &[], b"")).await;
    assert_eq!(get(&client(&server), "http://feeds.example/feed").await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn redir_bad_location() {
    check_refused("http://a b%%/").await;
    // A word with “!” is no scheme, so this one is a relative address, and one that holds no feed.
    let server = Server::start(|head, _| {
        let first = path(head) == "/feed";
        vec![Act::Send(reply(if first { "302 Found" } else { "404 Not Found" }, &["Location: ht!tp://%%"], b""))]
    })
    .await;
    assert_eq!(get(&client(&server), "http://feeds.example/feed").await, Err(Error::Status(404)));
}

#[tokio::test]
async fn redir_relative() {
    let server = Server::start(|head, _| {
        vec![Act::Send(if path(head) == "/a/b/feed" {
            reply("302 Found", &["Location: ../x"], b"")
        } else {
            ok(&[])
        })]
    })
    .await;
    check_read(get(&client(&server), "http://feeds.example/a/b/feed").await, "http://feeds.example/a/x");
}

#[tokio::test]
async fn redir_https_to_http() {
    let (acceptor, root) = acceptor_for("feeds.example");
    let server = Server::start_tls(acceptor, |head, _| {
        vec![Act::Send(match path(head) {
            "/down" => reply("302 Found", &["Location: http://feeds.example/x"], b""),
            "/up" => reply("302 Found", &["Location: https://feeds.example/x"], b""),
            _ => ok(&[]),
        })]
    })
    .await;
    let client = trusting(root, &server);
    let answer = get(&client, "https://feeds.example/down").await;
    assert_eq!(answer, Err(Error::ForbiddenRedirect("http://feeds.example/x".into())));
    check_read(get(&client, "https://feeds.example/up").await, "https://feeds.example/x");
}

#[tokio::test]
async fn redir_to_file() {
    check_refused("file:///etc/passwd").await;
}

#[tokio::test]
async fn redir_to_data() {
    check_refused("data:text/xml,<rss/>").await;
}

#[tokio::test]
async fn redir_to_loopback() {
    let inner = Server::saying(ok(&[])).await;
    let to = format!("Location: http://127.0.0.1:{}/", inner.address.port());
    let server = Server::saying(reply("302 Found", &[&to], b"")).await;
    let answer = get(&client(&server), "http://feeds.example/feed").await;
    assert!(matches!(answer, Err(Error::ForbiddenRedirect(_))), "{answer:?}");
    assert_eq!(inner.requests().len(), 0);
}

#[tokio::test]
async fn redir_to_private() {
    let closed = [
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/",
        "http://[::1]/",
        "http://[fc00::1]/",
        "http://[fe80::1]/",
        "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/",
        "http://100.64.0.1/",
    ];
    for location in closed {
        check_refused(location).await;
    }
}

#[tokio::test]
async fn url_userinfo() {
    check_refused("http://good@127.0.0.1/").await;
    check_refused("http://good@feeds.example/").await;
}

#[tokio::test]
async fn url_decimal_ip() {
    for location in ["http://2130706433/", "http://0x7f.1/", "http://127.1/"] {
        check_refused(location).await;
    }
}

#[tokio::test]
async fn port_odd() {
    check_refused("http://feeds.example:22/").await;
    check_refused("http://feeds.example:25/").await;
}

#[tokio::test]
async fn a_typed_place_and_its_origin_may_be_on_this_laptop() {
    let server = redirecting("302 Found", "/x").await;
    let address = format!("http://127.0.0.1:{}/feed", server.address.port());
    let client = client(&server);
    assert!(matches!(get(&client, &address).await, Err(Error::ForbiddenAddress(_))));
    let typed = feed::Request { typed: true, ..super::server::request(&address) };
    let answer = client.get(&typed, &feed::CancelToken::new()).await;
    check_read(answer, &address.replace("/feed", "/x"));
}

/// The first look-up gives a public address, all others this laptop's.
#[tokio::test]
async fn dns_rebinding() {
    let (outer, inner) = (Server::saying(ok(&[])).await, Server::saying(ok(&[])).await);
    let (outside, inside) = (outer.address, inner.address);
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let resolver = Resolver::new(move |_| {
        let first = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0;
        async move { Ok(vec![if first { PUBLIC } else { IpAddr::V4(Ipv4Addr::LOCALHOST) }]) }
    })
    .leading(move |ip| if ip == PUBLIC { outside } else { inside });
    let client = Client::new(&Network { resolver, ..network(outside) }).expect("the network can be set up");
    check_read(get(&client, "http://feeds.example/feed").await, "http://feeds.example/feed");
    let second = get(&client, "http://feeds.example/feed").await;
    assert_eq!(second, Err(Error::ForbiddenAddress("http://feeds.example/feed".into())));
    assert_eq!((outer.requests().len(), inner.requests().len()), (1, 0));
}
