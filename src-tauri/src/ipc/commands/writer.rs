//! The person, and how the window looks.

use model::Country;
use serde_json::Value;
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Changed, Place, Sentence, Settings, Writer};
use crate::ipc::{Answer, WireError, rooms, show};
use crate::shell::Shell;

/// The settings' key in the data folder.
const LOOK: &str = "look";

/// The writer's profile.
#[tauri::command(async)]
#[specta::specta]
pub fn show_profile(shell: State<'_, Shell>) -> Answer<Option<Writer>> {
    Ok(shell.desk()?.profile()?.map(show::writer))
}

/// Sets it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_profile(app: AppHandle, shell: State<'_, Shell>, writer: Writer) -> Answer<()> {
    shell.desk()?.set_profile(&show::writer_of(writer))?;
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
    settings(&shell)
}

/// The settings of the open folder.
pub fn settings(shell: &Shell) -> Answer<Settings> {
    let kept = shell.desk()?.setting(LOOK)?;
    Ok(kept.map(|text| settings_in(&text)).unwrap_or_default())
}

/// A setting that an older window did not know, or that a newer one wrote otherwise, stands as it began; the others
/// stay as they were chosen.
fn settings_in(text: &str) -> Settings {
    let mut settings = Settings::default();
    let Ok(Value::Object(kept)) = serde_json::from_str(text) else { return settings };
    for (name, value) in kept {
        let Ok(Value::Object(mut whole)) = serde_json::to_value(&settings) else { continue };
        whole.insert(name, value);
        settings = serde_json::from_value(Value::Object(whole)).unwrap_or(settings);
    }
    settings
}

/// Sets it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(app: AppHandle, shell: State<'_, Shell>, settings: Settings) -> Answer<()> {
    let desk = shell.desk()?;
    let text = serde_json::to_string(&settings).map_err(|_| WireError::failed(Sentence::SettingsNotKept))?;
    desk.set_setting(LOOK, &text)?;
    // The core names countries and covers paragraphs by these two.
    desk.set_setting("language", settings.language.word())?;
    desk.set_setting("covers", settings.covers.word())?;
    changed(&app, Changed::Settings);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ipc::view::{Covers, Theme};

    #[test]
    fn a_setting_that_is_not_understood_costs_no_other() {
        let settings = settings_in(r#"{"theme":"dark","covers":"of a later window","textSize":150,"gone":1}"#);
        assert_eq!((settings.theme, settings.text_size), (Theme::Dark, 150));
        assert_eq!((settings.covers, settings.list_width, settings.letter_keys), (Covers::All, 0, true));
        assert_eq!(settings_in("no JSON").theme, Theme::System);
    }
}
