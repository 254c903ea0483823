//! Why something was not done: by meaning, so that a shell can act on it. Each displays as one plain sentence.

use model::Timestamp;

use crate::NoExport;

/// Why something was not done. Nothing stored is lost by any of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The data folder has a passphrase, and none was given.
    #[error("This data folder is locked and needs its passphrase.")]
    Locked,
    /// The passphrase does not open the data folder.
    #[error("The passphrase is wrong; nothing was changed.")]
    WrongPassphrase,
    /// A newer Penlight wrote the data folder.
    #[error(
        "This data folder was made by a newer Penlight. It was left untouched; install the newer Penlight to use it."
    )]
    NewerFolder,
    /// Another Penlight uses the data folder, and what was asked needs it alone.
    #[error("Another Penlight is using this data folder. Close it and try again.")]
    InUse,
    /// Another Penlight is asking the sources now.
    #[error("Another Penlight is asking the sources just now. Nothing was changed.")]
    Refreshing,
    /// No room left.
    #[error("The disk is full. What was kept before is safe.")]
    DiskFull,
    /// The data folder may not be written.
    #[error("The data folder can't be written: the last change was not kept. The rest is safe; copied, it opens.")]
    ReadOnly,
    /// Another program kept the data busy for longer than we wait.
    #[error("Another program is busy with the data. Nothing was changed; try again.")]
    Busy,
    /// What is on disk is not what was written; what exactly, as a sentence.
    #[error("{0}")]
    Damaged(String),
    /// Its bytes were never kept.
    #[error("This document is not on this laptop.")]
    NotHere,
    /// The data folder or its database can't be used; the reason, as a sentence.
    #[error("{0}")]
    Folder(String),
    /// No case, source or letter of that name.
    #[error("There is no {0}.")]
    Missing(String),
    /// Several cases have that number.
    #[error("Several cases have the number {0}. Name one by its id: {1}")]
    Ambiguous(String, String),
    /// The action is over.
    #[error("This action has ended: {0}. No letter is written for it.")]
    Ended(String),
    /// A letter to somebody whom the case does not name.
    #[error("{case} has no recipient {to}; it has {count}.")]
    NoSuchRecipient {
        /// The case's number or title.
        case: String,
        /// Counted from 1.
        to: usize,
        /// How many there are.
        count: usize,
    },
    /// The case allows no such letter.
    #[error("{case}: {why}.")]
    NoSuchLetter {
        /// The case's number or title.
        case: String,
        /// What stands against it.
        why: letter::Refusal,
    },
    /// Nothing that the action asks is as short as that.
    #[error("Nothing that this action asks fits in {0} characters; write it in your own words.")]
    NothingShort(usize),
    /// A recipient without a postal address.
    #[error("{case} gives recipient {to} no address.")]
    NoPostalAddress {
        /// The case's number or title.
        case: String,
        /// Counted from 1.
        to: usize,
    },
    /// Characters that no font has: the letter would show a box in their place.
    #[error("{0}")]
    NoFace(letter::MissingGlyphs),
    /// The same in one letter of a run, named by the first line of its address.
    #[error("{0}: {1}")]
    NoFaceIn(String, letter::MissingGlyphs),
    /// A printer is put right by more than any printer needs.
    #[error("A printer is put right by at most {0} mm to each side.")]
    OffsetTooFar(u8),
    /// A file or an answer that holds no feed.
    #[error("{}", sentence(.0))]
    NotAFeed(feed::NotAFeed),
    /// An address with neither a feed nor a list of documents.
    #[error("There is neither a feed nor a list of documents at this address. Nothing was added.")]
    NothingToAdd,
    /// A file or a page that can't be read as a document.
    #[error("{}", sentence(.0))]
    Unreadable(document::Unreadable),
    /// A file without any document in it.
    #[error("The file holds no document.")]
    NoDocument,
    /// The network brought nothing.
    #[error("{}", sentence(.0))]
    Network(feed::Error),
    /// The server asks us to wait so many seconds.
    #[error("The server asks us to come back in {0} seconds.")]
    ComeBackLater(i64),
    /// The server asked for patience until then.
    #[error("The server asked us not to come back before {0}.")]
    NotBefore(Timestamp),
    /// More files wait for the person's word than are held in memory.
    #[error("Many files wait already. Keep or discard those first, then bring this one again.")]
    TooManyWait,
    /// Typed text that names neither a case nor anybody.
    #[error("A case needs a title, or somebody's name.")]
    NothingTyped,
    /// Two cases that are one already.
    #[error("The two are one case already.")]
    OneAlready,
    /// An alert that is a case of its own already.
    #[error("This alert is a case of its own already.")]
    AloneAlready,
    /// A case in which the person put nothing together.
    #[error("Nothing in this case was put together by hand.")]
    NotTiedByHand,
    /// The source said before that it is gone for good.
    #[error("This source said that it is gone for good. It is asked only when you name it. Its alerts are kept.")]
    GoneForGood,
    /// A web page came in the place of a feed, as networks send it that want a sign-in first.
    #[error(
        "A web page came in place of the feed. This network may want you to sign in first, as in hotels and trains: \
         open any page in a browser, then update again."
    )]
    SignInPage,
    /// There is no such file.
    #[error("{0} can't be found.")]
    FileGone(String),
    /// A folder where a file was expected.
    #[error("{0} is a folder; add it as a source.")]
    FileIsFolder(String),
    /// More bytes than are read, which is so many megabytes.
    #[error("{0} is larger than {1} MB.")]
    FileTooLarge(String, u64),
    /// A file or folder that can't be read.
    #[error("{0} can't be read.")]
    FileUnreadable(String),
    /// A file of the person's could not be read or written: the reason, as a sentence.
    #[error("{0}")]
    File(String),
    /// What was typed is no address and no place on this laptop.
    #[error("{0} is neither a web address (http, https) nor a file or folder here.")]
    NotAnAddress(String),
    /// What was given can't be used: the reason, as a sentence.
    #[error("{0}")]
    Wrong(String),
    /// A file that is to be restored or checked is no backup.
    #[error("This file is no Penlight backup. Nothing was changed.")]
    NotABackup,
    /// A backup that was cut off, or in which something is another.
    #[error("This backup is damaged. Nothing was changed; try an older one.")]
    BackupDamaged,
    /// The recovery code is another folder's or an older one.
    #[error("The recovery code does not belong to this data folder. Nothing was changed.")]
    WrongCode,
    /// The recovery code holds a mistake in that group, counted from 1.
    #[error("Group {0} of the recovery code is mistyped. Nothing was changed.")]
    MistypedCode(usize),
    /// What was asked needs a passphrase, and the folder has none.
    #[error("This data folder has no passphrase. Nothing was changed; set one first.")]
    NoPassphrase,
    /// The system has no keychain, or it refuses.
    #[error("This system's keychain can't be used. The passphrase opens the data folder as before.")]
    NoKeychain,
    /// The data folder lies on a drive of the network, of that kind.
    #[error(
        "The data folder lies on a network drive ({0}), where two computers could damage it. Choose a folder on this \
         computer's own disk; a backup may go to the network drive."
    )]
    NetworkDrive(String),
    /// A backup that is to leave the laptop would lie in the folder that is emptied.
    #[error("The backup has to lie outside the data folder, which is emptied. Nothing was changed.")]
    BackupInside,
    /// An export could not be written or taken in.
    #[error("{0}")]
    Export(NoExport),
    /// The person stopped it.
    #[error("Stopped. What was kept until then is safe.")]
    Cancelled,
}

/// With a capital and a full stop, whatever the stage wrote.
pub(crate) fn sentence(said: &impl ToString) -> String {
    let text = said.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}
