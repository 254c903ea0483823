# Checking what was understood, and looking at files before they are kept.

check-open = تحقق وتصحيح
check-heading = التحقق مما فُهم
check-lead = يذكر كل سطر مدى التأكد منه. زر «إظهار» يضيء موضعه في الوثيقة. ما تصححه يُحفظ على حدة ويبقى لك.
check-text = الوثيقة
check-by-document = مذكور في النص
check-by-likely = على الأرجح
check-by-source = من المصدر لا من النص
check-by-person = أدخلته أنت
check-by-nobody = غير مؤكد، لا يُستخدم
check-words = قُرئ من «{ $words }»
check-show = إظهار
check-use = استخدام هذا
check-right = تصحيح
check-not-this = ليس هذا
check-take-back = سحب التصحيح
check-keep = حفظ
check-kept = حُفظ. يبقى لك مهما قُرئ بعد ذلك.
check-taken-back = سُحب التصحيح. يُعتمد كلام النص من جديد.
check-let-go = تركه
check-adrift = في خانة { $field } وضعت «{ $value }» مكان «{ $replaces }». لم تعد هذه الكلمات موجودة، فلا يُستخدم ما وضعته.
check-adrift-removed = في خانة { $field } حذفت «{ $replaces }». لم تعد هذه الكلمات موجودة.
check-add = إضافة ما ينقص
check-add-what = اختر خانة
check-add-do = إضافة
check-yes = نعم
check-until-day = في يوم محدد
check-until-soon = في أقرب وقت ممكن
check-until-any = الرسائل مرحب بها في أي وقت
check-no-country = غير مذكور
check-block-hint = سطر لكل جزء، والبلد في الأخير. وتُكتب وسائل الاتصال هكذا: «البريد الإلكتروني: …»، «فاكس: …»، «هاتف: …»، «المخاطبة: …».
check-person-hint = الأسماء الأخرى بعد فاصلة منقوطة.

typed-open = كتابة حالة
typed-heading = كتابة حالة
typed-beside = كتابة النقاط الأساسية بجانبه
typed-lead = ما تتركه فارغًا يبقى غير مذكور. الحالة لك: يمكن تصحيحها وتحديثها وإنهاؤها كأي حالة أخرى.
typed-more = إضافة أخرى: { $field }
typed-keep = حفظ هذه الحالة

review-heading = قبل الحفظ
review-lead = هذا ما عُثر عليه. لا يُحفظ شيء قبل موافقتك.
review-empty = لا شيء ينتظر هنا.
review-waiting = { $count ->
    [zero] لا ملفات تنتظر قرارك
    [one] ملف واحد ينتظر قرارك
    [two] ملفان ينتظران قرارك
    [few] { $count } ملفات تنتظر قرارك
    [many] { $count } ملفًا ينتظر قرارك
   *[other] { $count } ملف ينتظر قرارك
}
review-pasted = نص ملصق
review-kept = جديد
review-known = موجود هنا
review-update = مستجدات لحالة
review-refused = تتعذر قراءته
review-doubts = { $count ->
    [zero] بلا شك
    [one] شك واحد
    [two] شكان
    [few] { $count } شكوك
    [many] { $count } شكًا
   *[other] { $count } شك
}
review-part = التحرك { $part } من { $parts }
review-keep = حفظ
review-keeping = جارٍ الحفظ…
review-keep-right = { $count ->
    [zero] حفظ بلا تصحيح
    [one] حفظ مع تصحيح واحد
    [two] حفظ مع تصحيحين
    [few] حفظ مع { $count } تصحيحات
    [many] حفظ مع { $count } تصحيحًا
   *[other] حفظ مع { $count } تصحيح
}
review-keep-sure = حفظ ما لا شك فيه ({ $count })
review-discard = استبعاد
review-discard-all = استبعاد الكل
review-discarded = لم يُحفظ.

same-question = تذكر الحالتان { $names }. هل هما حالة واحدة؟
same-yes = حالة واحدة
same-no = حالة أخرى
same-said-yes = صارتا حالة واحدة.
same-said-no = حالتان. لن يُسأل عنهما مرة أخرى.
same-tied = جمعت هنا حالات معًا.
same-part = الفصل بينها
same-take-out = هذا النص من حالة أخرى
same-taken-out = صار هذا النص حالة مستقلة.
same-parted = انفصلت من جديد.

change-deadline-extended = مُدّد الموعد النهائي من { $from } إلى { $to }
change-deadline-earlier = قُدّم الموعد النهائي من { $from } إلى { $to }
change-deadline-soon = لم يعد هناك موعد نهائي: في أقرب وقت ممكن
read-ended-printed = { $to }، طُبعت في { $date }
read-ended-posted = أُرسلت من قبل:
read-ended-posted-on = { $to }، { $date }

sources-watch = متابعة مجلد
sources-watched = تجري متابعة { $folder }. كل ملف يصل إليه يؤخذ إلى هنا.
sources-trial-page = الصفحة:
sources-trial-file = الملف:
