/**
 * Letters of Kurdish and Uyghur that write a vowel, as Arabic writes it or not at all: کەریم is کریم. A seat of hamza begins a word there, and behind a name one that is written to it.
 * Older Kurdish keyboards have no ە and write a heh that joins no letter after it.
 */
export const withPlainVowels = (raw: string): string => {
  const text = OLD_KEYBOARD.test(raw) ? raw.replace(UNJOINED_HEH, "ە") : raw
  return VOWEL_LETTER.test(text)
    ? text
        .replace(SHORT_MUHAMMAD, "محەمەد ")
        .replace(MUHAMMAD_BEFORE, "محەمەد")
        .replace(/(?<=\p{L}{4})ئ(?=ە\p{L}{2})/gu, " ئ")
        .replace(/(?<!\p{L})ئ(?=[اەۆوېێیىيۈۇۋ])/gu, "ا")
        .replace(/(?<!\p{L})ا[اە]/gu, "ا")
        .replace(/(?<=\p{L}{3})ئاخۇن(?!\p{L})/gu, " ئاخۇن")
        .replace(/ى(?=ي)/gu, "")
        .replace(/ە(?=\p{L})/gu, "")
        .replace(/ە/gu, "ه")
        .replace(/[ۆۇۈۋ]/gu, "و")
        .replace(/ێ/gu, "ی")
        .replace(/ڕ/gu, "ر")
        .replace(/ڵ/gu, "ل")
        .replace(/ڭ/gu, OF_UYGHUR.test(text) ? "نگ" : "گ")
    : text
}

/** حەمەئەمین: Muhammad as Kurds shorten it, written to the next name. Hamadani is none. */
const SHORT_MUHAMMAD = /(?<!\p{L})حەمە(?=[^\P{L}د]\p{L}{2})/gu
/** حەمەد ئەمین: before names that go with Muhammad it is his; elsewhere Hamad is a name. */
const MUHAMMAD_BEFORE =
  /(?<!\p{L})حەمەد(?= (?:ئەمین|ساڵح|ڕەشید|شەریف|عەلی|سەعید|غەریب|تۆفیق|لەتیف|نوری|ڕەحیم|فەرەج|خان)(?!\p{L}))/gu
/** Vowels of Uyghur and Kurdish; Morocco writes its g with their ng. */
const OF_UYGHUR = /[ەۆۇۈۋې]|ىي/u
const VOWEL_LETTER = /[ەۆۇۈۋێڕڵڭ]|ىي|(?<!\p{L})ئ/u
const UNJOINED_HEH = /ه\u200c(?=\p{L})/gu
const OLD_KEYBOARD = /[ۆێڕڵ]|(?<!\p{L})ئ|(?:ه\u200c\p{L}+){2}/u
