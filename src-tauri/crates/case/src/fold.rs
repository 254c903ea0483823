//! Texts compared as a reader compares them: white space, case and punctuation don't count.

use std::collections::HashSet;

/// Lower case, only letters and digits, words parted by one space.
pub fn fold(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two sentences that share this part of their words (of the shorter one) say the same thing, reworded.
const REWORDED: f32 = 0.7;

/// Whether two sentences ask the same, perhaps in other words.
pub fn says_the_same(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let (a, b): (HashSet<&str>, HashSet<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let shorter = a.len().min(b.len()).max(1);
    a.intersection(&b).count() as f32 / shorter as f32 >= REWORDED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_space_and_punctuation_do_not_count() {
        assert_eq!(fold("  “Yim  Kunthea”, "), fold("YIM KUNTHEA"));
        assert_ne!(fold("Ali Reza"), fold("Alireza"));
    }

    #[test]
    fn a_reworded_call_is_no_new_call() {
        assert!(says_the_same(
            "Calling for Chea Sophal to be released immediately",
            "calling on them to release Chea Sophal, for he should be released immediately"
        ));
        assert!(!says_the_same("Release Chea Sophal", "Give Yim Kunthea medical care"));
    }
}
