//! Everything kept, out and in, in open formats: JSON lines, and files by readable names.
//!
//! An export is a folder or a ZIP file. [`Out`] writes one, [`Export`] reads one that may be cut off, damaged or made
//! to do harm. `docs/EXPORT.md` says what stands in it.

mod error;
mod records;

mod names;
mod texts;

mod out;

mod files;
mod lines;
mod read;

pub use error::Error;
pub use files::Files;
pub use names::{Names, Original};
pub use out::Out;
pub use read::Export;
pub use records::{
    AlertRecord, CaseRecord, CorrectionRecord, DocumentRecord, DraftRecord, Head, LetterRecord, Part,
    PictureRecord, Record, ReplyRecord, SavingRecord, SettingRecord, SourceRecord, TieRecord, WriterRecord,
};
pub use texts::draft_text;
