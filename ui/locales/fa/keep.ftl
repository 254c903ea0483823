# Sources, files, profile, settings.

sources-lead = پرونده‌های شما از اینجا می‌آیند. Penlight تنها وقتی دکمه‌ای را بزنید از آن‌ها می‌پرسد، مگر آنکه در تنظیمات چیز دیگری خواسته باشید.
sources-empty = هنوز منبعی نیست. نشانی یک خوراک یا صفحه‌ای را که اقدام‌ها را فهرست می‌کند بیفزایید، یا فایلی را روی این پنجره رها کنید.
sources-address = نشانی خوراک یا صفحه
sources-address-hint = برای نمونه نشانی صفحهٔ اقدام‌های فوری یک سازمان. مسیر پوشه هم می‌شود.
sources-look = نگاهی بینداز
sources-looking = در حال پرسیدن از { $address }…
sources-add = افزودن این منبع
sources-added = { $title } اکنون یکی از منابع شماست.
sources-trial-kind-feed = یک خوراک
sources-trial-kind-listing = صفحه‌ای که سندها را فهرست می‌کند
sources-trial-kind-folder = یک پوشه
sources-trial-kind-file = یک فایل
sources-trial-choice = این وبگاه چند خوراک دارد. یکی را برگزینید.
sources-trial-empty = هنوز چیزی در آن نیست.
sources-trial-more = { $count ->
    [1] و یکی دیگر
   *[other] و { $count } تای دیگر
}
sources-update-all = به‌روزرسانی همه
sources-update = به‌روزرسانی
sources-stop = بس کن
sources-remove = برداشتن
sources-removed = دیگر از { $title } پرسیده نمی‌شود. پرونده‌هایش می‌مانند.
sources-restored = { $title } بازگشت.
sources-alerts = { $count ->
    [0] هنوز چیزی از آن نیامده
    [1] یک خبر
   *[other] { $count } خبر
}
sources-pictures = تصویرها را برای خواندن برون‌خط نگه دار
sources-pictures-on = { $title }: تصویرها با به‌روزرسانی بعدی و تنها از سایت خودش می‌آیند.
sources-pictures-off = { $title }: دیگر تصویری گرفته نمی‌شود. آنچه اینجاست می‌ماند.
sources-kind-feed = خوراک
sources-kind-listing = صفحه
sources-kind-folder = پوشه
sources-kind-file = فایل
sources-state-never = هنوز پرسیده نشده
sources-state-fine = پاسخ داد: { $moment }
sources-state-waiting = خواسته تا { $moment } صبر کنیم
sources-state-gone = برای همیشه از میان رفته؛ فقط وقتی همین‌جا «به‌روزرسانی» را بزنید پرسیده می‌شود
sources-asked = آخرین پرس‌وجو: { $moment }
sources-next = بار بعد: { $moment }
sources-next-press = تنها وقتی «به‌روزرسانی» را بزنید پرسیده می‌شود
sources-moved-from = از این نشانی به اینجا آمده است:
sources-moving-to = می‌گوید به این نشانی رفته است:
sources-state-failing = { $failures ->
    [1] پاسخ نداد
   *[other] { $failures } بار پاسخ نداد
}
sources-kept = هرچه پیش‌تر فرستاده بود هنوز اینجاست.
sources-updated = { $new ->
    [0] خبر تازه‌ای نیست.
    [1] یک خبر تازه.
   *[other] { $new } خبر تازه.
}
sources-updated-failed = { $new ->
    [0] خبر تازه‌ای نیست.
    [1] یک خبر تازه.
   *[other] { $new } خبر تازه.
} { $failed ->
    [1] یک منبع پاسخ نداد.
   *[other] { $failed } منبع پاسخ ندادند.
}
sources-cancelled = متوقف شد. آنچه آمده بود نگه داشته شد.

files-heading = فایل و متن
files-lead = اقدام‌های فوری بیشتر با ایمیل یا به شکل پی‌دی‌اف می‌آیند. آن‌ها را روی این پنجره رها کنید، برگزینید یا متن را بچسبانید.
files-choose = گزینش فایل
files-paste = چسباندن متن
files-paste-heading = متن یک اقدام را بچسبانید
files-paste-label = متن
files-paste-keep = نگاهی بینداز
files-kept = { $name }: نگه داشته شد.
files-known = { $name }: از پیش اینجا بود.
files-update = { $name }: خبر تازهٔ یک پرونده.
files-refused = { $name }: { $why }
files-open = باز کردن پرونده

