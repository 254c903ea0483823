//! The letter itself: date, subject, salutation, paragraphs, closing and signature, enclosures and copies.

use model::{Draft, DraftParagraph, Lines};
use parley::BaseDirection;

use super::clean::{clean, clean_line};
use super::digits::digits;
use super::direction::direction;
use super::form::MARGIN;
use super::head::RULE_LENGTH;
use super::page::Role;
use super::rows::{Cell, Row, blank, rows_of};
use super::sheet::Sheet;
use super::stick::{Fill, Stick, Style};
use crate::frames::{copies_label, enclosures_label, place_and_date};

/// How closely a letter is set: sizes and spaces in points, margins in millimetres.
#[derive(Debug, Clone, Copy)]
pub(super) struct Closeness {
    /// Of the letter's text.
    size: f32,
    /// Of enclosures and copies.
    small: f32,
    /// From baseline to baseline, as a part of the script's own leading.
    tightness: f32,
    /// Between paragraphs; twice that around the subject line and above the closing.
    gap: f32,
    /// For the hand to sign in.
    signature: f32,
    /// Left and right of the text.
    pub margin: f32,
}

/// From comfortable to close. A letter that is a few lines longer than its page is set closer rather than on two.
pub(super) const CLOSENESS: [Closeness; 4] = [
    Closeness { size: 11.0, small: 9.5, tightness: 1.0, gap: 6.0, signature: 48.0, margin: MARGIN },
    Closeness { size: 11.0, small: 9.0, tightness: 0.95, gap: 5.0, signature: 42.0, margin: MARGIN },
    Closeness { size: 10.5, small: 9.0, tightness: 0.95, gap: 4.5, signature: 40.0, margin: MARGIN },
    Closeness { size: 10.0, small: 8.5, tightness: 0.95, gap: 4.0, signature: 36.0, margin: MARGIN },
];

/// Closer still, where the writer asks for one page: nine points are what many newspapers print, and less is not for
/// a clerk's eyes.
pub(super) const CLOSEST: [Closeness; 3] = [
    Closeness { size: 10.0, small: 8.5, tightness: 0.92, gap: 4.0, signature: 34.0, margin: 22.0 },
    Closeness { size: 9.5, small: 8.5, tightness: 0.9, gap: 3.5, signature: 30.0, margin: 20.0 },
    Closeness { size: 9.0, small: 8.0, tightness: 0.9, gap: 3.0, signature: 28.0, margin: 18.0 },
];

/// For the eyes of somebody who copies a case by hand at arm's length: eighteen points are what publishers call large
/// print.
pub(super) const LARGE: Closeness =
    Closeness { size: 18.0, small: 16.0, tightness: 1.0, gap: 9.0, signature: 0.0, margin: 20.0 };

impl Closeness {
    /// About how high rows in another setting become in this one, in points: lines are as many fewer as type is
    /// smaller and columns are wider. `paper` is the sheet's width in millimetres.
    pub fn height(&self, rows: &[Row], other: &Self, paper: f32) -> f32 {
        let wider = (paper - 2.0 * self.margin) / (paper - 2.0 * other.margin);
        let lines = (self.size / other.size).powi(2) * self.tightness / other.tightness / wider;
        let own = |row: &Row| if row.cells.is_empty() { self.signature } else { row.height * lines };
        rows.iter().map(|row| own(row) + row.gap * self.gap / other.gap).sum()
    }
}

/// What the rows are made with.
struct Body<'s, 'f> {
    stick: &'s mut Stick<'f>,
    sheet: &'s mut Sheet,
    close: Closeness,
    /// Of running text.
    fill: Fill,
    /// Of the column, in points.
    width: f32,
    is_rtl: bool,
}

/// The rows of a draft for a column `width` points wide.
pub(super) fn body_rows(
    stick: &mut Stick<'_>,
    sheet: &mut Sheet,
    draft: &Draft,
    lines: Lines,
    width: f32,
    close: Closeness,
) -> Vec<Row> {
    let fill = match lines {
        Lines::Justified => Fill::Justified,
        Lines::Ragged => Fill::Ragged,
    };
    let mut body = Body { stick, sheet, close, fill, width, is_rtl: draft.language.is_right_to_left() };
    let mut rows = body.single(&place_and_date(draft), Role::Paragraph, close.size, 0.0);
    rows.extend(body.single(&draft.subject, Role::Heading, close.size, 2.0 * close.gap));
    rows.extend(body.single(&draft.salutation, Role::Paragraph, close.size, 2.0 * close.gap));
    let mut may_begin = false;
    for paragraph in &draft.body {
        let more = match paragraph {
            DraftParagraph::Text(text) => body.paragraph(text, may_begin),
            DraftParagraph::List(items) => body.list(items),
            DraftParagraph::Gap(_) => Vec::new(),
        };
        may_begin |= !more.is_empty();
        rows.extend(more);
    }
    rows.extend(body.closing(draft));
    rows.extend(body.after(enclosures_label(&draft.language), &draft.enclosures));
    rows.extend(body.after(copies_label(&draft.language), &draft.copies));
    rows
}

impl Body<'_, '_> {
    /// The side on which reading begins.
    fn start(&self) -> Fill {
        if self.is_rtl { Fill::Right } else { Fill::Left }
    }

