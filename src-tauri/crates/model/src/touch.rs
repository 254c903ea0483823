//! By what alerts may belong together, so that what hangs together is found without reading every alert.

/// Something that an alert gives or names: its number, its page, a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Touch {
    /// What it is.
    pub kind: TouchKind,
    /// Of its text in normal form. Two texts with one hash cost a look too many, never a case.
    pub hash: i64,
}

/// What a touch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TouchKind {
    /// The alert's own number.
    Number,
    /// The number of an earlier alert.
    EarlierNumber,
    /// An index, its own or an earlier one.
    Index,
    /// An address at which it stands.
    Page,
    /// The address of an earlier alert.
    EarlierPage,
    /// A person it names.
    Name,
}

impl TouchKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Number, Self::EarlierNumber, Self::Index, Self::Page, Self::EarlierPage, Self::Name];

    /// The number by which it is kept: never another one for the same kind.
    pub fn code(self) -> i64 {
        match self {
            Self::Number => 1,
            Self::EarlierNumber => 2,
            Self::Index => 3,
            Self::Page => 4,
            Self::EarlierPage => 5,
            Self::Name => 6,
        }
    }

    /// The kind of a number that [`TouchKind::code`] gave.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Which touches of the same text may tie alerts to one that has this. Two alerts that merely share a page stay
    /// apart, and names tie nothing.
    pub fn ties_to(self) -> &'static [Self] {
        match self {
            Self::Number => &[Self::Number, Self::EarlierNumber],
            Self::EarlierNumber => &[Self::Number],
            Self::Index => &[Self::Index],
            Self::Page => &[Self::EarlierPage],
            Self::EarlierPage => &[Self::Page],
            Self::Name => &[],
        }
    }
}
