//! A text set in lines of a given width: shaped, broken, and each line filled.

use model::Language;
use parley::BaseDirection;
use parley::layout::Layout;
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};

use super::breaks::{Candidate, Kind, Measure, break_lines};
use super::line::{Line, Spacing, set_line};
use super::openings::{Shaped, candidates, look};
use crate::fonts::{Fonts, Script, Setter, closest, leading, scale, script_runs};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// In points, of Latin; other scripts are set so that they look as large.
    pub size: f32,
    pub is_bold: bool,
    /// From baseline to baseline, as a part of the script's own leading.
    pub tightness: f32,
    pub fill: Fill,
    pub direction: BaseDirection,
}

/// How lines fill their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// Flush left, whatever the script.
    Left,
    /// Flush right, whatever the script.
    Right,
    /// From margin to margin, words divided where that helps.
    Justified,
    /// From the side on which reading begins, words divided where lines would else end far apart.
    Ragged,
}

/// The faces and the language that lines are set in, and what was found wanting: the composing stick.
pub(super) struct Stick<'a> {
    pub fonts: &'a Fonts,
    pub language: &'a Language,
    /// Characters without a glyph, in order of appearance.
    pub missing: Vec<char>,
    /// Words broken because nothing else would fit.
    pub broken: Vec<String>,
}

/// The half rings of transliterated Arabic, as in “ʿAlī”: Literata gives them the width of a letter.
const BETTER_IN_NOTO: [char; 2] = ['\u{2be}', '\u{2bf}'];

impl<'a> Stick<'a> {
    pub fn new(fonts: &'a Fonts, language: &'a Language) -> Self {
        Self { fonts, language, missing: Vec::new(), broken: Vec::new() }
    }

    /// Sets a clean text in lines `width` points wide. An empty text gives no lines.
    pub fn set(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let fonts = self.fonts;
        let known = self.missing.len();
        fonts.with_setter(|setter| {
            let (layout, leading) = self.shape(setter, text, style, false);
            let lines = self.break_and_fill(look(text, layout), style, width, leading);
            if self.missing.len() == known {
                return lines;
            }
            // The script's own families lack something: try them all.
            self.missing.truncate(known);
            let (layout, leading) = self.shape(setter, text, style, true);
            self.break_and_fill(look(text, layout), style, width, leading)
        })
    }

    /// The width of a clean text in points when nothing breaks it.
    pub fn width(&mut self, text: &str, style: Style) -> f32 {
        let lines = self.set(text, Style { fill: Fill::Left, ..style }, f32::MAX);
        lines.iter().map(|l| l.width).fold(0.0, f32::max)
    }

    /// Shapes a text in its scripts' families or, with `others`, in any; with it comes its leading in points, that of
    /// its tallest script.
    fn shape(&self, setter: &mut Setter, text: &str, style: Style, others: bool) -> (Layout<()>, f32) {
        let language = self.language.primary();
        let runs: Vec<_> = script_runs(text)
            .into_iter()
            .map(|(range, script)| (range, script, self.fonts.families(script, language, others)))
            .collect();
        let families = runs.iter().flat_map(|(.., families)| families);
        families.for_each(|family| setter.know(self.fonts, family));
        let mut builder = setter.layouts.ranged_builder(&mut setter.fonts, text, 1.0, false);
        builder.set_base_direction(style.direction);
        builder.push_default(StyleProperty::FontSize(style.size));
        let weight = if style.is_bold { FontWeight::BOLD } else { FontWeight::NORMAL };
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::Locale(parley::style::Language::parse(self.language.tag()).ok()));
        let own = |script| (leading(script, language) * style.tightness).max(closest(script, language));
        let mut tallest = own(Script::Latin);
        for (range, script, families) in &runs {
            let names: Vec<FontFamilyName<'_>> = families.iter().map(|name| FontFamilyName::named(name)).collect();
            builder.push(FontFamily::from(names.as_slice()), range.clone());
            if scale(*script) != 1.0 {
                builder.push(StyleProperty::FontSize(style.size * scale(*script)), range.clone());
            }
            tallest = tallest.max(own(*script));
        }
        for (at, character) in text.char_indices().filter(|(_, c)| BETTER_IN_NOTO.contains(c)) {
            builder.push(FontFamily::named("Noto Serif"), at..at + character.len_utf8());
        }
        (builder.build(text), tallest * style.size)
    }

    fn break_and_fill(&mut self, mut shaped: Shaped<'_>, style: Style, width: f32, leading: f32) -> Vec<Line> {
        let ends = self.line_ends(&shaped, style, width);
        let offsets: Vec<usize> = ends.iter().map(|end| shaped.end_of(end.piece)).collect();
        let mut breaker = shaped.layout.break_lines();
        let mut from = 0;
        for to in offsets {
            let characters = shaped.text[from..to].chars().count();
            breaker.break_next_with_length(u32::try_from(characters).unwrap_or(u32::MAX).max(1));
            from = to;
        }
        breaker.finish();
        let mut lines = Vec::with_capacity(ends.len());
        for (line, end) in shaped.layout.lines().zip(&ends) {
            let spacing = Spacing { width, fill: style.fill, end: end.kind, leading, size: style.size };
            lines.push(set_line(self, shaped.text, shaped.layout.is_rtl(), &line, spacing));
        }
        lines
    }

    fn line_ends(&mut self, shaped: &Shaped<'_>, style: Style, width: f32) -> Vec<Candidate> {
        let is_justified = style.fill == Fill::Justified;
        let is_running_text = matches!(style.fill, Fill::Justified | Fill::Ragged);
        let hyphen = self.fonts.hyphen_width() * style.size;
        let candidates = candidates(shaped, is_running_text.then_some(self.language), width);
        let ends = break_lines(&shaped.pieces, &candidates, Measure { width, is_justified, hyphen });
        for end in ends.iter().filter(|e| e.kind == Kind::Emergency) {
            let word = shaped.word_around(shaped.end_of(end.piece));
            if !self.broken.iter().any(|w| w == word) {
                self.broken.push(word.to_owned());
            }
        }
        ends
    }
}
