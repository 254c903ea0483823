//! An address as a block of lines that fits its room.

use super::clean::clean_line;
use super::head::postal;
use super::line::Line;
use super::page::Role;
use super::sheet::Sheet;
use super::stick::Stick;

/// How an address may be fitted: sizes in points, leadings as parts of the script's own, from the most comfortable on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fitting {
    pub largest: f32,
    pub smallest: f32,
    pub tightness: &'static [f32],
}

/// Lines that were fitted.
pub(super) struct Fitted {
    /// All of them, whether they fit or not.
    pub lines: Vec<Line>,
    /// In points.
    pub size: f32,
    /// In points, from the first line's top to the last one's foot.
    pub height: f32,
}

/// The lines clean and without the empty ones.
pub(super) fn clean_lines(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| clean_line(line)).filter(|line| !line.is_empty()).collect()
}

/// Sets clean lines for a room, wide and high in points: in full size where they fit, else closer, else smaller. What
/// fits nowhere is set as small as may be; nothing is ever cut.
pub(super) fn fit(stick: &mut Stick<'_>, address: &[String], room: (f32, f32), fitting: Fitting) -> Fitted {
    const STEP: f32 = 0.5;
    let mut size = fitting.largest;
    loop {
        let mut closest = None;
        for tightness in fitting.tightness {
            let style = postal(size, *tightness);
            let lines: Vec<Line> = address.iter().flat_map(|line| stick.set(line, style, room.0)).collect();
            let height: f32 = lines.iter().map(|line| line.height).sum();
            let fitted = Fitted { lines, size, height };
            if height <= room.1 {
                return fitted;
            }
            closest = Some(fitted);
        }
        match closest {
            Some(fitted) if size <= fitting.smallest => return fitted,
            _ => size = (size - STEP).max(fitting.smallest),
        }
    }
}

/// Puts a fitted address on the page, its upper left corner at a place in points. Returns its lower edge.
pub(super) fn put(sheet: &mut Sheet, address: &[String], fitted: Fitted, x: f32, y: f32) -> f32 {
    if address.is_empty() {
        return y;
    }
    let part = sheet.part(Role::Paragraph, None, address.join("\n"), false);
    fitted.lines.into_iter().fold(y, |y, line| sheet.place(line, x, y, Some(part)))
}
