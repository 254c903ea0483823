//! The whole wire on one screen: every command, every event.

pub mod commands;
pub mod view;

mod addresses;
mod advice;
mod ahead;
mod check;
mod detail;
mod drafts;
mod error;
mod files;
mod log;
mod opening;
mod ordering;
mod reviews;
mod rooms;
mod runs;
mod show;
mod sources;
mod trash;
mod watch;

use tauri::Wry;
use tauri_specta::{Builder, collect_commands, collect_events};

pub use ahead::Answers;
pub use error::{Answer, WireError};
pub use opening::{follow_start, in_sight, unless_long};
pub use ordering::Ordered;
pub use reviews::Waiting;
pub use sources::{add_sample_to_new_folder, update};
pub use watch::watch_folders;

use commands::{
    case, check as checking, desk, draft, exchange, guard, log as keeping, network, opml, original, print, review,
    run, sheet, source, tie, trash as thrown, ways, writer,
};

/// Everything the screen may ask, and everything it is told. What answers with raw bytes has no type here: the shell
/// adds it to what it serves.
pub fn wire() -> Builder<Wry> {
    // One type for both directions: none of ours differs by direction.
    Builder::new()
        .disable_serde_phases()
        .commands(collect_commands![
            desk::desk_state,
            desk::lock,
            desk::unlock,
            desk::set_hidden,
            desk::set_menu,
            desk::tray_state,
            desk::set_tray,
            desk::notify,
            case::list_cases,
            case::away,
            case::show_case,
            case::search,
            case::mark_case,
            case::archive_case,
            original::original_page,
            original::open_link,
            draft::list_drafts,
            draft::open_draft,
            draft::show_draft,
            draft::save_draft,
            draft::discard_draft,
            thrown::list_trash,
            thrown::take_from_trash,
            thrown::erase_from_trash,
            thrown::empty_trash,
            draft::preview_draft,
            draft::check_draft,
            draft::letter_beside,
            draft::spell_in,
            draft::leave_out_call,
            print::list_printers,
            print::set_printer_offset,
            print::print_trial_page,
            print::print_draft,
            print::save_pdf,
            ways::show_ways,
            ways::open_mail,
            ways::save_mail,
            ways::print_fax,
            ways::save_fax,
            ways::note_sent,
            sheet::print_sheet,
            sheet::save_sheet,
            run::show_run,
            run::keep_run,
            run::count_run,
            run::print_run,
            run::save_run,
            run::post_run,
            run::put_writer,
            run::remove_writer,
            run::forget_writer,
            run::set_postage,
            keeping::show_log,
            keeping::note_posted,
            keeping::note_letter,
            keeping::take_back_letter,
            keeping::note_reply,
            keeping::take_back_reply,
            keeping::show_addresses,
            source::list_sources,
            source::try_source,
            source::add_source,
            source::remove_source,
            source::set_keep_pictures,
            source::update_sources,
            source::cancel,
            source::add_sample,
            opml::import_sources,
            opml::export_sources,
            network::show_network,
            network::save_network,
            source::choose_folder,
            review::review_files,
            review::review_dropped,
            review::review_text,
            review::list_reviews,
            review::keep_review,
            review::discard_review,
            review::take_back_reviews,
            review::keep_typed,
            checking::check_alert,
            checking::put_right,
            checking::take_back,
            tie::may_be_same,
            tie::say_same,
            tie::take_out,
            tie::part_again,
            tie::unsay,
            guard::guard_state,
            guard::back_up,
            guard::copy_now,
            guard::check_everything,
            guard::choose_backup,
            guard::restore_chosen,
            guard::restore_copy,
            guard::travel,
            guard::unlock_with_code,
            guard::set_passphrase,
            guard::change_passphrase,
            guard::remove_passphrase,
            guard::renew_recovery_code,
            guard::save_recovery_page,
            guard::set_keychain,
            exchange::export_everything,
            exchange::take_export,
            writer::show_profile,
            writer::save_profile,
            writer::list_countries,
            writer::show_settings,
            writer::save_settings,
        ])
        .events(collect_events![view::Changed, view::Progress, view::Drop, view::Chosen])
}

/// What answers with raw bytes.
pub fn raw() -> impl Fn(tauri::ipc::Invoke<Wry>) -> bool {
    tauri::generate_handler![original::original_pdf, original::picture]
}

#[cfg(test)]
mod tests {
    use specta_typescript::Typescript;

    /// What the window may ask.
    const CAPABILITY: &str = include_str!("../../capabilities/main.json");

    #[test]
    fn the_window_may_ask_exactly_what_the_bindings_name() {
        let bindings = std::fs::read_to_string(BINDINGS).expect("the front end is there");
        let named = bindings.split("__TAURI_INVOKE(\"").skip(1).filter_map(|rest| rest.split('"').next());
        // The one command that answers with raw bytes has no generated function.
        let mut named: Vec<&str> = named.chain(["original_pdf", "picture"]).collect();
        named.sort_unstable();
        let capability: serde_json::Value = serde_json::from_str(CAPABILITY).expect("JSON");
        let granted = capability["permissions"].as_array().expect("a list");
        let allowed =
            granted.iter().filter_map(|one| Some(one.as_str()?.strip_prefix("allow-")?.replace('-', "_")));
        let mut allowed: Vec<String> = allowed.collect();
        allowed.sort_unstable();
        assert_eq!(allowed, named, "a command is granted in src-tauri/capabilities/main.json as allow-its-name");
        let others = granted.iter().filter(|one| !one.as_str().is_some_and(|one| one.starts_with("allow-")));
        let others: Vec<&serde_json::Value> = others.collect();
        assert_eq!(others, ["core:event:allow-listen", "core:event:allow-unlisten"]);
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
    }

    /// Where the front end's types lie; `PENLIGHT_WRITE_BINDINGS=1 cargo test bindings` writes them anew.
    const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/lib/ipc/bindings.ts");

    #[test]
    fn the_committed_bindings_are_those_of_this_wire() {
        let folder = std::env::temp_dir().join(format!("penlight-bindings-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the bindings");
        let made = folder.join("bindings.ts");
        super::wire().export(Typescript::default(), &made).expect("the wire has types");
        let fresh = std::fs::read_to_string(&made).expect("just written");
        std::fs::remove_dir_all(&folder).expect("our own folder");
        if std::env::var_os("PENLIGHT_WRITE_BINDINGS").is_some() {
            std::fs::write(BINDINGS, &fresh).expect("the front end is there");
        }
        let committed = std::fs::read_to_string(BINDINGS).unwrap_or_default();
        assert!(
            committed == fresh,
            "ui/src/lib/ipc/bindings.ts is stale: PENLIGHT_WRITE_BINDINGS=1 cargo test bindings"
        );
    }
}
