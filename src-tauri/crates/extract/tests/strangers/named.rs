//! Who is at risk and who is only told of, in several languages.

use super::{action, check};

/// A text below a headline, and calls that name nobody.
fn told(headline: &str, text: &str, request: &str, calls: [&str; 2]) -> String {
    format!("# {headline}\n\n{text}\n\n{request}\n\n- {};\n\n- {}.\n", calls[0], calls[1])
}

#[test]
fn people_near_those_at_risk_are_told_of() {
    let others = ["Exempel", "Tola", "Desta"];
    check(
        &told(
            "Krankenpfleger in Haft",
            "Der Krankenpfleger Tesfaye Muster sitzt seit dem 2. April in Addis Abeba in Haft. Sein Kollege Dawit Exempel wurde \
             am selben Tag verhört. Der Wärter Abebe Tola nahm ihm das Essen ab. Sein Mitbewohner, der Student Yonas Desta, \
             wird vermisst.",
            "Bitte schreiben Sie und fordern Sie:",
            ["dass er sofort freigelassen wird", "dass er einen Arzt sehen darf"],
        ),
        &["person: Tesfaye Muster"],
        &others,
    );
    check(
        &told(
            "Verpleger vastgezet",
            "Verpleger Tesfaye Voorbeeld zit sinds 2 april in Addis Abeba vast. Zijn collega Dawit Exempel werd dezelfde dag \
             verhoord. De bewaker Abebe Tola nam zijn eten af. Zijn huisgenoot, de student Yonas Desta, is vermist.",
            "Vraag de autoriteiten:",
            ["hem direct vrij te laten", "hem een arts te laten zien"],
        ),
        &["person: Tesfaye Voorbeeld"],
        &others,
    );
    check(
        &told(
            "Учительница под арестом",
            "Учительница Айгуль Примерова из Шымкента находится под стражей с 4 марта. Её коллега Марат Иксов рассказал, что её \
             увели с урока. Соседка Гульмира Игрекова видела обыск.",
            "Просим написать письма с требованием:",
            ["немедленно освободить её", "допустить к ней адвоката"],
        ),
        &["person: Айгуль Примерова"],
        &["Иксов", "Игреков"],
    );
    check(
        &told(
            "Enfermeira presa em Luanda",
            "A enfermeira Esperança Exemplo está presa desde 3 de junho. O seu colega Adão Kiala viu-a no hospital. A vizinha \
             Teresa Kiluanji leva-lhe comida.",
            "Peça às autoridades:",
            ["que seja libertada de imediato", "que receba cuidados médicos"],
        ),
        &["person: Esperança Exemplo"],
        &["Kiala", "Kiluanji"],
    );
    check(
        &told(
            "Hemşire gözaltında",
            "Hemşire Gülbahar Örnek 4 Mart'tan beri Van'da gözaltında tutuluyor ve kimseyle görüştürülmüyor. Meslektaşı Kadir \
             Sönmez onu en son hastanede gördü. Avukatı Leyla Deneme müvekkiliyle görüşemedi.",
            "Lütfen yetkililere yazarak şunları isteyin:",
            ["derhal serbest bırakılması", "doktora görünmesine izin verilmesi"],
        ),
        &["person: Gülbahar Örnek"],
        &["Sönmez", "Deneme"],
    );
}

#[test]
fn a_colleague_who_shares_the_sentence_shares_the_danger() {
    check(
        &told(
            "Two health workers held",
            "Dilnoza Exampleva, a nurse at the children's hospital of Andijan, and her colleague Rustam Samplev have been held \
             since 20 February. Her clerk, Mr Botir Salimov, saw them being driven away.",
            "Please write to the Prosecutor General and ask him:",
            ["to release them at once", "to let them be seen by a doctor"],
        ),
        &["person: Dilnoza Exampleva", "person: Rustam Samplev"],
        &["Salimov"],
    );
}

#[test]
fn somebody_may_have_one_name_alone() {
    check(
        &told(
            "Domestic worker at risk of deportation",
            "Rashida, a 24-year-old domestic worker from Sylhet, has been held in Muscat since 3 May. Rashida told a visitor \
             that she had not been paid for two years.",
            "Please write to the minister, asking:",
            ["that Rashida is not deported before her claim has been heard", "that she is given a lawyer"],
        ),
        &["person: Rashida"],
        &[],
    );
    check(
        &action(
            "On 3 March 2022 the farmer Sutarno was sentenced to two years' imprisonment in Kara. His lawyer, Kodjo Exemple, has \
             appealed.",
            "",
        )
        .replace("calling for the release of Afi Lawson", "calling for the release of Sutarno")
        .replace("asking that she be examined", "asking that Sutarno be examined"),
        &["person: Sutarno"],
        &["Exemple"],
    );
}

