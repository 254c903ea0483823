//! Letters in many languages, all invented, that tests and checks set.

use letter::Form;
use model::{Country, Date, Draft, DraftParagraph, Language};

/// A letter with its name.
pub struct Specimen {
    pub name: &'static str,
    pub draft: Draft,
    pub form: Form,
}

/// Every specimen, each on the form it is named for or on DIN 5008 B.
pub fn all() -> Vec<Specimen> {
    [
        ("english", english()),
        ("german", german()),
        ("persian", persian()),
        ("arabic", arabic()),
        ("hebrew", hebrew()),
        ("russian", russian()),
        ("urdu", urdu()),
        ("mixed", mixed()),
    ]
    .into_iter()
    .map(|(name, draft)| Specimen { name, draft, form: Form::default() })
    .collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn paragraphs(text: &str) -> Vec<DraftParagraph> {
    text.split("\n\n")
        .map(|block| match block.strip_prefix("* ") {
            Some(list) => DraftParagraph::List(list.split("\n* ").map(str::to_owned).collect()),
            None => DraftParagraph::Text(block.to_owned()),
        })
        .collect()
}

pub fn english() -> Draft {
    Draft {
        language: Language::new("en"),
        sender: lines("Ann-Kristin Müller-Lüdenscheidt\nExample Street 12\n10115 Berlin\nGermany"),
        signature: Some("Ann-Kristin Müller-Lüdenscheidt".to_owned()),
        address: lines(
            "H.E. the Minister of Justice\nMinistry of Justice\nSample Street, Al-Salihiya\nMarenga 10011\nVELDORA",
        ),
        country: Country::from_code("IQ"),
        date: Date::constant(2026, 11, 24),
        subject: "Fair trial and official confirmation of the efficient office inquiry for Mr Saʿd ʿAlī al-Ḥāfiẓ"
            .to_owned(),
        salutation: "Your Excellency,".to_owned(),
        body: paragraphs(
            "I am writing to express my deep concern about Mr Saʿd ʿAlī al-Ḥāfiẓ, a 34-year-old journalist from Basra who, according to reliable information, was detained by officers in plain clothes on 3 November 2026 and has since been held without access to his family or to a lawyer of his own choosing. His relatives fear that he may be at risk of torture and other ill-treatment; the official file reportedly affirms that no warrant was ever issued for his arrest.\n\nAs a State party to the International Covenant on Civil and Political Rights, Veldora has undertaken to inform anyone who is arrested of the reasons for the arrest, to bring them promptly before a judge, and to treat all persons deprived of their liberty with humanity and with respect for the inherent dignity of the human person. I therefore respectfully urge you to:\n\n* disclose the fate and whereabouts of Mr al-Ḥāfiẓ immediately, and ensure that he is protected from torture and other ill-treatment;\n* grant him immediate and regular access to his family, to a lawyer of his own choosing and to any medical care he may require;\n* release him immediately and unconditionally unless he is charged with an internationally recognisable criminal offence and tried in proceedings that fully meet international standards of fairness.\n\nI would be grateful for a reply.",
        ),
        closing: "Yours sincerely,".to_owned(),
        copies: lines("Embassy of the Republic of Veldora, Sample Avenue 19–21, 14195 Berlin"),
        enclosures: lines("Copy of the statement of 12 November 2026"),
    }
}

pub fn german() -> Draft {
    Draft {
        language: Language::new("de"),
        sender: lines("Jürgen Weiß\n80331 München"),
        address: lines("Staatsanwaltschaft Veldora\nHerrn Generalstaatsanwalt\nBeispielstraße 7\nMARENGA\nVELDORA"),
        subject: "Sorge um die Menschenrechtsverteidigerin Nadira Solene".to_owned(),
        salutation: "Sehr geehrter Herr Generalstaatsanwalt,".to_owned(),
        body: paragraphs(
            "mit großer Besorgnis habe ich von der Festnahme der Menschenrechtsverteidigerin Nadira Solene erfahren. Nach übereinstimmenden Berichten wurde sie am 3. November 2026 ohne Haftbefehl aus ihrer Wohnung geholt; seither verweigern die Behörden ihren Angehörigen jede Auskunft über ihren Verbleib und ihren Gesundheitszustand.\n\nDas Verschwindenlassen von Personen verletzt völkerrechtliche Verpflichtungen, denen sich Veldora freiwillig unterworfen hat, insbesondere das Übereinkommen gegen Folter und den Internationalen Pakt über bürgerliche und politische Rechte. Ich bitte Sie daher höflich,\n\n* den Aufenthaltsort von Nadira Solene unverzüglich bekanntzugeben;\n* ihr Zugang zu Rechtsbeistand, Angehörigen und medizinischer Versorgung zu gewähren;\n* sie bedingungslos freizulassen, sofern ihr keine international als Straftat anerkannte Handlung zur Last gelegt wird.\n\nÜber eine Antwort würde ich mich freuen.",
        ),
        closing: "Hochachtungsvoll".to_owned(),
        signature: Some("Jürgen Weiß".to_owned()),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..english()
    }
}

pub fn persian() -> Draft {
    Draft {
        language: Language::new("fa"),
        address: lines(
            "جناب آقای رئیس قوهٔ قضائیه\nدفتر رئیس قوهٔ قضائیه\nخیابان ولیعصر، تقاطع پاستور\nتهران ۱۳۱۶۸۱۴۷۳۷\nVELDORA",
        ),
        subject: "درخواست آزادی فوری خانم لیلا احمدی (Leila Ahmadi)".to_owned(),
        salutation: "جناب آقای رئیس قوهٔ قضائیه،".to_owned(),
        body: paragraphs(
            "با احترام، این نامه را می‌نویسم تا نگرانی عمیق خود را دربارهٔ وضعیت خانم لیلا احمدی (Leila Ahmadi)، روزنامه‌نگار ۳۴ ساله، ابراز کنم که بنا بر گزارش Watch Veldora با شمارهٔ UA 123/26 از تاریخ ۱۲ آبان ۱۴۰۵ بدون دسترسی به وکیل و خانواده‌اش در زندان نگهداری می‌شود. خانوادهٔ او می‌گویند که مأموران هیچ حکم قضایی نشان نداده‌اند.\n\nولدورا عضو میثاق بین‌المللی حقوق مدنی و سیاسی (ICCPR) است و بر اساس مادهٔ ۹ این میثاق هیچ‌کس را نمی‌توان خودسرانه بازداشت کرد. از این رو با احترام از شما می‌خواهم که:\n\n* خانم احمدی را فوراً و بدون هیچ قید و شرطی آزاد کنید، زیرا او تنها به دلیل استفادهٔ مسالمت‌آمیز از حق آزادی بیان بازداشت شده است؛\n* تا زمان آزادی، دسترسی منظم او به خانواده، وکیل انتخابی و مراقبت‌های پزشکی را تضمین کنید؛\n* دربارهٔ گزارش‌های شکنجه تحقیقاتی مستقل و بی‌طرفانه انجام دهید و نتایج آن را تا ۱۰۰٪ منتشر کنید.",
        ),
        closing: "با احترام،".to_owned(),
        copies: lines("سفارت ولدورا در برلین"),
        enclosures: lines("یک نسخه از بیانیه (PDF، ۲ صفحه)"),
        ..english()
    }
}

pub fn arabic() -> Draft {
    Draft {
        language: Language::new("ar"),
        address: lines("معالي وزير العدل\nوزارة العدل\nشارع المثال، الصالحية\nمارينغا 10011\nVELDORA"),
        subject: "الإفراج الفوري عن السيد سعد علي الحافظ".to_owned(),
        salutation: "معالي الوزير،".to_owned(),
        body: paragraphs(
            "أكتب إليكم لأعرب عن قلقي البالغ إزاء وضع السيد سعد علي الحافظ، وهو صحفي يبلغ من العمر ٣٤ عامًا، اعتقله رجال بملابس مدنية في ٣ تشرين الثاني ٢٠٢٦، ولا يزال محتجزًا دون أن يُسمح له بالاتصال بأسرته أو بمحامٍ من اختياره. وتخشى أسرته أن يكون عرضة للتعذيب وغيره من ضروب المعاملة السيئة.\n\nوبوصف فيلدورا دولة طرفًا في العهد الدولي الخاص بالحقوق المدنية والسياسية، فقد تعهدت بإبلاغ كل شخص يُقبض عليه بأسباب القبض. لذا أحثكم على:\n\n* الكشف فورًا عن مصير السيد الحافظ ومكان وجوده، وضمان حمايته من التعذيب؛\n* السماح له بالاتصال بأسرته ومحاميه بصورة منتظمة، وتوفير الرعاية الطبية اللازمة له؛\n* الإفراج عنه فورًا ودون قيد أو شرط، ما لم توجَّه إليه تهمة بارتكاب جريمة معترف بها دوليًا.",
        ),
        closing: "وتفضلوا بقبول فائق الاحترام،".to_owned(),
        copies: lines("سفارة جمهورية فيلدورا، برلين"),
        enclosures: Vec::new(),
        ..english()
    }
}

pub fn hebrew() -> Draft {
    Draft {
        language: Language::new("he"),
        address: lines("כבוד שר המשפטים\nמשרד המשפטים\nרחוב הדוגמה 29\nמרנגה 91010\nVELDORA"),
        subject: "שחרור מיידי של גב׳ נדירה סולן".to_owned(),
        salutation: "כבוד השר,".to_owned(),
        body: paragraphs(
            "אני כותבת אליך כדי להביע דאגה עמוקה לשלומה של נדירה סולן, עיתונאית בת 34, שנעצרה ב־3 בנובמבר 2026 בידי אנשים בלבוש אזרחי ומאז מוחזקת ללא קשר עם משפחתה או עם עורך דין לפי בחירתה. בני משפחתה חוששים שהיא נתונה בסכנת עינויים (UA 123/26).\n\nאני קוראת לך:\n\n* לגלות מיד היכן היא מוחזקת ולהבטיח את הגנתה מפני עינויים;\n* לאפשר לה קשר סדיר עם משפחתה ועם עורך דין;\n* לשחרר אותה ללא תנאי.",
        ),
        closing: "בכבוד רב,".to_owned(),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..english()
    }
}

pub fn russian() -> Draft {
    Draft {
        language: Language::new("ru"),
        address: lines("Генеральному прокурору\nул. Примерная, д. 15а\nг. Маренга, 125993\nVELDORA"),
        subject: "Об освобождении Надиры Солен".to_owned(),
        salutation: "Ваше превосходительство!".to_owned(),
        body: paragraphs(
            "Обращаюсь к Вам, чтобы выразить глубокую обеспокоенность судьбой правозащитницы Надиры Солен, которая, согласно достоверным сообщениям, была задержана 3 ноября 2026 года и с тех пор содержится под стражей без связи с внешним миром. Её родственники опасаются, что она подвергается пыткам и другим видам жестокого обращения.\n\nПризываю Вас:\n\n* немедленно сообщить о местонахождении Надиры Солен;\n* обеспечить ей доступ к адвокату, родственникам и медицинской помощи;\n* освободить её без каких бы то ни было условий.",
        ),
        closing: "С уважением,".to_owned(),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..english()
    }
}

pub fn urdu() -> Draft {
    Draft {
        language: Language::new("ur"),
        address: lines("محترم وزیر انصاف\nوزارت انصاف\nمثال روڈ ۴۶۷\nمارینگا\nVELDORA"),
        subject: "نادیرہ سولین کی رہائی".to_owned(),
        salutation: "محترم وزیر صاحب،".to_owned(),
        body: paragraphs(
            "میں آپ کو صحافی نادیرہ سولین کے بارے میں اپنی گہری تشویش سے آگاہ کرنے کے لیے لکھ رہا ہوں، جنہیں ۳ نومبر ۲۰۲۶ کو سادہ لباس اہلکاروں نے گرفتار کیا اور تب سے انہیں اپنے خاندان اور وکیل سے ملنے نہیں دیا گیا۔\n\nمیری آپ سے گزارش ہے کہ:\n\n* ان کے بارے میں فوری طور پر بتایا جائے کہ وہ کہاں ہیں؛\n* انہیں وکیل اور طبی سہولت دی جائے؛\n* انہیں غیر مشروط طور پر رہا کیا جائے۔",
        ),
        closing: "آپ کا مخلص،".to_owned(),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..english()
    }
}

pub fn mixed() -> Draft {
    Draft {
        address: lines("ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင်\nနိုင်ငံတော်စီမံအုပ်ချုပ်ရေးကောင်စီ\nနေပြည်တော်\nVELDORA"),
        subject: "Joint appeal to five authorities".to_owned(),
        salutation: "Your Excellencies,".to_owned(),
        body: paragraphs(
            "This letter is addressed to authorities in several countries; each paragraph below repeats the appeal in the language of the addressee so that it can be read without a translator.\n\nလူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့် လည်းကောင်း မွေးဖွားလာသူများ ဖြစ်သည်။ ထိုသူတို့၌ ပိုင်းခြား ဝေဖန်တတ်သော ဉာဏ်နှင့် ကျင့်ဝတ် သိတတ်သော စိတ်တို့ရှိကြ၍ ထိုသူတို့သည် အချင်းချင်း မေတ္တာထား၍ ဆက်ဆံကျင့်သုံးသင့်၏။\n\nเรียน ฯพณฯ นายกรัฐมนตรี ทำเนียบรัฐบาล มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ\n\nमाननीय प्रधानमंत्री, साउथ ब्लॉक: सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।\n\nለክቡር ጠቅላይ ሚኒስትር፣ የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው። የተፈጥሮ ማስተዋልና ሕሊና ስላለው አንዱ ሌላውን በወንድማማችነት መንፈስ መመልከት ይገባዋል።",
        ),
        copies: lines("ქართული, Հայերեն, Ελληνικά, Русский, עברית, বাংলা, ខ្មែរ, اردو"),
        enclosures: Vec::new(),
        ..english()
    }
}
