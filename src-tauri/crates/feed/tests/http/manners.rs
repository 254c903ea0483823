//! How many requests at a time, how far apart, and giving up when told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feed::{CancelToken, Client, Error, Network};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::server::{Act, Server, client, get, network, ok, reply, request, short_limits};

/// Asks for all addresses at once.
async fn ask_all(client: &Client, addresses: impl Iterator<Item = String>) -> Vec<Result<feed::Answer, Error>> {
    let mut asking = JoinSet::new();
    for address in addresses {
        let client = client.clone();
        asking.spawn(async move { get(&client, &address).await });
    }
    asking.join_all().await
}

#[tokio::test]
async fn concurrency() {
    let slow = |_: &str, _| vec![Act::Wait(Duration::from_millis(50)), Act::Send(ok(&[]))];
    let one_host = Server::start(slow).await;
    let answers = ask_all(&client(&one_host), (0..20).map(|n| format!("http://feeds.example/{n}"))).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!((one_host.requests().len(), one_host.most_at_once()), (20, 2));
    let many_hosts = Server::start(slow).await;
    let answers = ask_all(&client(&many_hosts), (0..20).map(|n| format!("http://{n}.feeds.example/"))).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!((many_hosts.requests().len(), many_hosts.most_at_once()), (20, 6));
}

#[tokio::test]
async fn a_host_in_trouble_is_asked_at_a_distance() {
    let last = Arc::new(Mutex::new(None));
    let seen = last.clone();
    let server = Server::start(move |_, _| {
        *seen.lock().expect("no test panics while it holds this") = Some(Instant::now());
        vec![Act::Send(reply("500 Oh", &[], b""))]
    })
    .await;
    let limits = short_limits();
    let (pause, begun) = (limits.pause, Instant::now());
    let client = Client::new(&Network { limits, ..network(server.address) }).expect("the network can be set up");
    let answers = ask_all(&client, (0..6).map(|n| format!("http://feeds.example/{n}"))).await;
    assert_eq!(answers, vec![Err(Error::Status(500)); 6]);
    let last = last.lock().expect("no test panics while it holds this").expect("a request");
    // Two begin at once, before the host is known to be in trouble; the other four one after another.
    assert!(last - begun >= pause * 4, "{:?}", last - begun);
}

#[tokio::test]
async fn what_is_cancelled_stops_and_asks_nothing_more() {
    let server = Server::start(|_, _| vec![Act::Stall]).await;
    let (client, cancel) = (client(&server), CancelToken::new());
    let asking = tokio::spawn({
        let (client, cancel) = (client.clone(), cancel.clone());
        async move { client.get(&request("http://feeds.example/feed"), &cancel).await }
    });
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    cancel.cancel();
    assert_eq!(asking.await.expect("no panic"), Err(Error::Cancelled));
    let again = client.get(&request("http://feeds.example/feed"), &cancel).await;
    assert_eq!((again, server.requests().len()), (Err(Error::Cancelled), 1));
}

#[tokio::test]
async fn what_is_no_web_address_is_not_asked_for() {
    let server = Server::saying(ok(&[])).await;
    for address in ["feeds.example/feed", "", "ftp://feeds.example/", "file:///etc/passwd", "http://"] {
        assert_eq!(get(&client(&server), address).await, Err(Error::NotHttp), "{address}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_host_that_asked_for_patience_is_left_alone() {
    let server = Server::saying(reply("429 Too Many", &["Retry-After: 120"], b"")).await;
    let client = client(&server);
    assert_eq!(get(&client, "http://feeds.example/1").await, Err(Error::RetryAfter(120)));
    let again = get(&client, "http://feeds.example/2").await;
    assert!(matches!(again, Err(Error::RetryAfter(118..=120))), "{again:?}");
    assert_eq!(server.requests().len(), 1);
    assert_eq!(get(&client, "http://other.example/").await, Err(Error::RetryAfter(120)));
    assert_eq!(server.requests().len(), 2, "another host has its own patience");
}
