//! The structure tree: what is a heading, a paragraph, a list, in the order in which it is read aloud.

use model::Language;

use super::file::File;
use super::object::{put, text};
use super::page::tag;
use crate::layout::{Letter, Part, Role};

/// The structure of letters that are in a file already.
#[derive(Default)]
pub(super) struct Structure {
    letters: Vec<Bound>,
    /// Pages are looked up by numbers of their own: the object that knows some of them, the first and the last.
    lookups: Vec<(u32, usize, usize)>,
    /// How many pages have such a number.
    pages: usize,
}

/// A letter's place in the tree.
struct Bound {
    /// The object that holds it, which is written last.
    number: u32,
    /// What stands in it, in order.
    tops: Vec<u32>,
    language: Language,
}

/// A page of a letter: its object, and the parts of its marked contents, in order of their numbers.
pub(super) struct Leaf {
    pub number: u32,
    pub marked: Vec<usize>,
}

/// What an element holds: another one, or a marked content of a page.
enum Kid {
    Element(u32),
    Mark { page: u32, number: usize },
}

impl Structure {
    /// Writes the elements of a letter, behind the others or, with `first`, before them. Returns the number under which
    /// its first page is looked up; the next ones follow.
    pub fn add(&mut self, file: &mut File, letter: &Letter, pages: &[Leaf], first: bool) -> usize {
        let own = file.number();
        let elements: Vec<u32> = letter.parts.iter().map(|_| file.number()).collect();
        let mut kids: Vec<Vec<Kid>> = letter.parts.iter().map(|_| Vec::new()).collect();
        for (part, element) in letter.parts.iter().zip(&elements) {
            if let Some(parent) = part.parent {
                kids[parent].push(Kid::Element(*element));
            }
        }
        for page in pages {
            for (number, part) in page.marked.iter().enumerate() {
                kids[*part].push(Kid::Mark { page: page.number, number });
            }
        }
        for ((part, element), kids) in letter.parts.iter().zip(&elements).zip(&kids) {
            let above = part.parent.map_or(own, |parent| elements[parent]);
            file.put(*element, &element_of(part, above, kids));
        }
        let tops = letter.parts.iter().zip(&elements).filter(|(part, _)| part.parent.is_none());
        let tops = tops.map(|(_, element)| *element).collect();
        let bound = Bound { number: own, tops, language: letter.language.clone() };
        self.letters.insert(if first { 0 } else { self.letters.len() }, bound);
        self.look_up(file, pages, &elements)
    }

    /// Notes which elements the marked contents of the pages belong to.
    fn look_up(&mut self, file: &mut File, pages: &[Leaf], elements: &[u32]) -> usize {
        let from = self.pages;
        if pages.is_empty() {
            return from;
        }
        self.pages += pages.len();
        let to = self.pages - 1;
        let mut object = format!("<</Limits[{from} {to}]/Nums[").into_bytes();
        for (page, key) in pages.iter().zip(from..) {
            put(&mut object, format_args!("{key}["));
            page.marked.iter().for_each(|part| put(&mut object, format_args!("{} 0 R ", elements[*part])));
            object.push(b']');
        }
        object.extend(b"]>>");
        let number = file.number();
        file.put(number, &object);
        self.lookups.push((number, from, to));
        from
    }

    /// The language of the first letter.
    pub fn language(&self) -> &str {
        self.letters.first().map_or("und", |letter| letter.language.tag())
    }

    /// Writes what holds the letters together. Returns the root's object.
    pub fn end(self, file: &mut File) -> u32 {
        let root = file.number();
        let whole = match self.letters.as_slice() {
            [only] => only.number,
            _ => file.number(),
        };
        for letter in &self.letters {
            let kids = references(&letter.tops);
            let object = match letter.number == whole {
                true => holder("Document", root, &kids),
                false => {
                    let language = String::from_utf8_lossy(&text(letter.language.tag())).into_owned();
                    holder(&format!("Part/Lang{language}"), whole, &kids)
                }
            };
            file.put(letter.number, object.as_bytes());
        }
        if self.letters.len() != 1 {
            let kids: Vec<u32> = self.letters.iter().map(|letter| letter.number).collect();
            file.put(whole, holder("Document", root, &references(&kids)).as_bytes());
        }
        let lookups = file.number();
        let kids: Vec<u32> = self.lookups.iter().map(|(number, ..)| *number).collect();
        file.put(lookups, format!("<</Kids[{}]>>", references(&kids)).as_bytes());
        let next = self.pages;
        let tree =
            format!("<</Type/StructTreeRoot/K {whole} 0 R/ParentTree {lookups} 0 R/ParentTreeNextKey {next}>>");
        file.put(root, tree.as_bytes());
        root
    }
}

fn references(numbers: &[u32]) -> String {
    numbers.iter().map(|number| format!("{number} 0 R ")).collect()
}

/// An element that only holds others.
fn holder(role: &str, parent: u32, kids: &str) -> String {
    format!("<</Type/StructElem/S/{role}/P {parent} 0 R/K[{kids}]>>")
}

fn element_of(part: &Part, parent: u32, kids: &[Kid]) -> Vec<u8> {
    let mut out = format!("<</Type/StructElem/S/{}/P {parent} 0 R", tag(part.role)).into_bytes();
    // Most parts stand on one page, which is named once.
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Mark { page, .. } => Some(*page),
        Kid::Element(_) => None,
    });
    home.iter().for_each(|page| put(&mut out, format_args!("/Pg {page} 0 R")));
    out.extend(b"/K[");
    for kid in kids {
        match kid {
            Kid::Element(number) => put(&mut out, format_args!("{number} 0 R ")),
            Kid::Mark { page, number } if Some(*page) == home => put(&mut out, format_args!("{number} ")),
            Kid::Mark { page, number } => {
                put(&mut out, format_args!("<</Type/MCR/Pg {page} 0 R/MCID {number}>>"));
            }
        }
    }
    out.push(b']');
    // Glyphs stand from left to right: readers of the structure get the text itself.
    if part.right_to_left && !part.text.is_empty() {
        out.extend(b"/ActualText");
        out.extend(text(&part.text));
    }
    if part.role == Role::List {
        out.extend(b"/A<</O/List/ListNumbering/Decimal>>");
    }
    out.extend(b">>");
    out
}
