//! Listings pasted as text, without links and headings: one line a document, its country first, and its text below.

use std::collections::HashSet;

use model::{Block, Region};

use super::item::{fold_space, title_kind};
use crate::fold::{chars_before, fold, slice};
use crate::labels::{issued, links};
use crate::{Item, country, kind};

/// Fewer lines of that make are a story that goes through countries.
const FEWEST: usize = 3;
/// No headline is longer, no text of an item shorter.
const HEADLINE: usize = 170;
const TEXT: usize = 80;

/// The items: none where fewer than three lines name their country and have a text below them.
pub(super) fn items(blocks: &[&Block]) -> Vec<Item> {
    let main = blocks.iter().filter(|block| block.region == Region::Main && block.links.is_empty());
    let lines: Vec<&str> = main.flat_map(|block| &block.lines).map(|line| line.text.trim()).collect();
    let heads: Vec<(usize, String)> =
        (0..lines.len()).filter_map(|at| Some((at, headed(lines[at], lines.get(at + 1)?)?))).collect();
    let countries: HashSet<&String> = heads.iter().map(|(_, country)| country).collect();
    if heads.len() < FEWEST || countries.len() < FEWEST - 1 {
        return labelled(blocks);
    }
    let below = |(head, end): (&(usize, String), usize)| item(lines[head.0], &lines[head.0 + 1..end]);
    with_ends(&heads, lines.len()).map(below).collect()
}

/// “URGENT ACTION: China: …” above a text and “Read more: http…”, “PRESS RELEASE: …” above another: lines that begin with the
/// label of a kind, of two kinds at least.
fn labelled(blocks: &[&Block]) -> Vec<Item> {
    let main = blocks.iter().filter(|block| block.region == Region::Main);
    let lines: Vec<&str> = main.flat_map(|block| &block.lines).map(|line| line.text.trim()).collect();
    let label = |line: &str| {
        let (label, rest) = line.split_once([':', '：'])?;
        let short = line.chars().count() <= HEADLINE && rest.split_whitespace().count() > 2;
        kind::of_label(fold(label).trim()).filter(|_| short)
    };
    let told = |at: usize| {
        lines.get(at + 1).is_some_and(|below| below.chars().count() >= TEXT / 2 && label(below).is_none())
    };
    let heads: Vec<(usize, model::AlertKind)> =
        (0..lines.len()).filter_map(|at| Some((at, label(lines[at])?))).filter(|(at, _)| told(*at)).collect();
    if heads.len() < FEWEST || heads.iter().all(|(_, kind)| *kind == heads[0].1) {
        return Vec::new();
    }
    let linked = |below: &[&str], mark: &str| {
        let line = below.iter().find(|line| links().start(&fold(line), |own| own == mark).is_some())?;
        line.split_whitespace().find(|word| word.starts_with("http")).map(str::to_owned)
    };
    let whole = |((at, kind), end): (&(usize, model::AlertKind), usize)| {
        let below = &lines[at + 1..end];
        let (read_more, download) = (linked(below, "more"), linked(below, "download"));
        Item { kind: Some(*kind), read_more, download, ..item(lines[*at], below) }
    };
    with_ends(&heads, lines.len()).map(whole).collect()
}

/// The lines that begin an item, each with the line where the next begins.
fn with_ends<T>(heads: &[(usize, T)], end: usize) -> impl Iterator<Item = (&(usize, T), usize)> {
    heads.iter().zip(heads.iter().skip(1).map(|(at, _)| *at).chain([end]))
}

/// The folded country that a headline begins with, where the line below it is running text.
fn headed(line: &str, below: &str) -> Option<String> {
    let told = below.chars().count() >= TEXT && headed_by(below).is_none();
    headed_by(line).filter(|_| told && line.chars().count() <= HEADLINE && !line.ends_with('.'))
}

fn headed_by(line: &str) -> Option<String> {
    let folded = fold(line);
    let ends = [":", " - "].into_iter().filter_map(|mark| folded.find(mark)).min()?;
    let name = folded[..ends].trim();
    country::named(name).map(|_| name.to_owned()).filter(|_| folded[ends..].chars().count() > 10)
}

fn item(line: &str, below: &[&str]) -> Item {
    let title = fold_space(without_day(line));
    let text = |line: &&&str| line.chars().count() >= TEXT / 2;
    let excerpt = below.iter().find(text).map_or("", |line| line.trim_end_matches([' ', '-', '–', '•']));
    let kind = title_kind(&title).or_else(|| kind_behind_country(&title));
    Item { kind, title: Some(title), excerpt: fold_space(excerpt), ..Item::default() }
}

/// “Mali – Briefaktion Imker verschleppt”: the label stands between country and headline.
fn kind_behind_country(title: &str) -> Option<model::AlertKind> {
    const WORDS: usize = 3;
    let folded = fold(title);
    let rest = folded.split_once(" - ").or_else(|| folded.split_once(':'))?.1.trim();
    let words: Vec<&str> = rest.split_whitespace().take(WORDS).collect();
    (1..=words.len()).rev().find_map(|count| kind::of_label(&words[..count].join(" ")))
}

/// “… beaten on his doorstepposted on: 2015/06/19”: without the day that its page printed behind it.
fn without_day(line: &str) -> &str {
    const LABEL: usize = 40;
    let folded = fold(line);
    let labelled = |word: &String| {
        let at = folded.rfind(word.as_str())?;
        let rest = &folded[at..];
        let value = rest[word.len()..].trim_start().strip_prefix(':')?;
        let dated = value.chars().count() < LABEL && !crate::dates::all(value).is_empty();
        dated.then_some(at)
    };
    let marks = ["posted", "published", "label"].into_iter().flat_map(|mark| issued().words(mark));
    let cut = marks.filter_map(labelled).min();
    cut.map_or(line, |at| slice(line, 0, chars_before(&folded, at)))
}
