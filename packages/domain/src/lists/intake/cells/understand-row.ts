import type { Field } from "../fields.ts"
import { columnLetters, partAt, rowName, type SheetPart, type SheetRow } from "../files/sheet.ts"
import { type Finding, type FindingCode, finding, type Place } from "../finding.ts"
import { yearAndWords } from "../headings/place-and-day.ts"
import { isAgeAtCapture, partOf } from "../headings/title-hints.ts"
import type { IntakeRow, ListEntry, Translation, UnderstoodText } from "../list-entry.ts"
import { INTAKE_LIMITS, isTooLong, utf8Length } from "../refusal.ts"
import { fatherAndTribe, saysNothing, withoutMother } from "./cell-words.ts"
import { cleanText } from "./characters.ts"
import { splitBehind } from "./fathers-behind.ts"
import { foldValue } from "./fold.ts"
import { readDate } from "./intake-date.ts"
import { familyByBirth } from "./maiden-names.ts"
import { nobodyIn } from "./nobody.ts"
import {
  fatherOfPatronymic,
  goesOn,
  husbandIn,
  isDaughterOf,
  patronymicOf,
  splitParents,
  withoutByName,
  withoutSonOf,
} from "./person-words.ts"
import { type Draft, dateChoices, noteCell, type RowPlan, readCell } from "./read-cell.ts"
import type { Section } from "./sections.ts"
import { houseIn, houseKey, isOfSons } from "./sons-houses.ts"

/**
 * Reads one row. It never fails: what cannot be read keeps its text and earns a finding in its place.
 *
 * @param section the place that a row above says for those below it
 * @param long what is said of a cell in which more stands than is read, by `tooLong`: its row is set aside
 */
export function understandRow(
  row: SheetRow,
  plan: RowPlan,
  section: Section | null = null,
  long: Finding | null = null,
): IntakeRow {
  const draft: Draft = emptyEntry(row.row, plan)
  const findings: Finding[] = []
  const translations: Translation[] = []
  for (const [index, raw] of row.cells.entries()) {
    const field = plan.fieldOf.get(index)
    const isFormula = row.formulas?.includes(index) === true
    if (raw === "") {
      const place = { row: row.row, column: index + 1, field: field ?? null }
      if (isFormula && field !== undefined) findings.push(finding("formula-without-result", place))
      continue
    }
    const translation = plan.translationOf.get(index)
    if (translation !== undefined) translations.push({ ...translation, text: cleanText(raw) })
    if (field === undefined) continue
    const place = { row: row.row, column: index + 1, field }
    const kind = row.kinds?.[index] ?? "text"
    const cell = { raw, kind, isFormula, plan, place, findings }
    noteCell(cell)
    readCell(draft, field, cell)
  }
  const family = draft.tribe?.value ?? ""
  if (isOfSons(family) && plan.familyHouses.has(houseKey(family))) draft.hasHouse = true
  draft.name ??= nameBeside(row, plan)
  settleBirthplace(draft, row, plan)
  if (section !== null) settleSection(draft, plan, section)
  settlePeople(draft, plan, findings)
  draft.birth ??= birthInNumber(draft.documentNumber)
  settleCapture(draft, plan)
  noteAge(draft, plan, findings)
  if (long !== null) findings.unshift(long)
  const setAside = long === null ? whySetAside(row, draft, plan) : "cell-too-long"
  if (setAside !== null && long === null) findings.unshift(finding(setAside, placeOf(draft, plan, "name")))
  draft.key = entryKey(draft)
  return { row: row.row, cells: row.cells, entry: draft, translations, findings, setAside }
}

/** The place beside a year of birth is a home where the row tells no other (IM371). */
function settleBirthplace(draft: Draft, { cells }: SheetRow, plan: RowPlan): void {
  if (draft.province !== null || draft.district !== null || draft.village !== null) return
  const read = (part: string) => readDate(part, dateChoices(plan)).value
  for (const raw of plan.placedBirths.map((at) => cells[at] ?? "")) {
    const place = yearAndWords(cleanText(raw), read)?.place ?? ""
    if (place !== "" && !saysNothing(place)) draft.province ??= { raw, value: place }
  }
}

/** A branch that the column tells is not what others call the tribe that the row above names (IM359). */
function settleSection(draft: Draft, { tellsBranches }: RowPlan, { field, value }: Section): void {
  if (field === "tribe" && tellsBranches) draft.tribe = { raw: value, value }
  else draft[field] ??= { raw: value, value }
}

