//! The sheet in large type: printed, or saved as PDF.

use model::{DraftParagraph, Language};
use tauri::{AppHandle, State};

use super::print::{hand_over, offset_of, save_as};
use crate::ipc::Answer;
use crate::ipc::view::{CaseSheet, PrintWay};
use crate::shell::Shell;
use crate::world;

/// Prints it; without a printer's name it opens in the system's viewer.
#[tauri::command(async)]
#[specta::specta]
pub fn print_sheet(
    app: AppHandle,
    shell: State<'_, Shell>,
    sheet: CaseSheet,
    printer: Option<String>,
) -> Answer<PrintWay> {
    let offset = offset_of(&shell, printer.as_deref())?;
    hand_over(&app, printer.as_deref(), 1, &set(&shell, sheet, offset)?)
}

/// Asks where to, with a neutral name, and writes it there; `None` where nobody chose a place.
#[tauri::command(async)]
#[specta::specta]
pub fn save_sheet(app: AppHandle, shell: State<'_, Shell>, sheet: CaseSheet) -> Answer<Option<String>> {
    let pdf = set(&shell, sheet, desk::Offset::default())?;
    save_as(&app, &format!("sheet-{}.pdf", world::today()), "PDF", "pdf", &pdf)
}

fn set(shell: &Shell, sheet: CaseSheet, offset: desk::Offset) -> Answer<Vec<u8>> {
    let CaseSheet { language, heading, parts } = sheet;
    let body = parts.into_iter().flat_map(|part| {
        let text = (!part.text.is_empty()).then_some(DraftParagraph::Text(part.text));
        let items = (!part.items.is_empty()).then_some(DraftParagraph::List(part.items));
        text.into_iter().chain(items)
    });
    let sheet = desk::CaseSheet { language: Language::new(&language), heading, body: body.collect() };
    Ok(shell.desk()?.case_sheet(&sheet, offset, world::today())?)
}
