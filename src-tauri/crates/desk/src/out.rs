//! The way of what comes from the network to where it is kept: many small pieces at a time, so that they share a wait
//! for the disk, and few large ones, so that memory stays small.

use std::sync::Arc;

use model::SourceId;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

use crate::{Brought, Publication};

/// A piece with its source.
type Piece = (SourceId, Brought);

/// Pieces that are kept together: they share a transaction and a wait for the disk. 128 files took 0.2 ms each to get
/// there, 32 two to four times as long; other programs that write wait meanwhile.
const PIECES: usize = 128;
/// What comes faster than it is kept waits on the network, not in memory: so many times [`UNIT`] of documents.
const ROOM: usize = 512;
/// Bytes.
const UNIT: usize = 64 << 10;

/// Where what comes goes.
#[derive(Debug, Clone)]
pub(crate) struct Out {
    pieces: mpsc::Sender<(Piece, OwnedSemaphorePermit)>,
    room: Arc<Semaphore>,
}

/// Where it comes out.
#[derive(Debug)]
pub(crate) struct Incoming {
    pieces: mpsc::Receiver<(Piece, OwnedSemaphorePermit)>,
    /// The room of what was given out last: it is free when that is kept, and more is asked for.
    held: Vec<OwnedSemaphorePermit>,
}

impl Out {
    pub(crate) fn new() -> (Self, Incoming) {
        let (sender, receiver) = mpsc::channel(PIECES);
        let out = Self { pieces: sender, room: Arc::new(Semaphore::new(ROOM)) };
        (out, Incoming { pieces: receiver, held: Vec::new() })
    }

    /// Waits for room, and sends; nobody is told where the receiver is gone.
    pub(crate) async fn send(&self, piece: Piece) {
        let units = u32::try_from(size(&piece.1).div_ceil(UNIT).clamp(1, ROOM)).expect("not above the room");
        if let Ok(room) = self.room.clone().acquire_many_owned(units).await {
            let _ = self.pieces.send((piece, room)).await;
        }
    }

    /// The same from a thread that may wait.
    pub(crate) fn send_waiting(&self, piece: Piece) {
        Handle::current().block_on(self.send(piece));
    }
}

impl Incoming {
    /// What has come since, at least one piece; `None` when no more can come.
    pub(crate) fn next(&mut self) -> Option<Vec<Piece>> {
        self.held.clear();
        let (first, room) = self.pieces.blocking_recv()?;
        self.held.push(room);
        let mut pieces = vec![first];
        while pieces.len() < PIECES
            && let Ok((next, room)) = self.pieces.try_recv()
        {
            self.held.push(room);
            pieces.push(next);
        }
        Some(pieces)
    }
}

fn size(brought: &Brought) -> usize {
    match brought {
        Brought::Publication(publication) => size_of_publication(publication),
        Brought::Picture(fetched) => fetched.picture.as_ref().map_or(0, |picture| picture.bytes.len()),
        _ => 0,
    }
}

/// Its documents as they came and, about as much again, as they were read.
fn size_of_publication(publication: &Publication) -> usize {
    publication.papers.iter().map(|paper| 2 * paper.bytes.len()).sum()
}
