# Writing: drafts, the composer, the pages, printing.

drafts-lead = رسائل بدأت كتابتها. تُحفظ على هذا الحاسوب وأنت تكتب.
drafts-empty = لا رسالة تنتظر. اختر حالة واضغط W لتبدأ رسالة.
drafts-open-case = إلى الحالات
drafts-to = إلى { $to }، باللغة { $language }
drafts-changed = آخر تعديل { $moment }
drafts-gaps = { $count ->
    [zero] لا فراغات
    [one] فراغ واحد يُملأ
    [two] فراغان يُملآن
    [few] { $count } فراغات تُملأ
    [many] { $count } فراغًا يُملأ
   *[other] { $count } فراغ يُملأ
}
drafts-discard = نقل إلى المهملات
drafts-discarded = المسودة في المهملات.
drafts-restored = عادت المسودة.

letter-back = العودة إلى الحالة
beside-open = قراءتها باللغة { $language }
beside-close = إخفاء النص باللغة { $language }
beside-lead = كما تُكتب باللغة { $language }. ما غيّرته بنفسك ليس فيه.
letter-saved = محفوظة على هذا الحاسوب
letter-saving = يجري الحفظ…
letter-not-saved = لم تُحفظ. اترك هذه النافذة مفتوحة؛ تُعاد المحاولة.
letter-kind = الغرض
letter-kind-appeal = مناشدة إلى السلطات
letter-kind-cover-note = مذكرة مع نسخة، إلى سفارة
letter-kind-cover-note-why = اطبع رسالة المناشدة أيضًا وضعها في المظروف نفسه.
letter-kind-solidarity = تضامن، إلى الشخص أو أسرته
letter-kind-solidarity-why = يقرأ هذه الرسالة آخرون قبل وصولها. لا شيء فيها عن الحالة أو السياسة أو أي منظمة؛ ولا يُذكر شارعك.
letter-kind-thanks = شكر، بعد نتيجة
letter-kind-thanks-why = فقط حين تكون النتيجة طيبة. قل بكلماتك على ماذا تشكر.
letter-to = إلى
letter-in = اللغة
letter-from = من
letter-more = المزيد
letter-more-what = المزيد: الغرض والورق والأسطر
letter-less = أقل
letter-less-what = أقل: طي الغرض والورق والأسطر
letter-about = { $names }، { $country }
letter-paper = الورق
letter-lines = الأسطر
letter-lines-justified = مستوية عند الهامشين
letter-lines-ragged = تنتهي حيث تنتهي الكلمات
letter-one-page = في صفحة واحدة، بخط أصغر عند الحاجة
letter-addressees = المرسل إليهم
letter-copies = النسخ
letter-also-understood = تُفهم أيضًا: { $languages }
letter-sender-name-town = الاسم والمدينة فقط
letter-sender-full = الاسم والعنوان الكامل
letter-sender-initials = الأحرف الأولى والمدينة
letter-sender-none = سطر للتوقيع
letter-sender-why = عنوانك الكامل يصل إلى سلطات بلد آخر.
letter-subject = سطر الموضوع
letter-salutation = صيغة المخاطبة
letter-text = الرسالة
letter-closing = عبارة الختام
letter-no-profile = اسمك غير معروف هنا بعد، لذلك يُطبع سطر للتوقيع.
letter-add-profile = إضافة اسمك

