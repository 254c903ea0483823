//! The system's keychain from outside: the real Secret Service, in a session of its own. Skipped where there is none.

mod common;

use std::process::Command;

use common::Laptop;

const PASSPHRASE: &str = "a long walk by the river";

/// Unlocks a new keychain, lets it open the data folder, locks it, and lets it go; says how each step ended.
const STEPS: &str = r#"
    say() { echo "$1: $(timeout 60 sh -c "$2" >/dev/null 2>&1 </dev/null && echo yes || echo no)"; }
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    say "keychain" 'printf word | secret-tool store --label=word word word'
    say "opens before" '"$PENLIGHT" --data "$DATA" list'
    say "put on" 'PENLIGHT_PASSPHRASE="$PASSPHRASE" "$PENLIGHT" --data "$DATA" passphrase keychain on'
    say "opens" '"$PENLIGHT" --data "$DATA" list'
    # It locks all it has, even where the answer does not come back to this old tool.
    (secret-tool lock --collection=login) >/dev/null 2>&1
    say "opens while locked" '"$PENLIGHT" --data "$DATA" list'
    say "put on while locked" 'PENLIGHT_PASSPHRASE="$PASSPHRASE" "$PENLIGHT" --data "$DATA" passphrase keychain on'
    say "passphrase opens" 'PENLIGHT_PASSPHRASE="$PASSPHRASE" "$PENLIGHT" --data "$DATA" list'
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    say "put off" 'PENLIGHT_PASSPHRASE="$PASSPHRASE" "$PENLIGHT" --data "$DATA" passphrase keychain off'
    say "opens after" '"$PENLIGHT" --data "$DATA" list'
"#;

const EXPECTED: &str = "\
keychain: yes
opens before: no
put on: yes
opens: yes
opens while locked: no
put on while locked: no
passphrase opens: yes
put off: yes
opens after: no
";

#[test]
fn the_systems_keychain_opens_the_folder_and_locked_keeps_nobody_waiting() {
    let is_here = |program: &str| Command::new(program).arg("--version").output().is_ok();
    if !["dbus-run-session", "gnome-keyring-daemon", "secret-tool"].into_iter().all(is_here) {
        return println!("skipped: gnome-keyring, libsecret-tools or dbus is not here");
    }
    let laptop = Laptop::new().with_passphrase(PASSPHRASE);
    laptop.json(&["list"]);
    let home = tempfile::tempdir().expect("a home");
    let output = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", STEPS])
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        // Nobody is there to be asked.
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("PENLIGHT_PASSPHRASE")
        .env("PENLIGHT", env!("CARGO_BIN_EXE_penlight"))
        .env("PASSPHRASE", PASSPHRASE)
        .env("DATA", laptop.data())
        .output()
        .expect("a session");
    let said = String::from_utf8_lossy(&output.stdout);
    if !said.contains("keychain: yes") {
        let why = String::from_utf8_lossy(&output.stderr);
        return println!("skipped: this system gives no keychain to a session of its own: {}", why.trim());
    }
    assert_eq!(said, EXPECTED);
}
