//! The address book between the screen and the core.

use desk::{Addressee, Desk};
use model::SaidBy;

use super::view::{self, AddressBook, AddressQuery, AddressRow, MetIn};
use super::{Answer, check, rooms, show};
use crate::shell::Shell;

/// Cases named at an address; more are only counted.
const MOST_MET: usize = 4;

/// The addressees of the query.
pub fn book(shell: &Shell, query: &AddressQuery) -> Answer<AddressBook> {
    let desk = shell.desk()?;
    let language = rooms::interface_language(shell);
    let all = shell.addressees()?;
    let words = query.words.trim();
    let fits = |one: &&Addressee| words.is_empty() || desk::has_words(&shown(one, &language), words);
    let mut found: Vec<&Addressee> = all.iter().filter(fits).collect();
    found.sort_by_cached_key(|one| (country(one, &language), one.recipient.lines.join("\n").to_lowercase()));
    let rows = found.iter().take(query.most as usize);
    Ok(AddressBook {
        total: show::count(found.len()),
        rows: rows.map(|one| row(&desk, one, &language)).collect::<Answer<_>>()?,
    })
}

fn country(one: &Addressee, language: &str) -> String {
    one.country.map(|country| show::place(country, language).name).unwrap_or_default()
}

fn shown(one: &Addressee, language: &str) -> String {
    let recipient = &one.recipient;
    let contacts = recipient.email.iter().chain(&recipient.fax).chain(&recipient.social);
    let titles = one.met.iter().map(|met| &met.title);
    let texts: Vec<&str> = recipient.lines.iter().chain(contacts).chain(titles).map(String::as_str).collect();
    [&country(one, language), texts.join(" ").as_str()].join(" ")
}

fn row(desk: &Desk, one: &Addressee, language: &str) -> Answer<AddressRow> {
    let word = desk.word_on(one)?;
    let met = one.met.iter().take(MOST_MET).map(|met| MetIn {
        case: met.case.0.clone(),
        title: met.title.clone(),
        language: met.language.as_ref().map(|language| language.tag().to_owned()),
        issued: met.issued.map(|day| day.to_string()),
    });
    Ok(AddressRow {
        recipient: show::recipient(one.to, &one.recipient),
        country: one.country.map(|country| show::place(country, language)),
        by: match word {
            None => view::SaidBy::Nobody,
            Some((SaidBy::Person(_), ..)) => view::SaidBy::Person,
            Some((SaidBy::Source, ..)) => view::SaidBy::Source,
            Some((SaidBy::Document, sureness, _)) => check::document_says(sureness),
        },
        alert: word.map(|(_, _, alert)| alert.0),
        met: met.collect(),
        cases: show::count(one.met.len()),
        letters: one.letters,
        came_back: one.came_back.map(|day| day.to_string()),
    })
}
