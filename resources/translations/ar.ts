<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>You have time. Have a look.</source>
        <translation>لديك وقت. ألقِ نظرة.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
</context>
<context>
    <name>Breathe</name>
    <message>
        <source>Breathe with a circle</source>
        <translation>تنفس مع دائرة</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>خذ نفسًا</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احبس النفس</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>ازفر</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استرح</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Slower breathing</source>
        <translation>تنفس أبطأ</translation>
    </message>
    <message>
        <source>Follow the circle. Stop whenever you like.</source>
        <translation>اتبع الدائرة. توقف متى شئت.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) in</source>
        <translation>
            <numerusform>%n ثانية شهيق</numerusform>
            <numerusform>ثانية واحدة شهيق</numerusform>
            <numerusform>ثانيتان شهيق</numerusform>
            <numerusform>%n ثوانٍ شهيق</numerusform>
            <numerusform>%n ثانية شهيق</numerusform>
            <numerusform>%n ثانية شهيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) hold</source>
        <translation>
            <numerusform>%n ثانية حبس</numerusform>
            <numerusform>ثانية واحدة حبس</numerusform>
            <numerusform>ثانيتان حبس</numerusform>
            <numerusform>%n ثوانٍ حبس</numerusform>
            <numerusform>%n ثانية حبس</numerusform>
            <numerusform>%n ثانية حبس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) out</source>
        <translation>
            <numerusform>%n ثانية زفير</numerusform>
            <numerusform>ثانية واحدة زفير</numerusform>
            <numerusform>ثانيتان زفير</numerusform>
            <numerusform>%n ثوانٍ زفير</numerusform>
            <numerusform>%n ثانية زفير</numerusform>
            <numerusform>%n ثانية زفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) rest</source>
        <translation>
            <numerusform>%n ثانية راحة</numerusform>
            <numerusform>ثانية واحدة راحة</numerusform>
            <numerusform>ثانيتان راحة</numerusform>
            <numerusform>%n ثوانٍ راحة</numerusform>
            <numerusform>%n ثانية راحة</numerusform>
            <numerusform>%n ثانية راحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing is kept, and the stick stays as it is.</source>
        <translation>لا يُحفظ شيء، وتبقى ذاكرة USB كما هي.</translation>
    </message>
    <message>
        <source>Step 1 of 3: copying</source>
        <translation>الخطوة 1 من 3: النسخ</translation>
    </message>
    <message>
        <source>Step 2 of 3: reading every article</source>
        <translation>الخطوة 2 من 3: قراءة كل المقالات</translation>
    </message>
    <message>
        <source>Step 3 of 3: making it ready</source>
        <translation>الخطوة 3 من 3: التجهيز</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done. Visitors see the old content.</source>
        <translation>اترك ذاكرة USB في مكانها حتى ينتهي ذلك. يرى الزوار المحتوى القديم.</translation>
    </message>
</context>
<context>
    <name>Carousel</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>افتح %1، %2</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>راحة القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>حجم النص %1 بالمئة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Calmer motion</source>
        <translation>حركة أهدأ</translation>
    </message>
    <message>
        <source>Pages change without sliding</source>
        <translation>تتبدل الصفحات دون انزلاق</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>الأزرار في الأسفل</translation>
    </message>
    <message>
        <source>Easier to reach when seated</source>
        <translation>أسهل في الوصول عند الجلوس</translation>
    </message>
    <message>
        <source>Your choices vanish when you leave.</source>
        <translation>تختفي اختياراتك عندما تغادر.</translation>
    </message>
