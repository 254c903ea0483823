//! Feeds made to hurt: bombs, depths, lengths. What is too large is cut, with a warning; nothing hangs or panics.

use feed::parse;

fn in_item(text: &str) -> String {
    format!("<rss version=\"2.0\"><channel><title>F</title><item><guid>1</guid>{text}</item></channel></rss>")
}

#[test]
fn reads_no_entity_that_a_feed_declares() {
    let declared =
        r#"<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>"#;
    let feed =
        parse((declared.to_owned() + &in_item("<title>&b;&x;</title>")).as_bytes(), None, None).expect("a feed");
    assert_eq!(feed.entries[0].title.as_deref(), Some("&b;&x;"));
}

#[test]
fn survives_any_depth() {
    let deep = |tag: &str| format!("<{tag}>").repeat(20_000) + &format!("</{tag}>").repeat(20_000);
    for text in [deep("a"), deep("item"), deep("media:group"), deep("description"), deep("channel"), deep("entry")]
    {
        assert!(parse(in_item(&text).as_bytes(), None, None).is_ok());
    }
    let json = format!("{{\"items\": {}{}}}", "[".repeat(20_000), "]".repeat(20_000));
    assert!(parse(json.as_bytes(), None, None).is_err());
}

#[test]
fn cuts_what_is_too_long_and_says_so() {
    let feed =
        parse(in_item(&format!("<title>{}</title>", "é".repeat(100_000))).as_bytes(), None, None).expect("a feed");
    assert_eq!(feed.entries[0].title.as_ref().map(String::len), Some(1024));
    let body = format!("<description><![CDATA[{}]]></description>", "é".repeat(1_000_000));
    let feed = parse(in_item(&body).as_bytes(), None, None).expect("a feed");
    assert!(feed.entries[0].content.as_ref().is_some_and(|html| html.len() <= 512 * 1024));
    assert_eq!(feed.warnings, ["An entry is too long; its end was left out."]);
    let many = "<item><title>x</title></item>".repeat(6_000);
    let feed = parse(format!("<rss><channel>{many}</channel></rss>").as_bytes(), None, None).expect("a feed");
    assert_eq!(feed.entries.len(), 5_000);
    assert_eq!(feed.warnings, ["The feed is too long; only its first 5000 entries were read."]);
}

/// Pieces that make careless readers go back again and again.
#[test]
fn reads_repeated_pieces_in_one_pass() {
    let pieces = [
        "<",
        "<a",
        "<a b=\"",
        "<![CDATA[",
        "<![CDATA[</",
        "<!--",
        "<?",
        "<!x[",
        "&",
        "&#x",
        "<item>",
        "</item>",
        "<item><title>",
        "<title>",
        "xmlns:a=",
        "<b><![CDATA[",
        "<item/>",
        "<guid>",
        "<a b='<",
        "<category>",
        "<pubDate>1 ",
        "<link href=a>",
        "<enclosure url=a/>",
        "<media:group><media:content url=a/></media:group>",
    ];
    for piece in pieces {
        for (before, behind) in [
            ("", ""),
            ("<rss><item>", "</item>"),
            ("<rss><item><description><![CDATA[", "]]></description></item>"),
        ] {
            let text = format!("{before}{}{behind}", piece.repeat(50_000 / piece.len()));
            // Whether it is a feed doesn't matter; that it ends does.
            let _ = parse(text.as_bytes(), None, None);
        }
    }
}

#[test]
fn reads_any_bytes_without_a_panic() {
    let seeds: [&[u8]; 6] = [b"\xff\xfe<\0", b"\0<", b"<\0\0\0", b"\0\0\0<", b"\xef\xbb\xbf", b"\x1b$B"];
    for seed in seeds {
        for byte in 0..=255 {
            let bytes: Vec<u8> = seed.iter().copied().chain([byte; 9]).chain(*b"<rss><item>").collect();
            let _ = parse(&bytes, Some("text/xml; charset=\"nonsense"), Some("nonsense"));
        }
    }
}
