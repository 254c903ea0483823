//! A source that moves: to where its server says, for good, or by the safer way that it asks for.

use feed::parse;
use jiff::SignedDuration;
use model::{Source, SourceKind, Timestamp};
use store::Whereabouts;

use crate::{Errand, LARGEST_FEED};

/// The longest that a server's “nothing new” is believed.
const BELIEVED: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Whether a source has to be taken whole, whatever its server says of what is new.
pub(crate) fn is_old(known: &Whereabouts, now: Timestamp) -> bool {
    // One that was taken whole in the future was so by a clock that was wrong.
    known.taken_whole.is_none_or(|taken| taken > now || now.duration_since(taken) >= BELIEVED)
}

/// Where a source lives after an answer that could be read. It moves when two answers in a row send it to the same
/// place and that place has a feed: once may be a network's trick, or a mistake that is taken back.
pub(crate) async fn moved(errand: &Errand, source: &mut Source, to: Option<String>) -> Whereabouts {
    let known = errand.whereabouts.clone();
    let mut now = Whereabouts { taken_whole: Some(errand.now), moving_to: None, gone: false, ..known.clone() };
    // What the person gave stands for its feed the first time; that is no move.
    let to = to.filter(|to| source.kind == SourceKind::Feed && *to != source.address && source.answered.is_some());
    let Some(to) = to else { return now };
    if known.moving_to.as_ref() != Some(&to) || !has_feed(errand, &to).await {
        now.moving_to = Some(to);
        return now;
    }
    now.moved_from = Some(std::mem::replace(&mut source.address, to));
    now
}

/// Whether a feed can be read there.
async fn has_feed(errand: &Errand, address: &str) -> bool {
    let got = errand.reach.get(address, (None, None), LARGEST_FEED, &errand.cancel).await;
    got.ok().flatten().is_some_and(|got| parse(&got.bytes, got.media_type.as_deref(), None).is_ok())
}
