//! Reading an export that may be cut off, damaged or made to do harm.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::files::{Files, Place};
use crate::lines::{Line, each_line};
use crate::out::HEAD;
use crate::{Error, Head, Part, Record};

/// A longer head is none of ours.
const LONGEST_HEAD: u64 = 1 << 20;
/// All records together: a million alerts stay below.
const MOST_TEXT: u64 = 32 << 30;
/// So many lines that can't be read, one after the other with nothing good between, are no damage but nonsense.
const MOST_BROKEN: u32 = 1_000;

/// An export that is recognised as one.
#[derive(Debug, Clone)]
pub struct Export {
    path: PathBuf,
    head: Head,
}

impl Export {
    /// Opens a folder or a ZIP file. [`Error::NotAnExport`], [`Error::CutOff`] and [`Error::Newer`] say what it is
    /// instead.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let text = Place::open(path)?.with(HEAD, |file| {
            let mut text = Vec::new();
            file.take(LONGEST_HEAD).read_to_end(&mut text)?;
            Ok(text)
        });
        let text = text?.ok_or(Error::NotAnExport)?;
        // The form is read before the rest: a newer one may hold parts that this program has no word for.
        let said: serde_json::Value = serde_json::from_slice(&text).map_err(|_| Error::NotAnExport)?;
        if said["format"] != Head::FORMAT {
            return Err(Error::NotAnExport);
        }
        let form = said["form"].as_u64().and_then(|form| u32::try_from(form).ok()).ok_or(Error::NotAnExport)?;
        if form > Head::FORM {
            return Err(Error::Newer { found: form, known: Head::FORM });
        }
        let head = serde_json::from_value(said).map_err(|_| Error::NotAnExport)?;
        Ok(Self { path: path.to_owned(), head })
    }

    /// What it says of itself.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Its files, by the names that records give.
    pub fn files(&self) -> Result<Files, Error> {
        Ok(Files { place: Place::open(&self.path)? })
    }

    /// Gives each record of a part to `take` until it says no, and counts those that can't be read: lines that are
    /// broken, and what is missing against the head's count.
    pub fn records(&self, part: Part, take: &mut dyn FnMut(Record) -> bool) -> Result<u64, Error> {
        let (mut good, mut broken, mut in_a_row, mut stopped) = (0_u64, 0_u64, 0, false);
        let mut budget = MOST_TEXT;
        let mut each = |line: Line| {
            let read = match line {
                Line::Whole(line) => Record::read(part, &line).ok(),
                Line::Broken => None,
            };
            match read {
                Some(record) => {
                    (good, in_a_row) = (good + 1, 0);
                    stopped = !take(record);
                }
                None => (broken, in_a_row) = (broken + 1, in_a_row + 1),
            }
            !stopped && in_a_row < MOST_BROKEN
        };
        let whole = Place::open(&self.path)?
            .with(part.file(), |file| Ok(each_line(file, &mut budget, &mut each)?))?
            .unwrap_or(true);
        if !whole && !stopped {
            return Err(Error::TooMuch);
        }
        let told = self.head.counts.get(&part).copied().unwrap_or(0);
        Ok(if stopped { broken } else { broken.max(told.saturating_sub(good)) })
    }
}
