//! The address book: everybody whom kept cases ask to write to, each once, with where they were met. A doubted block
//! that no letter would go to is not in it.

use std::collections::HashMap;

use model::{AlertId, Case, CaseId, Country, Date, Language, Recipient, Role, SaidBy, Value};
use store::{KeptLetter, LetterId, ReplyKind};

use crate::{Desk, Refusal};

/// Somebody who is written to.
#[derive(Debug, Clone, PartialEq)]
pub struct Addressee {
    /// As the newest case that names them has them.
    pub recipient: Recipient,
    /// Which one of that case's, counted from 1.
    pub to: usize,
    /// Whose country the block is in: its own, else the case's.
    pub country: Option<Country>,
    /// The cases that name them, newest first; never empty.
    pub met: Vec<Met>,
    /// How many letters the log has to them.
    pub letters: u32,
    /// The last day on which a letter to them came back.
    pub came_back: Option<Date>,
}

/// A case that names an addressee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Which.
    pub case: CaseId,
    /// Its alerts, oldest first.
    pub alerts: Vec<AlertId>,
    /// Its title.
    pub title: String,
    /// In which language.
    pub language: Option<Language>,
    /// Day of its newest alert.
    pub issued: Option<Date>,
    /// Written to, or gets a copy there.
    pub role: Role,
}

/// The book while cases are put into it, in any order.
#[derive(Default)]
struct Book {
    found: Vec<Addressee>,
    /// Where each block stands in `found`.
    places: HashMap<String, usize>,
}

impl Book {
    fn add(&mut self, case: &Case) {
        for (recipient, to) in case.recipients.iter().zip(1..) {
            let met = Met {
                case: case.id.clone(),
                alerts: case.alerts.clone(),
                title: case.title.clone(),
                language: case.language.clone(),
                issued: case.issued,
                role: recipient.role,
            };
            let country = recipient.country.or(case.country);
            let place = *self.places.entry(key(recipient)).or_insert(self.found.len());
            let Some(known) = self.found.get_mut(place) else {
                let (recipient, met) = (recipient.clone(), vec![met]);
                self.found.push(Addressee { recipient, to, country, met, letters: 0, came_back: None });
                continue;
            };
            known.met.push(met);
            let (first, last) = (&known.met[0], known.met.len() - 1);
            // The first is always the newest that has come by; they are put in order when all are there.
            if age(&known.met[last]) > age(first) {
                (known.recipient, known.to, known.country) = (recipient.clone(), to, country);
                known.met.swap(0, last);
            }
        }
    }
}

/// What is larger is newer; those without a day are the oldest.
fn age(met: &Met) -> (Option<Date>, &CaseId) {
    (met.issued, &met.case)
}

/// Counts letters at their addressees; to whom each went.
fn count_letters(
    found: &mut [Addressee],
    places: &HashMap<String, usize>,
    letters: &[KeptLetter],
) -> HashMap<LetterId, usize> {
    let mut of_letter = HashMap::new();
    for letter in letters {
        if let Some(place) = places.get(&lines_key(&letter.recipient)) {
            found[*place].letters += 1;
            of_letter.insert(letter.id, *place);
        }
    }
    of_letter
}

fn key(recipient: &Recipient) -> String {
    if !recipient.lines.is_empty() {
        return lines_key(&recipient.lines);
    }
    let contacts = recipient.email.iter().chain(&recipient.fax).chain(&recipient.phone).chain(&recipient.social);
    // A sign that no line begins with, so that a contact is never taken for a block.
    format!("\u{0}{}", lines_key(&contacts.cloned().collect::<Vec<_>>()))
}

fn lines_key(lines: &[String]) -> String {
    let folded = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let lines: Vec<String> = lines.iter().map(folded).collect();
    lines.iter().map(|line| line.trim_end_matches([',', '.', ';'])).collect::<Vec<_>>().join("\n")
}

impl Desk {
    /// Everybody whom the cases name, in no order. Blocks are one where their lines are, but for capitals, white space and
    /// stops at the ends of lines; where there are no lines, by their contacts. Likeness alone makes nobody the same.
    pub fn addressees(&self) -> Result<Vec<Addressee>, Refusal> {
        let mut book = Book::default();
        self.store.each_case(&mut |case| book.add(&case))?;
        let Book { mut found, places } = book;
        for one in &mut found {
            one.met.sort_by(|one, other| age(other).cmp(&age(one)));
        }
        let of_letter = count_letters(&mut found, &places, &self.letters()?);
        for reply in self.replies()?.iter().filter(|reply| reply.kind == ReplyKind::Returned) {
            if let Some(place) = reply.letter.and_then(|letter| of_letter.get(&letter)) {
                found[*place].came_back = found[*place].came_back.max(Some(reply.came));
            }
        }
        Ok(found)
    }

    /// Whose word the block is in the newest case that names it, how sure it is, and in which alert it stands. `None`
    /// where no alert has exactly this block any more.
    pub fn word_on(&self, addressee: &Addressee) -> Result<Option<(SaidBy, f32, AlertId)>, Refusal> {
        let Some(newest) = addressee.met.first() else { return Ok(None) };
        for alert in newest.alerts.iter().rev() {
            let is_it =
                |value: &Value| matches!(value, Value::Recipient(one) if one.lines == addressee.recipient.lines);
            let action = self.settled(alert)?;
            if let Some(used) = action.used.iter().find(|used| is_it(&used.finding.value)) {
                return Ok(Some((used.by, used.finding.sureness.0, alert.clone())));
            }
        }
        Ok(None)
    }
}
