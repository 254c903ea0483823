//! Other names of a person: nicknames, spellings, pen names, as the document itself introduces them.

mod known;
mod printed;

pub(crate) use known::of_sentence;
use known::{called_by, in_other_letters, known_somewhere, signed, small_byname};
pub(crate) use printed::quoted;
use printed::{
    QUOTES, alias, brackets, byte_at, is_alias, is_byname, quoted_at_end, quoted_at_head, quoted_in_bracket,
};

use crate::fold::{between_spaces, fold};
use crate::labels::{fates, grammar, people};

/// The aliases in what follows a name in its own entry of a list.
pub(crate) fn of_entry(name: &str, rest: &str) -> Vec<String> {
    let mut out = after_cues(rest, rest.len(), true);
    // “Guerline Example (f) (“Ti Gège”)”.
    let whole = |group: &str| quoted(group).filter(|(_, length)| *length == group.len()).map(|(name, _)| name);
    out.extend(
        brackets(rest).into_iter().filter_map(whole).filter(|name| !out.contains(name)).take(1).collect::<Vec<_>>(),
    );
    // A name in brackets that shares a word with the name: “Nasreen Bukhsh (f) (Nasreen Allah Bukhsh)”.
    for group in brackets(rest) {
        let shares = group.split_whitespace().count() >= 2
            && group.split_whitespace().any(|word| name.split_whitespace().any(|own| own == word));
        if (shares || is_byname(group) || is_spelling(name, group))
            && !out.iter().any(|known| known == group)
            && is_alias(group)
            && !has_cue(group)
        {
            out.push(group.to_owned());
        }
    }
    // “Teodoro ‘Tio’ Sulca” has its nickname between quotation marks right behind the first name.
    if out.is_empty()
        && let Some((quoted, _)) = quoted(rest.trim_start().trim_start_matches(['(', '（', ' ']))
    {
        out.push(quoted);
    }
    // “Delroy Prendergast, aged 33, "Biggs"”, “Crescencio Canul, "Don Chencho", beekeeper”.
    if out.is_empty() {
        let pieces = rest.split(", ").skip(1).map(|piece| piece.trim().trim_end_matches(','));
        let whole = |piece: &str| quoted(piece).filter(|(_, length)| *length == piece.len());
        out.extend(pieces.filter_map(whole).map(|(name, _)| name).take(1));
    }
    // “Nomvula Sithebe, „MaSithebe“ genannt”.
    if out.is_empty() {
        out.extend(before_cue(rest.trim_start_matches([',', ' '])));
    }
    // “…, экскурсовод, известный в городе как «дед Алесь»”.
    if out.is_empty() {
        out.extend(known_somewhere(rest, rest.len()));
    }
    out.retain(|alias| alias != name);
    out
}

/// “Siarhei Kavalchuk (Sergei Kovalchuk)”: as many words, each of which begins and ends as the name's does.
fn is_spelling(name: &str, group: &str) -> bool {
    let (words, others): (Vec<&str>, Vec<&str>) = (name.split(' ').collect(), group.split(' ').collect());
    let alike = |(word, other): (&&str, &&str)| {
        let (word, other) = (fold(word), fold(other));
        let long = word.chars().count() > 3 && other.chars().count() > 3;
        long && word.chars().next() == other.chars().next() && word.chars().next_back() == other.chars().next_back()
            || word == other
    };
    words.len() > 1
        && words.len() == others.len()
        && words.iter().zip(&others).all(|pair| pair.1.starts_with(char::is_uppercase))
        && words.iter().zip(&others).filter(|pair| alike(*pair)).count() + 1 >= words.len()
        && words.iter().zip(&others).all(|(word, other)| fold(word).chars().next() == fold(other).chars().next())
}

