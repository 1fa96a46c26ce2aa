import type { IntakeLimits, IntakeProgress, IntakeRefusal } from "../refusal.ts"
import type { Book, Sheet } from "./sheet.ts"
import {
  type CellFormat,
  createRelationReader,
  createStringsReader,
  createStylesReader,
  createWorkbookReader,
  type Relation,
  type SheetRef,
} from "./xlsx-parts.ts"
import { createSheetReader } from "./xlsx-sheet.ts"
import { readXml } from "./xml-read.ts"
import type { Zip } from "./zip-read.ts"

type Steps<T> = Generator<IntakeProgress, T, void>

/** Reads an XLSX workbook as sheets of text, in workbook order; formulas are never evaluated. */
export function* readXlsx(zip: Zip, limits: IntakeLimits): Steps<Book | IntakeRefusal> {
  const root = createRelationReader()
  const first = yield* readXml(zip, "_rels/.rels", limits, root)
  if (first !== null) return first
  const workbookPath = resolve(
    "",
    root.relations.find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml",
  )
  const workbook = createWorkbookReader()
  const relations = createRelationReader()
  const refusal =
    (yield* readXml(zip, workbookPath, limits, workbook)) ??
    (yield* readXml(zip, relationsOf(workbookPath), limits, relations))
  if (refusal !== null) return refusal
  if (relations.relations.some((one) => one.type === "externalLink")) return { code: "has-external-links" }
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)
  const memberFor = (type: string): string | null => {
    const found = relations.relations.find((one) => one.type === type && !one.isExternal)
    return found === undefined ? null : resolve(folder, found.target)
  }
  const styles = createStylesReader()
  const strings = createStringsReader()
  const stylesPath = memberFor("styles")
  if (stylesPath !== null) {
    const bad = yield* readXml(zip, stylesPath, limits, styles)
    if (bad !== null) return bad
  }
  const stringsPath = memberFor("sharedStrings")
  if (stringsPath !== null) {
    const bad = yield* readXml(zip, stringsPath, limits, strings)
    if (bad !== null) return bad
  }
  return yield* readSheets(zip, { workbook, relations: relations.relations, folder, styles, strings }, limits)
}

type Parts = {
  readonly workbook: { readonly sheets: readonly SheetRef[]; readonly isFrom1904: boolean }
  readonly relations: readonly Relation[]
  readonly folder: string
  readonly styles: { readonly formats: readonly CellFormat[] }
  readonly strings: { readonly strings: readonly string[] }
}

function* readSheets(zip: Zip, parts: Parts, limits: IntakeLimits): Steps<Book | IntakeRefusal> {
  const sheets: Sheet[] = []
  let rowsSoFar = 0
  const worksheets = parts.workbook.sheets.flatMap((ref, index) => {
    const relation = parts.relations.find((one) => one.id === ref.relation && one.type === "worksheet")
    return relation === undefined || relation.isExternal ? [] : [{ ref, relation, position: index + 1 }]
  })
  if (worksheets.length === 0) return { code: "sheet-missing" }
  for (const { ref, relation, position } of worksheets.slice(0, limits.sheets)) {
    const reader = createSheetReader(ref.name, parts.strings.strings, parts.styles.formats, limits)
    const refusal = yield* readXml(
      zip,
      resolve(parts.folder, relation.target),
      limits,
      reader,
      () => reader.rows.length,
    )
    if (refusal !== null) return { sheet: ref.name, ...refusal }
    rowsSoFar += reader.rows.length
    if (rowsSoFar > limits.rows) return { code: "too-many-rows", sheet: ref.name, limit: limits.rows }
    const { rows, blankRows, merged, isRightToLeft } = reader
    const { isFrom1904 } = parts.workbook
    sheets.push({
      name: ref.name,
      position,
      isHidden: ref.isHidden,
      isRightToLeft,
      rows,
      blankRows,
      merged,
      isFrom1904,
    })
  }
  const sheetsNotRead = worksheets.slice(limits.sheets).map(({ ref }) => ref.name)
  return { kind: "xlsx", sheets, sheetsNotRead, encoding: null, separator: null }
}

function relationsOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1)
  const path: string[] = folder.split("/").filter((name) => name !== "")
  for (const name of target.split("/")) {
    if (name === "..") path.pop()
    else if (name !== "." && name !== "") path.push(name)
  }
  return path.join("/")
}
