# Checking what was understood, and looking at files before they are kept.

check-open = بررسی و اصلاح
check-heading = بررسی آنچه فهمیده شد
check-lead = هر سطر می‌گوید چقدر مطمئن است. «نشان بده» جایش را در سند روشن می‌کند. آنچه اصلاح کنید جداگانه نگه داشته می‌شود و از آنِ شما می‌ماند.
check-text = سند
check-by-document = متن چنین می‌گوید
check-by-likely = به احتمال زیاد
check-by-source = از منبع، نه از متن
check-by-person = شما نوشته‌اید
check-by-nobody = نامطمئن، به کار نمی‌رود
check-words = خوانده‌شده از «{ $words }»
check-show = نشان بده
check-use = همین را به کار ببر
check-right = اصلاح
check-not-this = این نه
check-take-back = پس گرفتن
check-keep = نگه دار
check-kept = نگه داشته شد. از آنِ شما می‌ماند، هرچه بعد خوانده شود.
check-taken-back = پس گرفته شد. دوباره گفتهٔ خود متن به شمار می‌آید.
check-let-go = رهایش کن
check-adrift = برای { $field } به جای «{ $replaces }» نوشته بودید «{ $value }». آن واژه‌ها دیگر آنجا نیستند، پس به کار نمی‌رود.
check-adrift-removed = { $field } «{ $replaces }» را برداشته بودید. آن واژه‌ها دیگر آنجا نیستند.
check-add = افزودن آنچه نیست
check-add-what = بخشی را برگزینید
check-add-do = افزودن
check-yes = بله
check-until-day = تا یک روز
check-until-soon = هرچه زودتر
check-until-any = نامه در هر زمان پذیرفته است
check-no-country = گفته نشده
check-block-hint = هر سطر جداگانه، کشور در پایان. راه‌های تماس به شکل «ایمیل: …»، «نمابر: …»، «تلفن: …»، «خطاب: …».
check-person-hint = نام‌های دیگر پس از نقطه‌ویرگول لاتین (;).

typed-open = نوشتن یک پرونده
typed-heading = نوشتن یک پرونده
typed-beside = نوشتن نکته‌های اصلی در کنار آن
typed-lead = آنچه خالی بگذارید گفته نشده است. پرونده از آنِ شماست: مانند هر پروندهٔ دیگر اصلاح، به‌روز و پایان‌یافته می‌شود.
typed-more = یکی دیگر: { $field }
typed-keep = این پرونده را نگه دار

review-heading = پیش از نگه داشتن
review-lead = این‌ها یافته شد. تا نگویید چیزی نگه داشته نمی‌شود.
review-empty = چیزی در انتظار نیست.
review-waiting = { $count ->
    [one] یک فایل در انتظار گفتهٔ شماست
   *[other] { $count } فایل در انتظار گفتهٔ شماست
}
review-pasted = متن چسبانده‌شده
review-kept = تازه
review-known = از پیش اینجاست
review-update = خبر تازهٔ یک پرونده
review-refused = خوانده نمی‌شود
review-doubts = { $count ->
    [one] یک تردید
   *[other] { $count } تردید
}
review-part = اقدام { $part } از { $parts }
review-keep = نگه دار
review-keeping = در حال نگه داشتن…
review-keep-right = { $count ->
    [one] نگه دار با یک اصلاح
   *[other] نگه دار با { $count } اصلاح
}
review-keep-sure = { $count } فایل بی‌تردید را نگه دار
review-discard = کنار بگذار
review-discard-all = همه را کنار بگذار
review-discarded = نگه داشته نشد.

same-question = هر دو از { $names } نام می‌برند. آیا این همان پرونده است؟
same-yes = همان پرونده
same-no = پرونده‌ای دیگر
same-said-yes = اکنون یک پرونده‌اند.
same-said-no = دو پرونده‌اند. دیگر پیشنهاد نمی‌شوند.
same-tied = شما در اینجا پرونده‌هایی را به هم پیوند داده‌اید.
same-part = از هم جدا کن
same-take-out = این متن از پروندهٔ دیگری است
same-taken-out = این متن اکنون خود یک پرونده است.
same-parted = دوباره جدا شدند.

change-deadline-extended = مهلت از { $from } تا { $to } تمدید شد
change-deadline-earlier = مهلت از { $from } به { $to } جلو افتاد
change-deadline-soon = دیگر مهلتی گفته نشده: هرچه زودتر
read-ended-printed = { $to }، چاپ‌شده در { $date }
read-ended-posted = پیش‌تر فرستاده‌شده:
read-ended-posted-on = { $to }، { $date }

sources-watch = پاییدن یک پوشه
sources-watched = { $folder } پاییده می‌شود. فایل‌هایی که در آن بیایند نگه داشته می‌شوند.
sources-trial-page = صفحه:
sources-trial-file = فایل:
