import { join } from "node:path"
import { beforeEach, expect, it } from "vitest"
import { put, run, tempFolder } from "../shared/run.test-support.ts"

let folder = ""
beforeEach(async () => {
  folder = await tempFolder()
})

const TITLES = "id,name,father,province,date of birth,remarks"
/** Two rows that agree in all but what is given: names, and remarks. */
const rowsOf = (one: string, other: string, remark: string, second = ""): readonly [string, string] => [
  `P-11,${one},Toryal,Wardak,1997-08-16,${remark}`,
  `P-12,${other},Toryal,Wardak,1997-08-16,${second}`,
]

/** How `dedupe` and `match` decide of two rows; null where they are not proposed. */
async function decisions(rows: readonly [string, string]): Promise<readonly (string | null)[]> {
  const list = await put(folder, "list.csv", `${TITLES}\n${rows.join("\n")}\n`)
  const [a, b] = await Promise.all(rows.map((row, at) => put(folder, `side${at}.csv`, `${TITLES}\n${row}\n`)))
  const [within] = (await run(["dedupe", list, "--json"])).json().pairs
  const { counts } = (await run(["match", a!, b!, "-o", join(folder, "out.xlsx"), "--json"])).json()
  return [within?.decision ?? null, ["certain", "probable", "possible"].find((band) => counts[band] > 0) ?? null]
}

it.each([
  ["English", rowsOf("Fazal Rahim Zargari", "Fazal Rahman Zargari", "twin of Fazal Rahman")],
  ["French", rowsOf("BARRO Alassane", "BARRO Alseny", "jumeau de Alseny", "jumeau de Al Hassane")],
  ["French, of one", rowsOf("BARRO Alassane", "BARRO Alseny", "arrêté avec son frère Alseny")],
  ["Arabic", rowsOf("رامي الزمركي", "رامز الزمركي", "شقيق رامز")],
  ["Dari", rowsOf("فضل رحیم زرگری", "فضل رحمان زرگری", "", "برادر فضل رحیم")],
  ["Pashto", rowsOf("منیر زرګری", "منار زرګری", "د منار ورور")],
  ["Urdu", rowsOf("منیر زرگری", "منار زرگری", "منار کا بھائی")],
])("MT746 twins are not proposed beyond possible where a remark tells them, in %s", async (_, rows) => {
  for (const decision of await decisions(rows)) expect([null, "possible"]).toContain(decision)
})

it("MT746 two of one name and day are certain, but for a remark that names the other", async () => {
  const SAME = ["Samir Zargari", "Sameer Zargari"] as const
  expect(await decisions(rowsOf(...SAME, ""))).toEqual(["certain", "certain"])
  for (const remark of [
    "brother killed in 2016",
    "ask his brother",
    "brother of Zmarak",
    "شقيق رقم ٧",
    "brother of Samir",
  ])
    expect(await decisions(rowsOf(...SAME, remark)), remark).toEqual(["certain", "certain"])
  // A number is of its own list.
  for (const remark of [
    "brother of no. 12",
    "brother of P-12",
    "شقيق رقم ١٢",
    "برادر شماره ۱۲",
    "د ۱۲ نمبر ورور",
    "frère du n° 12",
  ])
    expect(await decisions(rowsOf(...SAME, remark)), remark).toEqual([null, "certain"])
})

it.each([
  ["en", "told as a relative"],
  ["ar", "مذكور قريبًا"],
  ["prs", "خویشاوند"],
  ["ps", "خپلوان"],
])("MT747 the waterfall tells it in %s, with whom the remark names", async (language, words) => {
  const [one, other] = rowsOf("BARRO Alassane", "BARRO Alseny", "jumeau de Alseny")
  const [a, b] = [
    await put(folder, "a.csv", `${TITLES}\n${one}\n`),
    await put(folder, "b.csv", `${TITLES}\n${other}\n`),
  ]
  const { out } = await run(["explain", a, b, "--pair", "P-11,P-12", "--lang", language])
  const bar = out.split("\n").find((line) => line.includes(words) && line.includes("Alseny"))
  expect(bar).toMatch(/≠.*-{20}/u)
})
