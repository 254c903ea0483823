//! An address list's rows as single lines of an address, whatever way they are printed.

mod cells;
mod columns;
mod glued;
mod items;
mod noise;
pub(crate) mod notes;
mod portfolio;
mod ranks;
mod remarks;
mod salutations;
mod spread;
mod torn;

pub(crate) use spread::above as spread_above;

use items::{are_reached_each, are_whole, begins_item, bullet};
use noise::{is_attention, is_noise};

use crate::contacts;
use crate::country;
use crate::fold::{fold, skip};
use crate::labels::{contacts as table, grammar, people};
use crate::rows::{Row, Shape, Sheet};
use crate::zones::{Zone, Zones};

/// One line of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// As printed, numbering dropped.
    pub text: String,
    /// Its row.
    pub row: usize,
    /// Whether it is the first of its paragraph.
    pub opens: bool,
    /// Whether its paragraph has several lines.
    pub multi: bool,
    /// Whether it begins another recipient for certain: numbered, an item, a cell, an address on one line.
    pub forced: bool,
    /// A heading that is a label and no line of the address: “Minister of the Interior:”.
    pub heading: bool,
}

/// The lines of an address list's rows.
pub(crate) fn pieces(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize]) -> Vec<Piece> {
    let (mut out, mut above, mut at) = (Vec::new(), Vec::new(), 0);
    while at < rows.len() {
        let paragraph = sheet.rows[rows[at]].paragraph;
        let count = rows[at..].iter().take_while(|&&row| sheet.rows[row].paragraph == paragraph).count();
        // Contacts that stand in a paragraph of their own show that a line above them is an address.
        let next = rows.get(at + count).copied();
        let reached = next.is_some_and(|row| contacts::is_contact(&sheet.rows[row].folded));
        let goes_on_at = |first: usize| torn::is_rest(sheet, zones, &above, first);
        let boxed = rows[at..at + count].iter().any(|&row| notes::is_box(&sheet.rows[row]));
        // The section's own box between the halves of an address.
        if boxed && next.is_some_and(goes_on_at) {
            at += count;
            continue;
        }
        let rest = goes_on_at(rows[at]);
        let mut pieces = of_paragraph(sheet, zones, &rows[at..at + count], reached);
        cells::go_on(sheet, &rows[..at], rows[at], &mut pieces);
        if at > 0
            && goes_on(&sheet.rows[rows[at - 1]], &sheet.rows[rows[at]])
            && let Some(first) = pieces.first_mut()
        {
            first.opens = false;
        }
        // “PO Box 50 997, Lusaka, Zambia” below office and name, each a paragraph of its own: the end of their address.
        if rest && count > 1 {
            pieces.iter_mut().for_each(|piece| (piece.forced, piece.opens) = (false, false));
        }
        let place = |at: usize| spread::is_place(&sheet.rows[rows[at]].folded);
        if count == 1
            && at > 0
            && (rest || place(at) && spread::is_line_of_its_own(sheet, rows[at - 1]))
            && let Some(mut whole) = pieces.first().cloned()
        {
            whole.text = torn::without_label(&sheet.rows[rows[at]]).to_owned();
            (whole.forced, whole.opens) = (false, false);
            pieces = vec![whole];
        }
        let cell = |row: usize| matches!(sheet.rows[row].shape, Shape::Cell(..)).then(|| &sheet.rows[row].shape);
        if at > 0 && cell(rows[at]).is_some() && cell(rows[at - 1]) == cell(rows[at]) {
            // One cell holds one address in several paragraphs, a line each or its contacts below.
            let line = pieces.len() == 1;
            let goes_on = |first: &&mut Piece| line || contacts::is_contact(&fold(&first.text));
            if let Some(first) = pieces.first_mut().filter(goes_on) {
                first.forced = false;
                first.opens &= !line;
            }
        }
        out.extend(pieces);
        above.extend_from_slice(&rows[at..at + count]);
        at += count;
    }
    out
}

