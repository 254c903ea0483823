//! Glyphs joined to one: a letter and its dots, a syllable and its signs.
//!
//! Many faces draw one character with several glyphs. A PDF reader takes each glyph for a character of its own and
//! breaks words apart. Joined to one composite glyph each cluster is one drawing that says one thing.

use std::collections::BTreeMap;

/// A glyph in a weld: its number in the program, and how far right and up it stands of the weld's origin, in font
/// units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Joined {
    pub glyph: u16,
    pub right: i16,
    pub up: i16,
}

/// The tables of a font program by name.
type Tables = BTreeMap<[u8; 4], Vec<u8>>;

/// Adds welds to a TrueType program, each with its advance in font units, and at the end an empty glyph of no width.
/// Returns the program and the number of its first weld. `None` when the program's tables don't hold together.
pub(super) fn weld(program: &[u8], welds: &[(Vec<Joined>, u16)]) -> Option<(Vec<u8>, u16)> {
    let mut tables = read(program)?;
    let count = word(tables.get(b"maxp")?, 4)?;
    let mut places = Places::read(&tables)?;
    let mut metrics = Metrics::read(&tables, count)?;
    let glyphs = tables.get_mut(b"glyf")?;
    for (joined, advance) in welds {
        let (outline, left) = composite(glyphs, &places, joined)?;
        glyphs.extend(outline);
        glyphs.resize(glyphs.len().next_multiple_of(4), 0);
        places.ends.push(glyphs.len());
        metrics.add(*advance, left);
    }
    places.ends.push(glyphs.len());
    metrics.add(0, 0);
    let total = u16::try_from(places.ends.len() - 1).ok()?;
    places.write(&mut tables)?;
    metrics.write(&mut tables, total)?;
    let most = welds.iter().map(|(joined, _)| joined.len()).max().unwrap_or(0);
    count_glyphs(tables.get_mut(b"maxp")?, total, u16::try_from(most).ok()?)?;
    Some((write(&tables), count))
}

