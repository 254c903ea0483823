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

    /// Keeps a font file in the data folder, for characters that the bundled faces lack. Returns its name there. What
    /// is no font is refused, and nothing is kept of it.
    pub fn add_font(&self, file: &Path) -> Result<String, Refusal> {
        let shown = file.display().to_string();
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = std::fs::read(file).map_err(|_| Refusal::FileUnreadable(shown.clone()))?;
        if !is_font(file) || Fonts::bundled().with_extra(bytes.clone()).is_err() {
            return Err(Refusal::Wrong(format!("{shown} is not a font that can be read (TTF, OTF or TTC).")));
        }
        let folder = fonts_folder(&self.vault);
        let (part, whole) = (folder.join(format!("{name}.part")), folder.join(&name));
        // Written beside its place and renamed: a full disk leaves no half font.
        let kept = std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(&part, bytes))
            .and_then(|()| std::fs::rename(&part, &whole));
        kept.map_err(|error| {
            // What is left of it is no font's name and is never read.
            let _ = std::fs::remove_file(&part);
            Refusal::File(format!("{} can't be written: {error}", whole.display()))
        })?;
        Ok(name)
    }

    /// The names of the font files of the data folder.
    pub fn fonts(&self) -> Vec<String> {
        let files = font_files(&self.vault);
        files.iter().filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned())).collect()
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
    let system = SYSTEM_CJK.iter().map(PathBuf::from).filter(|path| path.is_file()).take(1);
    for file in font_files(vault).into_iter().chain(system) {
        let Ok(bytes) = std::fs::read(file) else { continue };
        fonts = match Fonts::bundled().with_extra(bytes.clone()) {
            // A file that is no font is left out; `with_extra` would have taken the others with it.
            Err(_) => fonts,
            Ok(_) => fonts.with_extra(bytes).unwrap_or_else(|_| Fonts::bundled()),
        };
    }
    fonts
}

fn fonts_folder(vault: &Vault) -> PathBuf {
    vault.header_path().parent().map(|folder| folder.join("fonts")).unwrap_or_default()
}

/// The data folder's font files, by name.
fn font_files(vault: &Vault) -> Vec<PathBuf> {
    let found = std::fs::read_dir(fonts_folder(vault)).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = found.map(|entry| entry.path()).filter(|file| is_font(file)).collect();
    files.sort();
    files
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ["ttf", "otf", "ttc"].iter().any(|font| ending == *font))
}
