//! Checking what was understood of an alert, and putting it right.

use desk::CorrectionId;
use model::AlertId;
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Changed, Check, PutRight};
use crate::ipc::{Answer, check};
use crate::shell::Shell;
use crate::world;

/// Every field of an alert, beside its documents.
#[tauri::command(async)]
#[specta::specta]
pub fn check_alert(shell: State<'_, Shell>, alert: String) -> Answer<Check> {
    Ok(check::kept(&shell.desk()?.check_alert(&AlertId(alert))?))
}

/// Puts something right; the alert as it is understood then.
#[tauri::command(async)]
#[specta::specta]
pub fn put_right(app: AppHandle, shell: State<'_, Shell>, alert: String, right: PutRight) -> Answer<Check> {
    let (desk, alert) = (shell.desk()?, AlertId(alert));
    let checked = desk.check_alert(&alert)?;
    let asked = check::correction(&checked.action, &right)?;
    let former = right.at.and_then(|at| checked.putting_right(at as usize, asked.value.clone()));
    let (correction, instead_of) = former.unwrap_or((asked, None));
    desk.correct(&alert, &correction, instead_of, world::now())?;
    changed(&app, Changed::Cases);
    Ok(check::kept(&desk.check_alert(&alert)?))
}

/// Takes a correction back; the alert as it is understood then.
#[tauri::command(async)]
#[specta::specta]
pub fn take_back(app: AppHandle, shell: State<'_, Shell>, alert: String, correction: i32) -> Answer<Check> {
    let desk = shell.desk()?;
    desk.withdraw_correction(CorrectionId(i64::from(correction)), world::now())?;
    changed(&app, Changed::Cases);
    Ok(check::kept(&desk.check_alert(&AlertId(alert))?))
}
