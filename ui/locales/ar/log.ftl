# الرسائل والردود، دفتر العناوين، المصادر في قائمة.

nav-log = الرسائل والردود
nav-addresses = دفتر العناوين

log-lead = الرسائل التي طُبعت أو أُرسلت بالبريد أو بطريقة أخرى، وما عاد منها.
log-empty = لا رسائل في السجل بعد. كل رسالة تطبعها أو ترسلها تظهر هنا.
log-none = لا رسالة تطابق ذلك.
log-sum-sent = { $letters ->
    [zero] لم تخرج رسالة
    [one] خرجت <b>رسالة واحدة</b>
    [two] خرجت <b>رسالتان</b>
    [few] خرجت <b>{ $letters } رسائل</b>
    [many] خرجت <b>{ $letters } رسالة</b>
   *[other] خرجت <b>{ $letters } رسالة</b>
} { $cases ->
    [zero] لأي حالة.
    [one] لحالة واحدة.
    [two] لحالتين.
    [few] لـ { $cases } حالات.
    [many] لـ { $cases } حالة.
   *[other] لـ { $cases } حالة.
}
log-sum-countries = { $count ->
    [zero] دون بلد معروف.
    [one] إلى بلد واحد.
    [two] إلى بلدين.
    [few] إلى { $count } بلدان.
    [many] إلى { $count } بلدًا.
   *[other] إلى { $count } بلد.
}
log-sum-replies = { $count ->
    [zero] لا رد معروفًا بعد.
    [one] وصل <b>رد واحد</b>.
    [two] وصل <b>ردان</b>.
    [few] وصلت <b>{ $count } ردود</b>.
    [many] وصل <b>{ $count } ردًا</b>.
   *[other] وصل <b>{ $count } رد</b>.
}
log-sum-pile = { $count ->
    [zero] لا رسائل مطبوعة لم تُرسل.
    [one] رسالة واحدة مطبوعة ولم تُرسل بعد.
    [two] رسالتان مطبوعتان ولم تُرسلا بعد.
    [few] { $count } رسائل مطبوعة ولم تُرسل بعد.
    [many] { $count } رسالة مطبوعة ولم تُرسل بعد.
   *[other] { $count } رسالة مطبوعة ولم تُرسل بعد.
}
log-sum-only = هذه هي الرسائل التي يعرفها هذا الحاسوب فقط.
log-heading = الرسائل
log-year = السنة
log-year-all = كل السنوات
log-writer = بتوقيع
log-writer-all = الجميع
log-filter = تصفية الرسائل
log-head-posted = أُرسلت
log-head-case = الحالة
log-head-to = إلى
log-head-by = من
log-head-way = الطريقة
log-head-since = منذ ذلك الحين
log-in-pile = لم تُرسل بعد
log-no-case = لم تعد حالتها هنا
log-way-post = البريد
log-way-embassy = عن طريق السفارة
log-way-email = بريد إلكتروني
log-way-fax = فاكس
log-way-social = وسائل التواصل
log-way-other = طريقة أخرى
log-since-pile = في الكومة
log-since-waiting = في الانتظار
log-since-answered = رد في { $date }
log-since-acknowledged = تأكيد الوصول في { $date }
log-since-not-my-competence = «ليس من اختصاصنا»، { $date }
log-since-returned = عادت في { $date }
log-since-none = بلا رد
log-since-ended = انتهى التحرك
log-since-news = أخبار { $date }
log-more = { $count ->
    [zero] لا مزيد من الرسائل
    [one] إظهار رسالة أخرى
    [two] إظهار رسالتين أخريين
    [few] إظهار { $count } رسائل أخرى
    [many] إظهار { $count } رسالة أخرى
   *[other] إظهار { $count } رسالة أخرى
}
log-open = فتح الرسالة إلى { $to }
log-posted-today = أُرسلت اليوم

