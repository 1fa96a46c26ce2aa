/**
 * The 34 provinces of Afghanistan and districts that are certain, with spellings in Arabic script and Latin.
 * Source: general knowledge of public administrative
 * geography; not yet checked line by line against an official gazetteer. First spelling: usual Latin; second: Dari.
 */
const LINES = `
Kabul|کابل|kabol|caboul||Paghman پغمان;Bagrami بگرامی;Sarobi Surobi سروبی
Kandahar|کندهار|قندهار|qandahar|kandehar||Panjwai Panjwayi پنجوایی;Arghandab ارغنداب;Zhari Zharey ژړی;Maiwand میوند;Spin Boldak سپین بولدک;Dand ډنډ
Helmand|هلمند|hilmand||Sangin سنگین;Musa Qala موسی قلعه;Garmsir Garmser گرمسیر;Nad Ali نادعلی;Lashkargah لشکرگاه;Kajaki کجکی;Nawzad نوزاد
Nangarhar|ننگرهار|nengarhar|ningarhar||Jalalabad جلال اباد;Achin اچین;Khogyani خوگیانی;Surkhrod سرخرود;Bihsud بهسود
Badakhshan|بدخشان||Faizabad فیض اباد;Jurm جرم;Warduj وردوج
Badghis|بادغیس|badghees||Bala Murghab بالا مرغاب;Qala-i-Naw قلعه نو
Baghlan|بغلان||Pul-i-Khumri پل خمری;Andarab اندراب
Balkh|بلخ|mazar||Chimtal چمتال;Sholgara شولگره
Bamyan|بامیان|bamiyan|bamian||Yakawlang یکاولنگ
Daykundi|دایکندی|daikundi|daykondi||Nili نیلی
Farah|فراه|فره||Bala Buluk بالا بلوک;Bakwa بکوا
Faryab|فاریاب||Maimana Maymana میمنه;Qaisar قیصار
Ghazni|غزنی|ghaznee|gazni||Andar اندړ;Qarabagh قره باغ;Jaghori جاغوری
Ghor|غور|ghowr||Chaghcharan چغچران
Herat|هرات|hirat||Shindand شیندند;Guzara گذره;Injil انجیل
Jowzjan|جوزجان|jawzjan|jozjan||Sheberghan شبرغان;Darzab درزاب
Kapisa|کاپیسا|kapesa||Tagab تگاب;Nijrab نجراب
Khost|خوست|khowst||Sabari صبری;Tani تنی
Kunar|کنر|کونړ|konar||Asadabad اسداباد;Chawkay څوکی
Kunduz|کندز|قندوز|qunduz|kondoz||Imam Sahib امام صاحب;Chahar Dara چهاردره
Laghman|لغمان||Mihtarlam مهترلام;Alingar الینگار
Logar|لوگر|lowgar||Baraki Barak برکی برک;Charkh چرخ
Maidan Wardak|میدان وردک|وردک|wardak|maydan wardak|vardak||Sayedabad Saydabad سید اباد;Chak چک
Nimroz|نیمروز|nimruz|nimrooz||Zaranj زرنج;Khash Rod خاش رود
Nuristan|نورستان|nooristan|nurestan||Kamdesh کامدیش
Paktia|پکتیا|paktya|baktia|بکتیا||Gardez گردیز;Zurmat زرمت
Paktika|پکتیکا|baktika|بکتیکا||Sharan شرن;Barmal برمل
Panjshir|پنجشیر|panjsher|بنجشیر||Bazarak بازارک
Parwan|پروان|parvan||Charikar چاریکار;Bagram بگرام
Samangan|سمنگان||Aybak ایبک
Sar-e Pol|سرپل|sar-i-pul|saripul|sar-e-pul|سر پل||Sayyad صیاد
Takhar|تخار||Taluqan Taloqan تالقان
Uruzgan|ارزگان|اروزگان|oruzgan|urozgan|اورزگان||Tarin Kot Tarinkot ترین کوت;Deh Rawud دهراود
Zabul|زابل|zabol||Qalat Qalat-i-Ghilzai قلات;Shinkay شینکی`

/** A province with all spellings known for it. */
export interface Province {
  /** Usual Latin name, also its id. */
  readonly id: string
  readonly dari: string
  readonly spellings: readonly string[]
  readonly districts: readonly { readonly latn: string; readonly arab: string }[]
}

function districtOf(text: string): { latn: string; arab: string } {
  const at = text.search(/[\u0600-\u06FF]/u)
  return { latn: text.slice(0, at).trim(), arab: text.slice(at).trim() }
}

/** The gazetteer. */
export const PROVINCES: readonly Province[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [names, districts] = line.split("||")
    const spellings = names!.split("|")
    return {
      id: spellings[0]!,
      dari: spellings[1]!,
      spellings,
      districts: (districts ?? "").split(";").map(districtOf),
    }
  })