/// On a PDF's page a block that follows in the same column without a gap is no new paragraph.
pub(crate) fn goes_on(before: &Row, row: &Row) -> bool {
    let (Some(above), Some(below)) = (before.at, row.at) else {
        return false;
    };
    // Half a line's height: less than any blank line, more than any leading.
    let gap = below.y - (above.y + above.height);
    above.page == below.page && (above.x - below.x).abs() < 3.0 && gap < 0.6 * above.height && gap > -above.height
}

fn of_paragraph(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize], reached: bool) -> Vec<Piece> {
    // The heading that offers a letter goes on behind its label; no address does.
    let kept = rows.iter().filter(|&&at| zones.labels[at].is_none() || zones.of[at] != Zone::Letter);
    let texts: Vec<(usize, String)> =
        kept.filter_map(|&at| Some((at, own_words(&sheet.rows[at], zones.labels[at])?))).collect();
    let texts =
        salutations::joined(joined_addresses(columns::unwrapped(sheet, notes::dropped(remarks::dropped(texts)))));
    let broken = texts.into_iter().flat_map(|(row, text)| {
        let parts = broken_behind_number(&text).map(|(before, behind)| vec![before.to_owned(), behind.to_owned()]);
        parts.unwrap_or_else(|| vec![text]).into_iter().map(move |text| (row, text))
    });
    // The second of two addresses in one line begins an item.
    let mut second = std::collections::HashSet::new();
    let mut texts: Vec<(usize, String)> = Vec::new();
    for (row, text) in broken {
        let text = items::before_copy(&text).map_or_else(|| text.clone(), str::to_owned);
        let (one, two) = items::two_joined(&text).unwrap_or((&text, ""));
        texts.push((row, one.to_owned()));
        if !two.is_empty() {
            second.insert(texts.len());
            texts.push((row, two.to_owned()));
        }
    }
    // Items of a list are parted by their marks: their wrapped lines are no addresses of their own.
    let listed = texts.iter().any(|(row, _)| matches!(sheet.rows[*row].shape, Shape::Item(_)));
    let ranks = if listed { Vec::new() } else { ranks::starts(&texts, sheet.width) };
    if !ranks.is_empty() {
        let ends = ranks.iter().skip(1).copied().chain([texts.len()]);
        return ranks.iter().zip(ends).flat_map(|(from, end)| on_one_line(&texts[*from..end])).collect();
    }
    let each = are_reached_each(&texts);
    let mut out = Vec::new();
    let mut from = 0;
    // Bullets that the reader of the format took for letters part one paragraph into items.
    for at in 1..=texts.len() {
        if at == texts.len()
            || each
            || second.contains(&at)
            || begins_item(&texts[at].1)
            || are_whole(&texts[at - 1].1, &texts[at].1)
        {
            let inline = from == 0 && zones.labels[texts[0].0].is_some();
            out.extend(of_lines(sheet, &texts[from..at], reached, inline));
            from = at;
        }
    }
    out
}

/// Puts together an e-mail address or a number that a narrow column broke: “presidencia@tsp-” / “cu.example”.
fn joined_addresses(texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::with_capacity(texts.len());
    for (row, text) in texts {
        let host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        let rest = text.contains('.') && text.chars().all(host) && text.chars().any(char::is_alphabetic);
        match out.last_mut() {
            Some((_, last)) if rest && last.contains('@') && last.ends_with(['-', '.', '@', '_']) => {
                last.push_str(&text)
            }
            Some((_, last)) if contacts::goes_on_below(last, &text) => {
                last.push(' ');
                last.push_str(&text);
            }
            Some((_, last)) if contacts::repeats_below(last, &text) => {
                last.push_str("; ");
                last.push_str(&text);
            }
            _ => out.push((row, text)),
        }
    }
    out
}