/** A Chinese identity number has the birth behind six digits of a place (GB 11643); its last four may be masked (IM124). */
function birthInNumber(number: UnderstoodText | null): ListEntry["birth"] {
  const [, day] = /^[1-6]\d{5}((?:19|20)\d{6})[\dXx*＊]{4}$/u.exec(number?.value.replace(/\s/gu, "") ?? "") ?? []
  const value = day === undefined ? null : readDate(day).value
  return value === null ? null : { raw: number!.raw, value }
}

/** The name in another writing, for a row whose own column tells none (IM123). */
function nameBeside({ cells }: SheetRow, { namesBeside }: RowPlan): UnderstoodText | null {
  const raw = namesBeside.map((at) => cells[at] ?? "").find((cell) => cleanText(cell) !== "")
  return raw === undefined ? null : { raw, value: cleanText(raw) }
}

/** An entry with nothing in it yet. */
function emptyEntry(row: number, { parts }: RowPlan): ListEntry {
  return { ...NOTHING, row, ...(parts === undefined ? {} : { rowName: rowName(parts, row) }), key: "" }
}

const NOTHING = {
  name: null,
  father: null,
  grandfather: null,
  husband: null,
  tribe: null,
  alias: null,
  title: null,
  sex: null,
  birth: null,
  age: null,
  ageStatedOn: null,
  province: null,
  district: null,
  village: null,
  nationality: null,
  documentNumber: null,
  serviceNumber: null,
  service: null,
  unit: null,
  rank: null,
  category: null,
  captureDate: null,
  capturePlace: null,
  detentionPlace: null,
  authority: null,
  legalStatus: null,
  condition: null,
  source: null,
  notes: null,
  rowId: null,
} as const satisfies Record<Field, null>

/** What names an entry between versions: the id column, else a document number, else name, father and province. */
function entryKey(entry: Omit<ListEntry, "key">): string {
  if (entry.rowId !== null) return `id:${foldValue(entry.rowId.value)}`
  if (entry.documentNumber !== null) return `doc:${foldValue(entry.documentNumber.value)}`
  return personKey(entry)
}

/** Name, father (else husband) and province, folded. */
export function personKey(entry: Pick<ListEntry, "name" | "father" | "husband" | "province">): string {
  const parts = [entry.name, entry.father ?? entry.husband, entry.province].map((text) =>
    foldValue(text?.value ?? "").replace(/ /g, ""),
  )
  return `nfp:${parts.join("|")}`
}

/** Father and grandfather out of a cell that holds them all; the cell's own text stays in `raw`. */
function settlePeople(draft: Draft, plan: RowPlan, findings: Finding[]): void {
  const whole = draft.name === null ? null : withoutByName(withoutMother(draft.name.value))
  const name = whole === null ? null : { raw: draft.name!.raw, value: settleBirthName(draft, whole.name) }
  draft.name = name
  if (name !== null && whole?.alias != null) draft.alias ??= { raw: name.raw, value: whole.alias }
  const housed =
    name === null || draft.tribe !== null ? null : houseIn(name.value, draft.father?.value ?? null, plan.houses)
  if (housed !== null) {
    draft.name = { raw: name!.raw, value: housed.name }
    draft.tribe = { raw: name!.raw, value: housed.house }
  }
  const split = name === null || housed !== null ? null : partsOfName(name.value, plan)
  if (name !== null && split !== null) {
    draft.name = { raw: name.raw, value: split.name }
    const { grandfather, husband } = split
    const { father, home } = homeBehind(split.father)
    if (home !== null && draft.province === null && draft.district === null)
      draft.village ??= { raw: name.raw, value: home }
    const told = father ?? husband ?? grandfather ?? ""
    findings.push(finding("name-split", placeOf(draft, plan, "name"), { name: split.name, father: told }))
    const beside = draft.father === null ? null : withoutSonOf(fatherAndTribe(draft.father.value).father)
    if (father !== null && draft.father !== null && foldValue(beside!) !== foldValue(father)) {
      const isChain = grandfather === null && draft.grandfather === null && goesOn(name.value, draft.father.value)
      if (isChain) {
        draft.grandfather = { raw: draft.father.raw, value: withoutSonOf(draft.father.value) }
        draft.father = null
      } else {
        const fathers = { one: father, other: draft.father.value }
        findings.push(finding("father-disagrees", placeOf(draft, plan, "father"), fathers))
      }
    }
    if (father !== null) draft.father ??= { raw: name.raw, value: father }
    if (husband !== null) draft.husband ??= { raw: name.raw, value: husband }
    if (grandfather !== null) draft.grandfather ??= { raw: name.raw, value: grandfather }
    if (split.tribe !== undefined) draft.tribe ??= { raw: name.raw, value: split.tribe }
    if (split.isWoman) draft.sex ??= { raw: name.raw, value: "female" }
  }
  const told = draft.name === null || split !== null ? null : patronymicOf(draft.name.value)
  if (told !== null) {
    draft.father ??= { raw: draft.name!.raw, value: told.father }
    if (told.isWoman) draft.sex ??= { raw: draft.name!.raw, value: "female" }
  }
  settleHusband(draft)
  if (draft.father !== null) settleFather(draft, draft.father, plan)
  if (draft.name !== null && draft.father !== null && foldValue(draft.name.value) === foldValue(draft.father.value)) {
    findings.push(finding("father-equals-name", placeOf(draft, plan, "father"), { name: draft.name.value }))
  }
}

/** By a word for a son, or by the sign that the list has for it (IM321). */
function partsOfName(name: string, { fathersBehind }: RowPlan): ReturnType<typeof splitParents> {
  const told = splitParents(name)
  if (told !== null) return told
  const behind = splitBehind(name, fathersBehind)
  return behind === null ? null : { ...behind, husband: null, isWoman: false }
}

/** A woman is told by the family that she was born in, and called by her husband's too (IM373). Gives her name without it. */
function settleBirthName(draft: Draft, name: string): string {
  const told = familyByBirth(name)
  if (told === null) return name
  const { raw } = draft.name!
  if (draft.tribe !== null) draft.alias ??= { raw, value: `${told.own} ${draft.tribe.value}` }
  draft.tribe = { raw, value: told.family }
  draft.sex ??= { raw, value: "female" }
  return told.own
}

/** `Torak s/o Wruk, Bala Buluk, Farah`: what stands behind a comma after the father is where they are of, unless it says that it is a tribe (IM269). */
function homeBehind(father: string | null): { readonly father: string | null; readonly home: string | null } {
  const [, his, of] = RESIDENT_OF.exec(father ?? "") ?? []
  if (his !== undefined) return { father: his.trim(), home: of!.trim() }
  const [, own, home] = /^([^,،;؛]*\p{L}[^,،;؛]*)[,،;؛]\s*(.*\p{L}.*)$/u.exec(father ?? "") ?? []
  const isPlain = own === undefined || fatherAndTribe(father!).tribe !== null
  return isPlain ? { father, home: null } : { father: own.trim(), home: home!.trim() }
}

/** `Torak r/o Tut`, `تورک سکنہ توت` (IM334). */
const RESIDENT_OF =
  /^([^,،;؛]*?\p{L})[\s,،]+(?:r\s?\/\s?o|r\.\s?o\.|resident of|سکنہ|سکنه|ساکن|مسکونهٔ?|من سكان|من أهالي|من اهالي|باشندهٔ?)[\s:.]+(\p{L}.*)$/iu

/** A wife's husband in the father's cell is no father (IM32). */
function settleHusband(draft: Draft): void {
  const { father } = draft
  if (father === null) return
  const husband = husbandIn(father.value)
  const split = husband === null ? splitParents(father.value) : null
  const told = husband === null ? (split?.husband ?? null) : (splitParents(husband)?.name ?? husband)
  if (told === null) return
  draft.husband ??= { raw: father.raw, value: told }
  draft.sex ??= { raw: father.raw, value: "female" }
  draft.father = split === null ? null : { raw: father.raw, value: split.name }
}

function settleFather(draft: Draft, { raw, value }: UnderstoodText, plan: RowPlan): void {
  const { fatherPart, withGrandfather } = plan
  const [first, second] = withGrandfather && fatherPart === null ? value.split(/\s*[,،؛;/]\s*/u, 2) : []
  const his = first !== undefined && first !== "" ? first : value
  const told = fatherAndTribe(fatherPart === null ? his : partOf(his, fatherPart))
  const patronymic = fatherOfPatronymic(told.father.trim())
  const bare = patronymic?.father ?? withoutSonOf(told.father).replace(AND_MOTHER, "")
  if (patronymic?.isWoman === true) draft.sex ??= { raw, value: "female" }
  if (isDaughterOf(told.father)) draft.sex ??= { raw, value: "female" }
  if (told.tribe !== null) draft.tribe ??= { raw, value: told.tribe }
  const split = splitParents(bare)
  draft.father = { raw, value: split?.name ?? bare }
  const grandfather = split?.father ?? second ?? ""
  if (grandfather !== "") draft.grandfather ??= { raw, value: grandfather }
}

