//! What the window takes from the world: clock, environment, its own path.

use std::path::{Path, PathBuf};

use model::{Date, Timestamp};

/// The data folder's name below the platform's folder for such things. The command line uses the same.
const FOLDER: &str = "penlight";

/// The day in the person's time zone. `PENLIGHT_TODAY` replaces it in tests.
pub fn today() -> Date {
    let fixed = std::env::var("PENLIGHT_TODAY").ok().and_then(|day| day.parse().ok());
    fixed.unwrap_or_else(|| jiff::ZonedDateTime::now().date())
}

/// The moment.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The data folder: `PENLIGHT_DATA`, else the platform's. `None` where the system names none.
pub fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("PENLIGHT_DATA").map(PathBuf::from);
    named.or_else(|| dirs::data_dir().map(|folder| folder.join(FOLDER)))
}

/// The program that reads risky documents apart: it is shipped beside the window.
pub fn child() -> PathBuf {
    let name = if cfg!(windows) { "penlight.exe" } else { "penlight" };
    let beside = std::env::current_exe().ok().and_then(|own| own.parent().map(|folder| folder.join(name)));
    beside.unwrap_or_else(|| PathBuf::from(name))
}

/// A folder that only this person can read and that goes when the session ends, for files handed to the viewer.
pub fn run_time_folder() -> PathBuf {
    let platforms = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    platforms.unwrap_or_else(std::env::temp_dir).join("penlight-print")
}

/// Whether several windows may run at once: only tests ask for it.
pub fn may_stand_beside_others() -> bool {
    std::env::var_os("PENLIGHT_ALONE").is_some()
}

/// The first language of the system, as a primary subtag.
pub fn system_language() -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.into_iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let set = set.unwrap_or_default();
    set.split(['_', '.', '-', '@']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Where files are saved without asking: only tests name such a folder.
pub fn save_to() -> Option<PathBuf> {
    std::env::var_os("PENLIGHT_SAVE_TO").map(PathBuf::from)
}

/// Against which a relative path that was typed is read.
pub fn home() -> PathBuf {
    dirs::home_dir().unwrap_or_default()
}

/// Whether a folder that holds nothing yet is to be shown with the sample in it: `npm start` asks for it.
pub fn wants_sample() -> bool {
    std::env::var_os("PENLIGHT_SAMPLE").is_some()
}

/// The files among a program's arguments: what the system hands over with “open with”. A relative path is read against
/// `folder`, the one in which the program was started.
pub fn files_among(arguments: impl IntoIterator<Item = impl Into<PathBuf>>, folder: &Path) -> Vec<PathBuf> {
    let named = arguments.into_iter().skip(1).map(|argument| folder.join(argument.into()));
    named.filter(|path| path.is_file()).collect()
}

/// The files with which this program was started.
pub fn files_to_open() -> Vec<PathBuf> {
    files_among(std::env::args_os(), &std::env::current_dir().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_opened_and_everything_else_among_the_arguments_is_left() {
        let folder = std::env::temp_dir().join(format!("penlight-open-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("action.eml"), "x").expect("written");
        let found = files_among(["penlight-desktop", "--flag", "action.eml", "gone.pdf", "."], &folder);
        std::fs::remove_dir_all(&folder).expect("our own folder");
        assert_eq!(found, [folder.join("action.eml")]);
    }
}
