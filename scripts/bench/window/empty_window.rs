//! An empty Tauri window of the same version: what the window's start and memory are measured against.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("scripts/bench/window/tauri.conf.json"))
        .expect("the empty window opens");
}
