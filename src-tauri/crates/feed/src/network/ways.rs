//! The ways out: with and without a guard, directly or through a proxy.

use std::fmt;
use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder};
use url::Url;

use super::door::{Guarded, Unguarded, is_same_place};
use super::error::Error;
use super::settings::{Network, Proxy, Roots};

/// The clients of the HTTP library, one for each way.
pub(super) struct Ways {
    /// Connects to addresses of the open internet only.
    guarded: Client,
    /// Connects to any address: for what the person typed, and for proxies, who look names up themselves.
    unguarded: Client,
    proxies: Proxies,
}

/// What is known of the proxies.
enum Proxies {
    None,
    All,
    System(Box<Matcher>),
}

impl Ways {
    pub fn new(network: &Network) -> Result<Self, Error> {
        // Where another library has installed a provider before us, that one is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let guarded = || builder(network).map(|b| b.dns_resolver(Arc::new(Guarded(network.resolver.clone()))));
        let unguarded = || builder(network).map(|b| b.dns_resolver(Arc::new(Unguarded(network.resolver.clone()))));
        Ok(Self {
            guarded: build(guarded, &network.roots)?,
            unguarded: build(unguarded, &network.roots)?,
            proxies: match &network.proxy {
                Proxy::Direct => Proxies::None,
                Proxy::Via(_) => Proxies::All,
                Proxy::System => Proxies::System(Box::new(Matcher::from_system())),
            },
        })
    }

    /// The client to ask for an address, and whether a proxy stands between.
    pub fn to(&self, address: &Url, typed: Option<&Url>) -> (&Client, bool) {
        let is_proxied = match &self.proxies {
            Proxies::None => false,
            Proxies::All => true,
            Proxies::System(matcher) => {
                address.as_str().parse().is_ok_and(|address| matcher.intercept(&address).is_some())
            }
        };
        let is_typed = typed.is_some_and(|typed| is_same_place(address, typed));
        (if is_proxied || is_typed { &self.unguarded } else { &self.guarded }, is_proxied)
    }
}

impl fmt::Debug for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ways")
    }
}

fn builder(network: &Network) -> Result<ClientBuilder, Error> {
    let builder = Client::builder()
        .user_agent(&network.user_agent)
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(network.limits.connect);
    match &network.proxy {
        Proxy::System => Ok(builder),
        Proxy::Direct => Ok(builder.no_proxy()),
        Proxy::Via(address) => Ok(builder.proxy(proxy(address)?)),
    }
}

/// A proxy for everything, whose names are resolved by the proxy.
fn proxy(address: &str) -> Result<reqwest::Proxy, Error> {
    let address = match address.trim().strip_prefix("socks5://") {
        Some(place) => format!("socks5h://{place}"),
        None => address.trim().to_owned(),
    };
    if !["http://", "https://", "socks5h://"].iter().any(|scheme| address.starts_with(scheme)) {
        return Err(Error::Setup(format!("{address} is no proxy that we know how to speak to")));
    }
    reqwest::Proxy::all(address).map_err(setup)
}

fn build(builder: impl Fn() -> Result<ClientBuilder, Error>, roots: &Roots) -> Result<Client, Error> {
    match roots {
        Roots::Only(roots) => only(builder()?, roots.iter().map(Vec::as_slice)),
        // A system without certificates (a bare container, some live sticks) must not mean that nothing can be read.
        Roots::System => builder()?
            .build()
            .or_else(|_| only(builder()?, webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(AsRef::as_ref))),
    }
}

fn only<'a>(builder: ClientBuilder, roots: impl Iterator<Item = &'a [u8]>) -> Result<Client, Error> {
    let roots = roots.map(Certificate::from_der).collect::<Result<Vec<_>, _>>().map_err(setup)?;
    builder.tls_certs_only(roots).build().map_err(setup)
}

fn setup(error: reqwest::Error) -> Error {
    Error::Setup(error.to_string())
}