</context>
<context>
    <name>ContentNote</name>
    <message>
        <source>Before you read</source>
        <translation>قبل أن تقرأ</translation>
    </message>
    <message>
        <source>If you need someone now, touch Help now.</source>
        <translation>إذا احتجت إلى أحد الآن، فالمس «مساعدة الآن».</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>راحة القراءة</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>It comes by itself when that day begins, or when the screen is next on.</source>
        <translation>سيظهر تلقائيًا عند بداية ذلك اليوم، أو عند تشغيل الشاشة بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>من فضلك اسأل في الاستقبال</translation>
    </message>
    <message>
        <source>There is nothing to read here just now. The people at the desk will help.</source>
        <translation>لا يوجد شيء للقراءة هنا الآن. سيساعدك موظفو الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Bring new content</source>
        <translation>إحضار محتوى جديد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Put in the USB stick</source>
        <translation>أدخل ذاكرة USB</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيّها تختار؟</translation>
    </message>
    <message>
        <source>The folder or zip file with the new articles is found by itself. Nothing changes on the screen yet.</source>
        <translation>يُعثر تلقائيًا على المجلد أو ملف zip الذي فيه المقالات الجديدة. لا يتغير شيء على الشاشة بعد.</translation>
    </message>
    <message>
        <source>A touch copies and checks it. Visitors see the old content until you say so.</source>
        <translation>بلمسة واحدة يُنسخ ويُفحص. يرى الزوار المحتوى القديم إلى أن تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>Copy and check “%1”</source>
        <translation>نسخ «%1» وفحصه</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>آخر تغيير في %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tell a member of staff now</source>
        <translation>أخبر أحد الموظفين الآن</translation>
    </message>
    <message>
        <source>You can say: “I need help.” You do not need to explain.</source>
        <translation>يمكنك أن تقول: «أحتاج إلى مساعدة». لست مضطرًا إلى الشرح.</translation>
    </message>
    <message>
        <source>The people at the desk will help.</source>
        <translation>سيساعدك موظفو الاستقبال.</translation>
    </message>
    <message>
        <source>Or call or text</source>
        <translation>أو اتصل أو أرسل رسالة</translation>
    </message>
    <message>
        <source>This screen is never counted and never recorded.</source>
        <translation>هذه الشاشة لا تُحصى ولا تُسجَّل أبدًا.</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>If you need someone now</source>
        <translation>إذا احتجت إلى أحد الآن</translation>
    </message>
    <message>
        <source>Tell a member of staff. You can say: “I need help.”</source>
        <translation>أخبر أحد الموظفين. يمكنك أن تقول: «أحتاج إلى مساعدة».</translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>Do you need help now?</source>
        <translation>هل تحتاج إلى المساعدة الآن؟</translation>
    </message>
    <message>
        <source>Touch here. There are people who can help.</source>
        <translation>المس هنا. هناك من يمكنه مساعدتك.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Comfort</source>
        <translation>راحة القراءة</translation>
    </message>
    <message>
        <source>What would you like to read about?</source>
        <translation>عمّ تود أن تقرأ؟</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>الموضوع السابق</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>الموضوع التالي</translation>
    </message>
    <message>
        <source>Short on time? 2-minute reads</source>
        <translation>وقتك قصير؟ قراءات في دقيقتين</translation>
    </message>
    <message>
        <source>Short on time?</source>
        <translation>وقتك قصير؟</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out the last letter</source>
        <translation>امسح الحرف الأخير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>The address as a square to scan</source>
        <translation>العنوان على شكل مربع للمسح</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square to open this page there.</source>
        <translation>وجّه كاميرا هاتفك نحو المربع لفتح هذه الصفحة هناك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Note %1</source>
        <translation>ملاحظة %1</translation>
    </message>
