//! Hands Tauri its capabilities and makes sure that there is a page to embed.

use std::fs;
use std::path::Path;

/// What the window shows where the front end was never built.
const NOT_BUILT: &str = "<!doctype html><meta charset=\"utf-8\"><title>Penlight</title>\
    <p>The front end is not built. Run <code>npm start</code>.</p>";

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=ui/dist");
    // Tauri refuses to compile without the folder; a plain `cargo build` of a fresh clone has none yet.
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        fs::create_dir_all("ui/dist").and_then(|()| fs::write(page, NOT_BUILT)).expect("ui/dist can be made");
    }
    // Tauri looks for capabilities beside tauri.conf.json; ours stay with the Rust code.
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(commands()));
    tauri_build::try_build(attributes).expect("the Tauri build script reads tauri.conf.json");
}

/// Every command, by the one list of what the window may ask. Tauri refuses what stands in no manifest, so that a
/// command is either granted there or out of reach.
fn commands() -> &'static [&'static str] {
    let capability = fs::read_to_string("src-tauri/capabilities/main.json").expect("the window's capability");
    let granted = capability.split('"').filter_map(|word| word.strip_prefix("allow-"));
    let names: Vec<&str> = granted.map(|name| &*name.replace('-', "_").leak()).collect();
    names.leak()
}
