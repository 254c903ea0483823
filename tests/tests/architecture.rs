//! The rules of the house that a test can hold: who may depend on whom, who may hold SQL, how long a file may be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each crate of ours and those of ours that it may name. Stages are siblings: only desk strings them together.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("feed", &["model"]),
    ("document", &["model"]),
    ("extract", &["model"]),
    ("case", &["model"]),
    ("store", &["model"]),
    ("vault", &["model"]),
    ("letter", &["model"]),
    ("exchange", &["model"]),
    ("desk", &["model", "feed", "document", "extract", "case", "store", "vault", "letter", "exchange"]),
    ("penlight", &["model", "desk"]),
    ("penlight-desktop", &["model", "desk"]),
    ("faults", &["model", "desk", "vault"]),
];
const STAGES: &[&str] = &["feed", "document", "extract", "case", "store", "vault", "letter", "exchange"];
/// Desk's own files that its other files may name.
const DESK_SHARED: &[&str] = &["progress", "refusal", "desk"];
/// STYLE.md: none over 500 but fixtures and generated code.
const LONGEST_FILE: usize = 500;
/// ARCHITECTURE.md: desk stays thin.
const LONGEST_DESK_FILE: usize = 200;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the repository").to_owned()
}

/// Every file below `folder` with one of these endings, but what is built or installed.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.expect("a readable folder").path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !["target", "node_modules", "dist", "gen", "fixtures"].contains(&name.as_str()) {
            found.extend(files(&path, endings));
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Rust files of ours outside tests.
fn sources() -> Vec<PathBuf> {
    files(&root().join("src-tauri"), &[".rs"])
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

#[track_caller]
fn none(rule: &str, breaches: Vec<String>) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}

/// Name of each of our packages and the names of ours that it depends on, development included.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let name = |value: &serde_json::Value| value["name"].as_str().expect("a name").to_owned();
    let ours: BTreeSet<String> = packages.iter().map(name).collect();
    let of = |package: &serde_json::Value| {
        let all = package["dependencies"].as_array().expect("a list").iter().map(name);
        all.filter(|dependency| ours.contains(dependency)).collect()
    };
    packages.iter().map(|package| (name(package), of(package))).collect()
}

#[test]
fn arrows_point_one_way() {
    let mut breaches = Vec::new();
    for (name, named) in dependencies().into_iter().filter(|(name, _)| name != "street") {
        let allowed = MAY_NAME.iter().find(|(known, _)| *known == name).map(|(_, allowed)| *allowed);
        match allowed {
            None => breaches.push(format!("{name} is not in the list of crates")),
            Some(allowed) => breaches.extend(
                named.iter().filter(|n| !allowed.contains(&n.as_str())).map(|n| format!("{name} names {n}")),
            ),
        }
    }
    none("A crate names one that it may not name", breaches);
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    let mut rust = sources();
    rust.extend(files(&root().join("tests"), &[".rs"]));
    let silent = rust.iter().filter(|path| !text(path).starts_with("//!")).map(|path| shown(path));
    none("A file does not begin with a //! line", silent.collect());
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let mut all = sources();
    for folder in ["ui/src", "ui/tests", "scripts", "tests"] {
        all.extend(files(&root().join(folder), &[".rs", ".ts", ".svelte", ".mjs", ".css", ".py"]));
    }
    let generated = |path: &Path| path.ends_with("bindings.ts");
    let long = all.iter().filter(|path| !generated(path)).map(|path| (path, text(path).lines().count()));
    let long = long.filter(|(_, lines)| *lines > LONGEST_FILE);
    none("A file is too long", long.map(|(path, lines)| format!("{} {lines}", shown(path))).collect());
}

