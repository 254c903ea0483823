//! Which part of a document each row belongs to: what to ask, whom, who gets a copy, the letter, the rest.

mod comfort;
mod diplomats;
mod unlisted;

pub(crate) use comfort::is_meant as is_for_those_at_risk;

use crate::fold::skip;
use crate::head::is_prose;
use crate::labels::{letters, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::stems;

/// A part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Above the first label.
    Body,
    /// What to ask.
    Calls,
    /// Whom to write to.
    Addressees,
    /// Who gets a copy.
    Copies,
    /// Under a heading that offers a letter: addresses may stand there too.
    Letter,
    /// Below a label of anything else.
    Aside,
}

/// The zone of each row, and where its label ends.
pub(crate) struct Zones {
    /// One for each row.
    pub of: Vec<Zone>,
    /// For a row with a label: how many characters the label takes.
    pub labels: Vec<Option<usize>>,
    /// Rows in which copies to diplomats accredited to the writer's country are asked for.
    pub diplomatic: Vec<usize>,
    /// Whether some label offers a letter.
    pub offers_letter: bool,
}

impl Zones {
    /// Goes through the rows from top to bottom.
    pub fn of(sheet: &Sheet<'_>) -> Self {
        let count = sheet.rows.len();
        let mut zones = Self {
            of: vec![Zone::Body; count],
            labels: vec![None; count],
            diplomatic: Vec::new(),
            offers_letter: false,
        };
        let mut zone = Zone::Body;
        let (mut solidarity, mut written_to, mut advised) = (false, false, false);
        for paragraph in sheet.paragraphs() {
            // “Our letters” at the head of a page is the name of the site.
            if crate::masthead::leads_home(sheet, paragraph.first) {
                continue;
            }
            solidarity = shows_solidarity(paragraph).unwrap_or(solidarity);
            zone = zones.of_column(sheet, paragraph).unwrap_or(zone);
            let asks_diplomats = zones.diplomats(sheet, paragraph, zone);
            let (mut introduces, mut inlined) = (introduces(paragraph, zone), false);
            let label = (paragraph.first..paragraph.end).find_map(|at| opens_at(sheet, at, zone));
            let left = zone == Zone::Calls && leaves_calls(sheet, paragraph);
            // “- write politely” below “Tips:” opens no list of what to say.
            advised = left || advised && zone == Zone::Aside && crate::calls::is_item(&sheet.rows[paragraph.first]);
            // “Bitte schreiben Sie höflich formulierte Briefe an:” above an address asks whom, not what.
            let shaped = stems::opened_by(sheet, paragraph, zone)
                .filter(|next| !(solidarity || advised && *next == Zone::Calls));
            let shaped = shaped.filter(|next| {
                // “Please write before 10 July. You might write:” above a list of what to say.
                let said = |of| matches!(of, Zone::Addressees | Zone::Aside) && *next == Zone::Calls;
                label.is_none_or(|(of, _)| {
                    is_outweighed(of, *next) || said(of) && crate::calls::asked_at(sheet, paragraph.end)
                })
            });
            introduces = introduces.filter(|_| shaped.is_none()).or(shaped);
            if left || introduces == Some(Zone::Addressees) && is_for_kin(&sheet.rows[paragraph.end - 1]) {
                introduces = Some(Zone::Aside);
            }
            for at in paragraph.first..paragraph.end {
                let row = &sheet.rows[at];
                if at > paragraph.first && is_copied_to(sheet, at, paragraph.end) {
                    zones.of[at] = Zone::Aside;
                    zones.labels[at] = Some(row.text.chars().count());
                    continue;
                }
                if comfort::opens_at(sheet, paragraph, at) {
                    (zone, introduces) = (Zone::Aside, None);
                    (zones.of[at], zones.labels[at]) = (zone, Some(row.text.chars().count()));
                    continue;
                }
                let flow = stems::opened_in_flow(sheet, paragraph, at)
                    .filter(|(next, _)| !is_open(zone) || *next == Zone::Copies && zone != *next);
                let opened = opens_at(sheet, at, zone)
                    .filter(|(next, _)| !(advised && *next == Zone::Calls && crate::calls::is_item(row)));
                if let Some((next, end)) = opened.filter(|_| shaped.is_none() && flow.is_none()) {
                    // “Kontakt: …” below the addresses to write to is the publisher's.
                    let below = written_to && row.text.contains('@') && crate::masthead::is_of_contact(&row.folded);
                    let own = next == Zone::Addressees && (below || stems::gives_contact(row));
                    zone = if own || next == Zone::Addressees && is_for_kin(row) { Zone::Aside } else { next };
                    zones.labels[at] = Some(end);
                    // A label at the head of a line decides before words inside the sentence do.
                    introduces = introduces.filter(|_| next == Zone::Aside);
                } else if let Some((next, end)) = stems::opened_inline(sheet, paragraph, at)
                    // A paragraph that asks to write to somebody else is no line of the address above it.
                    .filter(|(next, _)| {
                        let other = zone != *next && *next == Zone::Copies;
                        !is_open(zone) || other || at == paragraph.first && zone == *next
                    })
                    .or(flow)
                {
                    zone = next;
                    zones.labels[at] = Some(end);
                    (introduces, inlined) = (None, true);
                } else if let Some(next) = stems::opened_by_row(sheet, at, zone).filter(|_| !solidarity) {
                    zone = if next == Zone::Addressees && is_for_kin(row) { Zone::Aside } else { next };
                    zones.labels[at] = Some(row.text.chars().count());
                } else if at > paragraph.first
                    && zone == Zone::Letter
                    && zones.labels[at - 1].is_some()
                    && is_capitals(&row.text)
                {
                    // A heading in capitals that runs over two lines.
                    zones.labels[at] = Some(row.text.chars().count());
                } else if at == paragraph.first && ends_section(sheet, row, paragraph, zone)
                    || (is_open(zone) || zone == Zone::Calls) && stems::is_of_network(&row.text)
                {
                    zone = Zone::Aside;
                }
                zones.offers_letter |= zone == Zone::Letter;
                written_to |= zone == Zone::Addressees;
                zones.of[at] = zone;
            }
            // “Fax the President: …, fax 555 01 41. Ask him to:” above a list.
            if inlined && paragraph.folded.trim_end().ends_with(':') && crate::calls::begin_at(sheet, paragraph.end)
            {
                zone = Zone::Calls;
            }
            // “Send appeals to the Home Minister:” above “- urging him to …” introduces what to say.
            let listed = !inlined
                && zone_opened(&zones, paragraph, introduces) == Some(Zone::Addressees)
                && (crate::calls::begin_at(sheet, paragraph.end)
                    || crate::calls::above_address(sheet, paragraph.end));
            let introduces = if listed { Some(Zone::Calls) } else { introduces };
            if let Some(next) = introduces {
                let rows = paragraph.first..paragraph.end;
                // “RECOMMENDED ACTION: Please send …:” has opened the very zone already.
                zones.of[rows.clone()].fill(next);
                for at in rows {
                    let length = sheet.rows[at].text.chars().count();
                    zones.labels[at] = Some(zones.labels[at].filter(|_| next == zone).unwrap_or(length));
                }
                zone = next;
                zones.offers_letter |= next == Zone::Letter;
                written_to |= next == Zone::Addressees;
            }
            if introduces.is_none() && unlisted::ends_in_label(sheet, paragraph, zone) {
                (zone, written_to) = (Zone::Addressees, true);
            }
            if let Some(row) = asks_diplomats {
                zones.diplomatic.push(row);
                // The addresses of other copies stand before this sentence, never behind it.
                let from = row.max(paragraph.first);
                // A label further down in a pasted paragraph opens its own list.
                let end = (from + 1..paragraph.end).find(|&at| zones.labels[at].is_some()).unwrap_or(paragraph.end);
                zones.of[from..end].fill(Zone::Aside);
                let whole = end == paragraph.end;
                zone = if !whole || zone == Zone::Calls || introduces.is_some() { zone } else { Zone::Aside };
            }
        }
        zones
    }