/// `inline`: the first line stands behind the words that ask to write, so that it ends in the middle of a sentence.
fn of_lines(sheet: &Sheet<'_>, texts: &[(usize, String)], reached: bool, inline: bool) -> Vec<Piece> {
    let Some((first, head)) = texts.first() else {
        return Vec::new();
    };
    let first = *first;
    let shape = &sheet.rows[first].shape;
    let bulleted = bullet(head);
    let item = matches!(shape, Shape::Item(_)) || bulleted.is_some();
    let single = item || matches!(shape, Shape::Cell(..));
    let mut texts: Vec<(usize, &str)> = texts.iter().map(|(row, text)| (*row, text.as_str())).collect();
    texts[0].1 = bulleted.unwrap_or(texts[0].1);
    for (_, text) in &mut texts[1..] {
        *text = bullet(text).unwrap_or(text);
    }
    let joined = texts.iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" ");
    // Lines of nothing but contacts stand below the address.
    let lines = texts.iter().filter(|(_, text)| !contacts::is_contact(&fold(text))).count().max(1);
    // What stands behind the first contact of a sentence is none of the address.
    let reaches = texts.iter().position(|(_, text)| contacts::first_label(&fold(text)).is_some());
    let printed = reaches.filter(|_| inline).map_or(lines, |at| lines.min(at + 1));
    let wrapped = unwrapped(&texts).filter(|_| texts.len() > 1);
    // “Sir X” / “Governor General” / “King's House, Hope Road, Kingston 10, Jamaica”: lines that end without a comma.
    let lines =
        texts.iter().take(printed.saturating_sub(1)).filter(|(_, text)| !text.contains([',', '،', '，'])).count();
    // “Embassy of X” above “119999, Moscow, Example Street, 6”.
    let pair = printed == 2 && !inline && !texts[0].1.contains([',', '،', '，']);
    let by_lines = pair || printed > 2 && (lines + 1 == printed || !inline && ends_early(&texts[..printed]));
    if !by_lines
        && (is_one_line(&joined, printed, item, reached) || inline && crate::stems::is_in_flow(&joined))
        && (inline || wrapped.as_ref().is_none_or(|(first, _)| *first == 0 || item && texts[0].1.contains(',')))
    {
        return on_one_line(&owned(&texts));
    }
    let multi = texts.len() > 1;
    let texts = wrapped.map_or_else(|| owned(&texts), |(_, texts)| texts);
    let mut out: Vec<Piece> = Vec::new();
    for (index, (row, text)) in texts.iter().enumerate() {
        let parts = crate::stems::strokes(text.trim_end_matches(['.', ' ']));
        // Four and more lines with “/” between them; two or three are a salutation in two languages.
        if parts.len() > 1 {
            out.extend(forced_first(parts.into_iter().map(|part| (*row, part.trim().to_owned())).collect()));
            continue;
        }
        if let Some(lines) = glued::parted(text).or_else(|| glued::parted_by_spaces(text)) {
            out.extend(forced_first(lines.into_iter().map(|line| (*row, line)).collect()));
            continue;
        }
        let (text, numbered) = without_number(text.as_str());
        if is_noise(text) {
            continue;
        }
        let contact = contacts::is_contact(&fold(text));
        let heading = text.ends_with([':', '：']) && !contact;
        // An item of nothing but a fax number belongs to the address above it.
        let forced = numbered || single && index == 0 && !(item && contact);
        out.push(Piece { text: text.to_owned(), row: *row, opens: index == 0, multi, forced, heading });
    }
    out
}

