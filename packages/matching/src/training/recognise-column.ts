import { foldText } from "../names/fold.ts"
import { remembered } from "../remembered.ts"
import { yearsOfAge } from "./age-cells.ts"
import { meaningOfPhrase } from "./headings/heading-words.ts"
import { isOfPerson } from "./headings/persons-headings.ts"

/** What a column of a table is taken for. */
export const COLUMN_MEANINGS = [
  "full-name",
  "given-name",
  "surname",
  "father-name",
  "mother-name",
  "spouse-name",
  "birth-date",
  "birth-year",
  "date",
  "age",
  "sex",
  "pay",
  "identifier",
  "phone",
  "email",
  "postcode",
  "street-number",
  "address",
  "place",
  "category",
  "word",
  "text",
  "number",
  "row-id",
  "truth",
  "empty",
] as const
/** One of them. */
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number]

/** Headings by their words, the more particular first. */
const HEADINGS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(cluster|cluster id|true id|entity id|ground truth|label|is match)$/, "truth"],
  [/^(rec|record|row|unique|uniq)\s?(id|no|number|key)$|^(id|uid|uuid|ref|key|index|no)$/, "row-id"],
  [/father/, "father-name"],
  [/\bmother(?! tongue)/, "mother-name"],
  [/\b(spouse|husband|wife)\b/, "spouse-name"],
  [
    /^(nome|nombre|nom) (d[aeo]l? |du |de la |des )?(paciente|patient|falecid[oa]|fallecid[oa]|defunte?|cliente?|alun[oa]|alumn[oa]|eleve|beneficiari[oa]|beneficiaire|assure|segurad[oa]|titular|titulaire|crianca|nin[oa]|enfant|recem nascido|recien nacido)$/,
    "full-name",
  ],
  [/^(sadasya|labharthi|hitgrahi|rogi|marij|mareej|vyakti|chhatra|matdata) (ka )?naa?m$/, "full-name"],
  [
    /^(full|complete|whole|person|display|patient|pt|pat|customer|client|member|student|pupil|child|voter|employee|insured|beneficiary|respondent)?s?\s?name$|^name in full$|first and (sur|last)\s?name|^(نام کامل|الاسم|نام|نوم|اسم)$/,
    "full-name",
  ],
  [
    /^((christian |given |first |fore\s?)?names?( s)? (and )?(sur|last |family )names?|(sur|last |family )names? (and )?(christian |given |first |fore\s?|other )?names?( s)?)( of .*)?$|^names? of (the |each |every )?(person|individual|inhabitant|inmate|member|child|patient)s?\b/,
    "full-name",
  ],
  [
    /(given|first|fore|christian|middle|other)\s?names?\b|^name (first|given)$|^(fname|given|first|forename)$/,
    "given-name",
  ],
  [/(sur|last|family)\s?name|^name (last|family)$|^(lname|sname|last|surname)$/, "surname"],
  [/\bwhere born\b|\bborn (in|at)$/, "place"],
  [
    /\bdob\b|\bdo b\b|^birth$|(date of birth|birth\s?date|(?<!age (at )?(last|nearest|next) )birth\s?day|born)|زیږ/,
    "birth-date",
  ],
  [/birth\s?(year|yr)|(year|yr) of birth|^yob$|^yo b$/, "birth-year"],
  [/^(birth |current )?age( (at|in|on|last|nearest|next) .*| (in )?(years|yrs))?$/, "age"],
  [/^(sex|gender)( code)?$/, "sex"],
  [/e\s?mail/, "email"],
  [/phone|mobile|^tel\b|\btel$|telephone|^contact (no|number)$|^cell( (no|number))?$/, "phone"],
  [/post\s?code|postal(?! addr)|^zip|eircode/, "postcode"],
  [
    /(soc|social).*sec|^ssn$|passport|national id|tazkira|(document|identity|licen[cs]e|id) (no|number|card)|^nino$/,
    "identifier",
  ],
  [/(street|house|building|flat) (number|no)$|^(number|numero|nummer|nro|house)$/, "street-number"],
  [/address|\baddr\b|street|road/, "address"],
  // What tells a dwelling within a house: in a longer heading it may be a plant or a page.
  [
    /^(piso|puerta|piso y puerta|piso puerta|planta|planta y puerta|escalera|portal|bloque|apto|apartamento|complemento|etage|appartement|batiment|escalier|interno|scala|piano|wohnung|stockwerk|daire|daire no|kat|квартира|кв|apartment|apt|flat)$/,
    "address",
  ],
  [
    /birth\s?place|place of birth|place|suburb|city|town|village|district|county|province|locality|region|residence|abode|townland|barony|destination|[wuo]+l[aeu]swali|w[ie]layat|qarya|ولایت|ولسوالی|قریه|(?:^| )کلی(?:$| )|ضلع|مدیریه|محافظه/,
    "place",
  ],
  [
    /^(state|country|nationality|occup(ation)?\b|job|profession|rank|trade|calling|marital|married|condition|cond\b|conjugal|civil (status|condition)|religion|relig|denom|title|race|ethnicity|language|status)/,
    "category",
  ],
  [/date|^(data|tgl) |تاریخ|تاريخ/, "date"],
]

