//! What breaking needs to know of a shaped text: its pieces, and where a line may end.

use std::collections::BTreeSet;

use model::Language;
use parley::layout::{BreakReason, Layout};

use super::breaks::{Candidate, Kind, Piece};
use super::glue::glue;
use super::hyphens::hyphen_places;

/// A shaped text with what breaking looks at.
pub(super) struct Shaped<'t> {
    pub text: &'t str,
    pub layout: Layout<()>,
    /// In the order of speech.
    pub pieces: Vec<Piece>,
    /// Byte offsets where a line may end, and whether it must. The text's end is the last.
    openings: Vec<(usize, bool)>,
}

impl Shaped<'_> {
    /// Where the line ends that ends before a piece, in bytes.
    pub fn end_of(&self, piece: usize) -> usize {
        self.pieces.get(piece).map_or(self.text.len(), |p| p.text.start)
    }

    /// The first piece that begins at or after an offset.
    fn piece_from(&self, offset: usize) -> usize {
        self.pieces.partition_point(|p| p.text.start < offset)
    }

    /// The word that an offset lies in.
    pub fn word_around(&self, offset: usize) -> &str {
        let start = self.text[..offset].rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let end = self.text[offset..].find(char::is_whitespace).map_or(self.text.len(), |at| offset + at);
        self.text.get(start..end).unwrap_or_default().trim()
    }
}

/// Reads pieces and openings off a shaped text: broken as narrow as can be, it shows every opening.
pub(super) fn look(text: &str, mut layout: Layout<()>) -> Shaped<'_> {
    layout.break_all_lines(Some(0.0));
    let mut pieces: Vec<Piece> = Vec::with_capacity(text.len());
    let mut openings = Vec::new();
    for line in layout.lines() {
        let is_forced = matches!(line.break_reason(), BreakReason::Explicit | BreakReason::None);
        openings.push((line.text_range().end, is_forced));
        for run in line.runs() {
            for cluster in run.clusters() {
                let range = cluster.text_range();
                match pieces.last_mut() {
                    Some(ligature) if cluster.is_ligature_continuation() => {
                        ligature.text.end = range.end;
                        ligature.advance += cluster.advance();
                    }
                    _ => {
                        let (characters, advance) = (&text[range.clone()], cluster.advance());
                        let glue = glue(characters, advance, run.font_size());
                        pieces.push(Piece {
                            is_space: matches!(characters, " " | "\n"),
                            text: range,
                            advance,
                            stretch: glue.stretch,
                            shrink: glue.shrink,
                        });
                    }
                }
            }
        }
    }
    pieces.sort_by_key(|p| p.text.start);
    openings.retain(|(offset, _)| *offset < text.len());
    openings.push((text.len(), true));
    Shaped { text, layout, pieces, openings }
}

/// Every place where a line may end, in order. With a language, its words may be divided.
pub(super) fn candidates(shaped: &Shaped<'_>, divided: Option<&Language>, width: f32) -> Vec<Candidate> {
    let mut found: BTreeSet<(usize, Kind)> = BTreeSet::new();
    let mut from = 0;
    for (to, is_forced) in &shaped.openings {
        let word = &shaped.text[from..*to];
        let pieces = shaped.piece_from(from)..shaped.piece_from(*to);
        if let Some(language) = divided {
            let places = hyphen_places(word, language).into_iter();
            // A division inside a ligature would need its letters shaped anew.
            let whole = places.map(|p| (shaped.piece_from(from + p), from + p));
            found.extend(whole.filter(|(piece, at)| shaped.end_of(*piece) == *at).map(|(p, _)| (p, Kind::Hyphen)));
        }
        let needed: f32 = shaped.pieces[pieces.clone()].iter().filter(|p| !p.is_space).map(|p| p.advance).sum();
        if needed > width {
            found.extend(pieces.clone().skip(1).map(|piece| (piece, Kind::Emergency)));
        }
        found.insert((pieces.end, kind_of(word, *is_forced)));
        from = *to;
    }
    let mut candidates: Vec<Candidate> = found.into_iter().map(|(piece, kind)| Candidate { piece, kind }).collect();
    // Of two ways to end at one place the cheaper one counts: they are sorted so.
    candidates.dedup_by_key(|c| c.piece);
    candidates
}

fn kind_of(word: &str, is_forced: bool) -> Kind {
    match is_forced {
        true => Kind::Forced,
        false if word.ends_with(['-', '\u{2010}']) => Kind::HardHyphen,
        false => Kind::Soft,
    }
}
