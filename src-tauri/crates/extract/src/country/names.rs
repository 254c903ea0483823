//! The names of countries in all languages, by their first letter.

use std::collections::HashMap;
use std::sync::OnceLock;

use model::Country;

use crate::fold::{fold, fold_char};
use crate::labels::countries;

/// The names that begin with one folded character. They are folded when a text has a word that begins so: most texts
/// are in one script, and the names are in thirty.
#[derive(Default)]
struct Initial {
    /// As printed: those of `model`, then those of further languages.
    printed: [Vec<(&'static str, Country)>; 2],
    names: OnceLock<Names>,
}

#[derive(Default)]
pub(super) struct Names {
    whole: HashMap<String, Country>,
    /// By first word, longest first.
    pub by_word: HashMap<String, Vec<(String, Country)>>,
}

/// The names that begin as a folded text does.
pub(super) fn names_like(folded: &str) -> Option<&'static Names> {
    static INITIALS: OnceLock<HashMap<char, Initial>> = OnceLock::new();
    let initials = INITIALS.get_or_init(|| {
        let mut initials: HashMap<char, Initial> = HashMap::new();
        let own = Country::all_names().iter().map(|name| (0, *name));
        for (source, (name, country)) in own.chain(further().map(|name| (1, name))) {
            if let Some(first) = name.chars().next() {
                initials.entry(fold_char(first)).or_default().printed[source].push((name, country));
            }
        }
        initials
    });
    let initial = initials.get(&folded.chars().next()?)?;
    Some(initial.names.get_or_init(|| Names::of(&initial.printed)))
}

impl Names {
    fn of([own, further]: &[Vec<(&'static str, Country)>; 2]) -> Self {
        let mut names = Self::default();
        for (name, country) in own {
            let folded = fold(name);
            // Folded, “US”, “CAR” and “EAU” are words of English and French.
            let is_short = folded.len() < 4 && folded.is_ascii();
            if is_short && !countries().has(&folded, "short") {
                continue;
            }
            // “Trinidad & Tobago”, “Trinidad and Tobago”.
            let spelt = folded.contains(" & ").then(|| folded.replace(" & ", " and "));
            for form in spelt.into_iter().chain([folded]) {
                let word = first_word(&form).to_owned();
                names.by_word.entry(word).or_default().push((form.clone(), *country));
                names.whole.entry(form).or_insert(*country);
            }
        }
        let noname = countries().words("noname");
        for (name, country) in further {
            let folded = fold(name);
            // Short names of one language are everyday words of another.
            // Urdu for Peru is “follower” in Persian: “پیرو فراخوان” says which call this one follows.
            let short = folded.is_ascii() && folded.len() < 5 || noname.contains(&folded);
            if !short && !names.whole.contains_key(&folded) {
                names.by_word.entry(first_word(&folded).to_owned()).or_default().push((folded.clone(), *country));
                names.whole.insert(folded, *country);
            }
        }
        for list in names.by_word.values_mut() {
            list.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        names
    }
}

/// The country of which a folded text is a name.
pub(super) fn whole(folded: &str) -> Option<Country> {
    names_like(folded)?.whole.get(folded).copied()
}

/// Names in further languages than those of `model`.
fn further() -> impl Iterator<Item = (&'static str, Country)> {
    let lines = include_str!("../data/country_names.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (code, rest) = line.split_once('\t')?;
        Some((rest.split_once('\t')?.1, Country::from_code(code)?))
    })
}

pub(super) fn first_word(folded: &str) -> &str {
    let end = folded.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(folded.len());
    if end == 0 { folded } else { &folded[..end] }
}
