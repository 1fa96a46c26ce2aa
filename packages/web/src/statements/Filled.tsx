import { type Figure, fillPlaces, LANGUAGES, type Language, type Wording } from "@wasit/domain"
import { type Digits, formatNumber } from "@wasit/domain/words"
import { useFormat } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"

/** A published text with its numbers in their places. */
export function Filled({ wording, figures }: { readonly wording: Wording; readonly figures: readonly Figure[] }) {
  const { digits } = useFormat()
  return <Said wording={filled(wording, figures, digits)} />
}

/**
 * Fills the places of a text in every language. A text keeps one set of digits: that in which its author wrote other
 * numbers, or else the reader's. A place that no figure is bound to stays as it is.
 */
export function filled(wording: Wording, figures: readonly Figure[], digits: Digits): Wording {
  const texts: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    const text = wording[language]
    if (text === undefined) continue
    texts[language] = fillPlaces(text, (name) => {
      const figure = figures.find((each) => each.name === name)
      return figure === undefined ? `{${name}}` : formatNumber(figure.value, language, digitsIn(text) ?? digits)
    })
  }
  return texts
}

/** The digits a text is written in; null where it holds none outside of its places. */
function digitsIn(text: string): Digits | null {
  const plain = text.replaceAll(/\{[a-z][a-z0-9_]*\}/g, "")
  if (/[٠-٩]/.test(plain)) return "arab"
  if (/[۰-۹]/.test(plain)) return "arabext"
  return /\d/.test(plain) ? "latn" : null
}
