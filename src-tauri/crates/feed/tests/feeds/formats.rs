//! Small feeds of every format, and what comes of them line by line.

use feed::{NotAFeed, parse};

/// The feed in readable lines: what it says of itself, then every entry with what it holds.
fn readable(text: &str, address: Option<&str>) -> String {
    let feed = match parse(text.as_bytes(), None, address) {
        Ok(feed) => feed,
        Err(error) => return error.to_string(),
    };
    let mut lines =
        vec![format!("{} | {}", feed.title.as_deref().unwrap_or("-"), feed.home.as_deref().unwrap_or("-"))];
    for entry in &feed.entries {
        let title = entry.title.as_deref().unwrap_or("-");
        lines.push(format!("{} | {title} | {}", entry.id, entry.link.as_deref().unwrap_or("-")));
        lines.extend(entry.published.map(|moment| format!("  published {moment}")));
        lines.extend(entry.updated.map(|moment| format!("  updated {moment}")));
        lines.extend(entry.content.as_ref().map(|html| format!("  {html}")));
        lines.extend(entry.language.as_ref().map(|language| format!("  in {language}")));
        lines.extend(entry.enclosures.iter().map(|file| {
            let kind = file.media_type.as_deref().unwrap_or("-");
            format!("  file {} {kind} {}", file.address, file.length.unwrap_or(0))
        }));
    }
    lines.extend(feed.next.map(|next| format!("next {next}")));
    lines.join("\n")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(readable(text, None), expected);
}

#[test]
fn reads_rss_0_91() {
    check(
        "<rss version='0.91'><channel><title>Old</title><link>http://a.example/</link>\
         <item><title>One</title><link>http://a.example/1</link><description>First &amp; last</description></item>\
         </channel></rss>",
        "Old | http://a.example/\nhttp://a.example/1 | One | http://a.example/1\n  First & last",
    );
}

#[test]
fn reads_rss_0_90() {
    check(
        r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
         <channel><title>Oldest</title><link>http://a.example/</link></channel><image><title>Logo</title></image>
         <item><title>One</title><link>http://a.example/1</link></item></rdf:RDF>"#,
        "Oldest | http://a.example/\nhttp://a.example/1 | One | http://a.example/1",
    );
}

#[test]
fn reads_atom_0_3() {
    check(
        r#"<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">A &amp;amp; B</title>
         <link rel="alternate" type="text/html" href="http://a.example/"/>
         <entry><title>One</title><id>tag:1</id><link rel="alternate" type="text/html" href="http://a.example/1"/>
         <issued>2004-01-02T03:04:05Z</issued><modified>2004-01-03T00:00:00Z</modified>
         <content mode="escaped" type="text/html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>"#,
        "A & B | http://a.example/\ntag:1 | One | http://a.example/1\n  published 2004-01-02T03:04:05Z\n  \
         updated 2004-01-03T00:00:00Z\n  <p>Text</p>",
    );
}

#[test]
fn reads_what_an_atom_text_says_it_is() {
    check(
        r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/x/"><title>T</title>
         <entry xml:lang="fr"><id>1</id><title type="text">1 &lt; 2</title><link href="1"/>
           <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b</p></div></content></entry>
         <entry xml:base="y/"><id>2</id><title type="html">&lt;b&gt;Bold&lt;/b&gt;</title><link href="2"/>
           <summary type="text">a &lt; b</summary>
           <link rel="enclosure" href="2.pdf" type="application/pdf" length="12"/></entry></feed>"#,
        "T | -\n1 | 1 < 2 | http://a.example/x/1\n  \
         <div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &lt; b</p></div>\n  in fr\n\
         2 | Bold | http://a.example/x/y/2\n  a &lt; b\n  file http://a.example/x/y/2.pdf application/pdf 12",
    );
}

#[test]
fn reads_json_feed() {
    check(
        r#"{"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "https://a.example/",
          "next_url": "/2", "items": [
          {"id": 7, "url": "/7", "title": "Seven", "content_html": "<p>x</p>", "date_published": "2020-01-02T03:04:05Z",
           "language": "de", "attachments": [{"url": "f.pdf", "mime_type": "application/pdf", "size_in_bytes": 5}]},
          {"id": "8", "content_text": "a < b"}, "no item"]}"#,
        "J | https://a.example/\n7 | Seven | https://a.example/7\n  published 2020-01-02T03:04:05Z\n  <p>x</p>\n  in de\n  \
         file https://a.example/f.pdf application/pdf 5\n8 | - | -\n  a &lt; b\nnext https://a.example/2",
    );
}

#[test]
fn resolves_against_the_address_before_what_the_feed_says_of_itself() {
    let text = "<rss><channel><link>http://site.example/</link><item><link>1</link></item></channel></rss>";
    assert_eq!(
        readable(text, Some("http://fetched.example/a/feed")),
        "- | http://site.example/\nhttp://fetched.example/a/1 | - | http://fetched.example/a/1"
    );
    check(text, "- | http://site.example/\nhttp://site.example/1 | - | http://site.example/1");
    check("<rss><channel><item><link>/1</link></item></channel></rss>", "- | -\n/1 | - | /1");
}

#[test]
fn takes_the_fullest_body() {
    check(
        "<rss><channel><item><guid>1</guid><description>Short</description>\
         <content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>\
         <item><guid>2</guid><description>Short</description><content:encoded/></item></channel></rss>",
        "- | -\n1 | - | -\n  <p>Long</p>\n2 | - | -\n  Short",
    );
}

#[test]
fn gives_an_entry_without_id_and_link_one_of_its_own() {
    let ids = |title: &str| {
        let text = format!("<rss><channel><item><title>{title}</title></item></channel></rss>");
        parse(text.as_bytes(), None, None).expect("a feed").entries[0].id.clone()
    };
    assert_eq!(ids("One"), ids("One"));
    assert_ne!(ids("One"), ids("Two"));
}

#[test]
fn says_what_is_no_feed() {
    let error = |text: &str| parse(text.as_bytes(), None, None).expect_err("no feed");
    assert_eq!(error(""), NotAFeed::Empty);
    assert_eq!(error(" \n\u{feff}"), NotAFeed::Empty);
    assert_eq!(error("<!doctype html><html><body><item>x</item></body></html>"), NotAFeed::Page);
    assert_eq!(error("<script>top.location = '/login'</script><p>Sign in"), NotAFeed::Page);
    assert_eq!(error("<!DOCTYPE é"), NotAFeed::Unknown);
    assert_eq!(error("<?xml version='1.0'?>"), NotAFeed::Unknown);
    assert_eq!(error("<opml><body><outline/></body></opml>"), NotAFeed::Unknown);
    assert_eq!(error("just words"), NotAFeed::Unknown);
    assert_eq!(error("{\"a\": 1}"), NotAFeed::Unknown);
    assert_eq!(error("{\"items\": [[[["), NotAFeed::Unknown);
    assert_eq!(error("PK\u{3}\u{4}"), NotAFeed::Packed);
}
