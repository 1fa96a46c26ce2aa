/** Districts of the east and the south-east; `districts.ts` says how a line is read and how the table was made. */
export const EAST = `
# Nangarhar
Jalalabad = جلال آباد
Achin = اچین
Bati Kot = بتی کوت = بټي کوټ
Behsud = بهسود
Chaparhar = چپرهار
Dara-e-Noor = دره نور
Deh Bala | Haska Mena = ده بالا | هسکه مینه = هسکه مېنه
Dur Baba = دوربابا | دربابا
Goshta = گوشته = ګوشته
Hesarak = حصارک
Kama = کامه
Khogyani = خوگیانی = خوګیاڼي
Kot = کوت = کوټ
Kuz Kunar | Khewa | Khiwa = کوز کنر | خیوه = کوز کونړ
Lal Pur | Lalpura = لعل پور | لعلپوره | لال پور
Momand Dara | Muhmand Dara | Mohmand Dara = مهمند دره | مومند دره = مومند دره
Nazyan = نازیان
Pachir wa Agam | Pacheragam = پچیر و آگام = پچیر او اګام
Rodat = رودات
Sherzad = شیرزاد = شېرزاد
Shinwar | Shinwari | Ghani Khel = شینوار | شینواری | غنی خیل = شینوار | غني خېل
Surkh Rod = سرخ رود | سره رود
# Laghman
Mihtarlam | Mehtar Lam | Metarlam = مهترلام
Alingar = الینگار | علینگار = الینګار
Alishing = الیشنگ | علیشنگ = الیشنګ
Dawlat Shah = دولت شاه
Qarghayi | Qarghaee | Qargha'i = قرغه یی | قرغه ای = قرغه یي
+? Badpash | Badpakh = بادپش | بادپخ
# Kunar
Asadabad | Chaghasarai = اسعدآباد | اسدآباد | چغسرای
Bar Kunar | Asmar = برکنر | اسمار = بر کونړ
Chapa Dara = چپه دره
Chawkay | Chawki | Tsawkay = چوکی | څوکی = څوکۍ
Dangam = دانگام | دانگم = دانګام
Dara-e-Pech | Pech | Manogai | Pech Dara = دره پیچ | پیچ | مانوگی = پېچ دره
Ghaziabad = غازی آباد = غازي اباد
Khas Kunar = خاص کنر = خاص کونړ
Marawara = مروره
Narang wa Badil | Narang = نرنگ و بادیل | نرنگ = نرنګ
Nari | Naray = ناری | نری = ناړۍ
Nurgal = نورگل = نورګل
Shigal wa Sheltan | Shigal | Shaigal = شیگل و شلتن | شیگل = شیګل
Sirkanay | Sarkani | Sarkano = سرکانی | سرکانو = سرکاڼو
Wata Pur = وته پور = وټه پور
# Nuristan
Parun | Paroon | Prasun = پارون
Bargi Matal | Barg-e-Matal @Kunar = برگ متال = برګ متال
Du Ab @Laghman = دوآب
Kamdesh @Kunar = کامدیش = کامدېش
Mandol = مندول
Nurgaram | Nurgram @Laghman = نورگرام = نورګرام
Wama = واما
Waygal | Want Waygal | Wanat @Kunar = وایگل | وانت وایگل = وایګل
# Paktia
Gardez = گردیز = ګردېز
Ahmadabad | Ahmad Aba = احمدآباد | احمدابا
Chamkani | Samkani | Tsamkani = چمکنی | څمکنی = څمکنۍ
Dand wa Patan | Dandaw Patan = دند و پتان = ډنډ پټان
Jaji | Zazi | Jaji Aryub | Zazi Aryub | Ali Khel = جاجی | زازی | جاجی اریوب | علی خیل = ځاځي | ځاځي اریوب
Jani Khel = جانی خیل = جاني خېل
Lazha Ahmad Khel | Laja Ahmad Khel | Ahmad Khel = لژه احمدخیل | لجه احمدخیل | احمدخیل
Sayed Karam | Said Karam = سید کرم
Shwak | Shawak = شواک
Wuza Zadran | Waza Zadran | Zadran = وزه زدران | وزی زدران | زدران = وزه ځدراڼ | ځدراڼ
Zurmat | Zormat = زرمت
+? Gerda Tsiray | Gerda Serai = گرده سیری = ګرده څېړۍ
+ Lazha Mangal | Laja Mangal = لژه منگل | لجه منگل
+ Mirzaka = میرزکه
+? Rohani Baba = روحانی بابا
# Paktika
Sharan | Sharana = شرن | شرنه = ښرنه
Barmal | Bermal = برمل
Dila | Dila wa Khushamand = دیله | دیله و خوشامند
Gayan | Giyan = گیان = ګیان
Gomal = گومل = ګومل
Jani Khel = جانی خیل = جاني خېل
Mata Khan = مته خان = مټاخان
Nika = نکه
Omna = اومنه
Sar Hawza | Sar Rawza = سرحوضه | سرروضه
Sarobi | Surobi = سروبی = سروبي
Terwa | Turwo = تروه | تروو
Urgun | Orgun = ارگون | اورگون = ارګون
Waza Khwa | Wazakhwa = وازه خوا | وازه خواه
Wor Mamay = ورممی | ور مامی
Yahya Khel = یحیی خیل = یحیی خېل
Yusuf Khel | Yosuf Khel = یوسف خیل = یوسف خېل
Zarghun Shahr | Katawaz | Khair Kot = زرغون شهر | کتواز | خیرکوت = زرغون ښار
Ziruk = زیروک
# Khost @Paktia
Khost | Matun = خوست | متون
Bak = باک
Gurbuz = گربز = ګربز
Jaji Maidan | Zazi Maidan = جاجی میدان | زازی میدان = ځاځي میدان
Mandozai | Ismail Khel = مندوزی | اسماعیل خیل = مندوزي
Musa Khel = موسی خیل = موسی خېل
Nadir Shah Kot = نادرشاه کوت = نادرشاه کوټ
Qalandar = قلندر
Sabari | Yaqubi | Yaqoubi = صبری | یعقوبی = صبري
Shamal = شمل
Spera = سپیره = سپېره
Tani = تنی
Terezai | Tere Zayi | Ali Sher = تیریزی | تریزی | علی شیر
# Ghazni
Ghazni = غزنی = غزني
Ab Band = آب بند
Ajristan = اجرستان
Andar = اندر = اندړ
Deh Yak = ده یک
Gelan = گیلان = ګېلان
Giro = گیرو = ګیرو
Jaghatu | Bahram-e-Shahid = جغتو | بهرام شهید
Jaghori = جاغوری = جاغوري
Khogyani | Wali Mohammad Shahid = خوگیانی | ولی محمد شهید = خوګیاڼي
Khwaja Umari | Khoja Omari = خواجه عمری = خواجه عمري
Malistan = مالستان
Muqur = مقر
Nawa = ناوه
Nawur = ناور | ناهور
Qarabagh = قره باغ
Rashidan = رشیدان
Waghaz = واغظ | وغظ
Zana Khan = زنه خان | زنخان
`
