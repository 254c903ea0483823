//! What an error of the HTTP library means to the person.

use std::error::Error as StdError;
use std::io::ErrorKind;

use super::door::NotPublic;
use super::error::Error;

/// Why no answer came from `address`. `is_proxied` says that a proxy was asked and not the server.
pub(super) fn no_answer(error: &reqwest::Error, address: &str, is_proxied: bool) -> Error {
    if cause::<NotPublic>(error).is_some() {
        return Error::ForbiddenAddress(address.to_owned());
    }
    if let Some(tls) = cause::<rustls::Error>(error) {
        return of_tls(tls);
    }
    if error.is_timeout() || is_io(error, &[ErrorKind::TimedOut]) {
        return Error::TimedOut;
    }
    if error.is_connect() {
        return if is_proxied { Error::ProxyUnreachable } else { Error::Unreachable };
    }
    // The HTTP library has no other word for it than this.
    let is_closed = causes(error).any(|cause| cause.to_string().contains("closed before message completed"));
    if is_closed || is_io(error, BROKEN) || cause::<h2::Error>(error).is_some() {
        return Error::Closed;
    }
    Error::BadAnswer
}

/// What the system calls a connection that the other side gave up.
const BROKEN: &[ErrorKind] =
    &[ErrorKind::ConnectionReset, ErrorKind::UnexpectedEof, ErrorKind::BrokenPipe, ErrorKind::ConnectionAborted];

/// Why an answer did not come to its end.
pub(super) fn no_end(error: &reqwest::Error) -> Error {
    if error.is_timeout() { Error::TimedOut } else { Error::CutOff }
}

fn of_tls(error: &rustls::Error) -> Error {
    use rustls::CertificateError as Bad;
    let reason = match error {
        rustls::Error::InvalidCertificate(
            Bad::ExpiredContext { time, .. } | Bad::NotValidYetContext { time, .. },
        ) => return Error::CertificateDate(day(time.as_secs())),
        rustls::Error::InvalidCertificate(Bad::Expired) => "it has expired",
        rustls::Error::InvalidCertificate(Bad::NotValidYet) => "it is not valid yet",
        rustls::Error::InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => {
            "it is for another server"
        }
        rustls::Error::InvalidCertificate(Bad::Revoked) => "it was revoked",
        rustls::Error::InvalidCertificate(Bad::UnknownIssuer) => "nobody we trust vouches for it",
        rustls::Error::InvalidCertificate(_) => "it is not in order",
        _ => return Error::Unsafe,
    };
    Error::Certificate(reason.into())
}

/// The day of a moment, in seconds since 1970.
fn day(seconds: u64) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    moment.map(|moment| moment.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

fn is_io(error: &reqwest::Error, kinds: &[ErrorKind]) -> bool {
    let io = causes(error).filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.map(std::io::Error::kind).any(|kind| kinds.contains(&kind))
}

/// The first cause of that type.
fn cause<E: StdError + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(|cause| cause.downcast_ref::<E>())
}

/// What led to an error, from the outside in.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |error| next_cause(*error))
}

fn next_cause<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    // An error of input and output passes over the error it wraps when asked for its source.
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}
