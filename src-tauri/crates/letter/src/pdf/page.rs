//! One page's content stream, with the marks that tie it to the letter's structure.
//!
//! printpdf would take each glyph as a value of its own and write each as a string: of a long print run that is most
//! of the time and of the bytes. Here glyphs between two corrections are one string.

use super::codes::Codes;
use super::font::{resource, width};
use super::object::put;
use super::signs::signs;
use crate::fonts::Fonts;
use crate::layout::{GlyphRun, Item, Page, Part, Role, Rule};

/// A page's content, and which part each of its marked contents belongs to, in order of their numbers.
pub(super) struct Drawn {
    pub content: Vec<u8>,
    pub marked: Vec<usize>,
}

/// The marked content that is open.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Nothing,
    /// Not part of what is read: `Artifact`.
    Furniture,
    Part(usize),
}

/// What drawing a page keeps in mind.
struct Pen<'c> {
    content: Vec<u8>,
    marked: Vec<usize>,
    mark: Mark,
    font: Option<(usize, f32)>,
    codes: &'c mut Codes,
    fonts: &'c Fonts,
    height: f32,
}

pub(super) fn draw(page: &Page, parts: &[Part], codes: &mut Codes, fonts: &Fonts) -> Drawn {
    let mut pen = Pen {
        content: Vec::new(),
        marked: Vec::new(),
        mark: Mark::Nothing,
        font: None,
        codes,
        fonts,
        height: page.height,
    };
    for item in &page.items {
        match item {
            Item::Glyphs(run) => pen.show(run, parts),
            Item::Rule(rule) => pen.stroke(rule),
        }
    }
    pen.turn_to(Mark::Nothing, parts);
    Drawn { content: pen.content, marked: pen.marked }
}

impl Pen<'_> {
    fn write(&mut self, operators: std::fmt::Arguments<'_>) {
        put(&mut self.content, operators);
    }

    /// Closes the open marked content and opens another, unless it is the same.
    fn turn_to(&mut self, mark: Mark, parts: &[Part]) {
        if self.mark == mark {
            return;
        }
        if self.mark != Mark::Nothing {
            self.write(format_args!("ET\nEMC\n"));
        }
        self.font = None;
        self.mark = mark;
        match mark {
            Mark::Nothing => return,
            Mark::Furniture => self.write(format_args!("/Artifact BMC\n")),
            Mark::Part(part) => {
                let number = self.marked.len();
                self.marked.push(part);
                self.write(format_args!("/{} <</MCID {number}>> BDC\n", tag(parts[part].role)));
            }
        }
        self.write(format_args!("BT\n"));
    }

    fn show(&mut self, run: &GlyphRun, parts: &[Part]) {
        self.turn_to(run.part.map_or(Mark::Furniture, Mark::Part), parts);
        if self.font != Some((run.face, run.size)) {
            self.write(format_args!("/{} {} Tf\n", resource(run.face), Points(run.size)));
            self.font = Some((run.face, run.size));
        }
        self.show_signs(run, parts);
    }

    /// Shows a run's signs: those on one height in one operator, with corrections between them where the next does not
    /// stand where the last ended.
    fn show_signs(&mut self, run: &GlyphRun, parts: &[Part]) {
        let own = self.fonts.face(run.face);
        let thousandth = run.size / 1000.0;
        // Where the reader of the PDF stands, in points.
        let mut pen = 0.0;
        let mut y = f32::NAN;
        for sign in signs(run, run.is_in_right_to_left(parts), own) {
            if sign.y != y {
                if !y.is_nan() {
                    self.write(format_args!(">]TJ\n"));
                }
                let up = self.height - sign.y;
                self.write(format_args!("1 0 0 1 {} {} Tm[<", Points(sign.x), Points(up)));
                (pen, y) = (sign.x, sign.y);
            } else {
                // A number moves the pen back by so many thousandths of an em.
                let back = ((pen - sign.x) / thousandth).round();
                if back != 0.0 {
                    self.write(format_args!(">{}<", back as i64));
                    pen -= back * thousandth;
                }
            }
            let code = self.codes.of(run.face, own).code(&sign.drawing, sign.text);
            self.content.extend(code.to_be_bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal));
            pen += width(own, &sign.drawing) as f32 * thousandth;
        }
        if !y.is_nan() {
            self.write(format_args!(">]TJ\n"));
        }
    }

    fn stroke(&mut self, rule: &Rule) {
        self.turn_to(Mark::Nothing, &[]);
        let height = self.height;
        let point = |(x, y): (f32, f32)| (Points(x), Points(height - y));
        let ((from_x, from_y), (to_x, to_y)) = (point(rule.from), point(rule.to));
        let thickness = Points(rule.thickness);
        self.write(format_args!("/Artifact BMC\n{thickness} w {from_x} {from_y} m {to_x} {to_y} l S\nEMC\n"));
    }
}

fn hexadecimal(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'A' + digit - 10 }
}

/// A length to a thousandth of a point: more digits only make the file longer.
struct Points(f32);

impl std::fmt::Display for Points {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let thousandths = (f64::from(self.0) * 1000.0).round() as i64;
        let (whole, rest) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
        let minus = if thousandths < 0 { "-" } else { "" };
        match rest {
            0 => write!(f, "{minus}{whole}"),
            _ if rest % 100 == 0 => write!(f, "{minus}{whole}.{}", rest / 100),
            _ if rest % 10 == 0 => write!(f, "{minus}{whole}.{:02}", rest / 10),
            _ => write!(f, "{minus}{whole}.{rest:03}"),
        }
    }
}

/// What structure and marked content call a role.
pub(super) fn tag(role: Role) -> &'static str {
    match role {
        Role::Paragraph => "P",
        Role::Heading => "H1",
        Role::List => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
    }
}
