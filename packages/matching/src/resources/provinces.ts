/**
 * The 34 provinces of Afghanistan with spellings in Arabic script and Latin.
 * Source: general knowledge of public administrative geography; not checked line by line against an official gazetteer. First
 * spelling: usual Latin; second: Dari.
 */
const LINES = `
Kabul|کابل|kabol|caboul
Kandahar|کندهار|قندهار|qandahar|kandehar
Helmand|هلمند|hilmand
Nangarhar|ننگرهار|nengarhar|ningarhar
Badakhshan|بدخشان
Badghis|بادغیس|badghees
Baghlan|بغلان
Balkh|بلخ
Bamyan|بامیان|bamiyan|bamian
Daykundi|دایکندی|daikundi|daykondi
Farah|فراه|فره
Faryab|فاریاب
Ghazni|غزنی|ghaznee|gazni
Ghor|غور|ghowr
Herat|هرات|hirat
Jowzjan|جوزجان|jawzjan|jozjan
Kapisa|کاپیسا|kapesa
Khost|خوست|khowst
Kunar|کنر|کونړ|konar
Kunduz|کندز|قندوز|qunduz|kondoz
Laghman|لغمان
Logar|لوگر|lowgar
Maidan Wardak|میدان وردک|وردک|wardak|maydan wardak|vardak
Nimroz|نیمروز|nimruz|nimrooz
Nuristan|نورستان|nooristan|nurestan
Paktia|پکتیا|paktya|baktia|بکتیا
Paktika|پکتیکا|baktika|بکتیکا
Panjshir|پنجشیر|panjsher|بنجشیر
Parwan|پروان|parvan
Samangan|سمنگان
Sar-e Pol|سرپل|sar-i-pul|saripul|sar-e-pul|سر پل
Takhar|تخار
Uruzgan|ارزگان|اروزگان|oruzgan|urozgan|اورزگان
Zabul|زابل|zabol`

/** A province with all spellings known for it. */
export interface Province {
  /** Usual Latin name, also its id. */
  readonly id: string
  readonly dari: string
  readonly spellings: readonly string[]
}

/** The provinces. */
export const PROVINCES: readonly Province[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const spellings = line.split("|")
    return { id: spellings[0]!, dari: spellings[1]!, spellings }
  })
