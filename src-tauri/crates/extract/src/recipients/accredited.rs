//! The embassy that a section prints below the request for copies to the diplomats accredited to the reader's country: its
//! address in lines of its own, or all in one line.

use model::{Recipient, Role};

use super::{Draft, Found, build, keep};
use crate::address::pieces;
use crate::contacts;
use crate::country;
use crate::fold::{chars_before, fold, skip, slice};
use crate::labels::sections;
use crate::office::Office;
use crate::rows::Sheet;
use crate::zones::{Zone, Zones};

/// Rows below the request in which the embassy's address begins.
const NEAR: usize = 3;
/// The lines of such an address, its contacts among them.
const LINES: usize = 9;

/// Adds it, once for each such request.
pub(super) fn find(sheet: &Sheet<'_>, zones: &Zones, office: &Office, found: &mut Found) {
    for &asked in &zones.diplomatic {
        let Some(rows) = rows_below(sheet, zones, asked).filter(|rows| !found.rows.contains(&rows[0])) else {
            continue;
        };
        let drafts = build(pieces(sheet, zones, &rows), Role::Copy);
        if let Some(mut draft) = drafts.into_iter().next().filter(is_embassy) {
            part_first(&mut draft.recipient);
            move_number(&mut draft.recipient);
            keep(sheet, draft, Zone::Copies, office, found);
        }
    }
}

/// The rows of the block that begins right below the sentence.
fn rows_below(sheet: &Sheet<'_>, zones: &Zones, asked: usize) -> Option<Vec<usize>> {
    let last = sheet.rows.len();
    let ends = |at: &usize| sheet.rows[*at].text.trim_end().ends_with(['.', ':']);
    let first = (asked..last.min(asked + NEAR)).find(ends)? + 1;
    let plain = |at: &usize| zones.labels[*at].is_none() && !matches!(zones.of[*at], Zone::Letter);
    let block = sheet.rows.get(first)?.paragraph;
    let told = |at: &usize| {
        let text = sheet.rows[*at].text.trim_end();
        text.ends_with('.') && !contacts::is_contact(&sheet.rows[*at].folded)
    };
    let same = |at: &usize| sheet.rows[*at].paragraph == block;
    let rows: Vec<usize> =
        (first..last).take_while(same).take_while(plain).take_while(|at| !told(at)).take(LINES).collect();
    (!rows.is_empty()).then_some(rows)
}

/// Whether it is the address of an embassy that something reaches.
fn is_embassy(draft: &Draft) -> bool {
    let recipient = &draft.recipient;
    let reached = !recipient.email.is_empty() || !recipient.fax.is_empty() || !recipient.phone.is_empty();
    reached && super::runs::is_mission(&recipient.lines)
}

/// “HIS EXCELLENCY X Embassy of Togo 8 Sample Square”: name, embassy and street of an address that lost its line breaks.
fn part_first(recipient: &mut Recipient) {
    let Some(line) = recipient.lines.first() else { return };
    let folded = fold(line);
    let words = sections().words("embassy").iter();
    let seat = words.filter_map(|word| folded.find(&format!(" {word}"))).min();
    let from = seat.map_or(0, |at| at + 1);
    let Some(country) = country::mentions(&folded[from..]).into_iter().next() else { return };
    let (name, rest) = (slice(line, 0, chars_before(&folded, from)), skip(line, chars_before(&folded, from)));
    let end = chars_before(&folded[from..], country.end);
    let parts = [name, slice(rest, 0, end), skip(rest, end)];
    let parts: Vec<String> = parts.iter().map(|part| part.trim_matches([' ', ',']).to_owned()).collect();
    recipient.lines.splice(..1, parts.into_iter().filter(|part| !part.is_empty()));
}

/// “London W8 5XX 0207 555 6412”: a telephone behind the last line of an address that lost its line breaks.
fn move_number(recipient: &mut Recipient) {
    const DIGITS: std::ops::RangeInclusive<usize> = 9..=14;
    let Some(line) = recipient.lines.last_mut() else { return };
    let figures = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')' | '-');
    let words = line.trim_end_matches(figures);
    let Some(space) = line[words.len()..].find(' ') else { return };
    let (address, number) = line.split_at(words.len() + space);
    let number = number.trim();
    let whole = number.starts_with(['0', '+', '('])
        && DIGITS.contains(&number.chars().filter(char::is_ascii_digit).count());
    if whole && !address.is_empty() {
        recipient.phone.push(number.to_owned());
        *line = address.trim_end_matches([' ', ',']).to_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_an_embassy_and_a_street_are_three_lines() {
        let mut embassy = Recipient::new(Role::Copy);
        embassy.lines = vec!["MR KODJO ABALO Embassy of the Republic of Togo 8 Sample Square".to_owned()];
        part_first(&mut embassy);
        assert_eq!(embassy.lines, ["MR KODJO ABALO", "Embassy of the Republic of Togo", "8 Sample Square"]);
    }

    #[test]
    fn a_number_behind_an_address_is_its_telephone() {
        let mut embassy = Recipient::new(Role::Copy);
        embassy.lines = vec!["12 Sample Gardens".to_owned(), "London W8 5XX 0207 555 6412".to_owned()];
        move_number(&mut embassy);
        assert_eq!((embassy.lines[1].as_str(), embassy.phone[0].as_str()), ("London W8 5XX", "0207 555 6412"));
        move_number(&mut embassy);
        assert_eq!(embassy.lines[1], "London W8 5XX");
    }
}