#[test]
fn desk_stays_thin() {
    let folder = root().join("src-tauri/crates/desk/src");
    let own: Vec<String> = files(&folder, &[".rs"])
        .iter()
        .map(|path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    let mut breaches = Vec::new();
    for path in files(&folder, &[".rs"]).iter().filter(|path| !path.ends_with("lib.rs")) {
        let (name, text) = (shown(path), text(path));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if text.lines().count() > LONGEST_DESK_FILE {
            breaches.push(format!("{name} is longer than {LONGEST_DESK_FILE} lines"));
        }
        for other in own.iter().filter(|other| **other != stem && !DESK_SHARED.contains(&other.as_str())) {
            let names_it = text.contains(&format!("crate::{other}")) || text.contains(&format!("super::{other}"));
            if names_it && other != "lib" {
                breaches.push(format!("{name} names desk's {other}"));
            }
        }
    }
    none("Desk is no longer thin", breaches);
}

#[test]
fn only_store_speaks_sql_and_only_feed_opens_sockets() {
    let mut breaches = Vec::new();
    for (dependency, owner) in
        [("rusqlite", "store"), ("reqwest", "feed"), ("printpdf", "letter"), ("keyring", "vault")]
    {
        for stage in STAGES.iter().chain(&["model", "desk", "cli"]).filter(|stage| **stage != owner) {
            let manifest = root().join(format!("src-tauri/crates/{stage}/Cargo.toml"));
            let Ok(manifest) = fs::read_to_string(manifest) else { continue };
            if manifest.lines().any(|line| line.starts_with(dependency)) {
                breaches.push(format!("{stage} depends on {dependency}, which is {owner}'s"));
            }
        }
    }
    none("A crate reaches for what belongs to another", breaches);
}

#[test]
fn json_stays_at_the_edges() {
    let mut breaches = Vec::new();
    for name in STAGES.iter().chain(&["model", "desk"]).filter(|name| !["feed", "exchange"].contains(name)) {
        let manifest = root().join(format!("src-tauri/crates/{name}/Cargo.toml"));
        let Ok(manifest) = fs::read_to_string(manifest) else { continue };
        let normal = manifest.split("[dev-dependencies]").next().unwrap_or_default();
        if normal.lines().any(|line| line.starts_with("serde_json")) {
            breaches.push(format!("{name} depends on serde_json"));
        }
    }
    none("JSON is for the wires, the command line, JSON Feed and exports", breaches);
}

#[test]
fn only_the_wire_speaks_tauri_in_the_front_end() {
    let ui = files(&root().join("ui/src"), &[".ts", ".svelte"]);
    let outside = ui.iter().filter(|path| !shown(path).replace('\\', "/").starts_with("ui/src/lib/ipc/"));
    let breaches = outside.filter(|path| text(path).contains("@tauri-apps")).map(|path| shown(path));
    none("Only ui/src/lib/ipc imports @tauri-apps", breaches.collect());
}

#[test]
fn the_top_level_is_what_was_agreed() {
    const AGREED: &[&str] = &[
        "Cargo.toml",
        "src-tauri",
        "ui",
        "icons",
        "tests",
        "tauri.conf.json",
        "README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "package.json",
        "package-lock.json",
        "Cargo.lock",
        "deny.toml",
        "rust-toolchain.toml",
        "docs",
        "scripts",
        // Made by builds, ignored by git.
        "target",
        "node_modules",
        "gen",
        "permissions",
    ];
    let entries = fs::read_dir(root()).expect("the repository is readable");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let strange = names.filter(|name| !name.starts_with('.') && !AGREED.contains(&name.as_str()));
    none("Something new lies at the top level", strange.collect());
}

#[test]
fn every_dependency_has_its_line() {
    let page = text(&root().join("docs/DEPENDENCIES.md"));
    let mut missing = Vec::new();
    let mut manifests = files(&root().join("src-tauri/crates"), &["Cargo.toml"]);
    manifests.push(root().join("Cargo.toml"));
    for manifest in manifests {
        let text = text(&manifest);
        let sections =
            text.split("\n[").filter(|s| s.starts_with("dependencies]") || s.starts_with("build-dependencies]"));
        for line in sections.flat_map(str::lines).skip(1).filter(|line| line.contains('=')) {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            let ours = MAY_NAME.iter().any(|(own, _)| *own == name);
            if !ours && !name.starts_with('#') && !page.contains(&format!("**{name}**")) {
                missing.push(format!("{name} ({})", shown(&manifest)));
            }
        }
    }
    missing.sort();
    none("docs/DEPENDENCIES.md has no line for", missing);
}
