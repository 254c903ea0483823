//! Documents out of plain text, and actions as readable lines.

use model::{Action, Block, BlockKind, Deadline, Document, Finding, Format, Line, Recipient, Role, Value};

/// Paragraphs are parted by blank lines; a line that begins with a bullet or a numeral begins an item; `#` a heading.
pub fn document(text: &str) -> Document {
    let mut document = Document::empty(Format::Text);
    for paragraph in text.split("\n\n") {
        for line in paragraph.lines().filter(|line| !line.trim().is_empty()) {
            let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
            match begins(&words) {
                Some((kind, rest)) => document.blocks.push(Block::of(kind, vec![Line::plain(rest)])),
                None => go_on(&mut document, words, paragraph.trim_start().starts_with(line.trim_start())),
            }
        }
    }
    document
}

fn begins(words: &str) -> Option<(BlockKind, String)> {
    if let Some(rest) = words.strip_prefix("# ") {
        return Some((BlockKind::Heading(1), rest.to_owned()));
    }
    let (marker, rest) = words.split_once(' ')?;
    let numeral = marker
        .strip_suffix(['.', ')'])
        .is_some_and(|n| n.len() < 4 && n.chars().all(|c| c.is_ascii_digit() || "ivx".contains(c)));
    let item = matches!(marker, "-" | "•" | "■" | "*" | "·") || numeral;
    item.then(|| (BlockKind::Item { depth: 0, marker: marker.to_owned() }, rest.to_owned()))
}

/// A line goes on with the block before it, but where a blank line parts the two.
fn go_on(document: &mut Document, words: String, first: bool) {
    match document.blocks.last_mut().filter(|_| !first) {
        Some(block) => block.lines.push(Line::plain(words)),
        None => document.blocks.push(Block::of(BlockKind::Paragraph, vec![Line::plain(words)])),
    }
}

/// One line a finding, in the order found; doubted ones with a question mark before them.
pub fn readable(action: &Action) -> String {
    let mut out: String = action.findings.iter().map(line).collect();
    for warning in &action.warnings {
        out.push_str(&format!("! {}: {}\n", warning.code, warning.found));
    }
    out
}

fn line(finding: &Finding) -> String {
    let text = match &finding.value {
        Value::Kind(kind) => kind.word().to_owned(),
        Value::Organisation(text) | Value::Title(text) | Value::Call(text) | Value::RefersTo(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Index(index) => index.to_string(),
        Value::Issued(date) | Value::Deadline(Deadline::On(date)) => date.to_string(),
        Value::Deadline(other) => format!("{other:?}"),
        Value::Language(language) | Value::WriteIn(language) => language.to_string(),
        Value::Country(country) => country.to_string(),
        Value::Person(person) if person.aliases.is_empty() => person.name.clone(),
        Value::Person(person) => format!("{} ({})", person.name, person.aliases.join(", ")),
        Value::Recipient(recipient) => recipient_line(recipient),
        Value::ModelLetter(text) => text.replace('\n', "¶"),
        Value::DiplomaticCopies | Value::OwnLanguage | Value::Ended => "yes".to_owned(),
    };
    let doubt = if finding.sureness.is_usable() { "" } else { "? " };
    format!("{doubt}{}: {text}\n", finding.value.field().word())
}

fn recipient_line(recipient: &Recipient) -> String {
    let mut out = recipient.lines.join(" | ");
    let lists = [
        ("fax", &recipient.fax),
        ("phone", &recipient.phone),
        ("email", &recipient.email),
        ("social", &recipient.social),
    ];
    for (label, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        out.push_str(&format!(" [{label} {}]", list.join(", ")));
    }
    if let Some(salutation) = &recipient.salutation {
        out.push_str(&format!(" [salutation {salutation}]"));
    }
    debug_assert!(matches!(recipient.role, Role::Addressee | Role::Copy));
    out
}
