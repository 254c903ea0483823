//! A server that does what a test tells it to, and a client whose every name leads to it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feed::{Answer, CancelToken, Client, Error, Limits, Network, Proxy, Request, Resolver, Roots};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// An address of the open internet; nothing is ever sent there, since connections lead to the test's own server.
pub const PUBLIC: IpAddr = IpAddr::V4(Ipv4Addr::new(93, 184, 216, 34));

pub const SMALL: &[u8] = include_bytes!("../fixtures/small.xml");

/// What a server does after it has read the head of a request; in the end it closes the connection.
pub enum Act {
    Send(Vec<u8>),
    Wait(Duration),
    /// Sends the same bytes for ever.
    Repeat(Vec<u8>),
    /// Sends nothing more and keeps the connection.
    Stall,
}

/// Gets the head of a request and its number from 0.
type Script = dyn Fn(&str, usize) -> Vec<Act> + Send + Sync;

pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
    busy: Arc<Busy>,
}

#[derive(Default)]
struct Busy {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Server {
    pub async fn start(script: impl Fn(&str, usize) -> Vec<Act> + Send + Sync + 'static) -> Self {
        Self::listen(None, Arc::new(script)).await
    }

    pub async fn start_tls(
        acceptor: TlsAcceptor,
        script: impl Fn(&str, usize) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::listen(Some(acceptor), Arc::new(script)).await
    }

    /// One that answers every request with the same bytes.
    pub async fn saying(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::start(move |_, _| vec![Act::Send(bytes.clone())]).await
    }

    async fn listen(tls: Option<TlsAcceptor>, script: Arc<Script>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
        let address = listener.local_addr().expect("a bound socket has an address");
        let (seen, busy) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Busy::default()));
        let server = Self { address, seen: seen.clone(), busy: busy.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (tls, script, seen, busy) = (tls.clone(), script.clone(), seen.clone(), busy.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, &*script, &seen, &busy).await,
                        Some(acceptor) => match acceptor.accept(stream).await {
                            Ok(stream) => serve(stream, &*script, &seen, &busy).await,
                            Err(_) => None,
                        },
                    }
                });
            }
        });
        server
    }

    /// The heads of all requests so far.
    pub fn requests(&self) -> Vec<String> {
        self.seen.lock().expect("no test panics while it holds this").clone()
    }

    /// The most requests that were being answered at one time.
    pub fn most_at_once(&self) -> usize {
        self.busy.most.load(Ordering::SeqCst)
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    script: &Script,
    seen: &Mutex<Vec<String>>,
    busy: &Busy,
) -> Option<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let number = {
        let mut seen = seen.lock().expect("no test panics while it holds this");
        seen.push(head.clone());
        seen.len() - 1
    };
    busy.most.fetch_max(busy.now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    for act in script(&head, number) {
        // A client that has gone is no fault of the server's.
        let _ = play(act, &mut stream).await;
    }
    busy.now.fetch_sub(1, Ordering::SeqCst);
    let _ = stream.shutdown().await;
    Some(())
}

async fn play(act: Act, stream: &mut (impl AsyncWrite + Unpin)) -> std::io::Result<()> {
    match act {
        Act::Send(bytes) => stream.write_all(&bytes).await?,
        Act::Wait(time) => {
            stream.flush().await?;
            tokio::time::sleep(time).await;
        }
        Act::Repeat(bytes) => loop {
            stream.write_all(&bytes).await?;
        },
        Act::Stall => {
            stream.flush().await?;
            std::future::pending::<()>().await;
        }
    }
    stream.flush().await
}

/// An answer with that status, those header lines and that body.
pub fn reply(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut bytes =
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n", body.len()).into_bytes();
    for header in headers {
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A feed.
pub fn ok(headers: &[&str]) -> Vec<u8> {
    reply("200 OK", headers, SMALL)
}

/// The path of a request.
pub fn path(head: &str) -> &str {
    head.split(' ').nth(1).unwrap_or_default()
}

/// Waits so short that a test can wait for their end.
pub fn short_limits() -> Limits {
    Limits {
        connect: Duration::from_millis(300),
        head: Duration::from_millis(300),
        idle: Duration::from_millis(300),
        total: Duration::from_millis(900),
        pause: Duration::from_millis(100),
    }
}

/// Every name is one of the open internet, and every connection leads to `server`.
pub fn network(server: SocketAddr) -> Network {
    Network {
        proxy: Proxy::Direct,
        roots: Roots::Only(Vec::new()),
        resolver: Resolver::new(async |_| Ok(vec![PUBLIC])).leading(move |_| server),
        ..Network::default()
    }
}

pub fn client(server: &Server) -> Client {
    Client::new(&network(server.address)).expect("the network can be set up")
}

/// One that loses its patience soon.
pub fn hasty_client(server: &Server) -> Client {
    Client::new(&Network { limits: short_limits(), ..network(server.address) }).expect("the network can be set up")
}

pub fn request(address: &str) -> Request {
    Request { address: address.into(), limit: 8 << 20, ..Request::default() }
}

pub async fn get(client: &Client, address: &str) -> Result<Answer, Error> {
    client.get(&request(address), &CancelToken::new()).await
}

/// Whether an answer is the small feed, and where it came from.
#[track_caller]
pub fn check_read(answer: Result<Answer, Error>, from: &str) {
    match answer.expect("an answer") {
        Answer::Fresh { bytes, content_type, address, .. } => {
            assert_eq!(address, from);
            let feed = feed::parse(&bytes, content_type.as_deref(), Some(&address)).expect("a feed");
            assert_eq!(feed.entries.len(), 2);
        }
        Answer::NotModified => panic!("expected a feed, found “not modified”"),
    }
}
