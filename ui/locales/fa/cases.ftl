# Reading: the list of cases and the paper.

list-label = پرونده‌ها
list-empty-all = هنوز چیزی اینجا نیست. منبعی بیفزایید یا فایلی را روی این پنجره رها کنید.
list-empty-needs = امروز هیچ پرونده‌ای نیازمند نامه نیست.
list-empty-soon = در روزهای آینده مهلت پستی نیست.
list-empty-news = از پرونده‌هایی که برایشان نوشته‌اید خبری نیست.
list-empty-languages = هیچ پرونده‌ای نامه‌ای به زبان‌های شما نمی‌خواهد.
list-empty-country = هنوز پرونده‌ای نیست.
list-empty-archive = بایگانی خالی است.
list-sort = نزدیک‌ترین مهلت
list-sort-country = بر پایهٔ کشور
list-add-source = افزودن منبع
list-add-sample = دیدن نمونه

section-hours = امروز، با ایمیل یا نمابر
section-this-week = این هفته پست کنید
section-next-week = هفتهٔ آینده پست کنید
section-late = مهلت پست گذشته
section-soon = هرچه زودتر
section-no-date = بی‌مهلت
section-closed = بسته‌شده
section-ended = پایان‌یافته
section-reading = برای خواندن
section-no-country = بی‌نام کشور

due-post-by = تا { $date } پست کنید
due-post-by-days = تا { $date } پست کنید، { $days ->
    [one] { $days } روز
   *[other] { $days } روز
}
due-post-today = امروز پست کنید
due-late = مهلت پست گذشته: ایمیل هم بفرستید
due-hours = برای پست دیر است: همین امروز ایمیل یا نمابر
due-soon = هرچه زودتر، { $days ->
    [0] منتشرشده امروز
    [1] منتشرشده دیروز
   *[other] منتشرشده { $days } روز پیش
}
due-old-months = { $months ->
    [one] { $months } ماه
   *[other] { $months } ماه
} پیش منتشر شده. پیش از نوشتن بررسی کنید
due-old-years = { $years ->
    [one] { $years } سال
   *[other] { $years } سال
} پیش منتشر شده. پیش از نوشتن بررسی کنید
due-open-ended = نامه همیشه سودمند است
due-closed = در { $date } بسته شد. پیش از نوشتن بررسی کنید
due-ended = پایان یافت. لطفاً دیگر نامه ننویسید
due-nothing = برای خواندن
due-why = نامه باید پیش از { $deadline } برسد. پست حدود { $days ->
    [one] { $days } روز
   *[other] { $days } روز
} زمان می‌برد.
due-why-plain = نامه باید پیش از { $deadline } برسد.
due-soon-why = در متن تاریخی نیامده است. اینجا هم تاریخی ساخته نمی‌شود.
due-doubted-why = در متن روزی آمده است که از آن مطمئن نیستیم. تا بررسی‌اش نکنید به کار نمی‌رود.
due-old-why = دیری است که کسی دربارهٔ این پرونده ننوشته است.
due-open-why = خود متن چنین می‌گوید.
due-closed-why = تاریخ پایان گذشته است. پیش از نوشتن از سازمان بپرسید.
due-late-why = شاید نامه پس از { $deadline } برسد. ایمیل یا نمابر به‌موقع می‌رسد.
due-ended-why = سازمان دیگر نامه‌ای نمی‌خواهد.
due-nothing-why = اینجا کسی نامه نمی‌خواهد.

row-unread = نخوانده.
row-wrote = { $count ->
    [1] یک بار نوشته‌اید
    [2] دو بار نوشته‌اید
   *[other] { $count } نامه نوشته‌اید
}
row-drafts = { $count ->
    [1] یک پیش‌نویس
   *[other] { $count } پیش‌نویس
}
row-sample = نمونه
row-may-have-ended = شاید پایان یافته
row-untitled = بی‌عنوان