    /// The zone that a label at the head of a table's column opens for the cells below it: “To”, “With a copy to”.
    fn of_column(&self, sheet: &Sheet<'_>, paragraph: &crate::rows::Paragraph) -> Option<Zone> {
        let Shape::Cell(table, row, column) = sheet.rows[paragraph.first].shape else { return None };
        let heads = |at: &usize| matches!(sheet.rows[*at].shape, Shape::Cell(t, r, c) if t == table && c == column && r < row);
        // A label with its own address in one cell says nothing of the cells below.
        let bare = |at: &usize| self.labels[*at].is_some_and(|end| sheet.rows[*at].text.chars().count() <= end + 2);
        // “To” at the head of a column is a label there and nowhere else.
        let to = |at: &usize| crate::address::is_to(sheet.rows[*at].folded.trim_end_matches(':'));
        // “Address your letter to”: no label, but nothing else stands in its cell.
        let asks = |at: &usize| {
            let row = &sheet.rows[*at];
            row.opens && sheet.block_end(*at) == *at + 1 && stems::heads_column(&row.folded).is_some()
        };
        let own = |at: &usize| bare(at) || to(at) || asks(at);
        let Some(head) = (0..paragraph.first).rev().filter(heads).find(own) else {
            // “Support” beside “Write to” and “Copy to” at the heads of the other columns is neither.
            let top = (0..paragraph.first).filter(heads).find(|&at| is_head_of_column(sheet, at))?;
            let Shape::Cell(_, first, _) = sheet.rows[top].shape else { return None };
            let beside =
                |at: &usize| matches!(sheet.rows[*at].shape, Shape::Cell(t, r, _) if t == table && r == first);
            return (0..paragraph.first).filter(beside).any(|at| own(&at)).then_some(Zone::Aside);
        };
        if let Some(zone) = stems::heads_column(&sheet.rows[head].folded).filter(|_| !bare(&head)) {
            return Some(zone);
        }
        if to(&head) {
            return Some(Zone::Addressees);
        }
        is_open(self.of[head]).then_some(self.of[head])
    }
}

