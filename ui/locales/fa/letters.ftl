# Writing: drafts, the composer, the pages, printing.

drafts-lead = نامه‌هایی که آغاز کرده‌اید. هنگام نوشتن روی همین رایانه نگه داشته می‌شوند.
drafts-empty = نامه‌ای در انتظار نیست. پرونده‌ای برگزینید و W را بزنید.
drafts-open-case = به پرونده‌ها
drafts-to = به { $to }، به { $language }
drafts-changed = آخرین تغییر { $moment }
drafts-gaps = { $count ->
    [1] یک جای خالی
   *[other] { $count } جای خالی
}
drafts-discard = به سطل زباله
drafts-discarded = پیش‌نویس در سطل زباله است.
drafts-restored = پیش‌نویس بازگشت.

letter-back = بازگشت به پرونده
beside-open = خواندن به { $language }
beside-close = کنار گذاشتن متن { $language }
beside-lead = چنان که به { $language } نوشته می‌شد. آنچه خودتان تغییر داده‌اید در آن نیست.
letter-saved = روی همین رایانه ذخیره شد
letter-saving = در حال ذخیره…
letter-not-saved = ذخیره نشد. این پنجره را باز نگه دارید؛ دوباره تلاش می‌شود.
letter-kind = برای چه
letter-kind-appeal = درخواست از مقامات
letter-kind-cover-note = یادداشتی همراه رونوشت، برای سفارت
letter-kind-cover-note-why = نامهٔ درخواست را هم چاپ کنید و در همان پاکت بگذارید.
letter-kind-solidarity = همبستگی، برای خود شخص یا خانواده
letter-kind-solidarity-why = این نامه را نخست دیگران می‌خوانند. از پرونده، سیاست یا سازمان چیزی ننویسید؛ نشانی خیابان شما نمی‌آید.
letter-kind-thanks = سپاس، پس از نتیجه
letter-kind-thanks-why = فقط اگر نتیجه خوب است. به زبان خودتان بگویید برای چه.
letter-to = به
letter-in = زبان
letter-from = از
letter-more = بیشتر
letter-more-what = بیشتر: برای چه، کاغذ، سطرها
letter-less = کمتر
letter-less-what = کمتر: بستن برای چه، کاغذ و سطرها
letter-about = { $names }، { $country }
letter-paper = روی
letter-lines = سطرها
letter-lines-justified = هم‌تراز در دو سو
letter-lines-ragged = پایان هر سطر با پایان واژه
letter-one-page = در یک صفحه، در صورت نیاز ریزتر
letter-addressees = گیرندگان
letter-copies = رونوشت‌ها
letter-also-understood = { $languages } هم فهمیده می‌شود
letter-sender-name-town = فقط نام و شهر
letter-sender-full = نام و نشانی کامل
letter-sender-initials = حروف نخست نام و شهر
letter-sender-none = خطی برای امضا
letter-sender-why = نشانی کامل شما به مقامات کشوری دیگر می‌رسد.
letter-subject = موضوع
letter-salutation = خطاب
letter-text = نامه
letter-closing = پایان نامه
letter-no-profile = نام شما هنوز اینجا نیست، پس خطی برای امضا چاپ می‌شود.
letter-add-profile = نام خود را بیفزایید

