//! Finding alerts by their words, as one types, in any script.

use std::collections::HashSet;

use model::{AlertId, CaseId};
use rusqlite::{Connection, Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, alerts, fold, row};

/// Raised when folding changes: old rows then lie under other words than a search asks for.
const FORM: &str = "1";
/// The setting that says how the kept words were folded.
const FORM_SETTING: &str = "store.words.form";
/// A text beyond this many bytes is cut: no action is as long, and a hostile page must not fill the index.
const MOST_BYTES: usize = 512 * 1024;
/// The index keeps beginnings of up to so many letters: a shorter one is looked up like a word.
const KEPT_BEGINNINGS: usize = 3;
/// More words than this that begin alike are not asked for one by one. FTS5 takes 256 in one question.
const MOST_TERMS: usize = 200;
/// So many alerts are looked at for each case that is asked for: a case has several, and each counts once.
const ALERTS_PER_CASE: usize = 4;

/// What a search finds an alert by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// Its title.
    pub title: String,
    /// What one looks for by name: persons with their aliases, number, index, organisation, country.
    pub names: Vec<String>,
    /// The text of its documents.
    pub body: String,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The alert whose words they are.
    pub alert: AlertId,
    /// Its case; `None` before it was computed.
    pub case: Option<CaseId>,
    /// Whether title or names hold the words, not the text alone.
    pub in_head: bool,
}

impl Store {
    /// Alerts that hold all the words or their beginnings, one a case: those with the words in title or names first,
    /// and the latest issued first among them. Whatever is typed is words, never a query language. A single letter
    /// is looked for in title and names alone.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        self.read(|connection| {
            let most = limit.saturating_mul(ALERTS_PER_CASE);
            let mut hits = Vec::new();
            if let Some(query) = query_in_heads(connection, words)? {
                hits.extend(find(connection, IN_HEADS, &query, most, true)?);
            }
            if hits.len() < most
                && let Some(query) = query_in_texts(connection, words)?
            {
                hits.extend(find(connection, IN_WORDS, &query, most, false)?);
            }
            Ok(one_a_case(hits, limit))
        })
    }

    /// Keeps the words of an alert's newest version; [`Error::Missing`] where there is no such alert.
    pub fn put_words(&self, alert: &AlertId, words: &Words) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| put(transaction, alert, words))
    }

    /// Whether the kept words were folded by another function than this program's: then the words of every alert are
    /// put again, and [`Store::note_words`] called after.
    pub fn needs_words(&self) -> Result<bool, Error> {
        Ok(self.setting(FORM_SETTING)?.is_some_and(|form| form != FORM))
    }

    /// Notes that the words of every alert are folded as this program does it.
    pub fn note_words(&self) -> Result<(), Error> {
        self.set_setting(FORM_SETTING, Some(FORM))
    }
}

