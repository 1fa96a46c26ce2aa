import type { Words } from "../shared/language.ts"

/**
 * Counted nouns for use inside a sentence: Arabic in the genitive, Pashto in the oblique, as they stand after a noun of
 * action or a preposition. `place` names the number.
 */

export const persons = (place: string): Words => ({
  en: `{${place}, plural, one {# person} other {# persons}}`,
  ar: `{${place}, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصاً} other {# شخص}}`,
  prs: `{${place}, plural, one {# نفر} other {# نفر}}`,
  ps: `{${place}, plural, one {# کس} other {# کسانو}}`,
})

export const names = (place: string): Words => ({
  en: `{${place}, plural, one {# name} other {# names}}`,
  ar: `{${place}, plural, zero {# اسم} one {اسم واحد} two {اسمين} few {# أسماء} many {# اسماً} other {# اسم}}`,
  prs: `{${place}, plural, one {# نام} other {# نام}}`,
  ps: `{${place}, plural, one {# نوم} other {# نومونو}}`,
})

export const days = (place: string): Words => ({
  en: `{${place}, plural, one {# day} other {# days}}`,
  ar: `{${place}, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}`,
  prs: `{${place}, plural, one {# روز} other {# روز}}`,
  ps: `{${place}, plural, one {# ورځ} other {# ورځو}}`,
})
