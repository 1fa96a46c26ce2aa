/** Districts of the north and the north-east; `districts.ts` says how a line is read and how the table was made. */
export const NORTH = `
# Badakhshan
Faizabad = فیض آباد
Arghanj Khwa = ارغنج خواه
Argo = ارگو = ارګو
Baharak = بهارک
Darayim | Daraim | Darayem = درایم
Ishkashim = اشکاشم
Jurm = جرم
Khash = خاش
Khwahan = خواهان
Kishim = کشم
Kohistan = کوهستان
Kuf Ab = کوف آب
Kuran wa Munjan = کران و منجان | کوران و منجان
Maimay | Darwaz = مایمی | درواز
Nusay | Nesay | Darwaz = نسی | درواز
Ragh | Raghistan = راغ | راغستان
Shahr-e-Buzurg = شهر بزرگ
Shighnan | Shughnan = شغنان
Shikay | Shukay = شکی
Shuhada = شهدا
Tagab | Kishim-e-Bala = تگاب | کشم بالا = تګاب
Tishkan = تیشکان | تشکان
Wakhan = واخان
Warduj | Wurduj = وردوج
Yaftal-e-Sufla | Yaftal = یفتل سفلی | یفتل
Yamgan | Girwan = یمگان
Yawan = یاوان
Zebak = زیباک
# Takhar
Taluqan | Taloqan | Taliqan = تالقان | طالقان
Baharak = بهارک
Bangi = بنگی = بنګي
Chah Ab = چاه آب
Chal = چال
Darqad = درقد
Dasht-e-Qala = دشت قلعه
Farkhar = فرخار
Hazar Sumuch = هزارسموچ
Ishkamish = اشکمش
Kalafgan = کلفگان = کلفګان
Khwaja Bahauddin | Khwaja Bahawuddin = خواجه بهاءالدین | خواجه بهاوالدین
Khwaja Ghar = خواجه غار
Namak Ab = نمک آب
Rustaq = رستاق | روستاق
Warsaj = ورسج
Yangi Qala = ینگی قلعه
# Baghlan
Pul-e-Khumri | Pol-e-Khomri = پل خمری = پلخمري
Andarab = اندراب
Baghlan-e-Jadid | Baghlan | Baghlan-e-Markazi = بغلان جدید | بغلان | بغلان مرکزی
Burka = برکه
Dahana-e-Ghori = دهنه غوری | دهانه غوری = دهنه غوري
Deh Salah = ده صلاح
Dushi = دوشی = دوشي
Farang wa Gharu = فرنگ و غارو
Guzargah-e-Nur = گذرگاه نور
Khinjan = خنجان
Khost wa Fereng | Khost wa Firing = خوست و فرنگ
Khwaja Hijran | Jilga = خواجه هجران | جلگه
Nahrin = نهرین
Pul-e-Hisar = پل حصار
Tala wa Barfak = تاله و برفک
# Kunduz
Kunduz = کندز | قندوز | کندوز = کندز
Ali Abad = علی آباد
Char Dara = چهاردره
Dasht-e-Archi | Archi = دشت ارچی | ارچی = دشت ارچي
Imam Sahib | Imam Saheb = امام صاحب
Khan Abad = خان آباد
Qala-e-Zal = قلعه زال
+ Aqtash = آقتاش
+ Gul Tepa | Gor Tepa = گل تپه | گورتپه
+? Kalbad = کلباد
# Samangan
Aybak | Aibak = ایبک
Dara-e-Suf-e-Bala = دره صوف بالا
Dara-e-Suf-e-Payan | Dara-e-Suf-e-Payin = دره صوف پایان | دره صوف پایین
Feroz Nakhchir = فیروز نخچیر
Hazrat-e-Sultan = حضرت سلطان
Khuram wa Sarbagh = خرم و سارباغ | خرم و سرباغ
Ruy-e-Du Ab | Rui Doab = روی دوآب
# Balkh
Mazar-e-Sharif | Mazar = مزار شریف | مزار
Balkh = بلخ
Char Bolak = چهاربولک
Char Kint = چهارکنت
Chimtal = چمتال
Dawlatabad = دولت آباد
Dehdadi = دهدادی
Kaldar = کلدار
Khulm | Khulmi | Tashqurghan @Samangan = خلم | تاشقرغان
Kishindih = کشنده
Marmul = مارمل
Nahr-e-Shahi = نهر شاهی
Sholgara = شولگره
Shortepa = شورتپه
Zari = زاری
# Jowzjan
Sheberghan = شبرغان
Aqcha = آقچه
Darzab = درزاب
Faizabad = فیض آباد
Khamyab | Kham Ab = خم آب | خمیاب
Khaniqa | Khanaqa = خانقاه
Khwaja Du Koh = خواجه دوکوه
Mardyan = مردیان
Mingajik = منگجک | منگجیک
Qarqin = قرقین
Qush Tepa = قوش تپه
# Sar-e Pol
Sar-e-Pul = سرپل
Balkhab = بلخاب
Gosfandi = گوسفندی
Kohistanat = کوهستانات
Sangcharak | Sancharak = سانچارک | سنگچارک
Sayyad = صیاد
Sozma Qala | Suzma Qala = سوزمه قلعه
# Faryab
Maimana = میمنه
Almar = المار
Andkhoy = اندخوی
Bilchiragh = بلچراغ
Dawlatabad = دولت آباد
Gurziwan = گرزیوان
Khan-e-Char Bagh | Khan Charbagh = خان چهارباغ
Khwaja Sabz Posh = خواجه سبزپوش
Kohistan = کوهستان
Pashtun Kot = پشتون کوت = پښتون کوټ
Qaramqul = قرمقل
Qaisar = قیصار
Qurghan = قرغان
Shirin Tagab = شیرین تگاب
`
