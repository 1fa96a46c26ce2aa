import { expect, it } from "vitest"
import { compareNames } from "../index.ts"

it.each([
  ["عزالدين آدم", "Azadine Adoum"],
  ["عز الدين آدم", "Azzadine Adam"],
  ["نصر الدين يعقوب", "Nasradine Yagoub"],
  ["زين الدين يعقوب", "Zenadine Yacoub"],
  ["محي الدين موسى", "Mahadine Moussa"],
  ["إسماعين كوكو", "Smaine Koko"],
  ["إسماعيل كوكو", "Smaine Koko"],
  ["صالح محمود", "Sale Mahamoud"],
  ["صالح محمود", "Salé Mahamoud Mouhadjir"],
  ["حارن يوسف", "Haran Youssouf"],
  ["هارون يوسف", "Haran Youssouf"],
])("MT804 French hands of Chad write %s %s", (arabic, latin) => {
  expect(compareNames(arabic, latin).score).toBeGreaterThanOrEqual(0.5)
})

it.each([
  ["سالم محمود", "Sale Mahamoud"],
  ["سليم كوكو", "Smaine Koko"],
  ["سليمان كوكو", "Smaine Koko"],
  ["زيدان آدم", "Azadine Adoum"],
  ["حسن يوسف", "Haran Youssouf"],
  ["بدر الدين يعقوب", "Zenadine Yacoub"],
  ["مهدي موسى", "Mahadine Moussa"],
])("MT804 %s is not %s", (arabic, latin) => {
  expect(compareNames(arabic, latin).score).toBeLessThan(0.5)
})

it.each([
  ["ابوالقاسم عقيد", "Abou-Gassim Aguid"],
  ["أبو القاسم عقيد", "Abou Gassim Agid"],
  ["أبو القاسم عقيد", "Aboulkassim Agid"],
  ["علي ابوالقاسم", "Ali Abou-Gassim"],
  ["Aboulkassim Agid", "Abou-Gassim Aguid"],
  ["ابوالخير سنين", "Abou Kheir Senine"],
])("MT805 Abu and a name are one with the article or without: %s and %s", (one, other) => {
  expect(compareNames(one, other).score).toBeGreaterThanOrEqual(0.5)
  expect(compareNames(other, one).score).toBeGreaterThanOrEqual(0.5)
})

it.each([
  ["قاسم عقيد", "Aboulkassim Adoum"],
  ["ابوالقاسم عقيد", "Abou-Gassim Terab"],
  ["ابوالقاسم عقيد", "Abou-Bakar Aguid"],
  ["ابوالفضل رضایی", "Abou-Gassim Rezaï"],
])("MT805 %s is not %s", (one, other) => {
  expect(compareNames(one, other).score).toBeLessThan(0.5)
  expect(compareNames(other, one).score).toBeLessThan(0.5)
})
