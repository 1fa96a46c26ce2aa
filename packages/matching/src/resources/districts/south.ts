/** Districts of the south; `districts.ts` says how a line is read and how the table was made. */
export const SOUTH = `
# Kandahar
Kandahar | Qandahar = کندهار | قندهار = کندهار
Arghandab = ارغنداب
Arghistan = ارغستان | ارغسان
Daman = دامان
Ghorak = غورک
Khakrez = خاکریز = خاکرېز
Maiwand | Mewand = میوند
Maruf = معروف
Miyan Nasheen | Mianishin = میانشین
Nish | Naish = نیش = نېش
Panjwai = پنجوایی = پنجوایي
Reg | Registan = ریگ | ریگستان = رېګ | رېګستان
Shah Wali Kot = شاه ولی کوت = شاه ولي کوټ
Shorabak | Shorawak = شورابک | شوراوک
Spin Boldak = سپین بولدک | اسپین بولدک = سپین بولدک
Zhari | Zharay | Zheray | Zharey = ژیری | ژری = ژړۍ | ژېړۍ
+ Dand = دند = ډنډ
+ Takhta Pul = تخته پل
# Helmand
Lashkargah = لشکرگاه | لشکرگه = لښکرګاه
Baghran = باغران | بغران
Dishu = دیشو
Garmsir = گرمسیر = ګرمسېر
Kajaki = کجکی = کجکي
Khanishin | Khanashin | Reg-e-Khanishin | Reg = خانشین | ریگ خانشین | ریگ
Musa Qala = موسی قلعه | موسی کلا = موسی کلا
Nad Ali = نادعلی = نادعلي
Nahr-e-Siraj | Nahri Saraj | Gereshk | Girishk = نهر سراج | گرشک | گریشک = نهر سراج | ګرشک
Nawa-e-Barakzai | Nawa = ناوه بارکزایی | ناوه بارکزی | ناوه = ناوه بارکزي
Nawzad = نوزاد
Sangin = سنگین = سنګین
Washir = واشیر = واشېر
+ Marja = مارجه
# Zabul
Qalat | Kalat | Qalat-e-Ghilzai = قلات | کلات | قلات غلجی
Arghandab = ارغنداب
Atghar = اتغر
Day Chopan | Deh Chopan = دایچوپان
Kakar | Khak-e-Afghan = کاکر | خاک افغان = کاکړ
Mizan = میزان
Naw Bahar = نوبهار
Shah Joy = شاه جوی | شاجوی
Shamulzai = شملزی | شمولزی = شملزي
Shinkay = شینکی = شینکۍ
Tarnak wa Jaldak | Jaldak = ترنک و جلدک | جلدک = ترنک او جلدک
# Uruzgan
Tarin Kot | Tirin Kot | Tarin Kowt | Tirin Kowt | Trinkot = ترینکوت = ترینکوټ
Chora = چوره
Deh Rawud | Deh Rahwod = دهراود
Khas Uruzgan | Uruzgan-e-Khas = خاص ارزگان | ارزگان خاص | خاص اروزگان = خاص اروزګان
Shahid-e-Hassas | Char China | Char Chino = شهید حساس | چهارچینو | چهارچینه
# Nimroz
Zaranj = زرنج
Chakhansur = چخانسور
Char Burjak = چهاربرجک
Kang = کنگ = کنګ
Khash Rod = خاشرود
+ Delaram @Farah = دلارام
`