letter-asks = ما تطلبه الحالة
letter-asks-none = لا يسرد النص مطالب. قل في الرسالة ما تطلبه.
letter-put-in = وضع في الرسالة
letter-in-already = في الرسالة
letter-left-out = متروك عن قصد
letter-call-unknown = الرسالة بلغة أخرى: تأكد بنفسك من أنها تقول هذا.
letter-news = أحدث نص للحالة: { $ago }.
letter-deadline = الموعد النهائي: { $day }.
letter-last-post = آخر يوم للبريد: { $day }.
letter-tip-heading = رسالة تُقرأ
letter-tip = قصيرة ومهذبة وبكلماتك. قل من أنت. تجنّب السياسة واللوم؛ فقد يفتحها موظف يوافقك الرأي.
advice-too-long = الرسالة أطول من صفحة. الرسائل القصيرة تُقرأ.
advice-name-missing = الاسم الكامل للشخص غير موجود في الرسالة.
advice-name-late = الاسم الكامل للشخص يأتي متأخرًا. ضعه في الأسطر الأولى.
advice-no-request-for-reply = الرسالة لا تطلب ردًا. يكفي سطر واحد في النهاية.
advice-gap-open = ما زال في الرسالة فراغ. لن يُطبع.
advice-no-call = الرسالة لا تطلب شيئًا بعد.
advice-no-address = العنوان أقصر من أن تصل به الرسالة.
advice-no-country = العنوان لا يذكر البلد.
advice-no-salutation = الرسالة لا تخاطب أحدًا بعد.
advice-deadline-past = انقضى الموعد النهائي. اسأل المنظمة قبل أن ترسلها.
advice-last-post-past = بالبريد تصل متأخرة. أرسل بريدًا إلكترونيًا أو فاكسًا أيضًا.
advice-old-news = لا أخبار منذ ثمانية أسابيع. اسأل قبل أن ترسلها.
advice-whole-address = شارعك مذكور في رسالة تسافر إلى الخارج. الاسم والمدينة يكفيان في الغالب.
advice-tone = في الرسالة كلمة تبدو قاسية. قد يفتحها موظف يوافقك الرأي.
advice-address-overfull = العنوان أطول من نافذة المظروف. اكتب المظروف بخط اليد.
advice-address-small = العنوان مكتوب بحرف صغير ليتسع له المظروف بنافذته.
advice-label-overfull = أحد العناوين أطول من ملصقه. خذ ملصقات أكبر أو اكتبه بخط اليد.
advice-not-one-page = الرسالة أطول من صفحة واحدة، حتى بحرف صغير.
advice-word-broken = كلمة أعرض من الصفحة، فكان لا بد من قطعها.
advice-model-letter-elsewhere = الرسالة النموذجية بلغة أخرى، فتُركت.
advice-calls-elsewhere = المطالب بلغة أخرى. صغها بكلماتك.
advice-language-of-the-action = لا يعطي النص كلماته إلا بهذه اللغة.
advice-no-frame = لا يعرف Penlight بعد شكل الرسالة بهذه اللغة. تحقق من التاريخ وعبارة الختام.
advice-not-asked-for = لا يطلب النص رسائل بهذه اللغة.
advice-no-call-rules = لا يستطيع Penlight بعد صياغة المطالب بهذه اللغة. اكتبها بنفسك.
advice-call-as-printed = بقي أحد المطالب كما طُبع. صغه بكلماتك.
advice-salutation-replaced = صيغة المخاطبة في النص بلغة أخرى. تخاطب الرسالة بلغتها هي.
advice-salutation-elsewhere = صيغة المخاطبة من النص نفسه، بلغة غير لغة الرسالة.
advice-nothing-to-ask = ليس في النص رسالة نموذجية ولا مطالب. اكتب بكلماتك.

safety-heading = سلامتك
safety-own-country = أنت تعيش في البلد الذي تذهب هذه الرسالة إلى سلطاته: { $country }. فكّر هل ينبغي أن تكتب.
safety-own-country-unnamed = أنت تعيش في البلد الذي تذهب هذه الرسالة إلى سلطاته. فكّر هل ينبغي أن تكتب.
safety-said = ما يقوله النص عمن يكتبون:
safety-ties = هل لك أسرة في هذا البلد، أو ستسافر إليه؟ ({ $country })
safety-ties-unnamed = هل لك أسرة في ذلك البلد، أو ستسافر إليه؟
safety-initials = إظهار الأحرف الأولى والمدينة فقط
safety-initials-done = اسمك الكامل ليس في هذه الرسالة.
safety-mission = الكتابة إلى السفارة بدلًا من ذلك
safety-mission-none = لا تذكر الحالة سفارة تكتب إليها بدلًا من ذلك.
safety-mission-done = هذه الرسالة تذهب إلى سفارة.
safety-not-at-all = أو اترك هذه الرسالة لغيرك. ستأتي رسالة أخرى.

