//! Feeds in bytes, entries out: our own feeds with their truth, damage of every sort, and other readers' tests.
#![expect(
    clippy::disallowed_methods,
    reason = "tests read the shared documents, which are no part of the repository"
)]

mod damage;
mod formats;
mod hostile;
mod shared;
mod truth;
