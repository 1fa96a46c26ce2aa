import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair } from "../index.ts"
import { expectLevel, levelOf } from "./levels.test-support.ts"

it.each([
  // The family's name here and the grandfather there, where name and father agree.
  ["زرغون تورک الهسنياني", "زرغون تورک بريال", "N2"],
  ["حازم محيسن الكاكائي", "حازم موحەیسن بەشار", "N2"],
  // Two names of one house.
  ["منصور بکیل لطف المقطري", "منصور بکیل لطف الصوفي", "N2"],
  ["منصور بکیل المقطري", "منصور بکیل الصوفي", "N2"],
  ["Zmaray Torak Wardaki", "Zmaray Torak Noorzai", "N2"],
  ["Zmaray Torak Wardaki", "زمری تورک بریال نورزی", "N2"],
  ["Zmaray Torak Sangar Wardaki", "زمری تورک بریال نورزی", "N1"],
  // Another grandfather, another father, and families behind no more than a given name.
  ["منصور بکیل لطف المقطري", "منصور بکیل نبیل المقطري", "N1"],
  ["حازم محيسن الكاكائي", "حازم بشار ناصر", "N1"],
  ["منصور المقطري", "منصور الصوفي", "N1"],
  ["Zmaray Wardaki", "Zmaray Noorzai", "N1"],
])("MT486 chains that agree from the first word on and end otherwise: %s and %s", (a, b, level) =>
  expectLevel("name", { name: a }, { name: b }, level),
)

it.each([
  ["منصور المقطري", "بکیل", "منصور الصوفي", "بکیل", "N2", false],
  ["Zmaray Wardaki", "Torak", "زمری نورزی", "تورک", "N2", false],
  // The family's name here, the grandfather's there.
  ["Zmaray Wardaki", "Torak", "Zmaray Baryal", "Torak", "N2", false],
  // Brothers of one house, and others whose fathers differ or are not told.
  ["Zmaray Wardaki", "Torak", "Baryal Wardaki", "Torak", "N1", true],
  ["Zmaray Wardaki", "Torak", "Zmaray Noorzai", "Baryal", "N1", false],
  ["Zmaray Wardaki", undefined, "Zmaray Noorzai", "Torak", "N1", false],
])(
  "MT726 two families behind one given name are a loose part of each other where fathers agree, and no brothers: %s, %s and %s, %s",
  (a, fatherA, b, fatherB, level, kin) => {
    const of = (name: string, father: string | undefined) => ({ name, ...(father !== undefined && { father }) })
    const pairs = [
      [of(a, fatherA), of(b, fatherB)],
      [of(b, fatherB), of(a, fatherA)],
    ] as const
    for (const [one, other] of pairs) {
      expect(levelOf("name", one, other)).toBe(level)
      const { whyNotCertain } = explainPair({ id: "a", values: one }, { id: "b", values: other }, DEFAULT_PLAN)
      expect(whyNotCertain.includes("kin")).toBe(kin)
      expect(whyNotCertain).toContain("contradiction")
    }
  },
)

it.each([
  ["Zmaray Baloch", "زمری بگٹی", "N3"],
  ["Din Muhammad Baloch", "دین محمد زہری", "N3"],
  ["Zmaray Afghan", "زمری نورزی", "N3"],
  ["زمری افغان", "Zmaray Mullakhil", "N3"],
  // Two peoples, two tribes, and others of one people.
  ["Zmaray Baloch", "Zmaray Pathan", "N1"],
  ["Zmaray Bugti", "Zmaray Zehri", "N1"],
  ["Zmaray Baloch", "Torak Bugti", "N0"],
])("MT890 a people and a tribe of it behind one name contradict nothing: %s and %s", (a, b, level) =>
  expectLevel("name", { name: a }, { name: b }, level),
)

it.each([
  ["ZMARAY Alizai", "زمری نورزی", "N2"],
  ["ZMARAY TORAK Alizai", "زمری تورک نورزی", "N2"],
  // The family's in capitals, as the French write it.
  ["ALIZAI Zmaray", "زمری نورزی", "N2"],
  ["SORKHABI Zmaray", "زمری سرخابی", "N5"],
])("MT727 capitals before a tribe's name alone are the own name's: %s and %s", (a, b, level) =>
  expectLevel("name", { name: a, father: "Baryal" }, { name: b, father: "بریال" }, level),
)