letter-pages = { $count ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
letter-words = { $count ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
letter-undo = تراجع
letter-print = طباعة
letter-pdf = حفظ كملف PDF
letter-editor-keys = ينقلك Tab إلى الفراغ التالي. للخروج من المحرر اضغط Escape ثم Tab.

preview-label = معاينة الصفحة
preview-letter = الرسالة
preview-envelope = المظروف
preview-larger = تكبير
preview-smaller = تصغير
preview-zoom = { $percent }٪
preview-page = { $count ->
    [zero] الرسالة، بلا صفحات
    [one] الرسالة، صفحة واحدة
    [two] الرسالة، الصفحة { $page } من صفحتين
    [few] الرسالة، الصفحة { $page } من { $count }
    [many] الرسالة، الصفحة { $page } من { $count }
   *[other] الرسالة، الصفحة { $page } من { $count }
}. تبدأ هكذا: { $first }
preview-envelope-page = المظروف، موجه إلى { $to }
preview-failed = رسالتك محفوظة على هذا الحاسوب.
preview-missing = لا يوجد خط فيه هذه الأحرف: { $characters }

paper-a4 = A4
paper-letter = ورق Letter الأمريكي
envelope-din-a = مظروف بنافذة DIN 5008 A
envelope-din-b = مظروف بنافذة DIN 5008 B
envelope-ch-left = مظروف سويسري، نافذته يسارًا
envelope-ch-right = مظروف سويسري، نافذته يمينًا
envelope-fr = مظروف فرنسي بنافذة
envelope-iso = مظروف بنافذة DL
envelope-us10 = مظروف أمريكي رقم 10
envelope-none = مظروف بلا نافذة
preview-form = { $paper }، { $envelope }

print-heading = طباعة هذه الرسالة
print-printer = الطابعة
print-viewer = فتح في عارض PDF
print-copies = عدد النسخ
print-go = طباعة { $copies ->
    [zero] الرسالة
    [one] رسالة واحدة
    [two] رسالتين
    [few] { $copies } رسائل
    [many] { $copies } رسالة
   *[other] { $copies } رسالة
}
print-go-viewer = فتح الرسالة
print-gaps = { $count ->
    [zero] لا فراغات في الرسالة.
    [one] ما زال في الرسالة فراغ. لن يُطبع.
    [two] ما زال في الرسالة فراغان. لن يُطبعا.
    [few] ما زال في الرسالة { $count } فراغات. لن تُطبع.
    [many] ما زال في الرسالة { $count } فراغًا. لن تُطبع.
   *[other] ما زال في الرسالة { $count } فراغ. لن تُطبع.
}
print-missing = { $count ->
    [zero] كل مطالب الحالة في الرسالة.
    [one] أحد مطالب الحالة ليس في الرسالة.
    [two] مطلبان من مطالب الحالة ليسا في الرسالة.
    [few] { $count } مطالب للحالة ليست في الرسالة.
    [many] { $count } مطلبًا للحالة ليست في الرسالة.
   *[other] { $count } مطلب للحالة ليست في الرسالة.
}
print-old = { $due }. تأكد من المنظمة قبل أن ترسلها.
print-ended-heading = انتهت هذه الحالة
print-ended = تطلب المنظمة عدم إرسال رسائل أخرى. يُرجى قراءة أحدث نص للحالة أولًا.
print-ended-read = قرأته. الطباعة رغم ذلك
print-ended-read-first = اقرأ أولًا أن الحالة انتهت.
print-done = { $pages ->
    [zero] لم تصل صفحات إلى الطابعة.
    [one] أُرسلت صفحة واحدة إلى الطابعة.
    [two] أُرسلت صفحتان إلى الطابعة.
    [few] أُرسلت { $pages } صفحات إلى الطابعة.
    [many] أُرسلت { $pages } صفحة إلى الطابعة.
   *[other] أُرسلت { $pages } صفحة إلى الطابعة.
}
print-viewer-done = الرسالة مفتوحة في عارض PDF لديك. يُحذف الملف عند إغلاق Penlight.
pdf-done = حُفظت باسم { $name }.

print-what = ما يُطبع
print-what-letter = الرسالة
print-what-envelope = مظروفها
print-go-envelope = طباعة { $copies ->
    [zero] المظروف
    [one] مظروف واحد
    [two] مظروفين
    [few] { $copies } مظاريف
    [many] { $copies } مظروفًا
   *[other] { $copies } مظروف
}
print-envelope-done = أُرسل المظروف إلى الطابعة.
print-offset = إذا كانت هذه الطابعة تزيح ما تطبعه
print-offset-why = اطبع صفحة تجريبية وضعها في المظروف، ثم اقرأ على المسطرتين كم يبعد الإطار عن النافذة.
print-offset-right = إلى اليمين، مم
print-offset-down = إلى أسفل، مم
print-trial = طباعة صفحة تجريبية
print-trial-done = أُرسلت الصفحة التجريبية إلى الطابعة.
split-list = عرض القائمة
split-pages = عرض الصفحات

# The letter evening: many letters in one print run.
run-lead = اختر من يكتب وعن أي حالات. لكل كاتب رسالة عن كل حالة، في دفعة طباعة واحدة.
run-steps-cases = الحالات
run-steps-post = الإرسال بالبريد
run-cases = حالات تحتاج إلى رسالة
run-no-cases = لا حالة تحتاج إلى رسالة اليوم.
run-drafts = رسائل بدأت كتابتها
run-writers = من يكتب
run-no-name = بلا اسم: سطر للتوقيع
run-writer-add = إضافة كاتب
run-writer-remove = حذف { $name } من القائمة
run-changed = تغيّرت أمسية الرسائل.
run-writer-added = أضيف إلى القائمة: { $name }.
run-writer-removed = حُذف من القائمة: { $name }.
run-writer-languages = لغات الكاتب
run-form = ما يُطبع
run-every-addressee = رسالة إلى كل مرسل إليه في الحالة
run-envelopes = مظروف خلف كل رسالة
run-vary = عبارات مختلفة في كل رسالة عن الحالة نفسها
run-cover-sheet = ورقة بالأعداد في البداية
run-sign-list = قائمة للتوقيع في النهاية
run-order = الترتيب حسب
run-by-writer = الشخص، كي يأخذ كلٌّ رسائله
run-by-case = الحالة
run-labels = ملصقات العناوين
run-no-labels = بلا ملصقات
run-label-start = البدء من الملصق رقم
run-postage = الطوابع
run-postage-lead = بكلماتك، كما تشتريها. تُحسب للأمسية.
run-postage-home = داخل بلدك
run-postage-abroad = إلى بلدان أخرى
run-sum = الحصيلة
run-empty = اختر كاتبًا وحالة
run-empty-lead = تُعد هنا الأوراق والمظاريف والطوابع بينما تختار.
run-ready = { $count ->
    [zero] لا رسائل جاهزة للطباعة
    [one] رسالة واحدة جاهزة للطباعة
    [two] رسالتان جاهزتان للطباعة
    [few] { $count } رسائل جاهزة للطباعة
    [many] { $count } رسالة جاهزة للطباعة
   *[other] { $count } رسالة جاهزة للطباعة
}
run-print = { $count ->
    [zero] طباعة الرسائل
    [one] طباعة رسالة واحدة
    [two] طباعة رسالتين
    [few] طباعة { $count } رسائل
    [many] طباعة { $count } رسالة
   *[other] طباعة { $count } رسالة
}
run-print-envelopes = { $count ->
    [zero] طباعة الرسائل والمظاريف
    [one] طباعة رسالة واحدة ومظروفها
    [two] طباعة رسالتين ومظروفيهما
    [few] طباعة { $count } رسائل بمظاريفها
    [many] طباعة { $count } رسالة بمظاريفها
   *[other] طباعة { $count } رسالة بمظاريفها
}
run-stop = إيقاف. لا يُطبع شيء
run-stopped = توقّف العمل. لم يُطبع شيء ولم يبقَ أي ملف.
run-making = يجري إعداد الرسائل
run-counting = يجري عدّ الرسائل
run-step = الرسالة { $done } من { $total }
run-paper = الورق
run-sheets = { $count ->
    [zero] بلا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } ورقات
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
run-stamps = طوابع هذه الأمسية
run-no-stamp = ليس في جدولك
run-gaps = { $count ->
    [zero] لا رسائل فيها فراغ.
    [one] رسالة واحدة فيها فراغ لكلمات كاتبها. لن يُطبع الفراغ.
    [two] رسالتان فيهما فراغ لكلمات كاتبهما. لن يُطبع الفراغ.
    [few] { $count } رسائل فيها فراغ لكلمات كاتبها. لن يُطبع الفراغ.
    [many] { $count } رسالة فيها فراغ لكلمات كاتبها. لن يُطبع الفراغ.
   *[other] { $count } رسالة فيها فراغ لكلمات كاتبها. لن يُطبع الفراغ.
}
run-alike = { $count ->
    [zero] لا رسائل متطابقة الكلمات.
    [one] رسالة واحدة كلماتها مطابقة لرسالة أخرى.
    [two] رسالتان كلماتهما مطابقة لرسالة أخرى.
    [few] { $count } رسائل كلماتها مطابقة لرسالة أخرى.
    [many] { $count } رسالة كلماتها مطابقة لرسالة أخرى.
   *[other] { $count } رسالة كلماتها مطابقة لرسالة أخرى.
}
run-too-few = { $case }: عدد الرسائل إلى المتلقي نفسه: { $letters }، وعدد الصيغ المختلفة: { $wordings }.
run-unfit = لا يتسع المكان لكل شيء. انظر في هذه الرسائل قبل إرسالها:
run-news = آخر الأخبار: { $day }
run-no-news = يوم آخر الأخبار غير معروف
run-old = ثمانية أسابيع بلا أخبار: اسأل قبل الإرسال
run-printed = { $count ->
    [zero] لا رسائل في الكومة.
    [one] رسالة واحدة في الكومة.
    [two] رسالتان في الكومة.
    [few] { $count } رسائل في الكومة.
    [many] { $count } رسالة في الكومة.
   *[other] { $count } رسالة في الكومة.
}
run-pile = { $count ->
    [zero] لا رسائل مطبوعة تنتظر الإرسال.
    [one] رسالة واحدة طُبعت ولم تُرسل بعد.
    [two] رسالتان طُبعتا ولم تُرسلا بعد.
    [few] { $count } رسائل طُبعت ولم تُرسل بعد.
    [many] { $count } رسالة طُبعت ولم تُرسل بعد.
   *[other] { $count } رسالة طُبعت ولم تُرسل بعد.
}
run-post = أُرسلت بالبريد اليوم
run-posted = { $count ->
    [zero] لا رسائل جديدة في السجل.
    [one] أُرسلت. رسالة واحدة في السجل.
    [two] أُرسلتا. رسالتان في السجل.
    [few] أُرسلت. { $count } رسائل في السجل.
    [many] أُرسلت. { $count } رسالة في السجل.
   *[other] أُرسلت. { $count } رسالة في السجل.
}

# The letter by other ways than the post.

ways-open = طريقة أخرى
ways-heading = الإرسال بطريقة أخرى
ways-email = بريد إلكتروني
ways-fax = فاكس
ways-post = بالبريد
ways-social = نص قصير
ways-ended-read = قرأته. المتابعة رغم ذلك
ways-mail-lead = لا يرسل Penlight شيئًا بنفسه. يُفتح برنامج بريدك وفيه الرسالة، وترسلها أنت من هناك.
ways-mail-to = إلى
ways-mail-nobody = لا تذكر الحالة عنوان بريد إلكتروني لهذا المتلقي. يمكنك أن تضع عنوانًا بنفسك في برنامج بريدك.
ways-mail-text = الرسالة على هيئة بريد إلكتروني
ways-mail-too-long = أطول من أن تُسلَّم مباشرة. احفظها في ملف بريد وافتحه في برنامج بريدك.
ways-mail-open = فتح في برنامج البريد
ways-mail-save = حفظ في ملف بريد
ways-mail-opened = الرسالة في برنامج بريدك. لم يُرسل شيء بعد.
ways-mail-saved = حُفظت باسم { $name }. افتح الملف في برنامج بريدك؛ لم يُرسل شيء بعد.
ways-fax-lead = تسبق الرسالة ورقة عليها الرقم. أرسل الاثنتين من جهاز الفاكس لديك.
ways-fax-number = رقم الفاكس
ways-fax-print = طباعة للفاكس
ways-fax-open = فتح الفاكس
ways-post-lead = طُبعت في مكان آخر من ملف PDF؟ سجّل هنا يوم خروجها.
ways-short-lead = عمّن يدور الأمر ومطلب واحد، لشبكة تواصل اجتماعي. غيّره كما تشاء.
ways-short-text = النص
ways-short-count = { $count } من { $most } حرفًا
ways-short-long = { $over ->
    [zero] ليس أطول من منشور
    [one] أطول من منشور بحرف واحد
    [two] أطول من منشور بحرفين
    [few] أطول من منشور بـ{ $over } أحرف
    [many] أطول من منشور بـ{ $over } حرفًا
   *[other] أطول من منشور بـ{ $over } حرف
}
ways-short-handles = الحسابات التي تذكرها الحالة:
ways-copy = نسخ النص
ways-copied = نُسخ. ألصقه حيث تنشره.
ways-copy-marked = النص محدَّد. انسخه بالضغط على Ctrl C.
ways-sent-on = أُرسلت في
ways-sent-email = تسجيل: أُرسلت بالبريد الإلكتروني
ways-sent-fax = تسجيل: أُرسلت بالفاكس
ways-sent-post = تسجيل: أُرسلت بالبريد
ways-sent-social = تسجيل: نُشر النص
ways-noted = سُجّلت بين رسائلك.
ways-close = إغلاق
