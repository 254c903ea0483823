//! The font files that are part of the program.

/// One bundled face.
pub(super) struct Bundled {
    /// The family's name, as `script` asks for it.
    pub family: &'static str,
    /// Bold, else regular: letters use no other.
    pub bold: bool,
    /// The file.
    pub bytes: &'static [u8],
}

/// In the order in which a character is looked for when its own script's family lacks it.
pub(super) const BUNDLED: &[Bundled] = &[
    Bundled { family: "Literata", bold: false, bytes: include_bytes!("../../fonts/Literata-Regular.ttf") },
    Bundled { family: "Literata", bold: true, bytes: include_bytes!("../../fonts/Literata-Bold.ttf") },
    Bundled { family: "Noto Serif", bold: false, bytes: include_bytes!("../../fonts/NotoSerif-Regular.ttf") },
    Bundled { family: "Noto Serif", bold: true, bytes: include_bytes!("../../fonts/NotoSerif-Bold.ttf") },
    Bundled {
        family: "Noto Naskh Arabic",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf"),
    },
    Bundled {
        family: "Noto Naskh Arabic",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoNaskhArabic-Bold.ttf"),
    },
    Bundled {
        family: "Noto Nastaliq Urdu",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoNastaliqUrdu-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Hebrew",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifHebrew-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Hebrew",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifHebrew-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Armenian",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifArmenian-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Armenian",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifArmenian-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Georgian",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifGeorgian-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Georgian",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifGeorgian-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Ethiopic",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifEthiopic-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Ethiopic",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifEthiopic-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Devanagari",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifDevanagari-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Devanagari",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifDevanagari-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Bengali",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifBengali-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Bengali",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifBengali-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Tamil",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifTamil-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Sinhala",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifSinhala-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Thai",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifThai-Regular.ttf"),
    },
    Bundled { family: "Noto Serif Thai", bold: true, bytes: include_bytes!("../../fonts/NotoSerifThai-Bold.ttf") },
    Bundled {
        family: "Noto Serif Lao",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifLao-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Khmer",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifKhmer-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Khmer",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifKhmer-Bold.ttf"),
    },
    Bundled {
        family: "Noto Serif Myanmar",
        bold: false,
        bytes: include_bytes!("../../fonts/NotoSerifMyanmar-Regular.ttf"),
    },
    Bundled {
        family: "Noto Serif Myanmar",
        bold: true,
        bytes: include_bytes!("../../fonts/NotoSerifMyanmar-Bold.ttf"),
    },
];
