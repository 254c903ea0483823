//! Which of several wordings a letter takes: no two letters of a print run are to be the same.

/// Choices out of one number: each wording that a letter has in several forms takes its share of it. Different numbers
/// below [`Choices::ways`] make different choices, the same number the same ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choices {
    rest: u64,
    ways: u64,
}

impl Choices {
    /// The first wording of everything.
    pub fn first() -> Self {
        Self { rest: 0, ways: 1 }
    }

    /// Those of the letter number `nth`, counted from 0, of letters that can be worded in so many ways. Letters that
    /// follow each other differ in more than their opening: they are taken from all over the ways.
    pub fn of(nth: u64, ways: u64) -> Self {
        let (ways, nth) = (u128::from(ways.max(1)), u128::from(nth));
        let at = nth * u128::from(step(ways)) % ways;
        Self { rest: u64::try_from(at).expect("less than the ways, which were 64 bits"), ways: 1 }
    }

    /// One of `count` forms, counted from 0.
    pub fn take(&mut self, count: usize) -> usize {
        let count = (count as u64).max(1);
        let taken = self.rest % count;
        self.rest /= count;
        self.ways = self.ways.saturating_mul(count);
        usize::try_from(taken).expect("less than a count of forms")
    }

    /// An order for things of which any may come first.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in 0..things.len().saturating_sub(1) {
            let from = at + self.take(things.len() - at);
            things[at..=from].rotate_right(1);
        }
    }

    /// In how many ways could be chosen until now.
    pub fn ways(&self) -> u64 {
        self.ways
    }
}

/// How far apart letters are taken: about at the golden section, where places spread most evenly, and by no divisor of
/// the ways, so that all of them are taken before one comes again.
fn step(ways: u128) -> u64 {
    let near = (ways * 618 / 1000).max(1);
    let step = (near..).find(|step| divisor(*step, ways) == 1).unwrap_or(1);
    u64::try_from(step % ways.max(2)).unwrap_or(1)
}

fn divisor(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What a letter with two wordings, three things in any order and one of five chooses.
    fn chosen(mut choices: Choices) -> (usize, String, usize, u64) {
        let first = choices.take(2);
        let mut things = ['a', 'b', 'c'];
        choices.shuffle(&mut things);
        (first, things.iter().collect(), choices.take(5), choices.ways())
    }

    #[test]
    fn as_many_letters_as_there_are_ways_are_all_different() {
        let all: BTreeSet<_> = (0..60).map(|nth| chosen(Choices::of(nth, 60))).collect();
        assert_eq!(all.len(), 60);
        assert_eq!(chosen(Choices::first()), (0, "abc".to_owned(), 0, 60));
        assert_eq!(chosen(Choices::of(0, 60)), chosen(Choices::first()));
        assert_eq!(chosen(Choices::of(60, 60)), chosen(Choices::first()), "then they come again");
    }

    #[test]
    fn any_number_of_ways_is_gone_through_whole() {
        for ways in 1..200_u64 {
            let all: BTreeSet<u64> = (0..ways).map(|nth| Choices::of(nth, ways).rest).collect();
            assert_eq!(all.len() as u64, ways);
        }
        assert_ne!(Choices::of(1, u64::MAX), Choices::of(2, u64::MAX), "more ways than can be counted");
    }
}
