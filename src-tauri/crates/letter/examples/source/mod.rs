//! A letter as a source for Typst and for LaTeX, with the same words at the same places.

use letter::date_line;
use model::{Draft, DraftParagraph};

/// For Typst, in the same faces.
pub fn typst(draft: &Draft) -> String {
    let mut body = String::new();
    for paragraph in &draft.body {
        match paragraph {
            DraftParagraph::Text(text) => body += &format!("{}\n\n", typed(text)),
            DraftParagraph::List(items) => items.iter().for_each(|item| body += &format!("+ {}\n\n", typed(item))),
            DraftParagraph::Gap(_) => {}
        }
    }
    let block = |lines: &[String]| lines.iter().map(|line| typed(line)).collect::<Vec<_>>().join(" \\\n");
    let texts = [
        TYPST.replace("{language}", draft.language.tag()),
        format!("#place(top + left, dx: 100mm, dy: -86.5mm, text(dir: ltr)[{}])", block(&draft.sender)),
        format!("#place(top + left, dy: -45mm, text(dir: ltr)[{}])", block(&draft.address)),
        typed(&date_line(draft.date, &draft.language, None)),
        format!("*{}*", typed(&draft.subject)),
        typed(&draft.salutation),
        body,
        typed(&draft.closing),
        "#v(48pt)".to_owned(),
        typed(draft.signature.as_deref().unwrap_or_default()),
        block(&draft.enclosures),
        block(&draft.copies),
    ];
    texts.join("\n\n")
}

const TYPST: &str = r#"#set document(title: "Letter")
#set page(paper: "a4", margin: (x: 25mm, top: 98.5mm, bottom: 20mm))
#set text(font: ("Literata", "Noto Serif", "Noto Naskh Arabic", "Noto Serif Thai"), lang: "{language}", size: 11pt)
#set par(justify: true)"#;

/// Typst takes none of these for markup.
fn typed(text: &str) -> String {
    let is_special = |c: char| "\\#$*_`<>@~[]-/".contains(c);
    text.chars().flat_map(|c| is_special(c).then_some('\\').into_iter().chain([c])).collect()
}

/// For KOMA-Script's letter class and LuaLaTeX, in the same faces.
pub fn latex(draft: &Draft) -> String {
    let mut body = String::new();
    for paragraph in &draft.body {
        match paragraph {
            DraftParagraph::Text(text) => body += &format!("{}\n\n", tex(text)),
            DraftParagraph::List(items) => {
                let items: String = items.iter().map(|item| format!("\\item {}\n", tex(item))).collect();
                body += &format!("\\begin{{enumerate}}\n{items}\\end{{enumerate}}\n\n");
            }
            DraftParagraph::Gap(_) => {}
        }
    }
    let block = |lines: &[String]| lines.iter().map(|line| tex(line)).collect::<Vec<_>>().join("\\\\ ");
    let (language, face) = match draft.language.primary() {
        "de" => ("ngerman", "Literata"),
        "fa" => ("persian", "NotoNaskhArabic"),
        "th" => ("thai", "NotoSerifThai"),
        _ => ("british", "Literata"),
    };
    let parts = [
        ("<language>", language.to_owned()),
        ("<face>", face.to_owned()),
        ("<fonts>", concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/").to_owned()),
        ("<sender>", block(&draft.sender)),
        ("<address>", block(&draft.address)),
        ("<date>", tex(&date_line(draft.date, &draft.language, None))),
        ("<subject>", tex(&draft.subject)),
        ("<salutation>", tex(&draft.salutation)),
        ("<body>", body),
        ("<closing>", tex(&draft.closing)),
    ];
    parts.iter().fold(LATEX.to_owned(), |source, (slot, words)| source.replace(slot, words))
}

// Sentences end in a space like any other, as they do in the other two settings.
const LATEX: &str = r"\documentclass[paper=a4,fontsize=11pt,parskip=half]{scrlttr2}
\usepackage[bidi=basic]{babel}
\babelprovide[import,main]{<language>}
\babelfont{rm}[Path=<fonts>,Renderer=HarfBuzz,BoldFont=<face>-Bold.ttf,ItalicFont=<face>-Regular.ttf]{<face>-Regular.ttf}
\babelfont{sf}[Path=<fonts>,Renderer=HarfBuzz,BoldFont=<face>-Bold.ttf]{<face>-Regular.ttf}
\areaset{160mm}{240mm}
\frenchspacing
\setkomavar{fromaddress}{<sender>}
\setkomavar{date}{<date>}
\setkomavar{subject}{<subject>}
\begin{document}
\begin{letter}{<address>}
\opening{<salutation>}
<body>
\closing{<closing>}
\end{letter}
\end{document}
";

/// LaTeX takes none of these for a command.
fn tex(text: &str) -> String {
    text.chars().flat_map(|c| "&%$#_{}".contains(c).then_some('\\').into_iter().chain([c])).collect()
}
