//! What is behind a notice: its page, and the files that feed and page name.

use std::sync::Arc;

use model::{Document, DocumentRole, Enclosure, Region};
use store::WantedPicture;

use crate::{Brought, Errand, Got, Notice, Out, Paper, Publication, RawFile, Refusal, shown_by};

/// Pages and PDFs; a larger file is no alert.
pub(crate) const LARGEST_FILE: u64 = 16 << 20;
/// Files that one alert may bring; a page that links more is a library.
const MOST_FILES: usize = 4;
/// Endings of files that may be an alert's own document.
const ENDINGS: &[&str] = &[".pdf", ".docx"];

/// Pictures of one alert that are asked for; a page that shows more is a gallery.
const MOST_PICTURES: usize = 24;

/// Fetches all of it and sends the publication; what can't be fetched is sent as missing, the publication without it.
/// Gives the pictures that it shows.
pub(crate) async fn fetch_behind(
    errand: &Arc<Errand>,
    mut notice: Notice,
    base: &str,
    out: &Out,
) -> Vec<WantedPicture> {
    let resolve = |base: &str, link: &str| errand.reach.resolve(base, link);
    let address = notice.alert.address.as_deref().and_then(|link| resolve(base, link));
    let attached = notice.enclosures.iter().filter(|file| is_document(file));
    let mut files: Vec<String> = attached.filter_map(|file| resolve(base, &file.address)).collect();
    let mut papers = Vec::new();
    if let Some(text) = notice.text.take() {
        papers.extend(read(errand, text, address.clone()).await);
    }
    if let Some(page) = fetch(errand, out, address.as_deref(), DocumentRole::Page).await {
        let at = page.reference.address.clone().unwrap_or_default();
        let links = page.document.as_ref().map(linked_files).unwrap_or_default();
        files.extend(links.iter().filter_map(|link| resolve(&at, link)));
        // A feed in a file gives paths; the alert keeps the whole address.
        notice.alert.address = if at.starts_with("file:") { Some(at) } else { address };
        papers.push(page);
    } else if address.is_some() {
        notice.alert.address = address;
    }
    for (n, file) in files.iter().take(MOST_FILES).enumerate() {
        if !files[..n].contains(file) {
            papers.extend(fetch(errand, out, Some(file), DocumentRole::Download).await);
        }
    }
    let documents = papers.iter().filter_map(|paper| paper.document.as_ref());
    let page = notice.alert.address.clone();
    let wanted = |address: &String| WantedPicture { address: address.clone(), page: page.clone() };
    let pictures = documents.flat_map(shown_by).take(MOST_PICTURES).map(wanted).collect();
    if !errand.cancel.is_cancelled() {
        let publication = Box::new(Publication { alert: notice.alert, papers });
        out.send((errand.source.id, Brought::Publication(publication))).await;
    }
    pictures
}

/// One page or file, read; `None` where there is none or it can't be had.
async fn fetch(errand: &Arc<Errand>, out: &Out, address: Option<&str>, role: DocumentRole) -> Option<Paper> {
    let address = address?;
    let missing = |why: Refusal| (errand.source.id, Brought::Missing { address: address.to_owned(), why });
    let got = match errand.reach.get(address, (None, None), LARGEST_FILE, &errand.cancel).await {
        Ok(got) => got?,
        Err(why) => {
            out.send(missing(why)).await;
            return None;
        }
    };
    let paper = read_paper(errand, got, address, role).await?;
    if let Some(why) = paper.refusal.clone() {
        out.send(missing(why)).await;
    }
    Some(paper)
}

/// What came for `asked`, read; `None` where reading it went wrong in spite of everything.
pub(crate) async fn read_paper(errand: &Arc<Errand>, got: Got, asked: &str, role: DocumentRole) -> Option<Paper> {
    let is_file = got.media_type.as_deref().is_some_and(|media_type| !media_type.contains("html"));
    let role = if is_file { DocumentRole::Download } else { role };
    let name = asked.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned);
    let file = RawFile { role, address: Some(got.address), media_type: got.media_type, name, bytes: got.bytes };
    read(errand, file, None).await
}

/// Reading takes the processor, so it happens beside the tasks that wait for the network.
async fn read(errand: &Arc<Errand>, file: RawFile, base: Option<String>) -> Option<Paper> {
    let child = errand.child.clone();
    let reading = tokio::task::spawn_blocking(move || Paper::read(file, base.as_deref(), &child));
    // A reader that panics in spite of everything costs this document alone.
    reading.await.ok()
}

fn is_document(file: &Enclosure) -> bool {
    let media_type = file.media_type.as_deref().unwrap_or_default();
    has_file_ending(&file.address) || media_type.contains("pdf") || media_type.contains("wordprocessing")
}

/// Files that the page links outside its furniture.
fn linked_files(page: &Document) -> Vec<String> {
    let blocks = page.blocks.iter().filter(|block| block.region != Region::Furniture);
    let links = blocks.flat_map(|block| &block.links).map(|link| link.address.clone());
    links.filter(|address| has_file_ending(address)).collect()
}

fn has_file_ending(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or(address).to_ascii_lowercase();
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}