kind-urgent-action = اقدام فوری
kind-update = خبر تازه
kind-outcome = سرانجام
kind-stop = پایان اقدام
kind-press-release = بیانیهٔ مطبوعاتی
kind-statement = بیانیه
kind-report = گزارش
kind-petition = دادخواست
kind-listing = فهرست
kind-unknown = سند

read-nothing = پرونده‌ای برگزینید تا اینجا بخوانید.
read-eyebrow = { $kind }، { $date }
read-news = خبر پس از نامهٔ شما
read-write = نامه بنویسید
read-write-today = ایمیل یا نمابر بنویسید
read-thank = نامهٔ سپاس بنویسید
read-archive = بایگانی
read-unarchive = بازگرداندن
read-original-pdf = پی‌دی‌اف اصلی
read-original-page = صفحهٔ اصلی
read-unread = نخوانده کن
read-show-hidden = نشان دادن بخش‌های پوشیده
read-cover-again = دوباره بپوشان
read-back = بازگشت به فهرست
read-on-laptop = روی این رایانه
read-links = پیوندهای این متن
read-link-opens = اگر آنلاین باشید، { $host } در مرورگر شما باز می‌شود.
read-open-link = باز کردن { $host }
read-found = روشن کردن یافته‌ها
read-older = متنی قدیمی‌تر از این پرونده را می‌خوانید.
read-newest = تازه‌ترین متن
read-ended = این پرونده پایان یافته است. سازمان دیگر نامه‌ای نمی‌خواهد.
read-ended-pile = { $count ->
    [1] یک نامه چاپ شده ولی پست نشده است: لطفاً آن را از میان نامه‌ها بردارید.
   *[other] { $count } نامه چاپ شده ولی پست نشده است: لطفاً آن‌ها را از میان نامه‌ها بردارید.
}
read-may-have-ended = شاید این پرونده پایان یافته باشد، ولی کسی روشن نگفته است. پیش از نوشتن تازه‌ترین متن را بخوانید.
read-doubts = از این مطمئن نیستیم
read-doubt = { $field }: «{ $words }»
read-archived = بایگانی شد. پرونده در بایگانی می‌ماند.
read-unarchived = به فهرست بازگشت.
read-no-recipient = در متن گیرنده‌ای برای نامه نیامده است.
read-no-text = متن این سند خواندنی نیست. نسخهٔ اصلی نگه داشته شده است.

field-kind = نوع
field-organisation = سازمان
field-number = شماره
field-index = شمارهٔ سند
field-issued = روز انتشار
field-language = زبان
field-country = کشور
field-title = عنوان
field-deadline = مهلت
field-person = شخص
field-call = درخواست
field-addressee = گیرنده
field-copy = رونوشت
field-diplomatic-copies = رونوشت به سفارت
field-write-in = زبان نامه
field-own-language = زبان خودتان
field-model-letter = نامهٔ نمونه
field-refers-to = سند پیشین
field-ended = پایان‌یافته
field-other = چیزی در متن

cover-picture = پوشانده شده: یک تصویر.
cover-ill-treatment = پوشانده شده: یک بند، بدرفتاری در بازداشت را شرح می‌دهد.
cover-killing = پوشانده شده: یک بند، کشتن کسی را شرح می‌دهد.
cover-sexual-violence = پوشانده شده: یک بند، خشونت جنسی را شرح می‌دهد.
cover-children = پوشانده شده: یک بند، آسیب به کودکان را شرح می‌دهد.
cover-suicide = پوشانده شده: یک بند از خودکشی می‌گوید.
cover-marked = پوشانده شده: بندی که شما نشان کرده‌اید.
cover-show = نشان بده
cover-photo = عکس. تا نخواهید پوشیده می‌ماند.
cover-photo-show = نشان بده
cover-photo-again = دوباره بپوشان
cover-photo-no-words = تصویری بی‌شرح
cover-photo-failed = اکنون خوانده نمی‌شود. چیزی گم نشده است.
cover-photo-unasked = این تصویر نگه داشته نشده است: این منبع بی‌تصویر تنظیم شده است.
cover-photo-sources = منابع
cover-photo-not-yet = این تصویر هنوز نگه داشته نشده است. در به‌روزرسانی بعدی خواسته می‌شود.
cover-photo-never = این تصویر نگه داشته نشده است: جای دیگری از وب است یا نمی‌توان بی‌خطر نشانش داد.

