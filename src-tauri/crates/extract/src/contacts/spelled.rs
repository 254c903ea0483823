//! Addresses of mails in which a word stands for the sign, as archives of lists print them.

use crate::fold::fold;
use crate::labels::contacts;

/// “Minister: office at ministry.example, press at ministry.example”: a small word that is one in sentences too stands for the
/// sign where nothing but an address is around it, up to a comma or a colon.
pub(super) fn spelled_at(text: &str) -> Option<String> {
    const ADDRESS: usize = 3;
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    let (mut at, mut found) = (0, false);
    while at < words.len() {
        let begins = at == 0 || words[at - 1].ends_with([',', ';', ':', '：', '/']);
        let spelled = words.get(at..at + ADDRESS).filter(|_| begins).and_then(spelled);
        let ends = words.get(at + ADDRESS).is_none_or(|next| next.starts_with(['(', '/']));
        let parted = || words.get(at + ADDRESS - 1).is_some_and(|host| host.ends_with([',', ';']));
        match spelled.filter(|_| ends || parted()) {
            Some(address) => {
                out.push(address);
                (at, found) = (at + ADDRESS, true);
            }
            None => {
                out.push(words[at].to_owned());
                at += 1;
            }
        }
    }
    found.then(|| out.join(" "))
}

/// “office”, “at”, “ministry.example,” put together, the comma kept.
fn spelled(words: &[&str]) -> Option<String> {
    let [name, at, host] = words[..] else { return None };
    let part = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    let hosted = host.trim_end_matches(['.', ',', ';']);
    let domain = hosted.rsplit_once('.').is_some_and(|(before, top)| {
        before.len() > 1 && top.len() > 1 && top.chars().all(|c| c.is_ascii_lowercase())
    });
    let fits = domain && part(name) && part(hosted) && !name.ends_with('.') && contacts().has(&fold(at), "smallat");
    fits.then(|| format!("{name}@{}", host.trim_end_matches('.')))
}

/// Whether a line holds the address of a mail, hidden from robots or not.
pub(crate) fn holds_mail(text: &str) -> bool {
    // No line of an address is longer; running text is not gone through.
    const LONGEST: usize = 400;
    text.contains('@') || text.len() <= LONGEST && spelled_at(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stands_for_the_sign_where_only_an_address_is_around_it() {
        let check =
            |text: &str, expected: Option<&str>| assert_eq!(spelled_at(text).as_deref(), expected, "{text}");
        check("office at loom.example", Some("office@loom.example"));
        check(
            "Minister: a.b at loom.example, press at loom.example",
            Some("Minister: a.b@loom.example, press@loom.example"),
        );
        check(
            "Embassy of Togo, 8 Loom Street, post at loom.example",
            Some("Embassy of Togo, 8 Loom Street, post@loom.example"),
        );
        check("Look for us at loom.example today", None);
        check("We met at noon.", None);
        assert!(holds_mail("Minister: a at loom.example") && !holds_mail("We met at noon"));
    }
}
