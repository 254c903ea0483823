//! Why a request brought nothing.

/// Why a request brought nothing. Each displays as one plain sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The name is unknown, or nobody answers there, or there is no network.
    #[error("The server could not be reached.")]
    Unreachable,
    /// The proxy that the settings name could not be reached. Nothing was asked for directly.
    #[error("The proxy could not be reached.")]
    ProxyUnreachable,
    /// The server did not answer, or its answer did not end, in the time given.
    #[error("The server took too long.")]
    TimedOut,
    /// The server ended the connection, twice, before anything of an answer came.
    #[error("The server closed the connection without an answer.")]
    Closed,
    /// The connection broke before the answer was whole, or the compressed answer could not be unpacked.
    #[error("The answer was cut off or damaged.")]
    CutOff,
    /// More bytes than the request allows, counted after unpacking.
    #[error("The answer is larger than {0} bytes.")]
    TooLarge(u64),
    /// More redirects than allowed, or redirects in a circle.
    #[error("The server sends us from address to address without end.")]
    TooManyRedirects,
    /// A redirect without an address, from https to http, or to an address that is not on the open web.
    #[error("The server sends us to an address that is not allowed: {0}")]
    ForbiddenRedirect(String),
    /// An address on this laptop or its own network that the person did not type, an odd port, or one with a
    /// user name in it.
    #[error("This address is not allowed: {0}")]
    ForbiddenAddress(String),
    /// The server's certificate is expired or not valid yet, by this computer's clock, which says that day.
    #[error(
        "The connection is not safe: the server's certificate is not valid on {0}, today's date by this computer. \
         If that date is wrong, set it right and try again."
    )]
    CertificateDate(String),
    /// The server's certificate is for another host, or of nobody we trust.
    #[error("The connection is not safe: the server's certificate is not valid ({0}).")]
    Certificate(String),
    /// The server can't or won't speak a safe protocol.
    #[error("The connection is not safe: the server and we know no common way to keep it private.")]
    Unsafe,
    /// The server answered with a status that is not success, without a word on when to come back.
    #[error("The server answered with error {0}.")]
    Status(u16),
    /// The server asks to wait so many seconds, at most a day.
    #[error("The server asks us to come back in {0} seconds.")]
    RetryAfter(u64),
    /// 410: what was here is gone for good.
    #[error("The server says that this is gone for good.")]
    Gone,
    /// Not an absolute address, or its scheme is neither http nor https.
    #[error("This is not a web address.")]
    NotHttp,
    /// What came is not HTTP.
    #[error("The server does not speak HTTP as it should.")]
    BadAnswer,
    /// The token was cancelled.
    #[error("Cancelled.")]
    Cancelled,
    /// The proxy's address or the certificates of this computer can't be used.
    #[error("The network can't be set up: {0}")]
    Setup(String),
}
