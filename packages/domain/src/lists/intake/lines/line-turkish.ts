/** Whether a text may be Turkish: words and endings of it that others have not. */
const IS_TURKISH =
  /doğumlu|köyü|mahallesi|ilçesi|gözaltı|tarihinde|\p{N}\syaş(?!\p{L})|yaşında|\syaşlarında|(?:^|\s)[Yy]aşı\s|\d{4}['’](?:l[ıiuü]|n?[ıiuü]n)(?!\p{L})|\s(?:oğlu|kızı)(?!\p{L})|['’][dt][ea]n?(?!\p{L})/u

const NAME = String.raw`\p{Lu}[\p{L}-]+`
const NAMES = String.raw`${NAME}(?:\s${NAME})?`
/** Kinds of place below a district, as somebody is from one or in one. */
const OF_VILLAGE =
  "(?:köyü|mahallesi|beldesi|mezrası|kasabası)(?:nden|nde|ndan|nda)?(?:\\snüfusuna\\skayıtlı)?(?!\\p{L})"
const OF_DISTRICT = String.raw`(?:(${NAME})['’]n?[ıiuü]n|(${NAME})\silçesi(?:nin|ne\sbağlı)?)`

const TENS: Readonly<Record<string, number>> = { yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, yetmiş: 70 }

/** What endings tell in Turkish, in the words and signs that others use (IM189): what they tell of a capture, a home and a father. */
const REWRITTEN: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // `2017'nin Eylül ayında`, `2018'in yazında`.
  [/(?<!\p{N})(\d{4})['’]n?[ıiuü]n\s(\p{Lu}\p{L}+)\sayında(?!\p{L})/gu, "$2 $1"],
  [/(?<!\p{N})(\d{4})['’]n?[ıiuü]n\s(?:ilk|son)?(?:yaz|kış|bahar)ında(?!\p{L})/gu, "$1"],
  // `1968'li`.
  [/(?<!\p{N})(\d{4})['’]l[ıiuü](?!\p{L})/gu, "born $1"],
  // `33 yaş`, `o zaman 24 yaşındaydı`, `yaşı 45 civarı`, `otuz yaşlarında`.
  [/(?:o\szaman\s)?(?<!\p{N})(\d{1,2})\syaş(?:ında|larında)?(?:yd[ıi]|\sidi)?(?!\p{L})/gu, "$1 yaşında"],
  [/(?<!\p{L})[Yy]aşı\s(\d{1,2})(?:\sciv[ae]r(?:ı|ında))?(?!\p{L})/gu, "$1 yaşında"],
  [
    /(?<!\p{L})(yirmi|otuz|kırk|elli|altmış|yetmiş)(?:li)?\syaş(?:ında|larında)(?!\p{L})/gu,
    (tens) => `${TENS[tens.split(/\s|li\s/u)[0]!]} yaşında`,
  ],
  // `1995'te`, `12.05.1994 tarihinde`.
  [/(?<=\d{4})['’][dt][ea]n?(?!\p{L})/gu, ""],
  [/(?<=\d)\s(?:tarihinde|tarihinden|günü)(?!\p{L})/gu, ""],
  // `1968 Lice doğumlu`.
  [new RegExp(String.raw`(?<!\p{N})(\d{4})\s(${NAMES})\sdoğumlu(?!\p{L})`, "gu"), "، born $1، resident of $2، "],
  [new RegExp(String.raw`(?<=[,،]\s*)(${NAMES})\sdoğumlu(?!\p{L})`, "gu"), "، resident of $1، "],
  // `Savur'un Başkavak köyünden`, `Kulp ilçesi Alaca köyünden`, `Alaca köyünden`.
  [
    new RegExp(String.raw`(?<=[,،.]\s*)${OF_DISTRICT}\s(${NAMES})\s${OF_VILLAGE}`, "gu"),
    "، resident of $3، district $1$2، ",
  ],
  [new RegExp(String.raw`(?<=[,،.:]\s*)(${NAMES})\s${OF_VILLAGE}(?![^(]*\))`, "gu"), "، resident of $1، "],
  [new RegExp(String.raw`(?<=[,،.]\s*)(${NAMES})\silçesinden(?!\p{L})`, "gu"), "، district $1، "],
  // `Süleyman oğlu`, apart from the name.
  [new RegExp(String.raw`(?<=[,،]\s*)(${NAMES})\s(?:oğlu|kızı)(?=\s*(?:[,،.]|$))`, "gu"), "babası $1"],
  // `Cizre'de`, `Cizre'den`.
  [new RegExp(String.raw`(${NAME})['’][dt][ea](?!\p{L})`, "gu"), "in $1"],
  [new RegExp(String.raw`(?<=[,،.]\s*)(${NAMES})['’][dt][ea]n(?!\p{L})`, "gu"), "from $1"],
  [new RegExp(String.raw`(${NAME})['’][dt][ea]n(?!\p{L})`, "gu"), "from $1"],
]

/** A Turkish sentence with what its endings tell in words. */
export const plainTurkish = (text: string): string =>
  IS_TURKISH.test(text)
    ? REWRITTEN.reduce(
        (told, [from, to]) => (typeof to === "string" ? told.replace(from, to) : told.replace(from, to)),
        text,
      )
    : text