letter-asks = پرونده چه می‌خواهد
letter-asks-none = متن فهرستی از درخواست‌ها ندارد. در نامه بگویید چه می‌خواهید.
letter-put-in = در نامه بگذار
letter-in-already = در نامه هست
letter-left-out = به‌عمد کنار گذاشته
letter-call-unknown = نامه به زبانی دیگر است: خودتان ببینید این در آن هست یا نه.
letter-news = تازه‌ترین متن پرونده: { $ago }.
letter-deadline = مهلت: { $day }.
letter-last-post = آخرین روز پست: { $day }.
letter-tip-heading = نامه‌ای که خوانده می‌شود
letter-tip = کوتاه، مؤدبانه و از خودتان. بگویید کیستید. سیاست و سرزنش را کنار بگذارید؛ شاید کارمندی که با شما هم‌رأی است نامه را باز کند.
advice-too-long = نامه بیش از یک صفحه است. نامهٔ کوتاه خوانده می‌شود.
advice-name-missing = نام کامل شخص در نامه نیست.
advice-name-late = نام کامل شخص دیر می‌آید. آن را در خطهای نخست بگذارید.
advice-no-request-for-reply = نامه پاسخی نمی‌خواهد. یک خط در پایان بس است.
advice-gap-open = جای خالی مانده است. چاپ نمی‌شود.
advice-no-call = نامه هنوز چیزی نمی‌خواهد.
advice-no-address = نشانی کوتاه‌تر از آن است که نامه برسد.
advice-no-country = در نشانی نام کشور نیست.
advice-no-salutation = هنوز کسی خطاب نشده است.
advice-deadline-past = مهلت گذشته است. پیش از فرستادن از سازمان بپرسید.
advice-last-post-past = با پست دیر می‌رسد. ایمیل یا نمابر هم بفرستید.
advice-old-news = هشت هفته خبری نرسیده است. پیش از فرستادن بپرسید.
advice-whole-address = نشانی خیابان شما بر نامه‌ای است که به خارج می‌رود. نام و شهر برای بیشتر نامه‌ها بس است.
advice-tone = واژه‌ای تند است. شاید کسی نامه را باز کند که با شما هم‌نظر است.
advice-address-overfull = نشانی از پنجرهٔ پاکت بلندتر است. روی پاکت را با دست بنویسید.
advice-address-small = نشانی ریزتر چیده شده است تا در پنجرهٔ پاکت جا شود.
advice-label-overfull = نشانی‌ای از برچسبش بلندتر است. برچسب بزرگ‌تر بردارید یا با دست بنویسید.
advice-not-one-page = نامه حتی با حروف ریز هم در یک صفحه جا نمی‌شود.
advice-word-broken = واژه‌ای از صفحه پهن‌تر است و ناچار شکسته شد.
advice-model-letter-elsewhere = نامهٔ نمونه به زبانی دیگر است و کنار گذاشته شد.
advice-calls-elsewhere = درخواست‌ها به زبانی دیگرند. با واژه‌های خودتان بنویسیدشان.
advice-language-of-the-action = متن تنها به این زبان نوشته دارد.
advice-no-frame = Penlight هنوز قالب نامه به این زبان را نمی‌شناسد. تاریخ و جملهٔ پایانی را ببینید.
advice-not-asked-for = متن نامه به این زبان نخواسته است.
advice-no-call-rules = Penlight هنوز نمی‌تواند درخواست‌ها را به این زبان بنویسد. خودتان بنویسیدشان.
advice-call-as-printed = درخواستی همان‌گونه که چاپ شده بود مانده است. با واژه‌های خودتان بنویسیدش.
advice-salutation-replaced = خطاب متن به زبانی دیگر است. نامه به زبان خودش خطاب می‌کند.
advice-salutation-elsewhere = خطاب از خود متن است، به زبانی جز زبان نامه.
advice-nothing-to-ask = متن نه نامهٔ نمونه دارد نه درخواستی. با واژه‌های خودتان بنویسید.

safety-heading = ایمنی شما
safety-own-country = شما در همان کشوری زندگی می‌کنید که نامه به مقاماتش می‌رسد: { $country }. بسنجید که باید بنویسید یا نه.
safety-own-country-unnamed = شما در همان کشوری زندگی می‌کنید که نامه به مقاماتش می‌رسد. بسنجید که باید بنویسید یا نه.
safety-said = آنچه متن دربارهٔ نویسندگان نامه می‌گوید:
safety-ties = آیا در آنجا خانواده دارید یا به آنجا سفر می‌کنید؟ ({ $country })
safety-ties-unnamed = آیا در آن کشور خانواده دارید یا به آنجا سفر می‌کنید؟
safety-initials = فقط حروف نخست نام و شهر بیاید
safety-initials-done = نام کامل شما بر این نامه نیست.
safety-mission = به جای آن به سفارت بنویسید
safety-mission-none = پرونده سفارتی برای نوشتن نام نمی‌برد.
safety-mission-done = این نامه به سفارت می‌رود.
safety-not-at-all = یا این نامه را به دیگران بسپارید. نامهٔ دیگری هم خواهد بود.

