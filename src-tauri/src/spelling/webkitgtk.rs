//! WebKitGTK checks no spelling before it is asked to, and in the languages that it is given, whatever `lang` says.

use model::Language;
use tauri::WebviewWindow;
use webkit2gtk::{WebContextExt, WebViewExt};

/// Dictionaries of the system are named by locale: `pt_BR`; a bare language finds those of its countries.
pub fn check_in(window: &WebviewWindow, language: &Language) {
    let locale = language.tag().replace('-', "_");
    // A window that is closing has nothing to check.
    let _ = window.with_webview(move |view| {
        if let Some(context) = view.inner().context() {
            context.set_spell_checking_languages(&[&locale]);
            context.set_spell_checking_enabled(true);
        }
    });
}
