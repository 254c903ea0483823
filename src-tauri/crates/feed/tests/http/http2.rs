//! Servers that speak HTTP/2 badly.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use feed::{Client, Error, Limits, Network, Roots};
use h2::Reason;
use h2::server::SendResponse;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::server::{SMALL, check_read, get, network, short_limits};
use super::tls::http2_config_for;

const ADDRESS: &str = "https://feeds.example/feed";

/// Serves connections over TLS by `serve`, which also gets their number from 0. A client that trusts the server.
async fn start<F>(
    limits: Limits,
    serve: impl Fn(TlsStream<TcpStream>, usize) -> F + Send + Sync + 'static,
) -> Client
where
    F: Future<Output = Option<()>> + Send + 'static,
{
    let (config, root) = http2_config_for("feeds.example");
    let acceptor = TlsAcceptor::from(config);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
    let address: SocketAddr = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move {
        for number in 0.. {
            let Ok((stream, _)) = listener.accept().await else { return };
            if let Ok(stream) = acceptor.accept(stream).await {
                tokio::spawn(serve(stream, number));
            }
        }
    });
    let network = Network { roots: Roots::Only(vec![root]), limits, ..network(address) };
    Client::new(&network).expect("the network can be set up")
}

fn answer_with_feed(mut respond: SendResponse<&'static [u8]>) -> Option<()> {
    let mut body = respond.send_response(Default::default(), false).ok()?;
    body.send_data(SMALL, true).ok()
}

#[tokio::test]
async fn h2_goaway() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let client = start(Limits::default(), move |stream, number| {
        let count = count.clone();
        async move {
            let mut connection = h2::server::Builder::new().handshake::<_, &[u8]>(stream).await.ok()?;
            while let Some(Ok((_, respond))) = connection.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                if number == 0 {
                    connection.abrupt_shutdown(Reason::NO_ERROR);
                } else {
                    answer_with_feed(respond);
                }
            }
            Some(())
        }
    })
    .await;
    check_read(get(&client, ADDRESS).await, ADDRESS);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn h2_rst() {
    let client = start(Limits::default(), |stream, _| async move {
        let mut connection = h2::server::handshake(stream).await.ok()?;
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            respond.send_reset(Reason::INTERNAL_ERROR);
        }
        Some(())
    })
    .await;
    let answer = get(&client, ADDRESS).await;
    assert!(matches!(answer, Err(Error::Closed)), "{answer:?}");
}

/// A server that says it will take and send no more, and keeps the connection.
#[tokio::test]
async fn h2_window0() {
    let client = start(short_limits(), |stream, _| async move {
        let mut connection =
            h2::server::Builder::new().initial_window_size(0).handshake::<_, &[u8]>(stream).await.ok()?;
        let mut open = Vec::new();
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            open.push(respond.send_response(Default::default(), false).ok()?);
        }
        Some(())
    })
    .await;
    assert_eq!(get(&client, ADDRESS).await, Err(Error::TimedOut));
}

/// A server that sends pings and never an answer.
#[tokio::test]
async fn h2_ping_flood() {
    let client = start(short_limits(), |stream, _| async move {
        let (mut reading, mut writing) = tokio::io::split(stream);
        // What the client says is read, or its answers to the pings would stop both.
        tokio::spawn(async move { while reading.read_u8().await.is_ok() {} });
        // Empty settings; then pings (RFC 9113: length 8, type 6, no flags, stream 0).
        writing.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await.ok()?;
        loop {
            writing.write_all(&[0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]).await.ok()?;
            writing.flush().await.ok()?;
        }
    })
    .await;
    let answer = get(&client, ADDRESS).await;
    assert!(matches!(answer, Err(Error::TimedOut | Error::Closed)), "{answer:?}");
}
