import { foldText } from "../names/fold.ts"

/**
 * Words and letters for men and women, a pair for each language, and the numbers of ISO/IEC 5218. Written from general knowledge of
 * registers and forms; boys and girls count as the men and women they are to be.
 */
const PAIRS: readonly (readonly [men: string, women: string])[] = [
  ["m|male|man|boy|b|mr|masculine", "f|female|woman|girl|g|mrs|ms|miss|feminine"],
  ["m|männlich|mann|herr|junge", "w|weiblich|frau|mädchen"],
  ["h|homme|m|masculin|garçon|monsieur", "f|femme|féminin|fille|madame|mademoiselle"],
  ["h|hombre|varón|masculino|niño", "m|mujer|femenino|hembra|niña|f"],
  ["m|maschio|maschile|uomo", "f|femmina|femminile|donna"],
  ["m|masculino|homem|h", "f|feminino|mulher|m"],
  ["e|erkek|bay", "k|kadın|kız|bayan"],
  ["l|laki laki|laki|lelaki|pria", "p|perempuan|wanita"],
  ["m|man|mannelijk|jongen", "v|vrouw|vrouwelijk|meisje"],
  ["m|mężczyzna|męska", "k|kobieta|żeńska"],
  ["m|muž", "z|ž|žena"],
  ["m|man|mand|mann|gutt|pojke", "k|kvinna|kvinde|kvinne|jente|flicka"],
  ["м|муж|мужской|мужчина", "ж|жен|женский|женщина"],
  ["me|mume|mwanaume|mwanamume", "ke|mke|mwanamke"],
  ["nam", "nữ|nu"],
  ["purush|m", "mahila|stri|f"],
  ["ذكر|ذ|رجل", "أنثى|انثى|ا|امرأة"],
  ["مرد|مذکر|پسر", "زن|مؤنث|دختر"],
  ["نارینه|نر|سړی", "ښځینه|ښځه"],
  ["مرد", "عورت"],
  ["ছেলে|পুরুষ|বালক", "মেয়ে|মহিলা|নারী|স্ত্রী|বালিকা"],
  ["पुरुष|लड़का|बालक|पु", "महिला|स्त्री|लड़की|बालिका|म"],
  ["mandkjøn|mandkøn|mankjøn|mannkjønn|m", "kvindekjøn|kvindekøn|kvinnekjønn|qvindekjøn|k"],
  ["masc|masculus|masculinus|mas|m|puer|filius", "fem|femina|femininus|feminina|f|puella|filia"],
  ["ч|чол|чоловік|чоловіча|чоловічий|хлопець|хлопчик", "ж|жін|жінка|жіноча|жіночий|дівчина|дівчинка"],
  ["m|muž|muški|muško|mužský|chlapec", "ž|žena|ženski|žensko|ženský|dívka|dievča"],
  ["м|мъж|мушко|мушки|машко", "ж|жена|женско|женски"],
  ["férfi|fiú|f", "nő|leány|lány|n"],
  ["άνδρας|άρρεν|α|αγόρι", "γυναίκα|θήλυ|θ|γ|κορίτσι"],
  ["mies|poika|m", "nainen|tyttö|n"],
  ["ஆண்|ஆ", "பெண்|பெ"],
  ["పురుషుడు|పు|మగ", "స్త్రీ|స్త్రి|ఆడ"],
  ["ಪುರುಷ|ಗಂಡು", "ಮಹಿಳೆ|ಸ್ತ್ರೀ|ಹೆಣ್ಣು"],
  ["പുരുഷൻ|ആൺ", "സ്ത്രീ|പെൺ"],
  ["પુરુષ|છોકરો", "સ્ત્રી|મહિલા|છોકરી"],
  ["ਪੁਰਸ਼|ਮਰਦ|ਮੁੰਡਾ", "ਔਰਤ|ਇਸਤਰੀ|ਕੁੜੀ"],
  ["පුරුෂ|පිරිමි", "ස්ත්‍රී|ගැහැණු"],
  ["ကျား", "မ"],
  ["ชาย|ช|ด ช|นาย", "หญิง|ญ|ด ญ|นาง|นางสาว"],
  ["ប្រុស", "ស្រី"],
  ["ወንድ|ወ|ተባዕታይ", "ሴት|ሴ|ኣንስተይቲ"],
  ["მამრობითი|მამრ|კაცი|მ|ბიჭი", "მდედრობითი|მდედრ|ქალი|ქ|გოგო"],
  ["արական|արու|ա|տղամարդ|տղա", "իգական|էգ|ի|կին|աղջիկ"],
  ["זכר|ז|בן", "נקבה|נ|בת"],
  ["男|男性|男子", "女|女性|女子"],
  ["남|남성|남자", "여|여성|여자"],
  ["1", "2"],
]

const FOLDED = PAIRS.map(([men, women]) =>
  [men, women].map((words) => new Set(words.split("|").map((word) => foldText(word)))),
)

/** What says that a sex is not known. */
const UNKNOWN = new Set(
  "u|x|unknown|unk|not known|other|inconnu|nc|unbekannt|divers|d|desconocido|sconosciuto|bilinmiyor|onbekend|nieznana|okänd|0|9"
    .split("|")
    .map((word) => foldText(word)),
)

/** Which cells say men and which women; null where some cell is no such word in any one language, or one of the two never stands. */
export function sexesOf(values: ReadonlySet<string>): ReadonlyMap<string, "m" | "f" | ""> | null {
  const words = [...values]
    .map((value) => [value, foldText(value).replace(/\.$/u, "")] as const)
    .filter(([, word]) => word !== "")
  for (const [men, women] of FOLDED) {
    const sexOf = (word: string): "m" | "f" | "" | null =>
      men!.has(word) ? "m" : women!.has(word) ? "f" : UNKNOWN.has(word) ? "" : null
    const told = words.map(([value, word]) => [value, sexOf(word)] as const)
    const has = (sex: "m" | "f"): boolean => told.some(([, own]) => own === sex)
    if (told.every(([, sex]) => sex !== null) && has("m") && has("f"))
      return new Map(told as [string, "m" | "f" | ""][])
  }
  return null
}
