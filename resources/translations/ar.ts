<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Area</name>
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
    <name>Bars</name>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
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
    <name>Cleaning</name>
    <message>
        <source>You can clean the screen now</source>
        <translation>يمكنك تنظيف الشاشة الآن</translation>
    </message>
    <message>
        <source>Nothing answers to touch. It goes on by itself.</source>
        <translation>لا شيء يستجيب للمس. وتعود الشاشة للعمل من تلقاء نفسها.</translation>
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
        <source>What this screen keeps</source>
        <translation>ما الذي تحفظه هذه الشاشة</translation>
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
    <name>Heat</name>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ شيء</translation>
    </message>
    <message>
        <source>fewer than 11 pages</source>
        <translation>أقل من 11 صفحة</translation>
    </message>
    <message>
        <source>some pages</source>
        <translation>بعض الصفحات</translation>
    </message>
    <message>
        <source>many pages</source>
        <translation>صفحات كثيرة</translation>
    </message>
    <message>
        <source>Empty: nothing. A little: fewer than 11 pages. Half and full: more.</source>
        <translation>فارغ: لا شيء. قليل: أقل من 11 صفحة. نصف وممتلئ: أكثر.</translation>
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
    <name>MachinePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الجهاز…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n أمر يستحق النظر</numerusform>
            <numerusform>أمر واحد يستحق النظر</numerusform>
            <numerusform>أمران يستحقان النظر</numerusform>
            <numerusform>%n أمور تستحق النظر</numerusform>
            <numerusform>%n أمرًا يستحق النظر</numerusform>
            <numerusform>%n أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with this computer.</source>
        <translation>كل شيء على ما يرام في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>What went wrong lately</source>
        <translation>ما الذي تعطّل مؤخرًا</translation>
    </message>
    <message>
        <source>The log, for whoever looks after this computer</source>
        <translation>السجل، لمن يعتني بهذا الجهاز</translation>
    </message>
    <message>
        <source>What the kiosk did and what went wrong. Nothing about visitors is in it.</source>
        <translation>ما فعلته شاشة القراءة وما تعطّل. لا شيء فيه عن الزوار.</translation>
    </message>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>هل تريد إعادة التشغيل الآن؟</translation>
    </message>
    <message>
        <source>The screen is dark for a moment, and then it begins again.</source>
        <translation>تُظلم الشاشة لحظة ثم تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>نعم، أعد التشغيل</translation>
    </message>
    <message>
        <source>Leave to the desktop now?</source>
        <translation>هل تريد الخروج إلى سطح المكتب الآن؟</translation>
    </message>
    <message>
        <source>Visitors can then reach this computer. Start the kiosk again when you are done.</source>
        <translation>عندها يستطيع الزوار الوصول إلى هذا الجهاز. أعد تشغيل البرنامج عندما تنتهي.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، اخرج</translation>
    </message>
    <message>
        <source>Shut this computer down now?</source>
        <translation>هل تريد إيقاف هذا الجهاز الآن؟</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>سيحتاج أحد إلى تشغيله بيده من جديد.</translation>
    </message>
    <message>
        <source>Yes, shut down</source>
        <translation>نعم، أوقفه</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>إلى سطح المكتب</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف الجهاز</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>You are asked once before anything happens.</source>
        <translation>ستُسأل مرة واحدة قبل أن يحدث أي شيء.</translation>
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
    <name>NoticeCard</name>
    <message>
        <source>Back soon</source>
        <translation>سنعود قريبًا</translation>
    </message>
    <message>
        <source>We are running late. Sorry for the wait.</source>
        <translation>نحن متأخرون. نعتذر عن الانتظار.</translation>
    </message>
    <message>
        <source>Please ring the bell at the desk.</source>
        <translation>من فضلك، اقرع جرس مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>سنعود في %1</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>A notice for this room</source>
        <translation>إعلان لهذه الغرفة</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has fixed it.</source>
        <translation>ثبّته من يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>One line on the first screens, for everybody to see.</source>
        <translation>سطر واحد في الشاشات الأولى يراه الجميع.</translation>
    </message>
    <message>
        <source>Visitors see it until you take it away.</source>
        <translation>يراه الزوار إلى أن تزيله.</translation>
    </message>
    <message>
        <source>Visitors see it until %1.</source>
        <translation>يراه الزوار حتى %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Write one…</source>
        <translation>اكتب إعلانًا…</translation>
    </message>
    <message>
        <source>Your notice</source>
        <translation>إعلانك</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Rub out the last letter</source>
        <translation>امسح الحرف الأخير</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>نصف ساعة</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>حتى الليلة</translation>
    </message>
    <message>
        <source>Until I take it away</source>
        <translation>إلى أن أزيله</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
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
    <name>Progress</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
