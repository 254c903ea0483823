//! Dates in running text: every order, many languages, other calendars and digits.

mod signs;
mod tokens;

use model::Date;

use crate::calendar::{self, Calendar, Month};
use crate::fold::has_digit;
use crate::labels::grammar;
use tokens::{Token, Tokens, tokens};

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

/// Every date in a folded text, in order.
pub(crate) fn all(folded: &str) -> Vec<Found> {
    let (mut out, mut at) = (Vec::new(), 0);
    if !may_hold(folded) {
        return out;
    }
    let tokens = tokens(folded);
    while at < tokens.0.len() {
        match tokens.date_at(at) {
            Some((day, used)) => {
                let (start, end) = (tokens.0[tokens.with_weekday(at)].1, tokens.0[at + used - 1].2);
                out.push(Found { start, end, day });
                at += used;
            }
            None => at += 1,
        }
    }
    out
}

/// Whether a date may stand in a folded text at all: most lines of a document hold neither a digit nor a word for the
/// first of a month.
fn may_hold(folded: &str) -> bool {
    has_digit(folded)
        || folded.contains(['年', '月', '日'])
        || folded.split(|c: char| !tokens::is_letter(c)).any(calendar::is_first)
}

/// Whether a folded text names a day with its year.
pub(crate) fn names_a_day(folded: &str) -> bool {
    all(folded).iter().any(|found| found.day.date(Some(Order::DayFirst)).is_some())
}

