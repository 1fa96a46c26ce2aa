import type { Words } from "@wasit/domain/words"

/** The texts of one feature: key to text in every language. */
export type Texts = Readonly<Record<string, Words>>

/**
 * Declares the texts of a feature, in its own `texts.ts`, so that they load with its pages. A text that lacks a language
 * does not compile. The syntax of places, plurals and selects is that of `say` in `@wasit/domain/words`.
 */
export function defineTexts<const T extends Texts>(texts: T): T {
  return texts
}
