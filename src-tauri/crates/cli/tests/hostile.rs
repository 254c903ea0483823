//! Files made to hurt whoever reads them, each a small one of its kind: a plain sentence or what is there to read, and
//! what was kept before stays. `scripts/bench/extract/hostile.py` tries and measures the large ones.

mod common;

use common::{Laptop, fixtures};

const SENTENCE: &str = "The minister was asked in a letter to see to it that the prisoner is given his medicine. ";
const MAIL: &str = "From: a@b.example\nSubject: UA 1/26\nMIME-Version: 1.0\n";

/// A PDF of that many pages with a line each.
fn pages(count: usize) -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        String::new(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut kids = Vec::new();
    for n in 1..=count {
        let stream = format!("BT /F1 11 Tf 60 700 Td (UA {n}/26: {SENTENCE}) Tj ET");
        objects.push(format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()));
        let resources = "<< /Font << /F1 3 0 R >> >>";
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources {resources} >>",
            objects.len()
        ));
        kids.push(format!("{} 0 R", objects.len()));
    }
    objects[1] = format!("<< /Type /Pages /Count {count} /Kids [{}] >>", kids.join(" "));
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (n, body) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out += &format!("{} 0 obj\n{body}\nendobj\n", n + 1);
    }
    let start = out.len();
    let size = objects.len() + 1;
    out += &format!("xref\n0 {size}\n{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    out.into_bytes()
}

/// Imports the file beside a good one that is kept already: it is kept, too, or refused by a sentence.
#[track_caller]
fn check(name: &str, content: &[u8], expected: &str) {
    let laptop = Laptop::new();
    let good = fixtures("site/actions/ua-082-26.html");
    laptop.json(&["import", &good.to_string_lossy()]);
    let before = laptop.json(&["show", "UA 82/26"]);
    let path = laptop.path(name);
    std::fs::write(&path, content).expect("written");
    let ended = laptop.run(&["import", &path.to_string_lossy(), "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&ended.out).unwrap_or_default();
    let outcome = answer["files"][0]["outcome"].as_str().unwrap_or("-").to_owned();
    let why = answer["files"][0]["why"].as_str().unwrap_or("").to_owned();
    assert_eq!(outcome, expected, "{name}: {} {why} {}", ended.code, ended.err);
    assert_eq!(ended.code, i32::from(expected == "refused"), "{name}: {}", ended.err);
    assert!(!ended.err.contains("an error of its own"), "{name}: {}", ended.err);
    if expected == "refused" {
        assert!(why.ends_with('.') && why.len() > 20, "{name}: “{why}” is no sentence");
    }
    assert_eq!(laptop.json(&["show", "UA 82/26"]), before, "{name}");
}

#[test]
fn a_pdf_of_very_many_pages_is_read() {
    check("pages.pdf", &pages(300), "kept");
}

#[test]
fn a_pdf_that_unpacks_to_gigabytes_is_refused() {
    let bomb = std::fs::read(fixtures("../../document/tests/fixtures/bomb.pdf")).expect("a fixture");
    check("bomb.pdf", &bomb, "refused");
}

#[test]
fn a_page_of_nothing_but_open_tags_is_no_page() {
    check("nested.html", format!("<html><body>{}Dear Minister", "<div>".repeat(50_000)).as_bytes(), "kept");
    check(
        "formatting.html",
        format!("<body>{}{}", "<b><i><u>".repeat(9000), "</p><p>x".repeat(9000)).as_bytes(),
        "kept",
    );
}

#[test]
fn a_mail_of_parts_in_parts_is_read_as_far_as_it_goes() {
    let part = |n: usize| format!("--b{n}\nContent-Type: multipart/mixed; boundary=b{}\n\n", n + 1);
    let parts: String = (0..3000).map(part).collect();
    check("parts.eml", format!("{MAIL}Content-Type: multipart/mixed; boundary=b0\n\n{parts}").as_bytes(), "kept");
    let mails = "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: x\n".repeat(3000);
    check("mails.eml", format!("{MAIL}{mails}\nx\n").as_bytes(), "kept");
}

#[test]
fn a_long_text_without_a_break_is_read() {
    check("line.txt", SENTENCE.repeat(40_000).as_bytes(), "kept");
    check("word.txt", &[b'a'; 2_000_000], "kept");
}

#[test]
fn a_mail_with_a_huge_file_is_read() {
    let body = "QUJDREVG".repeat(9).into_bytes();
    let lines: Vec<u8> = [body, b"\n".to_vec()].concat().repeat(60_000);
    let head = format!(
        "{MAIL}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nUA 1/26\n--b\nContent-Type: application/x; name=x\nContent-Transfer-Encoding: base64\n\n"
    );
    check("file.eml", &[head.as_bytes(), &lines, b"\n--b--\n"].concat(), "kept");
}