/// The lines of an address that is printed on one line, or wrapped.
fn on_one_line(texts: &[(usize, String)]) -> Vec<Piece> {
    let join =
        |texts: &[(usize, String)]| texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
    let contact = |(_, text): &(usize, String)| contacts::is_contact(&fold(text));
    // “Fax 01 23 …” in a line of its own below: a label there, where nothing in the address would be one.
    let reach = texts.iter().skip(1).position(contact).map(|at| at + 1);
    let end = reach.filter(|&at| texts[at..].iter().all(contact)).unwrap_or(texts.len());
    let lines = split_commas(&join(&texts[..end])).into_iter().map(|text| (texts[0].0, text));
    forced_first(lines.chain(texts[end..].iter().cloned()).collect())
}

/// “Hon. X” above “Secretary, Department of Y” above “Room 3, Y Building, Camp Z, Example Avenue, Quezon City”: a name
/// alone, and below it lines whose first word had room in the line above. Such lines are ended by hand.
fn ends_early(texts: &[(usize, &str)]) -> bool {
    let length = |text: &str| text.trim().chars().count();
    let width = texts.iter().map(|(_, text)| length(text)).max().unwrap_or(0);
    let named = texts.first().is_some_and(|(_, text)| !text.contains([',', '،', '，']));
    let ended = |pair: &[(usize, &str)]| {
        let next = pair[1].1.split_whitespace().next().map_or(0, length);
        !pair[0].1.trim_end().ends_with([',', '،', '，', '-']) && length(pair[0].1) + 1 + next <= width
    };
    named && texts.windows(2).all(ended)
}

/// An address on one line that runs over into the next: “Governor X, State Capitol, Suite 25, Little Rock,” / “AR
/// 72201, USA”. It begins the block, or stands below its office: which of the two, and the lines.
fn unwrapped(texts: &[(usize, &str)]) -> Option<(usize, Vec<(usize, String)>)> {
    let runs_over = |text: &str| text.trim_end().ends_with(',') && text.matches(',').count() > 2;
    let first = texts.iter().take(2).position(|(_, text)| runs_over(text))?;
    let mut last = first + 1;
    while texts.get(last).is_some_and(|(_, text)| text.trim_end().ends_with(',')) {
        last += 1;
    }
    if texts.get(last).is_none_or(|(_, text)| contacts::is_contact(&fold(text))) {
        return None;
    }
    let joined = texts[first..=last].iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" ");
    let row = texts[first].0;
    let mut out: Vec<(usize, String)> = owned(&texts[..first]);
    out.extend(split_commas(&joined).into_iter().map(|line| (row, line)));
    out.extend(owned(&texts[last + 1..]));
    Some((first, out))
}

fn owned(texts: &[(usize, &str)]) -> Vec<(usize, String)> {
    texts.iter().map(|(row, text)| (*row, (*text).to_owned())).collect()
}

fn forced_first(lines: Vec<(usize, String)>) -> Vec<Piece> {
    let piece = |(index, (row, text))| Piece {
        text,
        row,
        opens: index == 0,
        multi: true,
        forced: index == 0,
        heading: false,
    };
    lines.into_iter().enumerate().map(piece).collect()
}

/// A row's words without its label; nothing where only the label's own sentence is left.
fn own_words(row: &Row, label: Option<usize>) -> Option<String> {
    let Some(end) = label else {
        // “To: Mr X”, as a mail or a fax has it above an address.
        let to = row.text.split_once(": ").filter(|(word, rest)| {
            let folded = fold(word);
            rest.starts_with(char::is_uppercase)
                && row.opens
                && (grammar().has(&folded, "to") || is_attention(&folded))
        });
        return Some(to.map_or_else(|| torn::without_label(row).to_owned(), |(_, rest)| rest.trim().to_owned()));
    };
    let rest = skip(&row.text, end).trim_start();
    // “Please write to | President X, State House, Lomé, Togo.”
    if row.text.chars().take(end).last().is_some_and(|c| matches!(c, ' ' | '(')) {
        return (!rest.is_empty()).then(|| crate::stems::up_to_sentence(rest).to_owned());
    }
    // The label may hold its colon itself.
    let labelled = row.text.chars().take(end).last().is_some_and(|c| matches!(c, ':' | '：'));
    // “… a copy to | the embassy of X: 6 Example Street, …”: the office belongs to the address.
    let office = rest.split_once(": ").is_some_and(|(office, behind)| {
        office.starts_with(char::is_uppercase) && !office.contains(',') && behind.contains(',')
    });
    let value = match rest.strip_prefix([':', '：']) {
        _ if labelled || office => rest,
        Some(behind) => behind.trim(),
        None => named_behind(rest).or_else(|| in_flow(rest))?,
    };
    (!value.is_empty() && !value.ends_with(':')).then(|| value.to_owned())
}

