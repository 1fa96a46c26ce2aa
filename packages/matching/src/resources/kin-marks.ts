/**
 * How languages of Europe tell of a name whose child or wife somebody is, as patterns of several words, and how forms ask for the father's name. One word
 * alone is in `FATHERS`. Written from general knowledge of the languages.
 */

/** Daughter of: French, German, Spanish, Portuguese, Italian, Dutch, Swedish, Danish and Norwegian. */
export const DAUGHTER_OF_WORDS = [
  "d\\s*/\\s*o|daughter\\s+of|fille\\s+d[eu]|tochter\\s+(?:des|der|von)",
  "(?:hija|filha)\\s+d(?:el|[eo])|figlia\\s+(?:di|del)|dochter\\s+van|dotter\\s+till|datter\\s+a[vf]",
].join("|")

/** Son of, in the same. */
export const SON_OF_WORDS = [
  "s\\s*/\\s*o|son\\s+of|(?:fils\\s+|(?<=\\p{L}{2}[,;)]?\\s)f\\.\\s?)d[eu]|sohn\\s+(?:des|der|von)",
  "(?:hijo|filho)\\s+d(?:el|[eo])|figlio\\s+(?:di|del)|zoon\\s+van|son\\s+till|s[oø]nn?\\s+a[vf]",
].join("|")

/** Wife of, widow of and child of. */
export const CHILD_OR_WIFE_OF_WORDS = [
  "w\\s*/\\s*o|a\\s*/\\s*[lp]|(?:child|wife|widow)\\s+of|(?:[eé]pouse|veuve)\\s+d[eu]|(?:ehefrau|witwe)\\s+(?:des|der|von)",
  "(?:esposa|viuda|mujer|mulher|vi[uú]va)\\s+d(?:el|[eo])|(?:moglie|vedova)\\s+(?:di|del)|(?:echtgenote|weduwe)\\s+van",
].join("|")

/** Son and daughter before the father in Slavic languages, whose name then ends in an a. */
export const SLAVIC_SON = "syn|sin|сын|син"
export const SLAVIC_DAUGHTER = "c[oó]rka|dcera|k[cć]i|k[cć]erka|doch|дочь|дочка|кћи|ћерка"

/** The father's name, as forms ask for it; and what is that before a colon alone. */
export const FATHERS_NAME_WORDS = [
  "f\\s?/\\s?n|father(?:['’`]?s)?\\s+name|nom\\s+du\\s+p[eè]re|nombre\\s+del\\s+padre|nome\\s+d(?:el\\s+padre|o\\s+pai)|name\\s+des\\s+vaters|vatersname",
  "naam\\s+(?:van\\s+de\\s+)?vader|faderns\\s+namn|fars\\s+nav?n|ime\\s+oca|imi[eę]\\s+ojca|jm[eé]no\\s+otce|baba\\s+ad[iı]|ata\\s+ad[iı]|otasining\\s+(?:ismi|nomi)",
].join("|")
export const FATHER_BEFORE_COLON = "father|p[eè]re|padre|pai|vater|vader|far|otac|ojciec|otec|baba(?:s[iı])?|otasi"
export const FATHERS_NAME_ARAB = "نام پدر|اسم الأب|اسم الاب|د پلار نوم|ولدیت"
