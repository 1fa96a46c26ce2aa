import type { Attributes, XmlReader } from "./xml-read.ts"

export type SheetRef = { readonly name: string; readonly relation: string; readonly isHidden: boolean }
export type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The sheets of `workbook.xml` in the order the person sees. */
export function createWorkbookReader(): XmlReader & { readonly sheets: SheetRef[]; isFrom1904: boolean } {
  return {
    sheets: [],
    isFrom1904: false,
    open(name, attributes) {
      if (name === "workbookPr") this.isFrom1904 = isTrue(attributes.date1904)
      if (name !== "sheet") return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? ""
      const isHidden = (attributes.state ?? "visible") !== "visible"
      this.sheets.push({ name: attributes.name ?? "", relation, isHidden })
    },
  }
}

/** The relations of one part: which id stands for which member. */
export function createRelationReader(): XmlReader & { readonly relations: Relation[] } {
  return {
    relations: [],
    open(name, attributes) {
      if (name !== "Relationship") return
      this.relations.push({
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: attributes.Target ?? "",
        isExternal: attributes.TargetMode === "External",
      })
    },
  }
}

/** The shared strings, with formatted runs joined and reading aids (phonetic runs) left out. */
export function createStringsReader(): XmlReader & { readonly strings: string[] } {
  let current: string | null = null
  let isText = false
  let aside = 0
  return {
    strings: [],
    open(name) {
      if (name === "si") current = ""
      else if (name === "rPh") aside++
      else if (name === "t") isText = true
    },
    text(text) {
      if (isText && aside === 0 && current !== null) current += text
    },
    close(name) {
      if (name === "t") isText = false
      else if (name === "rPh") aside--
      else if (name === "si") {
        this.strings.push(unescapeText(current ?? ""))
        current = null
      }
    },
  }
}

/** How a cell style shows a number: as a day (Excel stores days as plain numbers), or with at least so many digits. */
export type CellFormat = { readonly isDate: boolean; readonly digits: number }

/** The formats of the cell styles, in the order by which cells name them. */
export function createStylesReader(): XmlReader & { readonly formats: CellFormat[] } {
  const codes = new Map<string, string>()
  let isCellStyles = false
  return {
    formats: [],
    open(name, attributes) {
      if (name === "numFmt") codes.set(attributes.numFmtId ?? "", attributes.formatCode ?? "")
      else if (name === "cellXfs") isCellStyles = true
      else if (name === "xf" && isCellStyles) this.formats.push(formatOf(attributes, codes))
    },
    close(name) {
      if (name === "cellXfs") isCellStyles = false
    },
  }
}

function formatOf(attributes: Attributes, codes: ReadonlyMap<string, string>): CellFormat {
  // `000000` shows 7341 as 007341: the zeros are part of what the officer sees.
  const zeros = /^0{2,20}$/.exec((codes.get(attributes.numFmtId ?? "") ?? "").split(";")[0] ?? "")
  return { isDate: isDateFormat(attributes, codes), digits: zeros?.[0].length ?? 0 }
}

function isDateFormat(attributes: Attributes, codes: ReadonlyMap<string, string>): boolean {
  const id = attributes.numFmtId ?? "0"
  const code = codes.get(id)
  if (code !== undefined) {
    return /[ymd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").replace(/general/gi, ""))
  }
  const number = Number(id)
  return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
}

/** Excel writes characters that XML forbids as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true"
}
