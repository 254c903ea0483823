//! Names, addresses and proxies.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use feed::{Client, Error, Network, Proxy, Resolver};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::{PUBLIC, Server, check_read, get, network, ok, short_limits};

const ADDRESS: &str = "http://feeds.example/feed";

fn with_resolver(server: SocketAddr, resolver: Resolver) -> Client {
    Client::new(&Network { resolver, ..network(server) }).expect("the network can be set up")
}

#[tokio::test]
async fn ipv6_only() {
    let server = Server::saying(ok(&[])).await;
    let (address, v6) = (server.address, "2606:4700::1111".parse().expect("an address"));
    let resolver = Resolver::new(move |_| async move { Ok(vec![v6]) }).leading(move |_| address);
    check_read(get(&with_resolver(address, resolver), ADDRESS).await, ADDRESS);
}

#[tokio::test]
async fn nxdomain() {
    let server = Server::saying(ok(&[])).await;
    let resolver = Resolver::new(async |_| Err(io::ErrorKind::NotFound.into()));
    assert_eq!(get(&with_resolver(server.address, resolver), ADDRESS).await, Err(Error::Unreachable));
}

#[tokio::test]
async fn dns_timeout() {
    let server = Server::saying(ok(&[])).await;
    let resolver = Resolver::new(async |_| std::future::pending().await);
    let network = Network { resolver, limits: short_limits(), ..network(server.address) };
    let client = Client::new(&network).expect("the network can be set up");
    assert_eq!(get(&client, ADDRESS).await, Err(Error::TimedOut));
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_unreachable() {
    let closed = closed_port().await;
    let client = Client::new(&network(closed)).expect("the network can be set up");
    assert_eq!(get(&client, ADDRESS).await, Err(Error::Unreachable));
}

#[tokio::test]
async fn idn() {
    let server = Server::saying(ok(&[])).await;
    let (address, asked) = (server.address, Arc::new(Mutex::new(Vec::new())));
    let names = asked.clone();
    let resolver = Resolver::new(move |name| {
        names.lock().expect("no test panics while it holds this").push(name);
        async { Ok(vec![PUBLIC]) }
    })
    .leading(move |_| address);
    let client = with_resolver(address, resolver);
    check_read(get(&client, "http://bücher.example/feed").await, "http://xn--bcher-kva.example/feed");
    assert_eq!(*asked.lock().expect("no test panics while it holds this"), ["xn--bcher-kva.example"]);
    assert!(server.requests()[0].contains("host: xn--bcher-kva.example\r\n"));
}

/// A port that was free a moment ago.
async fn closed_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    listener.local_addr().expect("a bound socket has an address")
}

/// A client behind a proxy, and the names that it looks up.
fn behind(proxy: String, server: SocketAddr) -> (Client, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let names = asked.clone();
    let resolver = Resolver::new(move |name: String| {
        let ip = name.parse::<IpAddr>().unwrap_or(PUBLIC);
        names.lock().expect("no test panics while it holds this").push(name);
        async move { Ok(vec![ip]) }
    })
    .leading(move |ip| if ip == PUBLIC { server } else { SocketAddr::new(ip, 0) });
    let network = Network { resolver, proxy: Proxy::Via(proxy), ..network(server) };
    (Client::new(&network).expect("the network can be set up"), asked)
}

/// Names looked up here, the proxy's own address left out.
fn leaked(asked: &Mutex<Vec<String>>) -> Vec<String> {
    let asked = asked.lock().expect("no test panics while it holds this");
    asked.iter().filter(|name| name.parse::<IpAddr>().is_err()).cloned().collect()
}

#[tokio::test]
async fn proxy_down() {
    let server = Server::saying(ok(&[])).await;
    for scheme in ["socks5h", "socks5", "http"] {
        let (client, asked) = behind(format!("{scheme}://{}", closed_port().await), server.address);
        assert_eq!(get(&client, ADDRESS).await, Err(Error::ProxyUnreachable), "{scheme}");
        assert_eq!(get(&client, "https://feeds.example/").await, Err(Error::ProxyUnreachable), "{scheme}");
        assert_eq!((leaked(&asked), server.requests().len()), (Vec::new(), 0), "{scheme}");
    }
}

#[tokio::test]
async fn proxy_socks5h() {
    for scheme in ["socks5h", "socks5"] {
        let (proxy, wanted) = socks_proxy().await;
        let (client, asked) = behind(format!("{scheme}://{proxy}"), closed_port().await);
        check_read(get(&client, ADDRESS).await, ADDRESS);
        assert_eq!(leaked(&asked), Vec::<String>::new());
        assert_eq!(*wanted.lock().expect("no test panics while it holds this"), ["feeds.example"]);
    }
}

/// A SOCKS5 proxy (RFC 1928) that answers every request with the small feed itself, and the names it was asked for.
async fn socks_proxy() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let (address, wanted) = (listener.local_addr().expect("an address"), Arc::new(Mutex::new(Vec::new())));
    let names = wanted.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut greeting = [0; 2];
            stream.read_exact(&mut greeting).await?;
            stream.read_exact(&mut vec![0; greeting[1].into()]).await?;
            stream.write_all(&[5, 0]).await?;
            // Version, “connect”, reserved, “a name follows”, its length.
            let mut head = [0; 5];
            stream.read_exact(&mut head).await?;
            let mut name = vec![0; usize::from(head[4]) + 2];
            stream.read_exact(&mut name).await?;
            name.truncate(head[4].into());
            names
                .lock()
                .expect("no test panics while it holds this")
                .push(String::from_utf8_lossy(&name).into_owned());
            stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(stream.read_u8().await?);
            }
            stream.write_all(&ok(&[])).await?;
        }
        io::Result::Ok(())
    });
    (address, wanted)
}

#[tokio::test]
async fn a_proxy_we_cannot_speak_to_is_refused_at_once() {
    for proxy in ["socks4://127.0.0.1:9050", "127.0.0.1:9050", "ftp://x"] {
        let network = Network { proxy: Proxy::Via(proxy.into()), ..Network::default() };
        assert!(matches!(Client::new(&network), Err(Error::Setup(_))), "{proxy}");
    }
}

#[test]
fn the_usual_network_can_be_set_up_and_opens_nothing() {
    assert!(Client::new(&Network::default()).is_ok());
}
