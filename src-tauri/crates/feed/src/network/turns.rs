//! Whose turn it is: at most two requests to a host and six in all at a time, with pauses where a host has trouble,
//! and none where a host asked to be left alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use super::error::Error;

/// Requests to one host at a time, as browsers of old had it: feeds are small hosts' pages.
const PER_HOST: usize = 2;
/// Requests in all at a time.
const IN_ALL: usize = 6;

/// The turns of one client.
#[derive(Debug)]
pub(super) struct Turns {
    all: Arc<Semaphore>,
    hosts: Mutex<HashMap<String, Arc<Host>>>,
    pause: Duration,
}

#[derive(Debug)]
struct Host {
    places: Arc<Semaphore>,
    /// Before which no request may begin; `None` while the host answers well.
    not_before: Mutex<Option<Instant>>,
    /// Until when the host asked to be left alone.
    closed_until: Mutex<Option<Instant>>,
}

/// Leave to ask, given back when dropped.
#[derive(Debug)]
pub(super) struct Turn {
    host: Arc<Host>,
    pause: Duration,
    _place: OwnedSemaphorePermit,
    _place_in_all: OwnedSemaphorePermit,
}

impl Turns {
    pub fn new(pause: Duration) -> Self {
        Self { all: Arc::new(Semaphore::new(IN_ALL)), hosts: Mutex::default(), pause }
    }

    /// Waits for one's turn to ask a host; [`Error::RetryAfter`] where it asked to be left alone.
    pub async fn wait(&self, host: &str) -> Result<Turn, Error> {
        let host = self.host(host);
        // The host's place first: who waits for a crowded host must not take a place from the others.
        let place = acquire(&host.places).await;
        let place_in_all = acquire(&self.all).await;
        if let Some(begin) = host.next_begin(self.pause) {
            sleep_until(begin).await;
        }
        // It may have said so while we waited.
        host.is_open()?;
        Ok(Turn { host, pause: self.pause, _place: place, _place_in_all: place_in_all })
    }

    fn host(&self, name: &str) -> Arc<Host> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Host {
            places: Arc::new(Semaphore::new(PER_HOST)),
            not_before: Mutex::default(),
            closed_until: Mutex::default(),
        };
        hosts.entry(name.to_owned()).or_insert_with(|| Arc::new(new())).clone()
    }
}

impl Turn {
    /// Tells how the request went: after an error the next ones to the host keep a distance, and none begins before
    /// the time that the host named.
    pub fn ended(self, trouble: Option<&Error>) {
        let well = trouble.is_none();
        if let Some(Error::RetryAfter(seconds)) = trouble {
            let mut closed_until = self.host.closed_until.lock().unwrap_or_else(PoisonError::into_inner);
            *closed_until = (*closed_until).max(Some(Instant::now() + Duration::from_secs(*seconds)));
        }
        let mut not_before = self.host.not_before.lock().unwrap_or_else(PoisonError::into_inner);
        *not_before = if well { None } else { (*not_before).max(Some(Instant::now() + self.pause)) };
    }
}

impl Host {
    fn is_open(&self) -> Result<(), Error> {
        let closed_until = *self.closed_until.lock().unwrap_or_else(PoisonError::into_inner);
        match closed_until.and_then(|until| until.checked_duration_since(Instant::now())) {
            Some(left) => Err(Error::RetryAfter(left.as_secs().max(1))),
            None => Ok(()),
        }
    }

    /// When the next request may begin; takes that moment, so that the one after it begins later.
    fn next_begin(&self, pause: Duration) -> Option<Instant> {
        let mut not_before = self.not_before.lock().unwrap_or_else(PoisonError::into_inner);
        let begin = (*not_before)?.max(Instant::now());
        *not_before = Some(begin + pause);
        Some(begin)
    }
}

async fn acquire(semaphore: &Arc<Semaphore>) -> OwnedSemaphorePermit {
    semaphore.clone().acquire_owned().await.expect("nobody closes these semaphores")
}
