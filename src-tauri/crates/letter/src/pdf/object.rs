//! Objects in a PDF's own notation (ISO 32000-1, 7.3).

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId};

/// Writes an object; `number` tells under which number another object stands in the file. A stream is written without
/// its content.
pub(super) fn write(out: &mut Vec<u8>, object: &Object, number: &impl Fn(ObjectId) -> u32) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(is_true) => put(out, format_args!("{is_true}")),
        Object::Integer(value) => put(out, format_args!("{value}")),
        Object::Real(value) => put(out, format_args!("{value}")),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, _) => write_string(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                out.extend((at > 0).then_some(b' '));
                write(out, item, number);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => {
            out.extend(b"<<");
            write_entries(out, entries, number);
            out.extend(b">>");
        }
        Object::Stream(stream) => write_entries(out, &stream.dict, number),
        Object::Reference(id) => put(out, format_args!("{} 0 R", number(*id))),
    }
}

/// The entries of a dictionary but for a length, which only whoever writes a stream knows.
fn write_entries(out: &mut Vec<u8>, entries: &Dictionary, number: &impl Fn(ObjectId) -> u32) {
    for (name, value) in entries.iter().filter(|(name, _)| *name != b"Length") {
        write_name(out, name);
        out.push(b' ');
        write(out, value, number);
    }
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'#' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' => {
                put(out, format_args!("#{byte:02X}"));
            }
            33..=126 => out.push(*byte),
            _ => put(out, format_args!("#{byte:02X}")),
        }
    }
}

fn write_string(out: &mut Vec<u8>, bytes: &[u8]) {
    let is_plain = |byte: &u8| (b' '..=b'~').contains(byte) && !b"()\\".contains(byte);
    if bytes.iter().all(is_plain) {
        out.push(b'(');
        out.extend(bytes);
        out.push(b')');
        return;
    }
    out.push(b'<');
    bytes.iter().for_each(|byte| put(out, format_args!("{byte:02X}")));
    out.push(b'>');
}

/// A text as a string object: UTF-16 with a byte order mark where it is not ASCII.
pub(super) fn text(words: &str) -> Vec<u8> {
    let mut out = Vec::new();
    if words.is_ascii() {
        write_string(&mut out, words.as_bytes());
    } else {
        let bytes = std::iter::once(0xfeff).chain(words.encode_utf16()).flat_map(u16::to_be_bytes);
        write_string(&mut out, &bytes.collect::<Vec<u8>>());
    }
    out
}

/// Adds formatted text.
pub(super) fn put(out: &mut Vec<u8>, words: std::fmt::Arguments<'_>) {
    out.write_fmt(words).expect("writing to memory does not fail");
}

#[cfg(test)]
mod tests {
    use lopdf::{StringFormat, dictionary};

    use super::*;

    #[track_caller]
    fn check(object: Object, expected: &str) {
        let mut out = Vec::new();
        write(&mut out, &object, &|(id, _)| id + 10);
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }

    #[test]
    fn objects_stand_in_the_notation_of_the_standard() {
        check(Object::Array(vec![true.into(), 7.into(), Object::Real(1.5), Object::Null]), "[true 7 1.5 null]");
        check(dictionary! { "K" => Object::Reference((3, 0)), "Length" => 9 }.into(), "<</K 13 0 R>>");
        check(Object::Name(b"A B#(".to_vec()), "/A#20B#23#28");
        check(Object::String(b"plain".to_vec(), StringFormat::Hexadecimal), "(plain)");
        check(Object::String(b"a)\n".to_vec(), StringFormat::Literal), "<61290A>");
        assert_eq!(text("é"), b"<FEFF00E9>");
    }
}