/// The aliases that running text gives right behind a name.
pub(crate) fn behind(text: &str, end: usize) -> Vec<String> {
    let rest = without_ending(&text[end..]);
    let mut out = Vec::new();
    // “(“Daeng”)”, “(known as Sea-Man)”, “(pen name: Sóng Khuya)”.
    let trimmed = rest.trim_start();
    if let Some(group) = trimmed.strip_prefix(['(', '（']).and_then(|r| r.split([')', '）']).next()) {
        if let Some((name, _)) = quoted(group.trim()).filter(|(_, length)| *length + 1 >= group.trim().len()) {
            return vec![name];
        }
        let introduced = if has_cue(group) { after_cues(group, group.len(), true) } else { Vec::new() };
        if !introduced.is_empty() {
            return introduced;
        }
        if let Some(name) = called_in_bracket(group) {
            return vec![name];
        }
        // “(köyünde “Seyda” olarak bilinir)”, “(in the village only “Seyda”)”.
        if let Some(name) = quoted_beside_cue(group).or_else(|| quoted_at_end(group)) {
            return vec![name];
        }
        if let Some(name) = quoted_in_bracket(group) {
            return vec![name];
        }
        // “(« DNL » dans ses génériques)”: a name in quotation marks, and small words about where it is used.
        if let Some(name) = quoted_at_head(group) {
            return vec![name];
        }
        if is_byname(group) {
            return vec![group.trim().to_owned()];
        }
        // “Καρίμ Άντελ (Karim Adel)”: the name in other letters.
        if in_other_letters(&text[..end], group) {
            return vec![group.to_owned()];
        }
    }
    // “Munira Jumaboeva, "Muna", wrote …”.
    if let Some((name, length)) = trimmed.strip_prefix(", ").and_then(quoted)
        && closes(&trimmed[2 + length..])
    {
        return vec![name];
    }
    // “Yao Mensah "Tola", Ama Kpodo”.
    let capital = |name: &String| name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    if let Some((name, _)) =
        quoted(trimmed).filter(|(name, length)| capital(name) && trimmed[*length..].starts_with([',', '.', ';']))
    {
        return vec![name];
    }
    if let Some(name) = apposition(trimmed).or_else(|| by_article(trimmed)) {
        return vec![name];
    }
    // Within the same clause: up to the full stop or as far as an aside between commas goes.
    const REACH: usize = 110;
    let clause_end = clause_end(rest).min(byte_at(rest, REACH));
    let clause = &rest[..clause_end];
    let next_name = next_capital_name(clause).unwrap_or(clause.len());
    if let Some((at, _)) = first_cue(clause).filter(|(at, _)| *at <= next_name) {
        out.extend(after_cues(&clause[at..], clause.len() - at, false));
    }
    if out.is_empty() {
        let found = before_cue(clause)
            .or_else(|| known_somewhere(clause, next_name))
            .or_else(|| signed(clause))
            .or_else(|| called_by(clause));
        out.extend(found);
    }
    out
}

/// “…, “El Zurdo” to his readers, …”: a mark, or a few small words before a comma, behind a quoted name.
fn closes(rest: &str) -> bool {
    const WORDS: usize = 4;
    let aside = rest.strip_prefix(' ').and_then(|rest| rest.split_once(',')).map_or("", |(aside, _)| aside);
    let small = aside.split(' ').all(|word| !word.is_empty() && word.chars().all(char::is_lowercase));
    rest.starts_with([',', '.', ';']) || small && (2..=WORDS).contains(&aside.split(' ').count())
}

/// “Ebrima “Ebou” Sowe”: what stands between quotation marks within a name.
pub(crate) fn within(text: &str, name: &str) -> Option<String> {
    name.match_indices(' ').find_map(|(half, _)| {
        let (given, family) = (&name[..half + 1], &name[half..]);
        text.match_indices(given).find_map(|(at, _)| {
            let behind = &text[at + given.len()..];
            let (nickname, length) = quoted(behind)?;
            behind[length..].starts_with(family).then_some(nickname)
        })
    })
}

/// “Yousaf Masih, called Babu Yousaf, has vanished”, “Curtis Dempsey, genannt CJ, war”: between two commas even a word
/// that says little elsewhere introduces a name.
fn apposition(rest: &str) -> Option<String> {
    let clause = rest.strip_prefix([',', '،', '，'])?.trim_start();
    let folded = fold(clause);
    let (_, end) = cues(&folded).into_iter().find(|(start, _)| *start == 0)?;
    if crate::names::is_word("little", &folded[..end]) {
        return None;
    }
    let behind = up_to_quotes(clause[byte_of(clause, &folded, end)..].trim_start());
    let (name, length) = alias(behind).filter(|_| behind.starts_with(|c: char| !c.is_lowercase()))?;
    let rest = &behind[length..];
    let closed = rest.chars().next().is_none_or(|c| matches!(c, ',' | '.' | ';' | '،' | '，' | ')'));
    // “…, called Maiju by her patients, …”.
    let agent = rest.split_whitespace().next().is_some_and(|word| crate::names::is_word("callers", &fold(word)));
    (closed || agent).then_some(name)
}

