//! Drafts between the screen and the core.

use desk::{Desk, DraftId, DraftWords, KeptDraft, Listed, Refusal};
use model::{Case, CaseId, Draft, DraftForm, DraftParagraph, Language, Lines, Shows};

use super::view::{
    self, BesideText, DraftCall, DraftEdit, DraftRow, DraftView, LetterCheck, Paragraph, Preview, SenderForm,
    SheetView, WriterSafety,
};
use super::{Answer, WireError, advice, rooms, show};
use crate::shell::Shell;
use crate::world;

/// A draft's name on the wire.
pub fn id(text: &str) -> Answer<DraftId> {
    text.parse().map(DraftId).map_err(|_| Refusal::Missing("such letter".to_owned()).into())
}

/// What the person wants to write.
pub fn wish(wish: view::DraftWish) -> desk::DraftWish {
    desk::DraftWish {
        case: wish.case,
        to: wish.to,
        language: wish.language.as_deref().map(Language::new),
        kind: wish.kind.map(show::letter_kind_of),
    }
}

/// What the screen hands back: name, form and words.
pub fn parts(edit: DraftEdit) -> Answer<(DraftId, DraftForm, DraftWords)> {
    let form = DraftForm {
        to: edit.to,
        paper: show::paper_of(edit.paper),
        envelope: show::envelope_of(edit.envelope),
        shows: match edit.sender {
            SenderForm::NameTown => Shows::NameAndTown,
            SenderForm::Full => Shows::WholeAddress,
            SenderForm::Initials => Shows::Initials,
            SenderForm::None => Shows::Nothing,
        },
        kind: show::letter_kind_of(edit.kind),
        lines: match edit.lines {
            view::Lines::Justified => Lines::Justified,
            view::Lines::Ragged => Lines::Ragged,
        },
        one_page: edit.one_page,
    };
    let body = edit.body.into_iter().map(|paragraph| match paragraph {
        Paragraph::Text { text } => DraftParagraph::Text(text),
        Paragraph::List { items } => DraftParagraph::List(items),
        Paragraph::Gap { prompt } => DraftParagraph::Gap(prompt),
    });
    let words = DraftWords {
        subject: edit.subject,
        salutation: edit.salutation,
        body: body.collect(),
        closing: edit.closing,
    };
    Ok((id(&edit.id)?, form, words))
}

fn edit(kept: &KeptDraft) -> DraftEdit {
    let KeptDraft { id, form, draft, language, .. } = kept;
    DraftEdit {
        id: id.0.to_string(),
        to: form.to,
        language: language.tag().to_owned(),
        sender: match form.shows {
            Shows::NameAndTown => SenderForm::NameTown,
            Shows::WholeAddress => SenderForm::Full,
            Shows::Initials => SenderForm::Initials,
            Shows::Nothing => SenderForm::None,
        },
        paper: show::paper(form.paper),
        envelope: show::envelope(form.envelope),
        kind: show::letter_kind(form.kind),
        lines: match form.lines {
            Lines::Justified => view::Lines::Justified,
            Lines::Ragged => view::Lines::Ragged,
        },
        one_page: form.one_page,
        subject: draft.subject.clone(),
        salutation: draft.salutation.clone(),
        body: draft.body.iter().map(paragraph).collect(),
        closing: draft.closing.clone(),
    }
}

fn paragraph(paragraph: &DraftParagraph) -> Paragraph {
    match paragraph {
        DraftParagraph::Text(text) => Paragraph::Text { text: text.clone() },
        DraftParagraph::List(items) => Paragraph::List { items: items.clone() },
        DraftParagraph::Gap(prompt) => Paragraph::Gap { prompt: prompt.clone() },
    }
}

/// The letter as it would be offered in another language.
pub fn beside(desk: &Desk, draft: &str, language: &Language) -> Answer<BesideText> {
    let kept = desk.draft(id(draft)?)?;
    let other = desk.letter_beside(kept.id, &kept.form, language, world::today())?;
    Ok(BesideText {
        rtl: language.is_right_to_left(),
        salutation: other.salutation,
        body: other.body.iter().map(paragraph).collect(),
        closing: other.closing,
    })
}

