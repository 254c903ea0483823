//! What a publisher wrote anew into a text that the person had read.

use std::collections::HashSet;

use model::{Block, Timestamp};

use crate::{Desk, OpenAlert, Refusal};

impl Desk {
    /// Blocks of the open text, by their index, whose words stood in no document of the version that was here at that
    /// moment. None where nothing was here then, where it could not be read, or where nothing came since.
    pub fn changed_blocks(&self, open: &OpenAlert, seen: Timestamp) -> Result<Vec<u32>, Refusal> {
        let Some(document) = open.document.as_ref().filter(|_| open.alert.received > seen) else {
            return Ok(Vec::new());
        };
        let versions = self.store.alert_versions(&open.alert.id)?;
        let Some(read) = versions.iter().rev().find(|version| version.received <= seen) else {
            return Ok(Vec::new());
        };
        let mut known: HashSet<String> = HashSet::new();
        for reference in &read.documents {
            let before = self.document(&reference.hash)?;
            known.extend(before.iter().flat_map(|document| &document.blocks).map(words));
        }
        if known.is_empty() {
            return Ok(Vec::new());
        }
        let blocks = (0..).zip(&document.blocks);
        let is_new = |block: &Block| !words(block).is_empty() && !known.contains(&words(block));
        Ok(blocks.filter(|(_, block)| is_new(block)).map(|(index, _)| index).collect())
    }
}

/// Lines break otherwise in each form of a text.
fn words(block: &Block) -> String {
    block.text().split_whitespace().collect::<Vec<_>>().join(" ")
}
