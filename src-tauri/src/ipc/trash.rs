//! What was thrown away: letters, which the core keeps, and sources, which are only an address.

use model::CaseId;
use serde::{Deserialize, Serialize};

use super::view::{Sentence, TrashKind, TrashRow};
use super::{Answer, WireError, drafts};
use crate::shell::Shell;
use crate::world;

/// The key of the sources that were taken away.
const SOURCES: &str = "trash.sources";
/// So many sources are remembered; the oldest goes first.
const MOST_SOURCES: usize = 100;

/// A source as it has to be added again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Gone {
    address: String,
    title: Option<String>,
    keep_pictures: bool,
    removed: String,
}

/// All of it, the last first.
pub fn list(shell: &Shell) -> Answer<Vec<TrashRow>> {
    let gone = shell.desk()?.discarded_drafts()?;
    let cases: Vec<CaseId> = gone.iter().map(|gone| gone.draft.case.clone()).collect();
    let listed = shell.desk()?.listed_of(&cases, world::today())?;
    let draft = |gone: desk::Removed| {
        let case = listed.iter().find(|listed| listed.case.id == gone.draft.case);
        TrashRow {
            kind: TrashKind::Draft,
            id: gone.draft.id.0.to_string(),
            title: case.map(|listed| listed.case.title.clone()).unwrap_or_default(),
            to: gone.draft.recipient,
            language: Some(gone.draft.language.tag().to_owned()),
            removed: gone.removed.to_string(),
        }
    };
    let source = |gone: Gone| TrashRow {
        kind: TrashKind::Source,
        title: gone.title.unwrap_or_else(|| gone.address.clone()),
        id: gone.address,
        to: String::new(),
        language: None,
        removed: gone.removed,
    };
    let drafts = gone.into_iter().map(draft);
    let mut rows: Vec<TrashRow> = drafts.chain(sources(shell)?.into_iter().map(source)).collect();
    rows.sort_by(|one, other| other.removed.cmp(&one.removed));
    Ok(rows)
}

/// Takes a source away and remembers it.
pub fn throw_source(shell: &Shell, id: model::SourceId) -> Answer<()> {
    let desk = shell.desk()?;
    let known = desk.sources()?.into_iter().find(|source| source.id == id);
    desk.remove_source(id)?;
    let Some(source) = known else { return Ok(()) };
    let mut gone = sources(shell)?;
    gone.retain(|one| one.address != source.address);
    gone.push(Gone {
        address: source.address,
        title: source.title,
        keep_pictures: source.keep_pictures,
        removed: world::now().to_string(),
    });
    let too_many = gone.len().saturating_sub(MOST_SOURCES);
    keep_sources(shell, &gone[too_many..])
}

/// Takes something back as it was.
pub fn take(shell: &Shell, kind: TrashKind, id: &str) -> Answer<()> {
    let desk = shell.desk()?;
    if kind == TrashKind::Draft {
        return Ok(desk.discard_draft(drafts::id(id)?, false, world::now())?);
    }
    let (back, rest): (Vec<Gone>, Vec<Gone>) = sources(shell)?.into_iter().partition(|one| one.address == id);
    let back = back.first().ok_or_else(|| WireError::failed(Sentence::Missing))?;
    let source = desk.add_source(&back.address, &world::home())?;
    desk.set_keep_pictures(source.id, back.keep_pictures)?;
    keep_sources(shell, &rest)
}

/// Deletes one thing for good; everything where none is named.
pub fn erase(shell: &Shell, one: Option<(TrashKind, String)>) -> Answer<()> {
    let desk = shell.desk()?;
    match one {
        Some((TrashKind::Draft, id)) => Ok(desk.erase_draft(drafts::id(&id)?)?),
        Some((TrashKind::Source, id)) => {
            let mut gone = sources(shell)?;
            gone.retain(|one| one.address != id);
            keep_sources(shell, &gone)
        }
        None => {
            for gone in desk.discarded_drafts()? {
                desk.erase_draft(gone.draft.id)?;
            }
            keep_sources(shell, &[])
        }
    }
}

/// What another window wrote otherwise is none of ours.
fn sources(shell: &Shell) -> Answer<Vec<Gone>> {
    let kept = shell.desk()?.setting(SOURCES)?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn keep_sources(shell: &Shell, gone: &[Gone]) -> Answer<()> {
    let text = serde_json::to_string(gone).map_err(|_| WireError::failed(Sentence::SettingsNotKept))?;
    Ok(shell.desk()?.set_setting(SOURCES, &text)?)
}
