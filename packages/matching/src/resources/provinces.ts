/**
 * The 34 provinces of Afghanistan with spellings in Arabic script and Latin.
 * Source: general knowledge of public administrative geography; not checked line by line against an official gazetteer. First
 * spelling: usual Latin; second: Dari; third: Pashto.
 */
const LINES = `
Kabul|کابل|کابل|kabol|caboul
Kandahar|کندهار|کندهار|قندهار|qandahar|kandehar
Helmand|هلمند|هلمند|hilmand
Nangarhar|ننگرهار|ننګرهار|nengarhar|ningarhar
Badakhshan|بدخشان|بدخشان
Badghis|بادغیس|بادغیس|badghees
Baghlan|بغلان|بغلان
Balkh|بلخ|بلخ
Bamyan|بامیان|بامیان|bamiyan|bamian
Daykundi|دایکندی|دایکندي|daikundi|daykondi
Farah|فراه|فراه|فره
Faryab|فاریاب|فاریاب
Ghazni|غزنی|غزني|ghaznee|gazni
Ghor|غور|غور|ghowr
Herat|هرات|هرات|hirat
Jowzjan|جوزجان|جوزجان|jawzjan|jozjan
Kapisa|کاپیسا|کاپیسا|kapesa
Khost|خوست|خوست|khowst
Kunar|کنر|کونړ|konar
Kunduz|کندز|کندز|قندوز|qunduz|kondoz
Laghman|لغمان|لغمان
Logar|لوگر|لوګر|lowgar
Maidan Wardak|میدان وردک|میدان وردګ|وردک|wardak|maydan wardak|vardak
Nimroz|نیمروز|نیمروز|nimruz|nimrooz
Nuristan|نورستان|نورستان|nooristan|nurestan
Paktia|پکتیا|پکتیا|paktya|baktia|بکتیا
Paktika|پکتیکا|پکتیکا|baktika|بکتیکا
Panjshir|پنجشیر|پنجشېر|panjsher|بنجشیر
Parwan|پروان|پروان|parvan
Samangan|سمنگان|سمنګان
Sar-e Pol|سرپل|سرپل|sar-i-pul|saripul|sar-e-pul|سر پل
Takhar|تخار|تخار
Uruzgan|ارزگان|اروزګان|اروزگان|oruzgan|urozgan|اورزگان
Zabul|زابل|زابل|zabol`

/** A province with all spellings known for it. */
export interface Province {
  /** Usual Latin name, also its id. */
  readonly id: string
  readonly dari: string
  readonly pashto: string
  readonly spellings: readonly string[]
}

/** The provinces. */
export const PROVINCES: readonly Province[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const spellings = line.split("|")
    return { id: spellings[0]!, dari: spellings[1]!, pashto: spellings[2]!, spellings }
  })
