/** Districts of the west; `districts.ts` says how a line is read and how the table was made. */
export const WEST = `
# Herat
Herat | Hirat = هرات
Adraskan = ادرسکن
Chisht-e-Sharif | Chisht = چشت شریف | چشت
Farsi = فارسی
Ghoryan = غوریان
Gulran = گلران = ګلران
Guzara | Nizam-e-Shahid = گذره | گذاره | نظام شهید = ګذره
Injil = انجیل
Karukh = کرخ | کروخ
Kohsan = کهسان | کوهسان
Kushk | Rabat-e-Sangi | Kushk-e-Rabat-e-Sangi = کشک | رباط سنگی | کشک رباط سنگی
Kushk-e-Kuhna = کشک کهنه
Obe | Obeh = اوبه | اوبی
Pashtun Zarghun | Pashtoon Zarghoon = پشتون زرغون = پښتون زرغون
Shindand | Sabzwar = شیندند | سبزوار = شینډنډ
Zinda Jan = زنده جان
+? Koh-e-Zor = کوه زور
+? Pusht-e-Koh = پشت کوه
+? Zawul | Zawol = زاول
+? Zer-e-Koh | Zerkoh = زیرکوه
# Farah
Farah = فراه | فره
Anar Dara = اناردره
Bakwa = بکوا | بکواه
Bala Buluk | Bala Baluk = بالابلوک
Gulistan = گلستان = ګلستان
Khak-e-Safed = خاک سفید
Lash wa Juwayn | Lash Jawin = لاش و جوین
Pur Chaman = پرچمن
Pusht Rod = پشت رود
Qala-e-Kah | Qala Ka = قلعه کاه
Shib Koh = شیب کوه
# Badghis
Qala-e-Naw = قلعه نو
Ab Kamari = آب کمری
Bala Murghab | Murghab = بالامرغاب | مرغاب
Ghormach @Faryab = غورماچ
Jawand | Jwand = جوند
Muqur = مقر
Qadis = قادس
# Ghor
Chaghcharan | Firozkoh | Feroz Koh = چغچران | فیروزکوه
Charsada = چهارسده
Dawlat Yar = دولتیار
Du Layna | Dulina = دولینه
Lal wa Sarjangal = لعل و سرجنگل = لعل او سرجنګل
Pasaband = پسابند
Saghar = ساغر
Shahrak = شهرک
Taywara = تیوره
Tulak = تولک
+? Murghab = مرغاب
`