log-letter = رسالة من السجل
log-which = أي رسالة
log-which-line = { $to }، { $date }
log-signed = بتوقيع
log-printed-on = طُبعت أو سُجّلت
log-see-pdf = رؤيتها كما طُبعت
log-posted-on = خرجت في
log-note-posted = تسجيل اليوم
log-note-pile = ما زالت هنا
log-posted-noted = سُجّل: خرجت في { $date }.
log-pile-noted = سُجّل: هي في الكومة.
log-replies = ما عاد
log-nothing-came = لم يُسجّل شيء بعد.
log-came = { $what }، { $date }
log-kind = ما الذي وصل
log-kind-answered = رد
log-kind-acknowledged = كلمة تفيد بوصولها
log-kind-not-my-competence = «ليس من اختصاصنا»
log-kind-returned = عادت الرسالة نفسها
log-kind-none = لا شيء؛ انتهى الانتظار
log-came-on = وصل في
log-own-words = بكلماتك
log-reply-go = تسجيل الرد
log-reply-noted = الرد في السجل.
log-reply-out = إزالة
log-reply-gone = أُزيل الرد من السجل.
keys-reply = تسجيل رد

log-hand-open = تسجيل رسالة مكتوبة بخط اليد
log-hand-heading = رسالة مكتوبة بخط اليد
log-hand-lead = لرسالة خرجت دون Penlight. تُحسب كغيرها.
log-hand-way = بأي طريقة
log-hand-go = تسجيل هذه الرسالة
log-hand-noted = الرسالة في السجل.
log-hand-first = لا رسالة لهذه الحالة في السجل. سجّل أولًا الرسالة التي جاء عليها الرد.

marks-heading = الرسائل حسب الشهر
marks-each = { $count ->
    [zero] كل علامة رسالة
    [one] كل علامة رسالة واحدة
    [two] كل علامة تمثل رسالتين على الأكثر
    [few] كل علامة تمثل { $count } رسائل على الأكثر
    [many] كل علامة تمثل { $count } رسالة على الأكثر
   *[other] كل علامة تمثل { $count } رسالة على الأكثر
}
marks-sent = أُرسلت
marks-replied = جاء عليها رد
marks-table = إظهار جدول
marks-picture = إظهار علامات
marks-month = الشهر
marks-letters = الرسائل
marks-replies = مع رد

addresses-lead = كل من تطلب حالاتك الكتابة إليهم، ومع كل منهم الحالة التي تذكره.
addresses-empty = لا عناوين بعد. تأتي مع الحالات.
addresses-none = لا أحد يطابق ذلك.
addresses-filter = تصفية العناوين
addresses-count = { $count ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $count } عناوين
    [many] { $count } عنوانًا
   *[other] { $count } عنوان
}
addresses-from = ورد في
addresses-more-cases = { $count ->
    [zero] ولا حالات أخرى
    [one] وحالة أخرى
    [two] وحالتين أخريين
    [few] و{ $count } حالات أخرى
    [many] و{ $count } حالة أخرى
   *[other] و{ $count } حالة أخرى
}
addresses-likely = قُرئ مع شك. تحقق منه قبل الكتابة
addresses-person = صححته أنت
addresses-came-back = عادت رسالة في { $date }
addresses-letters = { $count ->
    [zero] لا رسائل في السجل
    [one] رسالة واحدة في السجل
    [two] رسالتان في السجل
    [few] { $count } رسائل في السجل
    [many] { $count } رسالة في السجل
   *[other] { $count } رسالة في السجل
}
addresses-copy = نسخ
addresses-copied = نُسخ العنوان.
addresses-copy-kept = النظام لا يتيح الحافظة. لم يُنسخ شيء.
addresses-more = { $count ->
    [zero] لا مزيد من العناوين
    [one] إظهار عنوان آخر
    [two] إظهار عنوانين آخرين
    [few] إظهار { $count } عناوين أخرى
    [many] إظهار { $count } عنوانًا آخر
   *[other] إظهار { $count } عنوان آخر
}

list-of-sources = المصادر في قائمة
list-of-sources-lead = قارئات الخلاصات الأخرى تعطي مصادرها وتأخذها في ملف OPML.
list-of-sources-in = أخذ قائمة
list-of-sources-out = حفظ في قائمة
list-of-sources-taken = { $count ->
    [zero] كل خلاصات هذه القائمة هنا من قبل.
    [one] أُضيف مصدر واحد. زر التحديث يسأله.
    [two] أُضيف مصدران. زر التحديث يسألهما.
    [few] أُضيفت { $count } مصادر. زر التحديث يسألها.
    [many] أُضيف { $count } مصدرًا. زر التحديث يسألها.
   *[other] أُضيف { $count } مصدر. زر التحديث يسألها.
}
list-of-sources-saved = القائمة في { $name }.
