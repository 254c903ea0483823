//! Words and small values: kinds, dues, papers, places.

use model::{Country, Language};

use crate::ipc::view;

/// A kind as the screen names it.
pub fn alert_kind(kind: model::AlertKind) -> view::AlertKind {
    use model::AlertKind as From;
    use view::AlertKind as To;
    match kind {
        From::UrgentAction => To::UrgentAction,
        From::Update => To::Update,
        From::Outcome => To::Outcome,
        From::Stop => To::Stop,
        From::PressRelease => To::PressRelease,
        From::Statement => To::Statement,
        From::Report => To::Report,
        From::Petition => To::Petition,
        From::Listing => To::Listing,
    }
}

/// A state of the deadline as the screen names it.
fn due(due: model::Due) -> view::Due {
    use model::Due as From;
    use view::Due as To;
    match due {
        From::Hours => To::Hours,
        From::Now => To::Now,
        From::Near => To::Near,
        From::Far => To::Far,
        From::Late => To::Late,
        From::Soon => To::Soon,
        From::OpenEnded => To::OpenEnded,
        From::Old => To::Old,
        From::Closed => To::Closed,
        From::Ended => To::Ended,
        From::Nothing => To::Nothing,
    }
}

/// Where a case stands. `days_in_post`: to its country, for the writer.
pub fn standing(
    standing: &model::Standing,
    deadline: Option<model::Deadline>,
    days_in_post: Option<u16>,
) -> view::Standing {
    let date = match deadline {
        Some(model::Deadline::On(date)) => Some(date.to_string()),
        _ => None,
    };
    view::Standing {
        due: due(standing.due),
        days_in_post: date.as_ref().and(days_in_post),
        deadline: date,
        last_post: standing.last_post.map(|date| date.to_string()),
        days_left: standing.days_left,
        age: standing.age,
        needs_letter: standing.needs_letter,
    }
}

/// A country, named in the interface's language.
pub fn place(country: Country, language: &str) -> view::Place {
    view::Place { code: Some(country.code().to_owned()), name: country.name(language).to_owned() }
}

/// Paper for the screen.
pub fn paper(paper: model::Paper) -> view::Paper {
    match paper {
        model::Paper::A4 => view::Paper::A4,
        model::Paper::Letter => view::Paper::Letter,
    }
}

/// Paper from the screen.
pub fn paper_of(paper: view::Paper) -> model::Paper {
    match paper {
        view::Paper::A4 => model::Paper::A4,
        view::Paper::Letter => model::Paper::Letter,
    }
}

/// How far a printer is put right, for the screen.
pub fn offset(offset: desk::Offset) -> view::Offset {
    view::Offset { right: offset.right, down: offset.down }
}

/// How far a printer is put right, from the screen.
pub fn offset_of(offset: view::Offset) -> desk::Offset {
    desk::Offset { right: offset.right, down: offset.down }
}

/// An envelope's form for the screen.
pub fn envelope(envelope: model::Envelope) -> view::Envelope {
    use model::Envelope as From;
    use view::Envelope as To;
    match envelope {
        From::DinA => To::DinA,
        From::DinB => To::DinB,
        From::ChLeft => To::ChLeft,
        From::ChRight => To::ChRight,
        From::Fr => To::Fr,
        From::Iso => To::Iso,
        From::Us10 => To::Us10,
        From::None => To::None,
    }
}

/// An envelope's form from the screen.
pub fn envelope_of(envelope: view::Envelope) -> model::Envelope {
    use model::Envelope as To;
    use view::Envelope as From;
    match envelope {
        From::DinA => To::DinA,
        From::DinB => To::DinB,
        From::ChLeft => To::ChLeft,
        From::ChRight => To::ChRight,
        From::Fr => To::Fr,
        From::Iso => To::Iso,
        From::Us10 => To::Us10,
        From::None => To::None,
    }
}

/// What a letter is for, for the screen.
pub fn letter_kind(kind: model::LetterKind) -> view::LetterKind {
    use model::LetterKind as From;
    use view::LetterKind as To;
    match kind {
        From::Appeal => To::Appeal,
        From::CoverNote => To::CoverNote,
        From::Solidarity => To::Solidarity,
        From::Thanks => To::Thanks,
    }
}

/// What a letter is for, from the screen.
pub fn letter_kind_of(kind: view::LetterKind) -> model::LetterKind {
    use model::LetterKind as To;
    use view::LetterKind as From;
    match kind {
        From::Appeal => To::Appeal,
        From::CoverNote => To::CoverNote,
        From::Solidarity => To::Solidarity,
        From::Thanks => To::Thanks,
    }
}

/// A writer for the screen.
pub fn writer(writer: model::Writer) -> view::Writer {
    view::Writer {
        name: writer.name,
        lines: writer.lines,
        town: writer.town,
        country: writer.country.map(|country| country.code().to_owned()),
        languages: writer.languages.iter().map(|language| language.tag().to_owned()).collect(),
        paper: writer.paper.map(paper),
        envelope: writer.envelope.map(envelope),
        show_address: writer.show_address,
    }
}

/// A writer from the screen.
pub fn writer_of(writer: view::Writer) -> model::Writer {
    model::Writer {
        name: writer.name,
        lines: writer.lines,
        town: writer.town,
        country: writer.country.as_deref().and_then(Country::from_code),
        languages: writer.languages.iter().map(|tag| Language::new(tag)).collect(),
        paper: writer.paper.map(paper_of),
        envelope: writer.envelope.map(envelope_of),
        show_address: writer.show_address,
    }
}
