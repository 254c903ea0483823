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
    if error.is_timeout() || is_io(error, ErrorKind::TimedOut) {
        return Error::TimedOut;
    }
    if error.is_connect() {
        return if is_proxied { Error::ProxyUnreachable } else { Error::Unreachable };
    }
    let broke =
        [ErrorKind::ConnectionReset, ErrorKind::UnexpectedEof, ErrorKind::BrokenPipe, ErrorKind::ConnectionAborted];
    let said = said(error);
    if broke.into_iter().any(|kind| is_io(error, kind)) || said.contains("closed before message completed") {
        return Error::CutOff;
    }
    Error::BadAnswer
}

/// Why an answer did not come to its end.
pub(super) fn no_end(error: &reqwest::Error) -> Error {
    if error.is_timeout() { Error::TimedOut } else { Error::CutOff }
}

fn of_tls(error: &rustls::Error) -> Error {
    use rustls::CertificateError as Bad;
    let reason = match error {
        rustls::Error::InvalidCertificate(Bad::Expired | Bad::ExpiredContext { .. }) => "it has expired",
        rustls::Error::InvalidCertificate(Bad::NotValidYet | Bad::NotValidYetContext { .. }) => {
            "it is not valid yet"
        }
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

fn is_io(error: &reqwest::Error, kind: ErrorKind) -> bool {
    cause::<std::io::Error>(error).is_some_and(|error| error.kind() == kind)
}

/// The first cause of that type.
fn cause<E: StdError + 'static>(error: &reqwest::Error) -> Option<&E> {
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        // Errors of input and output wrap others without naming them as their source.
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(found) = wrapped.and_then(|wrapped| wrapped.downcast_ref::<E>()) {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

/// All that the error and its causes say.
fn said(error: &reqwest::Error) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        said.push_str(&error.to_string());
        cause = error.source();
    }
    said
}