/** Two letters that only the sign between them tells apart: the serial number of Poland (L.p.), men and women in Indonesia (L/P), as M/F elsewhere. */
const BY_SIGNS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  // A number of its own tells a second surname from the first.
  [
    /^\s*(?:(?:apellidos?|ap|apell|surname|last\s?name|cognom)[\s_.-]*(?:2|ii)|(?:2|ii)[ºo°ª.]?[\s_.-]*(?:apellido|surname|last\s?name|cognom))\s*$/iu,
    "word",
  ],
  [/^\s*l\s?\.\s?p\s?\.?\s*$/iu, "row-id"],
  [/^\s*(?:l\s?\/\s?p|[mh]\s?\/\s?[fwvkž]|f\s?\/\s?[mh]|[wkž]\s?\/\s?m|м\s?\/\s?ж|ч\s?\/\s?ж)\s*$/iu, "sex"],
]

/** Headings that are remembered: tables have some dozens, which are asked for again and again. */
const MOST_HEADINGS = 1000

/** What a heading says of its column; null: nothing. */
export const meaningOfHeading = remembered(meaningIn, MOST_HEADINGS)

function meaningIn(heading: string): ColumnMeaning | null {
  const bySigns = BY_SIGNS.find(([form]) => form.test(heading))
  if (bySigns !== undefined) return bySigns[1]
  return meaningOfPlain(heading) ?? meaningOfPlain(ofOneGender(heading))
}

/** A heading that is for men and women alike as it would be for one of them: `Nome do(a) aluno(a)`, `Name des/der Schüler/in`. */
const ofOneGender = (heading: string): string =>
  heading
    .replace(/(?<=\p{L})\((?:a|as|o|os|e|es|s|ne|in|innen|r|euse|rice|ин|ица|ка)\)/giu, "")
    .replace(/(?<=\p{L}{2})\/(?:a|as|o|os|e|in|innen|ка|ца)(?!\p{L})/giu, "")
    .replace(
      /(?<!\p{L})(des|der|del|du|do|da|el|le|o|os)\s?(?:\/\s?|\()(?:des|der|de la|do|da|la|a|as)\)?(?!\p{L})/giu,
      "$1",
    )

