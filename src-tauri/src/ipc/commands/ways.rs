//! A letter by other ways than the post. Nothing is sent: the person does that, and says so.

use desk::{Desk, DraftId, How, Mail, Mailed, Refusal};
use model::Date;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use super::desk::changed;
use super::print::{hand_over, save_as};
use crate::ipc::view::{Changed, MailText, Printed, SentBy, Sentence, ShortText, Ways};
use crate::ipc::{Answer, WireError, drafts, show};
use crate::shell::Shell;
use crate::world;

/// What the kept draft is as a mail, a fax and a short text.
#[tauri::command(async)]
#[specta::specta]
pub fn show_ways(shell: State<'_, Shell>, id: String) -> Answer<Ways> {
    let (desk, id, today) = (shell.desk()?, drafts::id(&id)?, world::today());
    let mail = mail_text(desk.draft_mail(id, true, today)?);
    let (short, most) = short_text(&desk, id, today)?;
    Ok(Ways { fax: desk.fax_numbers(id)?, mail, short, most: show::count(most) })
}

fn mail_text(mailed: Mailed) -> MailText {
    let Mail { to, subject, text, .. } = mailed.mail;
    MailText { fits_link: mailed.link.is_some(), to, subject, text }
}

/// The short text, where the letter has one, and how many characters it may have.
fn short_text(desk: &Desk, id: DraftId, today: Date) -> Answer<(Option<ShortText>, usize)> {
    match desk.draft_short(id, today) {
        Ok(short) => Ok((Some(ShortText { text: short.text, handles: short.handles }), short.most)),
        Err(Refusal::NothingShort(most)) => Ok((None, most)),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Opens the mail in the system's mail program.
#[tauri::command(async)]
#[specta::specta]
pub fn open_mail(app: AppHandle, shell: State<'_, Shell>, id: String, although_ended: bool) -> Answer<()> {
    let link = shell.desk()?.draft_mail(drafts::id(&id)?, although_ended, world::today())?.link;
    let no_program = || WireError::failed(Sentence::NoMailProgram);
    app.opener().open_url(link.ok_or_else(no_program)?, None::<&str>).map_err(|_| no_program())
}

/// Asks where to, with a neutral name, and writes the mail there as a draft file; `None` where nobody chose a place.
#[tauri::command(async)]
#[specta::specta]
pub fn save_mail(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    although_ended: bool,
) -> Answer<Option<String>> {
    let mailed = shell.desk()?.draft_mail(drafts::id(&id)?, although_ended, world::today())?;
    save_as(&app, &format!("letter-{}.eml", world::today()), "EML", "eml", &mailed.eml)
}

/// Prints the letter behind its fax sheet; without a printer's name it opens in the system's viewer.
#[tauri::command(async)]
#[specta::specta]
pub fn print_fax(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    printer: Option<String>,
    although_ended: bool,
) -> Answer<Printed> {
    let (pdf, pages) = fax(&shell, drafts::id(&id)?, although_ended)?;
    let way = hand_over(&app, printer.as_deref(), 1, &pdf)?;
    Ok(Printed { way, pages: show::count(pages) })
}

/// Asks where to, with a neutral name, and writes the fax there; `None` where nobody chose a place.
#[tauri::command(async)]
#[specta::specta]
pub fn save_fax(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    although_ended: bool,
) -> Answer<Option<String>> {
    let (pdf, _) = fax(&shell, drafts::id(&id)?, although_ended)?;
    save_as(&app, &format!("fax-{}.pdf", world::today()), "PDF", "pdf", &pdf)
}

/// Notes in the log that it went out that way on that day; of a short text with its words.
#[tauri::command(async)]
#[specta::specta]
pub fn note_sent(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: String,
    by: SentBy,
    day: String,
    words: String,
) -> Answer<()> {
    let day = day.parse().map_err(|_| WireError::failed(Sentence::ValueUnreadable))?;
    let how = match by {
        SentBy::Email => How::Email,
        SentBy::Fax => How::Fax,
        SentBy::Social => How::Social,
        SentBy::Post => How::Post,
    };
    shell.desk()?.note_sent(drafts::id(&id)?, how, day, &words, world::today(), world::now())?;
    changed(&app, Changed::Cases);
    Ok(())
}

fn fax(shell: &Shell, id: DraftId, although_ended: bool) -> Answer<(Vec<u8>, usize)> {
    Ok(shell.desk()?.draft_fax(id, although_ended, world::today())?)
}
