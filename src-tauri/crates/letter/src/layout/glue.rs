//! What gives on a line that is filled: spaces between words, and in scripts without them the characters themselves.

use unicode_script::{Script, UnicodeScript};

/// What a cluster with its following gap may stretch and shrink by in points, before it shows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Glue {
    pub stretch: f32,
    pub shrink: f32,
}

/// Of a space, as parts of its width: TeX's proportions for ten-point Roman (`\fontdimen` 2 to 4).
const SPACE: Glue = Glue { stretch: 0.5, shrink: 0.333 };
/// Of an ideograph, a kana or their punctuation, in ems: lines of Chinese and Japanese are spread evenly (“Requirements
/// for Chinese Text Layout”, 3.2.2, and for Japanese, 3.8.4).
const IDEOGRAPH: Glue = Glue { stretch: 0.05, shrink: 0.0 };
/// Of a syllable of Thai, Lao, Khmer or Burmese, in ems: their spaces part sentences and are few, so that lines are
/// filled as Thai printers do, a little everywhere.
const SYLLABLE: Glue = Glue { stretch: 0.035, shrink: 0.0 };

/// What the characters of a cluster give, that is so wide, in type of a size in points.
pub(super) fn glue(characters: &str, advance: f32, size: f32) -> Glue {
    let Some(first) = characters.chars().next() else { return Glue::default() };
    let (glue, of) = match first {
        ' ' | '\u{a0}' => (SPACE, advance),
        first if first.is_ascii() => return Glue::default(),
        '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => {
            (IDEOGRAPH, size)
        }
        '\u{20000}'..='\u{3ffff}' => (IDEOGRAPH, size),
        first if is_written_without_spaces(first.script()) => (SYLLABLE, size),
        _ => return Glue::default(),
    };
    Glue { stretch: glue.stretch * of, shrink: glue.shrink * of }
}

fn is_written_without_spaces(script: Script) -> bool {
    matches!(script, Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar)
}

/// How often what gives may be stretched, before a ragged line is the lesser evil: then a space is two and a half times
/// as wide as it was. Lines so short of words come with narrow columns and long names.
pub(super) const LOOSEST: f32 = 3.0;
/// Words must not run together for all that a line is too full.
const TIGHTEST: f32 = 1.5;

/// By how many times what gives is stretched or, below zero, shrunk, to take `room` points more.
pub(super) fn ratio(room: f32, all: Glue) -> f32 {
    let (given, most) = if room < 0.0 { (all.shrink, TIGHTEST) } else { (all.stretch, LOOSEST) };
    match room / given {
        ratio if !ratio.is_finite() => 0.0,
        // A line that can't be filled is set a little loose, so that the step to the next one is small.
        ratio if ratio > most => 1.0_f32.min(ratio),
        ratio => ratio.max(-most),
    }
}

/// By how many points a cluster grows at a ratio.
pub(super) fn growth(glue: Glue, ratio: f32) -> f32 {
    if ratio < 0.0 { glue.shrink * ratio } else { glue.stretch * ratio }
}
