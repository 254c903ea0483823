//! The letter evening: who writes, on which cases, printed together.

use std::cell::Cell;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use super::desk::changed;
use super::print::{hand_over, save_as};
use super::source::aside;
use crate::ipc::view::{Changed, JobKind, PrintWay, Progress, RunRoom, RunSum, RunWish, Sentence, Writer};
use crate::ipc::{Answer, WireError, runs, show};
use crate::shell::Shell;
use crate::world;

/// The room of the print run as it was left.
#[tauri::command(async)]
#[specta::specta]
pub fn show_run(shell: State<'_, Shell>) -> Answer<RunRoom> {
    runs::room(&*shell.desk()?)
}

/// Keeps what was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_run(shell: State<'_, Shell>, wish: RunWish) -> Answer<()> {
    runs::keep(&*shell.desk()?, &wish)
}

/// What the run would be. `cancel` stops it.
#[tauri::command]
#[specta::specta]
pub async fn count_run(app: AppHandle, wish: RunWish, although_ended: bool, job: String) -> Answer<RunSum> {
    aside(move || {
        let desk = app.state::<Shell>().desk()?;
        let run = runs::run(&desk, &wish, although_ended)?;
        Ok(runs::sum(&watched(&app, &job, |watch| Ok(desk.count_run(&run, watch)?))?))
    })
    .await
}

/// Prints the run and logs its letters; without a printer's name it opens in the system's viewer.
#[tauri::command]
#[specta::specta]
pub async fn print_run(
    app: AppHandle,
    wish: RunWish,
    printer: Option<String>,
    although_ended: bool,
    job: String,
) -> Answer<PrintWay> {
    aside(move || {
        let printed = made(&app, &wish, although_ended, &job)?;
        let way = hand_over(&app, printer.as_deref(), 1, &printed.pdf)?;
        let desk = app.state::<Shell>().desk()?;
        let ids = desk.note_run_printed(&printed, world::now())?;
        runs::keep(&desk, &RunWish { pile: [wish.pile.clone(), runs::pile(&ids)].concat(), ..wish })?;
        changed(&app, Changed::Cases);
        Ok(way)
    })
    .await
}

/// Asks where to, with a neutral name, and writes the run there; `None` where nobody chose a place.
#[tauri::command]
#[specta::specta]
pub async fn save_run(app: AppHandle, wish: RunWish, although_ended: bool, job: String) -> Answer<Option<String>> {
    aside(move || {
        let printed = made(&app, &wish, although_ended, &job)?;
        save_as(&app, &format!("letters-{}.pdf", world::today()), "PDF", "pdf", &printed.pdf)
    })
    .await
}

/// Notes that the pile went out today.
#[tauri::command(async)]
#[specta::specta]
pub fn post_run(app: AppHandle, shell: State<'_, Shell>, wish: RunWish) -> Answer<()> {
    let desk = shell.desk()?;
    desk.note_run_posted(&runs::letters(&wish.pile), world::today())?;
    runs::keep(&desk, &RunWish { pile: Vec::new(), ..wish })?;
    changed(&app, Changed::Cases);
    Ok(())
}

/// Keeps a writer, a new one without an id; replies with the id.
#[tauri::command(async)]
#[specta::specta]
pub fn put_writer(app: AppHandle, shell: State<'_, Shell>, id: Option<i32>, writer: Writer) -> Answer<i32> {
    let id = shell.desk()?.put_writer(id.map(runs::writer_id), &show::writer_of(writer))?;
    changed(&app, Changed::Profile);
    Ok(i32::try_from(id.0).unwrap_or(i32::MAX))
}

/// Takes a writer away; letters they wrote keep their name.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_writer(app: AppHandle, shell: State<'_, Shell>, id: i32) -> Answer<()> {
    shell.desk()?.remove_writer(runs::writer_id(id))?;
    changed(&app, Changed::Profile);
    Ok(())
}

/// Has a writer forgotten, also in the log.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_writer(app: AppHandle, shell: State<'_, Shell>, id: i32) -> Answer<()> {
    shell.desk()?.forget_writer(runs::writer_id(id))?;
    changed(&app, Changed::Profile);
    changed(&app, Changed::Cases);
    Ok(())
}

/// Sets the stamp of a zone (`home`, `abroad`, an ISO code); an empty one takes the line away.
#[tauri::command(async)]
#[specta::specta]
pub fn set_postage(shell: State<'_, Shell>, zone: String, stamp: String) -> Answer<()> {
    let zone = desk::Zone::from_word(&zone).ok_or_else(|| WireError::failed(Sentence::Wrong))?;
    Ok(shell.desk()?.set_postage(zone, Some(&stamp))?)
}

fn made(app: &AppHandle, wish: &RunWish, although_ended: bool, job: &str) -> Answer<desk::Printed> {
    let desk = app.state::<Shell>().desk()?;
    let run = runs::run(&desk, wish, although_ended)?;
    watched(app, job, |watch| Ok(desk.print_run(&run, watch)?))
}

/// The screen hears of long work at most so often.
const BETWEEN: Duration = Duration::from_millis(100);

/// Work on a run under the job's name, so that the screen sees how far it is and can stop it.
fn watched<T>(
    app: &AppHandle,
    job: &str,
    work: impl FnOnce(&dyn Fn(usize, usize) -> bool) -> Answer<T>,
) -> Answer<T> {
    let shell = app.state::<Shell>();
    let begun = Progress {
        job: job.to_owned(),
        kind: JobKind::Print,
        done: 0,
        total: 0,
        words: String::new(),
        finished: false,
    };
    let cancel = shell.begin(&begun);
    let told = Cell::new(None::<Instant>);
    let watch = |done: usize, total: usize| {
        if told.get().is_none_or(|at| at.elapsed() >= BETWEEN) {
            told.set(Some(Instant::now()));
            let (done, total) = (show::count(done), show::count(total));
            let now = Progress { done, total, ..begun.clone() };
            shell.note(job, Some(now.clone()));
            // A window that is closing hears nothing.
            let _ = now.emit(app);
        }
        !cancel.is_cancelled()
    };
    let ended = work(&watch);
    shell.note(job, None);
    let _ = Progress { finished: true, ..begun.clone() }.emit(app);
    ended
}
