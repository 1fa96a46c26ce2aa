/**
 * The first divisions of the countries around Afghanistan, and of India, that lists of people taken there name, in Latin and Arabic
 * script: where a list asks for a province, a name of these is not the district of Afghanistan that is called so too.
 * Source: general knowledge of public administrative geography; divisions named in English words alone are left out.
 */
const LINES = `
Punjab|Panjab|پنجاب|بنجاب
Sindh|Sind|سند|سندھ
Balochistan|Baluchistan|بلوچستان|بلوشستان
Khyber Pakhtunkhwa|Pakhtunkhwa|خیبر پښتونخوا|خیبر پختونخوا|پښتونخوا|پختونخوا
Gilgit-Baltistan|گلگت بلتستان
Kashmir|Azad Kashmir|کشمیر|آزاد کشمیر
Islamabad|اسلام آباد
Alborz|البرز
Ardabil|اردبیل
Bushehr|بوشهر
Chaharmahal|چهارمحال
East Azerbaijan|Azerbaijan East|East Azarbaijan|آذربایجان شرقی
West Azerbaijan|Azerbaijan West|West Azarbaijan|آذربایجان غربی
Fars|فارس
Gilan|گیلان
Golestan|گلستان
Hamadan|همدان
Hormozgan|هرمزگان
Ilam|ایلام
Isfahan|Esfahan|اصفهان
Kerman|کرمان
Kermanshah|کرمانشاه
Khorasan|Khorasan Razavi|خراسان|خراسان رضوی|خراسان جنوبی|خراسان شمالی
Khuzestan|خوزستان
Kohgiluyeh|کهگیلویه
Kurdistan|کردستان
Lorestan|لرستان
Markazi|مرکزی
Mazandaran|مازندران
Qazvin|قزوین
Qom|قم
Semnan|سمنان
Sistan|Sistan va Baluchestan|Sistan-Baluchestan|Sistan and Baluchestan|Sistan-o Baluchestan|Sistan and Balochistan|سیستان|سیستان و بلوچستان
Tehran|تهران|طهران
Yazd|یزد
Zanjan|زنجان
Khatlon|ختلان
Sughd|سغد
Andijan|اندیجان
Bukhara|بخارا
Fergana|فرغانه
Jizzakh|جیزخ
Kashkadarya|قشقه‌دریا
Namangan|نمنگان
Navoi|نوایی
Samarkand|سمرقند
Surkhandarya|سرخان‌دریا
Tashkent|تاشکند
Khorezm|خوارزم
Ahal|آخال
Lebap|لباب
Mary|مرو
Xinjiang|سین‌کیانگ`

/** The spellings of each. */
export const NEIGHBOUR_PROVINCES: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split("|"))
