//! From what a letter is about to a draft: whom, in which language, what to ask.

mod address;
mod body;
mod calls;
mod choices;
mod copies;
mod cover_note;
mod custom;
mod language;
mod matter;
mod model_letter;
mod note;
mod salutation;
mod sentences;
mod solidarity;
mod subject;
mod thanks;
mod variants;

use model::{Case, Country, Date, Draft, Language, LetterKind, Writer};

use crate::frames::{Frame, Office, Phrase, Register, greets_in};

pub use matter::{Given, Matter, letter_kinds};
pub use note::{Note, Refusal};
pub use sentences::{has_frame, sentences};

pub(crate) use address::is_mission;
pub(crate) use calls::{Rules, Turned, sentence, turn};
pub(crate) use choices::Choices;
pub(crate) use matter::{full_names, reference};

/// How a letter is to be composed.
#[derive(Debug, Clone)]
pub struct ComposeOptions {
    /// The language that the person asks for; `None` chooses (see [`compose`]).
    pub language: Option<Language>,
    /// The day that stands on the letter.
    pub today: Date,
    /// The writer's own text in place of the body: paragraphs parted by blank lines.
    pub body: Option<String>,
    /// Compose although the action has ended. Only [`letter_for`] looks at it.
    pub although_ended: bool,
    /// What the letter is for.
    pub kind: LetterKind,
}

impl ComposeOptions {
    /// A letter of that day with nothing asked for.
    pub fn on(today: Date) -> Self {
        Self { language: None, today, body: None, although_ended: false, kind: LetterKind::Appeal }
    }
}

/// A draft, and what the writer should know about how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The letter.
    pub draft: Draft,
    /// In the order in which they came up.
    pub notes: Vec<Note>,
    /// In how many wordings a letter on this matter can stand: see [`Matter::variant`].
    pub wordings: u64,
}

/// A letter to one recipient of a case, counted from 1: addressees, then copies. Refused when the action has ended.
pub fn compose_case(
    case: &Case,
    to: usize,
    writer: Option<&Writer>,
    language: Option<&Language>,
    today: Date,
) -> Result<Draft, Refusal> {
    let options = ComposeOptions { language: language.cloned(), ..ComposeOptions::on(today) };
    letter_for(case, to, writer, &options).map(|composed| composed.draft)
}

/// As [`compose_case`], with every option, and with the notes.
pub fn letter_for(
    case: &Case,
    to: usize,
    writer: Option<&Writer>,
    options: &ComposeOptions,
) -> Result<Composed, Refusal> {
    let matter = Matter::of_kind(case, to, options.kind, options.although_ended)?;
    Ok(compose(&matter, writer, options))
}

/// Composes a letter. The body is, in this order: the writer's own text; the paragraphs that are given; the model
/// letter, where it is in the letter's language; the calls, turned into the first person, where they are; else the
/// frame with gaps. What no rule turns stands as the action printed it; nothing is added that it doesn't say.
pub fn compose(matter: &Matter, writer: Option<&Writer>, options: &ComposeOptions) -> Composed {
    variants::nth(matter, writer, options)
}