letter-pages = { $count ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
letter-words = { $count ->
    [one] { $count } واژه
   *[other] { $count } واژه
}
letter-undo = واگرد
letter-print = چاپ
letter-pdf = ذخیرهٔ پی‌دی‌اف
letter-editor-keys = Tab به جای خالی بعدی می‌رود. Escape و سپس Tab از ویرایشگر بیرون می‌رود.

preview-label = پیش‌نمایش صفحه
preview-letter = نامه
preview-envelope = پاکت
preview-larger = بزرگ‌تر
preview-smaller = کوچک‌تر
preview-zoom = { $percent }٪
preview-page = { $count ->
    [1] نامه، یک صفحه
   *[other] نامه، صفحهٔ { $page } از { $count }
}. آغاز آن: { $first }
preview-envelope-page = پاکت، به نشانی { $to }
preview-failed = نامهٔ شما روی همین رایانه ذخیره است.
preview-missing = هیچ قلمی این نویسه‌ها را ندارد: { $characters }

paper-a4 = A4
paper-letter = US Letter
envelope-din-a = پاکت پنجره‌دار DIN 5008 A
envelope-din-b = پاکت پنجره‌دار DIN 5008 B
envelope-ch-left = پاکت پنجره‌دار سوئیسی، چپ
envelope-ch-right = پاکت پنجره‌دار سوئیسی، راست
envelope-fr = پاکت پنجره‌دار فرانسوی
envelope-iso = پاکت پنجره‌دار DL
envelope-us10 = پاکت آمریکایی شمارهٔ ۱۰
envelope-none = پاکت بی‌پنجره
preview-form = { $paper }، { $envelope }

print-heading = چاپ این نامه
print-printer = چاپگر
print-viewer = باز کردن در نمایشگر پی‌دی‌اف
print-copies = شمار
print-go = چاپ { $copies ->
    [1] یک نامه
   *[other] { $copies } نامه
}
print-go-viewer = باز کردن نامه
print-gaps = { $count ->
    [1] یک جای خالی مانده است و چاپ نمی‌شود.
   *[other] { $count } جای خالی مانده است و چاپ نمی‌شود.
}
print-missing = { $count ->
    [1] یکی از درخواست‌های پرونده در نامه نیست.
   *[other] { $count } درخواست پرونده در نامه نیست.
}
print-old = { $due }. پیش از فرستادن از سازمان بپرسید.
print-ended-heading = این پرونده پایان یافته است
print-ended = سازمان دیگر نامه‌ای نمی‌خواهد. لطفاً نخست تازه‌ترین متن پرونده را بخوانید.
print-ended-read = خوانده‌ام. با این همه چاپ شود
print-ended-read-first = نخست بخوانید که پرونده پایان یافته است.
print-done = { $pages ->
    [1] یک صفحه به چاپگر رفت.
   *[other] { $pages } صفحه به چاپگر رفت.
}
print-viewer-done = نامه در نمایشگر پی‌دی‌اف باز است. با بستن Penlight آن فایل پاک می‌شود.
pdf-done = با نام { $name } ذخیره شد.

print-what = چه چیز
print-what-letter = نامه
print-what-envelope = پاکت آن
print-go-envelope = چاپ { $copies ->
    [one] ۱ پاکت
   *[other] { $copies } پاکت
}
print-envelope-done = پاکت به چاپگر رفت.
print-offset = اگر این چاپگر چاپ را جابه‌جا می‌کند
print-offset-why = صفحه‌ای آزمایشی چاپ کنید، در پاکت بگذارید و از روی خط‌کش‌ها بخوانید که چارچوب چقدر از پنجره دور است.
print-offset-right = به راست، میلی‌متر
print-offset-down = به پایین، میلی‌متر
print-trial = چاپ صفحهٔ آزمایشی
print-trial-done = صفحهٔ آزمایشی به چاپگر رفت.
split-list = پهنای فهرست
split-pages = پهنای صفحه‌ها

# نشست نامه‌نویسی: نامه‌های بسیار در یک چاپ.
run-lead = برگزینید چه کسانی و دربارهٔ کدام پرونده‌ها می‌نویسند. هر نویسنده برای هر پرونده یک نامه دارد، همه در یک چاپ.
run-steps-cases = پرونده‌ها
run-steps-post = پست کردن
run-cases = پرونده‌هایی که نامه می‌خواهند
run-no-cases = امروز هیچ پرونده‌ای نامه نمی‌خواهد.
run-drafts = نامه‌های آغازشده
run-writers = چه کسی می‌نویسد
run-no-name = بی‌نام: خطی برای امضا
run-writer-add = افزودن نویسنده
run-writer-remove = برداشتن { $name } از فهرست
run-changed = نشست نامه‌نویسی تغییر کرد.
run-writer-added = به فهرست افزوده شد: { $name }.
run-writer-removed = از فهرست برداشته شد: { $name }.
run-writer-languages = زبان‌هایی که می‌نویسد
run-form = چه چیزی چاپ شود
run-every-addressee = نامه‌ای به هر گیرندهٔ پرونده
run-envelopes = پاکتی پشت هر نامه
run-vary = در هر نامهٔ یک پرونده واژه‌های دیگر
run-cover-sheet = نخست برگهٔ شمارش
run-sign-list = در پایان فهرستی برای امضا
run-order = به ترتیب
run-by-writer = نویسنده، تا هر کس نامه‌های خود را بردارد
run-by-case = پرونده
run-labels = برچسب نشانی
run-no-labels = هیچ
run-label-start = آغاز از برچسب
run-postage = تمبر
run-postage-lead = به زبان خودتان، همان‌گونه که می‌خرید. برای نشست شمرده می‌شوند.
run-postage-home = درون کشور شما
run-postage-abroad = به کشورهای دیگر
run-sum = حاصل
run-empty = یک نویسنده و یک پرونده برگزینید
run-empty-lead = برگه‌ها، پاکت‌ها و تمبرها هنگام انتخاب شما همین‌جا شمرده می‌شوند.
run-ready = { $count } نامه آمادهٔ چاپ است
run-print = چاپ { $count } نامه
run-print-envelopes = چاپ { $count } نامه و پاکت
run-stop = بس است. چیزی چاپ نمی‌شود
run-stopped = ایستاد. چیزی چاپ نشد و فایلی نماند.
run-making = نامه‌ها ساخته می‌شوند
run-counting = نامه‌ها شمرده می‌شوند
run-step = نامهٔ { $done } از { $total }
run-paper = کاغذ
run-sheets = { $count } برگ
run-stamps = تمبرهای این نشست
run-no-stamp = در جدول شما نیست
run-gaps = { $count } نامه جایی برای سخن خود نویسنده دارد. آن جا چاپ نمی‌شود.
run-alike = واژه‌های { $count } نامه با نامه‌ای دیگر یکی است.
run-too-few = { $case }: نامه به یک گیرنده: { $letters }؛ گونه‌های نوشتار: { $wordings }.
run-unfit = همه چیز جا نمی‌شود. این نامه‌ها را پیش از پست کردن ببینید:
run-news = تازه‌ترین خبر: { $day }
run-no-news = روز خبر آن معلوم نیست
run-old = هشت هفته بی‌خبر: پیش از پست بپرسید
run-printed = { $count } نامه در دسته است.
run-pile = { $count } نامه چاپ شده و هنوز پست نشده است.
run-post = امروز پست شدند
run-posted = پست شد. { $count } نامه در دفتر است.

# The letter by other ways than the post.

ways-open = راهی دیگر
ways-heading = فرستادن از راهی دیگر
ways-email = ایمیل
ways-fax = نمابر
ways-post = با پست
ways-social = متن کوتاه
ways-ended-read = خوانده‌ام. با این همه ادامه می‌دهم
ways-mail-lead = Penlight خودش چیزی نمی‌فرستد. برنامهٔ ایمیل شما با نامه باز می‌شود و شما از آنجا می‌فرستید.
ways-mail-to = به
ways-mail-nobody = پرونده نشانی ایمیلی برای این گیرنده ندارد. می‌توانید خودتان در برنامهٔ ایمیل نشانی را بنویسید.
ways-mail-text = نامه به شکل ایمیل
ways-mail-too-long = برای سپردن مستقیم بلند است. آن را در فایل ایمیل ذخیره کنید و در برنامهٔ ایمیل باز کنید.
ways-mail-open = باز کردن در برنامهٔ ایمیل
ways-mail-save = ذخیره در فایل ایمیل
ways-mail-opened = نامه در برنامهٔ ایمیل شماست. هنوز چیزی فرستاده نشده است.
ways-mail-saved = با نام { $name } ذخیره شد. در برنامهٔ ایمیل بازش کنید؛ هنوز چیزی فرستاده نشده است.
ways-fax-lead = برگه‌ای با شماره پیش از نامه می‌آید. هر دو را با دستگاه خودتان نمابر کنید.
ways-fax-number = شمارهٔ نمابر
ways-fax-print = چاپ برای نمابر
ways-fax-open = باز کردن نمابر
ways-post-lead = جای دیگری از روی پی‌دی‌اف چاپش کرده‌اید؟ روز رفتنش را اینجا ثبت کنید.
ways-short-lead = دربارهٔ چه کسی است و یک درخواست، برای شبکهٔ اجتماعی. هر طور می‌خواهید تغییرش دهید.
ways-short-text = متن
ways-short-count = { $count } از { $most } نویسه
ways-short-long = { $over } نویسه بیش از اندازهٔ یک پیام
ways-short-handles = حساب‌هایی که پرونده نام برده است:
ways-copy = رونوشت متن
ways-copied = رونوشت شد. آن را در جای پیام بگذارید.
ways-copy-marked = متن برگزیده شد. با Ctrl C رونوشت کنید.
ways-sent-on = روز فرستادن
ways-sent-email = ثبت: ایمیل شد
ways-sent-fax = ثبت: نمابر شد
ways-sent-post = ثبت: با پست رفت
ways-sent-social = ثبت: منتشر شد
ways-noted = میان نامه‌های شما ثبت شد.
ways-close = بستن
