//! Mails that somebody passed on: number, day and headline come from the head that the mail program left above the text.

mod common;

use model::MailHead;

/// The text below each head: it names neither number nor country nor headline.
const BODY: &str = "
Tinashe Mukombe, secretary of a bus drivers' union in Mutare, has not been seen since 14 February, when four men forced
him into a car outside his home. The police say that they do not hold him.

Please write immediately in English or your own language:
- urging the authorities to disclose where Tinashe Mukombe is;
- calling on them to guarantee his safety.

PLEASE SEND APPEALS TO:

Commissioner-General of Police
PO Box 8807, Causeway
Harare
Zimbabwe
Fax: +263 4 555 0121
";

/// Number, index, day and title of a mail that holds the head and the text, in the order found.
#[track_caller]
fn check(subject: &str, head: &str, expected: &str) {
    let mut document = common::document(&format!("{head}\n{BODY}"));
    document.title = Some(subject.to_owned());
    document.publisher = Some("Maud Ferrier".to_owned());
    document.mail = Some(MailHead { from: String::new(), subject: subject.to_owned(), date: None });
    let read = common::readable(&extract::action(&document));
    let wanted =
        |line: &&str| ["number", "index", "issued", "title", "organisation"].iter().any(|f| line.contains(f));
    let found: Vec<&str> = read.lines().filter(wanted).collect();
    assert_eq!(found.join("\n"), expected.trim(), "\n{read}");
}

const SUBJECT: &str = "UA 41/15: Zimbabwe: Fear for safety (AFR 53/1201/2015)";
const FOUND: &str = "number: UA 41/15
index: AFR 53/1201/2015
issued: 2015-02-17
title: Zimbabwe: Fear for safety";

#[test]
fn heads_of_mail_programs_in_many_languages() {
    let heads = [
        "Begin forwarded message:\n\nFrom: Desk <desk@ua.example>\nSubject: {s}\nDate: 17 February 2015 at 09:12:44 GMT\nTo: list@letters.example",
        "*From:* Desk <desk@ua.example>\n*Sent:* 17 February 2015 09:12\n*To:* list@letters.example\n*Subject:* {s}",
        "Bonjour, merci d'écrire aujourd'hui. Maud\n\n-------- Message transféré --------\nSujet : {s}\nDate : 17 février 2015 09:12\nDe : Desk <desk@ua.example>\nPour : liste@lettres.example",
        "De: Desk <desk@ua.example>\nEnviado el: martes, 17 de febrero de 2015 9:12\nPara: lista@cartas.example\nAsunto: {s}",
        "-------- Weitergeleitete Nachricht --------\nBetreff: WG: {s}\nDatum: 17. Februar 2015 09:12\nVon: Desk <desk@ua.example>\nAn: liste@briefe.example",
        "-------- Messaggio Inoltrato --------\nOggetto: {s}\nData: 17 febbraio 2015 09:12\nMittente: Desk <desk@ua.example>\nA: lista@lettere.example",
        "De: Desk <desk@ua.example>\nEnviada em: 17 de fevereiro de 2015 09:12\nPara: lista@cartas.example\nAssunto: ENC: {s}",
        "Van: Desk <desk@ua.example>\nVerzonden: dinsdag 17 februari 2015 09:12\nAan: lijst@brieven.example\nOnderwerp: FW: {s}",
        "От: Desk <desk@ua.example>\nОтправлено: 17 февраля 2015 г. 9:12\nКому: spisok@pisma.example\nТема: {s}",
        "Kimden: Desk <desk@ua.example>\nGönderme Tarihi: 17 Şubat 2015 Salı 09:12\nKime: liste@mektup.example\nKonu: İLT: {s}",
        "من: Desk <desk@ua.example>\nتاريخ الإرسال: 17 فبراير 2015 09:12\nإلى: list@rasael.example\nالموضوع: {s}",
        "---------- پیام بازارسال‌شده ---------\nاز: Desk <desk@ua.example>\nتاریخ: ۱۷ فوریهٔ ۲۰۱۵\nموضوع: {s}\nبه: <list@nameh.example>",
        "发件人: Desk <desk@ua.example>\n发送时间: 2015年2月17日 9:12\n收件人: list@xin.example\n主题: 转发: {s}",
        "Från: Desk <desk@ua.example>\nSkickat: den 17 februari 2015 09:12\nTill: lista@brev.example\nÄmne: VB: {s}",
        "Od: Desk <desk@ua.example>\nWysłano: wtorek, 17 lutego 2015 09:12\nDo: lista@listy.example\nTemat: PD: {s}",
    ];
    for head in heads {
        check("Fwd: please write", &head.replace("{s}", SUBJECT), FOUND);
    }
}

#[test]
fn a_mail_sent_on_unchanged_has_its_own_subject() {
    check(
        "[letters] Fwd: UA 41/15: Zimbabwe: Fear for safety",
        "",
        "organisation: Maud Ferrier
number: UA 41/15
title: Zimbabwe: Fear for safety",
    );
}
