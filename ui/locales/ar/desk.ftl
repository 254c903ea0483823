# حول كل غرفة: المهملات والتراجع والقوائم والبداية الأولى والجديد والورقة بحروف كبيرة.

nav-trash = المهملات
trash-lead = ما رميته ينتظر هنا. لا يُحذف شيء حتى تقول ذلك.
trash-nothing = المهملات فارغة.
trash-empty = إفراغ المهملات
trash-since = رُمي { $moment }
trash-take = إعادة إلى مكانه
trash-erase = حذف نهائي
trash-ask = سيُحذف «{ $title }» مع كل ما حُفظ منه. لا يمكن التراجع عن ذلك.
trash-ask-all = { $count ->
    [one] سيُحذف عنصر واحد مع كل ما حُفظ منه. لا يمكن التراجع عن ذلك.
    [two] سيُحذف عنصران مع كل ما حُفظ منهما. لا يمكن التراجع عن ذلك.
    [few] ستُحذف { $count } عناصر مع كل ما حُفظ منها. لا يمكن التراجع عن ذلك.
    [many] سيُحذف { $count } عنصرًا مع كل ما حُفظ منها. لا يمكن التراجع عن ذلك.
   *[other] سيُحذف { $count } عنصر مع كل ما حُفظ منها. لا يمكن التراجع عن ذلك.
}
trash-erase-all = { $count ->
    [one] حذف عنصر واحد نهائيًا
    [two] حذف عنصرين نهائيًا
    [few] حذف { $count } عناصر نهائيًا
    [many] حذف { $count } عنصرًا نهائيًا
   *[other] حذف { $count } عنصر نهائيًا
}
trash-erased = حُذف نهائيًا.

menu-file = ملف
menu-edit = تحرير
menu-view = عرض
menu-go = انتقال
menu-case = الحالة
undo-what = تراجع: { $what }
redo-what = إعادة: { $what }
view-larger = نص أكبر
view-smaller = نص أصغر

read-marked-unread = عُلّمت غير مقروءة.
read-fresh = جديد منذ قراءتك
read-changed = كُتب من جديد منذ قراءتك
read-changed-some = غُيّر هذا النص منذ قراءتك له. الجديد فيه معلَّم.
evening-added = أضيفت إلى أمسية الرسائل.
evening-there = هذه الحالة في أمسية الرسائل بالفعل.
keys-evening = إضافة إلى أمسية الرسائل
keys-undo = تراجع، إعادة
keys-envelope = معاينة الرسالة أو الظرف
keys-files = اختيار ملفات

away-heading = أثناء غيابك
away-ended = انتهت
away-more = { $count ->
    [one] وحالة أخرى
    [two] وحالتان أخريان
    [few] و{ $count } حالات أخرى
    [many] و{ $count } حالة أخرى
   *[other] و{ $count } حالة أخرى
}

list-order = الترتيب
list-sort-newest = الأحدث أولًا
list-filter = تصفية هذه القائمة
list-filter-none = لا شيء في هذه القائمة يطابق «{ $words }».
section-issued-week = صدرت في الأيام السبعة الأخيرة
section-issued-month = صدرت في { $month }
section-undated = بلا تاريخ

sheet-open = ورقة بحروف كبيرة
sheet-heading = ورقة بحروف كبيرة
sheet-lead = لمن يكتب بخط اليد: عمّن نكتب، وماذا نطلب، وإلى أين نكتب.
sheet-shown = ما في الورقة
sheet-for = من أجل
sheet-ask = الرجاء أن تطلب:
sheet-go = طباعة الورقة
sheet-printed = أُرسلت الورقة إلى الطابعة.

step-done = تم:
first-heading = الخطوات الثلاث الأولى
first-step-who = من يكتب
first-step-paper = الورق والظروف
first-step-source = من أين تأتي الحالات
first-title-who = من سيوقّع الرسائل؟
first-lead-who = يبقى هذا على هذا الحاسوب. يمكنك ترك كل شيء فارغًا وتعبئته لاحقًا في الإعدادات.
first-title-paper = على ماذا تطبع؟
first-lead-paper = ليقع العنوان في نافذة ظروفك.
first-title-source = من أين تأتي حالاتك؟
first-lead-source = أضف عنوان التحركات العاجلة لمنظمة، أو أفلت ملفات على هذه النافذة، أو انظر أولًا إلى عيّنة مختلَقة.
first-passphrase = إن كان من الممكن أن يقع هذا الحاسوب في أيدٍ أخرى فضع عبارة مرور:
first-skip-all = تخطي هذا كله
first-sample = عرض العيّنة الآن
first-next = التالي

settings-face = خط القراءة
settings-face-serif = كما في كتاب
settings-face-sans = بسيط
settings-menu-bar = إظهار شريط القوائم
settings-notices = ليُخبر النظام حين يصل شيء. لا يسمّي أحدًا ولا شيئًا.
notify-news = وصل شيء جديد.

writers-heading = من يكتب على هذا الحاسوب
writers-lead = أضف آخرين في صفحة أمسية الرسائل.
writers-forget = نسيان
writers-forget-heading = نسيان { $name }؟
writers-forget-means = يزول الاسم والعنوان وملفات PDF المحفوظة بهذا الاسم من هذا الحاسوب؛ ويبقى في السجل ما أُرسل وإلى أين ومتى. تحتفظ المسودات والنسخ الاحتياطية بما فيها. لا يمكن التراجع عن ذلك.
writers-forget-go = نسيان { $name }
writers-forgotten = نُسي.

tray-open = فتح
tray-quit = إنهاء
settings-tray = إبقاء Penlight في شريط التنبيهات عند إغلاق نافذته. يواصل سؤال مصادرك، ولا تذكر قائمته أحدًا ولا شيئًا.
settings-tray-no-place = لا يعرض سطح المكتب هذا شريط تنبيهات، لذلك ينتهي Penlight عند إغلاق نافذته.
settings-tray-not-yet = ليس لـ Penlight مكان في شريط التنبيهات على هذا النظام بعد، لذلك ينتهي عند إغلاق نافذته.