</context>
<context>
    <name>ListenPanel</name>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>شاشة القراءة</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد دقيقة واحدة.</numerusform>
            <numerusform>حاول مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقائق.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>لم يكن هذا هو الرقم السري.</translation>
    </message>
    <message>
        <source>Type your PIN, then the tick.</source>
        <translation>اكتب رقمك السري ثم المس علامة الصح.</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>منطقة الموظفين</translation>
    </message>
    <message>
        <source>Something is typed</source>
        <translation>كُتب شيء</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم تكتب شيئًا بعد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>PageEnd</name>
    <message>
        <source>Read next: %1</source>
        <translation>اقرأ بعد ذلك: %1</translation>
    </message>
    <message>
        <source>Back to all topics</source>
        <translation>العودة إلى كل المواضيع</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>قد يهمك أيضًا</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>مصادر المعلومات</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>المراجعة: %1</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to your search</source>
        <translation>العودة إلى بحثك</translation>
    </message>
    <message>
        <source>Back to the short reads</source>
        <translation>العودة إلى القراءات القصيرة</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى: %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Back to the staff area</source>
        <translation>العودة إلى منطقة الموظفين</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>منطقة الموظفين</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>ReadingTime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدّل</numerusform>
            <numerusform>واحد معدّل</numerusform>
            <numerusform>اثنان معدّلان</numerusform>
            <numerusform>%n معدّلة</numerusform>
            <numerusform>%n معدّلًا</numerusform>
            <numerusform>%n معدّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>واحد محذوف</numerusform>
            <numerusform>اثنان محذوفان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفًا</numerusform>
            <numerusform>%n محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that visitors would not see as they should</source>
        <translation>
            <numerusform>سيرى الزوار كل شيء كما ينبغي</numerusform>
            <numerusform>أمر واحد لن يراه الزوار كما ينبغي</numerusform>
            <numerusform>أمران لن يراهما الزوار كما ينبغي</numerusform>
            <numerusform>%n أمور لن يراها الزوار كما ينبغي</numerusform>
            <numerusform>%n أمرًا لن يراه الزوار كما ينبغي</numerusform>
            <numerusform>%n أمر لن يراه الزوار كما ينبغي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يستحق النظر</numerusform>
            <numerusform>أمر واحد يستحق النظر</numerusform>
            <numerusform>أمران يستحقان النظر</numerusform>
            <numerusform>%n أمور تستحق النظر</numerusform>
            <numerusform>%n أمرًا يستحق النظر</numerusform>
            <numerusform>%n أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>لا توجد فيه أي مشكلة</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>عرض الآن</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>معاينة أولًا</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>اختيار تاريخ…</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>تاريخ آخر…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استخدامه</translation>
    </message>
    <message>
        <source>Checked and ready</source>
        <translation>تم فحصه وهو جاهز</translation>
    </message>
    <message>
        <source>Comes on %1</source>
        <translation>سيظهر في %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Visitors see the old content until you touch “Show it now”.</source>
        <translation>يرى الزوار المحتوى القديم إلى أن تلمس «عرض الآن».</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Kept on this machine</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Brought in on %1</source>
        <translation>أُحضر في %1</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>عرض هذا</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>عرض «%1» مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing is lost: the last versions stay on this machine.</source>
        <translation>لا يضيع شيء: تبقى النسخ الأخيرة على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“%1” is on this machine already, just as it is on the stick.</source>
        <translation>المحتوى «%1» موجود من قبل على هذا الجهاز، تمامًا كما هو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>“%1” is on the screen now.</source>
        <translation>المحتوى «%1» معروض على الشاشة الآن.</translation>
    </message>
    <message>
        <source>What was there before is on the screen again.</source>
        <translation>عاد إلى الشاشة ما كان معروضًا من قبل.</translation>
    </message>
    <message>
        <source>“%1” was put away. Nothing has changed on the screen.</source>
        <translation>استُبعد المحتوى «%1». لم يتغير شيء على الشاشة.</translation>
    </message>
    <message>
        <source>“%1” comes by itself on that day.</source>
        <translation>سيظهر المحتوى «%1» تلقائيًا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search for a word</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <source>Search for a word, such as “sleep”</source>
        <translation>ابحث عن كلمة، مثل «نوم»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>راحة القراءة</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم تكتب شيئًا بعد</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>There is help</source>
        <translation>هناك من يساعدك</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Type the first letters of a word, or choose a topic.</source>
        <translation>اكتب الحروف الأولى من كلمة، أو اختر موضوعًا.</translation>
    </message>
    <message>
        <source>Choose a topic, or ask at the desk.</source>
        <translation>اختر موضوعًا أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Not what you meant? Try a topic.</source>
        <translation>ليس ما قصدته؟ جرّب موضوعًا.</translation>
    </message>
    <message>
        <source>No page has that word yet. Choose a topic, or ask at the desk.</source>
        <translation>لا توجد صفحة فيها هذه الكلمة بعد. اختر موضوعًا أو اسأل في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Short</name>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
