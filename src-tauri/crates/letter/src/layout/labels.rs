//! Address labels on the sheets that are sold for them.

use std::sync::LazyLock;

use model::{Language, Paper};

use super::block::{Fitting, clean_lines, fit, put};
use super::cover::frame;
use super::finish;
use super::form::{MM, sheet as paper_size};
use super::head::postal;
use super::page::{Item, LayoutWarning, Letter, MissingGlyphs};
use super::sheet::Sheet;
use super::stick::Stick;
use crate::fonts::Fonts;

/// The table of sheets, with its source.
const SHEETS: &str = include_str!("label_sheets.tsv");

/// How a sheet is cut. Lengths are in millimetres.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelSheet {
    /// As makers call it; others of the same cut follow.
    pub names: Vec<&'static str>,
    /// The paper it is cut of.
    pub paper: Paper,
    /// Labels side by side.
    pub columns: usize,
    /// Labels one below the other.
    pub rows: usize,
    /// Of one label: width and height.
    pub label: (f32, f32),
    /// From one label's left and top edge to the next one's.
    pub pitch: (f32, f32),
    /// The first label's left and top edge.
    pub first: (f32, f32),
}

impl LabelSheet {
    /// Every sheet of the table, A4 first.
    pub fn all() -> &'static [LabelSheet] {
        static ALL: LazyLock<Vec<LabelSheet>> = LazyLock::new(|| {
            SHEETS.lines().filter(|line| !line.starts_with('#')).filter_map(LabelSheet::read).collect()
        });
        &ALL
    }

    /// The sheet of that name, however it is spelled: “L7160”, “l 7160”.
    pub fn from_name(name: &str) -> Option<&'static LabelSheet> {
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        LabelSheet::all().iter().find(|sheet| sheet.names.iter().any(|own| own.eq_ignore_ascii_case(&name)))
    }

    /// How many labels it holds.
    pub fn count(&self) -> usize {
        self.columns * self.rows
    }

    fn read(line: &'static str) -> Option<Self> {
        let mut fields = line.split('\t');
        let names = fields.next()?.split(',').collect();
        let paper = Paper::from_word(fields.next()?)?;
        let mut number = || fields.next()?.parse::<f32>().ok();
        let (columns, rows) = (number()? as usize, number()? as usize);
        let mut pair = || Some((number()?, number()?));
        Some(Self { names, paper, columns, rows, label: pair()?, pitch: pair()?, first: pair()? })
    }

    /// The left and top edge of a label in millimetres; they count from 0, row by row.
    fn corner(&self, label: usize) -> (f32, f32) {
        let (column, row) = (label % self.columns, label / self.columns);
        (self.first.0 + column as f32 * self.pitch.0, self.first.1 + row as f32 * self.pitch.1)
    }
}

/// An address for a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// As on an envelope, the country last. Without lines the label stays blank.
    pub lines: Vec<String>,
    /// Decides between forms of digits.
    pub language: Language,
}

/// How labels are printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelOptions {
    /// The first label to print on, counted from 1, row by row: those before it were used earlier. More than the
    /// sheet holds is taken for its last.
    pub start: usize,
    /// Whether each label is outlined, and numbered where it is blank: to hold a test page against a sheet.
    pub outlines: bool,
    /// How far the printer has to be corrected, right and down, in millimetres.
    pub offset_mm: (f32, f32),
}

impl Default for LabelOptions {
    fn default() -> Self {
        Self { start: 1, outlines: false, offset_mm: (0.0, 0.0) }
    }
}

/// Larger than that looks shouted on a label.
const FITTING: Fitting = Fitting { largest: 11.0, smallest: 6.0, tightness: &[0.88, 0.8] };
/// Clear of a label's edge, for sheets that the printer draws in a little askew.
const PAD: f32 = 3.0;
/// Clear of the paper's edge, which printers can't reach, where a sheet is cut without margins.
const PAPER_EDGE: f32 = 6.0;

/// Sheets of labels, in order; with no labels and with outlines one test page.
pub fn labels(
    labels: &[Label],
    cut: &LabelSheet,
    options: LabelOptions,
    fonts: &Fonts,
) -> Result<Letter, MissingGlyphs> {
    let undetermined = Language::new("und");
    let (width, height) = paper_size(cut.paper);
    let mut sheet = Sheet::new((width * MM, height * MM));
    let mut stick = Stick::new(fonts, &undetermined);
    let start = options.start.clamp(1, cut.count()) - 1;
    if options.outlines {
        outline(&mut stick, &mut sheet, cut, start, labels.len());
    }
    for (at, label) in labels.iter().enumerate() {
        let place = start + at;
        if at > 0 && place.is_multiple_of(cut.count()) {
            sheet.turn();
            if options.outlines {
                outline(&mut stick, &mut sheet, cut, 0, labels.len() - at);
            }
        }
        stick.language = &label.language;
        set_label(&mut stick, &mut sheet, cut, place % cut.count(), &label.lines);
    }
    sheet.shift(options.offset_mm.0 * MM, options.offset_mm.1 * MM);
    finish(sheet, stick, labels.first().map_or(&undetermined, |label| &label.language))
}

/// Sets one address in the middle of its label's height.
fn set_label(stick: &mut Stick<'_>, sheet: &mut Sheet, cut: &LabelSheet, place: usize, lines: &[String]) {
    let address = clean_lines(lines);
    let Some(first) = address.first() else { return };
    let (paper_width, paper_height) = paper_size(cut.paper);
    let (x, y) = cut.corner(place);
    let (left, top) = ((x + PAD).max(PAPER_EDGE), (y + PAD / 2.0).max(PAPER_EDGE));
    let right = (x + cut.label.0 - PAD).min(paper_width - PAPER_EDGE);
    let bottom = (y + cut.label.1 - PAD / 2.0).min(paper_height - PAPER_EDGE);
    let room = ((right - left) * MM, (bottom - top) * MM);
    let fitted = fit(stick, &address, room, FITTING);
    if fitted.height > room.1 {
        sheet.warnings.push(LayoutWarning::LabelOverfull(first.clone()));
    }
    let down = ((room.1 - fitted.height) / 2.0).max(0.0);
    put(sheet, &address, fitted, left * MM, top * MM + down);
}

/// Outlines every label of a page and numbers those that stay blank: all but `used` from `start` on.
fn outline(stick: &mut Stick<'_>, sheet: &mut Sheet, cut: &LabelSheet, start: usize, used: usize) {
    for place in 0..cut.count() {
        let (x, y) = cut.corner(place);
        let corners = ((x * MM, y * MM), ((x + cut.label.0) * MM, (y + cut.label.1) * MM));
        sheet.page().items.extend(frame(corners.0, corners.1, 0.3).map(Item::Rule));
        if (start..start + used).contains(&place) {
            continue;
        }
        let number = (place + 1).to_string();
        let middle = (x + cut.label.0 / 2.0 - 2.0, y + cut.label.1 / 2.0 - 2.0);
        for line in stick.set(&number, postal(9.0, 1.0), 20.0 * MM) {
            sheet.place(line, middle.0 * MM, middle.1 * MM, None);
        }
    }
}
