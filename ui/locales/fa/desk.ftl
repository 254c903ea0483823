# پیرامون هر اتاق: سطل، واگرد، منوها، نخستین آغاز، تازه‌ها، برگ با حروف درشت.

nav-trash = سطل
trash-lead = آنچه دور انداخته‌اید این‌جا می‌ماند. تا نگویید چیزی پاک نمی‌شود.
trash-nothing = سطل خالی است.
trash-empty = خالی کردن سطل
trash-since = دور انداخته شد: { $moment }
trash-take = برگرداندن
trash-erase = پاک کردن برای همیشه
trash-ask = «{ $title }» با هر چه از آن نگه داشته شده پاک می‌شود. این کار برگشت ندارد.
trash-ask-all = { $count ->
    [one] یک چیز با هر چه از آن نگه داشته شده پاک می‌شود. این کار برگشت ندارد.
   *[other] { $count } چیز با هر چه از آن‌ها نگه داشته شده پاک می‌شود. این کار برگشت ندارد.
}
trash-erase-all = { $count ->
    [one] پاک کردن یک چیز برای همیشه
   *[other] پاک کردن { $count } چیز برای همیشه
}
trash-erased = برای همیشه پاک شد.

menu-file = فایل
menu-edit = ویرایش
menu-view = نما
menu-go = رفتن
menu-case = پرونده
undo-what = واگرد: { $what }
redo-what = دوباره: { $what }
view-larger = متن درشت‌تر
view-smaller = متن ریزتر

read-marked-unread = نخوانده نشان شد.
read-fresh = تازه از زمان خواندن شما
read-changed = از زمان خواندن شما بازنویسی شده
read-changed-some = این متن از زمان خواندن شما تغییر کرده است. آنچه تازه است نشان دارد.
evening-added = به نشست نامه‌نویسی افزوده شد.
evening-there = این پرونده از پیش در نشست نامه‌نویسی هست.
keys-evening = افزودن به نشست نامه‌نویسی
keys-undo = واگرد، دوباره
keys-envelope = پیش‌نمایش نامه یا پاکت
keys-files = گزینش فایل

away-heading = هنگامی که نبودید
away-ended = پایان یافت
away-more = { $count ->
    [one] و یک پرونده دیگر
   *[other] و { $count } پرونده دیگر
}

list-order = ترتیب
list-sort-newest = نخست تازه‌ترها
list-filter = پالودن این فهرست
list-filter-none = چیزی در این فهرست با «{ $words }» جور نیست.
section-issued-week = منتشرشده در هفت روز گذشته
section-issued-month = منتشرشده در { $month }
section-undated = بی‌تاریخ

sheet-open = برگ با حروف درشت
sheet-heading = برگ با حروف درشت
sheet-lead = برای کسانی که با دست می‌نویسند: دربارهٔ چه کسی، چه بخواهید، به کجا بنویسید.
sheet-shown = آنچه روی برگ است
sheet-for = برای
sheet-ask = لطفاً بخواهید:
sheet-go = چاپ برگ
sheet-printed = برگ به چاپگر رفت.

step-done = انجام شد:
first-heading = سه گام نخست
first-step-who = چه کسی می‌نویسد
first-step-paper = کاغذ و پاکت
first-step-source = پرونده‌ها از کجا می‌آیند
first-title-who = چه کسی نامه‌ها را امضا می‌کند؟
first-lead-who = روی همین رایانه می‌ماند. می‌توانید همه را خالی بگذارید و بعد در تنظیمات پر کنید.
first-title-paper = روی چه چاپ می‌کنید؟
first-lead-paper = تا نشانی درست در پنجرهٔ پاکت شما بنشیند.
first-title-source = پرونده‌های شما از کجا می‌آیند؟
first-lead-source = نشانی اقدام‌های فوری یک سازمان را بیفزایید، فایل‌ها را روی این پنجره بیندازید، یا نخست نمونه‌ای ساختگی را ببینید.
first-passphrase = اگر این رایانه ممکن است به دست دیگران بیفتد، گذرواژه‌ای بگذارید:
first-skip-all = رد شدن از همه
first-sample = همین حالا دیدن نمونه
first-next = بعدی

settings-face = قلم خواندن
settings-face-serif = مانند کتاب
settings-face-sans = ساده
settings-menu-bar = نمایش نوار منو
settings-notices = سیستم بگوید که چیزی رسیده است. نام کسی یا چیزی را نمی‌برد.
notify-news = چیز تازه‌ای رسیده است.

writers-heading = چه کسانی روی این رایانه می‌نویسند
writers-lead = دیگران را در صفحهٔ نشست نامه‌نویسی بیفزایید.
writers-forget = فراموش کردن
writers-forget-heading = { $name } فراموش شود؟
writers-forget-means = نام، نشانی و PDFهای نگه‌داشته با این نام از این رایانه می‌روند؛ دفتر نگه می‌دارد که چه، به کجا و چه زمانی رفته است. پیش‌نویس‌ها و پشتیبان‌ها آنچه در آن‌هاست نگه می‌دارند. این کار برگشت ندارد.
writers-forget-go = فراموش کردن { $name }
writers-forgotten = فراموش شد.

tray-open = باز کردن
tray-quit = پایان
settings-tray = وقتی پنجره بسته می‌شود، Penlight در سینی سامانه بماند. همچنان از منابع شما می‌پرسد؛ منوی آن نام هیچ‌کس و هیچ‌چیز را نمی‌برد.
settings-tray-no-place = این میزکار سینی سامانه ندارد؛ Penlight با بستن پنجره پایان می‌یابد.
settings-tray-not-yet = Penlight روی این سامانه هنوز در سینی جایی ندارد و با بستن پنجره پایان می‌یابد.