/// A cell of a few words, as a column's head has.
fn is_head_of_column(sheet: &Sheet<'_>, at: usize) -> bool {
    const WORDS: usize = 4;
    let row = &sheet.rows[at];
    row.opens
        && sheet.block_end(at) == at + 1
        && row.text.split_whitespace().count() <= WORDS
        && !row.text.contains(['@', ','])
        && !row.text.contains(|c: char| c.is_ascii_digit())
}

/// Whether a paragraph begins a part on messages to those at risk themselves (“SHOW SOLIDARITY”), or another part; nothing
/// where it does neither. Their own address is no office to appeal to.
fn shows_solidarity(paragraph: &crate::rows::Paragraph) -> Option<bool> {
    let start = sections().start(&paragraph.folded, |mark| mark == "solidarity" || of_mark(mark).is_some())?;
    Some(start.mark == "solidarity")
}

/// Whether a sentence ends in a row that asks for a copy and gives the address itself: “… and / send a copy to
/// letters@example.org.” What stands below it is nobody's copy.
fn is_copied_to(sheet: &Sheet<'_>, at: usize, end: usize) -> bool {
    let row = &sheet.rows[at];
    let start = sections().start(&row.folded, |mark| of_mark(mark).is_some());
    let Some(label) = start.filter(|start| start.mark == "copies") else { return false };
    let rest = skip(&row.text, label.end);
    let whole = rest.trim_end().ends_with('.') || at + 1 == end;
    // “kopie@embassy.example” alone is an address below others.
    whole && rest.starts_with(' ') && rest.contains('@') && rest.split_whitespace().count() <= 2
}

/// Whether what stands below a line decides before the words at its head: “PLEASE NOTE THE NEW ADDRESS. PLEASE SEND
/// APPEALS TO:” opens no aside.
fn is_outweighed(label: Zone, shaped: Zone) -> bool {
    match label {
        Zone::Calls => shaped != Zone::Calls,
        Zone::Copies => shaped == Zone::Addressees,
        Zone::Aside => matches!(shaped, Zone::Addressees | Zone::Copies),
        // “Napisz list po polsku:” above a list of what to say offers no letter.
        Zone::Letter => shaped == Zone::Calls,
        _ => false,
    }
}