#[test]
fn particles_and_honorifics_keep_to_their_names() {
    check(
        &action(
            "Ramil Ejemplo y Dela Torre and Jun-Jun delos Reyes, fishermen of Kara, have been followed by men since 3 June.",
            "",
        )
        .replace("Afi Lawson", "Ramil Ejemplo y Dela Torre and Jun-Jun delos Reyes"),
        &["person: Ramil Ejemplo y Dela Torre", "person: Jun-Jun delos Reyes"],
        &["person: Dela Torre"],
    );
    check(
        &action("Ms. Afi Lawson and Mr. Kodjo Abalo, weavers, have been held in Kara since May.", "")
            .replace("calling for the release of Afi Lawson", "Release Ms. Afi Lawson and Mr. Kodjo Abalo"),
        &["person: Afi Lawson", "person: Kodjo Abalo"],
        &["person: Release"],
    );
}

#[test]
fn a_chinese_name_stands_in_the_story_and_in_the_calls() {
    check(
        "紧急行动\n\n教师被拘留\n\n2016年3月4日\n\n教师陈例民在广州被警方带走。他的同事王例兰说，他是在课堂上被带走的。他的律师刘例强未获准会见。\n\n\
         请写信：\n\n- 要求立即释放陈例民；\n\n- 要求允许陈例民会见律师。\n",
        &["person: 陈例民"],
        &["王例兰", "刘例强"],
    );
}

#[test]
fn the_town_that_ends_an_address_says_which_country() {
    let check = |below: &str, country: &str| {
        check(
            &format!(
                "# Reporter missing\n\nThe reporter Lauro Ejemplo has not come home since 9 May, and nobody has looked for him.\n\n\
                 Please write to the prosecutor, asking:\n\n- that he is looked for at once;\n\n- that the threats are looked \
                 into.\n\nAPPEALS TO:\n\nProsecutor General\n12 Example Street\n{below}\nFax: +1 555 0100\n"
            ),
            &[&format!("country: {country}")],
            &[],
        );
    };
    check("06500 Ciudad de México", "MX");
    check("Lahore, Punjab", "PK");
    check("Austin, TX 78711", "US");
}

#[test]
fn semicolons_part_a_list_of_those_at_risk() {
    check(
        &told(
            "Held in Kara",
            "Three people have been held in Kara since 2 May without seeing anybody, and their families were told to go home.",
            "Please write to the embassy and say a name in every letter: Afi Lawson, 17; Kodjo Abalo, a weaver; Yawa Mensah, who \
             drove them. Ask:",
            ["that they are brought to court", "that they may see a lawyer"],
        ),
        &["person: Afi Lawson", "person: Kodjo Abalo", "person: Yawa Mensah"],
        &[],
    );
    check(
        &action(
            "Afi Lawson (47), headmistress of the school of Goth Weavers, Tharparkar District, was led away on 2 May, and nobody \
             has seen her.",
            "",
        ),
        &["person: Afi Lawson"],
        &["Goth"],
    );
}

#[test]
fn a_pronoun_glued_to_a_word_tells_of_somebody_near() {
    check(
        &told(
            "ممرضة محتجزة دون تهمة في المغرب",
            "اعتُقلت الممرضة سلوى بن مثال في 4 مارس 2015 في مدينة طنجة. وقالت زميلتها هدى المثالي إنها اقتيدت من المستشفى. ولم يُسمح \
             لمحاميها الأستاذ كريم نموذجي بزيارتها.",
            "يرجى كتابة مناشدات تدعو إلى:",
            ["الإفراج عنها فوراً", "السماح لمحاميها بزيارتها"],
        ),
        &["person: سلوى بن مثال"],
        &["نموذجي", "المثالي"],
    );
}

#[test]
fn another_name_in_a_bracket_is_nobody_without_its_owner() {
    check(
        "# Togo: Bruder bedroht\n\nUA-Nummer: FI 031/23-2\n\nSeit drei Monaten fehlt von der Weberin jede Spur. Nun wird auch ihr \
         Bruder Kodjo Lawson (alias Paul Atakpame) bedroht.\n\nMusterbrief\n\nSehr geehrter Herr Minister\n\nIhr Bruder Kodjo Lawson \
         erhielt drei Anrufe von einem Mann. Ich bitte Sie dringend, ihn wirksam zu schützen.\n\nHochachtungsvoll,\n\n\
         Appelle an\n\nMinister für Sicherheit\nBP 121, Lomé\nTogo\n",
        &["person: Kodjo Lawson (Paul Atakpame)"],
        &["person: Paul"],
    );
}
