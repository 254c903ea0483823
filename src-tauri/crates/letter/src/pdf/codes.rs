//! The codes that a PDF shows text with: one for each drawing and what it says.
//!
//! The same glyph can say different things (a space and a no-break space; a letter alone and in a ligature), and a
//! reader of the PDF learns what a code says from one table. So a code stands for a drawing *and* its text.
//!
//! Codes are given out as they come, so that a page can be written before the next letter is set.

use std::collections::{BTreeMap, HashMap};

use crate::fonts::{Drawing, Face};

/// The codes of every face that some letters use, by number of the face.
#[derive(Default)]
pub(super) struct Codes(pub BTreeMap<usize, FaceCodes>);

/// One face's codes.
pub(super) struct FaceCodes {
    /// In order of code, from 1 (0 is the glyph for missing characters): what is drawn, and what it says.
    pub said: Vec<(Drawing, Box<str>)>,
    /// Whether its outlines are PostScript's: then a code can only be a glyph's number, and says what it said first.
    pub is_postscript: bool,
    codes: HashMap<Drawing, Vec<(Box<str>, u16)>>,
}

impl Codes {
    /// The codes of a face.
    pub fn of(&mut self, number: usize, face: &Face) -> &mut FaceCodes {
        self.0.entry(number).or_insert_with(|| FaceCodes {
            said: Vec::new(),
            is_postscript: face.is_postscript(),
            codes: HashMap::new(),
        })
    }
}

impl FaceCodes {
    /// The code of a drawing that says `text`: the one it had before, else the next.
    pub fn code(&mut self, drawing: &Drawing, text: &str) -> u16 {
        let known = self.codes.get(drawing);
        let known = known.and_then(|all| all.iter().find(|(own, _)| self.is_postscript || **own == *text));
        if let Some((_, code)) = known {
            return *code;
        }
        // There are fewer glyphs than numbers for them; what a face could not show all the same would show as missing.
        let Ok(code) = u16::try_from(self.said.len() + 1) else { return 0 };
        self.said.push((drawing.clone(), text.into()));
        self.codes.entry(drawing.clone()).or_default().push((text.into(), code));
        code
    }

    /// What is drawn, in the order in which the font program is to hold it.
    pub fn drawings(&self) -> Vec<Drawing> {
        let mut drawings: Vec<Drawing> = self.said.iter().map(|(drawing, _)| drawing.clone()).collect();
        if !self.is_postscript {
            drawings.sort_unstable();
            drawings.dedup();
        }
        drawings
    }
}
