//! Trying a printer: a page that shows how far it shifts, and how far it has to be put right.

use letter::{Form, Meta};
use model::{Envelope, Paper};

use crate::{Desk, Refusal, no_face};

/// What the scales of the trial page reach to each side, in millimetres: no sound printer is further off.
const MOST_MM: f32 = 15.0;
/// The setting that holds how far a printer is put right, followed by the printer's name.
const OFFSET: &str = "printer-offset.";

/// How far everything is moved so that it stands in the envelope's window, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Offset {
    /// To the right; to the left where negative.
    pub right: f32,
    /// Down; up where negative.
    pub down: f32,
}

impl Offset {
    pub(crate) fn millimetres(self) -> (f32, f32) {
        (self.right, self.down)
    }

    fn is_sound(self) -> bool {
        [self.right, self.down].iter().all(|way| way.is_finite() && way.abs() <= MOST_MM)
    }
}

/// The PDF of a page with the window's outline and scales in millimetres. Refused where the offset is further than
/// the scales reach.
pub fn trial_page(paper: Paper, envelope: Envelope, offset: Offset) -> Result<Vec<u8>, Refusal> {
    if !offset.is_sound() {
        return Err(Refusal::OffsetTooFar(MOST_MM as u8));
    }
    let form = Form { paper, envelope, offset_mm: offset.millimetres(), ..Form::default() };
    let fonts = letter::Fonts::bundled();
    let page = letter::trial_page(&form, &fonts).map_err(|missing| no_face(&missing))?;
    Ok(letter::pdf(&[page], &Meta::default(), &fonts))
}

impl Desk {
    /// How far a printer is put right; nothing where the person never said so.
    pub fn offset_of(&self, printer: &str) -> Result<Offset, Refusal> {
        let kept = self.store.setting(&format!("{OFFSET}{printer}"))?;
        Ok(kept.as_deref().and_then(parsed).filter(|offset| offset.is_sound()).unwrap_or_default())
    }

    /// Puts it right from now on.
    pub fn set_offset_of(&self, printer: &str, offset: Offset) -> Result<(), Refusal> {
        if !offset.is_sound() {
            return Err(Refusal::OffsetTooFar(MOST_MM as u8));
        }
        let kept = format!("{} {}", offset.right, offset.down);
        Ok(self.store.set_setting(&format!("{OFFSET}{printer}"), Some(&kept))?)
    }
}

fn parsed(kept: &str) -> Option<Offset> {
    let (right, down) = kept.split_once(' ')?;
    Some(Offset { right: right.parse().ok()?, down: down.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(right: f32, down: f32, fits: bool) {
        let made = trial_page(Paper::A4, Envelope::DinB, Offset { right, down });
        assert_eq!(made.is_ok_and(|pdf| pdf.starts_with(b"%PDF-")), fits, "{right} {down}");
    }

    #[test]
    fn a_printer_is_put_right_by_no_more_than_the_scales_show() {
        check(0.0, 0.0, true);
        check(-15.0, 2.5, true);
        check(15.1, 0.0, false);
        check(0.0, f32::NAN, false);
        check(f32::INFINITY, 0.0, false);
    }

    #[test]
    fn an_offset_moves_the_page() {
        let page = |down| trial_page(Paper::A4, Envelope::DinB, Offset { right: 0.0, down });
        assert_ne!(page(0.0), page(3.0));
        assert_eq!(page(3.0), page(3.0));
    }

    #[test]
    fn what_is_kept_can_be_read_again() {
        assert_eq!(parsed("-1.5 2"), Some(Offset { right: -1.5, down: 2.0 }));
        assert_eq!(parsed("2"), None);
    }
}
