import { describe, expect, it } from "vitest"
import { compareNames, type NameRelation, readName } from "../index.ts"

/** Names that may be one person's, and what they are to each other where that is the point. */
const MAY_BE: readonly (readonly [phenomenon: number, a: string, b: string, relation?: NameRelation])[] = [
  [14, "Haji Mullah Torjan Akhund", "Tor Jan"],
  [14, "حاجی ملا تورجان آخوند", "Tor Jan"],
  [14, "Mawlawi Rafi Sorkhabi", "Maulvi Rafi Sorkhabi"],
  [14, "Moulavi Rafi Sorkhabi", "مولوی رفیع سرخابی"],
  [14, "Engineer Rafi Sorkhabi", "Rafi Sorkhabi Sahib"],
  [14, "Dr. Rafi Sorkhabi", "Rafi Sorkhabi"],
  [14, "قاری رفیع سرخابی", "رفیع سرخابی"],
  [14, "Hafiz Torkhami", "حافظ ترخمی"],
  [14, "Scheich Nasir Barmaki", "Nasir Barmaki"],
  [15, "Abu Hilal Nasir Barmaki", "Nasir Barmaki"],
  [15, "Abu Hilal", "Abou Hilal", "subset"],
  [15, "Abu Sulaiman", "Abu Suleyman", "subset"],
  [15, "Abu al Zahrat", "Abu Zahrat", "subset"],
  [15, "ابو هلال", "Abu Hilal", "subset"],
  [15, "Umm Zahra", "ام زهرا", "subset"],
  [15, "Boubaker Torkhami", "Abu Bakr Torkhami"],
  [15, "Bekir Seyfi Ebu", "Ebubekir Seyfi"],
  [16, "Nasrullah walad Bashir Ahmad", "Nasrullah s/o Bashir Ahmad"],
  [16, "Nasrullah walad Bashir Ahmad", "نصرالله ولد بشیر احمد"],
  [16, "Nasrullah bin Bashir Ahmad", "Nasrullah Bashir Ahmad"],
  [16, "Nasrullah Sorkhabi walad Bashir", "Nasrullah Sorkhabi"],
  [16, "Mounir Ben Habib Ben Taher Jarrari", "Mounir Ben Habib Jarrari"],
  [17, "Lal Gul Sangini", "Lal Gul", "subset"],
  [17, "لعل گل سنگینی", "Lal Gul Sangini"],
  [17, "Faizullah Noorzai Akhtari Mirak", "Faizullah Noorzai"],
  [19, "Mohammad Rafi Sorkhabi", "Mohd Rafi Sorkhabi"],
  [19, "Mohammad Rafi Sorkhabi", "M. Rafi Sorkhabi"],
  [19, "Mohammad Rafi Sorkhabi", "Rafi Sorkhabi"],
  [19, "Rafi Khan Sorkhabi", "Rafi Sorkhabi"],
  [19, "محمد رفیع سرخابی", "رفیع سرخابی"],
  [20, "SORKHABI, Mohammad Rafi", "Mohammad Rafi Sorkhabi"],
  [20, "Sorkhabi Rafi Mohammad", "Mohammad Rafi Sorkhabi"],
  [20, "سرخابی رفیع", "Rafi Sorkhabi"],
  [13, "Zmarak Kamal", "Zmarak Kamaluddin"],
  [13, "Torjan Amin Torkhami", "Torjan Aminullah Torkhami"],
  [13, "زمرک نجیب ترخمی", "زمرک نجیب الله ترخمی"],
  [19, "Mohammad Asim", "عاصم"],
  [21, "Mirza Gul Daudi", "Mirza Gul", "subset"],
  [21, "Aqil Zmarak", "Akil Zmarak Torkhami", "subset"],
  [22, "Lal Gul Sangini - Helmand", "Lal Gul Sangini"],
  [22, "Lal Gul (Sangin)", "Lal Gul"],
  [22, "Lal Gul, deceased", "Lal Gul"],
  [22, '"Lal Gul" na', "Lal Gul"],
  [22, "لعل گل (مرحوم)", "لعل گل"],
]

const APART: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [14, "Haji Rafi", "Haji Nasir"],
  [14, "Mullah Torjan", "Mullah"],
  [15, "Abu Hilal al-Sahli", "Abu Hilal al-Turi"],
  [15, "Abu Hilal", "Abu Talal"],
  [15, "Abu Hilal", "Umm Hilal"],
  [16, "Nasrullah walad Bashir Ahmad", "Bashir Ahmad"],
  [16, "Yasser Sabawi Ibrahim Torkhami", "Sabawi Ibrahim Torkhami"],
  [16, "Ali ben Taher ben Faleh Jarrari", "Tarak ben Taher ben Faleh Jarrari"],
  [17, "Nasir Daudzai", "Basir Daudzai"],
  [17, "Lal Gul Sangini", "Mir Gul Sangini"],
  [18, "Zarak Khan", "Tufani"],
  [19, "Mohammad Rafi", "Mohammad Nasir"],
  [19, "Ahmad Khan", "Mohammad Khan"],
  [21, "Nik Mohammad Dost Mohammad", "Dost Mohammad"],
  [21, "نیک محمد دوست محمد", "دوست محمد"],
]

describe("parts of a name", () => {
  it.each(MAY_BE.map(([n, a, b, relation]) => [n, a, b, relation ?? null] as const))(
    "MT73 phenomenon %i: %s may be %s",
    (_, a, b, relation) => {
      const found = compareNames(a, b)
      expect(found.score).toBeGreaterThanOrEqual(0.5)
      if (relation !== null) expect(found.relation).toBe(relation)
    },
  )
  it.each(APART)("MT73 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })
  it("MT73 a kunya alone is possible and never proof", () => {
    expect(compareNames("Abu Hilal", "Abou Hilal")).toMatchObject({ relation: "subset", level: "N2" })
  })
  it.each([
    ["Haji Rafi Sorkhabi", ["title", "given", "nisba"]],
    ["Abu Hilal Nasir Barmaki", ["kunya", "given", "nisba"]],
    ["Abdul Karim Khan", ["theophoric", "weak"]],
    ["M. Rafi Umarkhel", ["initial", "given", "nisba"]],
    ["حاجی رفیع سرخابی", ["title", "given", "nisba"]],
    ["عبدالکریم خان", ["theophoric", "weak"]],
    ["سید محمد توریالی احمدی", ["honorific", "weak", "given", "nisba"]],
    ["Qori Yunus Sangini", ["title", "given", "nisba"]],
  ])("MT73 the words of %s are %j", (raw, roles) => {
    expect(readName(raw).tokens.map(({ role }) => role)).toEqual(roles)
  })
  it("MT73 a father after a marker is read apart", () => {
    for (const raw of ["Nasrullah walad Bashir", "Nasrullah s/o Bashir", "نصرالله ولد بشیر", "نصرالله فرزند بشیر"]) {
      expect(readName(raw).father).toHaveLength(1)
    }
  })
})