/// The order in which a text writes numbers, where one of its dates leaves no choice.
pub(crate) fn order_of(folded: &str) -> Option<Order> {
    if !has_digit(folded) {
        return None;
    }
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

    /// Where a date begins together with the day of the week before it: “Samstag, 14.”, “sexta-feira, 14”.
    fn with_weekday(&self, at: usize) -> usize {
        let before = |at: usize, marks: &[char]| at > 0 && self.mark(at - 1, marks);
        let mut word = at;
        while before(word, &[',', '.', '،']) {
            word -= 1;
        }
        match word.checked_sub(1).and_then(|word| self.get(word)) {
            Some(Token::Word(name)) if calendar::is_weekday(name) => {
                let first = word - 1;
                if first > 1 && before(first, &['-']) { first - 2 } else { first }
            }
            _ => at,
        }
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
        let forms = [
            Self::year_first,
            Self::numeric_day,
            Self::day_month,
            Self::month_day,
            Self::counted,
            Self::of_era,
            Self::of_signs,
        ];
        forms.into_iter().find_map(|form| form(self, at))
    }

    /// Skips words and marks that may stand inside a date.
    fn inside(&self, mut at: usize) -> usize {
        loop {
            match self.get(at) {
                // “5th of June”, “3 de junio del 2002”, “1er août”, “1º de maio”.
                Some(Token::Word(word)) if matches!(*word, "º" | "ª") || grammar().has(word, "indate") => at += 1,
                Some(Token::Mark('.' | ',' | '\'' | 'º' | 'ª' | '°' | '،')) => at += 1,
                _ => return at,
            }
        }
    }

    /// A month's name of one or two words, with its double (“يونيو/حزيران”, “نيسان (أبريل)”).
    fn month(&self, at: usize) -> Option<(Month, usize)> {
        let one = |at: usize| match self.get(at)? {
            Token::Word(a) => {
                if let Some(Token::Word(b)) = self.get(at + 1)
                    && let Some(month) = calendar::month(&format!("{a} {b}"))
                {
                    return Some((month, at + 2));
                }
                // “มี.ค.”, “м.р.”: both parts of a name shortened.
                if self.mark(at + 1, &['.'])
                    && let Some(Token::Word(b)) = self.get(at + 2)
                    && let Some(month) = calendar::month(&format!("{a}.{b}"))
                {
                    return Some((month, at + 3));
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
        // “7 نيسان (أبريل) 2020”.
        if self.mark(next, &['('])
            && let Some((double, after)) = one(next + 1)
            && double.1 == month.1
            && self.mark(after, &[')'])
        {
            return Some((month, after + 1));
        }
        Some((month, abbreviated))
    }

    /// A year that a document of this kind names, of whatever calendar. “8 de Octubre 2622” is a house in a street.
    fn year(&self, at: usize) -> Option<(i32, usize)> {
        let at = self.inside(at);
        let year = self.number(at, 4..=4, 2700).and_then(|year| i32::try_from(year).ok())?;
        calendar::is_of_our_time(year).then_some((year, at + 1))
    }

    /// A year of two digits counts only right behind its month: “25 March 04”, “March 25, '04”.
    fn short_year(&self, at: usize) -> Option<(i32, usize)> {
        let at = if self.mark(at, &['\'', ',']) { at + 1 } else { at };
        let at = if self.mark(at, &['\'']) { at + 1 } else { at };
        let next = self.get(at + 1);
        // “25 March 04:30” is an hour, “before 25 March 04:” isn't.
        let hour = self.mark(at + 1, &[':', '/']) && matches!(self.get(at + 2), Some(Token::Number(..)));
        let ends = !hour && !matches!(next, Some(Token::Word(word)) if grammar().has(word, "hour"));
        self.number(at, 2..=2, 99).filter(|_| ends).map(|year| (i32::try_from(year).unwrap_or(0), at + 1))
    }

    /// “14 February 1990”, “1er août 2014”, “2 de septiembre de 2011”, “3 يونيو/حزيران 2024”.
    fn day_month(&self, at: usize) -> Option<(Day, usize)> {
        let first = matches!(self.get(at), Some(Token::Word(word)) if calendar::is_first(word)).then_some(1);
        let day = u8::try_from(first.or_else(|| self.number(at, 1..=2, 31))?).ok().filter(|&d| d > 0)?;
        if let Some(found) = self.between_marks(at, day) {
            return Some(found);
        }
        let name = self.inside(at + 1);
        if let Some(((calendar, month), next)) = self.month(name) {
            return Some(self.with_year(calendar, month, day, next, at));
        }
        self.misspelt(name, day, at)
    }

    /// “14-Mar-09”, “14/marzo/2009”, “14.III.2009”, “14-آذار/مارس-2009”.
    fn between_marks(&self, at: usize, day: u8) -> Option<(Day, usize)> {
        let mark = ['-', '/', '.'].into_iter().find(|&mark| self.mark(at + 1, &[mark]))?;
        let roman = || match self.get(at + 2)? {
            Token::Word(name) => calendar::roman_month(name).map(|month| (month, at + 3)),
            _ => None,
        };
        let ((calendar, month), next) = self.month(at + 2).or_else(roman)?;
        // A point behind a month may be taken for that of a shortened name.
        let end = [next, next - 1].into_iter().find(|&end| self.mark(end, &[mark]))?;
        let year = self.number(end + 1, 4..=4, 2700).or_else(|| self.number(end + 1, 2..=2, 99))?;
        let date = calendar::to_gregorian(calendar, i32::try_from(year).ok()?, month, day)?;
        Some((Day::Sure(date), end + 2 - at))
    }

    /// “February 14, 1990”.
    fn month_day(&self, at: usize) -> Option<(Day, usize)> {
        let ((calendar, month), next) = self.month(at)?;
        let day = u8::try_from(self.number(next, 1..=2, 31)?).ok().filter(|&d| d > 0)?;
        // “mar. 14 mars 2009” begins with a Tuesday.
        let is_weekday = self.month(self.inside(next + 1)).is_some() && self.year(next + 1).is_none();
        (!is_weekday).then(|| self.with_year(calendar, month, day, next + 1, at))
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

    /// “2024-06-03”, “2024. június 3.”, “2024年6月3日”, “2009 March 14”.
    fn year_first(&self, at: usize) -> Option<(Day, usize)> {
        let year = i32::try_from(self.number(at, 4..=4, 2700)?).ok()?;
        if let Some(((calendar, month), next)) = self.month(at + 1) {
            return self.year_before(at, year, calendar, month, next);
        }
        let separated = |at| {
            self.mark(at, &['-', '/', '.']) || matches!(self.get(at), Some(Token::Word("年" | "月" | "년" | "월")))
        };
        if !separated(at + 1) {
            return None;
        }
        if let Some(((calendar, month), next)) = self.month(at + 2) {
            let next = if self.mark(next, &['-']) { next + 1 } else { next };
            return self.year_before(at, year, calendar, month, next);
        }
        let month = u8::try_from(self.number(at + 2, 1..=2, 12)?).ok()?;
        let day = u8::try_from(self.number(at + 4, 1..=2, 31).filter(|_| separated(at + 3))?).ok()?;
        let calendar = if (1300..1500).contains(&year) { Calendar::Jalali } else { Calendar::Gregorian };
        let tail = matches!(self.get(at + 5), Some(Token::Word("日" | "일")));
        Some((Day::Sure(calendar::to_gregorian(calendar, year, month, day)?), 5 + usize::from(tail)))
    }

    /// A day behind its year and month. “… in 2009. March 14, 2010 …” has a year of its own.
    fn year_before(
        &self,
        at: usize,
        year: i32,
        calendar: Calendar,
        month: u8,
        next: usize,
    ) -> Option<(Day, usize)> {
        let day = u8::try_from(self.number(next, 1..=2, 31)?).ok()?;
        let date = calendar::to_gregorian(calendar, year, month, day)?;
        let goes_on = self.year(next + 1).is_some()
            || self.mark(next + 1, &[':']) && matches!(self.get(next + 2), Some(Token::Number(..)));
        (!goes_on).then_some((Day::Sure(date), next + 1 - at))
    }

    /// Three numbers with the same mark between them: the first two, the year, and how many tokens.
    fn numeric(&self, at: usize) -> Option<(u32, u32, i32, char, usize)> {
        let (a, b) = (self.number(at, 1..=2, 31)?, self.number(at + 2, 1..=2, 31)?);
        // “14/3 2009” is Scandinavian.
        if let Some(year) =
            self.number(at + 3, 4..=4, 2100).filter(|year| *year > 1960 && self.mark(at + 1, &['/']))
        {
            return Some((a, b, i32::try_from(year).ok()?, '/', 4));
        }
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
        const ERAS: &[(&str, i32)] = &[("reiwa", 2018), ("heisei", 1988), ("showa", 1925), ("minguo", 1911)];
        let Token::Word(word) = self.get(at)? else { return None };
        let year = self.number(at + 1, 1..=3, 200)?;
        let (_, before) = ERAS.iter().find(|(era, _)| grammar().ends(word, era).is_some())?;
        let year = i32::try_from(year).ok()? + before;
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
        let is =
            |at: usize, mark: &str| matches!(self.get(at), Some(Token::Word(word)) if grammar().has(word, mark));
        let fits = is(at + 1, "month") && is(at + 3, "year");
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
        check("الثلاثاء، 7 نيسان (أبريل)، 2020", &["2020-04-07"]);
        check("วันที่: 8 สิงหาคม 2565; ๑๒ กันยายน ๒๕๖๕", &["2022-08-08", "2022-09-12"]);
        check("۱۲ خرداد ۱۳۷۵; ۱۴۰۲/۶/۱۹", &["1996-06-01", "2023-09-10"]);
    }

    #[test]
    fn counts_the_years_of_an_era() {
        check("発信日：令和3年6月25日; 平成30年1月2日", &["2021-06-25", "2018-01-02"]);
        check("民國109年8月3日", &["2020-08-03"]);
    }

    #[test]
    fn reads_rarer_forms() {
        check("19-نوفمبر/تشرين الثاني-2019; 14.marzo.2009", &["2019-11-19", "2009-03-14"]);
        check("2009 March 14; 14-Mar-09; 14.III.2009, 14-marzo-2009; 14March2009", &["2009-03-14"; 5]);
        check(
            "before 14 Mar. '09: write; mar. 14 mars 2009; 1º de marzo de 2009",
            &["2009-03-14", "2009-03-14", "2009-03-01"],
        );
        check(
            "请在二〇〇九年三月十四日之前; ก่อนวันที่ 14 มี.ค. 2552; skriv före 14/3 2009; 14. Maerz 2009",
            &["2009-03-14"; 4],
        );
        check("antes del primero de marzo de 2009, avant le premier août 2014", &["2009-03-01", "2014-08-01"]);
        check("jailed in 2009. March 14, 2010 was the day", &["2010-03-14"]);
        check("at 4 March 09:30", &["--03-04"]);
    }

    #[test]
    fn begins_with_the_day_of_the_week() {
        for text in ["до субботы, 14 марта 2009", "vor Samstag, 14. März 2009", "até sábado, 14 de março de 2009"]
        {
            let found = all(&fold(text))[0];
            assert!(fold(text).chars().take(found.start).count() < 6, "{text}: {found:?}");
        }
    }

    #[test]
    fn doubts_what_may_be_read_two_ways() {
        check("04/14/06 or 03/04/06, 18/9/95", &["2006-04-14", "2006-03-04|2006-04-03", "1995-09-18"]);
        check("14 Septmeber 1995", &["1995-09-14?"]);
        check("9 February; the 12th", &["--02-09"]);
        check("請於12月1日前寄出; 12월 1일까지", &["--12-01", "--12-01"]);
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
