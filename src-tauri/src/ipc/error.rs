//! Why a command was refused: a code where the screen acts on it, and one plain sentence.

use desk::Refusal;
use serde::Serialize;
use specta::Type;

use super::view::ErrorCode;

/// Why a command was refused.
#[derive(Debug, Clone, Serialize, Type)]
pub struct WireError {
    /// What the screen may do about it.
    pub code: ErrorCode,
    /// One plain sentence; says what is safe.
    pub message: String,
}

/// What every command answers.
pub type Answer<T> = Result<T, WireError>;

impl WireError {
    /// A refusal that the screen only shows.
    pub fn failed(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::Failed, message: message.into() }
    }

    /// The system names no folder for data.
    pub fn no_folder() -> Self {
        Self::failed("This system names no folder for Penlight's data. Nothing was changed.")
    }
}

impl From<Refusal> for WireError {
    fn from(refusal: Refusal) -> Self {
        let code = match &refusal {
            Refusal::Locked => ErrorCode::Locked,
            Refusal::WrongPassphrase => ErrorCode::WrongPassphrase,
            Refusal::Missing(_) => ErrorCode::NotFound,
            Refusal::Ended(_) => ErrorCode::Ended,
            Refusal::Cancelled => ErrorCode::Cancelled,
            Refusal::DiskFull => ErrorCode::DiskFull,
            Refusal::NewerFolder => ErrorCode::NewerFolder,
            Refusal::Letter(_) => ErrorCode::MissingGlyph,
            Refusal::Wrong(_) => ErrorCode::NotAnAddress,
            _ => ErrorCode::Failed,
        };
        Self { code, message: refusal.to_string() }
    }
}