fn read(program: &[u8]) -> Option<Tables> {
    let count = usize::from(word(program, 4)?);
    let mut tables = Tables::new();
    for record in program.get(12..12 + 16 * count)?.chunks_exact(16) {
        let (from, length) = (long(record, 8)?, long(record, 12)?);
        tables.insert(record[..4].try_into().ok()?, program.get(from..from.checked_add(length)?)?.to_vec());
    }
    Some(tables)
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn signed(bytes: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

fn set_word(bytes: &mut [u8], at: usize, value: u16) -> Option<()> {
    bytes.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

/// Where each glyph's outline ends in `glyf`; the first entry is the start of the first.
struct Places {
    ends: Vec<usize>,
}

impl Places {
    fn read(tables: &Tables) -> Option<Self> {
        let loca = tables.get(b"loca")?;
        let ends = match word(tables.get(b"head")?, 50)? {
            0 => loca.chunks_exact(2).map(|c| usize::from(u16::from_be_bytes([c[0], c[1]])) * 2).collect(),
            _ => (0..loca.len() / 4).map(|at| long(loca, at * 4)).collect::<Option<_>>()?,
        };
        Some(Self { ends })
    }

    /// In the long format, since the table has grown.
    fn write(&self, tables: &mut Tables) -> Option<()> {
        let loca = self.ends.iter().flat_map(|end| (*end as u32).to_be_bytes()).collect();
        tables.insert(*b"loca", loca);
        set_word(tables.get_mut(b"head")?, 50, 1)
    }
}

/// Advance and left side bearing of each glyph.
struct Metrics {
    pairs: Vec<(u16, i16)>,
}

impl Metrics {
    fn read(tables: &Tables, glyphs: u16) -> Option<Self> {
        let table = tables.get(b"hmtx")?;
        let long_ones = usize::from(word(tables.get(b"hhea")?, 34)?);
        let pair = |at: usize| {
            if at < long_ones {
                return Some((word(table, at * 4)?, signed(table, at * 4 + 2)?));
            }
            // The others are as wide as the last.
            let advance = word(table, long_ones.checked_sub(1)? * 4)?;
            Some((advance, signed(table, long_ones * 4 + (at - long_ones) * 2)?))
        };
        Some(Self { pairs: (0..usize::from(glyphs)).map(pair).collect::<Option<_>>()? })
    }

    fn add(&mut self, advance: u16, left: i16) {
        self.pairs.push((advance, left));
    }

    fn write(&self, tables: &mut Tables, glyphs: u16) -> Option<()> {
        let bytes = self.pairs.iter().flat_map(|(a, b)| [a.to_be_bytes(), b.to_be_bytes()]).flatten().collect();
        tables.insert(*b"hmtx", bytes);
        set_word(tables.get_mut(b"hhea")?, 34, glyphs)
    }
}

/// A composite outline (OpenType 1.9, `glyf`) and its left edge, which is also its left side bearing: rasterisers move
/// an outline until the two agree.
fn composite(glyphs: &[u8], places: &Places, joined: &[Joined]) -> Option<(Vec<u8>, i16)> {
    const WORDS: u16 = 1;
    const OFFSETS: u16 = 1 << 1;
    const MORE: u16 = 1 << 5;
    let mut outline = Vec::with_capacity(10 + 8 * joined.len());
    outline.extend_from_slice(&(-1i16).to_be_bytes());
    let mut bounds = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
    let mut parts = Vec::new();
    // A glyph without an outline (a joiner) draws nothing and must not be a component.
    for part in joined {
        let at = usize::from(part.glyph);
        let (from, to) = (*places.ends.get(at)?, *places.ends.get(at + 1)?);
        if to <= from {
            continue;
        }
        for (side, bound) in bounds.iter_mut().enumerate() {
            let own = signed(glyphs, from + 2 + 2 * side)?;
            let moved = own.saturating_add(if side % 2 == 0 { part.right } else { part.up });
            *bound = if side < 2 { moved.min(*bound) } else { moved.max(*bound) };
        }
        parts.push(part);
    }
    if parts.is_empty() {
        return Some((Vec::new(), 0));
    }
    outline.extend(bounds.iter().flat_map(|b| b.to_be_bytes()));
    for (at, part) in parts.iter().enumerate() {
        let more = if at + 1 < parts.len() { MORE } else { 0 };
        outline.extend([WORDS | OFFSETS | more, part.glyph].iter().flat_map(|w| w.to_be_bytes()));
        outline.extend([part.right, part.up].iter().flat_map(|w| w.to_be_bytes()));
    }
    Some((outline, bounds[0]))
}

/// Writes into `maxp` how many glyphs there are and how deep they may be nested.
fn count_glyphs(maxp: &mut [u8], glyphs: u16, most_parts: u16) -> Option<()> {
    set_word(maxp, 4, glyphs)?;
    let parts = word(maxp, 28)?.max(most_parts);
    set_word(maxp, 28, parts)?;
    let depth = word(maxp, 30)?;
    set_word(maxp, 30, depth.saturating_add(1).max(1))?;
    // Points and contours of composites: at most those of the simple glyphs for each part.
    for (own, sum) in [(6, 10), (8, 12)] {
        let most = word(maxp, own)?.max(word(maxp, sum)?).saturating_mul(most_parts.max(1));
        set_word(maxp, sum, most)?;
    }
    Some(())
}

fn write(tables: &Tables) -> Vec<u8> {
    let count = tables.len() as u16;
    // The largest power of two that fits, times sixteen, its logarithm and the rest: for binary search.
    let log = count.ilog2() as u16;
    let range = (1u16 << log) * 16;
    let mut program = vec![0, 1, 0, 0];
    program.extend([count, range, log, count * 16 - range].iter().flat_map(|w| w.to_be_bytes()));
    let mut at = 12 + 16 * tables.len();
    for (name, bytes) in tables {
        program.extend_from_slice(name);
        program.extend([checksum(bytes), at as u32, bytes.len() as u32].iter().flat_map(|w| w.to_be_bytes()));
        at += bytes.len().next_multiple_of(4);
    }
    for bytes in tables.values() {
        program.extend_from_slice(bytes);
        program.resize(program.len().next_multiple_of(4), 0);
    }
    program
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0u32, |sum, chunk| {
        let mut padded = [0; 4];
        padded[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(padded))
    })
}

#[cfg(test)]
mod tests {
    use skrifa::instance::{LocationRef, Size};
    use skrifa::{FontRef, GlyphId, MetadataProvider};

    use super::*;
    use crate::fonts::Fonts;

    fn bounds(program: &[u8], glyph: u16) -> Option<[f32; 4]> {
        let font = FontRef::new(program).expect("a font");
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        metrics.bounds(GlyphId::from(glyph)).map(|b| [b.x_min, b.y_min, b.x_max, b.y_max])
    }

    /// The font that letters are mostly set in, cut to the glyphs of a few characters; their numbers in it.
    fn some_glyphs(characters: &str) -> (Vec<u8>, Vec<u16>) {
        let fonts = Fonts::bundled();
        let face = fonts.face(0);
        let glyphs: Vec<u16> = characters.chars().map(|c| face.glyph(c).expect("Literata has it")).collect();
        let remapper = subsetter::GlyphRemapper::new_from_glyphs(&glyphs);
        let program = subsetter::subset(face.blob.data(), face.index, &remapper).expect("it can be cut");
        (program, glyphs.into_iter().map(|g| remapper.get(g).expect("it was kept")).collect())
    }

    #[test]
    fn a_weld_covers_what_its_glyphs_cover() {
        let (program, glyphs) = some_glyphs("a.");
        let [letter, dot] = glyphs[..] else { panic!("two glyphs") };
        let joined = vec![Joined { glyph: letter, right: 0, up: 0 }, Joined { glyph: dot, right: 100, up: 700 }];
        let (welded, first) = weld(&program, &[(joined, 900)]).expect("the tables hold together");
        let (a, b) = (bounds(&program, letter).expect("an outline"), bounds(&program, dot).expect("an outline"));
        let both = [a[0].min(b[0] + 100.0), a[1].min(b[1] + 700.0), a[2].max(b[2] + 100.0), a[3].max(b[3] + 700.0)];
        assert_eq!(bounds(&welded, first), Some(both));
        assert_eq!(bounds(&welded, letter), bounds(&program, letter));
    }

    #[test]
    fn a_weld_is_as_wide_as_it_is_told_and_the_last_glyph_is_nothing() {
        let (program, glyphs) = some_glyphs("ab");
        let joined = glyphs.iter().map(|glyph| Joined { glyph: *glyph, right: 0, up: 0 }).collect();
        let (welded, first) = weld(&program, &[(joined, 777)]).expect("the tables hold together");
        let font = FontRef::new(&welded).expect("a font");
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let width = |glyph: u16| metrics.advance_width(GlyphId::from(glyph)).expect("a glyph");
        assert_eq!(width(first), 777.0);
        assert_eq!(width(first + 1), 0.0);
    }

    #[test]
    fn a_program_that_is_none_is_refused() {
        assert_eq!(weld(b"", &[]), None);
        assert_eq!(weld(&[0, 1, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0], &[]), None);
        let (program, _) = some_glyphs("a");
        assert_eq!(weld(&program, &[(vec![Joined { glyph: 999, right: 0, up: 0 }], 0)]), None);
        assert_eq!(weld(&program[..program.len() / 2], &[]), None);
    }
}
