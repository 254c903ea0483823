//! Addresses made absolute where a base is known.

use url::Url;

/// What relative addresses are resolved against, from the outside in: where the feed was fetched or says it lives,
/// then every xml:base.
#[derive(Debug, Clone, Default)]
pub(super) struct Base(Option<Url>);

impl Base {
    /// The base of the first candidate that is an absolute web address.
    pub fn of<'a>(candidates: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        let absolute =
            |text: &str| Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        Self(candidates.into_iter().flatten().find_map(absolute))
    }

    /// The base within an element that has this xml:base. One that can't be resolved changes nothing.
    pub fn within(&self, xml_base: Option<&str>) -> Self {
        let Some(text) = xml_base.map(str::trim).filter(|text| !text.is_empty()) else { return self.clone() };
        let inner = match &self.0 {
            Some(base) => base.join(text).ok(),
            None => Url::parse(text).ok(),
        };
        Self(inner.or_else(|| self.0.clone()))
    }

    /// The address as it stands if it is absolute or nothing is known to resolve it against, else absolute.
    pub fn resolve(&self, address: &str) -> String {
        let address = address.trim();
        match &self.0 {
            // An absolute address stays as published, letter for letter: normal form would make it another identifier.
            _ if has_scheme(address) || address.is_empty() => address.to_owned(),
            Some(base) => base.join(address).map_or_else(|_| address.to_owned(), String::from),
            None => address.to_owned(),
        }
    }
}

fn has_scheme(address: &str) -> bool {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    address.starts_with(|c: char| c.is_ascii_alphabetic())
        && address.split_once(':').is_some_and(|(scheme, _)| scheme.chars().all(is_scheme))
}