    fn style(&self, text: &str, size: f32, is_bold: bool, fill: Fill) -> Style {
        Style {
            size,
            is_bold,
            tightness: self.close.tightness,
            fill,
            direction: direction(text, self.stick.language),
        }
    }

    /// A short text of its own (date, subject, salutation) that stays with what follows.
    fn single(&mut self, text: &str, role: Role, size: f32, gap: f32) -> Vec<Row> {
        let text = clean_line(text);
        let style = self.style(&text, size, role == Role::Heading, self.start());
        let lines = self.stick.set(&text, style, self.width);
        if lines.is_empty() {
            return Vec::new();
        }
        let part = self.sheet.part(role, None, text, style.direction == BaseDirection::Rtl);
        let mut rows = rows_of(lines, 0.0, part, gap, false);
        rows.iter_mut().for_each(|r| r.may_begin_page = false);
        rows
    }

    fn paragraph(&mut self, text: &str, may_begin: bool) -> Vec<Row> {
        let text = clean(text.trim());
        let style = self.style(&text, self.close.size, false, self.fill);
        let lines = self.stick.set(&text, style, self.width);
        if lines.is_empty() {
            return Vec::new();
        }
        let part = self.sheet.part(Role::Paragraph, None, text, style.direction == BaseDirection::Rtl);
        rows_of(lines, 0.0, part, self.close.gap, may_begin)
    }

    fn list(&mut self, items: &[String]) -> Vec<Row> {
        let items: Vec<String> = items.iter().map(|i| clean(i.trim())).filter(|i| !i.is_empty()).collect();
        if items.is_empty() {
            return Vec::new();
        }
        let list = self.sheet.part(Role::List, None, String::new(), self.is_rtl);
        let labels: Vec<String> =
            (1..=items.len()).map(|n| format!("{}.", digits(n, self.stick.language))).collect();
        let indent = labels
            .last()
            .map_or(0.0, |widest| self.stick.width(widest, self.style(widest, self.close.size, false, Fill::Left)))
            + self.close.size * 0.7;
        let mut rows = Vec::new();
        for (at, (label, item)) in labels.iter().zip(&items).enumerate() {
            let gap = if at == 0 { self.close.gap } else { self.close.gap / 3.0 };
            // The first item stays with the words that introduce it.
            rows.extend(self.item(label, item, list, indent, gap, at > 0));
        }
        rows
    }

    fn item(&mut self, label: &str, text: &str, list: usize, indent: f32, gap: f32, may_begin: bool) -> Vec<Row> {
        let item = self.sheet.part(Role::Item, Some(list), String::new(), self.is_rtl);
        let label_part = self.sheet.part(Role::Label, Some(item), label.to_owned(), self.is_rtl);
        let body_part = self.sheet.part(Role::Body, Some(item), text.to_owned(), self.is_rtl);
        let (label_x, body_x) = if self.is_rtl { (self.width - indent, 0.0) } else { (0.0, indent) };
        let mut label_style = self.style(label, self.close.size, false, self.start());
        label_style.direction = if self.is_rtl { BaseDirection::Rtl } else { BaseDirection::Ltr };
        let label_lines = self.stick.set(label, label_style, indent);
        let style = self.style(text, self.close.size, false, self.fill);
        let lines = self.stick.set(text, style, self.width - indent);
        let mut rows = rows_of(lines, body_x, body_part, gap, may_begin);
        if let (Some(first), Some(line)) = (rows.first_mut(), label_lines.into_iter().next()) {
            first.cells.insert(0, Cell { line, x: label_x, part: label_part });
        }
        rows
    }

    /// Closing, space to sign in, and name: never parted, nor from the last lines above them.
    fn closing(&mut self, draft: &Draft) -> Vec<Row> {
        let mut rows = self.single(&draft.closing, Role::Paragraph, self.close.size, 2.0 * self.close.gap);
        let name = draft.signature.as_deref().map(clean_line).filter(|n| !n.is_empty());
        match name {
            Some(name) => {
                rows.push(blank(self.close.signature, None));
                rows.extend(self.single(&name, Role::Paragraph, self.close.size, 0.0));
            }
            None => {
                let length = RULE_LENGTH.min(self.width);
                let from = if self.is_rtl { self.width - length } else { 0.0 };
                rows.push(blank(self.close.signature, Some((from, from + length))));
            }
        }
        rows
    }

    /// Enclosures or copies: the label, then each on its own line.
    fn after(&mut self, label: Option<&str>, lines: &[String]) -> Vec<Row> {
        let lines: Vec<String> = lines.iter().map(|l| clean_line(l)).filter(|l| !l.is_empty()).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        let mut rows = Vec::new();
        let labelled = label.map(|label| format!("{label} {}", lines[0]));
        for (at, line) in labelled.iter().chain(&lines[usize::from(labelled.is_some())..]).enumerate() {
            let mut more = self.single(
                line,
                Role::Paragraph,
                self.close.small,
                if at == 0 { 2.0 * self.close.gap } else { 0.0 },
            );
            // A long list of copies may go over the page.
            more.iter_mut().take(1).for_each(|r| r.may_begin_page = at >= 2);
            rows.extend(more);
        }
        rows
    }
}
