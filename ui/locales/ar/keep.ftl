# Sources, files, profile, settings.

sources-lead = من هنا تأتي حالاتك. لا يسأل Penlight المصادر إلا حين تضغط زرًا، ما لم تقل الإعدادات غير ذلك.
sources-empty = لا مصدر بعد. أضف عنوان خلاصة أو صفحة تسرد التحركات، أو أفلت ملفًا على هذه النافذة.
sources-address = عنوان خلاصة أو صفحة
sources-address-hint = مثلًا عنوان صفحة التحركات العاجلة لدى إحدى المنظمات. ويصلح أيضًا مسار مجلد.
sources-look = معاينة
sources-looking = يجري سؤال { $address }…
sources-add = إضافة هذا المصدر
sources-added = أصبح { $title } من مصادرك.
sources-trial-kind-feed = خلاصة
sources-trial-kind-listing = صفحة تسرد وثائق
sources-trial-kind-folder = مجلد
sources-trial-kind-file = ملف
sources-trial-choice = لهذا الموقع عدة خلاصات. اختر واحدة.
sources-trial-empty = لا شيء فيه بعد.
sources-trial-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
sources-update-all = تحديث الكل
sources-update = تحديث
sources-stop = إيقاف
sources-remove = إزالة
sources-removed = لن يُسأل { $title } بعد الآن. حالاته باقية.
sources-restored = عاد { $title }.
sources-alerts = { $count ->
    [zero] لا شيء منه بعد
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
sources-pictures = حفظ الصور للقراءة دون اتصال
sources-pictures-on = { $title }: تأتي الصور مع التحديث القادم، من موقعه وحده.
sources-pictures-off = { $title }: لن تُجلب صور بعد الآن. الصور الموجودة هنا باقية.
sources-kind-feed = خلاصة
sources-kind-listing = صفحة
sources-kind-folder = مجلد
sources-kind-file = ملف
sources-state-never = لم يُسأل بعد
sources-state-fine = أجاب { $moment }
sources-state-waiting = يطلب الانتظار حتى { $moment }
sources-state-gone = زال نهائيًا؛ لا يُسأل إلا حين تضغط «تحديث» هنا
sources-asked = سُئل آخر مرة: { $moment }
sources-next = المرة القادمة: { $moment }
sources-next-press = لا يُسأل إلا حين تضغط «تحديث»
sources-moved-from = انتقل إلى هنا من
sources-moving-to = يقول إنه انتقل إلى
sources-state-failing = { $failures ->
    [zero] أجاب
    [one] لم يجب
    [two] لم يجب مرتين
    [few] لم يجب { $failures } مرات
    [many] لم يجب { $failures } مرة
   *[other] لم يجب { $failures } مرة
}
sources-kept = كل ما أرسله من قبل ما زال هنا.
sources-updated = { $new ->
    [zero] لا جديد.
    [one] تنبيه جديد واحد.
    [two] تنبيهان جديدان.
    [few] { $new } تنبيهات جديدة.
    [many] { $new } تنبيهًا جديدًا.
   *[other] { $new } تنبيه جديد.
}
sources-updated-failed = { $new ->
    [zero] لا جديد.
    [one] تنبيه جديد واحد.
    [two] تنبيهان جديدان.
    [few] { $new } تنبيهات جديدة.
    [many] { $new } تنبيهًا جديدًا.
   *[other] { $new } تنبيه جديد.
} { $failed ->
    [zero] أجابت كل المصادر.
    [one] مصدر واحد لم يجب.
    [two] مصدران لم يجيبا.
    [few] { $failed } مصادر لم تجب.
    [many] { $failed } مصدرًا لم يجب.
   *[other] { $failed } مصدر لم يجب.
}
sources-cancelled = أُوقف. ما وصل محفوظ.

files-heading = الملفات والنصوص
files-lead = كثيرًا ما تأتي التحركات العاجلة بالبريد الإلكتروني أو في ملف PDF. أفلتها على هذه النافذة، أو اخترها، أو الصق النص.
files-choose = اختيار ملفات
files-paste = لصق نص
files-paste-heading = لصق نص تحرك
files-paste-label = النص
files-paste-keep = معاينة
files-kept = { $name }: حُفظ.
files-known = { $name }: موجود هنا من قبل.
files-update = { $name }: مستجدات لحالة.
files-refused = { $name }: { $why }
files-open = فتح الحالة

profile-heading = من يكتب
profile-lead = يبقى على هذا الحاسوب. تُظهر الرسائل اسمك ومدينتك؛ أما العنوان الكامل فاختيار لكل رسالة على حدة.
profile-name = الاسم كما توقّع به
profile-lines = الشارع ورقم المنزل
profile-lines-hint = سطر لكل جزء. لا يُطبع إلا حيث تختار العنوان الكامل.
profile-town = الرمز البريدي والمدينة
profile-country = البلد
profile-no-country = غير مذكور
profile-languages = اللغات التي تكتب بها
profile-languages-hint = الأفضل أولًا، تفصل بينها فواصل: العربية، الإنجليزية
profile-paper = الورق في طابعتك
profile-envelope = المظاريف
profile-saved = محفوظ على هذا الحاسوب

settings-look = المظهر
settings-language = اللغة
settings-language-system = كما في النظام
settings-theme = فاتح وداكن
settings-theme-system = كما في النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-size = حجم النص
settings-size-percent = { $percent }٪
settings-density = الصفوف
settings-density-comfortable = متباعدة
settings-density-compact = متقاربة
settings-care = الرفق بالقارئ
settings-covers = ما يُغطى في البداية
settings-covers-all = الصور والفقرات القاسية
settings-covers-pictures = الصور فقط
settings-covers-nothing = لا شيء
network-heading = الشبكة
network-every = سؤال المصادر
network-every-never = فقط حين أضغط «تحديث»
network-every-hours = { $hours ->
    [zero] باستمرار
    [one] كل ساعة
    [two] كل ساعتين
    [24] مرة في اليوم
    [few] كل { $hours } ساعات
    [many] كل { $hours } ساعة
   *[other] كل { $hours } ساعة
}
network-every-hint = ما دامت النافذة مفتوحة. المصدر الذي يتعذر أو يطلب التمهل يُسأل مرات أقل.
network-proxy = الطريق إلى الشبكة
network-proxy-system = كما في النظام
network-proxy-none = مباشرة، دون وسيط أبدًا
network-proxy-own = عبر خادم وسيط أحدده
network-proxy-hint = إذا تعطل الخادم الوسيط ظهر خطأ. لا يُطلب شيء من دونه أبدًا، ولا حتى اسم خادم.
network-address = عنوان الخادم الوسيط
network-use = استخدام هذا الوسيط
network-saved = حُفظ.
network-as-before = يبقى كل شيء كما كان.
settings-keys = المفاتيح
settings-letter-keys = الأحرف المفردة تعمل كمفاتيح
settings-keys-heading = كل المفاتيح
settings-privacy = الخصوصية
settings-hide-plain = زر «إخفاء» يُظهر ورقة بيضاء. يحمي من نظرة عابرة من فوق الكتف، لا ممن يمسك الحاسوب.
settings-lock-plain = القفل يغلق كل شيء إلى أن تُكتب عبارة المرور.
settings-no-passphrase = لم توضع عبارة مرور، فلا شيء يُقفل به.

keys-next = الحالة التالية أو السابقة
keys-page = صفحة إلى أسفل أو أعلى؛ وفي النهاية الحالة التالية
keys-needs = الحالة التالية التي تحتاج إلى رسالة
keys-open = فتح؛ انتقال إلى النص
keys-archive = أرشفة
keys-unread = جعلها غير مقروءة
keys-covers = إظهار الأجزاء المغطاة أو تغطيتها
keys-write = كتابة رسالة
keys-print = طباعة الرسالة
keys-find = البحث والأوامر
keys-filter = بحث
keys-panes = اللوح التالي أو السابق
keys-size = حجم النص
keys-hide = إخفاء؛ ومرة أخرى للعودة
keys-lock = قفل
keys-close = إغلاق، عودة إلى القائمة
keys-gap = الفراغ التالي
keys-settings = الإعدادات
keys-this = هذا الجدول
keys-go = انتقال إلى: { $room }

palette-label = البحث والأوامر
palette-cases = الحالات
palette-commands = الأوامر
palette-none = لا شيء بهذا الاسم. جرّب حروفًا أقل.
palette-update = تحديث كل المصادر
palette-theme-light = المظهر الفاتح
palette-theme-dark = المظهر الداكن
palette-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