/// “Raimunda Nonata, a dona Mundica, e …”, “José Cláudio, o "Zé do Lago", e …”: between two commas an article and a name
/// in quotation marks, or one such as “dona Mundica”.
fn by_article(rest: &str) -> Option<String> {
    let (article, behind) = rest.strip_prefix(", ")?.split_once(' ')?;
    let end = behind.find([',', ';', '.', '(', ')']).unwrap_or(behind.len());
    let capitals = || is_byname(&behind[..end]).then(|| (behind[..end].to_owned(), end));
    let named = quoted(behind).or_else(capitals).or_else(|| small_byname(behind));
    let (name, length) = named.filter(|_| grammar().has(article, "article"))?;
    behind[length..].starts_with([',', '.', ';', ')']).then_some(name)
}

/// “(chiamato Shero)”: a word of calling that begins a bracket, and a name that ends it.
fn called_in_bracket(group: &str) -> Option<String> {
    let (group, folded) = (group.trim(), fold(group.trim()));
    let word = |mark| people().all_inside(&folded, mark).into_iter().find(|(start, _)| *start == 0);
    let (_, end) = word("alias").or_else(|| word("called"))?;
    let behind = group[byte_of(group, &folded, end)..].trim_start_matches([' ', ':', ',']);
    let (name, length) = alias(behind).filter(|_| behind.starts_with(|c: char| !c.is_lowercase()))?;
    // “(called Mai Kosai, after the cakes she sells)”.
    let closed = behind[length..].is_empty() || behind[length..].starts_with(", ");
    (closed && !crate::names::is_word("little", &folded[..end])).then_some(name)
}

/// Turkish puts an ending behind the name: “Karakoyun’un (arkadaşları arasında “Zelo Ana”)”.
fn without_ending(rest: &str) -> &str {
    let Some(ending) = rest.strip_prefix(['’', '\'']) else { return rest };
    let end = ending.find(|c: char| !c.is_alphabetic()).unwrap_or(ending.len());
    if (1..=4).contains(&ending[..end].chars().count()) { &ending[end..] } else { rest }
}

/// The only quoted name of a few words that also hold a word for such names, wherever it stands.
fn quoted_beside_cue(group: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let open = group.find(|c| c != '\'' && QUOTES.iter().any(|(open, _)| *open == c))?;
    let (name, _) = quoted(&group[open..])?;
    let cue = !cues(&fold(group)).is_empty();
    (cue && group.chars().count() <= LONGEST).then_some(name)
}

/// Where the words stand that introduce another name; some do so only right before quotation marks.
fn cues(folded: &str) -> Vec<(usize, usize)> {
    let before_quotes = |&(_, end): &(usize, usize)| {
        folded[end..].trim_start_matches([' ', ':', ',']).starts_with(['"', '\'', '「', '『', '《'])
    };
    let mut out = people().all_inside(folded, "alias");
    out.extend(people().all_inside(folded, "called").into_iter().filter(before_quotes));
    out.sort_by_key(|&(start, end)| (start, std::cmp::Reverse(end)));
    out.dedup_by_key(|hit| hit.0);
    out
}

/// “a.k.a. “Mang Berto””: whether a piece of a list begins with words that introduce another name.
pub(crate) fn begins_with_cue(piece: &str) -> bool {
    const LONGEST: usize = 80;
    piece.chars().count() <= LONGEST && cues(&fold(piece.trim_start())).iter().any(|(start, _)| *start == 0)
}

/// The alias right before a name: “Mavi” of “"Mavi" lakabıyla tanınan Ilgın Demirok”.
pub(crate) fn ahead(text: &str, start: usize) -> Option<String> {
    const LONGEST: usize = 36;
    let before = text[..start].trim_end();
    let (close, mark) = before.char_indices().rev().find(|(_, c)| QUOTES.iter().any(|(_, close)| close == c))?;
    let between = &before[close + mark.len_utf8()..];
    let cue = people().inside(&fold(between), "alias").is_some();
    let open = before[..close].rfind(|c| QUOTES.iter().any(|(open, shut)| *open == c && *shut == mark))?;
    let (name, _) = quoted(&before[open..])?;
    (cue && between.chars().count() <= LONGEST).then_some(name)
}