/// The zone that a paragraph opened as a whole, or by a label that is all of it.
fn zone_opened(zones: &Zones, paragraph: &crate::rows::Paragraph, introduces: Option<Zone>) -> Option<Zone> {
    let last = paragraph.end - 1;
    let asked =
        paragraph.folded.trim_end().ends_with(':') && (paragraph.first..last).any(|at| zones.labels[at].is_some());
    introduces.or_else(|| (asked || zones.labels[last].is_some()).then_some(zones.of[last]))
}

/// The zone that the label of a row opens. “Letters to the Editor” above a newspaper's address is its first line.
fn opens_at(sheet: &Sheet<'_>, at: usize, zone: Zone) -> Option<(Zone, usize)> {
    let row = &sheet.rows[at];
    // “and, for your information,” below the address of whoever is written to.
    if zone == Zone::Addressees && row.opens && sections().whole(&row.folded) == Some("informed") {
        return Some((Zone::Copies, row.text.chars().count()));
    }
    let (next, end) = opens(row, zone)?;
    // “- Mail to <minister@…>” among the lines of an address is a contact, and no new list.
    if is_open(zone) && next == Zone::Addressees && crate::contacts::is_contact(&row.folded) {
        return None;
    }
    // “要請文の書き出し: Dear Minister” begins like the label of a letter.
    if is_open(zone) && crate::contacts::salutation_label(&row.folded).is_some_and(|label| label >= end) {
        return None;
    }
    // “Schreiben Sie in gutem Englisch oder auf Deutsch an:” above an address says whom to write to.
    if next == Zone::Calls && ends_in_to(&row.folded) && stems::address_at(sheet, at + 1) {
        return Some((Zone::Addressees, row.text.chars().count()));
    }
    let rest = skip(&row.text, end).trim_start();
    let line = is_open(zone)
        && next == Zone::Addressees
        && row.opens
        && rest.split_whitespace().any(|word| word.starts_with(char::is_uppercase))
        && !is_capitals(&row.text)
        && !row.text.contains([':', '：'])
        && sheet.block_end(at) > at + 2
        && stems::address_at(sheet, at);
    (!line).then_some((next, end))
}

/// Whether a row ends in “to:”, in whatever language.
pub(crate) fn ends_in_to(folded: &str) -> bool {
    let last = folded.trim_end().strip_suffix(':').and_then(|text| text.trim_end().rsplit(' ').next());
    last.is_some_and(|word| crate::labels::grammar().has(word, "to"))
}

/// The zone that a row's label opens, and how many characters the label takes.
fn opens(row: &Row, zone: Zone) -> Option<(Zone, usize)> {
    let wanted = |mark: &str| of_mark(mark).is_some();
    let start = sections().start(&row.folded, wanted).or_else(|| unlisted::counted(&row.folded, wanted))?;
    let rest = skip(&row.folded, start.end);
    let colon = start.colon || rest.trim_start().starts_with([':', '：', '(']) || rest.trim().is_empty();
    let printed = crate::fold::slice(&row.text, 0, start.end);
    let capitals = !printed.chars().any(char::is_lowercase) && printed.chars().any(char::is_uppercase);
    let item = matches!(row.shape, Shape::Item(_));
    let next = of_mark(start.mark)?;
    // One word that goes on as a sentence is no label; an item among the calls is a call unless it shouts.
    if start.words == 1 && !colon && !is_unspaced_label(printed) {
        return None;
    }
    if item && zone == Zone::Calls && !capitals && !(colon && next != Zone::Calls) {
        return None;
    }
    // A call may begin like a section: “calling on …”; an address may hold “Contact …”.
    if matches!(zone, Zone::Addressees | Zone::Copies)
        && next == Zone::Aside
        && !colon
        && !capitals
        && row.text.len() < 40
        && !is_thanks(&row.folded)
    {
        return None;
    }
    // Prose that begins with the words of a label.
    let long = row.text.chars().count() > 70
        && !colon
        && !capitals
        && rest.trim_start().starts_with(|c: char| c.is_lowercase());
    if long && matches!(next, Zone::Addressees | Zone::Letter) && !rest.contains(':') {
        return None;
    }
    Some((next, start.end))
}

