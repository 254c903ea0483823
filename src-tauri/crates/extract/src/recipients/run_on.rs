//! Addresses that a copy has run into one line each, with no label above them: “Minister X Ministry of Y 12 Example Road Lomé
//! Togo Fax: … Salutation: …”.

use crate::contacts;
use crate::letter::Letter;
use crate::office::Office;
use crate::rows::{Row, Sheet};
use crate::stems;
use crate::zones::{Zone, Zones};

/// The first such lines in a row on a page that asks to write.
pub(super) fn find(
    sheet: &Sheet<'_>,
    zones: &Zones,
    letter: Option<Letter>,
    office: &Office,
    found: &mut super::Found,
) {
    let free = |at: &usize| {
        !matches!(zones.of[*at], Zone::Copies | Zone::Letter)
            && !letter.is_some_and(|l| (l.first..l.end).contains(at))
            && is_address(&sheet.rows[*at])
    };
    let Some(first) = (0..sheet.rows.len()).find(free) else { return };
    if !super::headed::asks_above(sheet, first) {
        return;
    }
    for at in (first..sheet.rows.len()).take_while(free) {
        super::unlabelled::likely(sheet, zones, &[at], office, found);
    }
}

/// Whether a line begins with somebody in office, goes on with hardly a small word, and ends in contacts.
fn is_address(row: &Row) -> bool {
    // A name, an office, a street, a town.
    const WORDS: usize = 7;
    const HEAD: usize = 8;
    let Some(reached) = contacts::first_label(&row.folded) else { return false };
    let address = crate::fold::slice(&row.text, 0, reached);
    let words: Vec<&str> = address.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    words.len() >= WORDS
        && small * 4 <= words.len()
        && address.starts_with(char::is_uppercase)
        && address.contains(|c: char| c.is_ascii_digit())
        && !address.contains([':', '!', '?'])
        && super::names_office(&words[..HEAD.min(words.len())].join(" "))
        && !crate::calls::is_item(row)
        && !stems::is_of_office(&row.folded)
        && !stems::gives_contact(row)
}
