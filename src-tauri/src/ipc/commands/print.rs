//! Paper: printers, printing, saving as PDF.

use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::desk::changed;
use crate::ipc::view::{Changed, PrintWay, Printed, Printer};
use crate::ipc::{Answer, WireError, drafts};
use crate::shell::Shell;
use crate::{printing, world};

/// The system's printers.
#[tauri::command(async)]
#[specta::specta]
pub fn list_printers() -> Answer<Vec<Printer>> {
    Ok(printing::printers())
}

/// Prints a kept draft; without a printer's name it opens in the system's viewer.
#[tauri::command(async)]
#[specta::specta]
pub fn print_draft(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    printer: Option<String>,
    copies: u32,
    although_ended: bool,
) -> Answer<Printed> {
    let desk = shell.desk()?;
    let (id, today) = (drafts::id(&id)?, world::today());
    let (pdf, pages) = desk.draft_pdf(id, although_ended, today)?;
    let way = match printer {
        Some(name) => printing::print(&name, copies, &pdf).map(|()| PrintWay::Printer)?,
        None => view(&app, &pdf)?,
    };
    desk.note_printed(id, &pdf, world::now())?;
    changed(&app, Changed::Cases);
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
    let (pdf, _) = shell.desk()?.draft_pdf(drafts::id(&id)?, although_ended, world::today())?;
    let name = format!("letter-{}.pdf", world::today());
    let chosen = match world::save_to() {
        Some(folder) => Some(folder.join(&name)),
        None => app
            .dialog()
            .file()
            .set_file_name(&name)
            .add_filter("PDF", &["pdf"])
            .blocking_save_file()
            .and_then(|c| c.into_path().ok()),
    };
    let Some(path) = chosen else { return Ok(None) };
    printing::write_whole(&path, &pdf)
        .map_err(|_| WireError::failed("The file could not be written. Your letter is safe on this laptop."))?;
    Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
}

fn view(app: &AppHandle, pdf: &[u8]) -> Answer<PrintWay> {
    let path = printing::for_viewer(pdf).map_err(|_| {
        WireError::failed("The letter could not be handed to the viewer. It is safe on this laptop.")
    })?;
    let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
    opened.map_err(|_| WireError {
        code: crate::ipc::view::ErrorCode::NoPrinter,
        message: "This system has no program that shows PDFs. Save the letter as a file instead.".to_owned(),
    })?;
    Ok(PrintWay::Viewer)
}