/// Whether addresses are read here already.
fn is_open(zone: Zone) -> bool {
    matches!(zone, Zone::Addressees | Zone::Copies)
}

fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

fn is_thanks(folded: &str) -> bool {
    letters().begins(folded, "thanks").is_some()
}

fn is_unspaced_label(printed: &str) -> bool {
    printed.chars().any(crate::fold::is_unspaced)
}

fn of_mark(mark: &str) -> Option<Zone> {
    match mark {
        "calls" => Some(Zone::Calls),
        "addressees" => Some(Zone::Addressees),
        "copies" => Some(Zone::Copies),
        "letter" => Some(Zone::Letter),
        "aside" | "solidarity" => Some(Zone::Aside),
        _ => None,
    }
}

/// The zone that a paragraph ending in a colon introduces: “Please write to the authorities in X urging them to:”.
fn introduces(paragraph: &crate::rows::Paragraph, zone: Zone) -> Option<Zone> {
    const LONGEST: usize = 420;
    let text = paragraph.folded.trim_end();
    let in_letter = zone == Zone::Letter;
    if !stems::ends_in_colon(text) || text.chars().count() > LONGEST || in_letter {
        return None;
    }
    let marks = [("calls", Zone::Calls), ("addressees", Zone::Addressees), ("letter", Zone::Letter)];
    marks.into_iter().find(|(mark, _)| sections().inside(text, mark).is_some()).map(|(_, zone)| zone)
}

/// What ends a section without opening another: an unknown heading, running text among addresses.
fn ends_section(sheet: &Sheet<'_>, row: &Row, paragraph: &crate::rows::Paragraph, zone: Zone) -> bool {
    match zone {
        Zone::Body | Zone::Aside => false,
        Zone::Calls => matches!(row.shape, Shape::Heading(_)) && !is_short_role(sheet, row),
        Zone::Letter => {
            matches!(row.shape, Shape::Heading(_))
                && !is_short_role(sheet, row)
                && !heads_address(sheet, row, paragraph)
        }
        Zone::Addressees | Zone::Copies if ends_list(sheet, row, paragraph) => true,
        // A salutation in bold is a line of the address, and no heading.
        Zone::Addressees | Zone::Copies if crate::contacts::is_contact(&row.folded) => false,
        Zone::Addressees | Zone::Copies => {
            let item = matches!(row.shape, Shape::Item(_) | Shape::Cell(..));
            let contact = |at: usize| crate::contacts::is_contact(&sheet.rows[at].folded);
            let address = paragraph.text.matches(',').count() >= 3 && paragraph.text.contains(':')
                || (paragraph.first..paragraph.end).any(contact);
            let dated = crate::dates::names_a_day(&paragraph.folded) && !address;
            // “Телефон «Дозора»: …”: a word for a contact whose number stands behind further words is an office's.
            let reached = crate::labels::contacts()
                .start(&row.folded, |mark| matches!(mark, "phone" | "fax" | "email"))
                .is_some_and(|label| paragraph.text.contains(':') && label.words == 1 && !contact(paragraph.first));
            let office = !address
                && stems::is_of_office(&paragraph.folded)
                && paragraph.text.contains([':', '：', '.', '。']);
            dated
                || office
                || reached && row.opens
                || (matches!(row.shape, Shape::Heading(_))
                    && !is_short_role(sheet, row)
                    && !heads_address(sheet, row, paragraph))
                || (!item && !address && is_prose(paragraph))
        }
    }
}

