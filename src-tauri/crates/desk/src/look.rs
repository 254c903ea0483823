//! Looking at a file or a page without keeping anything: what a feed, a document, a listing page holds.

use std::path::Path;

use document::{Hint, Reading};
use extract::{Contents, Listing};
use feed::{Answer, CancelToken, Client, Feed, Network, Request};
use model::{Action, Alert, AlertId, Document, DocumentRef, DocumentRole, Hash, SettledAction, Timestamp};

use crate::Refusal;

/// The most that is taken of anything on the network, counted after unpacking.
const LARGEST_ANSWER: u64 = 16 << 20;

/// What was fetched for a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// As they came.
    pub bytes: Vec<u8>,
    /// As the server says it.
    pub content_type: Option<String>,
    /// Where the answer came from in the end.
    pub address: String,
}

/// How many files of a mail are looked at, or mails of a mailbox: each is read in a process of its own.
const MOST_ATTACHED: usize = 100;

/// What was understood of one document.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// Read into blocks.
    pub document: Document,
    /// Findings with their places.
    pub action: Action,
    /// What of them is sure enough to be used.
    pub settled: SettledAction,
    /// Its items, where it is a listing page.
    pub listing: Listing,
    /// Each action of a document that holds several; empty otherwise.
    pub parts: Vec<Understood>,
}

/// Asks for an address that the person typed, by the network that they chose.
pub fn fetch(address: &str, network: &Network, cancel: &CancelToken) -> Result<Fetched, Refusal> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| feed::Error::Setup(error.to_string()))?;
    let client = Client::new(network)?;
    let request = Request { address: address.to_owned(), typed: true, limit: LARGEST_ANSWER, ..Request::default() };
    match runtime.block_on(client.get(&request, cancel))? {
        Answer::Fresh { bytes, content_type, address, .. } => Ok(Fetched { bytes, content_type, address }),
        // Asked without validators, a server has no ground to say so.
        Answer::NotModified => Err(feed::Error::BadAnswer.into()),
    }
}

/// What a feed holds.
pub fn feed_in(bytes: &[u8], content_type: Option<&str>, address: Option<&str>) -> Result<Feed, Refusal> {
    Ok(feed::parse(bytes, content_type, address)?)
}

/// What a document says, with what is attached to it where it is a mail. `child`: the program that reads risky files
/// (PDF, mail, archives) apart.
pub fn document_in(bytes: &[u8], hint: &Hint, child: &Path) -> Result<Understood, Refusal> {
    let reading = read(bytes, hint, child)?;
    let attached = reading.attachments.iter().take(MOST_ATTACHED).filter_map(|file| {
        let hint = Hint { name: file.name.clone(), media_type: Some(file.media_type.clone()), address: None };
        read(&file.bytes, &hint, child).ok()
    });
    let own = with_contents(reading.document);
    let parts = own.1.parts.clone();
    let mut groups: Vec<Vec<(Document, Contents)>> = vec![vec![own]];
    for (document, contents) in attached.map(|reading| with_contents(reading.document)) {
        let fits = |group: &&mut Vec<(Document, Contents)>| {
            !group.iter().any(|(_, other)| case::are_of_different_actions(&other.action, &contents.action))
        };
        match groups.iter_mut().find(fits) {
            Some(group) => group.push((document, contents)),
            None => groups.push(vec![(document, contents)]),
        }
    }
    let mut understood = together(groups.remove(0));
    understood.parts = groups.into_iter().map(together).collect();
    if parts.len() > 1 {
        understood.parts = parts.into_iter().map(|part| together(vec![with_contents(part)])).collect();
    }
    Ok(understood)
}

fn read(bytes: &[u8], hint: &Hint, child: &Path) -> Result<Reading, Refusal> {
    Ok(match document::is_risky(bytes, hint) {
        true => document::read_in_child(child, bytes, hint)?,
        false => document::read(bytes, hint)?,
    })
}

fn with_contents(document: Document) -> (Document, Contents) {
    let contents = extract::contents(&document);
    (document, contents)
}

/// Documents of one alert: the first is shown, all of them speak.
fn together(documents: Vec<(Document, Contents)>) -> Understood {
    let told: Vec<(DocumentRef, Action)> =
        documents.iter().map(|(d, contents)| (reference(d), contents.action.clone())).collect();
    let (document, Contents { mut action, listing, .. }) = documents[0].clone();
    action.findings.extend(documents[1..].iter().flat_map(|(_, of)| of.action.findings.iter().cloned()));
    Understood {
        settled: case::settle(&told, &alert(&document), &[], &|_| false),
        listing,
        document,
        action,
        parts: Vec::new(),
    }
}

fn reference(document: &Document) -> DocumentRef {
    DocumentRef {
        hash: Hash([0; 32]),
        role: DocumentRole::Imported,
        address: document.address.clone(),
        media_type: String::new(),
        name: None,
        size: 0,
    }
}

/// An alert that says nothing of its own: what is printed is the document's alone.
fn alert(document: &Document) -> Alert {
    Alert {
        id: AlertId(String::new()),
        version: 1,
        source: None,
        published_id: String::new(),
        title: String::new(),
        address: document.address.clone(),
        published: None,
        updated: None,
        received: Timestamp::UNIX_EPOCH,
        language: None,
        countries: Vec::new(),
        categories: Vec::new(),
        kind: None,
        publisher: None,
        documents: Vec::new(),
    }
}
