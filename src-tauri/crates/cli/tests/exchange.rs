//! Everything out in open formats and in again, from outside.

mod common;

use std::path::Path;

use common::{Laptop, fixtures};

fn action() -> String {
    fixtures("site/actions/ua-082-26.html").to_string_lossy().into_owned()
}

#[test]
fn an_export_is_readable_without_penlight_and_comes_back() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action()]);
    laptop.json(&["log", "add", "UA 82/26", "--note", "=posted by hand"]);
    laptop.json(&["profile", "set", "--name", "Ada"]);
    for name in ["export", "export.zip"] {
        let to = laptop.path(name).to_string_lossy().into_owned();
        let made = laptop.run(&["export", &to, "--json"]);
        assert_eq!(made.code, 0, "{}", made.err);
        assert!(made.err.contains("Nothing in this export is protected"), "{}", made.err);
        let other = Laptop::new();
        let taken = other.json(&["import-export", &to]);
        assert_eq!((&taken["new"], &taken["unreadable"], &taken["missing"]), (&1.into(), &0.into(), &0.into()));
        assert_eq!(other.json(&["list"]), laptop.json(&["list"]));
        assert_eq!(other.json(&["show", "UA 82/26"])["letters"], laptop.json(&["show", "UA 82/26"])["letters"]);
        assert_eq!(other.json(&["profile", "show"]), laptop.json(&["profile", "show"]));
        assert_eq!(other.json(&["check"])["sound"], true);
        assert_eq!(other.json(&["import-export", &to])["written"], 0);
    }
    let folder = laptop.path("export");
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).expect("there");
    assert!(text("READ-ME.txt").contains("NOTHING IN IT IS PROTECTED"));
    assert!(text("log.csv").contains("'=posted by hand"), "a spreadsheet would take it for a formula");
    let originals: Vec<_> = std::fs::read_dir(folder.join("originals")).expect("there").flatten().collect();
    assert_eq!(std::fs::read(originals[0].path()).expect("there"), std::fs::read(action()).expect("there"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("log.csv"))), (0o700, 0o600));
        assert_eq!(mode(&laptop.path("export.zip")), 0o600);
    }
}

#[test]
fn nothing_is_written_over_and_no_export_lies_in_the_data_folder() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action()]);
    let to = laptop.path("there.zip");
    std::fs::write(&to, "mine").expect("written");
    let said = laptop.refused(1, &["export", &to.to_string_lossy()]);
    assert!(said.contains("nothing is written over"), "{said}");
    assert_eq!(std::fs::read_to_string(&to).expect("there"), "mine");
    let said = laptop.refused(1, &["import-export", &to.to_string_lossy()]);
    assert!(said.contains("no export"), "{said}");
    let inside = laptop.data().join("out.zip");
    let said = laptop.refused(1, &["export", &inside.to_string_lossy()]);
    assert!(said.contains("outside the data folder"), "{said}");
    laptop.refused(1, &["import-export", &laptop.path("nowhere").to_string_lossy()]);
    laptop.refused(2, &["export"]);
}
