//! A picture of anybody's to one that is safe to show: decoded within limits, made smaller, written anew.
//!
//! What is kept is never the file that came. A camera's notes (where and when somebody was photographed) go, animation
//! stops at its first picture, and the web view's own decoders see nothing but what this module wrote.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use thiserror::Error;

/// Cameras of today give 12 to 50 million points; of more, decoded, a small laptop's memory would be full.
const MOST_POINTS: u64 = 50_000_000;
/// Decoded, in bytes: 50 million points of four bytes and some room to work in.
const MOST_MEMORY: u64 = 256 << 20;
/// Passes over a progressive JPEG. Cameras and editors write ten; a hostile file of thousands would take hours.
const MOST_PASSES: usize = 100;
/// Smaller in either direction, a picture shows nothing: spacers, rules, counters of visitors.
const SMALLEST: u32 = 24;
/// The longest edge of what is kept, in points: the width of the paper on a screen of double density.
const LONGEST_EDGE: u32 = 1600;
/// The longest edge of the thumbnail under a cover: colours, no faces.
const THUMBNAIL: u32 = 32;
/// As photographs on the web have it.
const QUALITY: u8 = 85;

/// A picture written anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPicture {
    /// PNG where parts of it are transparent, else JPEG; no edge longer than 1600 points, nothing but the picture in it.
    pub bytes: Vec<u8>,
    /// “image/png” or “image/jpeg”.
    pub media_type: &'static str,
    /// JPEG, no edge longer than 32 points.
    pub thumbnail: Vec<u8>,
}

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoPicture {
    /// By its bytes it is neither PNG, JPEG, GIF nor WebP; SVG is a program and none of them.
    #[error("The file is not a picture of a kind that can be shown safely.")]
    OtherKind,
    /// It would take too much memory or time.
    #[error("The picture is too large.")]
    TooLarge,
    /// Less than 24 points wide or high.
    #[error("The picture is too small to show anything.")]
    Tiny,
    /// It ends early or makes no sense.
    #[error("The picture is damaged.")]
    Damaged,
}

/// Makes a file safe to show. What it is its bytes say, not its name. The same file gives the same bytes.
pub fn picture(bytes: &[u8]) -> Result<ShownPicture, NoPicture> {
    let shown = shrunk(bytes)?;
    let (media_type, bytes) = match shown.color().has_alpha() {
        true => ("image/png", png(&shown)?),
        false => ("image/jpeg", jpeg(&shown)?),
    };
    let thumbnail = jpeg(&shown.thumbnail(THUMBNAIL, THUMBNAIL))?;
    Ok(ShownPicture { bytes, media_type, thumbnail })
}

fn shrunk(bytes: &[u8]) -> Result<DynamicImage, NoPicture> {
    let format = image::guess_format(bytes).map_err(|_| NoPicture::OtherKind)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP) {
        return Err(NoPicture::OtherKind);
    }
    if format == ImageFormat::Jpeg && passes(bytes) > MOST_PASSES {
        return Err(NoPicture::TooLarge);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    // The head says how large it is: whatever is too large is never decoded.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_POINTS || decoder.total_bytes() > MOST_MEMORY {
        return Err(NoPicture::TooLarge);
    }
    if width < SMALLEST || height < SMALLEST {
        return Err(NoPicture::Tiny);
    }
    // Which side a telephone was held up is a camera's note, too, and the only one that counts.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    let is_large = width.max(height) > LONGEST_EDGE;
    // Turned only when it is small: turning makes a copy.
    let mut shrunk = if is_large { whole.thumbnail(LONGEST_EDGE, LONGEST_EDGE) } else { whole };
    shrunk.apply_orientation(orientation);
    Ok(shrunk)
}

fn refused(error: &image::ImageError) -> NoPicture {
    match error {
        image::ImageError::Limits(_) => NoPicture::TooLarge,
        image::ImageError::Unsupported(_) => NoPicture::OtherKind,
        _ => NoPicture::Damaged,
    }
}

