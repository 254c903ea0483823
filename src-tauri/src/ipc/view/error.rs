//! Why something was refused: what the screen acts on, and what it says.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What the screen acts on; everything else is `failed` with its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
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

/// What the screen says: each is a message of `ui/locales/*/refusals.ftl`. Words in it have the names that stand here
/// in quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Sentence {
    /// The system names no folder for the data.
    FolderNameless,
    /// The data folder needs its passphrase.
    Locked,
    /// Not this passphrase.
    WrongPassphrase,
    /// A newer program wrote the folder.
    NewerFolder,
    /// Another Penlight uses the folder.
    InUse,
    /// Another Penlight asks the sources.
    Refreshing,
    /// No room left.
    DiskFull,
    /// The folder may not be written.
    ReadOnly,
    /// Another program is busy with the data.
    Busy,
    /// The data is damaged on disk.
    Damaged,
    /// A document's bytes were never kept.
    NotHere,
    /// The folder can't be used.
    Folder,
    /// It is gone.
    Missing,
    /// Several cases have that `number`.
    Ambiguous,
    /// The action is over.
    Ended,
    /// The case names so many (`count`).
    NoSuchRecipient,
    /// No thanks before an outcome.
    StillRunning,
    /// The action asks for no letters to the person or the family.
    SolidarityNotAsked,
    /// The recipient gets no copy.
    GetsNoCopy,
    /// The recipient has no fax number.
    NoFax,
    /// Nothing that is asked fits in so many characters (`most`).
    NothingShort,
    /// The recipient has no postal address.
    NoPostalAddress,
    /// No font has these `characters`.
    NoFace,
    /// No font has these `characters` of the letter `to` somebody.
    NoFaceIn,
    /// A printer is put right by `most` millimetres at most.
    OffsetTooFar,
    /// The answer is empty.
    FeedEmpty,
    /// A web page, no feed.
    FeedPage,
    /// A packed file.
    FeedPacked,
    /// No feed.
    FeedUnknown,
    /// Neither a feed nor a list.
    NothingToAdd,
    /// The file is empty.
    FileEmpty,
    /// A kind that is not read.
    FileUnknown,
    /// The file is damaged.
    FileDamaged,
    /// It opens with a password only.
    FileProtected,
    /// It took too long to read.
    FileTimedOut,
    /// More than is read.
    FileTooLarge,
    /// The reading part is missing.
    ChildMissing,
    /// A file without a document.
    NoDocument,
    /// Too many files wait for the person's word.
    TooManyWait,
    /// A file waits no longer.
    WaitsNoLonger,
    /// Typed text without title or name.
    NothingTyped,
    /// Words that give a field no value.
    ValueUnreadable,
    /// The text was read anew while the person wrote.
    ReadAnew,
    /// Two cases that are one already.
    OneAlready,
    /// An alert that is a case of its own already.
    AloneAlready,
    /// Nothing was put together by hand.
    NotTiedByHand,
    /// There is no such file `name`.
    FileGone,
    /// `name` is a folder.
    FileIsFolder,
    /// `name` has more than `most` megabytes.
    FileLargerThan,
    /// `name` can't be read.
    FileUnreadable,
    /// A file could not be read or written.
    File,
    /// No server answers, or there is no network.
    Unreachable,
    /// The proxy does not answer.
    ProxyUnreachable,
    /// It took too long.
    TimedOut,
    /// Closed without an answer.
    Closed,
    /// Cut off or damaged.
    CutOff,
    /// More than `most` megabytes.
    TooLarge,
    /// Sent on without end.
    TooManyRedirects,
    /// Sent on to a forbidden `address`.
    ForbiddenRedirect,
    /// A forbidden `address`.
    ForbiddenAddress,
    /// No valid certificate.
    Certificate,
    /// No certificate that is valid on our `day`.
    CertificateDate,
    /// No safe protocol.
    Unsafe,
    /// The server's error `status`.
    Status,
    /// Asked for `minutes` of patience.
    ComeBackLater,
    /// Asked for patience.
    NotBefore,
    /// Gone for good.
    Gone,
    /// Said before that it is gone for good.
    GoneForGood,
    /// A web page in the place of a feed.
    SignInPage,
    /// No web address.
    NotHttp,
    /// No HTTP.
    BadAnswer,
    /// The network can't be set up.
    Network,
    /// `address` is none.
    NotAnAddress,
    /// What was given can't be used.
    Wrong,
    /// The day is yet to come.
    DayToCome,
    /// The file is no list of feeds.
    NotAList,
    /// No source is on the web.
    NothingToList,
    /// The file is no backup.
    NotABackup,
    /// The backup is damaged.
    BackupDamaged,
    /// Another folder's recovery code.
    WrongCode,
    /// The recovery code's `group` is mistyped.
    MistypedCode,
    /// The folder has no passphrase.
    NoPassphrase,
    /// No keychain here.
    NoKeychain,
    /// On a network drive of that `kind`.
    NetworkDrive,
    /// The backup would lie in the folder that is emptied.
    BackupInside,
    /// Something of the export's name is there.
    ExportThere,
    /// The export would lie in the data folder.
    ExportInside,
    /// No export.
    NotAnExport,
    /// An export that can't be read.
    ExportDamaged,
    /// An export of a newer Penlight.
    NewerExport,
    /// The person stopped it.
    Cancelled,
    /// A source gave nothing at the last asking; why is no longer known.
    SourceFailed,
    /// Work broke off.
    Unfinished,
    /// The printer `name` is not there.
    NoPrinter,
    /// The printer took nothing.
    PrinterRefused,
    /// Nothing shows PDFs here.
    NoViewer,
    /// No program for mails.
    NoMailProgram,
    /// The file for the viewer could not be written.
    ViewerFolder,
    /// The PDF could not be written.
    FileNotWritten,
    /// The picture is not here.
    PictureNotKept,
    /// Only web and mail addresses are opened.
    LinkRefused,
    /// Nothing opens this address.
    NoBrowser,
    /// A case without alerts.
    CaseEmpty,
    /// Settings could not be kept.
    SettingsNotKept,
}
