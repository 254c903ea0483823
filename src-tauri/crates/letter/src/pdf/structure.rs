//! The structure tree: what is a heading, a paragraph, a list, in the order in which it is read aloud.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use super::page::tag;
use crate::layout::{Letter, Part};

/// Where a part is drawn: a page and the number of a marked content on it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub page: ObjectId,
    pub number: usize,
}

/// Adds the structure of all letters. `marked` has for each letter and page its object and the parts of its marked
/// contents, in order of their numbers.
pub(super) fn add_structure(
    document: &mut Document,
    letters: &[Letter],
    marked: &[Vec<(ObjectId, Vec<usize>)>],
) -> ObjectId {
    let root = document.new_object_id();
    let whole = document.new_object_id();
    let mut tree = Vec::new();
    let mut kids = Vec::new();
    let mut key = 0;
    for (letter, pages) in letters.iter().zip(marked) {
        let parent = if letters.len() > 1 { document.new_object_id() } else { whole };
        let elements = add_letter(document, letter, pages, parent);
        let tops = letter.parts.iter().zip(&elements).filter(|(part, _)| part.parent.is_none());
        let tops: Vec<Object> = tops.map(|(_, id)| Object::Reference(*id)).collect();
        if letters.len() > 1 {
            let language = string(letter.language.tag());
            document.set_object(parent, element("Part", whole, tops, Some(language)));
            kids.push(Object::Reference(parent));
        } else {
            kids = tops;
        }
        for (page, parts) in pages {
            let owners: Vec<Object> = parts.iter().map(|p| Object::Reference(elements[*p])).collect();
            tree.extend([Object::Integer(key), Object::Array(owners)]);
            if let Ok(page) = document.get_dictionary_mut(*page) {
                page.set("StructParents", key);
                page.set("Tabs", "S");
            }
            key += 1;
        }
    }
    document.set_object(whole, element("Document", root, kids, None));
    let parents = document.add_object(dictionary! { "Nums" => tree });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => whole,
            "ParentTree" => parents,
            "ParentTreeNextKey" => key,
        },
    );
    root
}

/// Adds an element for each part of a letter. Returns their objects in the order of the parts.
fn add_letter(
    document: &mut Document,
    letter: &Letter,
    pages: &[(ObjectId, Vec<usize>)],
    parent: ObjectId,
) -> Vec<ObjectId> {
    let elements: Vec<ObjectId> = letter.parts.iter().map(|_| document.new_object_id()).collect();
    let mut contents: Vec<Vec<Object>> = vec![Vec::new(); letter.parts.len()];
    for (at, part) in letter.parts.iter().enumerate() {
        if let Some(parent) = part.parent {
            contents[parent].push(Object::Reference(elements[at]));
        }
    }
    for (page, parts) in pages {
        for (number, part) in parts.iter().enumerate() {
            contents[*part].push(reference(Place { page: *page, number }));
        }
    }
    for ((part, id), kids) in letter.parts.iter().zip(&elements).zip(contents) {
        let above = part.parent.map_or(parent, |p| elements[p]);
        document.set_object(*id, part_element(part, above, kids));
    }
    elements
}

fn part_element(part: &Part, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut made = element(tag(part.role), parent, kids, None);
    // Glyphs stand from left to right: readers of the structure get the text itself.
    if part.right_to_left && !part.text.is_empty() {
        made.set("ActualText", string(&part.text));
    }
    if tag(part.role) == "L" {
        made.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" });
    }
    made
}

fn element(role: &str, parent: ObjectId, kids: Vec<Object>, language: Option<Object>) -> Dictionary {
    let mut made = dictionary! { "Type" => "StructElem", "S" => role, "P" => parent, "K" => kids };
    if let Some(language) = language {
        made.set("Lang", language);
    }
    made
}

fn reference(place: Place) -> Object {
    let number = i64::try_from(place.number).unwrap_or(i64::MAX);
    Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => place.page, "MCID" => number })
}

/// A text string: UTF-16 with a byte order mark.
pub(super) fn string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let bytes = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
