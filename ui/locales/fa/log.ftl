# نامه‌ها و پاسخ‌ها، دفتر نشانی، منابع در یک فهرست.

nav-log = نامه‌ها و پاسخ‌ها
nav-addresses = دفتر نشانی

log-lead = نامه‌هایی که چاپ شدند، پست شدند یا به راهی دیگر رفتند، و آنچه بازآمد.
log-empty = هنوز نامه‌ای در دفتر نیست. هر نامه‌ای که چاپ کنید یا بفرستید اینجا می‌آید.
log-none = هیچ نامه‌ای با آن جور نیست.
log-sum-sent = { $letters ->
    [one] <b>{ $letters } نامه</b> رفته است،
   *[other] <b>{ $letters } نامه</b> رفته است،
} { $cases ->
    [one] برای { $cases } پرونده.
   *[other] برای { $cases } پرونده.
}
log-sum-countries = { $count ->
    [one] به { $count } کشور.
   *[other] به { $count } کشور.
}
log-sum-replies = { $count ->
    [0] هنوز پاسخی ثبت نشده است.
    [one] <b>{ $count } پاسخ</b> آمده است.
   *[other] <b>{ $count } پاسخ</b> آمده است.
}
log-sum-pile = { $count ->
    [one] { $count } نامه چاپ شده و هنوز پست نشده است.
   *[other] { $count } نامه چاپ شده و هنوز پست نشده است.
}
log-sum-only = تنها نامه‌هایی که این رایانه از آن‌ها خبر دارد.
log-heading = نامه‌ها
log-year = سال
log-year-all = همهٔ سال‌ها
log-writer = با امضای
log-writer-all = همه
log-filter = پالودن نامه‌ها
log-head-posted = روز پست
log-head-case = پرونده
log-head-to = به
log-head-by = از
log-head-way = راه
log-head-since = از آن پس
log-in-pile = هنوز پست نشده
log-no-case = پرونده‌اش دیگر اینجا نیست
log-way-post = پست
log-way-embassy = از راه سفارت
log-way-email = ایمیل
log-way-fax = نمابر
log-way-social = شبکه‌های اجتماعی
log-way-other = راهی دیگر
log-since-pile = در دسته
log-since-waiting = در انتظار
log-since-answered = پاسخ در { $date }
log-since-acknowledged = خبر رسیدن در { $date }
log-since-not-my-competence = «در صلاحیت ما نیست»، { $date }
log-since-returned = برگشت در { $date }
log-since-none = بی‌پاسخ
log-since-ended = اقدام پایان یافته است
log-since-news = خبر { $date }
log-more = { $count ->
    [one] نمایش { $count } نامهٔ دیگر
   *[other] نمایش { $count } نامهٔ دیگر
}
log-open = باز کردن نامه به { $to }
log-posted-today = امروز پست شد

log-letter = نامه‌ای از دفتر
log-which = کدام نامه
log-which-line = { $to }، { $date }
log-signed = با امضای
log-printed-on = روز چاپ یا ثبت
log-see-pdf = دیدن آن چنان که چاپ شد
log-posted-on = روز رفتن
log-note-posted = ثبت روز
log-note-pile = هنوز اینجاست
log-posted-noted = ثبت شد: در { $date } رفت.
log-pile-noted = ثبت شد: در دسته است.
log-replies = آنچه بازآمد
log-nothing-came = هنوز چیزی ثبت نشده است.
log-came = { $what }، { $date }
log-kind = چه آمد
log-kind-answered = پاسخ
log-kind-acknowledged = خبر رسیدن نامه
log-kind-not-my-competence = «در صلاحیت ما نیست»
log-kind-returned = خود نامه برگشت
log-kind-none = هیچ؛ دیگر در انتظار نیستیم
log-came-on = روز آمدن
log-own-words = به زبان خودتان
log-reply-go = ثبت پاسخ
log-reply-noted = پاسخ در دفتر است.
log-reply-out = بیرون آوردن
log-reply-gone = پاسخ از دفتر بیرون آمد.
keys-reply = ثبت پاسخ

log-hand-open = ثبت نامهٔ دست‌نوشته
log-hand-heading = نامهٔ دست‌نوشته
log-hand-lead = برای نامه‌ای که بی Penlight رفته است. مانند نامه‌های دیگر شمرده می‌شود.
log-hand-way = از کدام راه
log-hand-go = ثبت این نامه
log-hand-noted = نامه در دفتر است.
log-hand-first = برای این پرونده نامه‌ای در دفتر نیست. نخست نامه‌ای را که پاسخ گرفته ثبت کنید.

marks-heading = نامه‌ها ماه به ماه
marks-each = { $count ->
    [one] هر نشان یک نامه است
   *[other] هر نشان تا { $count } نامه است
}
marks-sent = فرستاده
marks-replied = با پاسخ
marks-table = نمایش جدول
marks-picture = نمایش نشان‌ها
marks-month = ماه
marks-letters = نامه‌ها
marks-replies = با پاسخ

addresses-lead = همهٔ کسانی که پرونده‌هایتان می‌خواهند به آن‌ها بنویسید، هر یک با پرونده‌ای که نامشان را برده است.
addresses-empty = هنوز نشانی‌ای نیست. نشانی‌ها با پرونده‌ها می‌آیند.
addresses-none = هیچ‌کس با آن جور نیست.
addresses-filter = پالودن نشانی‌ها
addresses-count = { $count ->
    [one] { $count } نشانی
   *[other] { $count } نشانی
}
addresses-from = آمده در
addresses-more-cases = { $count ->
    [one] و { $count } پروندهٔ دیگر
   *[other] و { $count } پروندهٔ دیگر
}
addresses-likely = با تردید خوانده شده. پیش از نوشتن بررسی کنید
addresses-person = شما اصلاح کرده‌اید
addresses-came-back = نامه‌ای در { $date } برگشت
addresses-letters = { $count ->
    [one] { $count } نامه در دفتر
   *[other] { $count } نامه در دفتر
}
addresses-copy = رونوشت
addresses-copied = نشانی رونوشت شد.
addresses-copy-kept = سیستم بریده‌دان را در اختیار نمی‌گذارد. چیزی رونوشت نشد.
addresses-more = { $count ->
    [one] نمایش { $count } نشانی دیگر
   *[other] نمایش { $count } نشانی دیگر
}

list-of-sources = منابع در یک فهرست
list-of-sources-lead = خوراک‌خوان‌های دیگر منابعشان را در فایل OPML می‌دهند و می‌گیرند.
list-of-sources-in = گرفتن فهرست
list-of-sources-out = ذخیرهٔ فهرست
list-of-sources-taken = { $count ->
    [0] همهٔ خوراک‌های این فهرست از پیش اینجا هستند.
    [one] { $count } منبع افزوده شد. دکمهٔ به‌روزرسانی از آن می‌پرسد.
   *[other] { $count } منبع افزوده شد. دکمهٔ به‌روزرسانی از آن‌ها می‌پرسد.
}
list-of-sources-saved = فهرست در { $name } است.
