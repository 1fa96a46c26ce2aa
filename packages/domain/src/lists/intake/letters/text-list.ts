import { readDate } from "../cells/intake-date.ts"
import { FIELDS } from "../fields.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import { namesNoPlace, namesPrison } from "../files/sheet-names.ts"
import { recogniseColumns } from "../headings/columns.ts"
import { FIELD_WORDS, SENSITIVE_WORDS } from "../headings/field-words.ts"
import { placeOfSection } from "../headings/title-hints.ts"
import { factsOf, type LineFacts } from "../lines/line-facts.ts"
import type { LineFact } from "../lines/line-words.ts"
import { finish } from "../refusal.ts"
import { explained } from "./letter-facts.ts"
import { apartByNumbers, isBrokenAbove } from "./running-text.ts"
import { type Block, blocksOf, underCodes } from "./text-blocks.ts"
import { apartByBrothers, brothersIn } from "./text-brothers.ts"
import { apartByCodes } from "./text-codes.ts"
import { itemsOf } from "./text-items.ts"
import type { Item, Line } from "./text-line.ts"
import { linesOf } from "./text-lines.ts"
import { apartByBrackets } from "./text-sentence.ts"
import { beginsWithName, tellsPerson } from "./text-tells.ts"

/**
 * A list pasted from a letter: numbered lines without columns, some under headings. Each line is a row with the facts it tells in columns; the
 * lines that tell of nobody are rows with their text as the note (IM72). Null where a text is none.
 */
export function readTextList(text: string): Sheet | null {
  return finish(textListSteps(text))
}

/** As {@link readTextList}, in steps: how many of how many people were read (IM179). */
export function* textListSteps(
  text: string,
): Generator<{ readonly done: number; readonly persons: number }, Sheet | null, void> {
  const lines = apartByBrothers(apartByBrackets(apartByNumbers(apartByCodes(linesOf(text)))))
  const blocks = blocksOf(lines)
  if (blocks.length > 0) return sheetOf(gathered(lines, startsOf(blocks)))
  const itemAt = itemsOf(lines, (said) => factsOf(said).facts.size > 1)
  const coded = underCodes(lines)
  if (coded.length > 0 && coded.length >= itemAt.size) return sheetOf(gathered(lines, startsOf(coded)))
  const items = [...itemAt.values()]
  // What was understood once is remembered, so that all below is quick.
  for (const [at, { said }] of items.entries()) {
    factsOf(said)
    if (at > 0 && at % STEP === 0) yield { done: at / items.length, persons: at }
  }
  // Of a paragraph broken into lines the first alone counts.
  const isBroken = (line: Line, at: number): boolean => isBrokenAbove(lines[at - 1], line, itemAt.has(lines[at - 1]!))
  const isOwn = ownLines(lines, itemAt)
  const told = lines.filter(
    (line, at) => line.text !== "" && (itemAt.has(line) || !(isBroken(line, at) || isOwn.has(line))),
  )
  if (items.length < (items.every(({ said }) => tellsPerson(said)) ? 2 : FEWEST) || items.length < SHARE * told.length)
    return null
  if (isInColumns(items)) return null
  const named = items.filter(({ said }) => beginsWithName(said))
  return 3 * named.length < 2 * items.length ? null : sheetOf(gathered(lines, itemAt))
}

/** The lines that stand below a person's, deeper than it, and tell more of him. */
function ownLines(lines: readonly Line[], itemAt: ReadonlyMap<Line, Item>): ReadonlySet<Line> {
  const own = new Set<Line>(linesBelow(itemAt))
  let of: Line | null = null
  for (const line of lines) {
    if (itemAt.has(line)) of = line
    else if (of === null || line.text === "" || !(line.indent > of.indent + 1 || goesOn(line.text))) of = null
    else own.add(line)
  }
  return own
}

const startsOf = (blocks: readonly Block[]): ReadonlyMap<Line, Block> =>
  new Map(blocks.map((block) => [block.lines[0]!, block]))

