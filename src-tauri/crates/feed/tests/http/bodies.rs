//! Bodies that lie about their length, their packing or their end.

use std::io::Write;
use std::time::Duration;

use feed::{Answer, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::server::{Act, SMALL, Server, check_read, client, get, hasty_client, network, ok, reply, request};

const ADDRESS: &str = "http://feeds.example/feed";
const GZIP: &[u8] = include_bytes!("../fixtures/small.xml.gz");

async fn answer_to(bytes: impl Into<Vec<u8>>) -> Result<Answer, Error> {
    let server = Server::saying(bytes).await;
    get(&client(&server), ADDRESS).await
}

/// The head of an answer with these lines, and a body.
fn raw(headers: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\nConnection: close\r\n{headers}\r\n\r\n").as_bytes(), body].concat()
}

#[tokio::test]
async fn gzip_ok() {
    check_read(answer_to(reply("200 OK", &["Content-Encoding: gzip"], GZIP)).await, ADDRESS);
}

#[tokio::test]
async fn br_ok() {
    let packed = include_bytes!("../fixtures/small.xml.br");
    check_read(answer_to(reply("200 OK", &["Content-Encoding: br"], packed)).await, ADDRESS);
}

#[tokio::test]
async fn zstd_ok() {
    let packed = include_bytes!("../fixtures/small.xml.zst");
    check_read(answer_to(reply("200 OK", &["Content-Encoding: zstd"], packed)).await, ADDRESS);
}

/// Bytes are counted after unpacking: 64 kB on the wire would be 64 MB here.
#[tokio::test]
async fn gzip_bomb_1000() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packer.write_all(&[b' '; 1 << 20]).expect("memory takes bytes");
    }
    let bomb = packer.finish().expect("memory takes bytes");
    assert!(bomb.len() < 1 << 20);
    assert_eq!(answer_to(reply("200 OK", &["Content-Encoding: gzip"], &bomb)).await, Err(Error::TooLarge(8 << 20)));
}