function meaningOfPlain(heading: string): ColumnMeaning | null {
  const words = wordsOf(heading)
  // What stands in brackets says what the cells of a father tell of him.
  const kin = meaningOfWords(wordsOf(heading.replace(/\s*[([].*$/u, "")))
  const said = kin !== null && NAMES_OF_KIN.has(kin) ? kin : meaningOfWords(words)
  // A mother's age, or a father's number, is nothing of the person's own, nor a name.
  return said !== null && (NAMES_OF_KIN.has(said) ? FACT.test(words) : OF_KIN.test(words)) ? null : said
}

const wordsOf = (heading: string): string =>
  foldText(heading.replace(/([a-z])([A-Z])/gu, "$1 $2").replace(/[^\p{L}\p{M}\p{N}]+/gu, " "))
    .replace(/\s*\d+$/u, "")
    .trim()

/** A parent whom a heading names behind the word for either. */
const PARENTS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [
    /^(?:filia\w+|parent|guardian|elternteil|ouder|rodzic)\b.*\b(?:mae|madre|mother|mere|mutter|moeder|matka)$/,
    "mother-name",
  ],
  [
    /^(?:filia\w+|parent|guardian|elternteil|ouder|rodzic)\b.*\b(?:pai|padre|father|pere|vater|vader|ojciec)$/,
    "father-name",
  ],
]

const meaningOfWords = (words: string): ColumnMeaning | null =>
  PARENTS.find(([form]) => form.test(words))?.[1] ??
  meaningOfPhrase(words) ??
  HEADINGS.find(([form]) => form.test(words))?.[1] ??
  null

/** Names of the people by whom somebody is told. */
export const NAMES_OF_KIN: ReadonlySet<ColumnMeaning> = new Set(["father-name", "mother-name", "spouse-name"])

const OF_KIN =
  /\b(father|mother|spouse|husband|wife|mae|madre|mere|mutter|moeder|pai|padre|pere|vater|vader|conjuge|conyuge|conjoint|ibu|ayah|suami|istri|mata|pita|pati)\b/
const FACT =
  /\b(age|idade|edad|alter|umur|leeftijd|education|escolaridade|escolaridad|studies|occupation|ocupacao|ocupacion|profession|profissao|profesion|beruf|pekerjaan|job|id|no|number|numero|phone|tel|telefone|telefono|mobile|race|raca|religion|nationality|alive|living|birth|birthplace|born|b|dob|year|status)\b/

/** What a column is, by its heading and by what stands in it. */
export function recogniseColumn(heading: string, samples: readonly string[]): ColumnMeaning {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== "")
  if (filled.length === 0) return "empty"
  const share = (test: RegExp): number => filled.filter((sample) => test.test(sample)).length / filled.length
  const said = meaningOfHeading(heading)
  const isDate = share(DATE) > 0.8
  // Of the old a register often tells the year alone.
  if (said === "birth-date" || said === "date")
    return share(YEAR) > 0.8 ? "birth-year" : share(DATE) + share(YEAR) + share(MONTH) > 0.8 ? said : "text"
  if (said === "birth-year") return share(/^\d{1,4}(\.0)?$/) > 0.8 ? said : "text"
  if (said === "age")
    return filled.filter((sample) => yearsOfAge(sample) !== null).length > 0.8 * filled.length ? said : "text"
  if (said !== null) return said
  if (areNamesOf(heading, filled)) return "full-name"
  if (isDate) return "date"
  if (share(/^\S+@\S+$/) > 0.8) return "email"
  if (share(DIALLED) > 0.8 && share(/^(\+|\(|00?[1-9])/) > 0.3) return "phone"
  return byContent(filled, share)
}

/** Whether cells hold whole names of people where no heading says so: under a word for a person, or turned round, surname first. */
function areNamesOf(heading: string, filled: readonly string[]): boolean {
  const isSaid = isOfPerson(wordsOf(heading)) || isOfPerson(wordsOf(ofOneGender(heading)))
  const named = filled.filter((sample) => (isSaid ? WHOLE_NAME : TURNED_NAME).test(sample))
  if (named.length <= 0.8 * filled.length) return false
  // Towns stand before their states with a comma too, but states are few.
  const last = new Set(named.map((sample) => sample.replace(/^.*,\s*/u, "")))
  return isSaid || (named.length >= FEWEST_NAMES && last.size > 0.2 * named.length)
}

/** Two words or more, of letters alone. */
const WHOLE_NAME = /^[\p{L}\p{M}.'’`-]+(?:,?\s+[\p{L}\p{M}.'’`-]+)+$/u
const TURNED_NAME =
  /^[\p{L}\p{M}'’`-]+(?:\s[\p{L}\p{M}.'’`-]+){0,3},\s?[\p{L}\p{M}.'’`-]+(?:\s[\p{L}\p{M}.'’`-]+){0,3}$/u
/** Cells that must be there before their form alone says what they are. */
const FEWEST_NAMES = 20

const YEAR = /^\d{4}$/
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const DATE = /^(\d{4}([-/.])\d{1,2}\2\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(1[0-9]|20)\d{6})$/

/** Seven to fifteen digits and signs between them. Of numbers that are dialled many begin with a plus or a zero. */
export const DIALLED = /^[+(]?\d(?:[\s()./-]{0,2}\d){6,14}$/

function byContent(filled: readonly string[], share: (test: RegExp) => number): ColumnMeaning {
  const distinct = new Set(filled).size
  const each = filled.length / distinct
  if (distinct <= 2 || (distinct <= 30 && each >= BORNE)) return "category"
  if (share(/^[\p{N}\p{L}-]*\p{N}[\p{N}\p{L}-]*$/u) > 0.8)
    // A practice, a ward: codes of one person are borne by few rows.
    return each >= BORNE ? "category" : share(/^.{6,}$/) > 0.5 ? "identifier" : "number"
  return share(/^\S+$/) > 0.8 ? "word" : "text"
}

/** Rows that bear a value of a category on the average, at least. */
const BORNE = 20