/// A quoted name with its cue behind it: “, von allen nur „Dada Be“ genannt”, “"Kara" lakabıyla bilinen”.
fn before_cue(clause: &str) -> Option<String> {
    const NEAR: usize = 14;
    let open = clause.find(['"', '“', '„', '«', '»', '‘'])?;
    let (name, length) = quoted(&clause[open..])?;
    let behind = &clause[open + length..];
    let folded = fold(behind);
    let alias = people().all_inside(&folded, "alias").into_iter().next();
    // “den alle nur „Onkel Komi“ nennen”: a verb of calling right behind the quotation marks.
    let called = || people().all_inside(&folded, "called").into_iter().next().filter(|(start, _)| *start <= 1);
    // Behind “"Mavi" lakabıyla tanınan” stands whose alias it is.
    let (cue, end) = alias.or_else(called)?;
    let next = behind[byte_of(behind, &folded, end)..].trim_start().chars().next();
    let own = !next.is_some_and(char::is_uppercase);
    (own && cue <= NEAR && !behind[..byte_at(behind, 1)].starts_with(',')).then_some(name)
}

/// Turkish puts such words behind the alias and before the name.
fn stands_behind(cue: &str) -> bool {
    people().words("behind").iter().any(|end| cue.ends_with(end.as_str()))
}

fn clause_end(rest: &str) -> usize {
    end_of_sentence(rest).map_or(rest.len(), |at| {
        // A full stop behind a single capital belongs to a name: “Nour L.”, “Rus O.”.
        let initial = rest[..at].chars().rev().take(2).collect::<Vec<_>>();
        let is_initial =
            initial.first().is_some_and(|c| c.is_uppercase()) && initial.get(1).is_some_and(|c| *c == ' ');
        if is_initial { at + 1 + clause_end(&rest[at + 1..]) } else { at }
    })
}

/// The first mark that ends a sentence, outside of quotation marks: “با نام مستعار «الف. باران»”.
fn end_of_sentence(text: &str) -> Option<usize> {
    const PAIRED: &[(char, char)] = &[('“', '”'), ('«', '»'), ('„', '“'), ('「', '」'), ('『', '』')];
    let mut open: Option<char> = None;
    text.char_indices().find_map(|(at, c)| {
        match open {
            Some(close) if c == close => open = None,
            Some(_) => {}
            None => open = PAIRED.iter().find(|(mark, _)| *mark == c).map(|(_, close)| *close),
        }
        (open.is_none() && matches!(c, '.' | ';' | '。')).then_some(at)
    })
}

/// Where somebody else's name of two words begins.
fn next_capital_name(clause: &str) -> Option<usize> {
    crate::names::mentions(clause).into_iter().find(|m| m.name.contains(' ')).map(|m| m.start)
}

fn has_cue(text: &str) -> bool {
    first_cue(text).is_some()
}

/// The first word in a text that introduces an alias: where it begins and ends, in bytes.
fn first_cue(text: &str) -> Option<(usize, usize)> {
    let folded = fold(text);
    let (start, end) = cues(&folded).into_iter().find(|&(start, end)| {
        !is_weak(&folded[start..end], &folded[end..]) && !is_others(&folded[..start], &folded[start..end])
    })?;
    Some((byte_of(text, &folded, start), byte_of(text, &folded, end)))
}

/// “… by men under the command of alias “Jaguar””: behind a small word right before it, the other name is somebody else's.
fn is_others(before: &str, cue: &str) -> bool {
    let small = |word: &str| {
        grammar().has(word, "of")
            || ["particle", "agent"].iter().any(|mark| crate::names::is_word(mark, word))
            || fates().has(word, "by")
    };
    let mut words = before.trim_end().rsplit(' ');
    // “al mando de alias”: the small word may be the cue's own.
    let own = cue.split_once(' ').is_some_and(|(first, _)| small(first));
    let of = own || words.next().is_some_and(small);
    // “, de alcunha Mama”.
    of && words.next().is_some_and(|word| !word.is_empty() && !word.ends_with([',', '(']))
}

/// “or” and “called” are cues only before a quotation mark; as words they say nothing.
fn is_weak(cue: &str, behind: &str) -> bool {
    crate::names::is_word("weak", cue) && !behind.trim_start().starts_with(['"', '\'']) || stands_behind(cue)
}

pub(crate) fn byte_of(text: &str, folded: &str, at: usize) -> usize {
    byte_at(text, folded[..at].chars().count())
}

