/** Words before a name that say no more than that it is one, or of which of several (IM212): none of them begins a name. */

const ARABIC =
  "ال(?:مفقود|معتقل|محتجز|مختطف|مخطوف|مغيب|أسير|اسير|مدعو|مذكور|مسم[ىي])ة?\\s(?=\\p{L}+\\s+\\p{L})|المسماة\\s|(?:الموكل|الموكلة|المدعو|المدعوة|المواطن|المواطنة|الأسير|الاسير|المعتقل|السيد)\\s*\\/|(?:رجل|راجل|شخص|شاب|امرأة|شيخ|زول|واحد)\\s(?:آخر\\s|أخرى\\s)?(?:[أا]سم(?:ه|ها)|[يت]دعى|[يت]سمى)\\s"
const PERSIAN =
  "(?:یک\\s)?(?:نفر|شخص|تن|مرد|فرد|زن)ی?\\s(?:دیگر\\s)?(?:به\\s?نام|بنام|مسم[یي])\\s|یکی\\s(?:(?:هم|دیگر)\\s)?(?:به\\s?نام|بنام)\\s|یکی دیگر\\s|مسم(?:ی|ي|ات|اة)\\s|(?:بل|یو)\\s(?:تن|سړی|کس)\\s(?:چې\\s)?(?:نوم\\s(?:یې|ئې)\\s)|ایک\\s(?:اور\\s)?شخص\\s(?:بنام\\s)?|ایک\\sاور\\s|یو\\sبل\\s|یوه\\sبله\\s|مسماۃ\\s"
/** Behind these a name begins with a capital. */
const LATIN =
  "[Ll]e (?:vieux|jeune|petit|sieur|dénommé|nommé|surnommé)|[Ll]a (?:vieille|jeune|petite|dame|dénommée|nommée)|[Uu]n (?:autre|certain|nommé)|[Uu]ne (?:autre|certaine|nommée)|[Ll]['’]autre|Madame|Madam|Monsieur|Mademoiselle|Mme|Mlle|[Ff]eue?|(?:[Tt]he|[Tt]his) (?:said|late|old|elderly|young|aforementioned|other)|[Aa] (?:certain|man called|man named|woman called|woman named)|[Aa]nother|One|[Cc]ertain|[Oo]ld|[Ll]ate|[Ee]in gewisser|[Ee]ine gewisse|[Ee]in weiterer|[Uu]n tal|[Uu]na tal|[Oo]tro|[Oo]tra|[Uu]m tal|[Uu]ma tal|[Oo]utro|[Oo]utra|[Bb]ir diğer|[ЕеЁё]щ[её] один|[ЕеЁё]щ[её] одна|[Дд]ругой|[Дд]ругая|[Гг]ражданин|[Гг]ражданка|[Гг]р\\.|[Нн]екий|[Нн]екая|(?:[Ee]l|[Ll]a) (?:señor|señora|joven|niño|niña|viejo|vieja|mencionado|citado)|[Ss]eñora?|[Oo] senhor|[Aa] senhora|[Oo] jovem|[Nn]amed|[Nn]ommée?"
const NAMED = new RegExp(
  String.raw`^(?:(?:${ARABIC}|${PERSIAN}|(?:herr|frau|mr|mrs|ms|mister)\.?\s+(?=\p{L})|(?:le|la) nomm[ée]e?\s|named\s)\s*)`,
  "iu",
)
const CAPITAL = new RegExp(String.raw`^(?:${LATIN})\s+(?=(?:\p{Lu}|(?:nomm[ée]|named|called|certain|old|late)\s))`, "u")

/** A text without such words before its name: `Un autre`, `the said`, `المسمى`, `شخصی به نام`. */
export function withoutNamed(text: string): string {
  let plain = text
  for (let times = 0; times < MOST; times++) plain = plain.replace(NAMED, "").replace(CAPITAL, "")
  return plain.replace(ONE_OTHER, "$1").replace(OTHER_BEHIND, "$1")
}
/** `زمرك تورك آخر`, `Zmarak Toryal kale`: in Arabic, Persian and Somali the word for another stands behind. */
const ONE_OTHER = /^(?:یک|يک)\s([^،,.؛(]{2,60}?)\sدیگر(?=\s*[،,])/u
const OTHER_BEHIND = /^([^،,.؛(]{2,60}?)\s(?:آخر|أخرى|التاني|الثاني|دیگر|kale)(?=\s*[،,])/u
/** `The late old Zmarak`, `un autre nommé Zmarak`. */
const MOST = 2
