//! A token by which whoever asked for something long says that it is no longer wanted.

use std::sync::Arc;

use tokio::sync::watch;

/// Cancels what it was given to. Clones are the same token.
#[derive(Debug, Clone)]
pub struct CancelToken(Arc<watch::Sender<bool>>);

impl CancelToken {
    /// A token that has not been cancelled.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// Says that the work is no longer wanted. Can't be taken back.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Whether [`CancelToken::cancel`] was called on this token or a clone.
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until the token is cancelled; for ever if it never is.
    pub async fn cancelled(&self) {
        // The sender lives in `self`, so waiting can't fail while we wait.
        let _ = self.0.subscribe().wait_for(|cancelled| *cancelled).await;
    }
}

impl Default for CancelToken {
    fn default() -> Self {
        Self::new()
    }
}
