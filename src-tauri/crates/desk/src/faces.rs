//! The faces that letters are set in: the bundled ones, and where they lack a character those of the data folder and
//! the system's Noto Serif CJK.

use std::path::{Path, PathBuf};

use letter::{Fonts, Form, Letter, MissingGlyphs};
use model::Draft;
use vault::Vault;

use crate::{Desk, Refusal};

/// The same face as the data folder would hold, where systems keep it: nothing is downloaded.
const SYSTEM_CJK: &[&str] = &[
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc",
    "/Library/Fonts/NotoSerifCJK-Regular.ttc",
    "C:\\Windows\\Fonts\\NotoSerifCJK-Regular.ttc",
];

impl Desk {
    /// Sets a draft; `Refusal::Letter` names the characters that no face has.
    pub(crate) fn set(&self, draft: &Draft, form: &Form) -> Result<(Letter, Fonts), Refusal> {
        let fonts = Fonts::bundled();
        match letter::layout(draft, form, &fonts) {
            Ok(letter) => Ok((letter, fonts)),
            Err(_) => {
                let fonts = with_extra(fonts, &self.vault);
                let letter = letter::layout(draft, form, &fonts).map_err(|missing| no_face(&missing));
                Ok((letter?, fonts))
            }
        }
    }

    /// Every face there is: for letters that are set together.
    pub(crate) fn all_faces(&self) -> Fonts {
        with_extra(Fonts::bundled(), &self.vault)
    }
}

pub(crate) fn no_face(missing: &MissingGlyphs) -> Refusal {
    Refusal::NoFace(missing.clone())
}

fn with_extra(mut fonts: Fonts, vault: &Vault) -> Fonts {
    let folder = vault.header_path().parent().map(|folder| folder.join("fonts")).unwrap_or_default();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    files.sort();
    files.extend(SYSTEM_CJK.iter().map(PathBuf::from).filter(|path| path.is_file()).take(1));
    for file in files.iter().filter(|file| is_font(file)) {
        let Ok(bytes) = std::fs::read(file) else { continue };
        fonts = match Fonts::bundled().with_extra(bytes.clone()) {
            // A file that is no font is left out; `with_extra` would have taken the others with it.
            Err(_) => fonts,
            Ok(_) => fonts.with_extra(bytes).unwrap_or_else(|_| Fonts::bundled()),
        };
    }
    fonts
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ["ttf", "otf", "ttc"].iter().any(|font| ending == *font))
}
