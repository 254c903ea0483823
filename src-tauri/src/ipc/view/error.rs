//! What the screen acts on.

use serde::Serialize;
use specta::Type;

/// What the screen acts on; everything else is `failed` with its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Only to be shown.
    Failed,
    /// The folder is closed.
    Locked,
    /// Not this passphrase.
    WrongPassphrase,
    /// It is gone.
    NotFound,
    /// The action is over.
    Ended,
    /// The person stopped it.
    Cancelled,
    /// No room left.
    DiskFull,
    /// A newer program wrote the folder.
    NewerFolder,
    /// A character that no font has.
    MissingGlyph,
    /// No printer.
    NoPrinter,
    /// What was typed can't be used.
    NotAnAddress,
}
