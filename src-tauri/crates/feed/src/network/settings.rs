//! How to reach the network: settings, limits, and the parameters that tests put in the place of the world.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How to reach the network. The default is the product's own name, the system's proxy and the usual limits.
#[derive(Debug, Clone)]
pub struct Network {
    /// What the program calls itself; nothing about the person.
    pub user_agent: String,
    /// By which way.
    pub proxy: Proxy,
    /// How long to wait.
    pub limits: Limits,
    /// Whose certificates to trust.
    pub roots: Roots,
    /// How names become addresses, and addresses connections.
    pub resolver: Resolver,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            user_agent: concat!("Penlight/", env!("CARGO_PKG_VERSION")).into(),
            proxy: Proxy::default(),
            limits: Limits::default(),
            roots: Roots::default(),
            resolver: Resolver::default(),
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
    /// `http://host:port`, or `socks5h://host:port`: names are resolved by the proxy (so are they for `socks5://`,
    /// since a name that is looked up here tells the network where the person reads).
    Via(String),
}

/// How long to wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// For a name's address and the connection.
    pub connect: Duration,
    /// For the head of an answer, connecting included.
    pub head: Duration,
    /// Between two pieces of an answer.
    pub idle: Duration,
    /// For everything, redirects included, waiting for one's turn not.
    pub total: Duration,
    /// Between two requests to a host whose last answer was an error.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            head: Duration::from_secs(20),
            idle: Duration::from_secs(15),
            total: Duration::from_secs(60),
            pause: Duration::from_secs(1),
        }
    }
}

/// Whose certificates to trust.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Roots {
    /// The system's; Mozilla's where the system has none.
    #[default]
    System,
    /// These only, in DER.
    Only(Vec<Vec<u8>>),
}

type LookUp = dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>> + Send + Sync;
type Lead = dyn Fn(IpAddr) -> SocketAddr + Send + Sync;

/// How names become addresses, and addresses connections.
///
/// An address is checked between the two: what a name stands for may be refused, and the connection goes to no other
/// address than the one that was checked.
#[derive(Clone)]
pub struct Resolver {
    pub(super) look_up: Arc<LookUp>,
    pub(super) lead: Arc<Lead>,
}

impl Resolver {
    /// A resolver that asks `look_up` for the addresses of a name.
    pub fn new<F>(look_up: impl Fn(String) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = io::Result<Vec<IpAddr>>> + Send + 'static,
    {
        // Port 0 stands for the port of the address asked for.
        Self { look_up: Arc::new(move |name| Box::pin(look_up(name))), lead: Arc::new(|ip| SocketAddr::new(ip, 0)) }
    }

    /// The same, but a connection to an address leads elsewhere: to a test's own server. A port in the address asked
    /// for counts more than the one given here.
    #[must_use]
    pub fn leading(mut self, lead: impl Fn(IpAddr) -> SocketAddr + Send + Sync + 'static) -> Self {
        self.lead = Arc::new(lead);
        self
    }
}

impl Default for Resolver {
    /// The system's.
    fn default() -> Self {
        Self::new(async |name: String| {
            let addresses = tokio::net::lookup_host((name, 0)).await?;
            Ok(addresses.map(|address| address.ip()).collect())
        })
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}
