//! What a person does, each in one short file that strings the stages together.
//!
//! [`Desk`] is an open data folder; everything a shell does with it is a method here. Types of the stages that a
//! shell needs are given on.

mod own_error;
mod progress;
mod refusal;

mod reasons;

mod open;
mod opening;

mod again;
mod announced;
mod asked;
mod behind;
mod folder;
mod gather;
mod moving;
mod network;
mod notice;
mod out;
mod patience;
mod picture;
mod reach;
mod refresh;
mod report;
mod standing;
mod together;

mod correct;
mod file;
mod import;
mod keep;
mod part;
mod reading;
mod recompute;
mod review;
mod tie;
mod typed;
mod understood;
mod watch;

mod changed;
mod excerpt;
mod glance;
mod look;
mod narrow;
mod original;
mod read;
mod status;

mod addressees;
mod case_sheet;
mod check;
mod draft;
mod draft_trash;
mod envelope;
mod faces;
mod group;
mod labels;
mod letter_beside;
mod log;
mod postage;
mod preview;
mod print_run;
mod run_log;
mod run_pages;
mod run_pile;
mod run_wordings;
mod sent;
mod trial;
mod ways;
mod write;
mod writer_safety;

mod backup;
mod clock;
mod mend;
mod restore;
mod travel;
mod words;

mod opml;

mod export;
mod export_written;
mod no_export;
mod portable;
mod take_alerts;
mod take_export;
mod take_letters;
mod take_written;

mod passphrase;
mod profile;
mod recovery_page;
mod sample;
mod sources;

pub use document::{Hint, Unreadable, child_main, safe_html};
pub use extract::{Hard, Item, Listing};
pub use feed::{
    CancelToken, Error as NetworkTrouble, Feed, Network, NotAFeed, Proxy, guessed_feeds, links_to_feeds,
};
pub use letter::{
    Advice, EnvelopeSize, Given, InTheLetter, LabelOptions, LabelSheet, LayoutWarning, MissingGlyphs,
};
pub use letter::{Mail, Note, Refusal as NoLetter, RunCounts, TickedCall, has_frame, letter_kinds};
pub use store::{
    CorrectionId, DraftId, How, KeptCorrection, KeptDraft, KeptLetter, KeptReply, LetterId, Removed, ReplyId,
    ReplyKind, Status, WriterId,
};
pub use vault::{Contents, RecoveryCode};

pub use addressees::{Addressee, Met};
pub use backup::{KeptCopy, Soundness, check_backup};
pub use case::{Suggestion, TYPED, value_of, words_of};
pub use case_sheet::CaseSheet;
pub use check::Checked;
pub use clock::ClockDoubt;
pub use correct::{CheckedAlert, addition, correction_of, findings};
pub use draft::{DraftWish, DraftWords};
pub use envelope::{EnvelopeWish, PrintedEnvelope};
pub use export::Exported;
pub use file::NewFile;
pub use glance::Glance;
pub use import::Imported;
pub use labels::{LabelWish, PrintedLabels};
pub use log::{LogEntry, ReplyEntry};
pub use look::{Fetched, Understood, document_in, feed_in, fetch};
pub use mend::Mended;
pub use narrow::has_words;
pub use network::{NetworkChoice, proxy_of};
pub use no_export::NoExport;
pub use open::Desk;
pub use opening::{OfAll, Opening, TellOpening};
pub use original::OpenAlert;
pub use own_error::own_error;
pub use picture::{NotKept, ShowsPicture};
pub use postage::{Postage, Zone};
pub use preview::{Preview, Sheet};
pub use print_run::{About, Collate, Counted, PrintRun, Printed, PrintedLetter, RunLabels, RunLetter, TooFewWords};
pub use progress::{Progress, Tell};
pub use read::{ListOptions, Listed, Shown};
pub use recovery_page::RecoveryPage;
pub use refusal::Refusal;
pub use report::SourceReport;
pub use restore::{Opener, Restored};
pub use review::{Reviewed, ReviewedAlert};
pub use sample::{is_of_sample, lay_out_sample};
pub use sent::ShortText;
pub use standing::{SourceStanding, SourceState};
pub use take_export::TakenIn;
pub use trial::{Offset, trial_page};
pub use typed::Beside;
pub use watch::FolderState;
pub use ways::Mailed;
pub use write::{LetterOptions, Written};
pub use writer_safety::WriterSafety;

pub(crate) use again::fetch_again;
pub(crate) use announced::{Announced, LARGEST_FEED, announced};
pub(crate) use asked::answered;
pub(crate) use behind::{LARGEST_FILE, fetch_behind, read_paper};
pub(crate) use export::Exporting;
pub(crate) use export_written::letter_record;
pub(crate) use faces::no_face;
pub(crate) use file::{PersonsFile, alert_of, publications};
pub(crate) use folder::{collect, read_folder};
pub(crate) use gather::{Brought, Errand, Strangers, gather};
pub(crate) use keep::{Kept, PART_MARK, Publication, is_worldwide, names_of, one_alert_each, whole_text};
pub(crate) use mend::mend;
pub(crate) use moving::{is_old, moved};
pub(crate) use network::PROXY;
pub(crate) use notice::{Notice, alert_id, has_page, notice_of_item, notices};
pub(crate) use open::{CASES_MADE_BY, made_by};
pub(crate) use opening::{counted, untold};
pub(crate) use out::Out;
pub(crate) use patience::{Named, back_off};
pub(crate) use picture::{Fetched as FetchedPicture, fetch_pictures, shown_by};
pub(crate) use portable::is_portable;
pub(crate) use preview::set_form;
pub(crate) use print_run::cover;
pub(crate) use reach::{Got, Reach, hint, media_type_of};
pub(crate) use read::POST_DAYS;
pub(crate) use reading::{Paper, READER, RawFile, hash, part_of, understand};
pub(crate) use refusal::sentence;
pub(crate) use run_pile::Pile;
pub(crate) use run_wordings::Wordings;
pub(crate) use take_export::Taking;
pub(crate) use write::{InWords, first_of, form, refused};
