# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = القائمة الرئيسية
nav-read = القراءة
nav-write = الكتابة
nav-keep = الحفظ
nav-all = كل الحالات
nav-needs = تحتاج إلى رسالة
nav-soon = آخر يوم للبريد قريب
nav-news = أخبار حالاتي
nav-languages = بلغاتي
nav-country = حسب البلد
nav-archive = الأرشيف
nav-drafts = المسودات
nav-run = أمسية الرسائل
nav-sources = المصادر
nav-settings = الإعدادات

find-placeholder = ابحث عن حالات أو رسائل أو أشخاص، أو اكتب أمرًا
hide = إخفاء
hidden-title = ملاحظات
hidden-text = ملاحظات
show-again = عودة

state-offline = غير متصل. كل شيء هنا على هذا الحاسوب
state-never = لم يُجلب شيء بعد
state-updated = آخر تحديث { $moment }
state-updating = يجري تحديث { $name }…
state-updating-count = يجري التحديث: { $done } من { $total }…
state-reading = تجري قراءة { $name }…
state-reading-count = تجري قراءة الملف { $done } من { $total }…
state-working = العمل جارٍ…
state-working-count = العمل جارٍ: { $done } من { $total }…
state-stale = آخر تحديث { $date }. ربما تغيرت الحالة منذ ذلك الحين.

undo = تراجع
close = إغلاق
cancel = إلغاء
dismiss = تجاهل
safe-here = كل ما هنا ما زال على هذا الحاسوب.
loading = تجري القراءة…
part-failed = تعذّر فتح هذا الجزء من Penlight.
part-again = محاولة أخرى

day-day = اليوم
day-month = الشهر
day-year = السنة
day-none = هذا اليوم غير موجود.
day-ahead = هذا اليوم لم يأتِ بعد.

drop-here = أفلت الملفات هنا. سترى ما فيها قبل أن تُحفظ.
drop-kinds = PDF أو صفحة ويب أو بريد إلكتروني أو نص أو ملف Word

lock-name = عبارة المرور
lock-open = فتح
lock-now = قفل

opening-heading = يجري إعداد حالاتك لهذا الإصدار
opening-upgrading = تُنسخ كل الأشياء أولًا، ثم تأتي الصيغة الجديدة.
opening-mending = يُصلح ما تلف مما هو محفوظ مرتين.
opening-reading = تُقرأ الوثائق من جديد: { $done } من { $total }
opening-understanding = تُقرأ التنبيهات من جديد: { $done } من { $total }
opening-words = يجري إعداد البحث: { $done } من { $total }
opening-cases = تُجمع الحالات: { $done } من { $total }
opening-safe = قد يستغرق هذا بضع دقائق. لن يضيع شيء إن أغلقت Penlight: سيتابع في المرة التالية التي تفتحه فيها.
