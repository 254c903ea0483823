//! The network and the feed formats: polite fetching, bytes to entries.
