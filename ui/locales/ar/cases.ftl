# Reading: the list of cases and the paper.

list-label = الحالات
list-empty-all = لا شيء هنا بعد. أضف مصدرًا أو أفلت ملفًا على هذه النافذة.
list-empty-needs = لا حالة تحتاج إلى رسالة اليوم.
list-empty-soon = لا يحل آخر يوم للبريد لأي حالة في الأيام المقبلة.
list-empty-news = لا أخبار عن الحالات التي كتبت من أجلها.
list-empty-languages = لا حالة تطلب رسالة بلغاتك.
list-empty-country = لا حالات بعد.
list-empty-archive = الأرشيف فارغ.
list-sort = الأقرب موعدًا أولًا
list-sort-country = حسب البلد
list-add-source = إضافة مصدر
list-add-sample = عرض المثال

section-hours = اليوم، بالبريد الإلكتروني أو الفاكس
section-this-week = للإرسال هذا الأسبوع
section-next-week = للإرسال الأسبوع المقبل
section-late = فات آخر يوم للبريد
section-soon = في أقرب وقت ممكن
section-no-date = بلا موعد نهائي
section-closed = انقضى موعدها
section-ended = منتهية
section-reading = للقراءة
section-no-country = بلا بلد مذكور

due-post-by = تُرسل بالبريد حتى { $date }
due-post-by-days = تُرسل بالبريد حتى { $date } ({ $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
})
due-post-today = تُرسل بالبريد اليوم
due-late = فات آخر يوم للبريد: أرسل بريدًا إلكترونيًا أيضًا
due-hours = فات أوان البريد: بريد إلكتروني أو فاكس اليوم
due-soon = في أقرب وقت ممكن، { $days ->
    [0] صدر اليوم
    [1] صدر أمس
    [two] صدر قبل يومين
    [few] صدر قبل { $days } أيام
    [many] صدر قبل { $days } يومًا
   *[other] صدر قبل { $days } يوم
}
due-old-months = صدر قبل { $months ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}. تحقق قبل الكتابة
due-old-years = صدر قبل { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}. تحقق قبل الكتابة
due-open-ended = الرسائل مرحب بها في أي وقت
due-closed = انقضى الموعد في { $date }. تحقق قبل الكتابة
due-ended = انتهت. يُرجى عدم إرسال رسائل أخرى
due-nothing = للقراءة
due-why = كي تصل قبل { $deadline }. يستغرق البريد نحو { $days ->
    [zero] يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
due-why-plain = كي تصل قبل { $deadline }.
due-soon-why = لا يذكر التحرك تاريخًا، ولا نضع هنا تاريخًا من عندنا.
due-doubted-why = يذكر التحرك يومًا غير مؤكد. لا يُعتمد أي يوم حتى تتحقق منه.
due-old-why = لم يكتب أحد عن هذه الحالة منذ وقت طويل.
due-open-why = هذا ما يقوله التحرك نفسه.
due-closed-why = انقضى الموعد النهائي. اسأل المنظمة قبل أن تكتب.
due-late-why = قد تصل الرسالة بعد { $deadline }. أما البريد الإلكتروني أو الفاكس فيصل في وقته.
due-ended-why = تطلب المنظمة عدم إرسال رسائل أخرى.
due-nothing-why = لا أحد يطلب رسائل هنا.

row-unread = غير مقروءة.
row-wrote = { $count ->
    [zero] لم تكتب بعد
    [one] كتبت مرة واحدة
    [two] كتبت مرتين
    [few] كتبت { $count } رسائل
    [many] كتبت { $count } رسالة
   *[other] كتبت { $count } رسالة
}
row-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
row-sample = مثال
row-may-have-ended = ربما انتهت
row-untitled = بلا عنوان

kind-urgent-action = تحرك عاجل
kind-update = مستجدات
kind-outcome = نتيجة
kind-stop = وقف التحرك
kind-press-release = بيان صحفي
kind-statement = بيان
kind-report = تقرير
kind-petition = عريضة
kind-listing = قائمة
kind-unknown = وثيقة

read-nothing = اختر حالة لتقرأها هنا.
read-eyebrow = { $kind }، { $date }
read-news = جديد منذ رسالتك
read-write = كتابة رسالة
read-write-today = كتابة بريد إلكتروني أو فاكس
read-thank = كتابة رسالة شكر
read-archive = أرشفة
read-unarchive = إعادة
read-original-pdf = ملف PDF الأصلي
read-original-page = الصفحة الأصلية
read-unread = جعلها غير مقروءة
read-show-hidden = إظهار الأجزاء المغطاة
read-cover-again = إعادة التغطية
read-back = العودة إلى القائمة
read-on-laptop = على هذا الحاسوب
read-links = روابط في هذا النص
read-link-opens = يُفتح { $host } في متصفحك إذا كنت متصلًا بالإنترنت.
read-open-link = فتح { $host }
read-found = إبراز ما عُثر عليه
read-older = تقرأ الآن نصًا أقدم لهذه الحالة.
read-newest = قراءة الأحدث
read-ended = انتهت هذه الحالة. تطلب المنظمة عدم إرسال رسائل أخرى.
read-ended-pile = { $count ->
    [zero] لا رسائل مطبوعة تنتظر الإرسال.
    [one] رسالة واحدة طُبعت ولم تُرسل: يُرجى سحبها من الكومة.
    [two] رسالتان طُبعتا ولم تُرسلا: يُرجى سحبهما من الكومة.
    [few] { $count } رسائل طُبعت ولم تُرسل: يُرجى سحبها من الكومة.
    [many] { $count } رسالة طُبعت ولم تُرسل: يُرجى سحبها من الكومة.
   *[other] { $count } رسالة طُبعت ولم تُرسل: يُرجى سحبها من الكومة.
}
read-may-have-ended = ربما انتهت هذه الحالة، لكن لم يقل أحد ذلك صراحة. اقرأ أحدث نص قبل أن تكتب.
read-doubts = أمور غير مؤكدة
read-doubt = { $field }: «{ $words }»
read-archived = أُرشفت. تبقى الحالة في الأرشيف.
read-unarchived = عادت إلى القائمة.
read-no-recipient = لا يذكر النص أحدًا يُكتب إليه.
read-no-text = ليس في هذه الوثيقة نص يمكن قراءته. الأصل محفوظ.

field-kind = النوع
field-organisation = المنظمة
field-number = الرقم
field-index = رقم الوثيقة
field-issued = يوم الإصدار
field-language = اللغة
field-country = البلد
field-title = عنوان الحالة
field-deadline = الموعد النهائي
field-person = الشخص
field-call = المطلب
field-addressee = المرسل إليه
field-copy = نسخة
field-diplomatic-copies = نسخة إلى السفارة
field-write-in = لغة الكتابة
field-own-language = لغة الكاتب
field-model-letter = رسالة نموذجية
field-refers-to = وثيقة سابقة
field-ended = انتهت
field-other = شيء في النص

cover-picture = مغطى: صورة.
cover-ill-treatment = مغطى: فقرة تصف سوء المعاملة في الاحتجاز.
cover-killing = مغطى: فقرة تصف قتل إنسان.
cover-sexual-violence = مغطى: فقرة تصف عنفًا جنسيًا.
cover-children = مغطى: فقرة تصف أذى لحق بأطفال.
cover-suicide = مغطى: فقرة تتحدث عن الانتحار.
cover-marked = مغطى: فقرة علّمتها أنت.
cover-show = إظهار
cover-photo = صورة. مغطاة إلى أن تطلب رؤيتها.
cover-photo-show = إظهار
cover-photo-again = إعادة التغطية
cover-photo-no-words = صورة بلا وصف
cover-photo-failed = تتعذر قراءتها الآن. لم يُفقد شيء.
cover-photo-unasked = الصورة غير محفوظة: هذا المصدر مضبوط على عدم حفظ الصور.
cover-photo-sources = المصادر
cover-photo-not-yet = الصورة غير محفوظة بعد. ستُطلب عند التحديث القادم.
cover-photo-never = الصورة غير محفوظة: هي في موقع آخر على الويب، أو لا يمكن عرضها بأمان.

history-heading = مسار الحالة حتى الآن
history-you-wrote = <b>كتبت</b> إلى { $to }، باللغة { $language }
history-you-wrote-email = <b>كتبت</b> بالبريد الإلكتروني إلى { $to }، باللغة { $language }
history-you-wrote-fax = <b>كتبت</b> بالفاكس إلى { $to }، باللغة { $language }
history-you-wrote-social = <b>نشرت</b> نصًا موجهًا إلى { $to }، باللغة { $language }
history-reading = تقرأ هذا الآن
history-last-post = آخر يوم للبريد كي تصل الرسالة في وقتها
history-deadline = الموعد النهائي للتحرك
history-no-date = لم يُذكر تاريخ
change-issued = (يوم الإصدار)
change-deadline = موعد نهائي جديد: { $words }
change-new-recipient = مرسل إليه جديد: { $words }
change-recipient-gone = لم يعد يُكتب إلى: { $words }
change-new-person = في خطر أيضًا: { $words }
change-new-call = مطلب آخر: { $words }
change-ended = انتهى التحرك
change-reopened = استؤنف التحرك
change-edited = عُدّل النص: الصيغة { $words }

where-heading = إلى أين تكتب
where-copies = نسخ
where-embassy = يُطلب إرسال نسخ إلى الدبلوماسيين المعتمدين لدى بلدك.
where-languages = باللغة { $languages }.
where-own-language = أو بلغتك أنت.
where-write = الكتابة إلى هذا العنوان

original-heading = الأصل
original-page-number = صفحة { $page } من { $pages }
original-failed = لا يمكن عرض هذه الوثيقة هنا. هي محفوظة على هذا الحاسوب.
original-frame = الصفحة كما نُشرت

# What a reader of documents doubted or could not read.
warning-address-incomplete = عنوان يبدو ناقصًا
warning-address-without-label = عنوان لا تسبقه كلمة تدل على أنه عنوان
warning-contact-without-address = رقم فاكس أو بريد إلكتروني لا يخص أحدًا مذكورًا
warning-deadline-before-issue = موعد نهائي يسبق يوم الإصدار
warning-deadline-contradicted = موعدان نهائيان متناقضان
warning-deadline-unreadable = موعد نهائي تتعذر قراءته
warning-ended-but-addresses = انتهى التحرك، لكن العناوين ما زالت فيه
warning-no-text = ليس في الوثيقة نص
warning-only-the-source-says = { $field }: يقوله المصدر أو الملف لا النص
warning-own-office-left-out = عنوان المنظمة نفسها، وقد تُرك جانبًا
warning-perhaps-ended = كلمات قد تعني أن التحرك انتهى
warning-document-of-another-action = ملف من تحرك آخر، محفوظ لكنه غير مستخدم
warning-no-text-layer = ملف PDF هذا مسح ضوئي، فلا يمكن قراءة نصه. يمكنك مع ذلك حفظه وكتابة النقاط الأساسية
warning-pages-damaged = صفحات من ملف PDF تالفة
warning-cut-off = النص طويل جدًا، ولم تُقرأ نهايته
warning-hidden-text = نص تخفيه الصفحة، وقد تُرك جانبًا
warning-attachments-left-out = بعض المرفقات لم تُقرأ
warning-places-unknown = مواضع الكلمات على صفحات ملف PDF غير معروفة
