//! The network and the feed formats: polite fetching, bytes to entries.

mod network;
mod parse;

pub use network::{Answer, CancelToken, Client, Error, Limits, Network, Proxy, Request, Resolver, Roots};
pub use parse::{Feed, ListedFeed, NotAFeed, feeds_in_list, guessed_feeds, links_to_feeds, parse};
