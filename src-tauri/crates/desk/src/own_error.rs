//! What is said of an error of the program's own: where it was, never what it was about.

use std::panic::PanicHookInfo;

/// One sentence for a shell's panic hook. The panic's own message may quote a document, a name, a path; on a desktop it
/// would end in the system's log.
pub fn own_error(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| told("unknown", 0), |place| told(place.file(), place.line()))
}

fn told(file: &str, line: u32) -> String {
    // The folders before it are those of whoever built the program.
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    format!("Penlight met an error of its own ({name}, line {line}). Everything that was kept before is safe.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_by_its_place_alone() {
        let expected =
            "Penlight met an error of its own (words.rs, line 7). Everything that was kept before is safe.";
        assert_eq!(told("/home/ada/src/words.rs", 7), expected);
        assert_eq!(told("src\\words.rs", 7), expected);
        // The hook is the whole process's: this thread's panic alone is looked at.
        let here = std::thread::current().id();
        let (say, said) = std::sync::mpsc::channel();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() == here {
                let _ = say.send(own_error(panic));
            }
        }));
        let ended = std::panic::catch_unwind(|| panic!("Mirela Dovan"));
        std::panic::set_hook(before);
        assert!(ended.is_err());
        let said = said.recv().expect("the hook was called");
        assert!(said.contains("own_error.rs") && !said.contains("Mirela"), "{said}");
    }
}