</context>
<context>
    <name>Rail</name>
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
    <message>
        <source>, </source>
        <translation>، </translation>
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
    <name>Records</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What this screen keeps</source>
        <translation>ما الذي تحفظه هذه الشاشة</translation>
    </message>
    <message>
        <source>It counts how often each page is read on a day, in which language, and whether it was useful. That is all.</source>
        <translation>تعدّ كم مرة تُقرأ كل صفحة في اليوم، وبأي لغة، وهل كانت مفيدة. هذا كل شيء.</translation>
    </message>
    <message>
        <source>It does not count what is read.</source>
        <translation>لا تعدّ ما يُقرأ.</translation>
    </message>
    <message>
        <source>It does not know who you are. No name is kept, no time of day, nothing that you type, and no picture of you.</source>
        <translation>لا تعرف من أنت. لا تحفظ اسمًا ولا وقتًا من اليوم ولا شيئًا مما تكتبه ولا صورة لك.</translation>
    </message>
    <message>
        <source>What you chose and opened is gone when you leave. “Hide now” does it at once.</source>
        <translation>ما اخترته وفتحته يزول عندما تغادر. وزر «إخفاء الآن» يفعل ذلك فورًا.</translation>
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
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reviewed</source>
        <translation>
            <numerusform>%n لم تُراجع قط</numerusform>
            <numerusform>واحد لم يُراجع قط</numerusform>
            <numerusform>اثنان لم يُراجعا قط</numerusform>
            <numerusform>%n لم تُراجع قط</numerusform>
            <numerusform>%n لم تُراجع قط</numerusform>
            <numerusform>%n لم تُراجع قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n موعدها قريب</numerusform>
            <numerusform>واحد موعده قريب</numerusform>
            <numerusform>اثنان موعدهما قريب</numerusform>
            <numerusform>%n موعدها قريب</numerusform>
            <numerusform>%n موعدها قريب</numerusform>
            <numerusform>%n موعدها قريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n بلا تاريخ</numerusform>
            <numerusform>واحد بلا تاريخ</numerusform>
            <numerusform>اثنان بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
            <numerusform>%n بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>لم يُراجع قط</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>موعده قريب</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Reading every article…</source>
        <translation>جارٍ قراءة كل المقالات…</translation>
    </message>
    <message>
        <source>There are no articles to review.</source>
        <translation>لا توجد مقالات للمراجعة.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Every article is reviewed.</source>
        <translation>كل المقالات مراجَعة.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so no date counts. Ask whoever looks after it to set it.</source>
        <translation>ساعة هذا الجهاز غير صحيحة، فلا يُعتدّ بأي تاريخ. اطلب ممن يعتني به أن يضبطها.</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>موعد التالي في %1.</translation>
    </message>
    <message>
        <source>Somebody with training reads the article and writes the new dates into its file, at a desk. Then bring the folder here.</source>
        <translation>يقرأ شخص مؤهل المقال ويكتب التواريخ الجديدة في ملفه على مكتبه. ثم أحضر المجلد إلى هنا.</translation>
    </message>
    <message>
        <source>A list to print</source>
        <translation>قائمة للطباعة</translation>
    </message>
    <message>
        <source>One file with every article, boxes to tick and room to sign. Any computer with a printer opens it.</source>
        <translation>ملف واحد فيه كل المقالات ومربعات للتأشير ومكان للتوقيع. يفتحه أي جهاز له طابعة.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n أمر يستحق النظر</numerusform>
            <numerusform>أمر واحد يستحق النظر</numerusform>
            <numerusform>أمران يستحقان النظر</numerusform>
            <numerusform>%n أمور تستحق النظر</numerusform>
            <numerusform>%n أمرًا يستحق النظر</numerusform>
            <numerusform>%n أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they are in the list to print.</source>
        <translation>
            <numerusform>و%n غيرها في القائمة المعدّة للطباعة.</numerusform>
            <numerusform>وواحد غيرها في القائمة المعدّة للطباعة.</numerusform>
            <numerusform>واثنان غيرها في القائمة المعدّة للطباعة.</numerusform>
            <numerusform>و%n غيرها في القائمة المعدّة للطباعة.</numerusform>
            <numerusform>و%n غيرها في القائمة المعدّة للطباعة.</numerusform>
            <numerusform>و%n غيرها في القائمة المعدّة للطباعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower left corner for five seconds.</source>
        <translation>يتوقف اللمس 30 ثانية. ومن دون رمز PIN: أبقِ إصبعك خمس ثوانٍ في الزاوية السفلى اليسرى.</translation>
    </message>
    <message>
        <source>Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower right corner for five seconds.</source>
        <translation>يتوقف اللمس 30 ثانية. ومن دون رمز PIN: أبقِ إصبعك خمس ثوانٍ في الزاوية السفلى اليمنى.</translation>
    </message>
    <message>
        <source>Volume of reading aloud</source>
        <translation>مستوى صوت القراءة</translation>
    </message>
    <message>
        <source>With which each visit begins. Visitors can change it.</source>
        <translation>تبدأ به كل زيارة، ويستطيع الزوار تغييره.</translation>
    </message>
    <message>
        <source>This practice reads nothing aloud now. Settings can change that.</source>
        <translation>لا يُقرأ شيء بصوت عالٍ الآن. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Which way up the picture is</source>
        <translation>اتجاه الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Is it right now? It turns back in %n second(s).</source>
        <translation>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد %n ثانية.</numerusform>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد ثانية واحدة.</numerusform>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد ثانيتين.</numerusform>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد %n ثوانٍ.</numerusform>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد %n ثانية.</numerusform>
            <numerusform>هل هي صحيحة الآن؟ تعود بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever looks after this computer has fixed it.</source>
        <translation>ثبّته من يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>Touch turns with it. It turns back by itself if you do not say that it is right.</source>
        <translation>يدور اللمس معها. وتعود من تلقاء نفسها إن لم تقل إنها صحيحة.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>نعم، أبقها</translation>
    </message>
    <message>
        <source>As it is built</source>
        <translation>كما رُكّبت</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>مدارة إلى اليمين</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>مدارة إلى اليسار</translation>
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
    <name>SaveTo</name>
    <message>
        <source>To “%1”</source>
        <translation>إلى «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Put in a USB stick to take it along.</source>
        <translation>أدخل ذاكرة USB لأخذه معك.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”: move the small switch at its side, or take another stick.</source>
        <translation>لا يمكن الكتابة على «%1»: حرّك المفتاح الصغير على جانبها أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Writing to “%1”. Leave the stick in.</source>
        <translation>جارٍ الكتابة على «%1». اترك الذاكرة في مكانها.</translation>
    </message>
    <message>
        <source>“%1” is on the stick “%2”. You may take the stick out.</source>
        <translation>أصبح «%1» على الذاكرة «%2». يمكنك إخراجها.</translation>
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
    <name>SettingRow</name>
    <message>
        <source>as the content says</source>
        <translation>كما يقول المحتوى</translation>
    </message>
    <message>
        <source>set on this screen</source>
        <translation>ضُبط على هذه الشاشة</translation>
    </message>
    <message>
        <source>fixed by whoever looks after this computer</source>
        <translation>ثبّته من يعتني بهذا الجهاز</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>كما جاء</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1: take back what was set here</source>
        <translation>%1: تراجع عما ضُبط هنا</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pine</source>
        <translation>صنوبر</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>بحر</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوق</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>توت</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>تراب</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>طحلب</translation>
    </message>
    <message>
        <source>Every change holds at once, on this screen only.</source>
        <translation>كل تغيير يسري فورًا، على هذه الشاشة وحدها.</translation>
    </message>
    <message>
        <source>How a visit begins</source>
        <translation>كيف تبدأ الزيارة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
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
        <source>Colour of the practice</source>
        <translation>لون العيادة</translation>
    </message>
    <message>
        <source>Languages that visitors can choose</source>
        <translation>اللغات التي يمكن للزوار اختيارها</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Visitors can have a page read to them</source>
        <translation>يستطيع الزوار طلب قراءة صفحة لهم</translation>
    </message>
    <message>
        <source>A voice tells the room what somebody reads.</source>
        <translation>صوت يُسمع الغرفة ما يقرؤه شخص ما.</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>عندما لا يلمسها أحد</translation>
    </message>
    <message>
        <source>“Still there?” is asked after</source>
        <translation>يُسأل «هل ما زلت هنا؟» بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>and it waits for an answer for</source>
        <translation>وتنتظر الجواب مدة</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>ساعات الشاشة</translation>
    </message>
    <message>
        <source>Dark outside the hours of the practice</source>
        <translation>مظلمة خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Any touch wakes it.</source>
        <translation>أي لمسة توقظها.</translation>
    </message>
    <message>
        <source>On from</source>
        <translation>تعمل من</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>On until</source>
        <translation>تعمل حتى</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>I have called them all today</source>
        <translation>اتصلتُ بها كلها اليوم</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <translation>أرقام المساعدة</translation>
    </message>
    <message>
        <source>The help screen has no numbers. They stand in the file kiosk.toml of the content.</source>
        <translation>لا أرقام في شاشة المساعدة. مكانها ملف kiosk.toml في المحتوى.</translation>
    </message>
    <message>
        <source>Nobody has confirmed them on this screen yet. Call each number once, then touch the button.</source>
        <translation>لم يؤكدها أحد على هذه الشاشة بعد. اتصل بكل رقم مرة ثم المس الزر.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>أُكدت في %1.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>التأكيد</translation>
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
    <message>
        <source>, </source>
        <translation>، </translation>
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
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
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
    <name>TakeAlong</name>
    <message>
        <source>Take this content along</source>
        <translation>أخذ هذا المحتوى معك</translation>
    </message>
    <message>
        <source>A folder with all articles, to change at your desk. Bring it back the same way.</source>
        <translation>مجلد فيه كل المقالات لتعديله على مكتبك. ثم أعده بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Begin a new folder</source>
        <translation>بدء مجلد جديد</translation>
    </message>
    <message>
        <source>A small folder to start from. It explains itself.</source>
        <translation>مجلد صغير للبدء منه. يشرح نفسه بنفسه.</translation>
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
    <name>UsePage</name>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Counting is switched off.</source>
        <translation>العدّ متوقف.</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>لم يُعدّ شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Pages were read, but too few to say how many.</source>
        <translation>قُرئت صفحات، لكنها أقل من أن يُذكر عددها.</translation>
    </message>
    <message>
        <source>%1 pages were read</source>
        <translation>قُرئت %1 صفحة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>اثنا عشر شهرًا</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>أول شهر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>A page counts once a visit, when it was open for three seconds. Numbers below 11 are not shown: they could tell who read it.</source>
        <translation>تُعدّ الصفحة مرة في كل زيارة إذا بقيت مفتوحة ثلاث ثوانٍ. ولا تظهر الأعداد الأقل من 11 لأنها قد تدل على القارئ.</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Read most</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>Read least</source>
        <translation>الأقل قراءة</translation>
    </message>
    <message>
        <source>Fewer than 11 times: %1</source>
        <translation>أقل من 11 مرة: %1</translation>
    </message>
    <message>
        <source>Not once: %1</source>
        <translation>ولا مرة: %1</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Too little was read to tell the languages apart. A longer time may do.</source>
        <translation>ما قُرئ أقل من أن تُميَّز اللغات. قد تكفي مدة أطول.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>Of the months above. Give away no two tables whose months overlap: their difference could tell what is hidden.</source>
        <translation>للأشهر أعلاه. لا تسلّم جدولين تتداخل أشهرهما: فقد يكشف الفرق بينهما ما أُخفي.</translation>
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