profile-heading = چه کسی می‌نویسد
profile-lead = روی همین رایانه می‌ماند. نامه نام و شهر شما را نشان می‌دهد؛ نشانی کامل را برای هر نامه خودتان برمی‌گزینید.
profile-name = نام، همان‌گونه که امضا می‌کنید
profile-lines = خیابان و خانه
profile-lines-hint = هر کدام در یک خط. تنها وقتی چاپ می‌شود که نشانی کامل را برگزینید.
profile-town = کد پستی و شهر
profile-country = کشور
profile-no-country = گفته نشده
profile-languages = زبان‌هایی که می‌نویسید
profile-languages-hint = بهترین نخست، با ویرگول جدا: فارسی، انگلیسی
profile-paper = کاغذ چاپگر
profile-envelope = پاکت
profile-saved = روی همین رایانه ذخیره شد

settings-look = نما
settings-language = زبان
settings-language-system = مانند سیستم
settings-theme = روشن و تاریک
settings-theme-system = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تاریک
settings-size = اندازهٔ متن
settings-size-percent = { $percent }٪
settings-density = فاصلهٔ ردیف‌ها
settings-density-comfortable = باز
settings-density-compact = فشرده
settings-care = مراقبت
settings-covers = در آغاز بپوشان
settings-covers-all = تصویرها و بندهای دشوار
settings-covers-pictures = تنها تصویرها
settings-covers-nothing = هیچ
network-heading = شبکه
network-every = پرسیدن از منابع
network-every-never = فقط وقتی «به‌روزرسانی» را بزنم
network-every-hours = { $hours ->
    [1] هر ساعت
    [24] روزی یک بار
   *[other] هر { $hours } ساعت
}
network-every-hint = تا وقتی پنجره باز است. از منبعی که پاسخ ندهد یا بخواهد صبر کنیم، کمتر پرسیده می‌شود.
network-proxy = راه رسیدن به شبکه
network-proxy-system = چنان که سیستم می‌گوید
network-proxy-none = مستقیم، هرگز از راه پراکسی
network-proxy-own = از راه پراکسی خودم
network-proxy-hint = اگر پراکسی از کار افتاده باشد، خطا نشان داده می‌شود. هرگز چیزی از راهی جز آن پرسیده نمی‌شود، حتی نام یک کارساز.
network-address = نشانی پراکسی
network-use = این پراکسی را به کار ببر
network-saved = نگه داشته شد.
network-as-before = همه چیز همان‌گونه که بود می‌ماند.
settings-keys = کلیدها
settings-letter-keys = تک‌حرف‌ها کار کلید را بکنند
settings-keys-heading = همهٔ کلیدها
settings-privacy = حریم
settings-hide-plain = «پنهان کن» کاغذ سفید نشان می‌دهد. از نگاه کسی که از پشت سر می‌گذرد نگه می‌دارد، نه از کسی که رایانه را در دست دارد.
settings-lock-plain = قفل همه‌چیز را می‌بندد تا گذرواژه نوشته شود.
settings-no-passphrase = گذرواژه‌ای گذاشته نشده است، پس قفلی هم نیست.

keys-next = پروندهٔ بعدی یا پیشین
keys-page = صفحه‌ای پایین یا بالا؛ در پایان، پروندهٔ بعدی
keys-needs = پروندهٔ بعدی که نامه می‌خواهد
keys-open = باز کردن؛ رفتن به متن
keys-archive = بایگانی
keys-unread = نخوانده کن
keys-covers = نشان دادن یا پوشاندن بخش‌های پوشیده
keys-write = نوشتن نامه
keys-print = چاپ نامه
keys-find = جست‌وجو و فرمان‌ها
keys-filter = جست‌وجو
keys-panes = بخش بعدی یا پیشین پنجره
keys-size = اندازهٔ متن
keys-hide = پنهان کن؛ دوباره بازمی‌گردد
keys-lock = قفل
keys-close = بستن، بازگشت به فهرست
keys-gap = جای خالی بعدی
keys-settings = تنظیمات
keys-this = همین جدول
keys-go = رفتن به: { $room }

palette-label = جست‌وجو و فرمان‌ها
palette-cases = پرونده‌ها
palette-commands = فرمان‌ها
palette-none = چیزی به این نام نیست. با حروف کمتر بیازمایید.
palette-update = به‌روزرسانی همهٔ منابع
palette-theme-light = پوستهٔ روشن
palette-theme-dark = پوستهٔ تاریک
palette-results = { $count ->
    [0] چیزی پیدا نشد
    [1] یکی پیدا شد
   *[other] { $count } تا پیدا شد
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
