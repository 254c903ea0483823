//! The sRGB colour profile that PDF/A asks for: what black is.

/// Tags of a matrix profile, in file order, with their data.
type Tags = [(&'static [u8; 4], Vec<u8>); 9];

/// A small profile of sRGB (ICC.1:2001-04, version 2.1): primaries and white point of IEC 61966-2-1 adapted to D50, its
/// curve as a gamma of 2.2.
pub(super) fn srgb() -> Vec<u8> {
    let gamma = curve();
    let tags: Tags = [
        (b"desc", description("sRGB")),
        (b"cprt", text("Public domain")),
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.4361, 0.2225, 0.0139])),
        (b"gXYZ", xyz([0.3851, 0.7169, 0.0971])),
        (b"bXYZ", xyz([0.1431, 0.0606, 0.7141])),
        (b"rTRC", gamma.clone()),
        (b"gTRC", gamma.clone()),
        (b"bTRC", gamma),
    ];
    let mut table = word(9);
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * tags.len();
    for (name, bytes) in &tags {
        table.extend_from_slice(*name);
        table.extend(word(start + data.len()));
        table.extend(word(bytes.len()));
        data.extend_from_slice(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

/// Bytes of a profile's header.
const HEADER: usize = 128;

fn header(size: usize) -> Vec<u8> {
    let mut header = word(size);
    header.extend_from_slice(&[0; 4]);
    header.extend_from_slice(&[2, 0x10, 0, 0]);
    header.extend_from_slice(b"mntrRGB XYZ ");
    // The day of the standard, for want of one that matters.
    header.extend([1999u16, 10, 18, 0, 0, 0].iter().flat_map(|n| n.to_be_bytes()));
    header.extend_from_slice(b"acsp");
    header.extend_from_slice(&[0; 28]);
    header.extend(fixed([0.9642, 1.0, 0.8249]));
    header.resize(HEADER, 0);
    header
}

fn word(number: usize) -> Vec<u8> {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes().to_vec()
}

/// Numbers with sixteen bits after the point.
fn fixed(numbers: [f64; 3]) -> Vec<u8> {
    numbers.iter().flat_map(|n| ((n * 65536.0).round() as i32).to_be_bytes()).collect()
}

fn tagged(kind: &[u8; 4], content: Vec<u8>) -> Vec<u8> {
    [kind.as_slice(), &[0; 4], &content].concat()
}

fn xyz(numbers: [f64; 3]) -> Vec<u8> {
    tagged(b"XYZ ", fixed(numbers))
}

fn text(words: &str) -> Vec<u8> {
    tagged(b"text", [words.as_bytes(), &[0]].concat())
}

/// One number: the curve is a power, with eight bits after the point.
fn curve() -> Vec<u8> {
    tagged(b"curv", [word(1), 0x0233u16.to_be_bytes().to_vec()].concat())
}

/// The name in ASCII; the forms for Unicode and for Macintosh script codes stay empty.
fn description(name: &str) -> Vec<u8> {
    let mut content = word(name.len() + 1);
    content.extend_from_slice(name.as_bytes());
    content.push(0);
    content.resize(content.len() + 4 + 4 + 2 + 1 + 67, 0);
    tagged(b"desc", content)
}
