//! A month and a day by their signs: “12月1日”, “12월 1일”.

use super::{Day, Token, Tokens};

impl Tokens<'_> {
    /// The day without its year, and how many tokens.
    pub(super) fn of_signs(&self, at: usize) -> Option<(Day, usize)> {
        let is =
            |at: usize, signs: [&str; 2]| matches!(self.get(at), Some(Token::Word(word)) if signs.contains(word));
        let month = u8::try_from(self.number(at, 1..=2, 12).filter(|_| is(at + 1, ["月", "월"]))?).ok()?;
        let day = u8::try_from(self.number(at + 2, 1..=2, 31).filter(|_| is(at + 3, ["日", "일"]))?).ok()?;
        (month > 0 && day > 0).then_some((Day::Yearless(month, day), 4))
    }
}