/** Whether most lines hold cells: of a semicolon only where each has as many, for a letter may part its facts by one. */
function isInColumns(items: readonly Item[]): boolean {
  if (2 * items.filter(({ said }) => /[\t|]/u.test(said) && !tellsByLabels(said.split(/[\t|]/u))).length > items.length)
    return true
  const counts = new Map<number, number>()
  for (const { text } of items) {
    const parts = text.split(";").length
    if (parts > 1) counts.set(parts, (counts.get(parts) ?? 0) + 1)
  }
  // A first cell holds a name, and no age or home behind a comma.
  if (2 * items.filter(({ said }) => factsOf(said.split(";")[0]!).facts.size > 1).length > items.length) return false
  const most = Math.max(0, ...counts.values())
  return 10 * most > 9 * items.length || (most > 0 && !items.some(({ said }) => tellsPerson(said)))
}

/**
 * Whether rows read as a table have titles that name a person: then a text is one. Not where few of the rows have as many cells as those titles: they are
 * a line of a letter that says what each of the others tells (IM151).
 *
 * @param widths how many cells each row has, blank ones at its end too
 */
export function isTable(sheet: Sheet, widths: readonly number[]): boolean {
  const { headerRow, columns } = recogniseColumns(sheet)
  if (!columns.some(({ field }) => field === "name")) return false
  const sample = sheet.rows.slice(0, SAMPLE).filter(({ cells }) => cells.length > 1)
  if (2 * sample.filter(({ cells }) => tellsByLabels(cells)).length > sample.length) return false
  const at = sheet.rows.findIndex(({ row }) => row === headerRow)
  if (at < 0) return true
  const [titles, below] = [widths[at], widths.slice(at + 1, at + 1 + SAMPLE)]
  return 2 * below.filter((width) => width === titles).length >= below.length
}
/** Whether cells say each what they are: `Name: …`. */
const tellsByLabels = (cells: readonly string[]): boolean =>
  2 * cells.filter((cell) => LABELLED.test(cell)).length >= cells.length
const LABELLED = /^[\s\p{Nd}.)–—-]*\p{L}[^:：]{1,25}[:：]\s*\S/u
/** Rows by which it is known whether a table has as many cells in a row as titles. */
const SAMPLE = 1000

/** People between two reports of how far a letter is read. */
const STEP = 250
const FEWEST = 5
const SHARE = 1 / 3