/// A draft as the composer shows it.
pub fn view(shell: &Shell, kept: KeptDraft) -> Answer<DraftView> {
    let desk = shell.desk()?;
    let listed = desk.show(&kept.case.0, world::today())?.listed;
    let case = &listed.case;
    let row = rooms::row_of(shell, &listed)?;
    let writer = desk.profile()?.map(|writer| writer.languages).unwrap_or_default();
    let calls = desk.sentences(case, kept.form.to, &kept.language);
    Ok(DraftView {
        id: kept.id.0.to_string(),
        case: case.id.0.clone(),
        case_title: case.title.clone(),
        persons: case.persons.iter().map(show::person).collect(),
        country: row.country,
        recipients: case.recipients.iter().enumerate().map(|(at, r)| show::recipient(at + 1, r)).collect(),
        languages: languages(case, &writer, &kept.language),
        kinds: desk::letter_kinds(case).into_iter().map(show::letter_kind).collect(),
        also_understood: also_understood(case, &kept.language),
        calls: calls.into_iter().map(|(text, sentence)| DraftCall { text, sentence }).collect(),
        rtl: kept.language.is_right_to_left(),
        ended: case.ended,
        ended_on: case
            .timeline
            .iter()
            .rev()
            .find(|_| case.ended)
            .and_then(|event| event.on)
            .map(|day| day.to_string()),
        standing: row.standing,
        safety: safety(desk.writer_safety(case)?),
        saved: Some(kept.saved.to_string()),
        edit: edit(&kept),
    })
}

fn safety(of: desk::WriterSafety) -> WriterSafety {
    let mission = of.mission.and_then(|to| u32::try_from(to).ok());
    WriterSafety { own_country: of.own_country, said: of.said, mission }
}

/// Those the action asks for, then the writer's own, each once.
fn languages(case: &Case, writer: &[Language], chosen: &Language) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for language in case.write_in.iter().chain(writer).chain(case.language.as_ref()).chain([chosen]) {
        let is_known = desk::has_frame(language) || language == chosen;
        if is_known && !tags.iter().any(|tag| tag == language.tag()) {
            tags.push(language.tag().to_owned());
        }
    }
    tags
}

fn also_understood(case: &Case, chosen: &Language) -> Vec<String> {
    let others = case.write_in.iter().filter(|language| language.primary() != chosen.primary());
    others.map(|language| language.tag().to_owned()).collect()
}

/// The room of drafts, last changed first.
pub fn list(shell: &Shell) -> Answer<Vec<DraftRow>> {
    let mut drafts = shell.desk()?.drafts()?;
    drafts.sort_by_key(|kept| std::cmp::Reverse(kept.saved));
    let cases: Vec<CaseId> = drafts.iter().map(|kept| kept.case.clone()).collect();
    let listed = shell.desk()?.listed_of(&cases, world::today())?;
    drafts.iter().map(|kept| row(shell, kept, listed.iter().find(|l| l.case.id == kept.case))).collect()
}

fn row(shell: &Shell, kept: &KeptDraft, listed: Option<&Listed>) -> Answer<DraftRow> {
    let listed = listed.ok_or_else(|| WireError::from(Refusal::Missing("case of this letter".to_owned())))?;
    let row = rooms::row_of(shell, listed)?;
    let gaps = kept.draft.body.iter().filter(|p| matches!(p, DraftParagraph::Gap(_))).count();
    Ok(DraftRow {
        id: kept.id.0.to_string(),
        case: kept.case.0.clone(),
        case_title: row.title,
        persons: listed.case.persons.iter().map(|person| person.name.clone()).collect(),
        country: row.country,
        to: kept.recipient.clone(),
        language: kept.language.tag().to_owned(),
        changed: kept.saved.to_string(),
        gaps: u32::try_from(gaps).unwrap_or(u32::MAX),
        ended: row.ended,
        standing: row.standing,
    })
}

/// The very pages that will be printed.
pub fn preview(shell: &Shell, edit: DraftEdit) -> Answer<Preview> {
    let (id, form, words) = parts(edit)?;
    let desk = shell.desk()?;
    let draft = desk.draft_with(id, &form, words, world::today())?;
    let preview = desk.preview(&draft, &form)?;
    Ok(Preview {
        pages: preview.pages,
        envelope: SheetView {
            svg: preview.envelope.svg,
            width_mm: preview.envelope.width,
            height_mm: preview.envelope.height,
        },
        width_mm: preview.width,
        height_mm: preview.height,
        words: words_in(&draft),
        missing: preview.missing.iter().map(ToString::to_string).collect(),
    })
}

fn words_in(draft: &Draft) -> u32 {
    let texts = draft.body.iter().flat_map(|paragraph| match paragraph {
        DraftParagraph::Text(text) => vec![text.as_str()],
        DraftParagraph::List(items) => items.iter().map(String::as_str).collect(),
        DraftParagraph::Gap(_) => Vec::new(),
    });
    u32::try_from(texts.map(|text| text.split_whitespace().count()).sum::<usize>()).unwrap_or(u32::MAX)
}

/// What the letter check says.
pub fn check(shell: &Shell, edit: DraftEdit) -> Answer<LetterCheck> {
    let (id, form, words) = parts(edit)?;
    let desk = shell.desk()?;
    let checked = desk.check_draft(id, &form, words, world::today())?;
    Ok(advice::check(&checked))
}

/// Notes that a call is left out on purpose, or no longer is.
pub fn leave_out(shell: &Shell, draft: &str, call: &str, left_out: bool) -> Answer<()> {
    Ok(shell.desk()?.leave_out(id(draft)?, call, left_out)?)
}
