//! The client: one request from the first address to the last byte.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{
    ACCEPT, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION,
    STRICT_TRANSPORT_SECURITY,
};
use reqwest::{Response, StatusCode};
use tokio::time::{Instant, timeout};
use url::Url;

use super::cancel::CancelToken;
use super::door::{self, Refused};
use super::error::Error;
use super::head::{retry_after, text, to_header, validator};
use super::settings::{Limits, Network};
use super::turns::Turns;
use super::ways::Ways;
use super::{Answer, Request, failure};

/// Redirects followed.
const REDIRECTS_MAX: usize = 5;

/// A server that takes its leave just as we ask (HTTP/2's GOAWAY, a connection kept too long) is asked once more.
const TRIES: u32 = 2;

/// Formats in the order of preference. The same for all users and all addresses.
const ACCEPTED: &str = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, \
                        text/xml;q=0.9, text/html;q=0.8, application/pdf;q=0.8, */*;q=0.5";

/// Asks servers. Keeps connections, but no cookies and no cache. Clones share connections and turns.
#[derive(Debug, Clone)]
pub struct Client {
    ways: Arc<Ways>,
    turns: Arc<Turns>,
    limits: Limits,
}

impl Client {
    /// A client for that network. Fails with [`Error::Setup`] only. Opens no connection.
    pub fn new(network: &Network) -> Result<Self, Error> {
        Ok(Self {
            ways: Arc::new(Ways::new(network)?),
            turns: Arc::new(Turns::new(network.limits.pause)),
            limits: network.limits.clone(),
        })
    }

    /// Asks for an address, once, and waits for the whole answer. Follows redirects along the open web.
    pub async fn get(&self, request: &Request, cancel: &CancelToken) -> Result<Answer, Error> {
        if cancel.is_cancelled() {
            return Err(Error::Cancelled);
        }
        tokio::select! {
            () = cancel.cancelled() => Err(Error::Cancelled),
            answer = self.follow(request) => answer,
        }
    }

    /// Asks from address to address until an answer is none of a redirect.
    async fn follow(&self, request: &Request) -> Result<Answer, Error> {
        let mut trail = Trail::begin(request)?;
        let mut left = self.limits.total;
        let mut tries_left = TRIES;
        let mut requests_left = 1 + REDIRECTS_MAX;
        while requests_left > 0 {
            let turn = self.turns.wait(trail.address.host_str().unwrap_or_default()).await?;
            let begun = Instant::now();
            let step = timeout(left, self.step(request, &trail)).await.unwrap_or(Err(Error::TimedOut));
            turn.ended(step.as_ref().err());
            left = left.saturating_sub(begun.elapsed());
            match step {
                Err(Error::Closed) if tries_left > 1 => tries_left -= 1,
                Err(error) => return Err(error),
                Ok(Step::Answer(answer)) => return Ok(trail.sign(answer)),
                Ok(Step::Redirect { to, is_permanent }) => {
                    trail.go_on(to, is_permanent)?;
                    requests_left -= 1;
                }
            }
        }
        Err(Error::TooManyRedirects)
    }

    /// One request and its answer.
    async fn step(&self, request: &Request, trail: &Trail) -> Result<Step, Error> {
        let (http, is_proxied) = self.ways.to(&trail.address, trail.typed.as_ref());
        let mut asking = http.get(trail.address.clone()).header(ACCEPT, ACCEPTED);
        if let Some(etag) = request.etag.as_deref().and_then(to_header) {
            asking = asking.header(IF_NONE_MATCH, etag);
        }
        if let Some(last_modified) = request.last_modified.as_deref().and_then(to_header) {
            asking = asking.header(IF_MODIFIED_SINCE, last_modified);
        }
        let response = timeout(self.limits.head, asking.send()).await.map_err(|_| Error::TimedOut)?;
        let response = response.map_err(|error| failure::no_answer(&error, trail.address.as_str(), is_proxied))?;
        match response.status() {
            StatusCode::OK | StatusCode::NON_AUTHORITATIVE_INFORMATION => {
                whole(response, request.limit, self.limits.idle).await.map(Step::Answer)
            }
            // “No content” is no news; what came with either is ignored.
            StatusCode::NOT_MODIFIED | StatusCode::NO_CONTENT => Ok(Step::Answer(Answer::NotModified)),
            StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT => redirect(&response, true),
            StatusCode::FOUND | StatusCode::SEE_OTHER | StatusCode::TEMPORARY_REDIRECT => {
                redirect(&response, false)
            }
            StatusCode::GONE => Err(Error::Gone),
            status => {
                Err(retry_after(response.headers()).map_or(Error::Status(status.as_u16()), Error::RetryAfter))
            }
        }
    }
}

/// What one request brought.
enum Step {
    Answer(Answer),
    Redirect { to: String, is_permanent: bool },
}

fn redirect(response: &Response, is_permanent: bool) -> Result<Step, Error> {
    let to = response.headers().get(LOCATION).ok_or(Error::BadAnswer)?;
    // Addresses with letters beyond ASCII come as UTF-8, against the rules.
    Ok(Step::Redirect { to: String::from_utf8_lossy(to.as_bytes()).into_owned(), is_permanent })
}

/// Reads an answer to its end, counting what comes out of the unpacking piece by piece.
async fn whole(mut response: Response, limit: u64, idle: Duration) -> Result<Answer, Error> {
    let headers = response.headers();
    let (content_type, etag) = (text(headers, CONTENT_TYPE), validator(headers, ETAG));
    let last_modified = validator(headers, LAST_MODIFIED);
    let prefers_https = headers.contains_key(STRICT_TRANSPORT_SECURITY);
    // Left only where the library doesn't know how to unpack it.
    if text(headers, CONTENT_ENCODING).is_some_and(|coding| !coding.trim().eq_ignore_ascii_case("identity")) {
        return Err(Error::BadAnswer);
    }
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(Error::TooLarge(limit));
    }
    let mut bytes = Vec::new();
    loop {
        let piece = timeout(idle, response.chunk()).await.map_err(|_| Error::TimedOut)?;
        let Some(piece) = piece.map_err(|error| failure::no_end(&error))? else { break };
        if (bytes.len() + piece.len()) as u64 > limit {
            return Err(Error::TooLarge(limit));
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(Answer::Fresh {
        bytes,
        content_type,
        etag,
        last_modified,
        address: String::new(),
        moved_permanently_to: None,
        prefers_https,
    })
}

/// The way from the address asked for to the one that answers.
struct Trail {
    address: Url,
    /// The first address, where the person typed it.
    typed: Option<Url>,
    seen: HashSet<Url>,
    /// Where permanent redirects have led so far; `None` before the first.
    moved_to: Option<Url>,
    /// Whether all redirects so far were permanent.
    is_permanent: bool,
}

impl Trail {
    fn begin(request: &Request) -> Result<Self, Error> {
        let address = Url::parse(request.address.trim()).map_err(|_| Error::NotHttp)?;
        let typed = request.typed.then(|| address.clone());
        door::check(&address, typed.as_ref()).map_err(|refused| match refused {
            Refused::NotHttp => Error::NotHttp,
            Refused::Closed => Error::ForbiddenAddress(request.address.clone()),
        })?;
        let seen = HashSet::from([address.clone()]);
        Ok(Self { address, typed, seen, moved_to: None, is_permanent: true })
    }

    /// Goes where a redirect leads, if it leads anywhere one may go.
    fn go_on(&mut self, to: String, is_permanent: bool) -> Result<(), Error> {
        let Ok(next) = self.address.join(to.trim()) else { return Err(Error::ForbiddenRedirect(to)) };
        let is_downgrade = self.address.scheme() == "https" && next.scheme() == "http";
        if is_downgrade || door::check(&next, self.typed.as_ref()).is_err() {
            return Err(Error::ForbiddenRedirect(next.into()));
        }
        if !self.seen.insert(next.clone()) {
            return Err(Error::TooManyRedirects);
        }
        self.is_permanent &= is_permanent;
        if self.is_permanent {
            self.moved_to = Some(next.clone());
        }
        self.address = next;
        Ok(())
    }

    /// Writes on an answer where it came from.
    fn sign(&self, answer: Answer) -> Answer {
        match answer {
            Answer::Fresh { bytes, content_type, etag, last_modified, prefers_https, .. } => Answer::Fresh {
                bytes,
                content_type,
                etag,
                last_modified,
                address: self.address.to_string(),
                moved_permanently_to: self.moved_to.as_ref().map(Url::to_string),
                prefers_https,
            },
            Answer::NotModified => Answer::NotModified,
        }
    }
}
