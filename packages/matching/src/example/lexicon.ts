/**
 * Parts of invented names: common given parts, tribes and titles of Afghanistan (general knowledge of naming; no list of
 * people was used). Each entry: Afghan English spelling, then Dari spelling. Whole names are put together at random.
 */
const entries = (text: string): readonly Part[] =>
  text
    .trim()
    .split(/\s*\n\s*|\s*;\s*/u)
    .map((entry) => {
      const [latn, dari] = entry.split("=")
      return { latn: latn!.trim(), dari: dari!.trim() }
    })

/** One part in two spellings; all other spellings are made from these by rule. */
export interface Part {
  readonly latn: string
  readonly dari: string
}

/** First parts of given names. */
export const FIRST = entries(`
Abdul Wahid=عبدالواحد;Abdul Karim=عبدالکریم;Abdul Ghafar=عبدالغفار;Abdul Salam=عبدالسلام;Abdul Bari=عبدالباری;Abdul Qadir=عبدالقادر
Abdul Samad=عبدالصمد;Abdul Hadi=عبدالهادی;Abdul Latif=عبداللطیف;Rahmatullah=رحمت الله;Najibullah=نجیب الله;Enayatullah=عنایت الله
Saifullah=سیف الله;Nasrullah=نصرالله;Habibullah=حبیب الله;Zabihullah=ذبیح الله;Samiullah=سمیع الله;Hedayatullah=هدایت الله
Asadullah=اسدالله;Esmatullah=عصمت الله;Nematullah=نعمت الله;Qudratullah=قدرت الله;Shafiqullah=شفیق الله;Amanullah=امان الله
Hayatullah=حیات الله;Jalaluddin=جلال الدین;Nizamuddin=نظام الدین;Shamsuddin=شمس الدین;Sirajuddin=سراج الدین;Gul=گل;Lal=لعل;Tor=تور
Nur=نور;Sher=شیر;Dost=دوست;Wali=ولی;Khan=خان;Shah=شاه;Mir=میر;Taj=تاج;Nik=نیک;Yar=یار;Faiz=فیض;Aziz=عزیز;Sardar=سردار;Baz=باز
Zarak=زرک;Toryalai=توریالی;Baryal=بریال;Spin=سپین;Payinda=پاینده;Jamshid=جمشید;Farid=فرید;Hamid=حمید;Basir=بصیر;Bashir=بشیر
Nasir=نصیر;Naser=ناصر;Rafi=رفیع;Qasim=قاسم;Yusuf=یوسف;Ibrahim=ابراهیم;Ismail=اسماعیل;Musa=موسی;Isa=عیسی;Daud=داود;Sulaiman=سلیمان
Usman=عثمان;Omar=عمر;Ali=علی;Hasan=حسن;Husain=حسین;Reza=رضا;Mahdi=مهدی;Sadiq=صادق;Akbar=اکبر;Anwar=انور;Aslam=اسلم;Zahir=ظاهر
Tahir=طاهر;Qurban=قربان;Murad=مراد;Shoaib=شعیب;Khalid=خالد;Salim=سلیم;Karim=کریم;Rahim=رحیم;Mahmud=محمود;Sarwar=سرور;Ghaus=غوث`)

/** Second parts. */
export const SECOND = entries(`
Mohammad=محمد;Ahmad=احمد;Khan=خان;Jan=جان;Gul=گل;Agha=آغا;Shah=شاه;Ali=علی;Wali=ولی;Nabi=نبی;Rahman=رحمان;Dad=داد;Mir=میر;Zaman=زمان
Akbar=اکبر;Haidar=حیدر;Alam=عالم;Bakhsh=بخش;Din=دین;Rasul=رسول;Murad=مراد;Baz=باز;Zaher=ظاهر;Amin=امین;Anwar=انور;Rahim=رحیم`)

/** Tribes, places and epithets used as last names. */
export const LAST = entries(`
Noorzai=نورزی;Alizai=علیزی;Popalzai=پوپلزی;Barakzai=بارکزی;Achakzai=اچکزی;Ishaqzai=اسحاقزی;Alokozai=الکوزی;Kakar=کاکر;Zadran=ځدران
Mangal=منگل;Wardak=وردک;Stanekzai=ستانکزی;Ahmadzai=احمدزی;Sulaimankhel=سلیمان خیل;Kharoti=خروتی;Hotak=هوتک;Tokhi=توخی;Shinwari=شینواری
Mohmand=مومند;Safi=ساپی;Sahak=ساهاک;Daudzai=داودزی;Yusufzai=یوسفزی;Tajik=تاجک;Hazara=هزاره;Uzbek=ازبک;Baloch=بلوچ;Andar=اندر
Helmandi=هلمندی;Kandahari=کندهاری;Sangini=سنگینی;Torkhami=ترخمی;Barmaki=برمکی;Sorkhabi=سرخابی;Zarghun=زرغون;Momand=مهمند;Wafadar=وفادار`)

/** Titles before a name. */
export const TITLES = entries("Mullah=ملا;Mawlawi=مولوی;Haji=حاجی;Qari=قاری;Hafiz=حافظ;Sayed=سید")

/** Provinces with their share of 5,000: three published weights, the rest spread evenly. Districts where certain. */
export const PLACES: readonly (Part & { readonly weight: number; readonly districts: readonly Part[] })[] = [
  ["Kandahar=کندهار", 750, "Panjwayi=پنجوایی;Maiwand=میوند;Arghandab=ارغنداب"],
  ["Helmand=هلمند", 730, "Sangin=سنگین;Musa Qala=موسی قلعه;Garmsir=گرمسیر"],
  ["Nangarhar=ننگرهار", 280, "Achin=اچین;Khogyani=خوگیانی;Surkhrod=سرخرود"],
  ["Uruzgan=ارزگان", 180, "Tarin Kot=ترین کوت"],
  ["Zabul=زابل", 180, "Qalat=قلات"],
  ["Ghazni=غزنی", 180, "Andar=اندر;Qarabagh=قره باغ"],
  ["Paktika=پکتیکا", 180, "Barmal=برمل"],
  ["Paktia=پکتیا", 180, "Zurmat=زرمت;Gardez=گردیز"],
  ["Khost=خوست", 180, "Sabari=صبری"],
  ["Kunar=کنر", 180, "Asadabad=اسداباد"],
  ["Logar=لوگر", 180, "Baraki Barak=برکی برک"],
  ["Maidan Wardak=میدان وردک", 180, "Chak=چک"],
  ["Kunduz=کندز", 180, "Imam Sahib=امام صاحب"],
  ["Baghlan=بغلان", 180, "Andarab=اندراب"],
  ["Faryab=فاریاب", 180, "Qaisar=قیصار"],
  ["Farah=فراه", 180, "Bala Buluk=بالا بلوک"],
  ["Herat=هرات", 180, "Shindand=شیندند"],
  ["Laghman=لغمان", 180, "Alingar=الینگار"],
  ["Balkh=بلخ", 180, "Sholgara=شولگره"],
  ["Badghis=بادغیس", 180, "Bala Murghab=بالا مرغاب"],
  ["Takhar=تخار", 180, "Taluqan=تالقان"],
].map(([name, weight, districts]) => ({
  ...entries(String(name))[0]!,
  weight: Number(weight),
  districts: entries(String(districts)),
}))
