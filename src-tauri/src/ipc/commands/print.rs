//! Paper: printers, printing, saving as PDF.

use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::desk::changed;
use crate::ipc::view::{
    Changed, Envelope, ErrorCode, Offset, Paper, PrintPart, PrintWay, Printed, Printer, Sentence,
};
use crate::ipc::{Answer, WireError, drafts, show};
use crate::shell::Shell;
use crate::{printing, world};

/// The system's printers, with how far each is put right.
#[tauri::command(async)]
#[specta::specta]
pub fn list_printers(shell: State<'_, Shell>) -> Answer<Vec<Printer>> {
    let desk = shell.desk()?;
    let printer = |(name, is_default): (String, bool)| {
        let offset = show::offset(desk.offset_of(&name)?);
        Ok(Printer { name, is_default, offset })
    };
    printing::printers().into_iter().map(printer).collect()
}

/// Puts a printer right from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn set_printer_offset(shell: State<'_, Shell>, printer: String, offset: Offset) -> Answer<()> {
    Ok(shell.desk()?.set_offset_of(&printer, show::offset_of(offset))?)
}

/// Prints a page that shows how far the printer shifts, put right as its letters are.
#[tauri::command(async)]
#[specta::specta]
pub fn print_trial_page(
    app: AppHandle,
    shell: State<'_, Shell>,
    printer: Option<String>,
    paper: Paper,
    envelope: Envelope,
) -> Answer<PrintWay> {
    let offset = offset_of(&shell, printer.as_deref())?;
    let pdf = desk::trial_page(show::paper_of(paper), show::envelope_of(envelope), offset)?;
    hand_over(&app, printer.as_deref(), 1, &pdf)
}

/// Prints a kept draft or its envelope; without a printer's name it opens in the system's viewer.
#[tauri::command(async)]
#[specta::specta]
pub fn print_draft(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    part: PrintPart,
    printer: Option<String>,
    copies: u32,
    although_ended: bool,
) -> Answer<Printed> {
    let (desk, id, today) = (shell.desk()?, drafts::id(&id)?, world::today());
    if part == PrintPart::Envelope {
        let envelope = desk.envelope_pdf(id, although_ended, today)?;
        return printed(&app, printer.as_deref(), copies, &envelope, 1);
    }
    let (pdf, pages) = desk.draft_pdf(id, offset_of(&shell, printer.as_deref())?, although_ended, today)?;
    let printed = printed(&app, printer.as_deref(), copies, &pdf, pages)?;
    desk.note_printed(id, &pdf, world::now())?;
    changed(&app, Changed::Cases);
    Ok(printed)
}

/// Hands a PDF of so many pages over, and says which way it went.
fn printed(app: &AppHandle, printer: Option<&str>, copies: u32, pdf: &[u8], pages: usize) -> Answer<Printed> {
    let way = hand_over(app, printer, copies, pdf)?;
    Ok(Printed { way, pages: u32::try_from(pages).unwrap_or(u32::MAX) })
}

/// Asks where to, with a neutral name, and writes the PDF there; the file's name, `None` where nobody chose one.
#[tauri::command(async)]
#[specta::specta]
pub fn save_pdf(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    although_ended: bool,
) -> Answer<Option<String>> {
    let (pdf, _) =
        shell.desk()?.draft_pdf(drafts::id(&id)?, desk::Offset::default(), although_ended, world::today())?;
    save_as(&app, &format!("letter-{}.pdf", world::today()), "PDF", "pdf", &pdf)
}

/// Asks where to and writes the bytes there; the file's name, `None` where nobody chose one.
pub fn save_as(app: &AppHandle, name: &str, kind: &str, ending: &str, bytes: &[u8]) -> Answer<Option<String>> {
    let chosen = match world::save_to() {
        Some(folder) => Some(folder.join(name)),
        None => app
            .dialog()
            .file()
            .set_file_name(name)
            .add_filter(kind, &[ending])
            .blocking_save_file()
            .and_then(|c| c.into_path().ok()),
    };
    let Some(path) = chosen else { return Ok(None) };
    printing::write_whole(&path, bytes).map_err(|_| WireError::failed(Sentence::FileNotWritten))?;
    Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
}

/// The system's viewer knows no printer of ours, so nothing is put right for it.
pub fn offset_of(shell: &Shell, printer: Option<&str>) -> Answer<desk::Offset> {
    printer.map_or(Ok(desk::Offset::default()), |name| Ok(shell.desk()?.offset_of(name)?))
}

/// Prints, or opens in the system's viewer where no printer is named.
pub fn hand_over(app: &AppHandle, printer: Option<&str>, copies: u32, pdf: &[u8]) -> Answer<PrintWay> {
    if let Some(name) = printer {
        return printing::print(name, copies, pdf).map(|()| PrintWay::Printer);
    }
    let path = printing::for_viewer(pdf).map_err(|_| WireError::failed(Sentence::ViewerFolder))?;
    let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
    let no_viewer = WireError { code: ErrorCode::NoPrinter, ..WireError::failed(Sentence::NoViewer) };
    opened.map_err(|_| no_viewer)?;
    Ok(PrintWay::Viewer)
}
