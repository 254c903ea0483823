//! Dates in running text: every order, many languages, other calendars and digits.

use model::Date;

use crate::calendar::{self, Calendar, Month};
use crate::fold::is_unspaced;

/// A date where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// Which day.
    pub day: Day,
}

/// What is known of a date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Day {
    /// As it is printed.
    Sure(Date),
    /// A month's name misspelt, or a calendar whose days are counted by the moon.
    Likely(Date),
    /// Month and day change places by the country: month-first reading, then day-first.
    Either(Date, Date),
    /// Month and day without a year.
    Yearless(u8, u8),
}

/// Which of two numbers is the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// 2/3/06 is the second of March.
    DayFirst,
    /// 2/3/06 is the third of February.
    MonthFirst,
}

impl Day {
    /// The day, where numbers alone are read in that order; `None` where no order is known or the year is missing.
    pub fn date(self, order: Option<Order>) -> Option<Date> {
        match (self, order) {
            (Self::Sure(date) | Self::Likely(date), _) => Some(date),
            (Self::Either(month_first, _), Some(Order::MonthFirst)) => Some(month_first),
            (Self::Either(_, day_first), Some(Order::DayFirst)) => Some(day_first),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token<'a> {
    Number(u32, usize),
    Word(&'a str),
    Mark(char),
}

struct Tokens<'a>(Vec<(Token<'a>, usize, usize)>);

/// Every date in a folded text, in order.
pub(crate) fn all(folded: &str) -> Vec<Found> {
    let tokens = tokens(folded);
    let (mut out, mut at) = (Vec::new(), 0);
    while at < tokens.0.len() {
        match tokens.date_at(at) {
            Some((day, used)) => {
                let (start, end) = (tokens.0[at].1, tokens.0[at + used - 1].2);
                out.push(Found { start, end, day });
                at += used;
            }
            None => at += 1,
        }
    }
    out
}

/// Whether a folded text names a day with its year.
pub(crate) fn names_a_day(folded: &str) -> bool {
    all(folded).iter().any(|found| found.day.date(Some(Order::DayFirst)).is_some())
}

/// The order in which a text writes numbers, where one of its dates leaves no choice.
pub(crate) fn order_of(folded: &str) -> Option<Order> {
    let tokens = tokens(folded);
    (0..tokens.0.len()).find_map(|at| {
        let (a, b, ..) = tokens.numeric(at)?;
        match (a, b) {
            (13..=31, 1..=12) => Some(Order::DayFirst),
            (1..=12, 13..=31) => Some(Order::MonthFirst),
            _ => None,
        }
    })
}

fn tokens(folded: &str) -> Tokens<'_> {
    let mut out = Vec::new();
    let mut chars = folded.char_indices().enumerate().peekable();
    while let Some((start, (at, c))) = chars.next() {
        if c == ' ' {
            continue;
        }
        // The signs for year, month and day stand for themselves, whatever follows.
        if matches!(c, '年' | '月' | '日' | '년' | '월' | '일') {
            out.push((Token::Word(&folded[at..at + c.len_utf8()]), start, start + 1));
            continue;
        }
        if let Some((number, digits, count)) = han_number(&folded[at..]) {
            out.push((Token::Number(number, digits), start, start + count));
            for _ in 1..count {
                chars.next();
            }
            continue;
        }
        let digit = c.is_ascii_digit();
        // “Ju1y” is one word, “1er” are two tokens; a script without spaces goes on to the next digit.
        let goes_on = |next: char| {
            if digit {
                next.is_ascii_digit()
            } else {
                is_letter(next) || (next.is_ascii_digit() && !is_unspaced(c))
            }
        };
        if !digit && !is_letter(c) {
            out.push((Token::Mark(c), start, start + 1));
            continue;
        }
        let (mut end, mut to) = (start + 1, at + c.len_utf8());
        while let Some((_, (next_at, next))) = chars.next_if(|(_, (_, next))| goes_on(*next)) {
            end += 1;
            to = next_at + next.len_utf8();
        }
        let word = &folded[at..to];
        let token = match word.parse() {
            Ok(number) if digit && word.len() <= 4 => Token::Number(number, word.len()),
            _ => Token::Word(word),
        };
        out.push((token, start, end));
    }
    Tokens(out)
}

