//! Hands Tauri its capabilities and the names of every command.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    // Tauri looks for capabilities beside tauri.conf.json; ours stay with the Rust code.
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(&[]));
    tauri_build::try_build(attributes).expect("the Tauri build script reads tauri.conf.json");
}
