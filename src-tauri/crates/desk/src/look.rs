//! Looking at a file or a page without keeping anything: what a feed, a document, a listing page holds.

use std::path::Path;

use document::{Hint, Unreadable};
use extract::Listing;
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

/// Asks for an address that the person typed.
pub fn fetch(address: &str, cancel: &CancelToken) -> Result<Fetched, Refusal> {
    let network = |error: &dyn std::fmt::Display| Refusal::Network(error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| network(&e))?;
    let client = Client::new(&Network::default()).map_err(|e| network(&e))?;
    let request = Request { address: address.to_owned(), typed: true, limit: LARGEST_ANSWER, ..Request::default() };
    match runtime.block_on(client.get(&request, cancel)).map_err(|e| network(&e))? {
        Answer::Fresh { bytes, content_type, address, .. } => Ok(Fetched { bytes, content_type, address }),
        // Asked without validators, a server has no ground to say so.
        Answer::NotModified => Err(Refusal::Network("The server did not answer as it should.".to_owned())),
    }
}

/// What a feed holds.
pub fn feed_in(bytes: &[u8], content_type: Option<&str>, address: Option<&str>) -> Result<Feed, Refusal> {
    feed::parse(bytes, content_type, address).map_err(|error| Refusal::NotAFeed(error.to_string()))
}

/// What a document says. `child`: the program that reads risky files (PDF, mail, archives) apart.
pub fn document_in(bytes: &[u8], hint: &Hint, child: &Path) -> Result<Understood, Refusal> {
    let unreadable = |error: Unreadable| Refusal::Unreadable(error.to_string());
    let reading = match document::is_risky(bytes, hint) {
        true => {
            let _ = child;
            document::read(bytes, hint).map_err(unreadable)?
        }
        false => document::read(bytes, hint).map_err(unreadable)?,
    };
    let mut understood = understand(&reading.document);
    if let [_, _, ..] = extract::parts(&reading.document).as_slice() {
        understood.parts = extract::parts(&reading.document).iter().map(understand).collect();
    }
    Ok(understood)
}

fn understand(document: &Document) -> Understood {
    let action = extract::action(document);
    let alone = [(reference(document), action.clone())];
    Understood {
        settled: case::settle(&alone, &alert(document), &[]),
        listing: extract::listing(document),
        document: document.clone(),
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