/// The names behind each cue of a text.
fn after_cues(text: &str, end: usize, in_entry: bool) -> Vec<String> {
    let text = &text[..end.min(text.len())];
    let folded = fold(text);
    let mut out: Vec<String> = Vec::new();
    let mut taken = 0;
    for (start, end) in cues(&folded) {
        if start < taken
            || (is_weak(&folded[start..end], &folded[end..])
                && !(in_entry && (&folded[start..end] == "called" || ends_entry(text, &folded, (start, end)))))
        {
            continue;
        }
        taken = end;
        // “(псевдоним — Айсулу)”.
        let behind = text[byte_of(text, &folded, end)..].trim_start_matches([' ', ':', ',', '—', '–']);
        // “apelidado de Ribinha”.
        let join = behind.split_once(' ').filter(|(word, _)| people().has(word, "behindcue"));
        let behind = join.map_or(behind, |(_, rest)| rest);
        let behind = up_to_quotes(behind);
        out.extend(alias_list(behind, in_entry));
    }
    out.dedup();
    out
}

/// “…, zwany Oti”: a word of calling, and a name that ends the entry.
fn ends_entry(text: &str, folded: &str, cue: (usize, usize)) -> bool {
    const SHORTEST: usize = 4;
    let behind = text[byte_of(text, folded, cue.1)..].trim_start();
    cue.1 - cue.0 >= SHORTEST
        && behind.starts_with(char::is_uppercase)
        && alias(behind).is_some_and(|(_, length)| behind[length..].trim_end_matches([')', ']']).is_empty())
}

/// The quotation marks behind a cue where only a word or two of its own stand before them: “المعروف بلقب «…»”,
/// “bekannt unter dem Namen „…“”.
fn up_to_quotes(text: &str) -> &str {
    const REACH: usize = 14;
    let reach = byte_at(text, REACH);
    let open = text[..reach].find(['“', '«', '„', '"', '「', '『', '»']);
    let small = |words: &str| words.chars().all(|c| c == ' ' || c.is_alphabetic() && !c.is_uppercase());
    match open.filter(|&at| small(&text[..at])) {
        Some(at) if quoted(&text[at..]).is_some() => &text[at..],
        _ => text,
    }
}

