//! What stands in an export for people: the page that says what it is, drafts as text, the log as a table.

use model::{Draft, DraftParagraph};

use crate::{Error, LetterRecord};

/// The first file that a person opens.
pub(crate) const READ_ME: &str = "\
This is an export of everything that Penlight kept on one computer.

NOTHING IN IT IS PROTECTED. Whoever has it can read it all: names, addresses, letters, what you read. Keep it on a disk
that nobody else opens, and delete it when you need it no more. To guard your data, use a backup instead.

originals   the documents as they were published: web pages, PDF files, mails, texts. A web page opened from here in a
            browser may ask its publisher for pictures; that tells them that somebody reads it.
letters     letters as they were printed, and scans of replies
drafts      letters that were begun, as plain text
log.csv     which letter went out when
sources.opml   the feeds, for any feed reader
*.jsonl     everything once more for programs, one JSON value a line
contents.json  how much there should be

To read it into Penlight again: Settings, or “penlight import-export FILE”. What each field means is written down in
docs/EXPORT.md of Penlight's source.
";

/// A draft as plain text, gaps in brackets.
pub fn draft_text(draft: &Draft) -> String {
    let mut blocks = vec![draft.sender.join("\n"), draft.address.join("\n"), draft.date.to_string()];
    blocks.extend([draft.subject.clone(), draft.salutation.clone()]);
    blocks.extend(draft.body.iter().map(paragraph));
    blocks.push(draft.closing.clone());
    blocks.extend(draft.signature.clone());
    blocks.extend([draft.copies.join("\n"), draft.enclosures.join("\n")]);
    blocks.retain(|block| !block.trim().is_empty());
    blocks.join("\n\n") + "\n"
}

fn paragraph(paragraph: &DraftParagraph) -> String {
    match paragraph {
        DraftParagraph::Text(text) => text.clone(),
        DraftParagraph::List(items) => {
            (1..).zip(items).map(|(at, item)| format!("{at}. {item}")).collect::<Vec<_>>().join("\n")
        }
        DraftParagraph::Gap(prompt) => format!("[{prompt}]"),
    }
}

/// The log as a table, a letter a line.
pub(crate) fn log_table(letters: &[LetterRecord]) -> Result<Vec<u8>, Error> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let said = |error: csv::Error| Error::Io(error.into());
    table.write_record(["posted", "printed", "case", "to", "how", "written by", "note"]).map_err(said)?;
    for letter in letters {
        let cells = [
            letter.posted.map(|day| day.to_string()).unwrap_or_default(),
            letter.printed.map(|at| at.to_string()).unwrap_or_default(),
            letter.case.0.clone(),
            letter.recipient.join(", "),
            letter.how.clone(),
            letter.written_by.clone(),
            letter.note.clone(),
        ];
        table.write_record(cells.map(|cell| harmless(&cell))).map_err(said)?;
    }
    table.into_inner().map_err(|error| Error::Io(std::io::Error::other(error.to_string())))
}

/// A cell that begins like a formula is one for a spreadsheet, whoever wrote it.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
