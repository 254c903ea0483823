//! Numbers, words and signs: what dates are made of.

use crate::calendar;
use crate::fold::is_unspaced;

/// A number with how many digits it has, a word or a sign.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'a> {
    Number(u32, usize),
    Word(&'a str),
    Mark(char),
}

/// What a text is made of, with the first and one past the last character of each.
pub(super) struct Tokens<'a>(pub(super) Vec<(Token<'a>, usize, usize)>);

/// A folded text as numbers, words and signs, without its spaces.
pub(super) fn tokens(folded: &str) -> Tokens<'_> {
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
        // “请在二〇二四年”: a number in Chinese words begins inside what looks like one word.
        let counts = |next_at: usize| is_unspaced(c) && han_number(&folded[next_at..]).is_some();
        while let Some((_, (next_at, next))) =
            chars.next_if(|(_, (next_at, next))| goes_on(*next) && !counts(*next_at))
        {
            end += 1;
            to = next_at + next.len_utf8();
        }
        let word = &folded[at..to];
        let token = match word.parse() {
            Ok(number) if digit && word.len() <= 4 => Token::Number(number, word.len()),
            _ => Token::Word(word),
        };
        match glued_number(word).filter(|_| !digit) {
            Some((letters, number, digits)) => {
                out.push((Token::Word(letters), start, end - digits));
                out.push((Token::Number(number, digits), end - digits, end));
            }
            None => out.push((token, start, end)),
        }
    }
    Tokens(out)
}

/// “March2009”, “torture17”: a number without a space before it. What optical reading makes of a month (“Apri1”) is one word.
fn glued_number(word: &str) -> Option<(&str, u32, usize)> {
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = word.len() - letters.len();
    let plain = letters.chars().count() >= 3 && letters.chars().all(is_letter) && matches!(digits, 1 | 2 | 4);
    let misread = digits == 1 && calendar::misspelt_month(word).is_some();
    (plain && !misread).then(|| word[letters.len()..].parse().ok().map(|number| (letters, number, digits)))?
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
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || (!c.is_ascii() && !c.is_alphanumeric() && (is_unspaced(c) || matches!(c as u32, 0x900..=0xdff)))
}