#[tokio::test]
async fn gzip_nested() {
    assert_eq!(answer_to(reply("200 OK", &["Content-Encoding: gzip, gzip"], GZIP)).await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn gzip_truncated() {
    assert_eq!(answer_to(reply("200 OK", &["Content-Encoding: gzip"], &GZIP[..150])).await, Err(Error::CutOff));
}

#[tokio::test]
async fn gzip_header_plain_body() {
    assert_eq!(answer_to(reply("200 OK", &["Content-Encoding: gzip"], SMALL)).await, Err(Error::CutOff));
}

#[tokio::test]
async fn gzip_no_header() {
    let Ok(Answer::Fresh { bytes, .. }) = answer_to(reply("200 OK", &[], GZIP)).await else {
        panic!("expected bytes")
    };
    assert_eq!(feed::parse(&bytes, None, None), Err(feed::NotAFeed::Packed));
}

#[tokio::test]
async fn cl_short() {
    let answer = answer_to(raw("Content-Length: 20", SMALL)).await;
    assert!(matches!(&answer, Ok(Answer::Fresh { bytes, .. }) if bytes.len() == 20), "{answer:?}");
}

#[tokio::test]
async fn cl_long() {
    assert_eq!(answer_to(raw("Content-Length: 5000", SMALL)).await, Err(Error::CutOff));
}

#[tokio::test]
async fn cl_negative() {
    assert_eq!(answer_to(raw("Content-Length: -1", SMALL)).await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn cl_twice() {
    assert_eq!(answer_to(raw("Content-Length: 20\r\nContent-Length: 21", SMALL)).await, Err(Error::BadAnswer));
}

#[tokio::test]
async fn cl_and_te() {
    let chunked = [format!("{:x}\r\n", SMALL.len()).as_bytes(), SMALL, b"\r\n0\r\n\r\n"].concat();
    let answer = answer_to(raw("Content-Length: 5\r\nTransfer-Encoding: chunked", &chunked)).await;
    match answer {
        Err(error) => assert_eq!(error, Error::BadAnswer),
        read => check_read(read, ADDRESS),
    }
}

#[tokio::test]
async fn chunk_bad() {
    assert_eq!(answer_to(raw("Transfer-Encoding: chunked", b"zz\r\nabc\r\n")).await, Err(Error::CutOff));
}

#[tokio::test]
async fn chunk_huge() {
    let answer = answer_to(raw("Transfer-Encoding: chunked", b"FFFFFFFFFFFFFFFF\r\nabc\r\n")).await;
    assert_eq!(answer, Err(Error::CutOff));
}

#[tokio::test]
async fn endless_body() {
    let server = Server::start(|_, _| {
        vec![Act::Send(raw("Content-Type: text/xml", SMALL)), Act::Repeat(vec![b' '; 1 << 16])]
    })
    .await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::TooLarge(8 << 20)));
}

#[tokio::test]
async fn slow_body() {
    let server = Server::start(|_, _| {
        let mut acts = vec![Act::Send(raw("Content-Type: text/xml", b"<"))];
        acts.extend((0..100).flat_map(|_| [Act::Wait(Duration::from_millis(100)), Act::Send(b" ".to_vec())]));
        acts
    })
    .await;
    assert_eq!(get(&hasty_client(&server), ADDRESS).await, Err(Error::TimedOut));
}

#[tokio::test]
async fn slow_headers() {
    let server = Server::start(|_, _| {
        let slowly = b"HTTP/1.1 200 OK\r\n".iter();
        slowly.flat_map(|byte| [Act::Wait(Duration::from_millis(100)), Act::Send(vec![*byte])]).collect()
    })
    .await;
    assert_eq!(get(&hasty_client(&server), ADDRESS).await, Err(Error::TimedOut));
}

#[tokio::test]
async fn stall_after_headers() {
    let server = Server::start(|_, _| vec![Act::Send(raw("Content-Length: 500", b"")), Act::Stall]).await;
    assert_eq!(get(&hasty_client(&server), ADDRESS).await, Err(Error::TimedOut));
}

/// Closing while bytes of the request lie unread makes the system send a reset.
#[tokio::test]
async fn reset_mid() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read_u8().await;
            let _ = stream.write_all(&raw("Content-Length: 5000", &SMALL[..100])).await;
        }
    });
    let client = feed::Client::new(&network(address)).expect("the network can be set up");
    // A reset may overtake what was sent before it.
    let answer = get(&client, ADDRESS).await;
    assert!(matches!(answer, Err(Error::CutOff | Error::Closed)), "{answer:?}");
}

#[tokio::test]
async fn close_now() {
    let server = Server::start(|_, _| Vec::new()).await;
    assert_eq!(get(&client(&server), ADDRESS).await, Err(Error::Closed));
    assert_eq!(server.requests().len(), 2);
}

async fn parsed(body: &[u8]) -> Result<feed::Feed, feed::NotAFeed> {
    let answer = answer_to(reply("200 OK", &["Content-Type: application/rss+xml"], body)).await;
    let Ok(Answer::Fresh { bytes, content_type, .. }) = answer else { panic!("expected bytes, found {answer:?}") };
    feed::parse(&bytes, content_type.as_deref(), Some(ADDRESS))
}

#[tokio::test]
async fn empty_200() {
    assert_eq!(parsed(b"").await, Err(feed::NotAFeed::Empty));
}

#[tokio::test]
async fn html_200() {
    assert_eq!(parsed(b"<!DOCTYPE html><html><body>Sign in</body></html>").await, Err(feed::NotAFeed::Page));
}

#[tokio::test]
async fn binary_200() {
    assert_eq!(parsed(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x02<\x00item>").await, Err(feed::NotAFeed::Unknown));
}

#[tokio::test]
async fn wrong_ct() {
    for said in ["Content-Type: text/html", "Content-Type: application/octet-stream", "Content-Type: nonsense"] {
        check_read(answer_to(ok(&[said])).await, ADDRESS);
    }
}

#[tokio::test]
async fn a_length_beyond_the_limit_is_refused_before_the_body() {
    let server = Server::start(|_, _| vec![Act::Send(raw("Content-Length: 9000000", b"")), Act::Stall]).await;
    let answer = client(&server).get(&request(ADDRESS), &feed::CancelToken::new()).await;
    assert_eq!(answer, Err(Error::TooLarge(8 << 20)));
}
