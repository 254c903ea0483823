//! Finds tags in text that may be damaged. Never fails, never looks at a byte twice as often as it must: every search
//! that can miss remembers that it missed, so that no input makes it quadratic.

/// One tag as it stands in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag<'a> {
    pub kind: TagKind,
    /// As written, prefix included: `dc:date`.
    pub name: &'a str,
    /// What stands between the name and the end of the tag.
    pub attributes: &'a str,
    /// Byte index of the `<`.
    pub start: usize,
    /// Byte index behind the `>`.
    pub end: usize,
}

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagKind {
    /// `<a>`
    Start,
    /// `<a/>`
    Empty,
    /// `</a>`
    End,
}

/// The tags of a text in order; comments, CDATA sections, instructions and the DOCTYPE are passed over.
#[derive(Debug, Clone)]
pub(super) struct Tags<'a> {
    text: &'a str,
    at: usize,
    /// The name of the last start tag: a CDATA section whose end is lost ends with that element.
    open: &'a str,
    /// Where the next `]]>` stands; the text's length if there is none, `None` until looked for.
    section_end: Option<usize>,
    no_comment_end: bool,
    doctype_seen: bool,
}

/// Where words begin in a text. The standard library looks for more than one character byte by byte: an eighth of the
/// speed, and half of all that reading a feed took.
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), words.as_bytes())
}

const SECTION: &str = "<![CDATA[";
const SECTION_END: &str = "]]>";

impl<'a> Tags<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, open: "", section_end: None, no_comment_end: false, doctype_seen: false }
    }

    /// Behind the last tag.
    pub fn place(&self) -> usize {
        self.at
    }

    /// Goes on from a place, which must be the start or end of a tag seen before.
    pub fn go_to(&mut self, at: usize) {
        self.at = at;
        self.section_end = self.section_end.filter(|end| *end >= at);
    }

    /// Passes over what begins with `<!` or `<?`.
    fn pass_declaration(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with(SECTION) {
            self.at = self.end_of_section();
        } else if rest.starts_with("<!--") {
            self.pass_comment();
        } else {
            let subset = !self.doctype_seen && starts_with_word(rest, "<!doctype");
            self.doctype_seen |= subset;
            self.at += end_of_declaration(rest, subset);
        }
    }

    fn pass_comment(&mut self) {
        let end = if self.no_comment_end { None } else { find(&self.text[self.at + 4..], "-->") };
        match end {
            Some(end) => self.at += 4 + end + 3,
            None => {
                // A comment that never ends hides the rest of the feed: take it for text.
                self.no_comment_end = true;
                self.at += 4;
            }
        }
    }

    /// Where a CDATA section ends that begins at `self.at`. One without an end, or with the beginning of another
    /// section before its end, has lost it: it ends with the element it stands in.
    fn end_of_section(&mut self) -> usize {
        let begin = self.at + SECTION.len();
        let end = match self.section_end {
            Some(end) if end >= begin => end,
            _ => find(&self.text[begin..], SECTION_END).map_or(self.text.len(), |end| begin + end),
        };
        self.section_end = Some(end);
        let next = find(&self.text[begin..end], SECTION).map(|next| begin + next);
        if end < self.text.len() && next.is_none() {
            return end + SECTION_END.len();
        }
        let within = &self.text[begin..next.unwrap_or(end)];
        let closing = within.match_indices("</").find(|(at, _)| within[at + 2..].starts_with(self.open));
        closing.map_or(begin, |(at, _)| begin + at)
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            self.at += memchr::memchr(b'<', &self.text.as_bytes()[self.at..])?;
            let rest = &self.text[self.at..];
            let (kind, name_at) = match rest.as_bytes().get(1)? {
                b'!' | b'?' => {
                    self.pass_declaration();
                    continue;
                }
                b'/' => (TagKind::End, 2),
                _ => (TagKind::Start, 1),
            };
            let name = name_at_start(&rest[name_at..]);
            if name.is_empty() {
                self.at += 1;
                continue;
            }
            let behind_name = name_at + name.len();
            let (length, end) = end_of_tag(&rest[behind_name..])?;
            let mut attributes = &rest[behind_name..behind_name + length];
            let mut kind = kind;
            if let Some(before) = attributes.strip_suffix('/') {
                attributes = before;
                kind = if kind == TagKind::Start { TagKind::Empty } else { kind };
            }
            let start = self.at;
            self.at += behind_name + end;
            if kind == TagKind::Start {
                self.open = name;
            }
            return Some(Tag { kind, name, attributes, start, end: self.at });
        }
    }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word))
}

fn end_of_declaration(rest: &str, subset: bool) -> usize {
    let Some(end) = rest.find('>') else { return rest.len() };
    if !subset || !rest[..end].contains('[') {
        return end + 1;
    }
    match find(rest, "]>").or_else(|| rest.find(']')) {
        Some(close) => close + rest[close..].find('>').map_or(1, |end| end + 1),
        None => end + 1,
    }
}

fn name_at_start(text: &str) -> &str {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
    if !text.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        return "";
    }
    &text[..text.find(|c| !is_name(c)).unwrap_or(text.len())]
}

/// The length of the attributes and of everything to behind the `>`. A `<` ends a tag as well: it can't stand in one,
/// so a quotation mark or the `>` was lost. `None` where the text ends within the tag.
fn end_of_tag(text: &str) -> Option<(usize, usize)> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (byte, quote) {
            (b'<', None) => return Some((at, at)),
            (b'<', Some(_)) => return Some(text[..at].find('>').map_or((at, at), |end| (end, end + 1))),
            (b'>', None) => return Some((at, at + 1)),
            (b'"' | b'\'', None) if follows_equals(&text[..at]) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    text.find('>').map(|end| (end, end + 1))
}

fn follows_equals(text: &str) -> bool {
    text.trim_ascii_end().ends_with('=')
}