/// A letter's last words with whoever signs it, a publisher's or a page's own foot, a heading above nothing but links to
/// other pages: none of them is an address, and nothing below belongs to the list.
fn ends_list(sheet: &Sheet<'_>, row: &Row, paragraph: &crate::rows::Paragraph) -> bool {
    // “With kind regards,”; a longer line that begins so is a sentence of somebody's.
    const LONGEST: usize = 45;
    let closes = letters().start(&row.folded, |mark| mark == "close").is_some()
        && row.text.chars().count() <= LONGEST
        && !crate::contacts::is_contact(&row.folded)
        && !stems::in_letter(sheet, paragraph.first);
    let foot = sections().start(&row.folded, |mark| mark == "foot").is_some()
        || sections().inside(&paragraph.folded, "imprint").is_some();
    let heading = matches!(row.shape, Shape::Heading(_));
    let ours = row.opens && stems::gives_contact(row);
    let unknown = row.opens && (is_unknown_label(row) || unlisted::is_about_somebody(sheet, row, paragraph.first));
    let thanks = row.opens && is_thanks(&row.folded) && !crate::contacts::is_contact(&row.folded);
    closes || foot || ours || unknown || thanks || heading && is_of_links(sheet, paragraph.end)
}

/// “What not to say:”, “The government says that she must:” above another list: words that ask for nothing.
fn leaves_calls(sheet: &Sheet<'_>, paragraph: &crate::rows::Paragraph) -> bool {
    let text = paragraph.folded.trim_end();
    let bare = text.trim_end_matches([':', '：', ' ']);
    let listed = || {
        // An item may run over several lines.
        const REACH: usize = 8;
        let item = |at: usize| sheet.rows.get(at).is_some_and(crate::calls::is_item);
        item(paragraph.end) && (paragraph.first.saturating_sub(REACH)..paragraph.first).any(item)
    };
    let asks = || stems::asks(text) || stems::asks_for(text);
    text.ends_with([':', '：'])
        && listed()
        && (sections().inside(text, "avoid").is_some() || !asks() && !sections().has(bare, "goeson"))
}

/// “You can also write to her family:”, “Her lawyer:”: nobody in office, whatever opens the line.
fn is_for_kin(row: &Row) -> bool {
    row.folded.trim_end().ends_with([':', '：']) && sections().inside(&row.folded, "kin").is_some()
}

/// “Wer ihr selbst ein paar Zeilen schicken möchte:”: a line of small words above something else than the addresses before.
fn is_unknown_label(row: &Row) -> bool {
    const WORDS: usize = 6;
    let words: Vec<&str> = row.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let solidarity = || sections().start(&row.folded, |mark| mark == "solidarity").is_some();
    let ends = row.text.trim_end().ends_with([':', '：']);
    if ends && (solidarity() || is_for_kin(row)) {
        return true;
    }
    ends && words.len() >= WORDS
        && small * 2 >= words.len()
        && !crate::contacts::is_contact(&row.folded)
        && !crate::recipients::names_office(&row.text)
}

/// Whether the words of the block at a row are nearly all on links to pages.
pub(crate) fn is_of_links(sheet: &Sheet<'_>, at: usize) -> bool {
    let Some(row) = sheet.rows.get(at) else { return false };
    let block = &sheet.document.blocks[row.block];
    let to_pages =
        block.links.iter().filter(|link| !link.href.starts_with("mailto:") && !link.href.starts_with("tel:"));
    let linked: usize = to_pages.map(|link| link.end - link.start).sum();
    linked > 0 && linked + 4 >= block.text().chars().count()
}

/// An office in bold that the lines of its address follow in the same column of a page without a gap.
fn heads_address(sheet: &Sheet<'_>, row: &Row, paragraph: &crate::rows::Paragraph) -> bool {
    let below = sheet.rows.get(paragraph.end).filter(|below| !below.loud);
    below.is_some_and(|below| crate::address::goes_on(&sheet.rows[paragraph.end - 1], below))
        && !row.text.trim_end().ends_with([':', '：'])
        && sections().start(&row.folded, |_| true).is_none()
        && stems::address_at(sheet, paragraph.end)
}

/// A heading above an address may be an office: “JUSTIZMINISTER”.
fn is_short_role(sheet: &Sheet<'_>, row: &Row) -> bool {
    let Shape::Heading(level) = row.shape else {
        return false;
    };
    let top = sheet.rows.iter().filter_map(|r| if let Shape::Heading(l) = r.shape { Some(l) } else { None }).min();
    level >= 4
        && top.is_some_and(|top| level > top)
        && row.text.split_whitespace().count() <= 3
        && sections().start(&row.folded, |_| true).is_none()
}
