//! “We issued an urgent appeal on his detention on 18 June: http://…”: the earlier action behind a link in a sentence.

use model::{Finding, Sureness, Value};

use crate::labels::kinds;
use crate::rows::{Paragraph, Sheet};

/// The address of the first earlier action that a sentence with a day, or with a word for what came before, links to.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Finding> {
    sheet.paragraphs().iter().find_map(|paragraph| in_paragraph(sheet, paragraph))
}

fn in_paragraph(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Finding> {
    // A sentence or two.
    const LONGEST: usize = 700;
    if paragraph.text.len() > LONGEST {
        return None;
    }
    let block = &sheet.document.blocks[sheet.rows[paragraph.first].block];
    let printed: Vec<&str> = paragraph.text.split_whitespace().filter(|word| is_page(word)).collect();
    let linked: Vec<&model::Link> = block.links.iter().filter(|link| is_page(&link.address)).collect();
    let address = match (&printed[..], &linked[..]) {
        ([one], _) => one.trim_end_matches(['.', ',', ')', ';', '>']).trim_start_matches(['(', '<']).to_owned(),
        ([], [link]) if !is_whole(paragraph, link) => link.address.clone(),
        _ => return None,
    };
    // What the link ends, or the words that it stands on and what goes on behind them.
    let (end, behind) = match (printed.first(), linked.first()) {
        (Some(word), _) => (paragraph.text.find(word).unwrap_or(0), false),
        (None, Some(link)) => {
            let begin = sheet.rows[paragraph.first].start;
            let chars = link.end.saturating_sub(begin);
            (paragraph.text.char_indices().nth(chars).map_or(paragraph.text.len(), |(at, _)| at), true)
        }
        (None, None) => return None,
    };
    let before = paragraph.text[..end].rsplit(". ").next().unwrap_or("");
    let rest = paragraph.text[end..].split(". ").next().filter(|_| behind).unwrap_or("");
    let sentence = crate::fold::fold(&format!("{before}{rest}"));
    let earlier = kinds().stem(&sentence, "act")
        && (crate::dates::names_a_day(&sentence) || kinds().stem(&sentence, "former"))
        && !kinds().holds(&sentence, "please");
    let place = sheet.place_in(paragraph, 0, paragraph.text.chars().count());
    earlier.then_some(Finding { value: Value::RefersTo(address), place, sureness: Sureness::LIKELY })
}

/// Whether an address is a page's, and no site's first one.
fn is_page(address: &str) -> bool {
    let address = address.trim_start_matches(['(', '<']);
    let path = ["http://", "https://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    path.and_then(|rest| rest.split_once('/')).is_some_and(|(_, path)| path.trim_matches('/').len() > 2)
}

/// A paragraph that is a link and nothing else is a menu's or a list's.
fn is_whole(paragraph: &Paragraph, link: &model::Link) -> bool {
    link.end.saturating_sub(link.start) + 2 >= paragraph.text.chars().count()
}
