//! Streams of a PDF, deflated.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Deflates a stream. Where the result would end in a carriage return, which a reader may take for part of the line
/// end before `endstream`, the content is first lengthened by `padding`, which must not change what it says.
pub(crate) fn deflate(content: &mut Vec<u8>, padding: &[u8]) -> Vec<u8> {
    loop {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content).expect("writing to memory does not fail");
        let deflated = encoder.finish().expect("writing to memory does not fail");
        if deflated.last() != Some(&b'\r') {
            return deflated;
        }
        content.extend_from_slice(padding);
    }
}
