//! The top of a letter's first page: sender, return line, address, fold marks.

use model::{Draft, Envelope};
use parley::BaseDirection;

use super::block::{Fitting, clean_lines, fit, put};
use super::form::{Field, Form, MM, Places};
use super::page::{Item, LayoutWarning, Role, Rule};
use super::sheet::Sheet;
use super::stick::{Fill, Stick, Style};

/// Of postal blocks and sender lines, in points.
const SIZE: f32 = 11.0;
/// Of the return line: small, but what DIN 5008 asks for at the least.
const RETURN_SIZE: f32 = 7.0;
/// Leading of postal blocks as a part of the script's: lines stand closer than in running text.
const TIGHTNESS: f32 = 0.88;
/// Addresses may stand tighter, then get smaller, but never below what sorting machines read.
const ADDRESS: Fitting = Fitting { largest: SIZE, smallest: 7.0, tightness: &[TIGHTNESS, 0.78] };
/// How long a ruled line is to sign on.
pub(super) const RULE_LENGTH: f32 = 70.0 * MM;
/// How thick rules are.
pub(super) const RULE: f32 = 0.5;

/// Postal blocks stand flush left from left to right in every language: sorting machines and foreign posts read them.
pub(super) fn postal(size: f32, tightness: f32) -> Style {
    Style { size, is_bold: false, tightness, fill: Fill::Left, direction: BaseDirection::Ltr }
}

/// Sets the head on the first page. Returns where the letter may begin at the earliest, in points.
pub(super) fn set_head(
    stick: &mut Stick<'_>,
    sheet: &mut Sheet,
    draft: &Draft,
    form: &Form,
    places: &Places,
) -> f32 {
    let sender = clean_lines(&draft.sender);
    let sender_bottom = set_sender(stick, sheet, &sender, places.sender);
    if places.return_line && !sender.is_empty() {
        set_return_line(stick, sheet, &sender, places.window);
    }
    let bottom = set_address(stick, sheet, &draft.address, places.address, form.envelope);
    mark_folds(sheet, places.folds);
    bottom.max(sender_bottom).max(places.body_top * MM)
}

/// Sets the sender's lines, or a rule to write on. Returns the lower edge in points.
fn set_sender(stick: &mut Stick<'_>, sheet: &mut Sheet, sender: &[String], field: Field) -> f32 {
    let (x, mut y) = (field.x * MM, field.y * MM);
    if sender.is_empty() {
        y += SIZE * 1.4;
        let rule = Rule { from: (x, y), to: (x + RULE_LENGTH.min(field.width * MM), y), thickness: RULE };
        sheet.page().items.push(Item::Rule(rule));
        return y;
    }
    let part = sheet.part(Role::Paragraph, None, sender.join("\n"), false);
    let style = postal(SIZE, TIGHTNESS);
    for line in sender.iter().flat_map(|l| stick.set(l, style, field.width * MM)) {
        y = sheet.place(line, x, y, Some(part));
    }
    y
}

/// One line above the address in the window: where the letter goes back to.
fn set_return_line(stick: &mut Stick<'_>, sheet: &mut Sheet, sender: &[String], window: Field) {
    const INSET: f32 = 5.0;
    let room = (window.width - 2.0 * INSET) * MM;
    let text = side_by_side(sender);
    let natural = stick.width(&text, postal(RETURN_SIZE, 1.0));
    let size = (RETURN_SIZE * room / natural.max(room)).max(RETURN_SIZE * 0.7);
    let lines = stick.set(&text, postal(size, 1.0), room);
    if let Some(line) = lines.into_iter().next() {
        sheet.place(line, (window.x + INSET) * MM, (window.y + 1.0) * MM, None);
    }
}

/// The lines as one. Each is isolated from the others (UAX 9): a name that runs from right to left would draw the
/// number of the next line to itself, and the postcode would leave its town.
fn side_by_side(lines: &[String]) -> String {
    let isolated: Vec<String> = lines.iter().map(|line| format!("\u{2068}{line}\u{2069}")).collect();
    isolated.join(" · ")
}

/// Sets the address in its field: in full size where it fits, else closer, else smaller, never cut. Returns the lower
/// edge in points.
fn set_address(
    stick: &mut Stick<'_>,
    sheet: &mut Sheet,
    address: &[String],
    field: Field,
    envelope: Envelope,
) -> f32 {
    let address = clean_lines(address);
    if address.is_empty() {
        return 0.0;
    }
    let room = field.height * MM;
    let fitted = fit(stick, &address, (field.width * MM, room), ADDRESS);
    if envelope != Envelope::None {
        if fitted.height > room {
            sheet.warnings.push(LayoutWarning::AddressOverfull);
        } else if fitted.size < SIZE - 1.5 {
            sheet.warnings.push(LayoutWarning::AddressSmall((fitted.size * 10.0).round() as u32));
        }
    }
    let top = field.y * MM + address_top(room, fitted.height);
    put(sheet, &address, fitted, field.x * MM, top)
}

/// How far below its field's edge an address begins: in the middle, but never more than DIN 5008's remarks zone
/// (12.7 mm) below, and never above.
fn address_top(room: f32, height: f32) -> f32 {
    ((room - height) / 2.0).clamp(0.0, 12.7 * MM)
}

pub(super) fn mark_folds(sheet: &mut Sheet, folds: &[f32]) {
    // Clear of what printers leave out at the edge.
    let (from, to) = (5.0 * MM, 9.0 * MM);
    for fold in folds {
        let rule = Rule { from: (from, fold * MM), to: (to, fold * MM), thickness: RULE };
        sheet.page().items.push(Item::Rule(rule));
    }
}
