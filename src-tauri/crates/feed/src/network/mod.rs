//! Asking for an address: politely, within limits, never where the person didn't mean to go.

mod cancel;
mod client;
mod door;
mod error;
mod failure;
mod head;
mod settings;
mod turns;
mod ways;

pub use cancel::CancelToken;
pub use client::Client;
pub use error::Error;
pub use settings::{Limits, Network, Proxy, Resolver, Roots};

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
        /// To be sent back with the next request; every byte is one character.
        etag: Option<String>,
        /// See `etag`.
        last_modified: Option<String>,
        /// Where the answer came from in the end.
        address: String,
        /// Where the server says that the address has moved for good.
        moved_permanently_to: Option<String>,
        /// Whether the server asks to be reached by https from now on (Strict-Transport-Security, RFC 6797). Said over
        /// http it is no more than a hint, since anybody on the way can say it.
        prefers_https: bool,
    },
    /// Nothing new since the answer that the validators came with.
    NotModified,
}
