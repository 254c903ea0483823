//! Linux: the tray speaks over D-Bus as freedesktop's StatusNotifierItem says, without a library that a system may lack
//! (libappindicator, by which Tauri's own tray ends the program where it is missing).

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::StandardItem;
use ksni::{Icon, MenuItem, OfflineReason, Tray};
use tauri::AppHandle;
use zbus::blocking::{Connection, Proxy};

use super::{Choice, choose, open_window};
use crate::ipc::commands::desk::TITLE;
use crate::ipc::view::TrayWords;

/// The desktop's side of the tray, by KDE's name for it, which all others took over.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const WATCHER_PATH: &str = "/StatusNotifierWatcher";

/// The tray while it stands; it goes when this goes.
pub struct Standing(Handle<Lamp>);

impl Standing {
    /// `None` where the desktop takes none.
    pub fn put_up(app: &AppHandle, words: TrayWords) -> Option<Self> {
        Lamp { app: app.clone(), words, icon: icon(app) }.spawn().ok().map(Self)
    }

    pub fn said_anew(self, words: TrayWords) -> Self {
        self.0.update(|lamp| lamp.words = words);
        self
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // Nobody waits for it to be gone.
        drop(self.0.shutdown());
    }
}

/// Whether anything on this desktop shows a tray: GNOME alone has none without an extension.
pub fn works() -> bool {
    let shows = || -> zbus::Result<bool> {
        let desktop = Connection::session()?;
        Proxy::new(&desktop, WATCHER, WATCHER_PATH, WATCHER)?.get_property::<bool>("IsStatusNotifierHostRegistered")
    };
    shows().unwrap_or(false)
}

struct Lamp {
    app: AppHandle,
    words: TrayWords,
    icon: Vec<Icon>,
}

impl Tray for Lamp {
    /// A press on the icon opens the window; its menu is the other button's.
    fn activate(&mut self, _x: i32, _y: i32) {
        choose(&self.app, Choice::Open);
    }

    fn id(&self) -> String {
        "penlight".to_owned()
    }

    fn title(&self) -> String {
        TITLE.to_owned()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icon.clone()
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let TrayWords { open, hide, sync, quit } = &self.words;
        let line = |label: &String, choice: Choice| {
            let activate = Box::new(move |lamp: &mut Self| choose(&lamp.app, choice));
            StandardItem { label: label.clone(), activate, ..StandardItem::default() }.into()
        };
        vec![
            line(open, Choice::Open),
            line(hide, Choice::Hide),
            line(sync, Choice::Sync),
            MenuItem::Separator,
            line(quit, Choice::Quit),
        ]
    }

    /// The desktop's tray went: a window that was closed into it must not be lost with it.
    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        open_window(&self.app);
        true
    }
}

/// The program's icon as the protocol wants it: alpha first, then red, green, blue.
fn icon(app: &AppHandle) -> Vec<Icon> {
    let Some(icon) = app.default_window_icon() else { return Vec::new() };
    let (Ok(width), Ok(height)) = (i32::try_from(icon.width()), i32::try_from(icon.height())) else {
        return Vec::new();
    };
    let data = icon.rgba().chunks_exact(4).flat_map(|dot| [dot[3], dot[0], dot[1], dot[2]]).collect();
    vec![Icon { width, height, data }]
}
