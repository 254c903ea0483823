//! Who writes: the owner's profile, and how long the post takes from there.

use case::{DAYS_BEYOND_REGION, days_in_post};
use model::{Country, Writer};
use store::Store;

use crate::{Desk, POST_DAYS, Refusal};

/// A letter that takes longer than this comes by no post.
const MOST_DAYS: u16 = 365;

impl Desk {
    /// The owner's profile; `None` where there is none yet.
    pub fn profile(&self) -> Result<Option<Writer>, Refusal> {
        Ok(self.store.profile()?)
    }

    /// Sets it.
    pub fn set_profile(&self, writer: &Writer) -> Result<(), Refusal> {
        Ok(self.store.put_profile(writer)?)
    }

    /// Days in the post to a country: as the person put it right, else by region.
    pub fn post_days(&self, to: Country) -> Result<u16, Refusal> {
        let home = self.store.profile()?.and_then(|writer| writer.country);
        Ok(days_in_post(Some(to), home, &|country| put_right(&self.store, country)))
    }

    /// Puts the days in the post right; `None` goes back to the region's.
    pub fn set_post_days(&self, to: Country, days: Option<u16>) -> Result<(), Refusal> {
        if days.is_some_and(|days| days > MOST_DAYS) {
            return Err(Refusal::Wrong(format!(
                "No letter takes more than {MOST_DAYS} days; about {DAYS_BEYOND_REGION} is usual."
            )));
        }
        Ok(self.store.set_setting(&format!("{POST_DAYS}{to}"), days.map(|days| days.to_string()).as_deref())?)
    }
}

fn put_right(store: &Store, country: Country) -> Option<u16> {
    store.setting(&format!("{POST_DAYS}{country}")).ok().flatten().and_then(|days| days.parse().ok())
}
