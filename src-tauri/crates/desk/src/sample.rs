//! The bundled sample, laid out in a folder with dates around today: an invented organisation in invented places.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use model::{Alert, Date};

use crate::Refusal;

/// Path below the folder, and text with date tokens.
const FILES: &[(&str, &str)] = &[
    ("feed.xml", include_str!("../sample/feed.xml")),
    ("actions/brothers.html", include_str!("../sample/actions/brothers.html")),
    ("actions/presenter-1.html", include_str!("../sample/actions/presenter-1.html")),
    ("actions/presenter-2.html", include_str!("../sample/actions/presenter-2.html")),
    ("actions/solene-1.html", include_str!("../sample/actions/solene-1.html")),
    ("actions/solene-2.html", include_str!("../sample/actions/solene-2.html")),
];

/// How the sample's feed names its entries (RFC 4151; the domain can't exist, RFC 2606).
const IDS: &str = "tag:tidewatch.example:";

/// Writes the sample's feed and pages into the folder, and gives the feed's path, to be added as a source.
pub fn lay_out_sample(folder: &Path, today: Date) -> Result<PathBuf, Refusal> {
    let cannot = |_| Refusal::File(format!("The sample can't be written to {}.", folder.display()));
    for (path, text) in FILES {
        let file = folder.join(path);
        make_folder(file.parent().unwrap_or(folder)).map_err(cannot)?;
        write(&file, &dated(text, today)).map_err(cannot)?;
    }
    Ok(folder.join(FILES[0].0))
}

/// Whether an alert came with the bundled sample: its publisher is invented, and so is every name it gives out.
pub fn is_of_sample(alert: &Alert) -> bool {
    alert.published_id.starts_with(IDS)
}

/// For the owner alone, as everything in a data folder.
fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// Puts a date in the place of each token: `{date:-4}` is the fourth day before today. What is no token stays.
fn dated(text: &str, today: Date) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}').and_then(|(token, rest)| Some((date(token, today)?, rest))) {
            Some((date, behind)) => {
                out.push_str(&date);
                rest = behind;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out + rest
}

fn date(token: &str, today: Date) -> Option<String> {
    let (form, days) = token.split_once(':')?;
    let day = today.checked_add(jiff::Span::new().days(days.parse::<i32>().ok()?)).ok()?;
    let format = match form {
        "date" | "DATE" => "%-d %B %Y",
        "rfc822" => "%a, %d %b %Y 08:00:00 +0000",
        "yy" => "%y",
        "yyyy" => "%Y",
        _ => return None,
    };
    let text = day.strftime(format).to_string();
    Some(if form == "DATE" { text.to_uppercase() } else { text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(dated(text, "2026-11-28".parse().expect("a date")), expected);
    }

    #[test]
    fn tokens_become_dates_around_today() {
        check("on {date:-4}, before {DATE:3}", "on 24 November 2026, before 1 DECEMBER 2026");
        check("UA 112/{yy:-400}", "UA 112/25");
        check("<pubDate>{rfc822:-4}</pubDate>", "<pubDate>Tue, 24 Nov 2026 08:00:00 +0000</pubDate>");
        check("body { color: red } {date:x}", "body { color: red } {date:x}");
    }

    #[test]
    fn every_entry_of_the_feed_can_be_told_to_be_of_the_sample() {
        let ids: Vec<&str> =
            FILES[0].1.split("<guid").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
        assert!(ids.len() > 4 && ids.iter().all(|id| id.starts_with(IDS)), "{ids:?}");
    }

    #[test]
    fn no_token_of_the_sample_stays() {
        for (path, text) in FILES {
            let laid_out = dated(text, "2026-11-28".parse().expect("a date"));
            assert!(!["{date", "{DATE", "{rfc822", "{yy"].iter().any(|token| laid_out.contains(token)), "{path}");
        }
    }
}