/// Composes a letter with what was chosen among its wordings.
fn chosen(
    matter: &Matter,
    writer: Option<&Writer>,
    options: &ComposeOptions,
    source: body::Source,
    mut choices: Choices,
) -> Composed {
    let mut notes = Vec::new();
    let language = language::choose(matter, writer, options.language.as_ref(), &mut notes);
    let frame = Frame::of(&language);
    let office = salutation::office(matter);
    notes.extend(matter.recipient.lines.is_empty().then_some(Note::NoAddress));
    let ready = body::ready(matter, options, frame, &mut choices);
    let text = ready.unwrap_or_else(|| match options.kind {
        LetterKind::Appeal => body::appeal(matter, writer, &language, source, &mut choices, &mut notes),
        LetterKind::CoverNote => cover_note::body(matter, frame, &mut choices),
        LetterKind::Solidarity => solidarity::body(matter, writer, frame, &mut notes),
        LetterKind::Thanks => thanks::body(matter, writer, frame, &mut notes),
    });
    let block = address::block(matter, writer);
    let salutation = match (options.kind, &text.salutation) {
        // No office is addressed here, and no action prints how.
        (LetterKind::Solidarity, own) => own.clone().unwrap_or_default(),
        (_, Some(own)) if options.body.is_some() => salutation::of_the_writer(own, frame),
        (_, own) => salutation::line(matter, &language, office, own.as_deref(), &mut notes),
    };
    let closing = closing(frame, office, &salutation, text.salutation.as_deref(), text.closing, &mut choices);
    let draft = Draft {
        sender: sender(writer, options.kind, block.country),
        signature: writer.map(|w| w.name.clone()).filter(|name| !name.is_empty()),
        address: block.lines,
        country: block.country,
        date: options.today,
        subject: subject::line(matter, frame, text.subject, &mut choices),
        salutation,
        body: text.paragraphs,
        closing,
        copies: if options.kind == LetterKind::Appeal { copies::names(matter) } else { Vec::new() },
        enclosures: match options.kind {
            LetterKind::CoverNote => cover_note::enclosures(matter, frame),
            LetterKind::Appeal | LetterKind::Solidarity | LetterKind::Thanks => Vec::new(),
        },
        language,
    };
    Composed { draft, notes, wordings: choices.ways() }
}

/// Name and town, street only where the profile shows it, and never to a prison: the writer's safety comes before the
/// reply.
fn sender(writer: Option<&Writer>, kind: LetterKind, to: Option<Country>) -> Vec<String> {
    let Some(writer) = writer else { return Vec::new() };
    let street = writer.lines.iter().filter(|_| writer.show_address && kind != LetterKind::Solidarity);
    let all = std::iter::once(&writer.name).chain(street).chain([&writer.town]);
    let mut lines: Vec<String> = all.filter(|line| !line.trim().is_empty()).cloned().collect();
    // A reply from abroad needs the country; beside a bare name it would only say where somebody is from.
    let home = writer.country.filter(|home| to.is_some_and(|to| to != *home));
    let has_place = !writer.town.trim().is_empty();
    let country = home.filter(|_| has_place).map(|home| address::sender_country(home, writer));
    lines.extend(country.filter(|country| !country.is_empty()));
    lines
}

/// The model letter's closing; the frame's, by register, where it has none or where it names the addressee whose
/// salutation the letter doesn't bear: “agréer, Monsieur le Gouverneur, …”.
fn closing(
    frame: Option<&Frame>,
    office: Option<Office>,
    salutation: &str,
    of_the_letter: Option<&str>,
    own: Option<String>,
    choices: &mut Choices,
) -> String {
    let name = |s: &str| s.trim_end_matches([',', ':', ' ']).to_owned();
    let names_another = |closing: &String| {
        let another = of_the_letter.map(name).filter(|other| *other != name(salutation));
        another.is_some_and(|other| closing.contains(&other))
    };
    let phrase = match office.map(|o| o.register) {
        Some(Register::High) => Phrase::ClosingHigh,
        _ => Phrase::Closing,
    };
    let mut of_the_frame = |frame: &Frame| {
        let nth = choices.take(frame.wordings(phrase));
        with_salutation(frame, frame.wording(phrase, nth), &name(salutation))
    };
    let own = own.filter(|closing| !names_another(closing));
    own.or_else(|| frame.map(&mut of_the_frame)).unwrap_or_default()
}

/// A closing that repeats the salutation (“Veuillez agréer, Madame la Ministre, …”), without it where the salutation is
/// in another language.
fn with_salutation(frame: &Frame, closing: &str, salutation: &str) -> String {
    let same_language = greets_in(salutation, &Language::new(frame.language)) == Some(true);
    let (slot, words) = if same_language { ("{salutation}", salutation) } else { (", {salutation},", "") };
    closing.replace(slot, words)
}