/// How many scans a JPEG has: each begins with these two bytes, which stand nowhere inside one.
fn passes(jpeg: &[u8]) -> usize {
    jpeg.windows(2).filter(|pair| *pair == [0xff, 0xda]).count()
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, NoPicture> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    picture.to_rgb8().write_with_encoder(encoder).map_err(|_| NoPicture::Damaged)?;
    Ok(bytes)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, NoPicture> {
    let mut bytes = Vec::new();
    let flat = DynamicImage::from(picture.to_rgba8());
    flat.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(|_| NoPicture::Damaged)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    use super::*;

    fn photograph(width: u32, height: u32) -> DynamicImage {
        let shade = |part: u32, whole: u32| u8::try_from(part * 255 / whole.max(1)).unwrap_or(255);
        RgbImage::from_fn(width, height, |x, y| Rgb([shade(x, width), shade(y, height), 90])).into()
    }

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), format).expect("written");
        bytes
    }

    /// What becomes of a file: kind and size of the picture, size of the thumbnail; or why there is none.
    fn made(bytes: &[u8]) -> String {
        let size = |bytes: &[u8]| image::load_from_memory(bytes).map(|image| (image.width(), image.height()));
        match picture(bytes) {
            Ok(ShownPicture { bytes, media_type, thumbnail }) => {
                let ((w, h), (tw, th)) = (size(&bytes).expect("readable"), size(&thumbnail).expect("readable"));
                format!("{media_type} {w}×{h}, {tw}×{th}")
            }
            Err(why) => why.to_string(),
        }
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        assert_eq!(made(bytes), expected);
    }

    #[test]
    fn each_kind_becomes_a_small_picture_of_ours() {
        let photo = photograph(400, 300);
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
            let expected = match format {
                ImageFormat::Gif => "image/png 400×300, 32×24",
                _ => "image/jpeg 400×300, 32×24",
            };
            check(&written(&photo, format), expected);
        }
        check(&written(&photograph(2000, 500), ImageFormat::Png), "image/jpeg 1600×400, 32×8");
        let see_through = RgbaImage::from_pixel(40, 40, Rgba([1, 2, 3, 9])).into();
        check(&written(&see_through, ImageFormat::Png), "image/png 40×40, 32×32");
    }

    #[test]
    fn what_is_no_picture_or_shows_nothing_is_refused() {
        check(
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "The file is not a picture of a kind that can be shown safely.",
        );
        check(b"<html>", "The file is not a picture of a kind that can be shown safely.");
        check(b"", "The file is not a picture of a kind that can be shown safely.");
        check(&written(&photograph(1, 1), ImageFormat::Gif), "The picture is too small to show anything.");
        check(&written(&photograph(400, 2), ImageFormat::Png), "The picture is too small to show anything.");
        let whole = written(&photograph(400, 300), ImageFormat::Png);
        check(&whole[..whole.len() / 2], "The picture is damaged.");
    }

    /// A head that says 20,000 × 20,000 is enough to refuse it; nothing of the kind is ever decoded.
    #[test]
    fn a_picture_of_hundreds_of_megapixels_is_refused_by_its_head() {
        let mut huge = written(&photograph(400, 300), ImageFormat::Png);
        huge[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
        huge[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
        let crc = crc_of(&huge[12..29]);
        huge[29..33].copy_from_slice(&crc.to_be_bytes());
        check(&huge, "The picture is too large.");
    }

    #[test]
    fn a_jpeg_of_thousands_of_passes_is_refused() {
        let mut bytes = written(&photograph(400, 300), ImageFormat::Jpeg);
        bytes.extend([0xff, 0xda].repeat(2000));
        check(&bytes, "The picture is too large.");
    }

    #[test]
    fn a_cameras_notes_do_not_come_along() {
        let plain = written(&photograph(400, 300), ImageFormat::Jpeg);
        // An Exif segment with one note, “orientation: turned to the right”, and a name behind it.
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend(b"Nadira Solene at 41.1, 20.8");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        let noted = [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat();
        let ShownPicture { bytes, thumbnail, .. } = picture(&noted).expect("a picture");
        for made in [&bytes, &thumbnail] {
            assert!(!made.windows(6).any(|words| words == b"Nadira" || words == b"Exif\0\0"));
        }
        check(&noted, "image/jpeg 300×400, 24×32");
    }

    /// As PNG has it (ISO 3309).
    fn crc_of(bytes: &[u8]) -> u32 {
        let step = |crc: u32, byte: &u8| {
            (0..8)
                .fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
        };
        !bytes.iter().fold(u32::MAX, step)
    }
}
