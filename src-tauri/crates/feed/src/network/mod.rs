//! Asking for an address: politely, within limits, never where the person didn't mean to go.

mod cancel;
mod error;

use std::time::Duration;

pub use cancel::CancelToken;
pub use error::Error;

/// How to reach the network. The default is the product's own name, the system's proxy and the usual limits.
#[derive(Debug, Clone)]
pub struct Network {
    /// What the program calls itself; nothing about the person.
    pub user_agent: String,
    /// By which way.
    pub proxy: Proxy,
    /// How long and how much.
    pub limits: Limits,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            user_agent: concat!("Penlight/", env!("CARGO_PKG_VERSION")).into(),
            proxy: Proxy::System,
            limits: Limits::default(),
        }
    }
}

/// By which way to reach the network. One that is down is an error, never a direct connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Proxy {
    /// As the system or the environment says it.
    #[default]
    System,
    /// None, whatever the system says.
    Direct,
    /// `http://host:port` or `socks5h://host:port`.
    Via(String),
}

/// How long to wait.
#[derive(Debug, Clone)]
pub struct Limits {
    /// For the connection.
    pub connect: Duration,
    /// For the head of an answer.
    pub head: Duration,
    /// Between two pieces of an answer.
    pub idle: Duration,
    /// For everything, redirects included.
    pub total: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            head: Duration::from_secs(20),
            idle: Duration::from_secs(15),
            total: Duration::from_secs(60),
        }
    }
}

/// What to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    /// Absolute, http or https.
    pub address: String,
    /// Whether the person typed this very host and port, or it is of the same origin as one they typed: then it may
    /// be this laptop or its own network, and any port.
    pub typed: bool,
    /// The validators of the last answer, as they came.
    pub etag: Option<String>,
    /// See `etag`.
    pub last_modified: Option<String>,
    /// Most bytes to take, counted after unpacking.
    pub limit: u64,
}

/// What the server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A whole answer.
    Fresh {
        /// Unpacked, not decoded.
        bytes: Vec<u8>,
        /// As the server says it.
        content_type: Option<String>,
        /// Send it back with the next request.
        etag: Option<String>,
        /// See `etag`.
        last_modified: Option<String>,
        /// Where the answer came from in the end.
        address: String,
        /// Where the server says the address has moved for good.
        moved_permanently_to: Option<String>,
    },
    /// Nothing new since the answer that the validators came with.
    NotModified,
}

/// Asks servers. Keeps connections, but no cookies and no cache.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    limits: Limits,
}

impl Client {
    /// A client for that network. Fails with [`Error::Setup`] only. Opens no connection.
    pub fn new(network: &Network) -> Result<Self, Error> {
        // Another library may have installed the same provider before us, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .user_agent(&network.user_agent)
            .redirect(reqwest::redirect::Policy::limited(5))
            .referer(false)
            .connect_timeout(network.limits.connect)
            .read_timeout(network.limits.idle);
        builder = match &network.proxy {
            Proxy::System => builder,
            Proxy::Direct => builder.no_proxy(),
            Proxy::Via(address) => builder.proxy(reqwest::Proxy::all(address).map_err(setup)?),
        };
        Ok(Self { http: builder.build().map_err(setup)?, limits: network.limits.clone() })
    }

    /// Asks for an address and waits for the whole answer.
    pub async fn get(&self, request: &Request, cancel: &CancelToken) -> Result<Answer, Error> {
        tokio::select! {
            () = cancel.cancelled() => Err(Error::Cancelled),
            answer = tokio::time::timeout(self.limits.total, self.ask(request)) => answer.unwrap_or(Err(Error::TimedOut)),
        }
    }

    async fn ask(&self, request: &Request) -> Result<Answer, Error> {
        let mut response = self.http.get(&request.address).send().await.map_err(|_| Error::Unreachable)?;
        if !response.status().is_success() {
            return Err(Error::Status(response.status().as_u16()));
        }
        let text = |name: &str| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let (content_type, etag, last_modified) = (text("content-type"), text("etag"), text("last-modified"));
        let address = response.url().to_string();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| Error::CutOff)? {
            if (bytes.len() + chunk.len()) as u64 > request.limit {
                return Err(Error::TooLarge(request.limit));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Answer::Fresh { bytes, content_type, etag, last_modified, address, moved_permanently_to: None })
    }
}

fn setup(error: reqwest::Error) -> Error {
    Error::Setup(error.to_string())
}
