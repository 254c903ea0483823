//! Which stamp a letter needs: a table that the person keeps.

use model::Country;

use crate::{Desk, Refusal};

/// The setting's key: a line a zone, zone and stamp parted by a tab.
const POSTAGE: &str = "postage";

/// Where letters go: a country, or every one that has no line of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// Within the writer's country.
    Home,
    /// Beyond it.
    Abroad,
    /// To this country.
    To(Country),
}

impl Zone {
    /// The word for it on the command line and in the data folder.
    pub fn word(self) -> String {
        match self {
            Self::Home => "home".to_owned(),
            Self::Abroad => "abroad".to_owned(),
            Self::To(country) => country.code().to_owned(),
        }
    }

    /// The zone of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "home" => Some(Self::Home),
            "abroad" => Some(Self::Abroad),
            code => Country::from_code(code).map(Self::To),
        }
    }
}

/// The person's stamps: “€1.25”, “2 × 90 ct”, “letter post, zone 2”.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Postage(Vec<(Zone, String)>);

impl Postage {
    /// Every line, in the order of zones.
    pub fn lines(&self) -> &[(Zone, String)] {
        &self.0
    }

    /// The stamp for a letter from one country to another: the country's own line, else home or abroad. `None` where
    /// there is no line, or where nobody knows from where or to where.
    pub fn stamp(&self, from: Option<Country>, to: Option<Country>) -> Option<&str> {
        let line = |zone| self.0.iter().find(|(of, _)| *of == zone).map(|(_, stamp)| stamp.as_str());
        let (from, to) = (from?, to.or(from)?);
        let general = if from == to { Zone::Home } else { Zone::Abroad };
        line(Zone::To(to)).filter(|_| from != to).or(line(general))
    }
}

impl Desk {
    /// The person's table.
    pub fn postage(&self) -> Result<Postage, Refusal> {
        let text = self.store.setting(POSTAGE)?.unwrap_or_default();
        let line = |line: &str| {
            let (zone, stamp) = line.split_once('\t')?;
            Some((Zone::from_word(zone)?, stamp.to_owned()))
        };
        Ok(Postage(text.lines().filter_map(line).collect()))
    }

    /// Sets the stamp of a zone; `None` takes its line away.
    pub fn set_postage(&self, zone: Zone, stamp: Option<&str>) -> Result<(), Refusal> {
        let Postage(mut lines) = self.postage()?;
        lines.retain(|(of, _)| *of != zone);
        let stamp = stamp.map(|stamp| stamp.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.extend(stamp.filter(|stamp| !stamp.is_empty()).map(|stamp| (zone, stamp)));
        lines.sort();
        let text: Vec<String> = lines.iter().map(|(zone, stamp)| format!("{}\t{stamp}", zone.word())).collect();
        Ok(self.store.set_setting(POSTAGE, Some(text.join("\n").as_str()))?)
    }
}
