//! The part of an export that the person made: corrections, ties, drafts, letters, replies, writers, settings.

use exchange::{
    CorrectionRecord, DraftRecord, LetterRecord, Original, Part, Record, ReplyRecord, SavingRecord, SettingRecord,
    TieRecord, WriterRecord, draft_text,
};
use model::{Date, Hash};
use store::{EverDrafted, KeptLetter, LetterId, WriterId};

use crate::{Desk, Exporting, Refusal, is_portable};

/// Where printed letters and scans of replies lie in an export.
const LETTERS: &str = "letters";

impl Desk {
    pub(crate) fn export_written(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        self.export_corrections(export)?;
        self.export_drafts(export)?;
        let letters = self.store.all_letters()?;
        self.export_letters(export, &letters)?;
        self.export_replies(export, &letters)?;
        export.out.begin_part(Part::Writers)?;
        for (id, writer) in self.store.writers()? {
            let record = WriterRecord { owner: id == WriterId::OWNER, writer };
            export.out.record(&Record::Writer(Box::new(record)))?;
        }
        export.out.begin_part(Part::Settings)?;
        for (key, value) in self.store.settings()?.into_iter().filter(|(key, _)| is_portable(key)) {
            export.out.record(&Record::Setting(SettingRecord { key, value }))?;
        }
        Ok(())
    }

    fn export_corrections(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        export.out.begin_part(Part::Corrections)?;
        for store::EverCorrected { alert, correction, made, withdrawn } in self.store.corrections_ever()? {
            let record = CorrectionRecord { alert, correction, made, withdrawn };
            export.out.record(&Record::Correction(Box::new(record)))?;
        }
        export.out.begin_part(Part::Ties)?;
        for store::EverTied { tie, made, withdrawn } in self.store.ties_ever()? {
            export.out.record(&Record::Tie(TieRecord { tie, made, withdrawn }))?;
        }
        Ok(())
    }

    fn export_drafts(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        let mut texts = Vec::new();
        export.out.begin_part(Part::Drafts)?;
        for (number, ever) in (1..).zip(self.store.drafts_ever()?) {
            let EverDrafted { kept, removed, savings } = ever;
            let file = format!("drafts/{number} {}.txt", kept.case);
            texts.push((file.clone(), draft_text(&kept.draft)));
            let record = DraftRecord {
                case: kept.case,
                recipient: kept.recipient,
                form: kept.form,
                draft: kept.draft,
                left_out: kept.left_out,
                saved: kept.saved,
                removed,
                savings: savings.into_iter().map(|s| SavingRecord { draft: s.draft, saved: s.saved }).collect(),
                file,
            };
            export.out.record(&Record::Draft(Box::new(record)))?;
        }
        for (file, text) in texts {
            export.out.file(&file, text.as_bytes())?;
        }
        Ok(())
    }

    fn export_letters(&self, export: &mut Exporting<'_>, letters: &[KeptLetter]) -> Result<(), Refusal> {
        let mut files = Vec::new();
        export.out.begin_part(Part::Letters)?;
        for letter in letters {
            let mut record = letter_record(letter);
            let day = letter.printed.map(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date());
            record.file =
                letter.pdf.map(|pdf| named(export, &pdf, day, &letter.case.0, "application/pdf", &mut files));
            export.out.record(&Record::Letter(Box::new(record)))?;
        }
        files.iter().try_for_each(|(hash, path)| self.export_file(export, hash, path))
    }

    fn export_replies(&self, export: &mut Exporting<'_>, letters: &[KeptLetter]) -> Result<(), Refusal> {
        let mut files = Vec::new();
        let line_of =
            |id: LetterId| (1_u64..).zip(letters).find(|(_, letter)| letter.id == id).map(|(line, _)| line);
        export.out.begin_part(Part::Replies)?;
        for reply in self.store.all_replies()? {
            let title = format!("reply {}", reply.case);
            let file = reply.scan.map(|scan| named(export, &scan, Some(reply.came), &title, "", &mut files));
            let record = ReplyRecord {
                case: reply.case,
                letter: reply.letter.and_then(line_of),
                kind: reply.kind.word().to_owned(),
                came: reply.came,
                sha256: reply.scan,
                file,
                note: reply.note,
            };
            export.out.record(&Record::Reply(record))?;
        }
        files.iter().try_for_each(|(hash, path)| self.export_file(export, hash, path))
    }
}

/// A letter as a record, its file left out.
pub(crate) fn letter_record(letter: &KeptLetter) -> LetterRecord {
    LetterRecord {
        case: letter.case.clone(),
        alert: letter.alert.clone(),
        recipient: letter.recipient.clone(),
        country: letter.country,
        language: letter.language.clone(),
        written_by: letter.written_by.clone(),
        how: letter.how.word().to_owned(),
        printed: letter.printed,
        posted: letter.posted,
        sha256: letter.pdf,
        file: None,
        note: letter.note.clone(),
    }
}

fn named(
    export: &mut Exporting<'_>,
    hash: &Hash,
    day: Option<Date>,
    title: &str,
    media_type: &str,
    files: &mut Vec<(Hash, String)>,
) -> String {
    let (path, is_new) = export.names.of(hash, &Original { folder: LETTERS, day, title, media_type, name: None });
    files.extend(is_new.then(|| (*hash, path.clone())));
    path
}
