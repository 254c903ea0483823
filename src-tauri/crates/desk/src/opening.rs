//! What the opening of a data folder says of itself: bringing a large archive up to date takes minutes.

/// How far an opening is. Whatever it says, the folder can be left at any moment: what is brought up to a new form is
/// changed in one transaction, and what is read or put together is taken up again by the next opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// An older form is brought up to this program's, behind a copy of everything that was there. It can't be counted.
    Upgrading,
    /// A damaged database is replaced by what can be read of it. It can't be counted.
    Mending,
    /// Documents whose readings were lost are read again.
    Reading(OfAll),
    /// Documents that another Penlight understood in its own way are understood again.
    Understanding(OfAll),
    /// The words of all alerts are put where the search looks.
    Words(OfAll),
    /// The cases are put together.
    Cases(OfAll),
}

/// So many of all alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfAll {
    /// Dealt with.
    pub done: usize,
    /// All of them.
    pub total: usize,
}

/// Who is told, at every step; a shell shows what it can.
pub type TellOpening<'a> = &'a dyn Fn(Opening);

/// For whoever has nobody to tell.
pub(crate) fn untold(_: Opening) {}

/// Gives the alerts one after the other and tells of each before it is dealt with.
pub(crate) fn counted<T>(all: Vec<T>, of: fn(OfAll) -> Opening, tell: TellOpening<'_>) -> impl Iterator<Item = T> {
    let total = all.len();
    all.into_iter().enumerate().map(move |(done, one)| {
        tell(of(OfAll { done, total }));
        one
    })
}

#[cfg(test)]
mod tests;
