//! The navigation guard: the window shows the program's own pages and nothing else.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Url, Wry};

/// Refuses every top-level navigation that leaves the program.
pub fn plugin() -> TauriPlugin<Wry> {
    Builder::new("guard").on_navigation(|_, url| is_ours(url)).build()
}

/// The program's own pages, and frames that are written in place.
fn is_ours(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", _) => true,
        // Windows serves the same pages under this name; the development server stands on localhost.
        ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(debug_assertions),
        ("about", _) => matches!(url.path(), "blank" | "srcdoc"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, ours: bool) {
        assert_eq!(is_ours(&Url::parse(address).expect("an address")), ours, "{address}");
    }

    #[test]
    fn nothing_but_our_own_pages_is_shown() {
        check("tauri://localhost/index.html", true);
        check("http://tauri.localhost/", true);
        check("about:srcdoc", true);
        check("https://example.org/", false);
        check("file:///etc/passwd", false);
        check("data:text/html,<h1>x</h1>", false);
        check("javascript:alert(1)", false);
    }
}
