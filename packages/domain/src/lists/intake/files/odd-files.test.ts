import { strToU8, type Zippable, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import {
  finish,
  INTAKE_LIMITS,
  type IntakeList,
  isRefused,
  readBook,
  readList,
  setAsideTable,
  writeXlsx,
} from "../index.ts"

/** Invented people. */
const HEAD = ["id", "name", "father", "province", "remark"]
const LONG = "ا".repeat(2100)
const rows = (name: string, father: string, remark: string): string[][] => [
  ["1", "زرمک طوفانی", "گل حضرت", "کندهار", ""],
  ["2", name, father, "هلمند", remark],
  ["3", "لعل گل سنگینی", "میر زمان", "کابل", ""],
]
const csv = (table: readonly (readonly string[])[]): Uint8Array =>
  strToU8(table.map((cells) => cells.join(",")).join("\n"))

function listOf(bytes: Uint8Array): IntakeList {
  const answer = finish(readList(bytes))
  if (isRefused(answer)) throw new Error(answer.code)
  return answer.list
}
const refusal = (bytes: Uint8Array) => {
  const answer = finish(readBook(bytes))
  return isRefused(answer) ? answer : null
}

describe("a cell beyond 4 kB costs its own row, which is told with its place and given back whole", () => {
  it("IM22 in text and in a workbook", () => {
    const table = rows("رفیع سرخابی", LONG, "")
    const sheets = [{ name: "people", isRightToLeft: true, columns: HEAD.map((header) => ({ header })), rows: table }]
    for (const bytes of [csv([HEAD, ...table]), writeXlsx({ sheets })]) {
      const list = listOf(bytes)
      expect(list.rows.map(({ row }) => row)).toEqual([2, 4])
      expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual([[3, "cell-too-long"]])
      expect(list.setAside[0]?.findings[0]).toMatchObject({
        code: "cell-too-long",
        row: 3,
        column: 3,
        facts: { found: 4200, limit: 4096 },
      })
      expect(list.columns[2]?.samples).toEqual(["گل حضرت", `${LONG.slice(0, 79)}…`, "میر زمان"])
      expect(setAsideTable(list)[1]).toEqual(["3", "cell-too-long", "2", "رفیع سرخابی", LONG, "هلمند"])
    }
  })

  it("IM22 where nothing reads the column the person goes in", () => {
    const list = listOf(csv([[...HEAD.slice(0, 4), "photograph"], ...rows("رفیع سرخابی", "نبی جان", "A".repeat(9000))]))
    expect([list.rows.length, list.setAside.length]).toEqual([3, 0])
  })

  it("IM22 only one beyond 1 MiB refuses the file, in its place", () => {
    const long = csv([HEAD, ...rows("رفیع سرخابی", "x".repeat(INTAKE_LIMITS.keptBytes + 1), "")])
    expect(refusal(long)).toMatchObject({ code: "cell-too-long", row: 3, column: 3, limit: 1_048_576 })
  })
})

describe("signs that part cells are known by parting every row alike", () => {
  const [head, ...body] = [HEAD.slice(0, 4), ...rows("رفیع سرخابی", "نبی جان", "").map((cells) => cells.slice(0, 4))]
  for (const sign of ["^", "~", "،", "؛"]) {
    it(`IM25 ${sign}`, () => {
      const list = listOf(strToU8([head!, ...body].map((cells) => cells.join(sign)).join("\n")))
      expect(list.rows.map(({ entry }) => entry.father?.value)).toEqual(["گل حضرت", "نبی جان", "میر زمان"])
    })
  }

  it("IM25 one that stands inside cells parts none", () => {
    const list = listOf(
      csv([HEAD, ...rows("رفیع سرخابی", "نبی جان", "x").map((cells) => cells.map((cell) => `${cell}، ${cell}`))]),
    )
    expect(list.rows[0]?.cells.length).toBe(5)
  })
})

it("IM1 a total beside its word is one, in the cell of the father too", () => {
  const list = listOf(csv([HEAD, ...rows("رفیع سرخابی", "نبی جان", ""), ["", "المجموع", "3"], ["", "مجموع", "۳"]]))
  expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual([
    [5, "row-of-totals"],
    [6, "row-of-totals"],
  ])
})

describe("what is no table is named as that, and a letter lost on the way is told at its cell", () => {
  it("IM23 a page, a letter and other archives", () => {
    const page = "<html><body><table><tr><td>name</td></tr></table></body></html>"
    for (const text of [page, `<!DOCTYPE html>\n${page}`, `\ufeff <TABLE><tr>`, `<?xml version="1.0"?><Workbook/>`])
      expect([text, refusal(strToU8(text))?.code]).toEqual([text, "file-kind-unknown"])
    const zip = (parts: Zippable) => refusal(zipSync(parts))?.code
    expect(zip({ "list.csv": csv([HEAD]) })).toBe("file-kind-unknown")
    expect(zip({ "_rels/.rels": strToU8("<Relationships/>"), "word/document.xml": strToU8("<w/>") })).toBe(
      "file-kind-unknown",
    )
  })

  it("IM35 a PDF and a picture, as what they are", () => {
    const begun = (...bytes: number[]) => Uint8Array.from([...bytes, ...strToU8(`name,father\n${"a,b\n".repeat(200)}`)])
    const heic = begun(0, 0, 0, 24, ...strToU8("ftypheic"))
    const webp = begun(...strToU8("RIFF"), 0, 0, 0, 0, ...strToU8("WEBP"))
    for (const bytes of [strToU8("%PDF-1.7 …"), begun(0x89, 0x50, 0x4e, 0x47), begun(0xff, 0xd8, 0xff), heic, webp])
      expect(refusal(bytes)?.code).toBe("file-is-picture")
  })

  it("IM26 other bytes that are no text, by what they begin with or hold", () => {
    const begun = (...bytes: number[]) => Uint8Array.from([...bytes, ...strToU8(`name,father\n${"a,b\n".repeat(200)}`)])
    for (const bytes of [begun(...strToU8("{\\rtf1")), begun(0x1f, 0x8b)])
      expect(refusal(bytes)?.code).toBe("file-kind-unknown")
    expect(refusal(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251))?.code).toBe("file-kind-unknown")
    // A sign of control in a cell costs nothing.
    expect(listOf(csv([HEAD, ...rows("رفیع\u0001 سرخابی", "نبی جان", "")])).rows.length).toBe(3)
  })

  it("IM23 a zero byte here and there", () => {
    const list = listOf(csv([HEAD, ...rows("رفیع س\0رخابی", "نبی جان", "")]))
    expect([list.rows.length, list.rows[1]?.findings.map(({ code }) => code)]).toEqual([3, ["replacement-character"]])
    expect(refusal(strToU8("\0\0\0name,father\0\0\0"))?.code).toBe("file-kind-unknown")
  })
})