/// “二〇一五年”, “十二月”, “二十九日”: a number in Chinese words before the sign of a year, month or day; how many digits
/// it would have, and how many characters it takes.
fn han_number(text: &str) -> Option<(u32, usize, usize)> {
    const LONGEST: usize = 4;
    let digit = |c: char| "〇一二三四五六七八九".chars().position(|own| own == c || own == '〇' && c == '零');
    let signs: Vec<char> =
        text.chars().take_while(|&c| digit(c).is_some() || c == '十').take(LONGEST + 1).collect();
    let closed = text.chars().nth(signs.len()).is_some_and(|c| matches!(c, '年' | '月' | '日'));
    if signs.is_empty() || signs.len() > LONGEST || !closed {
        return None;
    }
    let value =
        |signs: &[char]| signs.iter().try_fold(0, |sum, &c| Some(sum * 10 + u32::try_from(digit(c)?).ok()?));
    let number = match signs.iter().position(|&c| c == '十') {
        Some(ten) => value(&signs[..ten])?.max(1) * 10 + value(&signs[ten + 1..])?,
        None => value(&signs)?,
    };
    Some((number, number.to_string().len(), signs.len()))
}

/// Letters, and the vowel signs that Thai and Indian scripts write as marks of their own.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || (!c.is_ascii() && !c.is_alphanumeric() && (is_unspaced(c) || matches!(c as u32, 0x900..=0xdff)))
}

/// Words that may stand inside a date: “5th of June”, “3 de junio del 2002”, “1er août”.
const INSIDE: &[&str] = &[
    "st", "nd", "rd", "th", "er", "ro", "do", "de", "del", "of", "d", "the", "den", "van", "da", "di", "año", "ano",
];