/// One alias, or several joined by “or” and “and”: “Mali at home and Sister Rain on the air”.
fn alias_list(text: &str, in_entry: bool) -> Vec<String> {
    let mut out = Vec::new();
    let Some((first, length)) = alias(text) else {
        return out;
    };
    out.push(first);
    let rest = &text[length..];
    let reach = byte_at(rest, 22);
    let joined = between_spaces(&rest[..reach], |word| people().has(word, "joins")).map(|(_, end)| end + 1);
    if let Some(at) = joined.filter(|&at| {
        !rest[..at].contains([',', '.', ';', ')']) || in_entry && rest[..at].trim_start().starts_with(')')
    }) && let Some((second, _)) = alias(&rest[at..])
        && !second.split(' ').any(|word| crate::names::is_word("possessive", &fold(word)))
        && (rest[at..].starts_with(['"', '“']) || rest[..at].trim().split(' ').count() > 1)
    {
        out.push(second);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str, expected: &[&str]) {
        let end = text.find(name).expect("the name is in the text") + name.len();
        assert_eq!(behind(text, end), expected, "{text}");
    }

    #[test]
    fn finds_aliases_behind_names() {
        check("farmer Somsri K (nicknamed “Pa Noi”), 63", "Somsri K", &["Pa Noi"]);
        check("tapper Thawatchai B (“Daeng”), 41", "Thawatchai B", &["Daeng"]);
        check(
            "Maliwan S, 28, who is called Mali at home and Sister Rain on the air. They",
            "Maliwan S",
            &["Mali", "Sister Rain"],
        );
        check("Ruslan Omarbek, der unter dem Namen Rus O. auftritt, sind", "Ruslan Omarbek", &["Rus O."]);
        check("Noureddine Laabidi, who writes under the name Nour L., were", "Noureddine Laabidi", &["Nour L."]);
        check("Julián Us Quiej, al que todos llaman Tata Julián, “abrían", "Julián Us Quiej", &["Tata Julián"]);
        check("Allaramadji N, dit « Ngar le Juste », instituteur", "Allaramadji N", &["Ngar le Juste"]);
        check("Fidel Llacma (also known as \"Fico\" Llacma), Mr.", "Fidel Llacma", &["Fico Llacma"]);
        check("Mr. Yousaf Masih, called Babu Yousaf, has vanished", "Yousaf Masih", &["Babu Yousaf"]);
        check("Curtis Dempsey, genannt CJ, war 19", "Curtis Dempsey", &["CJ"]);
        check("Abdulbaki Aktaş (köyünde “Seyda” olarak bilinir) yıllardır", "Abdulbaki Aktaş", &["Seyda"]);
        check("امیر دلاوری، داستان‌نویس، با نام مستعار «الف. باران»، از", "امیر دلاوری", &["الف. باران"]);
        check("المحامي طارق الزوي، المعروف بلقب «أبو العدل»، من", "طارق الزوي", &["أبو العدل"]);
        check("教师敏山达（又名「小燕」）于六月", "敏山达", &["小燕"]);
        check("Ivo Benda, known to his comrades as Sea-Man, was", "Ivo Benda", &["Sea-Man"]);
        check(
            "Emmanuel Tabi, door collega’s \"Barrister Tabs\" genoemd, zit",
            "Emmanuel Tabi",
            &["Barrister Tabs"],
        );
        check("ปาลิตา วงศ์ทะเล (ชื่อเล่น: น้ำหวาน) ถูก", "ปาลิตา วงศ์ทะเล", &["น้ำหวาน"]);
    }

    #[test]
    fn finds_aliases_further_on_and_in_other_words() {
        check("Rasul Example, die op internet schrijft als ‘Qara Pen’, werd", "Rasul Example", &["Qara Pen"]);
        check("Zehra Örnek’in (arkadaşları arasında “Zero Ana”) tedavisi", "Zehra Örnek", &["Zero Ana"]);
        check("Hery Exemple (appelé « Dadabe »), sont poursuivis", "Hery Exemple", &["Dadabe"]);
        check(
            "Nina Beispiel, die unter dem Namen «Tante Nina» Hunderte Briefe schrieb",
            "Nina Beispiel",
            &["Tante Nina"],
        );
        check("Munir al-Mithal (Abu Karim), engineer", "Munir al-Mithal", &["Abu Karim"]);
        check("Playwright Kanti Sample, who signs her work “Kanti R.”, has", "Kanti Sample", &["Kanti R."]);
        check("Ali Example (convicted for “Insult”), 34", "Ali Example", &[]);
        check("Her colleague Efrén Ejemplo, “El Zurdo” to his readers, found", "Efrén Ejemplo", &["El Zurdo"]);
        check("Sher Esempio (chiamato Shero), condannato", "Sher Esempio", &["Shero"]);
        check("Maya Example, called Maiju by her patients, was", "Maya Example", &["Maiju"]);
        check("Rosa Muster, whom her patients call Papay Rosa, has not", "Rosa Muster", &["Papay Rosa"]);
        check("Антон Примерович, которого друзья зовут Антось, и", "Антон Примерович", &["Антось"]);
        check("Ana Ejemplo, a quien en el pueblo llaman Nan Ade, no", "Ana Ejemplo", &["Nan Ade"]);
        check("Eva Example, who signs her stories Yeva Belomor, were", "Eva Example", &["Yeva Belomor"]);
        check("журналистка Анна Примерова (псевдоним — Анна Высокая) и", "Анна Примерова", &["Анна Высокая"]);
        check(
            "Mona Beispiel, die unter dem Namen Bint el-Nil el-Kabira schreibt. Am",
            "Mona Beispiel",
            &["Bint el-Nil el-Kabira"],
        );
        check("los comuneros Juan Ejemplo (a) \"El Trigo\" y", "Juan Ejemplo", &["El Trigo"]);
        assert_eq!(of_sentence("Ana is 29. Fellow students call her Kiki, “sister”."), ["Kiki"]);
        assert!(of_sentence("They call her every evening. They call her Majesty the Queen of Rain.").is_empty());
        check("Eva Example, who signs letters, was held", "Eva Example", &[]);
        check("Eva Example carried a sign to the dam: “Where now?” For this", "Eva Example", &[]);
    }

    #[test]
    fn finds_none_where_none_is() {
        check("Abel Pérez, 34, and Eva Ruiz, known as Evita, were", "Abel Pérez", &[]);
        check("Ana Díaz, formerly Minister, was", "Ana Díaz", &[]);
        check("Ana Díaz, called to the police, was", "Ana Díaz", &[]);
        check("Ana Díaz was called to the police. It", "Ana Díaz", &[]);
    }
}