/** `fils de Ousmane et Dicko Aissata` (IM263): in Arabic letters what is written to the word may be a name's own. */
const AND_MOTHER = /(?<=\p{L})\s+(?:et|and|&|и|та|ve|dan)\s+(?:de\s+|d['’])?\p{Lu}.*$/u

/**
 * The day after a comma in the place of capture is the capture's (IM30), and an age at capture is of that day: without one it tells no
 * birth (IM31).
 */
function settleCapture(draft: Draft, plan: RowPlan): void {
  const told = draft.capturePlace?.value ?? ""
  const comma = told.search(/[,،;؛][^,،;؛]*$/u)
  const [where, when] = [told.slice(0, Math.max(0, comma)), told.slice(comma + 1).trimStart()]
  const isDay = draft.captureDate === null && /\p{L}/u.test(where) && /\p{N}/u.test(when)
  const day = isDay ? readDate(when, dateChoices(plan)).value : null
  if (day !== null) {
    draft.captureDate = { raw: when, value: day }
    draft.capturePlace = { raw: draft.capturePlace!.raw, value: where.trim() }
  }
  const { age } = draft
  if (age !== null) draft.ageStatedOn ??= plan.ageDay
  const column = age === null ? null : placeOf(draft, plan, "age").column
  if (age === null || column === null || !isAgeAtCapture(plan.header[column - 1] ?? "")) return
  draft.ageStatedOn ??= draft.captureDate
  if (draft.ageStatedOn === null) draft.age = { ...age, value: null }
}

function noteAge(draft: Draft, plan: RowPlan, findings: Finding[]): void {
  const age = draft.age?.value ?? null
  if (age === null) return
  const place = placeOf(draft, plan, "age")
  if (age.to > 110 || age.to < 8) findings.push(finding("age-improbable", place, { age: age.to }))
  const birth = draft.birth?.value ?? null
  const statedOn = draft.ageStatedOn?.value?.fromDay ?? plan.todayDay
  if (birth === null || statedOn === null) return
  const youngest = Math.floor((statedOn - birth.toDay) / 365.25)
  const oldest = Math.ceil((statedOn - birth.fromDay) / 365.25)
  if (age.from > oldest + 3 || age.to < youngest - 3) {
    findings.push(finding("age-disagrees-with-birth", place, { age: age.from, birth: birth.edtf }))
  }
}

/** What is said of the first cell of a column that is read in which more stands than is read; null where none is so long. */
export function tooLong({ row, cells }: SheetRow, { fieldOf, translationOf }: RowPlan): Finding | null {
  const at = cells.findIndex((cell, index) => (fieldOf.has(index) || translationOf.has(index)) && isTooLong(cell))
  if (at === -1) return null
  const facts = { found: utf8Length(cells[at]!), limit: INTAKE_LIMITS.cellBytes }
  return finding("cell-too-long", { row, column: at + 1, field: fieldOf.get(at) ?? null }, facts)
}

function whySetAside(row: SheetRow, entry: ListEntry, plan: RowPlan): FindingCode | null {
  const nobody = nobodyIn(row, plan.shape)
  if (nobody !== null) return nobody
  if (entry.name === null) return "name-empty"
  return /\p{L}/u.test(entry.name.value) ? null : /\p{N}/u.test(entry.name.value) ? "name-is-number" : "name-empty"
}

function placeOf(entry: { readonly row: number }, plan: RowPlan, field: Field): Place {
  for (const [index, one] of plan.fieldOf) if (one === field) return { row: entry.row, column: index + 1, field }
  return { row: entry.row, column: null, field }
}

/** `C12`, or `North!C12`, the place of a finding as Excel writes it; null for the whole list. */
export function placeName(one: Pick<Finding, "row" | "column">, parts?: readonly SheetPart[]): string | null {
  if (one.row === null) return one.column === null ? null : columnLetters(one.column)
  const name = rowName(parts, one.row)
  const own = partAt(parts ?? [], one.row)?.columns
  const column = one.column === null || own === undefined ? one.column : (own[one.column - 1] ?? 0)
  return column === null || column === 0 ? name : name.replace(/\d+$/, `${columnLetters(column)}$&`)
}
