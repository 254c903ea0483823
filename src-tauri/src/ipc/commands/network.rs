//! By which way the network is reached, and when sources are asked without a press.

use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::Answer;
use crate::ipc::view::{Changed, NetworkChoice};
use crate::shell::Shell;

/// What the person chose.
#[tauri::command(async)]
#[specta::specta]
pub fn show_network(shell: State<'_, Shell>) -> Answer<NetworkChoice> {
    let choice = shell.desk()?.network_choice()?;
    Ok(NetworkChoice { proxy: choice.proxy_word().to_owned(), every_hours: choice.every_hours })
}

/// Keeps it; a proxy that can't be used is refused, and what was chosen before stays.
#[tauri::command(async)]
#[specta::specta]
pub fn save_network(app: AppHandle, shell: State<'_, Shell>, choice: NetworkChoice) -> Answer<()> {
    let chosen = desk::NetworkChoice { proxy: desk::proxy_of(&choice.proxy), every_hours: choice.every_hours };
    shell.desk()?.set_network_choice(&chosen)?;
    changed(&app, Changed::Settings);
    Ok(())
}
