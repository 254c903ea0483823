//! Why a command was refused: a code where the screen acts on it, and which sentence it says.

use std::collections::BTreeMap;

use desk::{NetworkTrouble, NoExport, NoLetter, NotAFeed, Refusal, Unreadable};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::view::{ErrorCode, Sentence};

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WireError {
    /// What the screen may do about it.
    pub code: ErrorCode,
    /// What it says.
    pub sentence: Sentence,
    /// Words in the sentence, by their names.
    pub words: BTreeMap<String, String>,
}

/// What every command answers.
pub type Answer<T> = Result<T, WireError>;

impl WireError {
    /// A refusal that the screen only shows.
    pub fn failed(sentence: Sentence) -> Self {
        Self { code: ErrorCode::Failed, sentence, words: BTreeMap::new() }
    }

    /// With a word of the sentence.
    pub fn with(mut self, name: &str, word: impl ToString) -> Self {
        self.words.insert(name.to_owned(), word.to_string());
        self
    }
}

impl From<Refusal> for WireError {
    fn from(refusal: Refusal) -> Self {
        let (sentence, words) = said(&refusal);
        let said = Self { code: code(&refusal), ..Self::failed(sentence) };
        words.into_iter().fold(said, |said, (name, word)| said.with(name, word))
    }
}

fn code(refusal: &Refusal) -> ErrorCode {
    match refusal {
        Refusal::Locked => ErrorCode::Locked,
        Refusal::WrongPassphrase => ErrorCode::WrongPassphrase,
        Refusal::Missing(_) => ErrorCode::NotFound,
        Refusal::Ended(_) => ErrorCode::Ended,
        Refusal::Cancelled => ErrorCode::Cancelled,
        Refusal::DiskFull => ErrorCode::DiskFull,
        Refusal::NewerFolder => ErrorCode::NewerFolder,
        Refusal::NoFace(_) | Refusal::NoFaceIn(..) => ErrorCode::MissingGlyph,
        Refusal::NotAnAddress(_) => ErrorCode::NotAnAddress,
        _ => ErrorCode::Failed,
    }
}

