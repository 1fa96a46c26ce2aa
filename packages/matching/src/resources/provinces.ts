/**
 * The 34 provinces of Afghanistan with spellings in Arabic script and Latin.
 * Source: general knowledge of public administrative geography; not checked line by line against an official gazetteer. First
 * spelling: usual Latin; second: Dari; third: Pashto; fourth: Arabic, as the press of that language writes it.
 */
const LINES = `
Kabul|کابل|کابل|كابل|kabol|caboul
Kandahar|کندهار|کندهار|قندهار|qandahar|kandehar
Helmand|هلمند|هلمند|هلمند|hilmand
Nangarhar|ننگرهار|ننګرهار|ننغرهار|nengarhar|ningarhar
Badakhshan|بدخشان|بدخشان|بدخشان
Badghis|بادغیس|بادغیس|بادغيس|badghees
Baghlan|بغلان|بغلان|بغلان
Balkh|بلخ|بلخ|بلخ
Bamyan|بامیان|بامیان|باميان|bamiyan|bamian
Daykundi|دایکندی|دایکندي|دايكندي|daikundi|daykondi
Farah|فراه|فراه|فراه|فره
Faryab|فاریاب|فاریاب|فارياب
Ghazni|غزنی|غزني|غزنة|ghaznee|gazni
Ghor|غور|غور|غور|ghowr
Herat|هرات|هرات|هرات|hirat
Jowzjan|جوزجان|جوزجان|جوزجان|jawzjan|jozjan
Kapisa|کاپیسا|کاپیسا|كابيسا|kapesa
Khost|خوست|خوست|خوست|khowst
Kunar|کنر|کونړ|كونر|konar
Kunduz|کندز|کندز|قندوز|qunduz|kondoz
Laghman|لغمان|لغمان|لغمان
Logar|لوگر|لوګر|لوغر|lowgar
Maidan Wardak|میدان وردک|میدان وردګ|ميدان وردك|وردک|وردګ|wardak|maydan wardak|vardak
Nimroz|نیمروز|نیمروز|نيمروز|nimruz|nimrooz
Nuristan|نورستان|نورستان|نورستان|nooristan|nurestan
Paktia|پکتیا|پکتیا|بكتيا|paktya|baktia|بکتیا
Paktika|پکتیکا|پکتیکا|بكتيكا|baktika|بکتیکا
Panjshir|پنجشیر|پنجشېر|بنجشير|panjsher|بنجشیر
Parwan|پروان|پروان|بروان|parvan
Samangan|سمنگان|سمنګان|سمنغان
Sar-e Pol|سرپل|سرپل|سربل|sar-i-pul|saripul|sar-e-pul|سر پل
Takhar|تخار|تخار|تخار
Uruzgan|ارزگان|اروزګان|أروزغان|اروزگان|oruzgan|urozgan|اورزگان
Zabul|زابل|زابل|زابل|zabol`

/** A province with all spellings known for it. */
export interface Province {
  /** Usual Latin name, also its id. */
  readonly id: string
  readonly dari: string
  readonly pashto: string
  readonly arabic: string
  readonly spellings: readonly string[]
}

/** The provinces. */
export const PROVINCES: readonly Province[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const spellings = line.split("|")
    const [id, dari, pashto, arabic] = spellings
    return { id: id!, dari: dari!, pashto: pashto!, arabic: arabic!, spellings }
  })
