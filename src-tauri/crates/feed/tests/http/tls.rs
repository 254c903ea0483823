//! Certificates and protocols that must not be trusted, and what goes by without harm.

use std::sync::Arc;

use feed::{Client, Error, Network, Roots};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

use super::server::{Act, Server, check_read, get, network, ok};

type Issuer = CertifiedIssuer<'static, KeyPair>;

fn issuer() -> Issuer {
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    // Roots of one name and different keys would be a forgery, not a stranger.
    let name: String = key.public_key_raw().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    params.distinguished_name.push(DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, key).expect("a certificate")
}

/// A certificate for a name that expires in that year.
fn leaf(name: &str, until: i32, issuer: &Issuer) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
    let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, issuer).expect("a certificate");
    (certificate.der().clone(), PrivateKeyDer::Pkcs8(key.serialize_der().into()))
}

fn config() -> rustls::ConfigBuilder<ServerConfig, rustls::WantsVerifier> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().expect("versions")
}

fn acceptor(leaf: (CertificateDer<'static>, PrivateKeyDer<'static>)) -> TlsAcceptor {
    let config = config().with_no_client_auth().with_single_cert(vec![leaf.0], leaf.1).expect("a pair");
    TlsAcceptor::from(Arc::new(config))
}

/// A server's end of TLS with a good certificate for a name, and the root to trust.
pub fn acceptor_for(name: &str) -> (TlsAcceptor, Vec<u8>) {
    let issuer = issuer();
    (acceptor(leaf(name, 4000, &issuer)), issuer.der().to_vec())
}

/// The same, speaking HTTP/2.
pub fn http2_config_for(name: &str) -> (Arc<ServerConfig>, Vec<u8>) {
    let issuer = issuer();
    let leaf = leaf(name, 4000, &issuer);
    let mut config = config().with_no_client_auth().with_single_cert(vec![leaf.0], leaf.1).expect("a pair");
    config.alpn_protocols = vec![b"h2".to_vec()];
    (Arc::new(config), issuer.der().to_vec())
}

/// A client that trusts one root only.
pub fn trusting(root: Vec<u8>, server: &Server) -> Client {
    Client::new(&Network { roots: Roots::Only(vec![root]), ..network(server.address) })
        .expect("the network can be set up")
}

async fn check(acceptor: TlsAcceptor, root: &Issuer, expected: &str) {
    let server = Server::start_tls(acceptor, |_, _| vec![Act::Send(ok(&[]))]).await;
    let answer = get(&trusting(root.der().to_vec(), &server), "https://feeds.example/feed").await;
    assert_eq!(answer, Err(Error::Certificate(expected.into())));
    assert_eq!(server.requests().len(), 0);
}

/// Our own clock may be the one that is wrong, so the sentence names its day.
#[tokio::test]
async fn tls_expired() {
    let root = issuer();
    let expired = acceptor(leaf("feeds.example", 2021, &root));
    let server = Server::start_tls(expired, |_, _| vec![Act::Send(ok(&[]))]).await;
    let answer = get(&trusting(root.der().to_vec(), &server), "https://feeds.example/feed").await;
    assert!(matches!(&answer, Err(Error::CertificateDate(day)) if day.starts_with("20")), "{answer:?}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn tls_self_signed() {
    let own = rcgen::generate_simple_self_signed(vec!["feeds.example".into()]).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
    check(acceptor((own.cert.der().clone(), key)), &issuer(), "nobody we trust vouches for it").await;
}

#[tokio::test]
async fn tls_wrong_host() {
    let root = issuer();
    check(acceptor(leaf("other.example", 4000, &root)), &root, "it is for another server").await;
}

#[tokio::test]
async fn tls_unknown_ca() {
    check(acceptor(leaf("feeds.example", 4000, &issuer())), &issuer(), "nobody we trust vouches for it").await;
}

/// A server that speaks TLS 1.0 only answers our hello with an alert: protocol version.
#[tokio::test]
async fn tls_tls1_0() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 512];
            let _ = stream.read(&mut hello).await;
            let _ = stream.write_all(&[0x15, 3, 1, 0, 2, 2, 70]).await;
        }
    });
    let client = Client::new(&network(address)).expect("the network can be set up");
    assert_eq!(get(&client, "https://feeds.example/feed").await, Err(Error::Unsafe));
}

/// A server that doesn't look at the name we ask for has one certificate, and that is the right one.
#[tokio::test]
async fn tls_no_sni() {
    let (acceptor, root) = acceptor_for("feeds.example");
    let server = Server::start_tls(acceptor, |_, _| vec![Act::Send(ok(&[]))]).await;
    check_read(get(&trusting(root, &server), "https://feeds.example/feed").await, "https://feeds.example/feed");
}

#[tokio::test]
async fn tls_client_cert_asked() {
    let root = issuer();
    let mut roots = RootCertStore::empty();
    roots.add(root.der().clone()).expect("a root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let asking = |is_optional: bool| {
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots.clone()), provider.clone());
        let verifier = if is_optional { verifier.allow_unauthenticated() } else { verifier };
        let leaf = leaf("feeds.example", 4000, &root);
        let verifier = verifier.build().expect("a verifier");
        let config = config().with_client_cert_verifier(verifier).with_single_cert(vec![leaf.0], leaf.1);
        TlsAcceptor::from(Arc::new(config.expect("a pair")))
    };
    let server = Server::start_tls(asking(true), |_, _| vec![Act::Send(ok(&[]))]).await;
    let answer = get(&trusting(root.der().to_vec(), &server), "https://feeds.example/feed").await;
    check_read(answer, "https://feeds.example/feed");
    let server = Server::start_tls(asking(false), |_, _| vec![Act::Send(ok(&[]))]).await;
    let answer = get(&trusting(root.der().to_vec(), &server), "https://feeds.example/feed").await;
    assert!(matches!(answer, Err(Error::Unsafe | Error::Closed)), "{answer:?}");
}
