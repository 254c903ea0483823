//! Which cases are one, by the person's word.

use model::{AlertId, CaseId};
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Changed, SameCase, Sentence, Tied};
use crate::ipc::{Answer, WireError, rooms};
use crate::shell::Shell;
use crate::world;

/// Cases that may be one with this one.
#[tauri::command(async)]
#[specta::specta]
pub fn may_be_same(shell: State<'_, Shell>, id: String) -> Answer<Vec<SameCase>> {
    let desk = shell.desk()?;
    let found = desk.may_be_same(&desk.find_case(&id)?)?;
    let shown = |suggestion: desk::Suggestion| {
        let other = desk.show(&suggestion.other.0, world::today())?.listed;
        Ok(SameCase { row: rooms::row_of(&shell, &other)?, names: suggestion.names })
    };
    found.into_iter().map(shown).collect()
}

/// Notes that two cases are one, or are not.
#[tauri::command(async)]
#[specta::specta]
pub fn say_same(app: AppHandle, shell: State<'_, Shell>, one: String, other: String, same: bool) -> Answer<Tied> {
    let now = world::now();
    let case = shell.desk()?.say_same(&CaseId(one), &CaseId(other), same, now)?;
    changed(&app, Changed::Cases);
    Ok(Tied { case: Some(case.0), said: now.to_string() })
}

/// Takes an alert out of its case.
#[tauri::command(async)]
#[specta::specta]
pub fn take_out(app: AppHandle, shell: State<'_, Shell>, alert: String) -> Answer<Tied> {
    let now = world::now();
    shell.desk()?.take_out(&AlertId(alert), now)?;
    changed(&app, Changed::Cases);
    Ok(Tied { case: None, said: now.to_string() })
}

/// Takes back what the person put together in a case.
#[tauri::command(async)]
#[specta::specta]
pub fn part_again(app: AppHandle, shell: State<'_, Shell>, id: String) -> Answer<Tied> {
    let now = world::now();
    shell.desk()?.part_again(&CaseId(id), now)?;
    changed(&app, Changed::Cases);
    Ok(Tied { case: None, said: now.to_string() })
}

/// Takes back what was said at that moment: the moment is the one that the three above reply.
#[tauri::command(async)]
#[specta::specta]
pub fn unsay(app: AppHandle, shell: State<'_, Shell>, said: String) -> Answer<()> {
    let said = said.parse().map_err(|_| WireError::failed(Sentence::Wrong))?;
    shell.desk()?.unsay(said, world::now())?;
    changed(&app, Changed::Cases);
    Ok(())
}
