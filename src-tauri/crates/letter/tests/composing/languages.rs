//! One letter in each language that has a frame, whole, as a golden text to read.

use letter::{
    CheckOptions, ComposeOptions, Given, Matter, check, compose, copies_label, date_line, enclosures_label,
    page_label,
};
use model::{ActionNumber, Country, Language};

use crate::golden::check_text;
use crate::sample::{person, recipient, shown, today};

/// Language, country, the block's lines, persons, calls in that language.
const LETTERS: [(&str, &str, &str, &str, &str); 12] = [
    (
        "en",
        "NG",
        "Inspector General of Police / Force Headquarters / Abuja, Nigeria",
        "Abosede Hundeyin / Zinsou Agoro",
        "Expressing concern at the treatment of Abosede Hundeyin / Urging him to publish the order / Calling for an inquiry",
    ),
    (
        "fr",
        "TD",
        "Ministre de la Justice / Mme Achta Béchir Mogodé / N’Djamena, Tchad",
        "Mahamat Zène Abdelkerim",
        "Exprimez votre vive inquiétude quant à son sort / Garantir sa sécurité / Ordonner une enquête",
    ),
    (
        "es",
        "GT",
        "Ministro de Gobernación / Lic. Byron Estuardo Menéndez / Ciudad de Guatemala, Guatemala",
        "Catarina Tzoc Ixcoy / Ixmucané Us Quiej",
        "tomen medidas para protegerlas / inicien una investigación / expresando preocupación por su salud",
    ),
    (
        "de",
        "KZ",
        "Generalstaatsanwalt / Nurlan Dschaksybajew / 010000 Astana, Kasachstan",
        "Aigerim Sejtkali / Ruslan Omarbek",
        "Lassen Sie beide bitte umgehend frei / die Vorwürfe unabhängig untersuchen zu lassen / Erklären Sie, dass Sie Folter ablehnen",
    ),
    (
        "it",
        "BD",
        "Ministro della Giustizia / Sig. Anwarul Haque Chowdhury / Dhaka 1000, Bangladesh",
        "Shafiul Karim Talukder",
        "esprimendo preoccupazione per la sua salute / Disporre il suo rilascio / Avviare un’indagine",
    ),
    (
        "pt",
        "MZ",
        "Ministro do Interior / Sr. Anselmo Macie / Maputo, Moçambique",
        "Celestino Abacar Muanlia / Zainabo Assane",
        "pedindo que esclareça o paradeiro de ambos / Garantir que jornalistas possam trabalhar sem represálias",
    ),
    (
        "nl",
        "SR",
        "Minister van Justitie en Politie / Paramaribo, Suriname",
        "Sanne Vos",
        "Roep de autoriteiten op om Sanne Vos vrij te laten / Uit uw zorg over haar gezondheid",
    ),
    (
        "ru",
        "KZ",
        "Генеральному прокурору / Нурлану Джаксыбаеву / 010000 Астана, Казахстан",
        "Айгерим Сейткали / Руслан Омарбек",
        "Немедленно освободить Айгерим Сейткали и Руслана Омарбека / Провести независимое расследование",
    ),
    (
        "tr",
        "TR",
        "Adalet Bakanı / Sayın Feride Gürsoy / 06659 Kızılay, Ankara / Türkiye",
        "Nihan Aksoyer",
        "Nihan Aksoyer derhal serbest bırakılmalıdır / Bağımsız bir soruşturma yürütülmelidir",
    ),
    (
        "ar",
        "EG",
        "معالي النائب العام / مكتب النائب العام / القاهرة، مصر",
        "هالة عبد الودود القاضي / كريم عادل ميخائيل",
        "الإفراج الفوري عن هالة عبد الودود القاضي / السماح لأسرتها بزيارتها",
    ),
    (
        "fa",
        "IR",
        "ریاست قوه قضاییه / تهران، ایران",
        "شاهرخ بهمنیار",
        "آزادی فوری شاهرخ بهمنیار / توقف اجرای حکم شلاق",
    ),
    ("zh", "CN", "司法部部长 / 北京市朝阳门南大街6号 / 中国", "林晓", "立即释放林晓 / 允许林晓会见律师"),
];

fn letter((language, country, lines, persons, calls): (&str, &str, &str, &str, &str)) -> String {
    let parts = |text: &str| text.split(" / ").map(ToOwned::to_owned).collect::<Vec<_>>();
    let lines = parts(lines);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let tag = Language::new(language);
    let matter = Matter {
        persons: parts(persons).iter().map(|name| person(name)).collect(),
        calls: parts(calls),
        language: Some(tag.clone()),
        country: Country::from_code(country),
        number: ActionNumber::parse("UA 86/26"),
        given: None,
        ..Matter::given(recipient(&lines), Given::default())
    };
    let composed = compose(&matter, None, &ComposeOptions::on(today()));
    let options = CheckOptions { pages: Some(1), ..CheckOptions::on(today()) };
    format!(
        "== {language}\n{}\n{}\n{} … {} … {}\nnotes {:?}\nadvice {:?}\n",
        date_line(today(), &tag, matter.country),
        shown(&composed.draft),
        copies_label(&tag).unwrap_or_default(),
        enclosures_label(&tag).unwrap_or_default(),
        page_label(&tag, 2, 3),
        composed.notes,
        check(&composed.draft, &matter, &options),
    )
}

#[test]
fn each_language_with_a_frame_writes_a_whole_letter() {
    check_text("languages.txt", &LETTERS.map(letter).join("\n"));
}
