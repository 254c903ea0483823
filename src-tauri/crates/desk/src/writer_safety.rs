//! What somebody should weigh before writing in a case: those who write have to be safe, too.

use model::{Case, Document, Region};

use crate::{Desk, Refusal};

/// What speaks for caution, and the way round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WriterSafety {
    /// The writer lives in the country whose authorities are addressed.
    pub own_country: bool,
    /// What the newest alert that says anything of those who write says of them, in its own words.
    pub said: Vec<String>,
    /// The number, counted from 1, of a diplomatic mission among the recipients, to which one can write instead.
    pub mission: Option<usize>,
}

impl Desk {
    /// Reads the case's documents for it, the newest alert first.
    pub fn writer_safety(&self, case: &Case) -> Result<WriterSafety, Refusal> {
        let home = self.store.profile()?.and_then(|writer| writer.country);
        let mut said = Vec::new();
        for id in case.alerts.iter().rev() {
            for reference in &self.store.alert(id)?.documents {
                let text = self.document(&reference.hash)?.map(|document| in_paragraphs(&document));
                said.extend(text.iter().flat_map(|text| letter::said_of_writers(text)));
            }
            if !said.is_empty() {
                break;
            }
        }
        // A page often hangs beside the file that says the same.
        said.sort();
        said.dedup();
        Ok(WriterSafety {
            own_country: home.is_some() && case.country == home,
            said,
            mission: letter::mission(&case.recipients),
        })
    }
}

/// Every block that is for reading on a line of its own: the lines of a PDF end within sentences.
fn in_paragraphs(document: &Document) -> String {
    let read = document.blocks.iter().filter(|block| block.region != Region::Furniture);
    let lines = read.map(|block| block.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n")
}
