//! Streams of a PDF, deflated.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// What a stream may be lengthened by without saying anything else.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Padding {
    /// White space, at the end of operators or tables in text.
    Space,
    /// A byte behind the last table of a font program.
    Byte,
    /// Two bytes: a code that nothing shows.
    Code,
    /// A row of a file's table for an object that is nowhere.
    Row,
}

/// How hard to look for repetitions, of nine: beyond it a long print run takes a third longer to save two bytes in a
/// hundred.
const EFFORT: u32 = 3;

/// Deflates a stream. Where the result would end in a carriage return, which a reader may take for part of the line
/// end before `endstream`, the content is first lengthened.
pub(crate) fn deflate(content: &mut Vec<u8>, padding: Padding) -> Vec<u8> {
    loop {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(EFFORT));
        encoder.write_all(content).expect("writing to memory does not fail");
        let deflated = encoder.finish().expect("writing to memory does not fail");
        if deflated.last() != Some(&b'\r') {
            return deflated;
        }
        // The last byte is a sum of all bytes: zeros would never change it.
        content.extend_from_slice(match padding {
            Padding::Space => b"\n",
            Padding::Byte => &[1],
            Padding::Code => &[0, 1],
            Padding::Row => &[0, 0, 0, 0, 0, u8::MAX, u8::MAX],
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stream_ends_in_a_carriage_return() {
        let mut lengthened = 0;
        for padding in [Padding::Space, Padding::Byte, Padding::Code, Padding::Row] {
            for length in 0..600 {
                let content = vec![7; length];
                let mut padded = content.clone();
                assert_ne!(deflate(&mut padded, padding).last(), Some(&b'\r'), "{padding:?}, {length} bytes");
                assert!(padded.starts_with(&content));
                lengthened += usize::from(padded.len() > length);
            }
        }
        assert!(lengthened > 0, "no stream was put to the test");
    }
}