const MARKED = /^(?:[■□◼▪●◆►▶★☆※♦#=*•[]+|[-–—_~]{2,})\s*(?=\p{L})/u
/** `أولاً: سجن شالا`, `II. Prison`: what counts the headings. */
const ORDINAL =
  /^(?:(?:أولا|اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?|[IVX]{1,4}|\p{L}|\p{Nd}{1,2})\s*[:.)،–—-]\s*(?=\p{L}{2})/u
const PAGE = /^\W*(?:page|صفحة|صفحه|ص|pg|стр|sayfa|پاڼه)\W*\p{Nd}+|^\p{Nd}+\s*\/\s*\p{Nd}+$/iu

type Gathered = {
  readonly row: number
  readonly number: string | null
  readonly section: string
  readonly text: string
  readonly rank?: string
  /** Of labelled lines. */
  readonly facts?: LineFacts
}

/** Lines with what stands on the next as far as they go on, each under its heading. */
function gathered(lines: readonly Line[], itemAt: ReadonlyMap<Line, Item | Block>): readonly Gathered[] {
  const isOfBlock = linesBelow(itemAt)
  const isMarked = lines.some(({ text }) => MARKED.test(text) && !PAGE.test(text))
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1)
  const isHeading = (at: number): boolean => {
    const { text } = lines[at]!
    if (PAGE.test(text) || times.get(text)! > 1) return false
    if (isMarked || /[:：]$/u.test(text)) return MARKED.test(text) || /[:：]$/u.test(text)
    const next = lines.slice(at + 1).find((line) => line.text !== "")
    return text.split(/\s+/u).length <= 4 && lines[at - 1]?.text === "" && next !== undefined && itemAt.has(next)
  }
  const all: Gathered[] = []
  let section = ""
  for (const [at, line] of lines.entries()) {
    const { row, text } = line
    if (text === "" || isOfBlock.has(line)) continue
    const item = itemAt.get(line)
    const last = all.at(-1)
    if (item !== undefined)
      all.push({
        row,
        number: item.number,
        section,
        text: item.said,
        ...("rank" in item ? { rank: item.rank } : {}),
        ...("facts" in item ? { facts: item.facts } : {}),
      })
    else if (isHeading(at) && line.isFirst !== true) {
      section = text
        .replace(MARKED, "")
        .replace(ORDINAL, "")
        .replace(/[\s:：.=#*_~\]–—-]+$|\s*\(\p{Nd}+\)\s*$/gu, "")
      all.push({ row, number: null, section, text })
    } else if (isOpen(last) && !PAGE.test(text) && isBrokenAbove(lines[at - 1], line, itemAt.has(lines[at - 1]!)))
      all[all.length - 1] = { ...last, text: `${last.text} ${text}` }
    else if (
      isOpen(last) &&
      line.isFirst !== true &&
      lines[at - 1]?.text !== "" &&
      !PAGE.test(text) &&
      (isIndented(lines, at, itemAt) || goesOn(text))
    )
      all[all.length - 1] = { ...last, text: `${last.text}، ${text}` }
    else all.push({ row, number: null, section, text })
  }
  // Of brothers under one number each has a row.
  return all.flatMap((each) => {
    const people = each.number === null || each.facts !== undefined ? null : brothersIn(each.text)
    return people === null ? [each] : people.map((told) => ({ ...each, text: told }))
  })
}

/** The lines of people behind the first of each. */
const linesBelow = (itemAt: ReadonlyMap<Line, Item | Block>): ReadonlySet<Line> =>
  new Set([...itemAt.values()].flatMap(({ lines }) => lines?.slice(1) ?? []))

/** Whether lines may go on with what was gathered last: a person's, not told in labelled lines. */
const isOpen = (last: Gathered | undefined): last is Gathered => last?.number != null && last.facts === undefined

/** Whether a line stands deeper than the one that begins a person above it, as all between them do. */
function isIndented(lines: readonly Line[], at: number, itemAt: ReadonlyMap<Line, Item>): boolean {
  const { indent } = lines[at]!
  let above = at - 1
  while (above > 0 && !itemAt.has(lines[above]!) && lines[above]!.text !== "" && lines[above]!.indent >= indent) above--
  return itemAt.has(lines[above]!) && indent > lines[above]!.indent + 1
}

/** Whether a line tells something of the person above it. */
const goesOn = (text: string): boolean => factsOf(`x، ${text}`).facts.size > 1

/** What a person's lines tell, with the rank before the name. */
function toldOf({ text, facts: labelled, rank }: Gathered): LineFacts {
  const told = labelled ?? factsOf(text)
  if (rank === undefined || told.facts.has("rank")) return told
  return { ...told, facts: new Map([...told.facts, ["rank", rank]]) }
}

function sheetOf(lines: readonly Gathered[]): Sheet {
  const people = lines.filter(({ number }) => number !== null)
  const facts = explained(people.map(toldOf))
  const factsAt = new Map<Gathered, LineFacts>(people.map((line, at) => [line, facts[at]!]))
  const own = facts.filter((line, at) => people[at]!.section !== "" && line.facts.has("province")).length
  const bare = FEW_PROVINCES * own >= people.length ? "detentionPlace" : "province"
  const areSoldiers = 2 * facts.filter((line) => line.facts.has("rank")).length >= people.length
  const sections = new Map(
    lines.map(({ section }) => [
      section,
      areSoldiers && UNIT.test(section) ? (["unit", section] as const) : sectionFact(section, bare),
    ]),
  )
  const used = new Set<LineFact>(["name", "notes", ...facts.flatMap((line) => [...line.facts.keys()])])
  for (const [section, fact] of sections) if (section !== "" && fact !== null) used.add(fact[0])
  const columns = ORDER.filter((fact) => used.has(fact))
  const language = languageOf(people)
  const titles = [NUMBER_TITLE[language], ...columns.map((fact) => titleOf(fact, language))]
  const rows = lines.map((line): SheetRow => {
    const told = factsAt.get(line)
    if (told === undefined) return rowOf(line.row, ["", ...columns.map((fact) => (fact === "notes" ? line.text : ""))])
    const [place, value] = sections.get(line.section) ?? [null, ""]
    const notes = [told.facts.get("notes") ?? "", ...told.rest.map(({ text }) => text)]
      .filter((text) => text !== "")
      .join(language === "en" ? "; " : "، ")
    const cell = (fact: LineFact): string =>
      fact === "captureDate" && told.facts.has(fact)
        ? dayOf(told.facts.get(fact)!, line.section)
        : fact === "notes"
          ? notes
          : (told.facts.get(fact) ?? (fact === place && line.section !== "" ? value : ""))
    return rowOf(line.row, [line.number!, ...columns.map(cell)])
  })
  const persons = people.length
  return {
    name: "",
    position: 1,
    isHidden: false,
    isRightToLeft: language !== "en",
    rows: [rowOf(0, titles), ...rows],
    blankRows: 0,
    merged: [],
    isFrom1904: false,
    textLines: { persons, others: lines.length - persons },
  }
}

const rowOf = (row: number, cells: readonly string[]): SheetRow => ({ row, cells, kinds: null, formulas: null })

/** Where one person in so many tells a province of his own, the places over them are where they are held (IM151). */
const FEW_PROVINCES = 5

/**
 * What a heading says of the people below it: the place they are held in, or are from; null where it names neither.
 *
 * @param bare what a place is that no word says it of
 */
function sectionFact(section: string, bare: LineFact): readonly [LineFact, string] | null {
  if (SALUTATION.test(section)) return null
  if (AROUND.test(section)) return null
  if (OF_PEOPLE.test(section)) return null
  const plain = section.replace(THOSE_OF, "").replace(FOR, "").replace(FIRST, "")
  if (plain !== section) return sectionFact(plain, bare)
  const tribe = TRIBE.exec(section)?.[1]
  if (tribe !== undefined) return ["tribe", tribe]
  const place = placeOfSection(section)
  if (place !== null) return [place.field, place.value]
  const isPlace =
    section.split(/\s+/u).length <= MOST_WORDS_OF_HEADING &&
    !namesNoPlace(section) &&
    !/\p{L}{3}[.!?؟۔]\s/u.test(section)
  return namesPrison(section) ? ["detentionPlace", section] : isPlace ? [bare, section] : null
}

/** `Señores:`, `السادة الكرام`, `نسأل عن:`: who is addressed, and what is asked of him. */
const SALUTATION =
  /^(?:(?:muy\s)?(?:distinguid|estimad)\p{L}+|señor(?:es|as?)?|senhor(?:es|as?)?|dear|sirs?|gentlemen|madam|monsieur|messieurs|mesdames|madame|sayın|уважаем\p{L}+|we|please|kindly|nous|solicitamos|pedimos|نسأل|نرجو|نطلب|نناشد|السادة|السيدات|حضرة|سيدي|الإخوة|الاخوة|محترم)(?!\p{L})/iu

/** `Pour Spinwad`, `À Spinwad d'abord`: words around a place. */
const FOR =
  /^(?:[Pp]our|[Àà]|[Dd]e|[Ff]rom|[Ff]or|[Ii]n|[Pp]ara|[Ee]n|[Aa]us)\s+(?=\p{Lu}\p{Ll})|^(?:(?:أولا|أولاً|اولا|ثانيا|ثانياً|نخست|ابتدا|اول)\s+)?(?:من|از)\s+(?=\p{L})/u
/** `Those of Spinwad`, `D'abord ceux de Spinwad`; who was taken somewhere is of no place. */
const THOSE_OF =
  /^(?:(?:first|d['’]abord|ensuite|puis|enfin|primero)[,:]?\s)?(?:those|people|ceux|celles|los|las)\s(?:of|from|de|d['’])\s*(?=\p{Lu})/iu
const OF_PEOPLE =
  /^(?:those|ceux|celles|people|men|women)\s(?!(?:of|from|de|d['’])\s*\p{Lu})|\p{L}\s.*\p{L}[ae]nl[ae]r$|^(?:from\s)?elsewhere$|^(?:d['’]\s?)?ailleurs$|^(?:сначала\s|затем\s)?те,?\s|^(?:الذين|ممن|کسانی|هغه کسان)\s/iu
const FIRST = /\s+d['’]abord$/iu
/** `Spinwad ve çevresi`: who is from near a place is not from it. */
const AROUND =
  /\s+(?:ve\s(?:çevresi|civarı)|and\s(?:around|surroundings)|et\s(?:ses\s)?(?:environs|alentours)|وما حولها|وما حوله|وضواحيها|وأطرافها|و اطراف آن)$/iu

/** What soldiers are of, where it stands over people with ranks (IM164). */
const UNIT =
  /(?<!\p{L})(?:ال)?(?:كتيب[ةه]|سري[ةه]|فصيل[ةه]?|لواء|فوج|فرق[ةه]|کندک|کنډک|تولی|بلوک|لوا|غند|فرقه|قول[ \u200c]?اردو|گردان|گروهان|تیپ|battalion|company|platoon|brigade|regiment|division|squad|bataillon|compagnie|régiment|section|рота|батальон|взвод|полк|бригада|tabur|bölük|guuto|ciidan)(?!\p{L})/iu

/** `Beesha Gaaljecel`, `قبيلة لمر`. */
const TRIBE =
  /^(?:beesha|qabiilka|قبيلة|عشيرة|قبیله|قوم|طایفه|د قوم|tribu|fraction|tribe|clan)\s+(?:des\s+|of\s+)?(\p{L}[^\p{N}:]*)$/iu

/** A day without a year below a heading that is one: `سال ۲۰۱۱ء`. */
function dayOf(day: string, section: string): string {
  const year = YEAR_ALONE.exec(section)?.[1]
  if (year === undefined || /\p{N}{4}/u.test(day)) return day
  return readDate(day).value === null && readDate(`${day} ${year}`).value !== null ? `${day} ${year}` : day
}
const YEAR_ALONE = /^(?:\p{L}+\s+)?(\p{N}{4})\s*(?:م|ء|ه|هـ|ش|г\.?|год|года)?$/u

/** A longer one is a sentence of the letter: `We send you the names of …:`. */
const MOST_WORDS_OF_HEADING = 7

const ORDER: readonly LineFact[] = [...FIELDS.filter((field) => field !== "notes"), "mother", "phone", "notes"]

const NUMBER_TITLE = { ar: "م", prs: "شماره", en: "No" } as const
type TitleLanguage = keyof typeof NUMBER_TITLE

/** Of the titles: any that the letters allow, for intake knows them all. */
function languageOf(lines: readonly Gathered[]): TitleLanguage {
  const text = lines
    .slice(0, 50)
    .map((line) => line.text)
    .join(" ")
  if (!/\p{Script=Arabic}/u.test(text)) return "en"
  return /[گپچژکی]/u.test(text) && !/[ةي]/u.test(text) ? "prs" : "ar"
}

function titleOf(fact: LineFact, language: TitleLanguage): string {
  if (fact === "mother" || fact === "phone") return SENSITIVE_WORDS[fact][language]
  // In Arabic the word for a by-name is that for a family's too.
  return fact === "alias" && language === "ar" ? "اسم الشهرة" : FIELD_WORDS[fact][language]
}
