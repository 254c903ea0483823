//! Which settings another laptop can use.

/// What the program notes of itself and of this laptop; the window's run and failures name things by this folder's
/// own numbers.
const OF_THIS_LAPTOP: [&str; 6] = ["store.", "cases-", "backup.", "clock.", "window.run", "window.source-failure-"];

/// Whether a setting is the person's own choice and means the same on another laptop.
pub(crate) fn is_portable(key: &str) -> bool {
    !OF_THIS_LAPTOP.iter().any(|beginning| key.starts_with(beginning))
}
