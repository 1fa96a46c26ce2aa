/**
 * The 34 provinces of Afghanistan with spellings in Arabic script and Latin.
 * Source: general knowledge of public administrative geography; not checked line by line against an official gazetteer. First
 * spelling: usual Latin; second: Dari; third: Pashto; fourth: Arabic, as the press of that language writes it.
 */
const LINES = `
Kabul|کابل|کابل|كابل|kabol|caboul
Kandahar|کندهار|کندهار|قندهار|qandahar|kandehar|kandhar|quandahar
Helmand|هلمند|هلمند|هلمند|hilmand|هیلمند|helmend
Nangarhar|ننگرهار|ننګرهار|ننغرهار|nengarhar|ningarhar|nangahar
Badakhshan|بدخشان|بدخشان|بدخشان|badakshan
Badghis|بادغیس|بادغیس|بادغيس|badghees
Baghlan|بغلان|بغلان|بغلان
Balkh|بلخ|بلخ|بلخ
Bamyan|بامیان|بامیان|باميان|bamiyan|bamian
Daykundi|دایکندی|دایکندي|دايكندي|daikundi|daykondi|دایکوندی
Farah|فراه|فراه|فراه|فره
Faryab|فاریاب|فاریاب|فارياب
Ghazni|غزنی|غزني|غزنة|ghaznee|gazni|ghaznay
Ghor|غور|غور|غور|ghowr
Herat|هرات|هرات|هرات|hirat|harat
Jowzjan|جوزجان|جوزجان|جوزجان|jawzjan|jozjan|جوزجانان
Kapisa|کاپیسا|کاپیسا|كابيسا|kapesa|کاپیسه|capisa
Khost|خوست|خوست|خوست|khowst
Kunar|کنر|کونړ|كونر|konar
Kunduz|کندز|کندز|قندوز|qunduz|kondoz
Laghman|لغمان|لغمان|لغمان
Logar|لوگر|لوګر|لوغر|lowgar
Maidan Wardak|میدان وردک|میدان وردګ|ميدان وردك|وردک|وردګ|wardak|maydan wardak|vardak|wardag|maydan wardag
Nimroz|نیمروز|نیمروز|نيمروز|nimruz|nimrooz
Nuristan|نورستان|نورستان|نورستان|nooristan|nurestan
Paktia|پکتیا|پکتیا|بكتيا|paktya|baktia|بکتیا|pakhtia
Paktika|پکتیکا|پکتیکا|بكتيكا|baktika|بکتیکا|paktica
Panjshir|پنجشیر|پنجشېر|بنجشير|panjsher|بنجشیر|panjshair
Parwan|پروان|پروان|بروان|parvan|perwan
Samangan|سمنگان|سمنګان|سمنغان
Sar-e Pol|سرپل|سرپل|سربل|sar-i-pul|saripul|sar-e-pul|سر پل|سرپول
Takhar|تخار|تخار|تخار
Uruzgan|ارزگان|اروزګان|أروزغان|اروزگان|oruzgan|urozgan|اورزگان|urzgan|arzgan
Zabul|زابل|زابل|زابل|zabol|زابول|zabil`

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
