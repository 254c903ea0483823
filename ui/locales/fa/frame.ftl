# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = اصلی
nav-read = خواندن
nav-write = نوشتن
nav-keep = نگه‌داشتن
nav-all = همهٔ پرونده‌ها
nav-needs = نیازمند نامه
nav-soon = مهلت پست نزدیک
nav-news = خبر پرونده‌های من
nav-languages = به زبان‌های من
nav-country = بر پایهٔ کشور
nav-archive = بایگانی
nav-drafts = پیش‌نویس‌ها
nav-run = نشست نامه‌نویسی
nav-sources = منابع
nav-settings = تنظیمات

find-placeholder = جست‌وجوی پرونده، نامه یا شخص، یا نوشتن فرمان
hide = پنهان کن
hidden-title = یادداشت
hidden-text = یادداشت
show-again = بازگشت

state-offline = آفلاین. همه‌چیز روی همین رایانه است
state-never = هنوز چیزی دریافت نشده است
state-updated = به‌روز شده در { $moment }
state-updating = در حال به‌روزرسانی { $name }…
state-updating-count = به‌روزرسانی { $done } از { $total }…
state-reading = در حال خواندن { $name }…
state-reading-count = در حال خواندن فایل { $done } از { $total }…
state-working = در حال انجام…
state-working-count = در حال انجام: { $done } از { $total }…
state-stale = آخرین به‌روزرسانی { $date }. شاید پرونده از آن زمان تغییر کرده باشد.

undo = واگرد
close = بستن
cancel = انصراف
dismiss = کنار بگذار
safe-here = همه‌چیز هنوز روی همین رایانه است.
loading = در حال خواندن…
part-failed = این بخش از Penlight باز نشد.
part-again = تلاش دوباره

day-day = روز
day-month = ماه
day-year = سال
day-none = چنین روزی وجود ندارد.
day-ahead = این روز هنوز نرسیده است.

drop-here = فایل‌ها را همین‌جا رها کنید. پیش از نگه داشتن می‌بینید در آن‌ها چیست.
drop-kinds = پی‌دی‌اف، صفحهٔ وب، ایمیل، متن یا فایل ورد

lock-name = گذرواژه
lock-open = باز کردن
lock-now = قفل کن

opening-heading = پرونده‌های شما به‌روز می‌شوند
opening-upgrading = نخست از همه‌چیز رونوشت گرفته می‌شود، سپس شکل تازه می‌آید.
opening-mending = آنچه آسیب دیده از روی آنچه دو بار نگه داشته شده ترمیم می‌شود.
opening-reading = سندها دوباره خوانده می‌شوند: { $done } از { $total }
opening-understanding = هشدارها دوباره خوانده می‌شوند: { $done } از { $total }
opening-words = جست‌وجو آماده می‌شود: { $done } از { $total }
opening-cases = پرونده‌ها کنار هم گذاشته می‌شوند: { $done } از { $total }
opening-safe = شاید چند دقیقه طول بکشد. اگر Penlight را ببندید چیزی از دست نمی‌رود: بار بعد که بازش کنید ادامه می‌یابد.
