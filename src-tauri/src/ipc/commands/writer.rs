//! The person, and how the window looks.

use model::{Country, Language};
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Changed, Place, Settings, Writer};
use crate::ipc::{Answer, WireError, rooms, show};
use crate::shell::Shell;

/// The settings' key in the data folder.
const LOOK: &str = "look";

/// The writer's profile.
#[tauri::command(async)]
#[specta::specta]
pub fn show_profile(shell: State<'_, Shell>) -> Answer<Option<Writer>> {
    Ok(shell.desk()?.profile()?.map(shown))
}

/// Sets it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_profile(app: AppHandle, shell: State<'_, Shell>, writer: Writer) -> Answer<()> {
    shell.desk()?.set_profile(&kept(writer))?;
    changed(&app, Changed::Profile);
    changed(&app, Changed::Cases);
    Ok(())
}

/// Every country, named in the interface's language.
#[tauri::command(async)]
#[specta::specta]
pub fn list_countries(shell: State<'_, Shell>) -> Answer<Vec<Place>> {
    let language = rooms::interface_language(&shell);
    let mut places: Vec<Place> = Country::all().map(|country| show::place(country, &language)).collect();
    places.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(places)
}

/// How the window looks and behaves.
#[tauri::command(async)]
#[specta::specta]
pub fn show_settings(shell: State<'_, Shell>) -> Answer<Settings> {
    let kept = shell.desk()?.setting(LOOK)?;
    // A setting that an older or newer window wrote otherwise goes back to how it began.
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Sets it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(app: AppHandle, shell: State<'_, Shell>, settings: Settings) -> Answer<()> {
    let desk = shell.desk()?;
    let text = serde_json::to_string(&settings).map_err(|_| WireError::failed("The settings can't be kept."))?;
    desk.set_setting(LOOK, &text)?;
    // The core names countries and covers paragraphs by these two.
    desk.set_setting("language", settings.language.word())?;
    desk.set_setting("covers", settings.covers.word())?;
    changed(&app, Changed::Settings);
    Ok(())
}

fn shown(writer: model::Writer) -> Writer {
    Writer {
        name: writer.name,
        lines: writer.lines,
        town: writer.town,
        country: writer.country.map(|country| country.code().to_owned()),
        languages: writer.languages.iter().map(|language| language.tag().to_owned()).collect(),
        paper: writer.paper.map(show::paper),
        envelope: writer.envelope.map(show::envelope),
        show_address: writer.show_address,
    }
}

fn kept(writer: Writer) -> model::Writer {
    model::Writer {
        name: writer.name,
        lines: writer.lines,
        town: writer.town,
        country: writer.country.as_deref().and_then(Country::from_code),
        languages: writer.languages.iter().map(|tag| Language::new(tag)).collect(),
        paper: writer.paper.map(show::paper_of),
        envelope: writer.envelope.map(show::envelope_of),
        show_address: writer.show_address,
    }
}