impl Tokens<'_> {
    fn get(&self, at: usize) -> Option<&Token<'_>> {
        self.0.get(at).map(|(token, ..)| token)
    }

    fn number(&self, at: usize, digits: std::ops::RangeInclusive<usize>, most: u32) -> Option<u32> {
        match self.get(at)? {
            Token::Number(n, count) if digits.contains(count) && *n <= most => Some(*n),
            _ => None,
        }
    }

    fn mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.get(at), Some(Token::Mark(c)) if marks.contains(c))
    }

    fn date_at(&self, at: usize) -> Option<(Day, usize)> {
        // A number that goes on from another (“12.5.1999.3”, “1/2/3/4”) is no date.
        if at > 0 && self.mark(at - 1, &['/']) && matches!(self.get(at), Some(Token::Number(..))) {
            return None;
        }
        // “MDE 24/05/96” is an index number.
        if at > 0 && matches!(self.get(at - 1), Some(Token::Word(word)) if crate::index::is_region(word)) {
            return None;
        }
        let forms =
            [Self::year_first, Self::numeric_day, Self::day_month, Self::month_day, Self::counted, Self::of_era];
        forms.into_iter().find_map(|form| form(self, at))
    }

    /// Skips words and marks that may stand inside a date.
    fn inside(&self, mut at: usize) -> usize {
        loop {
            match self.get(at) {
                Some(Token::Word(word)) if INSIDE.contains(word) => at += 1,
                Some(Token::Mark('.' | ',' | '\'' | 'º' | 'ª' | '°' | '،')) => at += 1,
                _ => return at,
            }
        }
    }

    /// A month's name of one or two words, with its double (“يونيو/حزيران”).
    fn month(&self, at: usize) -> Option<(Month, usize)> {
        let one = |at: usize| match self.get(at)? {
            Token::Word(a) => {
                if let Some(Token::Word(b)) = self.get(at + 1)
                    && let Some(month) = calendar::month(&format!("{a} {b}"))
                {
                    return Some((month, at + 2));
                }
                calendar::month(a).map(|month| (month, at + 1))
            }
            _ => None,
        };
        let (month, next) = one(at)?;
        let abbreviated = if self.mark(next, &['.']) { next + 1 } else { next };
        if self.mark(next, &['/', '-'])
            && let Some((double, after)) = one(next + 1)
            && double.1 == month.1
        {
            return Some((month, after));
        }
        Some((month, abbreviated))
    }

    fn year(&self, at: usize) -> Option<(i32, usize)> {
        let at = self.inside(at);
        self.number(at, 4..=4, 2700).map(|year| (i32::try_from(year).unwrap_or(0), at + 1))
    }

    /// A year of two digits counts only right behind its month: “25 March 04”, “March 25, '04”.
    fn short_year(&self, at: usize) -> Option<(i32, usize)> {
        let at = if self.mark(at, &['\'', ',']) { at + 1 } else { at };
        let at = if self.mark(at, &['\'']) { at + 1 } else { at };
        let next = self.get(at + 1);
        let ends =
            !matches!(next, Some(Token::Mark(':' | '/')) | Some(Token::Word("am" | "pm" | "h" | "uhr" | "heures")));
        self.number(at, 2..=2, 99).filter(|_| ends).map(|year| (i32::try_from(year).unwrap_or(0), at + 1))
    }

    /// “14 February 1990”, “1er août 2014”, “2 de septiembre de 2011”, “3 يونيو/حزيران 2024”.
    fn day_month(&self, at: usize) -> Option<(Day, usize)> {
        let day = u8::try_from(self.number(at, 1..=2, 31)?).ok().filter(|&d| d > 0)?;
        let name = self.inside(at + 1);
        if let Some(((calendar, month), next)) = self.month(name) {
            return Some(self.with_year(calendar, month, day, next, at));
        }
        self.misspelt(name, day, at)
    }

    /// “February 14, 1990”.
    fn month_day(&self, at: usize) -> Option<(Day, usize)> {
        let ((calendar, month), next) = self.month(at)?;
        let day = u8::try_from(self.number(next, 1..=2, 31)?).ok().filter(|&d| d > 0)?;
        Some(self.with_year(calendar, month, day, next + 1, at))
    }

    fn with_year(&self, calendar: Calendar, month: u8, day: u8, next: usize, at: usize) -> (Day, usize) {
        let year = self.year(next).or_else(|| self.short_year(next));
        let dated = year.and_then(|(year, end)| Some((calendar::to_gregorian(calendar, year, month, day)?, end)));
        match dated {
            Some((date, end)) if calendar == Calendar::Hijri => (Day::Likely(date), end - at),
            Some((date, end)) => (Day::Sure(date), end - at),
            None => (Day::Yearless(month, day), next - at),
        }
    }

    fn misspelt(&self, name: usize, day: u8, at: usize) -> Option<(Day, usize)> {
        let Token::Word(word) = self.get(name)? else {
            return None;
        };
        let (year, end) = self.year(name + 1)?;
        let month = calendar::misspelt_month(word)?;
        Some((Day::Likely(calendar::to_gregorian(Calendar::Gregorian, year, month, day)?), end - at))
    }

    /// “2024-06-03”, “2024. június 3.”, “2024年6月3日”.
    fn year_first(&self, at: usize) -> Option<(Day, usize)> {
        let year = i32::try_from(self.number(at, 4..=4, 2700)?).ok()?;
        let separated = |at| {
            self.mark(at, &['-', '/', '.']) || matches!(self.get(at), Some(Token::Word("年" | "月" | "년" | "월")))
        };
        if !separated(at + 1) {
            return None;
        }
        if let Some(((calendar, month), next)) = self.month(at + 2) {
            let day = u8::try_from(self.number(next, 1..=2, 31)?).ok()?;
            return Some((Day::Sure(calendar::to_gregorian(calendar, year, month, day)?), next + 1 - at));
        }
        let month = u8::try_from(self.number(at + 2, 1..=2, 12)?).ok()?;
        let day = u8::try_from(self.number(at + 4, 1..=2, 31).filter(|_| separated(at + 3))?).ok()?;
        let calendar = if (1300..1500).contains(&year) { Calendar::Jalali } else { Calendar::Gregorian };
        let tail = matches!(self.get(at + 5), Some(Token::Word("日" | "일")));
        Some((Day::Sure(calendar::to_gregorian(calendar, year, month, day)?), 5 + usize::from(tail)))
    }

    /// Three numbers with the same mark between them: the first two, the year, and how many tokens.
    fn numeric(&self, at: usize) -> Option<(u32, u32, i32, char, usize)> {
        let (a, b) = (self.number(at, 1..=2, 31)?, self.number(at + 2, 1..=2, 31)?);
        let mark = ['/', '.', '-'].into_iter().find(|&m| self.mark(at + 1, &[m]) && self.mark(at + 3, &[m]))?;
        let year = self.number(at + 4, 4..=4, 2700).or_else(|| self.number(at + 4, 2..=2, 99))?;
        let goes_on = self.mark(at + 5, &['/', '-']) && matches!(self.get(at + 6), Some(Token::Number(..)));
        (!goes_on).then(|| (a, b, i32::try_from(year).unwrap_or(0), mark, 5))
    }

    fn numeric_day(&self, at: usize) -> Option<(Day, usize)> {
        let (a, b, year, mark, used) = self.numeric(at)?;
        let (a, b) = (u8::try_from(a).ok()?, u8::try_from(b).ok()?);
        let day_first = calendar::to_gregorian(Calendar::Gregorian, year, b, a);
        // Dots are written by those who put the day first.
        let month_first = calendar::to_gregorian(Calendar::Gregorian, year, a, b).filter(|_| mark != '.');
        let day = match (month_first, day_first) {
            (Some(month_first), Some(day_first)) if month_first != day_first => Day::Either(month_first, day_first),
            (Some(date), _) | (_, Some(date)) => Day::Sure(date),
            (None, None) => return None,
        };
        Some((day, used))
    }

    /// “令和3年6月25日”, “民國109年8月3日”: years counted from the beginning of an era.
    fn of_era(&self, at: usize) -> Option<(Day, usize)> {
        // The year before the first of each: Reiwa 1 is 2019, Heisei 1 is 1989, Showa 1 is 1926, the Republic's 1 is 1912.
        const ERAS: &[(&str, i32)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民国", 1911)];
        let Token::Word(word) = self.get(at)? else { return None };
        let (_, before) = ERAS.iter().find(|(era, _)| word.ends_with(era))?;
        let year = i32::try_from(self.number(at + 1, 1..=3, 200)?).ok()? + before;
        let is = |at: usize, sign: &str| matches!(self.get(at), Some(Token::Word(word)) if *word == sign);
        let month = u8::try_from(self.number(at + 3, 1..=2, 12).filter(|_| is(at + 2, "年"))?).ok()?;
        let day =
            u8::try_from(self.number(at + 5, 1..=2, 31).filter(|_| is(at + 4, "月") && is(at + 6, "日"))?).ok()?;
        Some((Day::Sure(calendar::to_gregorian(Calendar::Gregorian, year, month, day)?), 7))
    }

    /// Vietnamese: “3 tháng 6 năm 2024”.
    fn counted(&self, at: usize) -> Option<(Day, usize)> {
        let day = u8::try_from(self.number(at, 1..=2, 31)?).ok()?;
        let month = u8::try_from(self.number(at + 2, 1..=2, 12)?).ok()?;
        let year = i32::try_from(self.number(at + 4, 4..=4, 2700)?).ok()?;
        let words = (self.get(at + 1), self.get(at + 3));
        let fits = matches!(words, (Some(Token::Word("thang")), Some(Token::Word("nam"))));
        fits.then(|| calendar::to_gregorian(Calendar::Gregorian, year, month, day))?
            .map(|date| (Day::Sure(date), 5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = all(&fold(text))
            .into_iter()
            .map(|found| match found.day {
                Day::Sure(date) => date.to_string(),
                Day::Likely(date) => format!("{date}?"),
                Day::Either(a, b) => format!("{a}|{b}"),
                Day::Yearless(month, day) => format!("--{month:02}-{day:02}"),
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn reads_every_order() {
        check("14 February 1990", &["1990-02-14"]);
        check("November 20, 1998 and Sept. 5 2001", &["1998-11-20", "2001-09-05"]);
        check("1er août 2014, le 22 décembre 2023", &["2014-08-01", "2023-12-22"]);
        check("ANTES DEL 14 DE OCTUBRE DE 2011 A:", &["2011-10-14"]);
        check("nicht mehr nach dem 16.07.2024. – 21. Mai 2024", &["2024-07-16", "2024-05-21"]);
        check("3 Haziran 2024; 3 июня 2024 г.; 2024年6月3日; 2024-06-03", &["2024-06-03"; 4]);
        check("ngày 3 tháng 6 năm 2024; 12th of May, '04", &["2024-06-03", "2004-05-12"]);
    }

    #[test]
    fn reads_other_calendars_and_digits() {
        check("التاريخ: 3 يونيو/حزيران 2024 و ١٩ كانون الثاني ٢٠٢٤", &["2024-06-03", "2024-01-19"]);
        check("วันที่: 8 สิงหาคม 2565; ๑๒ กันยายน ๒๕๖๕", &["2022-08-08", "2022-09-12"]);
        check("۱۲ خرداد ۱۳۷۵; ۱۴۰۲/۶/۱۹", &["1996-06-01", "2023-09-10"]);
    }

    #[test]
    fn counts_the_years_of_an_era() {
        check("発信日：令和3年6月25日; 平成30年1月2日", &["2021-06-25", "2018-01-02"]);
        check("民國109年8月3日", &["2020-08-03"]);
    }

    #[test]
    fn doubts_what_may_be_read_two_ways() {
        check("04/14/06 or 03/04/06, 18/9/95", &["2006-04-14", "2006-03-04|2006-04-03", "1995-09-18"]);
        check("14 Septmeber 1995", &["1995-09-14?"]);
        check("9 February; the 12th", &["--02-09"]);
    }

    #[test]
    fn takes_no_other_numbers_for_dates() {
        check("UA 118/91, AMR 46/23/91, + 51 14 555 091, 31/02/2020", &[]);
    }

    #[test]
    fn knows_the_order_where_one_date_leaves_no_choice() {
        assert_eq!(order_of("03/03/06 and 02/22/06"), Some(Order::MonthFirst));
        assert_eq!(order_of("18/9/95"), Some(Order::DayFirst));
        assert_eq!(order_of("03/03/06"), None);
    }
}
