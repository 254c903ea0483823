//! One page's drawing operations, with the marks that tie them to the letter's structure.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, DictItem, FontId, Line, LinePoint, Mm, Op, PdfFontHandle, PdfPage, Point, Pt, TextItem, TextMatrix,
};

use super::codes::Codes;
use super::font::{resource, width};
use super::signs::signs;
use crate::fonts::Fonts;
use crate::layout::{GlyphRun, Item, Page, Part, Role, Rule};

/// A page in printpdf's terms, and which part each of its marked contents belongs to, in order of their numbers.
pub(super) struct Drawn {
    pub page: PdfPage,
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
    ops: Vec<Op>,
    marked: Vec<usize>,
    mark: Mark,
    font: Option<(usize, f32)>,
    codes: &'c Codes<'c>,
    fonts: &'c Fonts,
    height: f32,
}

pub(super) fn draw(page: &Page, parts: &[Part], codes: &Codes<'_>, fonts: &Fonts) -> Drawn {
    let mut pen = Pen {
        ops: Vec::new(),
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
    let size = |points: f32| Mm::from(Pt(points));
    Drawn { page: PdfPage::new(size(page.width), size(page.height), pen.ops), marked: pen.marked }
}

impl Pen<'_> {
    /// Closes the open marked content and opens another, unless it is the same.
    fn turn_to(&mut self, mark: Mark, parts: &[Part]) {
        if self.mark == mark {
            return;
        }
        if self.mark != Mark::Nothing {
            self.ops.extend([Op::EndTextSection, Op::EndMarkedContent]);
        }
        self.font = None;
        self.mark = mark;
        match mark {
            Mark::Nothing => return,
            Mark::Furniture => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            Mark::Part(part) => {
                let number = i64::try_from(self.marked.len()).unwrap_or(i64::MAX);
                self.marked.push(part);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                let tag = tag(parts[part].role).to_owned();
                self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
            }
        }
        self.ops.push(Op::StartTextSection);
    }

    fn show(&mut self, run: &GlyphRun, parts: &[Part]) {
        let Some(face) = self.codes.faces.get(&run.face) else { return };
        self.turn_to(run.part.map_or(Mark::Furniture, Mark::Part), parts);
        if self.font != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(resource(run.face)));
            self.ops.push(Op::SetFont { font, size: Pt(round(run.size)) });
            self.font = Some((run.face, run.size));
        }
        let mut stretch = Stretch { pen: 0.0, start: 0.0, y: f32::NAN, glyphs: Vec::new() };
        let thousandth = run.size / 1000.0;
        let own = self.fonts.face(run.face);
        for sign in signs(run, run.is_in_right_to_left(parts), own) {
            if stretch.glyphs.is_empty() || sign.y != stretch.y {
                self.end_stretch(&mut stretch);
                stretch = Stretch { pen: sign.x, start: sign.x, y: sign.y, glyphs: Vec::new() };
            } else if let Some(last) = stretch.glyphs.last_mut() {
                // The number after a glyph moves the pen back by so many thousandths of an em.
                let back = ((stretch.pen - sign.x) / thousandth).round();
                last.offset = back;
                stretch.pen -= back * thousandth;
            }
            let code = face.code(&sign.drawing, sign.text);
            stretch.glyphs.push(Codepoint::with_cid(code, 0.0, sign.text.to_owned()));
            stretch.pen += width(own, &sign.drawing) as f32 * thousandth;
        }
        self.end_stretch(&mut stretch);
    }

    fn end_stretch(&mut self, stretch: &mut Stretch) {
        if stretch.glyphs.is_empty() {
            return;
        }
        let (x, y) = (round(stretch.start), round(self.height - stretch.y));
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(&mut stretch.glyphs))] });
    }

    fn stroke(&mut self, rule: &Rule) {
        self.turn_to(Mark::Nothing, &[]);
        let point = |(x, y): (f32, f32)| LinePoint {
            p: Point { x: Pt(round(x)), y: Pt(round(self.height - y)) },
            bezier: false,
        };
        let line = Line { points: vec![point(rule.from), point(rule.to)], is_closed: false };
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(rule.thickness) });
        self.ops.push(Op::DrawLine { line });
        self.ops.push(Op::EndMarkedContent);
    }
}

/// Glyphs on one baseline that one operator shows.
struct Stretch {
    /// Where the reader of the PDF stands after them, in points.
    pen: f32,
    start: f32,
    y: f32,
    glyphs: Vec<Codepoint>,
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

/// Thousandths of a point: more digits only make the file longer.
fn round(points: f32) -> f32 {
    (points * 1000.0).round() / 1000.0
}
