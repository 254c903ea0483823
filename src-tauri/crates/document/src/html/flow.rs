//! Running text as it is collected between two block boundaries, and its parting into lines.

use model::{Line, Link};
use url::Url;

use crate::lines;

/// One paragraph's worth of lines and links.
pub(crate) struct Paragraph {
    pub lines: Vec<Line>,
    pub links: Vec<Link>,
}

/// A link while it is collected.
struct Span {
    href: String,
    start: usize,
    end: usize,
}

/// Characters with their weight; line breaks are the breaks of the page, not of its source.
#[derive(Default)]
pub(crate) struct Flow {
    chars: Vec<(char, bool)>,
    spans: Vec<Span>,
    open: Option<(String, usize)>,
}

impl Flow {
    /// Adds text; its own line breaks count only where it is preformatted.
    pub fn text(&mut self, text: &str, bold: bool, preformatted: bool) {
        // No-break spaces keep their number until letter-spaced words are joined; plain white space does not.
        let normal = lines::characters(text);
        for c in normal.chars() {
            let c = if preformatted || !matches!(c, '\n' | '\t') { c } else { ' ' };
            let doubled = c == ' ' && !preformatted && self.chars.last().is_some_and(|last| last.0 == ' ');
            if !doubled || text.contains('\u{a0}') {
                self.chars.push((c, bold));
            }
        }
    }

    /// Ends the line.
    pub fn line_break(&mut self) {
        self.chars.push(('\n', false));
    }

    /// Ends the line unless nothing stands on it yet.
    pub fn fresh_line(&mut self) {
        if self.chars.iter().rev().take_while(|c| c.0 != '\n').any(|c| c.0 != ' ') {
            self.line_break();
        }
    }

    /// Begins a link.
    pub fn open_link(&mut self, href: &str) {
        self.open = Some((href.to_owned(), self.chars.len()));
    }

    /// Ends the link that is open.
    pub fn close_link(&mut self) {
        if let Some((href, start)) = self.open.take() {
            self.spans.push(Span { href, start, end: self.chars.len() });
        }
    }

    /// The href of the link that is open.
    pub fn link(&self) -> Option<&str> {
        self.open.as_ref().map(|(href, _)| href.as_str())
    }

    /// Gives what was collected, in paragraphs parted by empty lines, and begins anew; an open link goes on.
    pub fn take(&mut self, base: Option<&Url>) -> Vec<Paragraph> {
        let goes_on = self.open.as_ref().map(|(href, _)| href.clone());
        self.close_link();
        let chars = std::mem::take(&mut self.chars);
        let spans = std::mem::take(&mut self.spans);
        self.open = goes_on.map(|href| (href, 0));
        let mut out = Vec::new();
        let mut start = 0;
        while start < chars.len() {
            let end = paragraph_end(&chars, start);
            out.extend(paragraph(&chars[start..end], start, &spans, base));
            start = end + 1;
        }
        out
    }
}

/// Where the paragraph that begins at `start` meets an empty line.
fn paragraph_end(chars: &[(char, bool)], start: usize) -> usize {
    let mut empty = false;
    for (at, &(c, _)) in chars.iter().enumerate().skip(start) {
        match c {
            '\n' if empty => return at,
            '\n' => empty = true,
            ' ' | '\t' => {}
            _ => empty = false,
        }
    }
    chars.len()
}

/// Folds white space, keeping for each source character where it went, so that links can follow.
fn paragraph(chars: &[(char, bool)], offset: usize, spans: &[Span], base: Option<&Url>) -> Option<Paragraph> {
    let mut lines: Vec<Line> = Vec::new();
    let mut places = Vec::with_capacity(chars.len() + 1);
    let mut done = 0;
    for source in chars.split(|c| c.0 == '\n') {
        let (line, own) = fold_line(source);
        places.extend(own.iter().map(|at| done + at));
        let length = line.text.chars().count();
        if length > 0 {
            done += length + 1;
            lines.push(line);
        }
        places.push(done.saturating_sub(1));
    }
    let total = done.saturating_sub(1);
    let place = |at: usize| places.get(at.saturating_sub(offset)).copied().unwrap_or(total).min(total);
    let inside = |span: &&Span| span.start >= offset && span.start <= offset + chars.len();
    let text: Vec<char> = lines.iter().flat_map(|line| line.text.chars().chain(['\n'])).collect();
    let link = |span: &Span| {
        let (start, end) = trim(&text, place(span.start), place(span.end));
        Link { address: absolute(&span.href, base), href: span.href.clone(), start, end }
    };
    (!lines.is_empty()).then(|| Paragraph { lines, links: spans.iter().filter(inside).map(link).collect() })
}

/// Takes the white space off both ends of a range of the text.
fn trim(text: &[char], mut start: usize, mut end: usize) -> (usize, usize) {
    while start < end && text[start].is_whitespace() {
        start += 1;
    }
    while end > start && text[end - 1].is_whitespace() {
        end -= 1;
    }
    (start, end.max(start))
}

/// One line in normal form, and the place of each source character in it.
fn fold_line(source: &[(char, bool)]) -> (Line, Vec<usize>) {
    let raw: String = source.iter().map(|c| c.0).collect();
    let bold =
        source.iter().filter(|c| !c.0.is_whitespace()).all(|c| c.1) && raw.chars().any(|c| !c.is_whitespace());
    if let Some(joined) = lines::join_letter_spaced(&raw) {
        let places = vec![0; source.len()];
        return (Line { bold, ..Line::plain(joined) }, places);
    }
    let mut text = String::new();
    let mut length = 0;
    let mut gap = false;
    let mut places = Vec::with_capacity(source.len());
    for &(c, _) in source {
        if c.is_whitespace() {
            gap = length > 0;
            places.push(length);
            continue;
        }
        if std::mem::take(&mut gap) {
            text.push(' ');
            length += 1;
        }
        places.push(length);
        text.push(c);
        length += 1;
    }
    (Line { bold, ..Line::plain(text) }, places)
}

/// The address a link leads to, absolute where a base is known.
pub(crate) fn absolute(href: &str, base: Option<&Url>) -> String {
    base.and_then(|base| base.join(href).ok()).map_or_else(|| href.to_owned(), String::from)
}
