//! The bytes of a PDF file, as they come: streams at once, other objects in deflated streams of many, and at the end
//! where each of them stands (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! Written at the end from a tree in memory, a run of 5,000 letters took more than a gigabyte.

use sha2::{Digest, Sha256};

use super::object::put;
use crate::deflate::{Padding, deflate};

/// So many objects share a stream: a reader inflates all of them to see one.
const OBJECTS_IN_A_STREAM: usize = 500;

/// A file that is being written.
pub(super) struct File {
    bytes: Vec<u8>,
    /// By number of the object.
    places: Vec<Place>,
    /// Objects that wait for their stream: each with its number and where it begins in `waiting`.
    held: Vec<(u32, usize)>,
    waiting: Vec<u8>,
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// So many bytes from the start.
    At(usize),
    /// In a stream of objects, as the so manieth.
    In {
        stream: u32,
        index: usize,
    },
}

impl Default for File {
    fn default() -> Self {
        // The second line tells programs that carry files that these are bytes, not text.
        let bytes = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n".to_vec();
        Self { bytes, places: vec![Place::Nowhere], held: Vec::new(), waiting: Vec::new() }
    }
}

impl File {
    /// A number for an object that is to come.
    pub fn number(&mut self) -> u32 {
        self.places.push(Place::Nowhere);
        u32::try_from(self.places.len() - 1).expect("a file of four thousand million objects fits no disk")
    }

    /// Writes an object, which is not a stream, under its number.
    pub fn put(&mut self, number: u32, object: &[u8]) {
        self.held.push((number, self.waiting.len()));
        self.waiting.extend_from_slice(object);
        self.waiting.push(b'\n');
        if self.held.len() == OBJECTS_IN_A_STREAM {
            self.write_held();
        }
    }

    /// Writes a stream under its number: `entries` of its dictionary, and its content, deflated where they say so.
    pub fn put_stream(&mut self, number: u32, entries: &[u8], content: &[u8]) {
        self.places[number as usize] = Place::At(self.bytes.len());
        put(&mut self.bytes, format_args!("{number} 0 obj\n<<"));
        self.bytes.extend_from_slice(entries);
        put(&mut self.bytes, format_args!("/Length {}>>stream\n", content.len()));
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn write_held(&mut self) {
        if self.held.is_empty() {
            return;
        }
        let stream = self.number();
        let mut content = Vec::new();
        for (index, (number, from)) in self.held.iter().enumerate() {
            put(&mut content, format_args!("{number} {from} "));
            self.places[*number as usize] = Place::In { stream, index };
        }
        let entries = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", self.held.len(), content.len());
        content.append(&mut self.waiting);
        let deflated = deflate(&mut content, Padding::Space);
        self.put_stream(stream, entries.as_bytes(), &deflated);
        self.held.clear();
    }

    /// The whole file, whose catalog is the object `root`, under an identity that its content alone gives it.
    pub fn end(mut self, root: u32) -> Vec<u8> {
        self.write_held();
        let own = self.number();
        let start = self.bytes.len();
        self.places[own as usize] = Place::At(start);
        let identity = Sha256::digest(&self.bytes);
        let mut identity_word = Vec::new();
        identity[..16].iter().for_each(|byte| put(&mut identity_word, format_args!("{byte:02X}")));
        let identity = String::from_utf8_lossy(&identity_word);
        let mut table: Vec<u8> = self.places.iter().flat_map(|place| place.row()).collect();
        let deflated = deflate(&mut table, Padding::Row);
        let entries = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {root} 0 R/ID[<{identity}><{identity}>]/Filter/FlateDecode",
            table.len() / ROW,
        );
        self.put_stream(own, entries.as_bytes(), &deflated);
        put(&mut self.bytes, format_args!("startxref\n{start}\n%%EOF\n"));
        self.bytes
    }
}

/// Bytes of a place in the table.
const ROW: usize = 7;

impl Place {
    /// One byte for the kind, four and two that say where.
    fn row(self) -> [u8; ROW] {
        let (kind, first, second) = match self {
            // No object, and none after it.
            Self::Nowhere => (0, 0, u16::MAX.into()),
            Self::At(offset) => (1, offset, 0),
            Self::In { stream, index } => (2, stream as usize, index),
        };
        // Files of more than four gigabytes have other tables; ours end at some megabytes.
        let [.., a, b, c, d] = first.to_be_bytes();
        let [.., e, f] = second.to_be_bytes();
        [kind, a, b, c, d, e, f]
    }
}