/// “Kopia till | Kinas ambassad, Lidovägen 8, 115 25 Stockholm. Fax: …”: a whole address behind a label without a colon.
fn in_flow(rest: &str) -> Option<&str> {
    let reached = contacts::first_label(&fold(rest)).unwrap_or(usize::MAX);
    let address: String = rest.chars().take(reached).collect();
    crate::stems::is_in_flow(address.trim_end_matches([' ', '.', ',', ';'])).then_some(rest)
}

/// “… to the Ombudsman: Dr. X, …” is the name alone, “… to the embassy of X: 6 Example Street, …” office and street.
fn named_behind(rest: &str) -> Option<&str> {
    // “to the”, “al”, “an die”.
    const SMALL: usize = 3;
    const WORDS: usize = 8;
    let (office, behind) = rest.split_once(": ")?;
    let words: Vec<&str> = office.split_whitespace().collect();
    let small = words.iter().take_while(|word| word.starts_with(char::is_lowercase)).count();
    let named = small <= SMALL && small < words.len() && words.len() <= WORDS && !office.contains(',');
    let street = behind.starts_with(|c: char| c.is_ascii_digit()) && behind.contains(',');
    match named {
        true if behind.starts_with(char::is_uppercase) => Some(behind),
        true if street => words.get(small).and_then(|word| rest.find(*word)).map(|at| &rest[at..]),
        _ => None,
    }
}

/// Drops “1)”, “2.”, “(3)” before a line.
pub(crate) fn without_number(text: &str) -> (&str, bool) {
    let body = text.trim_start_matches('(');
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &body[digits..];
    let marked = (1..=2).contains(&digits) && rest.starts_with([')', '.']) && rest[1..].starts_with(' ');
    if marked { (rest[1..].trim_start(), true) } else { (text, false) }
}

/// “PO Box 9281Khartoum, Sudan”: a copy has lost the line break behind a number.
fn broken_behind_number(text: &str) -> Option<(&str, &str)> {
    const WORD: usize = 4;
    let at = text.char_indices().zip(text.chars().skip(1)).find_map(|((at, c), next)| {
        let rest = &text[at + c.len_utf8()..];
        let word = rest.chars().take_while(|c| c.is_alphabetic()).count();
        let small = rest.chars().skip(1).take(word.saturating_sub(1)).all(char::is_lowercase);
        (c.is_ascii_digit() && next.is_uppercase() && word >= WORD && small).then_some(at + c.len_utf8())
    })?;
    let clean = !text.contains(['@', ':', '/']);
    clean.then(|| text.split_at(at))
}

/// Whether an address is printed on one line, or wrapped, with commas between its lines.
fn is_one_line(joined: &str, rows: usize, item: bool, reached: bool) -> bool {
    let folded = fold(joined);
    let label = contacts::first_label(&folded);
    let address: String = joined.chars().take(label.unwrap_or(usize::MAX)).collect();
    let commas = address.matches([',', '،', '，']).count();
    let dense = commas >= 3 * rows / 2 && commas >= 2;
    let slashes = joined.matches(" / ").count() > 3;
    let embedded = label.is_some_and(|at| at > 12)
        || rows == 1
            && label.is_none()
            // “H.E. X, State House, Banjul, Gambia”: all of an address, up to its country.
            && (reached || items::ends_in_coded_town(joined) || commas >= 3 && crate::recipients::ends_in_country(joined));
    let long = joined.chars().count() > 55;
    // An item that is one office and its e-mail has a single comma.
    // “Name, Office <name@office.example>” is one mailbox.
    let short_item = mailbox(joined).is_some() && rows == 1 && commas >= 1
        || item && embedded && rows <= 3 && commas >= 1 && joined.trim_end().len() > 20 && dense_item(joined, rows);
    !slashes && ((dense && (embedded || item || (commas >= 3 && long))) || short_item)
}