type Words = Vec<(&'static str, String)>;

/// Each refusal by its sentence. What a sentence of the core says only in English is left to the command line.
fn said(refusal: &Refusal) -> (Sentence, Words) {
    let plain = |sentence| (sentence, Vec::new());
    match refusal {
        Refusal::Locked => plain(Sentence::Locked),
        Refusal::WrongPassphrase => plain(Sentence::WrongPassphrase),
        Refusal::NewerFolder => plain(Sentence::NewerFolder),
        Refusal::InUse => plain(Sentence::InUse),
        Refusal::Refreshing => plain(Sentence::Refreshing),
        Refusal::DiskFull => plain(Sentence::DiskFull),
        Refusal::ReadOnly => plain(Sentence::ReadOnly),
        Refusal::Busy => plain(Sentence::Busy),
        Refusal::Damaged(_) => plain(Sentence::Damaged),
        Refusal::NotHere => plain(Sentence::NotHere),
        Refusal::Folder(_) => plain(Sentence::Folder),
        Refusal::Missing(_) => plain(Sentence::Missing),
        Refusal::Ambiguous(number, _) => (Sentence::Ambiguous, vec![("number", number.clone())]),
        Refusal::Ended(_) => plain(Sentence::Ended),
        Refusal::NoSuchRecipient { count, .. } => (Sentence::NoSuchRecipient, vec![("count", count.to_string())]),
        Refusal::NoSuchLetter { why, .. } => plain(no_such_letter(why)),
        Refusal::NothingShort(most) => (Sentence::NothingShort, vec![("most", most.to_string())]),
        Refusal::NoPostalAddress { .. } => plain(Sentence::NoPostalAddress),
        Refusal::NoFace(missing) => (Sentence::NoFace, vec![("characters", spaced(&missing.chars))]),
        Refusal::NoFaceIn(to, missing) => {
            (Sentence::NoFaceIn, vec![("to", to.clone()), ("characters", spaced(&missing.chars))])
        }
        Refusal::OffsetTooFar(most) => (Sentence::OffsetTooFar, vec![("most", most.to_string())]),
        Refusal::NotAFeed(why) => plain(not_a_feed(*why)),
        Refusal::NothingToAdd => plain(Sentence::NothingToAdd),
        Refusal::Unreadable(why) => plain(unreadable(why)),
        Refusal::NoDocument => plain(Sentence::NoDocument),
        Refusal::Network(trouble) => network(trouble),
        Refusal::ComeBackLater(seconds) => {
            (Sentence::ComeBackLater, vec![("minutes", (seconds / 60 + 1).to_string())])
        }
        Refusal::NotBefore(_) => plain(Sentence::NotBefore),
        Refusal::TooManyWait => plain(Sentence::TooManyWait),
        Refusal::NothingTyped => plain(Sentence::NothingTyped),
        Refusal::OneAlready => plain(Sentence::OneAlready),
        Refusal::AloneAlready => plain(Sentence::AloneAlready),
        Refusal::NotTiedByHand => plain(Sentence::NotTiedByHand),
        Refusal::GoneForGood => plain(Sentence::GoneForGood),
        Refusal::SignInPage => plain(Sentence::SignInPage),
        Refusal::FileGone(name) => (Sentence::FileGone, vec![("name", last_part(name))]),
        Refusal::FileIsFolder(name) => (Sentence::FileIsFolder, vec![("name", last_part(name))]),
        Refusal::FileTooLarge(name, most) => {
            (Sentence::FileLargerThan, vec![("name", last_part(name)), ("most", most.to_string())])
        }
        Refusal::FileUnreadable(name) => (Sentence::FileUnreadable, vec![("name", last_part(name))]),
        Refusal::File(_) => plain(Sentence::File),
        Refusal::NotAnAddress(address) => (Sentence::NotAnAddress, vec![("address", address.clone())]),
        Refusal::Wrong(_) => plain(Sentence::Wrong),
        Refusal::NotABackup => plain(Sentence::NotABackup),
        Refusal::BackupDamaged => plain(Sentence::BackupDamaged),
        Refusal::WrongCode => plain(Sentence::WrongCode),
        Refusal::MistypedCode(group) => (Sentence::MistypedCode, vec![("group", group.to_string())]),
        Refusal::NoPassphrase => plain(Sentence::NoPassphrase),
        Refusal::NoKeychain => plain(Sentence::NoKeychain),
        Refusal::NetworkDrive(kind) => (Sentence::NetworkDrive, vec![("kind", kind.clone())]),
        Refusal::BackupInside => plain(Sentence::BackupInside),
        Refusal::Export(why) => plain(no_export(*why)),
        Refusal::Cancelled => plain(Sentence::Cancelled),
    }
}

fn no_export(why: NoExport) -> Sentence {
    match why {
        NoExport::AlreadyThere => Sentence::ExportThere,
        NoExport::Inside => Sentence::ExportInside,
        NoExport::NotOne => Sentence::NotAnExport,
        NoExport::Damaged => Sentence::ExportDamaged,
        NoExport::Newer => Sentence::NewerExport,
    }
}

fn no_such_letter(why: &NoLetter) -> Sentence {
    match why {
        NoLetter::Ended => Sentence::Ended,
        NoLetter::NotEnded => Sentence::StillRunning,
        NoLetter::SolidarityNotAsked => Sentence::SolidarityNotAsked,
        NoLetter::NotACopy { .. } => Sentence::GetsNoCopy,
        NoLetter::NoFax => Sentence::NoFax,
        NoLetter::NoSuchRecipient { .. } => Sentence::NoPostalAddress,
    }
}

fn not_a_feed(why: NotAFeed) -> Sentence {
    match why {
        NotAFeed::Empty => Sentence::FeedEmpty,
        NotAFeed::Page => Sentence::FeedPage,
        NotAFeed::Packed => Sentence::FeedPacked,
        NotAFeed::Unknown => Sentence::FeedUnknown,
    }
}

fn unreadable(why: &Unreadable) -> Sentence {
    match why {
        Unreadable::Empty => Sentence::FileEmpty,
        Unreadable::Unknown => Sentence::FileUnknown,
        Unreadable::Damaged(_) => Sentence::FileDamaged,
        Unreadable::Protected => Sentence::FileProtected,
        Unreadable::TimedOut => Sentence::FileTimedOut,
        Unreadable::TooLarge => Sentence::FileTooLarge,
        Unreadable::ChildMissing => Sentence::ChildMissing,
    }
}

fn network(trouble: &NetworkTrouble) -> (Sentence, Words) {
    let sentence = match trouble {
        NetworkTrouble::TooLarge(most) => return (Sentence::TooLarge, vec![("most", (most >> 20).to_string())]),
        NetworkTrouble::ForbiddenRedirect(address) => {
            return (Sentence::ForbiddenRedirect, vec![("address", address.clone())]);
        }
        NetworkTrouble::ForbiddenAddress(address) => {
            return (Sentence::ForbiddenAddress, vec![("address", address.clone())]);
        }
        NetworkTrouble::Status(status) => return (Sentence::Status, vec![("status", status.to_string())]),
        NetworkTrouble::RetryAfter(seconds) => {
            return (Sentence::ComeBackLater, vec![("minutes", (seconds / 60 + 1).to_string())]);
        }
        NetworkTrouble::CertificateDate(day) => return (Sentence::CertificateDate, vec![("day", day.clone())]),
        NetworkTrouble::Unreachable => Sentence::Unreachable,
        NetworkTrouble::ProxyUnreachable => Sentence::ProxyUnreachable,
        NetworkTrouble::TimedOut => Sentence::TimedOut,
        NetworkTrouble::Closed => Sentence::Closed,
        NetworkTrouble::CutOff => Sentence::CutOff,
        NetworkTrouble::TooManyRedirects => Sentence::TooManyRedirects,
        NetworkTrouble::Certificate(_) => Sentence::Certificate,
        NetworkTrouble::Unsafe => Sentence::Unsafe,
        NetworkTrouble::Gone => Sentence::Gone,
        NetworkTrouble::NotHttp => Sentence::NotHttp,
        NetworkTrouble::BadAnswer => Sentence::BadAnswer,
        NetworkTrouble::Cancelled => Sentence::Cancelled,
        NetworkTrouble::Setup(_) => Sentence::Network,
    };
    (sentence, Vec::new())
}

fn spaced(characters: &[char]) -> String {
    characters.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Without its folder: paths say much about a person.
fn last_part(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Snippets of `ui/locales/en/refusals.ftl`: message and the words it names.
    const ENGLISH: &str = include_str!("../../../ui/locales/en/refusals.ftl");

    #[track_caller]
    fn check(refusal: Refusal, sentence: &str, words: &str) {
        let error = WireError::from(refusal);
        let said = serde_json::to_value(error.sentence).expect("a word");
        assert_eq!(said, sentence);
        let told: Vec<String> = error.words.iter().map(|(name, word)| format!("{name}={word}")).collect();
        assert_eq!(told.join(" "), words);
        let message = format!("refusal-{sentence} = ");
        let line = ENGLISH.lines().find_map(|line| line.strip_prefix(&message)).expect("a message for it");
        error
            .words
            .keys()
            .for_each(|name| assert!(line.contains(&format!("{{ ${name} }}")), "{line} names {name}"));
        assert_eq!(line.matches('$').count(), error.words.len(), "{line} asks for no other words");
    }

    #[test]
    fn a_refusal_becomes_a_sentence_with_all_its_words() {
        check(Refusal::Locked, "locked", "");
        check(Refusal::Missing("case x".to_owned()), "missing", "");
        check(Refusal::Ambiguous("UA 1/26".to_owned(), "a, b".to_owned()), "ambiguous", "number=UA 1/26");
        check(
            Refusal::NoSuchRecipient { case: "UA 1/26".to_owned(), to: 3, count: 2 },
            "no-such-recipient",
            "count=2",
        );
        let missing = desk::MissingGlyphs { chars: vec!['𐎠', '𓀀'] };
        check(Refusal::NoFace(missing.clone()), "no-face", "characters=𐎠 𓀀");
        let to = "The Minister".to_owned();
        check(Refusal::NoFaceIn(to, missing), "no-face-in", "characters=𐎠 𓀀 to=The Minister");
        check(Refusal::OffsetTooFar(15), "offset-too-far", "most=15");
        check(Refusal::FileTooLarge("/home/x/a.pdf".to_owned(), 64), "file-larger-than", "most=64 name=a.pdf");
        check(Refusal::FileGone("/home/x/a.pdf".to_owned()), "file-gone", "name=a.pdf");
        check(Refusal::NotAnAddress("here".to_owned()), "not-an-address", "address=here");
        check(Refusal::ComeBackLater(90), "come-back-later", "minutes=2");
        check(Refusal::Network(NetworkTrouble::Status(503)), "status", "status=503");
        check(Refusal::Network(NetworkTrouble::TooLarge(16 << 20)), "too-large", "most=16");
        check(Refusal::Network(NetworkTrouble::ForbiddenAddress("x".to_owned())), "forbidden-address", "address=x");
        let late = NetworkTrouble::CertificateDate("2026-11-25".to_owned());
        check(Refusal::Network(late), "certificate-date", "day=2026-11-25");
        check(Refusal::Unreadable(Unreadable::Protected), "file-protected", "");
    }
}