history-heading = تاریخچهٔ پرونده
history-you-wrote = <b>شما</b> به { $to } نوشتید، به { $language }
history-you-wrote-email = <b>شما</b> با ایمیل به { $to } نوشتید، به { $language }
history-you-wrote-fax = <b>شما</b> با نمابر به { $to } نوشتید، به { $language }
history-you-wrote-social = <b>شما</b> متنی برای { $to } منتشر کردید، به { $language }
history-reading = همین صفحه
history-last-post = آخرین روز پست برای آنکه نامه به‌موقع برسد
history-deadline = تاریخ پایان اقدام
history-no-date = بی‌تاریخ
change-issued = منتشر شد
change-deadline = مهلت تازه: { $words }
change-new-recipient = گیرندهٔ تازه: { $words }
change-recipient-gone = دیگر به او ننویسید: { $words }
change-new-person = شخص دیگر در خطر: { $words }
change-new-call = درخواست تازه: { $words }
change-ended = اقدام پایان یافت
change-reopened = از سر گرفته شد
change-edited = متن ویرایش شد: نسخهٔ { $words }

where-heading = نشانی
where-copies = رونوشت
where-embassy = رونوشت به دیپلمات‌های آن کشور در کشور شما خواسته شده است.
where-languages = به { $languages }.
where-own-language = یا به زبان خودتان.
where-write = به این نشانی بنویسید

original-heading = نسخهٔ اصلی
original-page-number = صفحهٔ { $page } از { $pages }
original-failed = این سند را اینجا نمی‌توان نشان داد. روی این رایانه نگه داشته شده است.
original-frame = صفحه، همان‌گونه که منتشر شد

# What a reader of documents doubted or could not read.
warning-address-incomplete = نشانی‌ای که کامل به نظر نمی‌رسد
warning-address-without-label = نشانی‌ای که هیچ عنوانی آن را نشانی نمی‌خواند
warning-contact-without-address = شمارهٔ نمابر یا ایمیلی که از آنِ هیچ گیرنده‌ای نیست
warning-deadline-before-issue = مهلتی پیش از روز انتشار
warning-deadline-contradicted = دو مهلت که با هم نمی‌خوانند
warning-deadline-unreadable = مهلتی که خوانده نمی‌شود
warning-ended-but-addresses = اقدام پایان یافته، اما نشانی‌ها هنوز هست
warning-no-text = سند متنی ندارد
warning-only-the-source-says = { $field }: منبع یا فایل چنین می‌گوید، نه متن
warning-own-office-left-out = نشانی خود سازمان، که کنار گذاشته شد
warning-perhaps-ended = واژه‌هایی که شاید یعنی اقدام پایان یافته است
warning-document-of-another-action = پرونده‌ای از اقدامی دیگر، نگه داشته شد اما به کار نرفت
warning-no-text-layer = این پی‌دی‌اف تصویر است و متنش خوانده نمی‌شود. می‌توانید نگهش دارید و نکته‌های اصلی را بنویسید
warning-pages-damaged = صفحه‌هایی از پی‌دی‌اف آسیب دیده است
warning-cut-off = متن بسیار بلند است؛ پایانش خوانده نشد
warning-hidden-text = متنی که صفحه پنهان می‌کند کنار گذاشته شد
warning-attachments-left-out = برخی پیوست‌ها خوانده نشد
warning-places-unknown = جای واژه‌ها در صفحه‌های پی‌دی‌اف معلوم نیست
