//! Which addresses may be asked for: the open web's, and what the person typed.

use std::error::Error as StdError;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::settings::Resolver;

/// Ports of the web; anything else is a service that no feed lives on, unless the person typed it.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// Why an address may not be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// Neither http nor https.
    NotHttp,
    /// A user name or password in it, an odd port, or this laptop or its own network.
    Closed,
}

/// Checks an address before it is asked for; `typed` is the address that the person typed. What a name stands for is
/// checked when it is looked up, by [`Guarded`].
pub(super) fn check(address: &Url, typed: Option<&Url>) -> Result<(), Refused> {
    if !matches!(address.scheme(), "http" | "https") {
        return Err(Refused::NotHttp);
    }
    // Credentials in an address would go to whoever the address is changed to.
    if !address.username().is_empty() || address.password().is_some() {
        return Err(Refused::Closed);
    }
    if typed.is_some_and(|typed| is_same_place(address, typed)) {
        return Ok(());
    }
    let is_open = match address.host() {
        Some(Host::Ipv4(ip)) => is_public(ip.into()),
        Some(Host::Ipv6(ip)) => is_public(ip.into()),
        Some(Host::Domain(name)) => !is_local_name(name),
        None => false,
    };
    let is_web = address.port_or_known_default().is_some_and(|port| PORTS.contains(&port));
    if is_open && is_web { Ok(()) } else { Err(Refused::Closed) }
}

/// Whether two addresses are of the same host and port.
pub(super) fn is_same_place(a: &Url, b: &Url) -> bool {
    a.host() == b.host() && a.port_or_known_default() == b.port_or_known_default()
}

fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    name == "localhost" || name.ends_with(".localhost")
}

/// Whether an address is of the open internet: not this laptop, its own network, or a range with a purpose of its own
/// (IANA's special-purpose address registries).
pub(super) fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = match (a, b, c) {
        (0 | 10 | 127 | 224.., ..) | (169, 254, _) | (192, 168, _) | (192, 0, 0) => true,
        (172, b, _) => (16..32).contains(&b),
        // Carriers' own networks.
        (100, b, _) => (64..128).contains(&b),
        // Bench tests and documentation.
        (198, 18 | 19, _) | (192, 0, 2) | (198, 51, 100) | (203, 0, 113) => true,
        _ => false,
    };
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let parts = ip.segments();
    let v4 = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match parts {
        // An IPv4 address in other clothes: mapped, compatible, translated (NAT64), tunnelled (6to4).
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            is_public_v4(v4(high, low))
        }
        [0x2002, high, low, ..] => is_public_v4(v4(high, low)),
        // Everything the registries have given out to the internet; the rest of 2001::/23 has purposes of its own.
        [0x2001, second, ..] => second >= 0x200 && second != 0xdb8,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

/// A resolver that keeps addresses of the open internet only, so that a connection goes to what was checked and to
/// nothing else.
pub(super) struct Guarded(pub Resolver);

/// A resolver that keeps every address: for what the person typed, and for proxies.
pub(super) struct Unguarded(pub Resolver);

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        resolve(&self.0, &name, is_public)
    }
}

impl Resolve for Unguarded {
    fn resolve(&self, name: Name) -> Resolving {
        resolve(&self.0, &name, |_| true)
    }
}

fn resolve(resolver: &Resolver, name: &Name, is_allowed: fn(IpAddr) -> bool) -> Resolving {
    let (looking_up, lead) = ((resolver.look_up)(name.as_str().to_owned()), resolver.lead.clone());
    Box::pin(async move {
        let found = looking_up.await?;
        let allowed: Vec<SocketAddr> = found.iter().filter(|ip| is_allowed(**ip)).map(|ip| lead(*ip)).collect();
        if allowed.is_empty() && !found.is_empty() {
            return Err(Box::new(NotPublic) as Box<dyn StdError + Send + Sync>);
        }
        Ok(Box::new(allowed.into_iter()) as Addrs)
    })
}

/// A name stands for addresses of this laptop or its own network only.
#[derive(Debug)]
pub(super) struct NotPublic;

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name stands for an address that is not on the open internet")
    }
}

impl StdError for NotPublic {}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_address(address: &str, typed: Option<&str>, expected: Result<(), Refused>) {
        let typed = typed.map(|typed| Url::parse(typed).expect("an address"));
        assert_eq!(check(&Url::parse(address).expect("an address"), typed.as_ref()), expected, "{address}");
    }

    #[test]
    fn lets_the_open_web_pass() {
        for address in ["http://93.184.216.34/", "https://example.org:8443/x", "http://[2606:4700::1111]/"] {
            check_address(address, None, Ok(()));
        }
    }

    #[test]
    fn keeps_to_the_open_web_however_an_address_is_written() {
        let closed = [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://127.1/",
            "http://10.0.0.1/",
            "http://192.168.1.1/",
            "http://172.16.0.1/",
            "http://169.254.169.254/",
            "http://0.0.0.0/",
            "http://100.64.0.1/",
            "http://[::1]/",
            "http://[fc00::1]/",
            "http://[fe80::1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[2001:db8::1]/",
            "http://localhost/",
            "http://a.localhost./",
            "http://good@127.0.0.1/",
            "http://good:pw@example.org/",
            "http://example.org:22/",
            "http://example.org:25/",
        ];
        for address in closed {
            check_address(address, None, Err(Refused::Closed));
        }
        check_address("file:///etc/passwd", None, Err(Refused::NotHttp));
        check_address("data:text/xml,x", None, Err(Refused::NotHttp));
    }

    #[test]
    fn lets_what_was_typed_pass_and_its_neighbours_not() {
        check_address("http://127.0.0.1:9000/b", Some("http://127.0.0.1:9000/a"), Ok(()));
        check_address("http://127.0.0.1:9001/b", Some("http://127.0.0.1:9000/a"), Err(Refused::Closed));
        check_address("http://localhost:9000/b", Some("http://127.0.0.1:9000/a"), Err(Refused::Closed));
        check_address("http://u@127.0.0.1:9000/b", Some("http://127.0.0.1:9000/a"), Err(Refused::Closed));
    }
}
