//! A language tag.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag as it was given: “en”, “zh-Hant”, “fil”.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Language(String);

impl Language {
    /// Takes a tag as it stands, folded to BCP 47's recommended case for the primary subtag.
    pub fn new(tag: &str) -> Self {
        match tag.split_once(['-', '_']) {
            Some((primary, rest)) => Self(format!("{}-{rest}", primary.to_ascii_lowercase())),
            None => Self(tag.to_ascii_lowercase()),
        }
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary subtag: “zh” of “zh-Hant”.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.primary(), "ar" | "fa" | "he" | "ur" | "ps" | "ckb" | "ug" | "yi" | "sd" | "dv" | "prs")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
