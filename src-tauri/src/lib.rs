//! The desktop shell: builds the app and nothing else.

mod guard;
mod ipc;
mod menu;
mod printing;
mod schedule;
mod shell;
mod spelling;
mod tray;
mod world;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};

use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, Window, WindowEvent};
use tauri_specta::Event;

use crate::ipc::Answers;
use crate::ipc::view::{Changed, Drop};
use crate::shell::Shell;

/// Opens the window and returns when it is closed.
///
/// # Panics
/// Where the system has no web view, or its configuration can't be read.
pub fn run() {
    std::panic::set_hook(Box::new(|panic| {
        // Where nobody listens, nothing is said.
        let _ = writeln!(std::io::stderr(), "{}", desk::own_error(panic));
    }));
    // The folder opens while the system makes itself ready: together they take as long as the slower of the two.
    let shell = Shell::closed();
    let first_answers = opening(&shell);
    let wire = ipc::wire();
    let mut builder = tauri::Builder::default();
    // First of all plugins, so that a second start ends before it touches anything.
    if !world::may_stand_beside_others() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            opened(app, world::files_among(arguments, Path::new(&folder)));
            tray::open_window(app);
        }));
    }
    let typed = wire.invoke_handler();
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(guard::plugin())
        .invoke_handler(move |invoke| match invoke.message.command() {
            "original_pdf" | "picture" => ipc::raw()(invoke),
            _ => typed(invoke),
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| match event {
            WindowEvent::DragDrop(event) => dropped(window, event),
            WindowEvent::CloseRequested { api, .. } if tray::stands(window.app_handle()) => {
                api.prevent_close();
                let _ = window.hide();
            }
            _ => {}
        })
        .setup(move |app| {
            wire.mount_events(app);
            printing::clear();
            shell.open_files(world::files_to_open());
            app.manage(shell.clone());
            app.manage(tray::Tray::default());
            match ipc::unless_long(&shell, &first_answers) {
                Some(answers) => answers.open_window(app)?,
                None => {
                    Answers::of(&shell).open_window(app)?;
                    ipc::follow_start(app.handle(), first_answers);
                }
            }
            schedule::begin(app.handle());
            ipc::watch_folders(app.handle());
            if world::wants_sample() {
                ipc::add_sample_to_new_folder(app.handle());
            }
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("the window opens");
    app.run(|app, event| match event {
        RunEvent::Exit => printing::clear(),
        // macOS hands files over by this and not among the arguments.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            opened(app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
        }
        _ => {
            let _ = app;
        }
    });
}

/// Opens the folder beside whoever asks, who hears when it is open, or can't be, and gets the first answers.
fn opening(shell: &Shell) -> Receiver<Answers> {
    let (tell, opened) = mpsc::channel();
    let shell = shell.clone();
    std::thread::spawn(move || {
        shell.open();
        // A program that is closing meanwhile has nobody who hears it.
        let _ = tell.send(Answers::of(&shell));
    });
    opened
}

/// Files that the system hands over: the screen hears that the frame changed, and asks for them when it is open.
fn opened(app: &AppHandle, files: Vec<PathBuf>) {
    if files.is_empty() {
        return;
    }
    app.state::<Shell>().open_files(files);
    ipc::commands::desk::changed(app, Changed::State);
}

/// The screen hears that files came; their paths stay here.
fn dropped(window: &Window, event: &DragDropEvent) {
    let told = match event {
        DragDropEvent::Enter { .. } => Drop::Over,
        DragDropEvent::Leave => Drop::Left,
        DragDropEvent::Drop { paths, .. } => {
            window.state::<Shell>().drop_files(paths.clone());
            Drop::Dropped { files: u32::try_from(paths.len()).unwrap_or(u32::MAX) }
        }
        _ => return,
    };
    let _ = told.emit(window);
}
