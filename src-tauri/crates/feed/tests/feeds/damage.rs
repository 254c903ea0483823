//! Damaged feeds: cut off at every place, with flipped bytes, with the faults that publishers' programs make.

use feed::parse;

const ENTRIES: usize = 20;
/// Fewer, where a feed is read once for each of its bytes.
const FEW: usize = 4;

fn rss(entries: usize) -> String {
    let item = |n: usize| {
        format!(
            "<item>\n<title>Urgent action {n}: held &amp; silent</title>\n<link>https://a.example/{n}?x=1&amp;y=2</link>\n\
             <guid isPermaLink=\"false\">id-{n}</guid>\n<pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate>\n\
             <category>Chile</category>\n<description><![CDATA[<p class=\"x\">Number <b>{n}</b> is held.</p>]]></description>\n\
             </item>\n"
        )
    };
    let items: String = (0..entries).map(item).collect();
    format!(
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>F</title><link>https://a.example/</link>{items}</channel></rss>"
    )
}

fn atom(entries: usize) -> String {
    let entry = |n: usize| {
        format!(
            "<entry>\n<title type=\"html\">Urgent action {n}</title>\n<id>id-{n}</id>\n<link href=\"https://a.example/{n}\"/>\n\
             <updated>2026-06-01T10:00:00Z</updated>\n<author><name>A</name></author>\n<category term=\"Chile\"/>\n\
             <content type=\"html\">&lt;p&gt;Number {n} is held.&lt;/p&gt;</content>\n</entry>\n"
        )
    };
    let entries: String = (0..entries).map(entry).collect();
    format!("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title>{entries}</feed>")
}

#[test]
fn keeps_every_whole_entry_of_a_feed_that_is_cut_off() {
    for (text, end) in [(rss(FEW), "</item>"), (atom(FEW), "</entry>")] {
        let first = text.find("<channel>").or_else(|| text.find("<title>")).expect("a head") + 9;
        for cut in first..text.len() {
            let whole = text[..cut].matches(end).count();
            let feed = parse(&text.as_bytes()[..cut], None, None).expect("a feed");
            assert_eq!(feed.entries.len(), whole, "cut at {cut}");
            assert!(
                feed.entries.iter().enumerate().all(|(n, entry)| entry.id == format!("id-{n}")),
                "cut at {cut}"
            );
        }
    }
}

/// Numbers as random as damage is (Knuth's linear congruence), the same at every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// The share of entries kept, in thousandths, over many copies of a feed with a few flipped bits each.
fn kept_of_thousand(text: &str) -> usize {
    let mut chance = Chance(1);
    let (mut kept, mut all) = (0, 0);
    for _ in 0..200 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=chance.below(5) {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }
        kept += parse(&bytes, None, None).map_or(0, |feed| feed.entries.len().min(ENTRIES));
        all += ENTRIES;
    }
    kept * 1_000 / all
}

#[test]
fn keeps_nearly_all_entries_of_a_feed_with_flipped_bits() {
    for text in [rss(ENTRIES), atom(ENTRIES)] {
        let kept = kept_of_thousand(&text);
        assert!(kept >= 990, "kept {kept} of 1,000 entries");
    }
}

#[test]
fn says_whether_a_feed_was_mended() {
    assert!(!parse(rss(ENTRIES).as_bytes(), None, None).expect("a feed").repaired);
    let broken = rss(ENTRIES).replacen("</title>\n<link>", "<link>", 3);
    let feed = parse(broken.as_bytes(), None, None).expect("a feed");
    assert!(feed.repaired);
    assert_eq!(feed.entries.len(), ENTRIES);
    assert_eq!(feed.entries[1].link.as_deref(), Some("https://a.example/1?x=1&y=2"));
}

/// A feed with one fault keeps all its entries with their ids and links.
#[track_caller]
fn check_mended(fault: &str, mended: &str) {
    let text = rss(ENTRIES).replacen(fault, mended, 8);
    assert_ne!(text, rss(ENTRIES), "the fault was put in");
    let feed = parse(text.as_bytes(), None, None).expect("a feed");
    let found: Vec<String> = feed.entries.iter().map(|entry| entry.id.clone()).collect();
    let expected: Vec<String> = (0..ENTRIES).map(|n| format!("id-{n}")).collect();
    assert_eq!(found, expected, "{mended}");
}

#[test]
fn mends_the_faults_that_publishers_make() {
    check_mended("&amp;", "&");
    check_mended("]]></description>", "</description>");
    check_mended("<![CDATA[", "");
    check_mended("</item>", "");
    check_mended("<category>", "<category label=\"x>");
    check_mended("</category>", "");
    check_mended("</category>", "</catégory>");
    check_mended("<title>", "<title><b>");
    check_mended("<title>", "<title lang=en lang=en>");
    check_mended("<title>", "<title>\u{1}\u{0}\u{ffff}");
    check_mended("<?xml", "\n\nWarning: in bar.php on line 3\n<?xml");
    check_mended("</rss>", "</rss><script>x</script>");
    check_mended("<rss version=\"2.0\"><channel>", "<rss><channel><channel>");
    check_mended("</description>", "</description><!-- <b>");
}

fn json_feed() -> String {
    let item = |n: usize| {
        format!(
            r#"{{"id": "id-{n}", "url": "https://a.example/{n}", "title": "Urgent action {n} {{held}}", "content_html": "<p>x</p>",
                "attachments": [{{"url": "https://a.example/{n}.pdf", "mime_type": "application/pdf"}}]}}"#
        )
    };
    let items: Vec<String> = (0..FEW).map(item).collect();
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [{}]}}"#, items.join(", "))
}

#[test]
fn keeps_every_whole_item_of_a_json_feed_that_is_cut_off() {
    let text = json_feed();
    for cut in text.find('[').expect("items") + 1..text.len() {
        let feed = parse(&text.as_bytes()[..cut], None, None).expect("a feed");
        assert_eq!(feed.entries.len(), text[..cut].matches("]}").count().min(FEW), "cut at {cut}");
        assert_eq!((feed.title.as_deref(), feed.repaired), (Some("F"), true));
    }
    assert!(!parse(text.as_bytes(), None, None).expect("a feed").repaired);
}
