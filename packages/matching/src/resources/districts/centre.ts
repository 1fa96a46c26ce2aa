/** Districts of the centre; `districts.ts` says how a line is read and how the table was made. */
export const CENTRE = `
# Kabul
Kabul = کابل
Bagrami = بگرامی = بګرامي
Char Asiab | Charasyab = چهارآسیاب
Deh Sabz = ده سبز
Farza = فرزه
Guldara = گلدره = ګلدره
Istalif = استالف
Kalakan = کلکان
Khak-e-Jabbar = خاک جبار
Mir Bacha Kot | Saray Khwaja = میربچه کوت = میربچه کوټ
Musahi | Mosayi = موسهی | موسئی
Paghman = پغمان
Qarabagh = قره باغ
Shakar Dara = شکردره
Surobi | Sarobi = سروبی = سروبي
# Kapisa
Mahmud-e-Raqi = محمود راقی = محمود راقي
Alasay = اله سای | آلاسای
Hesa-e-Awal-e-Kohistan | Kohistan | Kohistan 1 = حصه اول کوهستان | کوهستان
Hesa-e-Duwum-e-Kohistan | Hesa Dowm Kohistan | Kohistan | Kohistan 2 = حصه دوم کوهستان | کوهستان
Koh Band = کوه بند
Nijrab = نجراب
Tagab | Tagaw = تگاب | تگاو | تگو = تګاب
# Parwan
Charikar = چاریکار
Bagram = بگرام = بګرام
Ghorband | Siahgerd | Siagird = غوربند | سیاه گرد | سیاگرد
Jabal Saraj | Jabal us Saraj = جبل السراج | جبل سراج
Koh-e-Safi = کوه صافی
Salang = سالنگ = سالنګ
Sayed Khel | Said Khel = سیدخیل = سیدخېل
Shekh Ali | Shaikh Ali = شیخ علی
Shinwari | Shinwar = شینواری = شینواري
Surkh-e-Parsa = سرخ پارسا
# Panjshir @Parwan
Bazarak = بازارک
Anaba | Anawa | Unaba = عنابه | انابه
Dara = دره
Khenj | Hesa-e-Awal-e-Panjshir = خنج | حصه اول پنجشیر
Paryan = پریان
Rukha = رخه | روخه
Shutul = شتل | شوتل
+ Abshar = آبشار
# Logar
Pul-e-Alam | Pol-e-Alam = پل علم
Azra @Paktia = ازره
Baraki Barak = برکی برک = برکي برک
Charkh = چرخ
Kharwar = خروار
Khoshi | Khushi = خوشی = خوشي
Mohammad Agha | Muhammad Agha = محمد آغه | محمد آغا
# Maidan Wardak
Maidan Shahr | Maydan Shar = میدان شهر = میدان ښار
Chak | Chak-e-Wardak = چک | چک وردک
Day Mirdad = دایمیرداد
Hesa-e-Awal-e-Behsud | Behsud | Behsud 1 = حصه اول بهسود | بهسود
Jaghatu = جغتو
Jalrez = جلریز = جلرېز
Markaz-e-Behsud | Behsud | Behsud 2 | Hesa-e-Duwum-e-Behsud = مرکز بهسود | بهسود | حصه دوم بهسود
Nirkh = نرخ
Sayed Abad | Said Abad | Syedabad = سیدآباد
# Bamyan
Bamyan | Bamiyan = بامیان
Kahmard = کهمرد
Panjab = پنجاب
Sayghan = سیغان
Shibar = شیبر
Waras = ورس
Yakawlang | Yakaolang = یکاولنگ = یکاولنګ
+ Yakawlang 2 | Yakawlang No 2 = یکاولنگ ۲ | یکاولنگ نمبر ۲
# Daykundi @Uruzgan
Nili = نیلی = نیلي
Gizab = گیزاب = ګیزاب
Ishtarlay | Ashtarlay = اشترلی
Kajran | Kijran = کجران
Khadir | Khedir = خدیر
Kiti = کیتی
Miramor = میرامور
Sang-e-Takht = سنگ تخت = سنګ تخت
Shahristan = شهرستان
+ Patu = پاتو
`