</context>
<context>
    <name>ShownCard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Goes back to what came with this kiosk</source>
        <translation>يعود إلى ما جاء مع شاشة القراءة هذه</translation>
    </message>
    <message>
        <source>Goes back to “%1”</source>
        <translation>يعود إلى «%1»</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>على الشاشة الآن</translation>
    </message>
    <message>
        <source>This screen shows the folder %1 as it is, and follows its changes. New content is brought in there.</source>
        <translation>تعرض هذه الشاشة المجلد ‎%1 كما هو وتتبع تغييراته. يوضع المحتوى الجديد هناك.</translation>
    </message>
    <message>
        <source>Brought in on %1</source>
        <translation>أُحضر في %1</translation>
    </message>
    <message>
        <source>Came with this kiosk</source>
        <translation>جاء مع شاشة القراءة هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) that visitors do not see as they should.</source>
        <translation>
            <numerusform>وجد الفحص الأخير أن الزوار يرون كل شيء كما ينبغي.</numerusform>
            <numerusform>وجد الفحص الأخير أمرًا واحدًا لا يراه الزوار كما ينبغي.</numerusform>
            <numerusform>وجد الفحص الأخير أمرين لا يراهما الزوار كما ينبغي.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمور لا يراها الزوار كما ينبغي.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمرًا لا يراه الزوار كما ينبغي.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمر لا يراه الزوار كما ينبغي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) to look at.</source>
        <translation>
            <numerusform>لم يجد الفحص الأخير شيئًا يستحق النظر.</numerusform>
            <numerusform>وجد الفحص الأخير أمرًا واحدًا يستحق النظر.</numerusform>
            <numerusform>وجد الفحص الأخير أمرين يستحقان النظر.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمور تستحق النظر.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمرًا يستحق النظر.</numerusform>
            <numerusform>وجد الفحص الأخير %n أمر يستحق النظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check found nothing wrong.</source>
        <translation>لم يجد الفحص الأخير أي مشكلة.</translation>
    </message>
    <message>
        <source>Next review due: %1</source>
        <translation>المراجعة التالية: %1</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>خطوة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>If not, this page closes in %n second(s) and everything is forgotten.</source>
        <translation>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة الآن ويُنسى كل شيء.</numerusform>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة بعد ثانية واحدة ويُنسى كل شيء.</numerusform>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة بعد ثانيتين ويُنسى كل شيء.</numerusform>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة بعد %n ثوانٍ ويُنسى كل شيء.</numerusform>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة بعد %n ثانية ويُنسى كل شيء.</numerusform>
            <numerusform>إن لم تكن هنا فستُغلق هذه الصفحة بعد %n ثانية ويُنسى كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>I’m still reading</source>
        <translation>ما زلت أقرأ</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>Open the camera on your phone.</source>
        <translation>افتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>وجّهها نحو المربع.</translation>
    </message>
    <message>
        <source>Open the page that appears.</source>
        <translation>افتح الصفحة التي تظهر.</translation>
    </message>
    <message>
        <source>Keep the text that appears.</source>
        <translation>احتفظ بالنص الذي يظهر.</translation>
    </message>
    <message>
        <source>A square that opens the page on your phone</source>
        <translation>مربع يفتح الصفحة على هاتفك</translation>
    </message>
    <message>
        <source>A square that holds the text for your phone</source>
        <translation>مربع يحتوي على النص لهاتفك</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) that you ticked come along</source>
        <translation>
            <numerusform>لا أسطر محددة</numerusform>
            <numerusform>السطر الذي حددته معك</numerusform>
            <numerusform>السطران اللذان حددتهما معك</numerusform>
            <numerusform>%n أسطر حددتها معك</numerusform>
            <numerusform>%n سطرًا حددته معك</numerusform>
            <numerusform>%n سطر حددته معك</numerusform>
        </translation>
    </message>
    <message>
        <source>The square is the same for everyone who reads this with the same ticks. Nothing about you is in it.</source>
        <translation>المربع واحد لكل من وضع العلامات نفسها. لا يحتوي على أي شيء عنك.</translation>
    </message>
    <message>
        <source>The square is the same for everyone who reads this. Nothing about you is in it.</source>
        <translation>المربع واحد لكل من يقرأ هذا. لا يحتوي على أي شيء عنك.</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Short on time?</source>
        <translation>وقتك قصير؟</translation>
    </message>
    <message>
        <source>Each of these takes two minutes or less.</source>
        <translation>كل واحدة منها تستغرق دقيقتين أو أقل.</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
</context>
<context>
    <name>Useful</name>
    <message>
        <source>Thank you. It is counted without your name.</source>
        <translation>شكرًا لك. يُحسب الجواب دون اسمك.</translation>
    </message>
    <message>
        <source>Was this useful?</source>
        <translation>هل أفادك هذا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>ليس كثيرًا</translation>
    </message>
</context>
</TS>
