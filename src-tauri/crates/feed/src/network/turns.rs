//! Whose turn it is: at most two requests to a host and six in all at a time, with pauses where a host has trouble.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

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

    /// Waits for one's turn to ask a host.
    pub async fn wait(&self, host: &str) -> Turn {
        let host = self.host(host);
        // The host's place first: who waits for a crowded host must not take a place from the others.
        let place = acquire(&host.places).await;
        let place_in_all = acquire(&self.all).await;
        if let Some(begin) = host.next_begin(self.pause) {
            sleep_until(begin).await;
        }
        Turn { host, pause: self.pause, _place: place, _place_in_all: place_in_all }
    }

    fn host(&self, name: &str) -> Arc<Host> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Host { places: Arc::new(Semaphore::new(PER_HOST)), not_before: Mutex::default() });
        hosts.entry(name.to_owned()).or_insert_with(new).clone()
    }
}

impl Turn {
    /// Tells how the request went: after an error the next ones to the host keep a distance.
    pub fn ended(self, well: bool) {
        let mut not_before = self.host.not_before.lock().unwrap_or_else(PoisonError::into_inner);
        *not_before = if well { None } else { (*not_before).max(Some(Instant::now() + self.pause)) };
    }
}

impl Host {
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