pub(crate) fn put(transaction: &Transaction<'_>, alert: &AlertId, words: &Words) -> Result<(), Error> {
    let key = alerts::key_of(transaction, alert)?.ok_or(Error::Missing("alert"))?;
    let head = fold::for_index(&format!("{}\n{}", words.title, words.names.join("\n")));
    let body = fold::for_index(cut(&words.body));
    transaction
        .prepare_cached("INSERT OR REPLACE INTO heads (rowid, folded) VALUES (:key, :folded)")?
        .execute(named_params! { ":key": key, ":folded": head })?;
    transaction
        .prepare_cached("INSERT OR REPLACE INTO words (rowid, folded) VALUES (:key, :folded)")?
        .execute(named_params! { ":key": key, ":folded": format!("{head}\n{body}") })?;
    transaction
        .prepare_cached("INSERT INTO settings (key, value) VALUES (:key, :form) ON CONFLICT (key) DO NOTHING")?
        .execute(named_params! { ":key": FORM_SETTING, ":form": FORM })?;
    Ok(())
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What FTS5 is asked of titles and names: each word typed is a phrase in quotes, its last part a beginning. `None`
/// where nothing is left to ask for, or nothing can be found. Folded parts hold letters, marks and digits alone: no quote
/// can end the phrase.
fn query_in_heads(connection: &Connection, words: &str) -> Result<Option<String>, Error> {
    let phrases = words.split_whitespace().map(fold::for_query).filter(|parts| !parts.is_empty());
    all_of(phrases.map(|parts| match parts.as_slice() {
        [only] => beginning(connection, TERMS_OF_HEADS, only),
        _ => Ok(Some(format!("\"{}\" *", parts.join(" ")))),
    }))
}

/// What FTS5 is asked of texts: the same, but the parts of a word may stand apart, and single Latin letters and digits
/// are left out: they are beginnings of half the words there are.
fn query_in_texts(connection: &Connection, words: &str) -> Result<Option<String>, Error> {
    let typed = words.split_whitespace().map(fold::for_query);
    let wanted = typed.filter(|parts| !matches!(parts.as_slice(), [only] if only.len() == 1));
    let parts = wanted.flat_map(|parts| {
        let last = parts.len().saturating_sub(1);
        parts.into_iter().enumerate().map(move |(at, part)| (at == last, part))
    });
    all_of(parts.map(|(is_beginning, part)| match is_beginning {
        true => beginning(connection, TERMS_OF_WORDS, &part),
        false => Ok(Some(format!("\"{part}\""))),
    }))
}

/// What finds the words that begin so: themselves, one beside the other, where they are few. FTS5 alone would read and
/// merge all that is listed under each of them before it gives the first hit: of two common words 15 to 100 ms in
/// 100,000 alerts, where this takes 3. `None` where no word begins so.
fn beginning(connection: &Connection, terms: &str, part: &str) -> Result<Option<String>, Error> {
    let as_beginning = format!("\"{part}\" *");
    if part.chars().count() <= KEPT_BEGINNINGS {
        return Ok(Some(as_beginning));
    }
    let mut query = connection.prepare_cached(terms)?;
    let limits = named_params! { ":from": part, ":to": format!("{part}{}", char::MAX), ":most": row::number(MOST_TERMS + 1) };
    let found: Vec<String> = query
        .query_map(limits, |row| Ok(format!("\"{}\"", row.get::<_, String>("term")?)))?
        .collect::<Result<_, _>>()?;
    Ok(match found.len() {
        0 => None,
        few if few <= MOST_TERMS => Some(format!("({})", found.join(" OR "))),
        _ => Some(as_beginning),
    })
}

/// `None` where there is none of them, or one finds nothing.
fn all_of(terms: impl Iterator<Item = Result<Option<String>, Error>>) -> Result<Option<String>, Error> {
    let terms: Option<Vec<String>> = terms.collect::<Result<_, _>>()?;
    Ok(terms.filter(|terms| !terms.is_empty()).map(|terms| terms.join(" AND ")))
}

const TERMS_OF_HEADS: &str = "SELECT term FROM head_terms WHERE term >= :from AND term < :to LIMIT :most";

const TERMS_OF_WORDS: &str = "SELECT term FROM word_terms WHERE term >= :from AND term < :to LIMIT :most";

/// The words of both indexes one by one, for a connection that searches.
pub(crate) const TERMS: &str = "
    CREATE VIRTUAL TABLE temp.head_terms USING fts5vocab('main', 'heads', 'row');
    CREATE VIRTUAL TABLE temp.word_terms USING fts5vocab('main', 'words', 'row');
";

const IN_HEADS: &str = "
    SELECT a.id, ca.case_id
    FROM (SELECT rowid FROM heads WHERE heads MATCH :query ORDER BY rowid DESC LIMIT :most) hit
    JOIN alerts a ON a.key = hit.rowid
    LEFT JOIN case_alerts ca ON ca.alert = a.id
    LEFT JOIN cases c ON c.id = ca.case_id
    ORDER BY c.issued DESC, a.key DESC";

const IN_WORDS: &str = "
    SELECT a.id, ca.case_id
    FROM (SELECT rowid FROM words WHERE words MATCH :query ORDER BY rowid DESC LIMIT :most) hit
    JOIN alerts a ON a.key = hit.rowid
    LEFT JOIN case_alerts ca ON ca.alert = a.id
    LEFT JOIN cases c ON c.id = ca.case_id
    ORDER BY c.issued DESC, a.key DESC";

fn find(connection: &Connection, sql: &str, query: &str, most: usize, in_head: bool) -> Result<Vec<Hit>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let hits = statement.query_and_then(named_params! { ":query": query, ":most": row::number(most) }, |row| {
        read_hit(row, in_head)
    })?;
    hits.collect()
}

fn read_hit(row: &Row<'_>, in_head: bool) -> Result<Hit, Error> {
    Ok(Hit { alert: AlertId(row.get("id")?), case: row.get::<_, Option<String>>("case_id")?.map(CaseId), in_head })
}

/// The first hit of each case; an alert without one stands for itself.
fn one_a_case(hits: Vec<Hit>, limit: usize) -> Vec<Hit> {
    let mut seen = HashSet::new();
    let firsts = hits.into_iter().filter(|hit| {
        seen.insert(match &hit.case {
            Some(case) => (true, case.0.clone()),
            None => (false, hit.alert.0.clone()),
        })
    });
    firsts.take(limit).collect()
}