/// Where the angle bracket of a mailbox opens that ends a line, in characters.
fn mailbox(line: &str) -> Option<usize> {
    let (before, address) = line.trim_end().strip_suffix('>')?.rsplit_once('<')?;
    (address.contains('@') && !address.contains(' ')).then(|| before.chars().count())
}

fn dense_item(joined: &str, rows: usize) -> bool {
    joined.matches([',', ';']).count() >= rows
}

/// Whether a folded word says “to”, as a form has it before an address.
pub(crate) fn is_to(word: &str) -> bool {
    grammar().has(word, "to") || grammar().has(word, "article")
}

/// Splits an address on one line; contacts keep together behind it.
pub(crate) fn split_commas(joined: &str) -> Vec<String> {
    let folded = fold(joined);
    let label = contacts::first_label(&folded).or_else(|| mailbox(joined)).unwrap_or(usize::MAX);
    let address: String = joined.chars().take(label).collect();
    let address = address.trim().trim_end_matches(['.', ',', ';', '(']).trim();
    let mut lines: Vec<String> = Vec::new();
    let address = without_remark(address);
    let parts = address.split([',', '،', '，', ';']).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty() && !notes::is_of_diplomats(part)).collect();
    for (at, part) in parts.iter().enumerate() {
        // “President: Mr. Suleyman Demirhan” is office and name.
        if lines.is_empty() {
            // “To: Mr Gordon Whitlock, Managing Director, …”: the word of a form before a whole address.
            let named = |words: &&str| !is_to(&fold(words));
            lines.extend(part.split(": ").filter(named).map(str::to_owned));
            continue;
        }
        match lines.last_mut() {
            Some(last) if belongs(last, part) || portfolio::goes_on(last, &parts[at..]) => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => lines.push((*part).to_owned()),
        }
    }
    if label < usize::MAX {
        lines.push(skip(joined, label).to_owned());
    }
    lines
}

/// “…, Zomba, Malawi. Stamp 72p.”: a sentence behind the country is none of the address.
fn without_remark(address: &str) -> &str {
    let ends = address.match_indices(". ").map(|(at, _)| at).find(|&at| {
        let last = address[..at].rsplit([',', '،', '，']).next().unwrap_or("");
        country::named(&fold(last)).is_some()
    });
    ends.map_or(address, |at| &address[..at])
}

/// “Ministre d’État, Ministre de la Justice” is one title, “Washington, DC 20008” one town.
fn belongs(last: &str, part: &str) -> bool {
    let first_word = |text: &str| fold(text).split([' ', '\'']).next().unwrap_or("").to_owned();
    let word = first_word(part);
    let title = word.chars().count() > 3 && word == first_word(last);
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let capitals = !part.chars().any(char::is_lowercase);
    // “Premier ministre, Chef du gouvernement” are two offices of one person.
    let office = people().begins(&fold(part), "post").is_some();
    // “M. Y, Chef de l'État” is a name and an office.
    let named = crate::names::without_honorifics(last) != last;
    let title = title || !named && office;
    // “DC 20008”, “100163”; not “BP 33 17”, which is a box.
    let zip = digits >= 4
        && (letters == 0 || letters == 2 && digits >= 5)
        && capitals
        && table().begins(&fold(part), "box").is_none();
    title || zip
}
