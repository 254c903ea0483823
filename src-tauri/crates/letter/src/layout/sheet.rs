//! The pages being filled and the order in which they are read.

use super::line::Line;
use super::page::{GlyphRun, Item, LayoutWarning, Page, Part, Role};

/// Pages in the making.
pub(super) struct Sheet {
    /// Of each page, in points.
    size: (f32, f32),
    pub pages: Vec<Page>,
    pub parts: Vec<Part>,
    pub warnings: Vec<LayoutWarning>,
}

impl Sheet {
    /// One empty page of that size in points.
    pub fn new(size: (f32, f32)) -> Self {
        let mut sheet = Self { size, pages: Vec::new(), parts: Vec::new(), warnings: Vec::new() };
        sheet.turn();
        sheet
    }

    /// Begins a new page.
    pub fn turn(&mut self) {
        self.pages.push(Page { width: self.size.0, height: self.size.1, items: Vec::new() });
    }

    /// The page being filled.
    pub fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("a sheet begins with a page")
    }

    /// Notes a piece of text; its number.
    pub fn part(&mut self, role: Role, parent: Option<usize>, text: String, right_to_left: bool) -> usize {
        self.parts.push(Part { role, parent, text, right_to_left });
        self.parts.len() - 1
    }

    /// Puts a line's glyphs with the line's upper left corner at a place. Returns the line's lower edge.
    pub fn place(&mut self, line: Line, x: f32, y: f32, part: Option<usize>) -> f32 {
        let (height, baseline) = (line.height, y + line.baseline);
        for mut run in line.runs {
            run.part = part;
            shift_run(&mut run, x, baseline);
            self.page().items.push(Item::Glyphs(run));
        }
        y + height
    }

    /// Puts a line of furniture, which is not read aloud, on an earlier page: before what stands there.
    pub fn place_on(&mut self, page: usize, line: Line, x: f32, y: f32) {
        let later = self.pages.split_off(page + 1);
        self.place(line, x, y, None);
        self.pages.extend(later);
    }

    /// Moves everything on every page right and down.
    pub fn shift(&mut self, right: f32, down: f32) {
        for item in self.pages.iter_mut().flat_map(|p| &mut p.items) {
            match item {
                Item::Glyphs(run) => shift_run(run, right, down),
                Item::Rule(rule) => {
                    for end in [&mut rule.from, &mut rule.to] {
                        end.0 += right;
                        end.1 += down;
                    }
                }
            }
        }
    }
}

fn shift_run(run: &mut GlyphRun, right: f32, down: f32) {
    run.y += down;
    run.clusters.iter_mut().for_each(|c| c.x += right);
    for glyph in &mut run.glyphs {
        glyph.x += right;
        glyph.y += down;
    }
}
