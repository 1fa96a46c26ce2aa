import fc from "fast-check"
import { expect, test } from "vitest"
import { EMPTY_ROOT, readOut } from "./index.ts"

test("RE70 a head and the spoken numbers give six words, alike in both scripts, and 20 digits", () => {
  const said = readOut(EMPTY_ROOT, [417, 20])
  expect(said).toMatchInlineSnapshot(`
    {
      "arabic": [
        "غوخور",
        "كيفيد",
        "راكوك",
        "غاغيك",
        "لاخاس",
        "غابيش",
      ],
      "digits": "19868048156535335345",
      "latin": [
        "ghukhur",
        "kifid",
        "rakuk",
        "ghaghik",
        "lakhas",
        "ghabish",
      ],
    }
  `)
})

test("RE70 another head or another number gives other words", () => {
  const words = (numbers: number[]) => readOut(EMPTY_ROOT, numbers).latin.join(" ")
  expect(new Set([words([]), words([1]), words([1, 2]), words([12]), words([2, 1])]).size).toBe(5)
  expect(() => readOut(EMPTY_ROOT, [1.5])).toThrow()
})

test("RE71 words are pronounceable, and each has the same five letters in both scripts", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (root) => {
      const { latin, arabic, digits } = readOut(root, [])
      expect(digits).toMatch(/^\d{20}$/)
      for (const word of latin)
        expect(word).toMatch(/^((b|d|f|gh|h|j|kh?|l|m|n|r|sh?|t|z)[aiu]){2}(b|d|f|gh|h|j|kh?|l|m|n|r|sh?|t|z)$/)
      for (const word of arabic) expect([...word]).toHaveLength(5)
    }),
  )
})
